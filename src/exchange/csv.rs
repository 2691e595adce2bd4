//! Text into records and cells. Strict where a lenient reader would lose text without a word: a
//! quotation mark without a partner would swallow the rest of the file, and text after a quoted
//! cell would change it. Lines are counted right whichever line ends a file has.

use crate::TableError;

#[cfg(test)]
mod tests;

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `;`, as Danish programs write.
    Semicolon,
    /// `,`
    Comma,
    /// The tab character.
    Tab,
}

/// The cells of one record, and the line it begins on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) line: u64,
    pub(crate) cells: Vec<String>,
}

/// Reads one record after the other.
pub(crate) struct Records<'a> {
    rest: &'a str,
    line: u64,
    delimiter: char,
}

/// What follows a cell.
enum After {
    AnotherCell,
    AnotherRecord,
}

impl Delimiter {
    /// All of them; where several would do as well, the last does.
    pub(crate) const ALL: [Self; 3] = [Self::Comma, Self::Tab, Self::Semicolon];

    /// The character itself.
    pub const fn character(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Tab => '\t',
        }
    }
}

impl Record {
    /// Whether there is nothing in any cell but spaces, and delimiters of whatever kind.
    pub(crate) fn is_blank(&self) -> bool {
        let is_nothing = |letter: char| letter.is_whitespace() || matches!(letter, ';' | ',');
        self.cells.iter().all(|cell| cell.chars().all(is_nothing))
    }
}

impl<'a> Records<'a> {
    /// The records of a text.
    pub(crate) fn of(text: &'a str, delimiter: Delimiter) -> Self {
        Self {
            rest: text,
            line: 1,
            delimiter: delimiter.character(),
        }
    }

    fn record(&mut self) -> Result<Record, TableError> {
        let (line, mut cells) = (self.line, Vec::new());
        loop {
            cells.push(self.cell()?);
            if let After::AnotherRecord = self.after_cell()? {
                return Ok(Record { line, cells });
            }
        }
    }

    fn cell(&mut self) -> Result<String, TableError> {
        match self.rest.strip_prefix('"') {
            Some(rest) => self.quoted(rest),
            None => Ok(self.unquoted()),
        }
    }

    fn unquoted(&mut self) -> String {
        let end = self.rest.find([self.delimiter, '\n', '\r']);
        self.taken(end.unwrap_or(self.rest.len())).to_owned()
    }

    /// A quoted cell; a doubled quotation mark in it stands for one.
    fn quoted(&mut self, opened: &'a str) -> Result<String, TableError> {
        let (begins, mut cell) = (self.line, String::new());
        self.rest = opened;
        loop {
            let end = self.rest.find('"').ok_or(TableError::UnclosedQuote { line: begins })?;
            let part = self.taken(end);
            self.line = self.line.saturating_add(line_ends(part));
            cell.push_str(part);
            self.taken(1);
            match self.rest.strip_prefix('"') {
                Some(rest) => self.rest = rest,
                None => return Ok(cell),
            }
            cell.push('"');
        }
    }

    /// Moves past so many bytes and gives them back.
    fn taken(&mut self, length: usize) -> &'a str {
        let (part, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        part
    }

    fn after_cell(&mut self) -> Result<After, TableError> {
        if let Some(rest) = self.rest.strip_prefix(self.delimiter) {
            self.rest = rest;
            return Ok(After::AnotherCell);
        }
        let mut ends = ["\r\n", "\n", "\r"].into_iter();
        if let Some(rest) = ends.find_map(|end| self.rest.strip_prefix(end)) {
            self.rest = rest;
            self.line = self.line.saturating_add(1);
        } else if !self.rest.is_empty() {
            return Err(TableError::TextAfterQuote { line: self.line });
        }
        Ok(After::AnotherRecord)
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, TableError>;

    fn next(&mut self) -> Option<Self::Item> {
        (!self.rest.is_empty()).then(|| self.record())
    }
}

/// How many lines end in a text, whether by LF, CR or both.
fn line_ends(text: &str) -> u64 {
    let both = text.matches("\r\n").count();
    let either = text.matches(['\r', '\n']).count();
    u64::try_from(either.saturating_sub(both)).unwrap_or(u64::MAX)
}

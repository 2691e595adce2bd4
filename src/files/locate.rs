//! Where a value stands in the text of a file, found by the names and numbers that lead to it.
//!
//! Errors alone ask this; it understands as little RON as it can, and says nothing where the text
//! is not what it understands.

use std::borrow::Cow;
use std::ops::Range;

/// One step on the way to a value: a field's name, or a place in a list from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Field(Cow<'static, str>),
    Item(usize),
}

impl From<&'static str> for Key {
    fn from(name: &'static str) -> Self {
        Self::Field(name.into())
    }
}

impl From<usize> for Key {
    fn from(place: usize) -> Self {
        Self::Item(place)
    }
}

/// Where the value begins that these keys lead to.
pub(crate) fn start(text: &str, path: &[Key]) -> Option<usize> {
    Some(Scanner::at_value(text, path)?.at)
}

/// Where the value stands that these keys lead to.
pub(crate) fn value(text: &str, path: &[Key]) -> Option<Range<usize>> {
    let mut scanner = Scanner::at_value(text, path)?;
    let start = scanner.at;
    scanner.skip_value()?;
    Some(start..scanner.at)
}

/// Where the first comment stands inside the outermost brackets.
pub(crate) fn comment(text: &str) -> Option<usize> {
    let mut scanner = Scanner::new(text);
    scanner.skip_blank()?;
    scanner.comment = None;
    scanner.skip_value()?;
    scanner.comment
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    comment: Option<usize>,
}

impl<'a> Scanner<'a> {
    const fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            comment: None,
        }
    }

    fn at_value(text: &'a str, path: &[Key]) -> Option<Self> {
        let mut scanner = Self::new(text);
        scanner.skip_blank()?;
        for key in path {
            scanner.enter(key)?;
        }
        match scanner.peek()? {
            b')' | b']' | b'}' => None,
            _ => Some(scanner),
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.rest().bytes().next()
    }

    fn take(&mut self, wanted: &[u8]) -> Option<()> {
        let found = wanted.contains(&self.peek()?);
        found.then(|| self.at += 1)
    }

    /// From the start of a value to the start of one that lies in it.
    fn enter(&mut self, key: &Key) -> Option<()> {
        self.skip_word();
        self.skip_blank()?;
        self.take(b"([{")?;
        self.skip_blank()?;
        match key {
            Key::Item(place) => (0..*place).try_for_each(|_| self.skip_member()),
            Key::Field(name) => self.enter_field(name),
        }
    }

    fn enter_field(&mut self, name: &str) -> Option<()> {
        loop {
            let found = self.skip_word();
            self.skip_blank()?;
            self.take(b":")?;
            self.skip_blank()?;
            if found == name {
                return Some(());
            }
            self.skip_member()?;
        }
    }

    fn skip_member(&mut self) -> Option<()> {
        self.skip_value()?;
        self.skip_blank()?;
        self.take(b",")?;
        self.skip_blank()
    }

    /// Blanks, line breaks and comments.
    fn skip_blank(&mut self) -> Option<()> {
        loop {
            self.at = self.text.len() - self.rest().trim_start().len();
            let rest = self.rest();
            if !rest.starts_with("//") && !rest.starts_with("/*") {
                return Some(());
            }
            self.comment.get_or_insert(self.at);
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else {
                self.skip_block_comment()?;
            }
        }
    }

    fn skip_block_comment(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            let rest = self.rest();
            self.at += rest.find(['/', '*'])?;
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
            } else {
                self.at += 1;
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn skip_value(&mut self) -> Option<()> {
        match self.peek()? {
            b'(' | b'[' | b'{' => self.skip_brackets(),
            _ => {
                self.skip_scalar()?;
                let end = self.at;
                self.skip_blank()?;
                if self.peek() == Some(b'(') {
                    return self.skip_brackets();
                }
                self.at = end;
                Some(())
            }
        }
    }

    fn skip_brackets(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            self.skip_blank()?;
            match self.peek()? {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth -= 1,
                b',' | b':' => {}
                _ => {
                    self.skip_scalar()?;
                    continue;
                }
            }
            self.at += 1;
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// A text, a character, a number or a word.
    fn skip_scalar(&mut self) -> Option<()> {
        let word = self.skip_word();
        match self.peek() {
            Some(b'"') if word.starts_with('r') || word.starts_with("br") => self.skip_raw_text(word),
            Some(quote @ (b'"' | b'\'')) => self.skip_text(quote),
            _ => (!word.is_empty()).then_some(()),
        }
    }

    fn skip_word(&mut self) -> &'a str {
        let rest = self.rest();
        let inside = |character: char| character.is_alphanumeric() || "_+-.#".contains(character);
        let length = rest.find(|character| !inside(character)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    fn skip_text(&mut self, quote: u8) -> Option<()> {
        self.at += 1;
        loop {
            let rest = self.rest();
            self.at += rest.find(['\\', char::from(quote)])?;
            if self.take(&[quote]).is_some() {
                return Some(());
            }
            self.at += 1;
            self.at += self.rest().chars().next()?.len_utf8();
        }
    }

    fn skip_raw_text(&mut self, prefix: &str) -> Option<()> {
        let hashes = prefix.trim_start_matches(['b', 'r']);
        let end = format!("\"{hashes}");
        self.at += 1;
        self.at += self.rest().find(&end)? + end.len();
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, path: &[Key], expected: Option<&str>) {
        let found = value(text, path).map(|range| &text[range]);
        assert_eq!(found, expected, "{text} at {path:?}");
    }

    #[test]
    fn a_value_is_found_by_names_and_numbers() {
        check("(a: 1, b: 2)", &["b".into()], Some("2"));
        check("(a: [(x: 1), (x: 2)])", &["a".into(), 1.into(), "x".into()], Some("2"));
        check(
            "(a: Linear(first: \"2\"))",
            &["a".into(), "first".into()],
            Some("\"2\""),
        );
        check(
            "(a: [(2024, \"-1\")])",
            &["a".into(), 0.into(), 1.into()],
            Some("\"-1\""),
        );
        check("(a: Full(\"1\"), b: x)", &["a".into()], Some("Full(\"1\")"));
    }

    #[test]
    fn what_looks_like_a_name_inside_a_text_or_a_comment_is_not_one() {
        check("(a: \"b: 1, \\\"b: 2\", b: 3)", &["b".into()], Some("3"));
        check("(/* b: /* 1 */ , */ a: 1, // b: 2,\n b: 3)", &["b".into()], Some("3"));
        check("(a: r#\"b: \"1\"\"#, b: 3)", &["b".into()], Some("3"));
        check("(a: r\"1, b: 2\", b: 3)", &["b".into()], Some("3"));
        check("(a: 'b', b: '\\'')", &["b".into()], Some("'\\''"));
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        check("(a: 1)", &["b".into()], None);
        check("(a: [])", &["a".into(), 0.into()], None);
        assert_eq!(start("(a: [])", &["a".into(), 0.into()]), None);
        check("(a: \"open, b: 1", &["b".into()], None);
        check("/* never closed", &["b".into()], None);
        check("", &[], None);
        check("(a: (1)", &["a".into(), 1.into()], None);
    }

    #[test]
    fn comments_are_found_inside_the_brackets_alone() {
        let text = "// first\n(a: \"// not one\", // here\n)\n// last";
        assert_eq!(comment(text), text.find("// here"));
        assert_eq!(comment("// first\n(a: 1)\n// last"), None);
    }
}

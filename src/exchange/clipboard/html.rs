//! Tables in HTML, as spreadsheets, word processors and mail programs copy them. The marks around
//! what was copied can stand inside the table, so that its first tag lies outside of them.

use html5gum::{DefaultEmitter, HtmlString, StartTag, StringReader, Token, Tokenizer};

use super::Block;

/// The widest a table can be; what is beyond is no table of years.
const WIDEST: usize = 1_000;
/// The most rows a cell can reach over.
const TALLEST: usize = 65_534;
/// Tags that begin a new line inside a cell.
const BLOCKS: [&[u8]; 6] = [b"p", b"div", b"li", b"h1", b"h2", b"h3"];

/// A table that is being read.
#[derive(Default)]
struct Grid {
    rows: Vec<Vec<String>>,
    row: Option<Vec<String>>,
    cell: Option<OpenCell>,
    /// For each column, how many rows more a cell above reaches down.
    reaching: Vec<usize>,
    /// Whether another table lies in it: it is then there for the layout.
    holds_table: bool,
}

/// A cell that is being read.
struct OpenCell {
    text: String,
    columns: usize,
    rows: usize,
}

/// All tables of a text, the open ones inside each other.
#[derive(Default)]
struct Tables {
    open: Vec<Grid>,
    done: Vec<Grid>,
}

/// The table in an HTML text: of several, those that are as wide as the widest, one below the
/// other; of tables in tables, the innermost. Nothing where there is none.
pub fn html_table(html: &str) -> Option<Block> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut tables = Tables::default();
    for Ok(token) in Tokenizer::<StringReader<'_>, _>::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => tables.begin(&tag),
            Token::EndTag(tag) => tables.end(&tag.name),
            Token::String(text) => tables.write(&String::from_utf8_lossy(&text)),
            Token::Comment(mark) if is_mark(&mark, "StartFragment") => tables.forget(),
            Token::Comment(mark) if is_mark(&mark, "EndFragment") => break,
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    tables.block()
}

fn is_mark(comment: &HtmlString, mark: &str) -> bool {
    comment.trim_ascii() == mark.as_bytes()
}

impl Tables {
    fn begin(&mut self, tag: &StartTag<()>) {
        match tag.name.as_slice() {
            b"table" => self.begin_table(),
            b"tr" => self.in_grid(Grid::begin_row),
            b"td" | b"th" => self.in_grid(|grid| grid.begin_cell(tag)),
            b"br" => self.new_line(),
            name if BLOCKS.contains(&name) => self.new_block(),
            _ => {}
        }
    }

    fn end(&mut self, name: &HtmlString) {
        match name.as_slice() {
            b"td" | b"th" => self.open.last_mut().into_iter().for_each(Grid::end_cell),
            b"tr" => self.open.last_mut().into_iter().for_each(Grid::end_row),
            b"table" => self.end_table(),
            _ => {}
        }
    }

    fn begin_table(&mut self) {
        let around = self.open.iter_mut().filter(|grid| grid.cell.is_some());
        around.for_each(|grid| grid.holds_table = true);
        self.open.push(Grid::default());
    }

    fn end_table(&mut self) {
        if let Some(mut grid) = self.open.pop() {
            grid.end_row();
            self.done.push(grid);
        }
    }

    /// Does something to the innermost open table; rows can come without one.
    fn in_grid(&mut self, act: impl FnOnce(&mut Grid)) {
        let mut grid = self.open.pop().unwrap_or_default();
        act(&mut grid);
        self.open.push(grid);
    }

    fn cell(&mut self) -> Option<&mut OpenCell> {
        self.open.last_mut()?.cell.as_mut()
    }

    fn new_line(&mut self) {
        if let Some(cell) = self.cell() {
            cell.end_line();
            cell.text.push('\n');
        }
    }

    fn new_block(&mut self) {
        if let Some(cell) = self.cell() {
            cell.end_line();
            if !cell.text.is_empty() && !cell.text.ends_with('\n') {
                cell.text.push('\n');
            }
        }
    }

    fn write(&mut self, text: &str) {
        if let Some(cell) = self.cell() {
            text.chars().for_each(|letter| cell.write(letter));
        }
    }

    /// Forgets every cell that came before what was copied; the tables stay open.
    fn forget(&mut self) {
        self.done.clear();
        for grid in &mut self.open {
            *grid = Grid {
                row: grid.row.take().map(|_| Vec::new()),
                ..Grid::default()
            };
        }
    }

    fn block(mut self) -> Option<Block> {
        while !self.open.is_empty() {
            self.end_table();
        }
        let is_table = |grid: &Grid| !grid.holds_table && grid.width() > 0;
        self.done.retain(is_table);
        let widest = self.done.iter().map(Grid::width).max()?;
        let widest = self.done.into_iter().filter(|grid| grid.width() == widest);
        Block::new(widest.flat_map(|grid| grid.rows).collect())
    }
}

impl Grid {
    fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    fn begin_row(&mut self) {
        self.end_row();
        self.row = Some(Vec::new());
    }

    fn begin_cell(&mut self, tag: &StartTag<()>) {
        self.end_cell();
        self.cell = Some(OpenCell {
            text: String::new(),
            columns: span(tag, b"colspan", WIDEST),
            rows: span(tag, b"rowspan", TALLEST),
        });
    }

    fn end_cell(&mut self) {
        let Some(mut cell) = self.cell.take() else {
            return;
        };
        cell.end_line();
        self.fill();
        let mut text = Some(cell.text.trim_matches(['\n', ' ']).to_owned());
        for _ in 0..cell.columns {
            self.push(text.take().unwrap_or_default(), cell.rows.saturating_sub(1));
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        if self.row.is_some() {
            self.fill();
        }
        self.rows.extend(self.row.take());
    }

    /// Puts blanks where cells above reach down.
    fn fill(&mut self) {
        let reaches = |grid: &Self| {
            let column = grid.row.as_ref().map_or(0, Vec::len);
            grid.reaching.get(column).copied().filter(|rows| *rows > 0)
        };
        while let Some(rows) = reaches(self) {
            self.push(String::new(), rows.saturating_sub(1));
        }
    }

    fn push(&mut self, text: String, reaching: usize) {
        let row = self.row.get_or_insert_with(Vec::new);
        if row.len() >= WIDEST {
            return;
        }
        let column = row.len();
        row.push(text);
        if self.reaching.len() <= column {
            self.reaching.resize(column.saturating_add(1), 0);
        }
        if let Some(place) = self.reaching.get_mut(column) {
            *place = reaching;
        }
    }
}

impl OpenCell {
    /// Line ends and runs of spaces are one space; a space that cannot be broken is kept as one.
    fn write(&mut self, letter: char) {
        match letter {
            ' ' | '\n' | '\r' | '\t' if self.text.is_empty() || self.text.ends_with([' ', '\n']) => {}
            ' ' | '\n' | '\r' | '\t' | '\u{a0}' => self.text.push(' '),
            _ => self.text.push(letter),
        }
    }

    fn end_line(&mut self) {
        let end = self.text.trim_end_matches(' ').len();
        self.text.truncate(end);
    }
}

/// Over how many columns or rows a cell reaches.
fn span(tag: &StartTag<()>, name: &[u8], most: usize) -> usize {
    let text = tag
        .attributes
        .get(name)
        .map(|value| String::from_utf8_lossy(value).into_owned());
    let number = text.and_then(|text| text.trim().parse::<usize>().ok());
    number.unwrap_or(1).clamp(1, most)
}

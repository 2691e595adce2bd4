//! What differs between two texts, word by word.

use model::{Both, Change, Note, RowDifference, Text};
use similar::{ChangeTag, TextDiff};

use crate::words::Words;

/// A text that is another in two scenarios.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextChange {
    /// Which text it is.
    pub name: String,
    /// Its words, those gone and those new among them.
    pub pieces: Vec<(Piece, String)>,
}

/// Whether words are in both texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// They are in both.
    Both,
    /// They are in the base alone.
    Gone,
    /// They are in the other scenario alone.
    New,
}

/// Every text of a row that differs.
pub fn of(row: &RowDifference, words: &Words) -> Vec<TextChange> {
    row.changes.iter().flat_map(|change| of_change(change, words)).collect()
}

fn of_change(change: &Change, words: &Words) -> Vec<TextChange> {
    let text = |key: &str, texts: &Both<Text>| vec![between(words.text(key), &texts.old, &texts.new)];
    match change {
        Change::Title(texts) => text("column-title", texts),
        Change::Committee(texts) => text("field-committee", texts),
        Change::Responsible(texts) => text("field-responsible", texts),
        Change::Notes(notes) => of_notes(notes, words),
        _ => Vec::new(),
    }
}

/// Notes side by side, in their order; those alike are left out.
fn of_notes(notes: &Both<Vec<Note>>, words: &Words) -> Vec<TextChange> {
    let most = notes.old.len().max(notes.new.len());
    let text = |note: Option<&Note>| note.map_or_else(String::new, |note| note.text.to_string());
    (0..most)
        .map(|place| [notes.old.get(place), notes.new.get(place)])
        .filter(|[old, new]| text(*old) != text(*new))
        .map(|both| between(words.text(name_of(both)), &text(both[0]), &text(both[1])))
        .collect()
}

/// What a note is called: whether others may see it is said beside it.
fn name_of(both: [Option<&Note>; 2]) -> &'static str {
    if both.into_iter().flatten().all(Note::may_be_shown) {
        "compared-note"
    } else {
        "compared-note-hidden"
    }
}

/// Two texts, word by word.
fn between(name: String, old: &str, new: &str) -> TextChange {
    let mut pieces: Vec<(Piece, String)> = Vec::new();
    for change in TextDiff::from_words(old, new).iter_all_changes() {
        let piece = match change.tag() {
            ChangeTag::Equal => Piece::Both,
            ChangeTag::Delete => Piece::Gone,
            ChangeTag::Insert => Piece::New,
        };
        match pieces.last_mut() {
            Some((last, text)) if *last == piece => text.push_str(change.value()),
            _ => pieces.push((piece, change.value().to_owned())),
        }
    }
    TextChange { name, pieces }
}

#[cfg(test)]
mod tests {
    use super::{Piece, between};

    #[test]
    fn texts_are_told_apart_word_by_word() {
        let change = between(String::new(), "Loftet sænkes med 10 pct.", "Loftet hæves med 10 pct.");
        let pieces: Vec<(Piece, &str)> = change
            .pieces
            .iter()
            .map(|(piece, text)| (*piece, text.as_str()))
            .collect();
        let expected = [
            (Piece::Both, "Loftet "),
            (Piece::Gone, "sænkes"),
            (Piece::New, "hæves"),
            (Piece::Both, " med 10 pct."),
        ];
        assert_eq!(pieces, expected);
    }
}

//! An explanation as text.

use crate::report::{PAGE, wrapped};
use crate::wording::{Explanation, Sentence};

/// How far in every sentence stands, and how much further what a part is made of.
const INDENT: usize = 2;
/// Blanks between a part, or what parts come to, and its amount.
const GAP: usize = 2;

/// The figure, and under it how it came about; ends in a line break.
pub(super) fn written(explanation: &Explanation) -> String {
    let (name, amounts) = (widest_part(explanation), widest_amount(explanation));
    let room = PAGE.saturating_sub(amounts + GAP);
    let columns = (name.min(room), amounts);
    let lines = explanation.sentences.iter().flat_map(|said| lines_of(said, columns));
    let mut text: String = wrapped(&explanation.heading, PAGE).join("\n");
    text.push('\n');
    for line in lines {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn lines_of(said: &Sentence, (name, amounts): (usize, usize)) -> Vec<String> {
    let before = " ".repeat(indent(said));
    let Some(amount) = &said.amount else {
        let lines = wrapped(&said.text, PAGE.saturating_sub(indent(said)));
        return lines.iter().map(|line| format!("{before}{line}")).collect();
    };
    let width = name.saturating_sub(indent(said)).max(INDENT);
    let mut lines = wrapped(&said.text, width);
    let last = lines.pop().unwrap_or_default();
    let amount = format!("{last:<width$}{:GAP$}{amount:>amounts$}", "");
    lines.push(amount);
    lines.iter().map(|line| format!("{before}{line}")).collect()
}

const fn indent(said: &Sentence) -> usize {
    INDENT * (said.depth + 1)
}

fn widest_part(explanation: &Explanation) -> usize {
    let parts = explanation.sentences.iter().filter(|said| said.amount.is_some());
    let widths = parts.map(|said| said.text.chars().count() + indent(said));
    widths.max().unwrap_or(0)
}

fn widest_amount(explanation: &Explanation) -> usize {
    let amounts = explanation.sentences.iter().filter_map(|said| said.amount.as_ref());
    amounts.map(|amount| amount.chars().count()).max().unwrap_or(0)
}

//! What a change does to the totals, year by year.

use model::{Clue, Column, Exact, Measure, RowDifference};

use super::{PairWording, read};

impl PairWording<'_> {
    /// By how much a row adds more or less in every column spoken of.
    pub(super) fn printed(&self, row: &RowDifference) -> Vec<(Column, Exact)> {
        let columns = self.columns.iter();
        columns
            .map(|(place, column)| (*column, row.difference(*place).printed))
            .collect()
    }

    /// Differences in words, those of years that follow each other said once: `2024-2027 +0,700`.
    pub fn effect(&self, differences: &[(Column, Exact)]) -> String {
        let mut spans: Vec<(Column, Column, &Exact)> = Vec::new();
        for (column, difference) in differences {
            match spans.last_mut() {
                Some((_, last, said)) if *said == difference && follows(*last, *column) => *last = *column,
                _ => spans.push((*column, *column, difference)),
            }
        }
        let said = spans.into_iter().filter(|(_, _, difference)| !difference.is_zero());
        let said: Vec<String> = said
            .map(|(first, last, difference)| {
                let values = [("column", self.span(first, last)), ("amount", self.signed(difference))];
                self.new.say("compare-effect", &read(&values))
            })
            .collect();
        self.new.listed(&said)
    }

    fn span(&self, first: Column, last: Column) -> String {
        let [from, to] = [first, last].map(|column| self.new.column(column).to_lowercase());
        if first == last { from } else { format!("{from}-{to}") }
    }

    /// A difference with its sign, plus as well as minus.
    pub fn signed(&self, difference: &Exact) -> String {
        let written = self.new.exact(difference, Measure::Money);
        if difference.is_zero() || written.starts_with('-') {
            written
        } else {
            format!("+{written}")
        }
    }

    /// An amount that is no difference.
    pub fn unsigned(&self, amount: &Exact) -> String {
        self.new.exact(amount, Measure::Money)
    }

    /// By what a row was guessed to be the same.
    pub(super) fn guess(&self, clue: Clue) -> String {
        self.new.words.text(match clue {
            Clue::NumberAndTitle => "compare-guess-number-and-title",
            Clue::Title => "compare-guess-title",
            Clue::Name => "compare-guess-name",
            Clue::Partners => "compare-guess-partners",
        })
    }
}

/// Whether two columns are years that follow each other.
fn follows(before: Column, after: Column) -> bool {
    match (before, after) {
        (Column::Year(before), Column::Year(after)) => after.since(before) == 1,
        _ => false,
    }
}

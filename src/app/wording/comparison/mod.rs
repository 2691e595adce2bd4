//! How one scenario differs from another, as an analyst would write it to a colleague.

mod cause;
mod change;
mod decided;
mod effect;
mod gap;
mod line;

use std::collections::BTreeMap;

use model::{AreaId, Both, Column, Matched, Pair, RowDifference, RowName, RowState};

use super::{Wording, capital, read};
use crate::messages::one_line;

/// Words for how one scenario differs from another; amounts are written in one style for both.
pub struct PairWording<'a> {
    /// The scenario that is compared with.
    pub old: Wording<'a>,
    /// The other one.
    pub new: Wording<'a>,
    /// The columns of the comparison that are spoken of, by their place in it.
    pub columns: Vec<(usize, Column)>,
}

/// What became of one row, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeWords {
    /// What became of it.
    pub state: RowState,
    /// The row, as the newer scenario calls it.
    pub row: String,
    /// What is different; empty where only its figures are.
    pub changes: Vec<String>,
    /// What that does to the totals; empty where it does nothing.
    pub effect: String,
    /// By what it was guessed to be the same row, where it was.
    pub guess: Option<String>,
}

impl ChangeWords {
    /// Row, changes and effect as one paragraph.
    pub fn sentence(&self, words: &PairWording<'_>) -> String {
        let effect = if self.effect.is_empty() {
            words.new.words.text("compare-no-effect")
        } else {
            self.effect.clone()
        };
        let what = [self.changes.join("; "), effect]
            .into_iter()
            .filter(|part| !part.is_empty());
        let what: Vec<String> = what.collect();
        let values = [("row", self.row.clone()), ("what", what.join(": "))];
        let said = words.new.say("compare-sentence", &read(&values));
        match &self.guess {
            None => said,
            Some(guess) => format!("{said} {guess}"),
        }
    }
}

impl PairWording<'_> {
    /// What became of one row.
    pub fn change(&self, row: &RowDifference) -> ChangeWords {
        let state = row.state();
        let changes = match state {
            RowState::Added => vec![self.new.words.text("compare-added")],
            RowState::Dropped => vec![self.new.words.text("compare-dropped")],
            RowState::Changed | RowState::Unchanged => self.fields(row),
        };
        ChangeWords {
            state,
            row: capital(&self.row(row)),
            changes,
            effect: self.effect(&self.printed(row)),
            guess: match row.matched {
                Some(Matched::Guess(clue)) => Some(self.guess(clue)),
                Some(Matched::Id | Matched::Confirmed) | None => None,
            },
        }
    }

    /// The rows of a comparison as they are printed: those of the older scenario in its order, then
    /// those that are new.
    pub fn in_print_order<'p>(&self, pair: &'p Pair) -> Vec<&'p RowDifference> {
        let mut rows: Vec<&RowDifference> = pair.rows.iter().collect();
        let places = Both {
            old: self.old.places(),
            new: self.new.places(),
        };
        let place_of = |places: &BTreeMap<RowName, usize>, name: Option<RowName>| places.get(&name?).copied();
        rows.sort_by_cached_key(|row| {
            let names = row.names();
            let old = place_of(&places.old, names.old);
            (old.is_none(), old, place_of(&places.new, names.new))
        });
        rows
    }

    /// An area by the name it has in the newer scenario, else in the older one.
    pub fn area_name(&self, ids: Both<Option<AreaId>>) -> String {
        let named = ids.new.map(|id| self.new.area(id));
        named
            .or_else(|| ids.old.map(|id| self.old.area(id)))
            .unwrap_or_default()
    }

    /// A row's number and title in the newer scenario, else in the older one.
    pub fn number_and_title(&self, row: &RowDifference) -> (String, String) {
        let Both { old, new } = row.names();
        let named = new.map(|name| self.new.number_and_title(name));
        named
            .or_else(|| old.map(|name| self.old.number_and_title(name)))
            .unwrap_or_default()
    }

    /// A row by the name it has in the newer scenario, else in the older one.
    pub fn row(&self, row: &RowDifference) -> String {
        let Both { old, new } = row.names();
        let named = new.map(|name| self.new.row_name(name));
        named
            .or_else(|| old.map(|name| self.old.row_name(name)))
            .unwrap_or_default()
    }
}

impl Wording<'_> {
    /// A row of a comparison by what it is called here.
    fn row_name(&self, name: RowName) -> String {
        match name {
            RowName::Proposal(id) => self.proposal(id),
            RowName::Overlap(id) => self.overlap(id),
        }
    }

    /// A row's number and title; an overlap has no number.
    pub(crate) fn number_and_title(&self, name: RowName) -> (String, String) {
        match name {
            RowName::Proposal(id) => self.plan().proposal(id).map_or_else(
                || (String::new(), id.to_string()),
                |row| (one_line(&row.number), one_line(&row.title)),
            ),
            RowName::Overlap(id) => (String::new(), self.overlap(id)),
        }
    }

    /// Where every row stands in the order of print, overlaps last.
    pub(crate) fn places(&self) -> BTreeMap<RowName, usize> {
        let areas = self.plan().areas_in_order();
        let proposals = areas.iter().flat_map(|(_, area)| area.proposals.iter());
        let overlaps = self.plan().rules().overlaps.iter();
        let overlaps = overlaps.map(|overlap| RowName::Overlap(overlap.id));
        let rows = proposals.map(|id| RowName::Proposal(*id)).chain(overlaps);
        rows.zip(0..).collect()
    }
}

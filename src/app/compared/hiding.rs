//! Differences that nobody wants to see just now: their rows are left out and counted. Sums and bridges are of all rows.

use model::{Change, Exact, Matched, Notation, Pair, RowDifference, RowState, Sign};

use super::{Compared, Shown};
use crate::numbers::unit_key;
use crate::wording::PairWording;

/// Which differences are hidden; none, unless somebody asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Hiding {
    /// Rows of which only texts differ.
    pub(crate) texts: bool,
    /// Rows of which only number and place differ.
    pub(crate) places: bool,
    /// Rows whose amounts differ by no more than so many rounding steps.
    pub(crate) steps: u8,
}

/// Why a row that differs is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hidden {
    /// Only texts differ.
    Texts,
    /// Only its number or place differs.
    Places,
    /// Its amounts differ by little.
    Small,
}

impl Compared<'_> {
    /// The rows that are listed, as they are printed.
    pub(crate) fn rows<'p>(&self, words: &PairWording<'_>, pair: &'p Pair) -> Vec<&'p RowDifference> {
        let mut rows = words.in_print_order(pair);
        rows.retain(|row| self.shown == Shown::All || row.state() != RowState::Unchanged);
        rows.retain(|row| self.hidden(row).is_none());
        rows
    }

    /// Why a row is hidden, where it is. New rows, dropped rows and guesses never are.
    pub(crate) fn hidden(&self, row: &RowDifference) -> Option<Hidden> {
        let guessed = matches!(row.matched, Some(Matched::Guess(_)));
        if row.state() != RowState::Changed || guessed {
            return None;
        }
        let wanted = |hidden: Hidden| match hidden {
            Hidden::Texts => self.hiding.texts,
            Hidden::Places => self.hiding.places,
            Hidden::Small => self.hiding.steps > 0,
        };
        let amounts = row.has_causes().then_some(Some(Hidden::Small));
        let kinds: Option<Vec<Hidden>> = row.changes.iter().map(kind).chain(amounts).collect();
        let kinds = kinds.filter(|kinds| kinds.iter().copied().all(wanted))?;
        let columns = 0..self.comparison.columns.len();
        let first = [Hidden::Small, Hidden::Texts, Hidden::Places];
        let first = first.into_iter().find(|hidden| kinds.contains(hidden));
        first.filter(|hidden| {
            *hidden != Hidden::Small
                || columns
                    .into_iter()
                    .all(|place| self.is_small(&row.difference(place).printed))
        })
    }

    /// Whether a difference is hidden where nothing else speaks against it.
    pub(super) fn is_small(&self, difference: &Exact) -> bool {
        difference.abs() <= self.tolerance()
    }

    fn tolerance(&self) -> Exact {
        let step = Exact::of(self.style.rounding.step.amount());
        (0..self.hiding.steps).fold(Exact::ZERO, |sum, _| sum.plus(&step))
    }

    /// What is hidden between two scenarios, counted in words; nothing where nobody asked for it.
    pub(crate) fn hidden_rows(&self, pair: &Pair) -> Vec<String> {
        let hidden: Vec<Hidden> = pair.rows.iter().filter_map(|row| self.hidden(row)).collect();
        let count = |wanted: Hidden| hidden.iter().filter(|hidden| **hidden == wanted).count();
        let asked = [
            (self.hiding.texts, "compared-hidden-texts", Hidden::Texts),
            (self.hiding.places, "compared-hidden-places", Hidden::Places),
            (self.hiding.steps > 0, "compared-hidden-small", Hidden::Small),
        ];
        let asked = asked.into_iter().filter(|(asked, ..)| *asked);
        asked.map(|(_, key, hidden)| self.counted(key, count(hidden))).collect()
    }

    /// So many rows that are hidden, in words.
    pub(super) fn counted(&self, key: &str, count: usize) -> String {
        let unit = self.style.notation.unit;
        let notation = Notation {
            unit,
            sign: Sign::SavingsNegative,
        };
        let decimals = self.style.rounding.step.decimals(unit);
        let amount = self.style.exact(&self.tolerance(), notation, decimals);
        let (count, unit) = (count.to_string(), self.say(unit_key(unit), &[]));
        self.say(key, &[("count", &count), ("amount", &amount), ("unit", &unit)])
    }
}

/// What kind of difference can be hidden a change is; nothing where it must be seen.
const fn kind(change: &Change) -> Option<Hidden> {
    match change {
        Change::Title(_)
        | Change::Category(_)
        | Change::Notes(_)
        | Change::Committee(_)
        | Change::Account(_)
        | Change::PolicyArea(_)
        | Change::Responsible(_) => Some(Hidden::Texts),
        Change::Number(_) | Change::Area(_) => Some(Hidden::Places),
        Change::Lines(_) => Some(Hidden::Small),
        Change::Kind(_)
        | Change::Inclusion(_)
        | Change::Status(_)
        | Change::Counts(_)
        | Change::Decisions(_)
        | Change::Personnel(_)
        | Change::Base(_)
        | Change::Places(_)
        | Change::Confidence(_)
        | Change::FollowUp(_)
        | Change::TextFacts(_)
        | Change::Partners(_) => None,
    }
}

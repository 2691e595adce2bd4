//! A comparison as it stands: calculated once for the versions compared, and written as rows ready to be drawn.

use model::{Column, Comparison, Ledger, Matching, Plan};

use super::ledger_rows::{self, Sheet};
use super::places;
use super::strip_rows::{self, StripRow, Targets};
use crate::compared::{By, Compared, Scenario, Shown};
use crate::messages;
use crate::numbers::NumberStyle;
use crate::window::bars;
use crate::window::documents::{DocumentId, Documents, Tab};
use crate::words::{Language, Words};

/// A comparison of open scenarios as they stand.
pub struct Made {
    of: Vec<Plan>,
    written: (Language, NumberStyle),
    /// What the scenarios are called, the base first.
    pub names: Vec<String>,
    /// What differs.
    pub comparison: Comparison,
    /// The columns shown, by their place in the comparison.
    pub columns: Vec<(usize, Column)>,
    /// What they are called.
    pub heads: Vec<String>,
    /// Every scenario's totals.
    pub strip: Vec<StripRow>,
    /// Whether the scenarios have the same targets.
    pub targets: Targets,
    /// Every other scenario against the base.
    pub sheets: Vec<Sheet>,
    /// How many letters the widest figures have.
    pub widest: usize,
}

/// The scenarios that are compared, as they are open now.
pub struct Open<'a> {
    /// Their tabs, the base first.
    pub tabs: Vec<&'a Tab>,
    /// Their figures, and what they are called.
    pub scenarios: Vec<Scenario<'a>>,
    /// How figures are written: as the base has them.
    pub style: NumberStyle,
}

impl<'a> Open<'a> {
    /// The scenarios of these names, those that have been closed left out; nothing where fewer than two are left.
    pub fn of(ids: &[DocumentId], documents: &'a Documents, words: &Words) -> Option<Self> {
        let tabs: Vec<&Tab> = ids.iter().filter_map(|id| documents.get(*id)).collect();
        let base = tabs.first().filter(|_| tabs.len() > 1)?;
        let settings = base.document.plan().settings();
        let notation = base.view.notation.unwrap_or(settings.notation);
        let style = NumberStyle::new(settings, notation, words.language());
        let scenarios = tabs.iter().map(|tab| Scenario {
            name: bars::title(tab, words),
            ledger: tab.document.ledger(),
        });
        let scenarios = scenarios.collect();
        Some(Self { tabs, scenarios, style })
    }

    fn ledgers(&self) -> Vec<&'a Ledger> {
        self.scenarios.iter().map(|scenario| scenario.ledger).collect()
    }
}

impl Made {
    /// What differs between open scenarios.
    ///
    /// # Errors
    /// Says in words why they cannot be compared.
    pub fn of(open: &Open<'_>, matching: &Matching, words: &Words) -> Result<Self, String> {
        let ledgers = open.ledgers();
        let names: Vec<String> = open.scenarios.iter().map(|scenario| scenario.name.clone()).collect();
        let comparison = Comparison::of(&ledgers, matching).map_err(|error| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            messages::not_compared(&error, &names, words)
        })?;
        let columns = comparison.columns.iter().copied().enumerate();
        let columns: Vec<_> = columns.filter(|(_, column)| *column != Column::FullyPhasedIn).collect();
        let mut made = Self {
            of: ledgers.iter().map(|ledger| ledger.plan().clone()).collect(),
            written: (words.language(), open.style),
            names,
            comparison,
            columns,
            heads: Vec::new(),
            strip: Vec::new(),
            targets: Targets::None,
            sheets: Vec::new(),
            widest: 0,
        };
        let Some(compared) = made.compared(open, words) else {
            return Ok(made);
        };
        let heads = made
            .columns
            .iter()
            .map(|(_, column)| compared.column(*column))
            .collect();
        let strip = strip_rows::rows(&compared);
        let sheets = ledger_rows::sheets(&compared);
        made.targets = strip_rows::targets(&strip);
        made.widest = places::widest(&strip, &sheets);
        (made.heads, made.strip, made.sheets) = (heads, strip, sheets);
        Ok(made)
    }

    /// The target of the column at a place, where the scenarios have the same.
    pub fn target(&self, column: usize) -> Option<&str> {
        let common = self.strip.iter().filter(|_| self.targets == Targets::Common);
        let mut targets = common.filter_map(|row| row.cells.get(column)?.target.as_deref());
        targets.next()
    }

    /// Whether it is of these scenarios as they stand, in the words that are spoken.
    pub fn is_of(&self, open: &Open<'_>, words: &Words) -> bool {
        let ledgers = open.ledgers();
        let same = self
            .of
            .iter()
            .zip(&ledgers)
            .all(|(plan, ledger)| plan.is(ledger.plan()));
        let named = self
            .names
            .iter()
            .eq(open.scenarios.iter().map(|scenario| &scenario.name));
        same && named && self.of.len() == ledgers.len() && self.written == (words.language(), open.style)
    }

    /// The comparison, to be written out.
    pub fn compared<'a>(&'a self, open: &'a Open<'a>, words: &'a Words) -> Option<Compared<'a>> {
        Some(Compared {
            first: open.scenarios.first()?.ledger,
            scenarios: &open.scenarios,
            comparison: &self.comparison,
            words,
            style: open.style,
            by: By::Row,
            shown: Shown::All,
            columns: self.columns.clone(),
            grid: self.columns.first().copied().unwrap_or((0, Column::FullYear)),
        })
    }
}

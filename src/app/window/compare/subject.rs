//! What is compared: open scenarios as they stand, and how they are written.

use model::{Ledger, Matching, Plan};

use crate::compared::{Hiding, Scenario};
use crate::numbers::NumberStyle;
use crate::window::bars;
use crate::window::documents::{DocumentId, Documents, Tab};
use crate::words::Words;

/// Scenarios as they stand, and how their comparison is written.
#[derive(Clone)]
pub struct Subject {
    /// Which they are, the base first.
    pub ids: Vec<DocumentId>,
    /// What they are called.
    pub names: Vec<String>,
    /// Their figures.
    pub ledgers: Vec<Ledger>,
    /// What somebody has said of rows that are, or are not, the same.
    pub matching: Matching,
    /// Which differences are hidden.
    pub hiding: Hiding,
    /// How figures are written, and in which language: as the base has them.
    pub style: NumberStyle,
}

/// What somebody has said of rows that are, or are not, the same, and which differences are hidden.
pub type Asked<'a> = (&'a Matching, Hiding);

impl Subject {
    /// The scenarios of these names as they are open now; nothing where fewer than two are.
    pub fn of(ids: &[DocumentId], (documents, words): (&Documents, &Words), asked: Asked<'_>) -> Option<Self> {
        let tabs: Vec<&Tab> = ids.iter().filter_map(|id| documents.get(*id)).collect();
        let base = tabs.first().filter(|_| tabs.len() > 1)?;
        let settings = base.document.plan().settings();
        let notation = base.view.notation.unwrap_or(settings.notation);
        Some(Self {
            ids: tabs.iter().map(|tab| tab.id).collect(),
            names: tabs.iter().map(|tab| bars::title(tab, words)).collect(),
            ledgers: tabs.iter().map(|tab| tab.document.ledger().clone()).collect(),
            matching: asked.0.clone(),
            hiding: asked.1,
            style: NumberStyle::new(settings, notation, words.language()),
        })
    }

    /// Whether two are of the same versions, written in the same way; what plans hold is not looked at.
    pub fn is(&self, other: &Self) -> bool {
        let mut ledgers = self.ledgers.iter().zip(&other.ledgers);
        self.ids == other.ids
            && self.names == other.names
            && self.matching == other.matching
            && self.hiding == other.hiding
            && self.style == other.style
            && ledgers.all(|(one, other)| one.plan().is(other.plan()))
    }

    /// The scenarios as people outside the administration may see them; nothing where those are what they are.
    pub fn redacted(&self) -> Option<Self> {
        let redacted = self.ledgers.iter().map(|ledger| ledger.plan().redacted());
        let plans: Vec<Plan> = redacted.collect();
        let hides = plans.iter().zip(&self.ledgers);
        let mut hides = hides.map(|(plan, ledger)| plan != ledger.plan());
        hides.any(|hides| hides).then(|| Self {
            ledgers: plans.iter().map(Ledger::of).collect(),
            ..self.clone()
        })
    }

    /// How many proposals they have.
    pub fn proposals(&self) -> usize {
        self.ledgers.iter().map(|ledger| ledger.plan().proposal_count()).sum()
    }

    /// The scenarios, to be written out.
    pub fn scenarios(&self) -> Vec<Scenario<'_>> {
        let named = self.names.iter().zip(&self.ledgers);
        let scenarios = named.map(|(name, ledger)| Scenario {
            name: name.clone(),
            ledger,
        });
        scenarios.collect()
    }
}

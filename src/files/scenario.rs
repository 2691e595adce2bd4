//! What a file holds: a plan, and what tells this scenario from every other.

use model::Plan;

use crate::schema::Extensions;

/// Names a scenario through renaming and copying its file: a random number made outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScenarioId(pub u64);

/// A scenario as its file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// All that its user decided.
    pub plan: Plan,
    /// Its name for good.
    pub id: ScenarioId,
    /// How often it was saved with something new in it.
    pub revision: u64,
    pub(crate) extensions: Extensions,
}

impl Scenario {
    /// A scenario that no file holds yet.
    pub fn new(id: ScenarioId, plan: Plan) -> Self {
        Self {
            plan,
            id,
            revision: 1,
            extensions: Extensions::default(),
        }
    }

    /// This scenario with another plan: the next revision if the plan says something else, and this
    /// very revision if it says the same, so that its file stays as it is.
    #[must_use]
    pub fn with_plan(&self, plan: &Plan) -> Self {
        let changed = *plan != self.plan;
        Self {
            plan: plan.clone(),
            revision: self.revision.saturating_add(u64::from(changed)),
            ..self.clone()
        }
    }
}

//! The scenarios that come along with the program.

use files::{Scenario, ScenarioId};

/// A scenario that comes along with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// 26 proposals in three areas, with targets.
    NorddjursWithTargets,
    /// The same catalogue as it was printed.
    Norddjurs,
    /// The same catalogue as its text has it.
    NorddjursText,
    /// Savings positive, and a row that balances.
    Aarhus,
    /// Targets, carry-over, and rows that nobody has quantified.
    Myndighed,
    /// Alternatives to choose between.
    Paragraf107,
}

impl Sample {
    /// All of them, the one to begin with first.
    pub const ALL: [Self; 6] = [
        Self::NorddjursWithTargets,
        Self::Norddjurs,
        Self::NorddjursText,
        Self::Aarhus,
        Self::Myndighed,
        Self::Paragraf107,
    ];

    /// The keys of what it is called and what it shows.
    pub const fn keys(self) -> [&'static str; 2] {
        match self {
            Self::NorddjursWithTargets => ["sample-targets", "sample-targets-shows"],
            Self::Norddjurs => ["sample-norddjurs", "sample-norddjurs-shows"],
            Self::NorddjursText => ["sample-text", "sample-text-shows"],
            Self::Aarhus => ["sample-aarhus", "sample-aarhus-shows"],
            Self::Myndighed => ["sample-myndighed", "sample-myndighed-shows"],
            Self::Paragraf107 => ["sample-paragraf", "sample-paragraf-shows"],
        }
    }

    /// A copy of it that no file holds yet.
    pub fn copy(self) -> Option<Scenario> {
        let opened = files::read(self.text().as_bytes()).ok()?;
        let id = ScenarioId(getrandom::u64().ok()?);
        Some(Scenario::new(id, opened.scenario.plan))
    }

    const fn text(self) -> &'static str {
        match self {
            Self::NorddjursWithTargets => include_str!("../../../scenarios/norddjurs-2023-maal.ron"),
            Self::Norddjurs => include_str!("../../../scenarios/norddjurs-2023.ron"),
            Self::NorddjursText => include_str!("../../../scenarios/norddjurs-2023-tekst.ron"),
            Self::Aarhus => include_str!("../../../scenarios/aarhus-mso-2024.ron"),
            Self::Myndighed => include_str!("../../../scenarios/myndighed-2021.ron"),
            Self::Paragraf107 => include_str!("../../../scenarios/paragraf107-2023.ron"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Sample;

    #[test]
    fn every_sample_opens_as_a_copy() {
        for sample in Sample::ALL {
            let copy = sample.copy().unwrap();
            assert!(copy.plan.proposals().count() > 2, "{sample:?}");
            assert_eq!(copy.revision, 1);
        }
    }
}

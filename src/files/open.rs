//! Reading a scenario file: whatever the bytes are, the answer is a scenario or what is wrong.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use model::Plan;

use crate::flaw::Source;
use crate::schema::v1;
use crate::text::FORMAT;
use crate::{Checksum, Hash, OpenError, Scenario, ScenarioId, limits, locate, place, sniff};

/// A scenario as it was read.
#[derive(Debug)]
pub struct Opened {
    /// The scenario.
    pub scenario: Scenario,
    /// What its user should know about the file.
    pub warnings: Vec<Warning>,
    /// What the file's bytes are known by, to be asked for when it is saved.
    pub hash: Hash,
    /// The file's own text, where there is nothing to know about it: it stands for the scenario as it is.
    pub(crate) text: Option<String>,
}

/// What the user of a file should know that could be opened all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// It was changed outside the program since it was last saved, or never saved by it.
    EditedOutside(Checksum),
    /// It holds comments, which are not kept when it is saved.
    Comments {
        /// The line of the first.
        line: usize,
    },
    /// A control total is not the total of what is in the file.
    Control {
        /// Which total.
        total: Total,
        /// What the file says it is.
        said: String,
        /// What it is.
        found: String,
    },
}

/// A control total of a file; sums are in the scenario's unit and sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// How many proposals there are.
    Proposals,
    /// How many lines they and the overlaps have.
    Lines,
    /// How many years are entered by hand.
    StatedYears,
    /// The sum of all full-year amounts.
    Amounts,
    /// The sum of all years entered by hand.
    Stated,
    /// The sum of all targets.
    Targets,
    /// The sum of all budgets.
    Budgets,
    /// The sum of all posts.
    Posts,
    /// The sum of all that was realised.
    FollowUp,
    /// The sum of all published figures.
    Published,
}

/// Opens a scenario file. The file is only read.
///
/// # Errors
/// [`OpenError`] says what is wrong with it, and where.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    read(&load(path)?)
}

fn load(path: &Path) -> Result<Vec<u8>, OpenError> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => OpenError::NotFound,
        _ => OpenError::Io(error),
    })?;
    let most = u64::try_from(limits::BYTES).unwrap_or(u64::MAX);
    let bytes = file.metadata()?.len();
    if bytes > most {
        return Err(OpenError::TooLarge { bytes });
    }
    let mut loaded = Vec::with_capacity(usize::try_from(bytes).unwrap_or(0));
    file.take(most.saturating_add(1)).read_to_end(&mut loaded)?;
    Ok(loaded)
}

/// Reads the bytes of a scenario file.
///
/// # Errors
/// [`OpenError`] says what is wrong with them, and where.
pub fn read(bytes: &[u8]) -> Result<Opened, OpenError> {
    let text = sniff::readable(bytes)?;
    let checksum = Checksum::of(text);
    let (scenario, totals) = scenario(Source { text, checksum })?;
    let outside = warnings_of(text, checksum).into_iter();
    let warnings: Vec<Warning> = outside.chain(totals).collect();
    Ok(Opened {
        scenario,
        hash: Hash::of(bytes),
        text: warnings.is_empty().then(|| text.to_owned()),
        warnings,
    })
}

/// The scenario in a file of version 1, and what is wrong with its control totals.
fn scenario(source: Source) -> Result<(Scenario, Vec<Warning>), OpenError> {
    let document: v1::Document = source.parsed()?;
    if *document.format.0 != *FORMAT {
        return Err(OpenError::NotAScenario);
    }
    let warnings = warnings_of_control(&document);
    let parts = document.scenario.entered().map_err(|misfit| source.misfit(&misfit))?;
    let plan = Plan::assembled(parts).map_err(|error| {
        let again = source.parsed::<v1::Document>();
        let path = again.map(|document| document.scenario.path_of(&error));
        source.impossible(error, path.unwrap_or_default())
    })?;
    let scenario = Scenario {
        plan,
        id: ScenarioId(document.id.0),
        revision: document.revision,
        extensions: document.extensions,
    };
    Ok((scenario, warnings))
}

fn warnings_of(text: &str, checksum: Checksum) -> Vec<Warning> {
    if checksum == Checksum::Right {
        return Vec::new();
    }
    let comment = locate::comment(text);
    let comment = comment.map(|offset| Warning::Comments {
        line: place::position(text, offset).0,
    });
    std::iter::once(Warning::EditedOutside(checksum))
        .chain(comment)
        .collect()
}

fn warnings_of_control(document: &v1::Document) -> Vec<Warning> {
    let Some(control) = &document.control else {
        return Vec::new();
    };
    let different = control.differences(&v1::Control::of(&document.scenario));
    let warning = |(total, said, found)| Warning::Control { total, said, found };
    different.into_iter().map(warning).collect()
}

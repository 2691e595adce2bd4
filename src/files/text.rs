//! The text of a scenario file: the same text for the same scenario, always.

use ron::ser::PrettyConfig;

use crate::schema::options;
use crate::schema::v1::{Control, Document, Id, Version, Words};
use crate::{SaveError, Scenario, checksum, schema};

/// What the first field of every scenario file says.
pub(crate) const FORMAT: &str = "overslag-scenario";
/// The first line of a file.
pub(crate) const COMMENT: &str = "// Budget scenario file.";
const ADVICE: &str = " You may edit it by hand; keep a copy first.\n";
/// Bytes that a proposal usually takes.
const USUAL_SIZE: usize = 512;
pub(crate) const WRITTEN_BY: &str = concat!("overslag ", env!("CARGO_PKG_VERSION"));

/// The text of a scenario's file.
///
/// A record's cells stand on lines of their own, so that one changed cell is one changed line,
/// beside the revision, the control totals and the checksum.
///
/// # Errors
/// [`SaveError::Unwritable`], which no scenario is known to cause.
pub fn text(scenario: &Scenario) -> Result<String, SaveError> {
    let mut text = String::with_capacity(scenario.plan.proposal_count().saturating_mul(USUAL_SIZE));
    text += COMMENT;
    text += ADVICE;
    let written = options().to_writer_pretty(&mut text, &document(scenario), layout());
    written.map_err(SaveError::Unwritable)?;
    text.push('\n');
    text += &checksum::line(&text);
    Ok(text)
}

fn document(scenario: &Scenario) -> Document {
    let rows = schema::v1::Scenario::of(&scenario.plan);
    Document {
        format: Words(FORMAT.into()),
        version: Version,
        written_by: Words(WRITTEN_BY.into()),
        id: Id(scenario.id.0),
        revision: scenario.revision,
        control: Some(Control::of(&rows)),
        scenario: rows,
        extensions: scenario.extensions.clone(),
    }
}

/// Texts escape themselves where they need it, see [`Words`]: most need nothing, and are written all at once.
fn layout() -> PrettyConfig {
    PrettyConfig::new().new_line("\n").indentor("  ").escape_strings(false)
}

//! Rules between proposals: which edits they refuse.

use model::{Broken, EditError};

use super::{plan, shown};
use crate::words::{Values, Words};

/// Why an edit was refused.
pub(crate) fn refused(error: &EditError, words: &Words) -> String {
    match error {
        EditError::Plan(error) => plan(error, words),
        EditError::Breaks(broken, rule) => {
            let rule = shown(rule);
            let values: Values<'_> = &[("rule", &rule)];
            words.with(refusal(broken), values)
        }
    }
}

const fn refusal(broken: &Broken) -> &'static str {
    match broken {
        Broken::TooManyChosen(_) => "refused-too-many-chosen",
        Broken::RequirementMissing(_) => "refused-requirement",
        Broken::BothOfExcluded(_) => "refused-excluded",
        Broken::TwoFill(..) => "refused-two-fill",
    }
}

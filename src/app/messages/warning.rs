//! What a user should know of a file that could be opened all the same.

use std::path::Path;

use files::{Checksum, Total, Warning};
use model::Plan;

use super::{name, shown};
use crate::numbers::NumberStyle;
use crate::words::Words;

/// A warning about an opened file's plan.
pub(crate) fn warning(plan: &Plan, warning: &Warning, words: &Words) -> String {
    match warning {
        Warning::EditedOutside(Checksum::Missing) => words.text("warning-no-checksum"),
        Warning::EditedOutside(_) => words.text("warning-edited"),
        Warning::Comments { line } => words.with("warning-comments", &[("line", &line.to_string())]),
        Warning::Control { total, said, found } => {
            let values = [words.text(key(*total)), sum(plan, said, words), sum(plan, found, words)];
            let [total, said, found] = &values;
            words.with("warning-control", &[("total", total), ("said", said), ("found", found)])
        }
    }
}

/// The same, said of a file by its name.
pub(crate) fn of_file(file: &Path, warning: &str, words: &Words) -> String {
    words.with("warning-of-file", &[("file", &name(file)), ("warning", warning)])
}

/// A sum as it stands in the file, written as other figures are.
fn sum(plan: &Plan, written: &str, words: &Words) -> String {
    let settings = plan.settings();
    let style = NumberStyle::new(settings, settings.notation, words.language());
    match written.parse() {
        Ok(value) => style.decimal(value, 0),
        Err(_) => shown(written),
    }
}

const fn key(total: Total) -> &'static str {
    match total {
        Total::Proposals => "control-proposals",
        Total::Lines => "control-lines",
        Total::StatedYears => "control-stated-years",
        Total::Amounts => "control-amounts",
        Total::Stated => "control-stated",
        Total::Targets => "control-targets",
        Total::Budgets => "control-budgets",
        Total::Posts => "control-posts",
        Total::FollowUp => "control-follow-up",
        Total::Published => "control-published",
    }
}

//! What a plan cannot hold, and which part of it that is about.

use model::{AmountError, Fault, PhaseInError, PlanError, limits};

use super::calendar::{calendar, month};
use super::subject::subject;
use super::{said_of, shown};
use crate::words::{Values, Words};

/// What a plan cannot hold.
pub(crate) fn plan(error: &PlanError, words: &Words) -> String {
    let subject = subject(&error.subject, words);
    said_of(&subject, &fault(&error.fault, words), words)
}

fn fault(fault: &Fault, words: &Words) -> String {
    let with = |key, name: &'static str, value: String| words.with(key, &[(name, value.as_str())]);
    match fault {
        Fault::NoArea(id) => with("fault-no-area", "id", id.to_string()),
        Fault::NoProposal(id) => with("fault-no-proposal", "id", id.to_string()),
        Fault::NoCurve(id) => with("fault-no-curve", "id", id.to_string()),
        Fault::ProposalTwice(id) => with("fault-proposal-twice", "id", id.to_string()),
        Fault::ChosenOutside(id) => with("fault-chosen-outside", "id", id.to_string()),
        Fault::UsedBy(id) => with("fault-used-by", "id", id.to_string()),
        Fault::NoStatus(name) => with("fault-no-status", "name", shown(name)),
        Fault::NameTwice(name) => with("fault-name-twice", "name", shown(name)),
        Fault::StatusUsed(name) => with("fault-status-used", "name", shown(name)),
        Fault::YearTwice(year) => with("fault-year-twice", "year", year.to_string()),
        Fault::Index(year) => with("fault-index", "year", year.to_string()),
        Fault::TooDeep => with("fault-too-deep", "most", limits::AREA_DEPTH.to_string()),
        Fault::TooMany(most) => with("fault-too-many", "most", most.to_string()),
        Fault::TextTooLong(count) => text_too_long(*count, words),
        Fault::PersonnelDecimals(count) => with("fault-personnel-decimals", "count", count.to_string()),
        Fault::PhaseIn(error) => phase_in(*error, words),
        Fault::Calendar(error) => calendar(*error, words),
        Fault::Amount(error) => words.text(amount(*error)),
        plain => words.text(without_values(plain)),
    }
}

/// The key of a fault that needs no values.
const fn without_values(fault: &Fault) -> &'static str {
    match fault {
        Fault::IdTwice => "fault-id-twice",
        Fault::IdOfWhole => "fault-id-of-whole",
        Fault::Circular => "fault-circular",
        Fault::StatedCurve => "fault-stated-curve",
        Fault::ShareOfOneOff => "fault-share-of-one-off",
        Fault::Posts => "fault-posts",
        Fault::BalancingHasLines => "fault-balancing-has-lines",
        Fault::BalancingOutside => "fault-balancing-outside",
        Fault::BalancingNested => "fault-balancing-nested",
        Fault::DiscountRate => "fault-discount-rate",
        Fault::NotEmpty => "fault-not-empty",
        Fault::Whole => "fault-whole",
        _ => "fault-missing",
    }
}

fn text_too_long(count: usize, words: &Words) -> String {
    let values = [count.to_string(), limits::TEXT.to_string()];
    let [count, most] = &values;
    words.with("fault-text-too-long", &[("count", count), ("most", most)])
}

pub(crate) fn phase_in(error: PhaseInError, words: &Words) -> String {
    let with = |key, values: Values<'_>| words.with(key, values);
    match error {
        PhaseInError::Ramp(count) => with("fault-ramp", &[("count", &count.to_string())]),
        PhaseInError::Notice(count) => with("fault-notice", &[("count", &count.to_string())]),
        PhaseInError::Steps(count) => with("fault-steps", &[("count", &count.to_string())]),
        PhaseInError::Share(share) => with("fault-share", &[("share", &share.to_string())]),
        PhaseInError::Backwards { first, last } => with(
            "fault-backwards",
            &[("first", &month(first, words)), ("last", &month(last, words))],
        ),
        PhaseInError::Calendar(error) => calendar(error, words),
    }
}

const fn amount(error: AmountError) -> &'static str {
    match error {
        AmountError::TooLarge => "fault-amount-too-large",
        AmountError::TooFine => "fault-amount-too-fine",
    }
}

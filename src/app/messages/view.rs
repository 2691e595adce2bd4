//! Ways of looking at a scenario that it cannot be looked at in.

use model::{Money, PriceLevelError};

use super::rules::refused;
use crate::report::ViewError;
use crate::words::Words;

/// Why a scenario cannot be shown that way, and what would make it possible.
pub(crate) fn view(error: &ViewError, words: &Words) -> String {
    match error {
        ViewError::Edit(error) => refused(error, words),
        ViewError::PriceLevel(error) => price_level(*error, words),
    }
}

fn price_level(error: PriceLevelError, words: &Words) -> String {
    let (year, key) = match error {
        PriceLevelError::NoLevel => return words.text("view-no-level"),
        PriceLevelError::NoIndex {
            year,
            money: Money::Operating,
        } => (year, "view-no-index-operating"),
        PriceLevelError::NoIndex {
            year,
            money: Money::Capital,
        } => (year, "view-no-index-capital"),
    };
    words.with(key, &[("year", &year.to_string())])
}

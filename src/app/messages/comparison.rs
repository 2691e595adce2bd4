//! Why scenarios cannot be compared.

use model::{ComparisonError, PriceLevelError};

use super::message;
use crate::words::Words;

/// Why scenarios cannot be compared, the files being called by these names.
pub(crate) fn not_compared(error: &ComparisonError, names: &[&str], words: &Words) -> String {
    match error {
        ComparisonError::Count(count) => words.with("compare-count", &[("files", &count.to_string())]),
        ComparisonError::PriceLevel { place, year, cause } => {
            let file = names.get(*place).copied().unwrap_or_default();
            let year = year.to_string();
            let first = words.with("compare-no-prices", &[("file", file), ("year", &year)]);
            message(&first, [price_level(*cause, words)])
        }
    }
}

fn price_level(error: PriceLevelError, words: &Words) -> String {
    super::view(&error.into(), words)
}

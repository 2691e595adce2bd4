//! Sums that mix what comes once with what comes back every year: how much of which.

use egui::Response;
use model::{AreaId, Mixture};

use super::cells::{Sight, on_screen};
use super::cursor::CellKey;
use super::rows::{RowKey, StripRow};
use crate::window::hint;
use crate::window::inspector::minus_on_screen;
use crate::wording::Wording;
use crate::words::Words;

impl Sight<'_> {
    /// How much of the whole plan's total comes once, in every column that mixes it with what comes back every year.
    pub fn once(self) -> Vec<Option<String>> {
        let mixtures = self.ledger.mixtures(AreaId::WHOLE, self.view.coverage).into_iter();
        let once = |mixture: Mixture| {
            let printed = || on_screen(&self.style.printed(&mixture.one_off));
            mixture.is_mixed().then(printed)
        };
        mixtures.map(once).collect()
    }
}

/// How much of a total comes once, where there is little room: `engangs −2,100`.
pub fn of_which_once(amount: &str, words: &Words) -> String {
    words.with("of-which-once", &[("amount", amount)])
}

/// Says what a figure of a sum is made of, where it mixes what comes once with what comes back and the
/// pointer rests on it.
pub fn tell_mixture(sight: Sight<'_>, key: CellKey, response: Response) -> Response {
    match response.hovered().then(|| mixture(sight, key)).flatten() {
        Some(mixture) => hint::on(response, minus_on_screen(&mixture)),
        None => response,
    }
}

fn mixture(sight: Sight<'_>, key: CellKey) -> Option<String> {
    let area = match key.row {
        RowKey::Strip(StripRow::Total) => AreaId::WHOLE,
        RowKey::Area(id) | RowKey::Subtotal(id) => id,
        _ => return None,
    };
    let wording = Wording::new(sight.ledger, sight.words, sight.style);
    wording.mixture((area, sight.view.coverage), key.column.figures()?)
}

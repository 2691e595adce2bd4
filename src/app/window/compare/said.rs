//! What a comparison comes to, in a sentence or two.

use model::{Column, Pair};

use super::ledger_rows::LedgerRow;
use super::strip_rows::gap;
use crate::compared::Compared;
use crate::window::grid::on_screen;

/// How many rows differ, and how many do not.
pub fn heading(compared: &Compared<'_>, pair: &Pair, rows: &[LedgerRow]) -> String {
    let differ = rows.iter().filter(|row| row.differs()).count();
    let guessed = rows.iter().filter(|row| row.guess.is_some()).count();
    let count = |key: &str, count: usize| compared.words.with(key, &[("count", &count.to_string())]);
    let same = rows.len().saturating_sub(differ);
    let mut said = match (differ, same) {
        (0, _) if pair.is_empty() => compared.words.text("compared-no-difference"),
        (0, _) => compared.words.text("compared-none"),
        (_, 0) => count("compared-differ-all", differ),
        _ => format!("{}, {}", count("compared-differ", differ), count("compared-same", same)),
    };
    said.push('.');
    if guessed > 0 {
        said.push(' ');
        said.push_str(&count("compared-guessed", guessed));
    }
    said
}

/// What a scenario costs or saves against the base, for each column, and which targets that decides.
pub fn effects(compared: &Compared<'_>, (place, pair): (usize, &Pair)) -> Vec<String> {
    let words = compared.pair_words(place);
    let targets = targets(compared, place);
    let columns = compared.columns.iter().map(|(column, shown)| {
        let difference = pair.totals.get(*column).map(|total| total.difference().printed);
        let difference = difference.filter(|difference| !difference.is_zero());
        let effect = difference.map(|difference| {
            let values = [
                ("column", compared.column(*shown)),
                ("amount", on_screen(&words.signed(&difference))),
                (
                    "unit",
                    compared
                        .words
                        .text(crate::numbers::unit_key(compared.style.notation.unit)),
                ),
            ];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            compared.words.with("compared-effect", &values)
        });
        effect.into_iter().chain(targets.clone()).collect::<Vec<_>>().join(" ")
    });
    columns.collect()
}

/// The years whose target is no longer met, and those whose target is met now.
fn targets(compared: &Compared<'_>, place: usize) -> Vec<String> {
    let years = |lost: bool| {
        let turned = compared.columns.iter().filter(move |(column, shown)| {
            let met = |scenario: usize| gap(compared, scenario, *column).map(|gap| !gap.prints_as_saving());
            matches!(shown, Column::Year(_)) && met(0) == Some(lost) && met(place) == Some(!lost)
        });
        let years: Vec<String> = turned.map(|(_, column)| compared.column(*column)).collect();
        (!years.is_empty()).then(|| compared.pair_words(place).new.listed(&years))
    };
    let said = |key: &str, years: Option<String>| years.map(|years| compared.words.with(key, &[("years", &years)]));
    let lost = said("compared-lost", years(true));
    lost.into_iter().chain(said("compared-reached", years(false))).collect()
}

//! How each year stands to its target, in words, and what a change has made of it.

use model::{AreaId, Figure, TargetYear, Year};

use crate::window::grid::{Sight, of_which_once, on_screen};
use crate::words::Words;

/// A year as the strip shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearStand {
    /// The year.
    pub year: Year,
    /// What all that counts comes to.
    pub total: String,
    /// How much of that comes once, where the rest comes back every year.
    pub once: Option<String>,
    /// The target, with what earlier years left.
    pub target: Option<String>,
    /// What earlier years left, where that is something.
    pub carried: Option<String>,
    /// How total and target stand.
    pub standing: Standing,
}

/// How a year's total stands to its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no target.
    NoTarget,
    /// The target is met; what is saved beyond it, where that is something.
    Met(Option<String>),
    /// This much is missing.
    Missing(String),
}

/// What a change has made of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The year and how it stood: `2025 mangler 0,210`.
    pub from: String,
    /// How it stands: `0,385`.
    pub to: String,
}

/// Every year of a plan as it is looked at.
pub fn stands(sight: Sight<'_>) -> Vec<YearStand> {
    let years = sight.ledger.plan().settings().years;
    let coverage = sight.view.coverage;
    let totals = sight.ledger.totals(AreaId::WHOLE, coverage);
    let targets = sight.ledger.target_years(AreaId::WHOLE, coverage).unwrap_or_default();
    let once = sight.once();
    let stand = |(place, year): (usize, Year)| {
        let total = totals.get(place.saturating_add(1)).map(|total| &total.figure);
        let target = targets.get(place).and_then(Option::as_ref);
        YearStand {
            year,
            total: total.map_or_else(String::new, |total| written(sight, total)),
            once: once.get(place.saturating_add(1)).cloned().flatten(),
            target: target.map(|target| written(sight, &target.effective)),
            carried: target.and_then(|target| carried(sight, target)),
            standing: target.map_or(Standing::NoTarget, |target| standing(sight, target)),
        }
    };
    years.iter().enumerate().map(stand).collect()
}

/// What a year comes to, and how much of that comes once: `−2,912 (engangs −2,100)`.
pub fn comes_to(stand: &YearStand, words: &Words) -> String {
    match &stand.once {
        Some(once) => format!("{} ({})", stand.total, of_which_once(once, words)),
        None => stand.total.clone(),
    }
}

fn written(sight: Sight<'_>, figure: &Figure) -> String {
    on_screen(&sight.style.printed(figure))
}

fn carried(sight: Sight<'_>, target: &TargetYear) -> Option<String> {
    let carried = target.effective.minus(&target.own);
    (!carried.prints_as_zero()).then(|| written(sight, &carried))
}

/// How a year stands to its target.
pub fn standing(sight: Sight<'_>, target: &TargetYear) -> Standing {
    let net = &target.net_outstanding;
    let bare = || written(sight, net).replace('−', "");
    if net.prints_as_saving() {
        Standing::Missing(bare())
    } else {
        Standing::Met((!net.prints_as_zero()).then(bare))
    }
}

impl Standing {
    /// In words: `mangler 0,252`, `nået`, `0,030 over målet`; nothing where there is no target.
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::NoTarget => String::new(),
            Self::Met(None) => words.text("cell-gap-met"),
            Self::Met(Some(amount)) => words.with("cell-gap-surplus", &[("amount", amount)]),
            Self::Missing(amount) => words.with("cell-gap-missing", &[("amount", amount)]),
        }
    }

    /// Beside its mark, where there is room for a figure alone: `0,252`, `+0,030`.
    pub fn short(&self, words: &Words) -> String {
        match self {
            Self::NoTarget | Self::Met(None) => self.said(words),
            Self::Met(Some(amount)) => format!("+{amount}"),
            Self::Missing(amount) => amount.clone(),
        }
    }
}

/// What differs between two states of a plan, a year each, in order.
pub fn moved(before: &[YearStand], after: &[YearStand], words: &Words) -> Vec<Moved> {
    let pairs = before.iter().zip(after);
    pairs
        .filter_map(|(before, after)| year_moved(before, after, words))
        .collect()
}

fn year_moved(before: &YearStand, after: &YearStand, words: &Words) -> Option<Moved> {
    let year = before.year;
    let moved = |from: &str, to: &str| Moved {
        from: format!("{year} {from}"),
        to: to.to_owned(),
    };
    match (&before.standing, &after.standing) {
        (Standing::NoTarget, Standing::NoTarget) if before.total != after.total => {
            Some(moved(&before.total, &after.total))
        }
        (Standing::Missing(from), Standing::Missing(to)) if from != to => {
            Some(moved(&words.with("cell-gap-missing", &[("amount", from)]), to))
        }
        (Standing::Met(Some(from)), Standing::Met(Some(to))) if from != to => {
            Some(moved(&words.with("cell-gap-surplus", &[("amount", from)]), to))
        }
        (from, to) if from != to => Some(moved(&from.said(words), &to.said(words))),
        _ => None,
    }
}

/// Whether any year has a target.
pub fn any(stands: &[YearStand]) -> bool {
    stands.iter().any(|stand| stand.target.is_some())
}

/// That nothing differs.
pub fn unmoved(stands: &[YearStand], words: &Words) -> String {
    words.text(if any(stands) {
        "meeting-nothing-moved"
    } else {
        "meeting-no-total-moved"
    })
}

/// What differs, in one line: `2024 mangler 0,365 → 1,315 · 2026 nået → mangler 0,716`.
pub fn line([before, after]: [&[YearStand]; 2], words: &Words) -> String {
    let moved = moved(before, after, words);
    if moved.is_empty() {
        return unmoved(after, words);
    }
    let said: Vec<String> = moved
        .iter()
        .map(|moved| format!("{} → {}", moved.from, moved.to))
        .collect();
    said.join(" · ")
}

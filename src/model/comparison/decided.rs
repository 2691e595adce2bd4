//! What two plans decide differently for all of their rows.

use alloc::vec::Vec;

use super::both::Both;
use crate::{Plan, Settings};

/// Something that a plan decides for all of its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decided {
    /// What the scenario is called.
    Title,
    /// Texts about it.
    Notes,
    /// Unit and sign, which change no amount.
    Notation,
    /// The years shown.
    Years,
    /// Rounding, and how zero is printed.
    Rounding,
    /// What the full-year column counts.
    FullYear,
    /// The carry-over rule.
    CarryOver,
    /// How posts are written.
    Personnel,
    /// The price level that amounts are stated in.
    PriceLevel,
    /// Index numbers.
    Indices,
    /// The list of statuses, and which of them count.
    Statuses,
    /// The list of categories.
    Categories,
    /// The discount rate.
    DiscountRate,
    /// What part of a saving is counted on.
    Realisation,
    /// Published figures.
    Published,
    /// Findings put aside.
    Muted,
    /// Named curves.
    Curves,
    /// Sets of alternatives.
    Alternatives,
    /// What requires or excludes what.
    Links,
}

/// What two plans decide differently.
pub(super) fn differing(plans: Both<&Plan>) -> Vec<Decided> {
    let settings = plans.map(Plan::settings);
    let all = print(settings).into_iter().chain(sums(settings)).chain(rules(plans));
    all.filter(|(_, differs)| *differs).map(|(part, _)| part).collect()
}

fn print(Both { old, new }: Both<&Settings>) -> [(Decided, bool); 6] {
    [
        (Decided::Title, old.title != new.title),
        (Decided::Notes, old.notes != new.notes),
        (Decided::Notation, old.notation != new.notation),
        (Decided::Years, old.years != new.years),
        (Decided::Rounding, (old.rounding, old.zero) != (new.rounding, new.zero)),
        (Decided::FullYear, old.full_year != new.full_year),
    ]
}

fn sums(Both { old, new }: Both<&Settings>) -> [(Decided, bool); 10] {
    [
        (Decided::CarryOver, old.carry_over != new.carry_over),
        (Decided::Personnel, old.personnel != new.personnel),
        (Decided::PriceLevel, old.price_level != new.price_level),
        (Decided::Indices, old.indices != new.indices),
        (Decided::Statuses, old.statuses != new.statuses),
        (Decided::Categories, old.categories != new.categories),
        (Decided::DiscountRate, old.discount_rate != new.discount_rate),
        (Decided::Realisation, old.realisation != new.realisation),
        (Decided::Published, old.published != new.published),
        (Decided::Muted, old.muted != new.muted),
    ]
}

fn rules(plans: Both<&Plan>) -> [(Decided, bool); 3] {
    let Both { old, new } = plans.map(Plan::rules);
    [
        (Decided::Curves, plans.map(Plan::curves).differ()),
        (Decided::Alternatives, old.alternatives != new.alternatives),
        (Decided::Links, old.links != new.links),
    ]
}

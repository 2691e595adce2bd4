//! Targets, what is missing to them, and what a year's shortfall does to the next.

use alloc::vec::Vec;

use crate::Figure;

/// What a year's shortfall does to the next year's target (overførsel).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum CarryOver {
    /// Nothing: every year has its own target alone.
    #[default]
    None,
    /// It is added; a surplus is released.
    Shortfall,
    /// It is added, and a surplus is taken off.
    ShortfallAndSurplus,
}

/// A year's target and how far it is met, in money with savings negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetYear {
    /// The target as entered.
    pub own: Figure,
    /// The target with what earlier years left.
    pub effective: Figure,
    /// Effective target less effect: what is missing (netto-udestående). Zero where met; a
    /// saving is a shortfall, a cost a surplus.
    pub net_outstanding: Figure,
    /// A surplus that the carry-over rule releases instead of taking it along.
    pub released: Figure,
}

impl CarryOver {
    /// What a year leaves for the next year's target.
    pub(crate) fn left_by(self, net: &Figure) -> Figure {
        match self {
            Self::None => Figure::zero(),
            Self::Shortfall => net.savings_only(),
            Self::ShortfallAndSurplus => net.clone(),
        }
    }

    /// What a year's surplus comes to where the rule does not take it along.
    pub(crate) fn released(self, net: &Figure) -> Figure {
        match self {
            Self::None | Self::ShortfallAndSurplus => Figure::zero(),
            Self::Shortfall => net.minus(&net.savings_only()),
        }
    }
}

/// Walks the years of one target: `effect` says what a year brings, given its effective target.
/// A year without a target of its own passes on what it was left.
pub(crate) fn walk(
    rule: CarryOver,
    own: impl Iterator<Item = Option<Figure>>,
    mut effect: impl FnMut(usize, Option<&Figure>) -> Figure,
) -> Vec<Option<TargetYear>> {
    let mut left = Figure::zero();
    let mut walked = Vec::new();
    for (place, own) in own.enumerate() {
        let effective = own.as_ref().map(|own| own.plus(&left));
        let effect = effect(place, effective.as_ref());
        let year = own.zip(effective).map(|(own, effective)| {
            let net = effective.minus(&effect);
            left = rule.left_by(&net);
            TargetYear {
                own,
                effective,
                released: rule.released(&net),
                net_outstanding: net,
            }
        });
        walked.push(year);
    }
    walked
}

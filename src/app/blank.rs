//! An empty plan, as `new` writes it and the window opens it.

use model::{Mode, Notation, Plan, Rounding, Scope, Settings, Sign, Step, Text, Unit, Years};

/// What a new scenario is written in unless something else is asked for.
pub(crate) const NOTATION: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsNegative,
};

/// A plan with nothing in it, rounded to 1.000 kr., half away from zero.
pub(crate) fn plan(title: impl Into<Text>, notation: Notation, years: Years) -> Plan {
    let rounding = Rounding {
        step: Step::THOUSAND_KRONER,
        mode: Mode::HalfAwayFromZero,
        scope: Scope::Cells,
    };
    Plan::empty(Settings::new(title, notation, years, rounding))
}

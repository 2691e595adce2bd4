//! Edits of named curves.

use model::{CurveEdit, CurveId, Edit, Plan};

use super::a_curve;
use crate::generator::dice::Dice;
use crate::generator::entries::share;
use crate::generator::phase_ins::{phase_in, year};
use crate::generator::settings::text;

pub fn edit(dice: &mut Dice, plan: &Plan) -> Edit {
    let years = plan.settings().years;
    let edit = match dice.below(8) {
        0..=2 => CurveEdit::PhaseIn(phase_in(dice, years)),
        3..=4 => CurveEdit::Share(year(dice, years), share(dice)),
        5 => CurveEdit::Rename(text(dice.below(4))),
        6 => CurveEdit::Remove,
        _ => return insert(dice, plan),
    };
    Edit::Curve(a_curve(dice, plan), edit)
}

fn insert(dice: &mut Dice, plan: &Plan) -> Edit {
    let edit = CurveEdit::Insert {
        name: text(dice.below(4)),
        phase_in: phase_in(dice, plan.settings().years),
    };
    let known = dice.once_in(10);
    Edit::Curve(if known { a_curve(dice, plan) } else { CurveId(dice.id()) }, edit)
}

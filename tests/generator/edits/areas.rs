//! Edits of areas.

use model::{AreaEdit, AreaId, Edit, Plan};

use super::{an_area, one_of};
use crate::generator::dice::Dice;
use crate::generator::entries::amount;
use crate::generator::phase_ins::year;
use crate::generator::settings::text;

pub fn edit(dice: &mut Dice, plan: &Plan) -> Edit {
    let id = an_area(dice, plan);
    let edit = match dice.below(8) {
        0..=2 => AreaEdit::Target(year(dice, plan.settings().years), target(dice)),
        3 => AreaEdit::Rename(text(dice.below(4))),
        4 => AreaEdit::Budget(target(dice)),
        5 => return insert(dice, plan),
        6 => AreaEdit::Move {
            parent: id,
            place: dice.place(4),
        },
        _ => AreaEdit::Remove,
    };
    let moved = matches!(edit, AreaEdit::Move { .. });
    Edit::Area(if moved { an_area(dice, plan) } else { id }, edit)
}

fn target(dice: &mut Dice) -> Option<model::Amount> {
    (dice.below(4) > 0).then(|| amount(dice))
}

fn insert(dice: &mut Dice, plan: &Plan) -> Edit {
    let known = one_of(dice, &[], AreaId);
    let id = if dice.once_in(10) { an_area(dice, plan) } else { known };
    let edit = AreaEdit::Insert {
        name: text(dice.below(4)),
        parent: an_area(dice, plan),
        place: dice.place(4),
    };
    Edit::Area(id, edit)
}

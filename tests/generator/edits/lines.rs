//! Edits of lines.

use model::{Edit, LineEdit, LineId, Phasing, Plan};

use super::a_line;
use crate::generator::dice::Dice;
use crate::generator::entries::{entry, share};
use crate::generator::phase_ins::{phasing, year};
use crate::generator::proposals::{Surroundings, ceiling, line, line_kind, money};
use crate::generator::settings::text;

pub fn edit(dice: &mut Dice, plan: &Plan, around: &Surroundings) -> Edit {
    let (proposal, id) = a_line(dice, plan);
    let edit = match dice.below(16) {
        0..=3 => LineEdit::Amount(entry(dice)),
        4..=6 => LineEdit::Phasing(any_phasing(dice, plan, around)),
        7..=8 => LineEdit::Share(year(dice, around.years), share(dice)),
        9..=10 => stated(dice, around),
        11 => return insert(dice, proposal, around),
        12 => LineEdit::Remove,
        13 => LineEdit::Money(money(dice)),
        14 => LineEdit::Ceiling(ceiling(dice)),
        _ => named(dice),
    };
    Edit::Line(proposal, id, edit)
}

fn any_phasing(dice: &mut Dice, plan: &Plan, around: &Surroundings) -> Phasing {
    if dice.once_in(30) {
        return Phasing::Named(super::a_curve(dice, plan));
    }
    phasing(dice, around.years, &around.curves)
}

fn stated(dice: &mut Dice, around: &Surroundings) -> LineEdit {
    let year = year(dice, around.years);
    LineEdit::Stated(year, (dice.below(4) > 0).then(|| entry(dice)))
}

fn named(dice: &mut Dice) -> LineEdit {
    if dice.below(2) == 0 {
        return LineEdit::Name(text(dice.below(4)));
    }
    LineEdit::Kind(line_kind(dice))
}

fn insert(dice: &mut Dice, proposal: model::ProposalId, around: &Surroundings) -> Edit {
    let id = LineId(dice.below(6));
    let line = line(dice, id, around);
    Edit::Line(proposal, id, LineEdit::Insert(Box::new(line), dice.place(4)))
}

//! Edits of what the scenario decides for all rows.

use model::{Edit, Plan, SettingsEdit};

use crate::generator::dice::Dice;
use crate::generator::settings::{
    CARRY_OVERS, categories, discount_rate, full_year, indices, notation, notes, personnel, price_level, rounding,
    statuses, text, years, zero,
};

pub fn edit(dice: &mut Dice, plan: &Plan) -> Edit {
    let shown = plan.settings().years;
    Edit::Settings(match dice.below(15) {
        0 => SettingsEdit::Rounding(rounding(dice)),
        1 => SettingsEdit::CarryOver(dice.pick(&CARRY_OVERS)),
        2 => SettingsEdit::Years(years(dice)),
        3 => SettingsEdit::Roll,
        4 => SettingsEdit::Statuses(statuses(dice)),
        5 => SettingsEdit::Notation(notation(dice)),
        6 => SettingsEdit::FullYear(full_year(dice)),
        7 => SettingsEdit::Personnel(personnel(dice)),
        8 => SettingsEdit::PriceLevel(price_level(dice, shown)),
        9 => SettingsEdit::Indices(indices(dice, shown)),
        10 => SettingsEdit::Title(text(dice.below(4))),
        11 => SettingsEdit::Notes(notes(dice)),
        12 => SettingsEdit::Zero(zero(dice)),
        13 => SettingsEdit::Categories(categories(dice)),
        _ => SettingsEdit::DiscountRate(discount_rate(dice)),
    })
}

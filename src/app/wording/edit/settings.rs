//! What a scenario decides for all rows, in words.

use model::{
    CarryOver, FullYearColumn, Indices, Mode, Notation, Published, Scope, SettingsEdit, Sign, Status, Weight, Zero,
};
use rust_decimal::Decimal;

use super::super::{Wording, amounts, read};
use crate::messages::one_line;
use crate::numbers::unit_key;

impl Wording<'_> {
    pub(super) fn settings_edit(&self, edit: &SettingsEdit) -> Vec<String> {
        match edit {
            SettingsEdit::Notes(notes) => self.notes("field-notes", notes),
            SettingsEdit::Indices(indices) => self.indices(indices),
            SettingsEdit::Statuses(statuses) => self.each("field-statuses", statuses.iter().map(|of| self.status(of))),
            SettingsEdit::Categories(categories) => {
                let categories = categories.iter();
                let said = categories.map(|of| format!("{} = {}", one_line(&of.short), one_line(&of.meaning)));
                self.each("field-categories", said)
            }
            SettingsEdit::Published(published) => {
                self.each("field-published", published.iter().map(|of| self.published(of)))
            }
            other => vec![self.setting(other)],
        }
    }

    fn setting(&self, edit: &SettingsEdit) -> String {
        match edit {
            SettingsEdit::Title(title) => self.field("field-title", one_line(title)),
            SettingsEdit::Notation(notation) => self.field("field-unit", self.notation(*notation)),
            SettingsEdit::Years(years) => self.field("decided-years", format!("{}-{}", years.first(), years.last())),
            SettingsEdit::Rounding(rounding) => {
                let step = self.amount(rounding.step.amount());
                let said = [step, self.mode(rounding.mode), self.scope(rounding.scope)];
                self.field("field-rounding", said.join(", "))
            }
            SettingsEdit::Zero(zero) => self.field("field-zero", zero_text(*zero).to_owned()),
            SettingsEdit::FullYear(counted) => {
                let key = match counted {
                    FullYearColumn::Recurring => "edit-full-year-recurring",
                    FullYearColumn::WithOneOff => "edit-full-year-with-one-off",
                };
                self.field("field-full-year", self.words.text(key))
            }
            SettingsEdit::CarryOver(rule) => self.field("field-carry-over", self.rule_of_carry_over(*rule)),
            SettingsEdit::Personnel(style) => self.field("decided-personnel", style.decimals.to_string()),
            SettingsEdit::PriceLevel(year) => {
                let year = year.map_or_else(String::new, |year| year.to_string());
                self.field("field-price-level", year)
            }
            other => self.setting_apart(other),
        }
    }

    /// A setting that changes no figure in the table.
    fn setting_apart(&self, edit: &SettingsEdit) -> String {
        match edit {
            SettingsEdit::DiscountRate(rate) => {
                let rate = self.style.decimal(*rate * Decimal::ONE_HUNDRED, 0);
                self.field("field-discount-rate", format!("{rate} %"))
            }
            SettingsEdit::Realisation(shares) => {
                let shares = [shares.certain, shares.likely, shares.uncertain].map(amounts::share);
                self.field("field-realisation", shares.join(", "))
            }
            SettingsEdit::Mute(finding, reason) => {
                let reason = reason.as_ref().map_or_else(String::new, |reason| one_line(reason));
                self.field("field-muted", format!("{finding} ({reason})"))
            }
            _ => String::new(),
        }
    }

    fn indices(&self, indices: &Indices) -> Vec<String> {
        let said = |key: &str, of: &[model::Index]| {
            let numbers = of
                .iter()
                .map(|index| self.in_year_of(index.year, self.style.decimal(index.value, 0)));
            self.field(key, numbers.collect::<Vec<_>>().join(", "))
        };
        vec![
            said("field-operating-indices", &indices.operating),
            said("field-capital-indices", &indices.capital),
        ]
    }

    fn status(&self, status: &Status) -> String {
        let weight = match status.weight {
            Weight::Counts => "edit-status-counts",
            Weight::Shown => "edit-status-shown",
        };
        self.say_of(weight, ("name", &one_line(&status.name)))
    }

    fn published(&self, known: &Published) -> String {
        let values = [
            ("row", self.published_row(known.row)),
            ("column", self.column(known.column)),
            ("amount", self.amount(known.amount)),
        ];
        self.say("edit-published", &read(&values))
    }

    fn notation(&self, notation: Notation) -> String {
        let sign = match notation.sign {
            Sign::SavingsNegative => "sign-savings-negative",
            Sign::SavingsPositive => "sign-savings-positive",
        };
        format!(
            "{}, {}",
            self.words.text(unit_key(notation.unit)),
            self.words.text(sign)
        )
    }

    fn mode(&self, mode: Mode) -> String {
        self.words.text(match mode {
            Mode::HalfAwayFromZero => "mode-half-away",
            Mode::HalfToEven => "mode-half-even",
            Mode::TowardZero => "mode-toward-zero",
        })
    }

    fn scope(&self, scope: Scope) -> String {
        self.words.text(match scope {
            Scope::Cells => "edit-scope-cells",
            Scope::Totals => "edit-scope-totals",
            Scope::Balanced => "edit-scope-balanced",
        })
    }

    fn rule_of_carry_over(&self, rule: CarryOver) -> String {
        self.words.text(match rule {
            CarryOver::None => "edit-carry-over-none",
            CarryOver::Shortfall => "edit-carry-over-shortfall",
            CarryOver::ShortfallAndSurplus => "edit-carry-over-both",
        })
    }
}

const fn zero_text(zero: Zero) -> &'static str {
    match zero {
        Zero::Short => "0",
        Zero::WithDecimals => "0,000",
    }
}

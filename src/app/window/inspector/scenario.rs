//! The sheet of what the scenario decides for all of its rows.

use egui::Ui;
use model::{
    CarryOver, Edit, FullYearColumn, Mode, Notation, PersonnelSign, PersonnelStyle, Rounding, Scope, SettingsEdit,
    Sign, Unit, Zero,
};

use super::fact::Fact;
use super::page::Page;
use super::scenario_fact::{ScenarioFact, Sureness};
use crate::numbers::unit_key;
use crate::window::action::Action;
use crate::window::fields::{self, Form};
use crate::window::theme::Palette;

const SIGNS: [(Sign, &str); 2] = [
    (Sign::SavingsNegative, "inspect-sign-negative"),
    (Sign::SavingsPositive, "inspect-sign-positive"),
];
const MODES: [(Mode, &str); 3] = [
    (Mode::HalfAwayFromZero, "inspect-mode-half-away"),
    (Mode::HalfToEven, "inspect-mode-half-even"),
    (Mode::TowardZero, "inspect-mode-toward-zero"),
];
const SCOPES: [(Scope, &str); 3] = [
    (Scope::Cells, "inspect-scope-cells"),
    (Scope::Totals, "inspect-scope-totals"),
    (Scope::Balanced, "inspect-scope-balanced"),
];
const ZEROS: [(Zero, &str); 2] = [
    (Zero::Short, "inspect-zero-short"),
    (Zero::WithDecimals, "inspect-zero-decimals"),
];
const FULL_YEARS: [(FullYearColumn, &str); 2] = [
    (FullYearColumn::Recurring, "inspect-full-year-recurring"),
    (FullYearColumn::WithOneOff, "inspect-full-year-with-one-off"),
];
const CARRY_OVERS: [(CarryOver, &str); 3] = [
    (CarryOver::None, "inspect-carry-none"),
    (CarryOver::Shortfall, "inspect-carry-shortfall"),
    (CarryOver::ShortfallAndSurplus, "inspect-carry-both"),
];
const POSTS_SIGNS: [(PersonnelSign, &str); 2] = [
    (PersonnelSign::FewerNegative, "inspect-posts-negative"),
    (PersonnelSign::FewerPositive, "inspect-posts-positive"),
];
const SURENESSES: [(Sureness, &str); 3] = [
    (Sureness::Certain, "inspect-sure-certain"),
    (Sureness::Likely, "inspect-sure-likely"),
    (Sureness::Uncertain, "inspect-sure-uncertain"),
];

impl Page<'_> {
    /// What the scenario decides for all of its rows.
    pub fn scenario(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-scenario");
        self.decided(ui, "inspect-scenario-title", (ScenarioFact::Title, Form::Wrapped));
        self.decided(
            ui,
            "inspect-scenario-first-year",
            (ScenarioFact::FirstYear, Form::Words),
        );
        self.decided(ui, "inspect-scenario-count", (ScenarioFact::Count, Form::Words));
        self.button(ui, "inspect-roll", |_| Some(Edit::Settings(SettingsEdit::Roll)));
        let settings = self.scene.plan().settings();
        let carry_overs = self.options(&CARRY_OVERS);
        self.choice(
            ui,
            ("inspect-carry-over", &settings.carry_over, &carry_overs),
            |_, rule| Some(Edit::Settings(SettingsEdit::CarryOver(rule))),
        );
        self.decided(ui, "inspect-price-level", (ScenarioFact::PriceLevel, Form::Words));
        self.decided(ui, "inspect-discount-rate", (ScenarioFact::DiscountRate, Form::Words));
        self.notation(ui);
        self.rounding(ui);
        self.post_style(ui);
        self.scenario_statuses(ui);
        self.categories(ui);
        self.curves(ui);
        self.realisation(ui);
        self.indices(ui);
        self.scenario_notes(ui);
    }

    /// A field of what the scenario decides.
    pub fn decided(&mut self, ui: &mut Ui, key: &str, (fact, form): (ScenarioFact, Form)) {
        self.field(ui, key, (Fact::Scenario(fact), form));
    }

    /// Unit and sign: what the scenario is written in, and what it is shown in here.
    fn notation(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-notation");
        let own = self.scene.plan().settings().notation;
        let shown = self.scene.sight.style.notation;
        let units = Unit::ALL.map(|unit| (unit, self.say(unit_key(unit))));
        let signs = self.options(&SIGNS);
        let convert = |notation| Some(Edit::Settings(SettingsEdit::Notation(notation)));
        self.choice(ui, ("inspect-unit", &own.unit, &units), |_, unit| {
            convert(Notation { unit, ..own })
        });
        self.choice(ui, ("inspect-sign", &own.sign, &signs), |_, sign| {
            convert(Notation { sign, ..own })
        });
        let unit = self.chosen(ui, ("inspect-shown-unit", &shown.unit), &units);
        let sign = self.chosen(ui, ("inspect-shown-sign", &shown.sign), &signs);
        if unit.is_some() || sign.is_some() {
            let mut view = self.scene.sight.view.clone();
            let notation = Notation {
                unit: unit.unwrap_or(shown.unit),
                sign: sign.unwrap_or(shown.sign),
            };
            view.notation = (notation != own).then_some(notation);
            self.actions.push(Action::View(Box::new(view)));
        }
        fields::note(ui, &self.say("inspect-converts"), Palette::of(ui).second);
    }

    fn rounding(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-rounding");
        let settings = self.scene.plan().settings();
        let rounding = settings.rounding;
        let put = |rounding| Some(Edit::Settings(SettingsEdit::Rounding(rounding)));
        self.decided(ui, "inspect-step", (ScenarioFact::Step, Form::Figure));
        let modes = self.options(&MODES);
        self.choice(ui, ("inspect-mode", &rounding.mode, &modes), |_, mode| {
            put(Rounding { mode, ..rounding })
        });
        let scopes = self.options(&SCOPES);
        self.choice(ui, ("inspect-scope", &rounding.scope, &scopes), |_, scope| {
            put(Rounding { scope, ..rounding })
        });
        let zeros = self.options(&ZEROS);
        self.choice(ui, ("inspect-zero", &settings.zero, &zeros), |_, zero| {
            Some(Edit::Settings(SettingsEdit::Zero(zero)))
        });
        let full_years = self.options(&FULL_YEARS);
        self.choice(
            ui,
            ("inspect-full-year-column", &settings.full_year, &full_years),
            |_, column| Some(Edit::Settings(SettingsEdit::FullYear(column))),
        );
    }

    fn post_style(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-personnel");
        let style = self.scene.plan().settings().personnel;
        let signs = self.options(&POSTS_SIGNS);
        self.choice(ui, ("inspect-posts-sign", &style.sign, &signs), |_, sign| {
            let style = PersonnelStyle { sign, ..style };
            Some(Edit::Settings(SettingsEdit::Personnel(style)))
        });
        self.decided(ui, "inspect-post-decimals", (ScenarioFact::PostDecimals, Form::Figure));
    }

    /// What part of a saving is counted on at each delivery confidence.
    fn realisation(&mut self, ui: &mut Ui) {
        self.heading(ui, "inspect-section-realisation");
        for (sureness, key) in SURENESSES {
            let fact = Fact::Scenario(ScenarioFact::Realisation(sureness));
            self.field(ui, key, (fact, Form::Figure));
        }
    }
}

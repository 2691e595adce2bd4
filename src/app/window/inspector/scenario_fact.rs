//! What a field of the scenario's page is about: what the scenario decides for all of its rows.

use model::{
    Category, CurveEdit, CurveId, Edit, Index, Indices, Notation, PersonnelStyle, Rounding, Settings, SettingsEdit,
    Sign, Status, Step, Text, Unit, Years,
};
use rust_decimal::Decimal;

use super::read::{self, Read};
use super::scene::Scene;
use crate::numbers::NumberStyle;
use crate::wording;

/// Something that the scenario decides and that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScenarioFact {
    /// What it is called.
    Title,
    /// The budget year.
    FirstYear,
    /// How many years are shown.
    Count,
    /// What figures are rounded to, in kroner.
    Step,
    /// The year whose prices amounts are stated in.
    PriceLevel,
    /// Decimals of printed posts.
    PostDecimals,
    /// The discount rate in percent.
    DiscountRate,
    /// What part of a saving is counted on.
    Realisation(Sureness),
    /// The name of a status, by its place.
    Status(usize),
    /// The short form of a category, by its place.
    Category(usize),
    /// What a category stands for, by its place.
    Meaning(usize),
    /// The name of a curve.
    Curve(CurveId),
    /// An index number, by its place.
    Index(MoneyOf, usize),
    /// Where an index number comes from, by its place.
    Source(MoneyOf, usize),
    /// A text about the whole scenario, by its place.
    Note(usize),
}

/// How sure a saving is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sureness {
    /// Sikker.
    Certain,
    /// Sandsynlig.
    Likely,
    /// Usikker.
    Uncertain,
}

/// Which money index numbers are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MoneyOf {
    /// Drift.
    Operating,
    /// Anlæg.
    Capital,
}

/// In kroner, whatever the scenario is written in.
const KRONER: Notation = Notation {
    unit: Unit::Kroner,
    sign: Sign::SavingsNegative,
};

impl ScenarioFact {
    /// How it stands in its field.
    pub fn written(self, scene: Scene<'_>) -> String {
        let settings = scene.plan().settings();
        let text = |text: Option<&Text>| text.map_or_else(String::new, ToString::to_string);
        match self {
            Self::Title => settings.title.to_string(),
            Self::FirstYear => settings.years.first().to_string(),
            Self::Count => settings.years.count().to_string(),
            Self::Step => kroner(scene, settings),
            Self::PriceLevel => settings.price_level.map_or_else(String::new, |year| year.to_string()),
            Self::PostDecimals => settings.personnel.decimals.to_string(),
            Self::DiscountRate => percent(scene, settings.discount_rate),
            Self::Realisation(sureness) => wording::share(*sureness.of(&mut settings.realisation.clone())),
            Self::Status(place) => text(settings.statuses.get(place).map(|status| &status.name)),
            Self::Category(place) => text(settings.categories.get(place).map(|category| &category.short)),
            Self::Meaning(place) => text(settings.categories.get(place).map(|category| &category.meaning)),
            Self::Curve(id) => text(scene.plan().curve(id).map(|curve| &curve.name)),
            Self::Index(money, place) => money
                .list(&settings.indices)
                .get(place)
                .map_or_else(String::new, |index| number(scene, index.value)),
            Self::Source(money, place) => text(money.list(&settings.indices).get(place).map(|index| &index.source)),
            Self::Note(place) => text(settings.notes.get(place).map(|note| &note.text)),
        }
    }

    /// The edit that typing this does; nothing where what it is about is gone.
    ///
    /// # Errors
    /// What the user reads where the text is not what the field holds.
    pub fn edit(self, scene: Scene<'_>, text: &str) -> Read<Option<Edit>> {
        let (words, settings) = (scene.words(), scene.plan().settings());
        let typed: Text = text.trim().into();
        let edit = match self {
            Self::Title => SettingsEdit::Title(typed),
            Self::FirstYear => SettingsEdit::Years(years(scene, text, Self::FirstYear)?),
            Self::Count => SettingsEdit::Years(years(scene, text, Self::Count)?),
            Self::Step => SettingsEdit::Rounding(rounding(scene, text)?),
            Self::PriceLevel if typed.is_empty() => SettingsEdit::PriceLevel(None),
            Self::PriceLevel => SettingsEdit::PriceLevel(Some(read::year(words, text)?)),
            Self::PostDecimals => SettingsEdit::Personnel(PersonnelStyle {
                decimals: read::months(words, text)?.into(),
                ..settings.personnel
            }),
            Self::DiscountRate => SettingsEdit::DiscountRate(rate(scene, text)?),
            Self::Realisation(sureness) => {
                let mut realisation = settings.realisation;
                let share = read::share(words, text);
                *sureness.of(&mut realisation) = share.ok_or_else(|| read::not("inspect-not-shares", text, words))?;
                SettingsEdit::Realisation(realisation)
            }
            Self::Curve(id) => return Ok(Some(Edit::Curve(id, CurveEdit::Rename(typed)))),
            Self::Index(money, place) => {
                let value = read::decimal(words, text)?;
                return Ok(in_index(settings, (money, place), |index| index.value = value));
            }
            Self::Source(money, place) => {
                return Ok(in_index(settings, (money, place), |index| index.source = typed));
            }
            other => return Ok(other.in_list(settings, typed)),
        };
        Ok(Some(Edit::Settings(edit)))
    }

    /// A text of one of the scenario's lists, changed.
    fn in_list(self, settings: &Settings, typed: Text) -> Option<Edit> {
        let edit = match self {
            Self::Status(place) => {
                let change = |status: &mut Status| status.name = typed;
                SettingsEdit::Statuses(with(&settings.statuses, place, change)?)
            }
            Self::Category(place) => {
                let change = |category: &mut Category| category.short = typed;
                SettingsEdit::Categories(with(&settings.categories, place, change)?)
            }
            Self::Meaning(place) => {
                let change = |category: &mut Category| category.meaning = typed;
                SettingsEdit::Categories(with(&settings.categories, place, change)?)
            }
            Self::Note(place) => {
                let change = |note: &mut model::Note| note.text = typed;
                SettingsEdit::Notes(with(&settings.notes, place, change)?)
            }
            _ => return None,
        };
        Some(Edit::Settings(edit))
    }
}

/// A list with one of its items changed; nothing where it has no such item.
pub fn with<T: Clone>(list: &[T], place: usize, change: impl FnOnce(&mut T)) -> Option<Vec<T>> {
    let mut list = list.to_vec();
    change(list.get_mut(place)?);
    Some(list)
}

impl Sureness {
    const fn of(self, realisation: &mut model::Realisation) -> &mut model::Fraction {
        match self {
            Self::Certain => &mut realisation.certain,
            Self::Likely => &mut realisation.likely,
            Self::Uncertain => &mut realisation.uncertain,
        }
    }
}

impl MoneyOf {
    /// The index numbers of this money.
    pub fn list(self, indices: &Indices) -> &[Index] {
        match self {
            Self::Operating => &indices.operating,
            Self::Capital => &indices.capital,
        }
    }

    /// The same, to be changed.
    pub const fn list_mut(self, indices: &mut Indices) -> &mut Vec<Index> {
        match self {
            Self::Operating => &mut indices.operating,
            Self::Capital => &mut indices.capital,
        }
    }
}

fn in_index(settings: &Settings, (money, place): (MoneyOf, usize), change: impl FnOnce(&mut Index)) -> Option<Edit> {
    let mut indices = settings.indices.clone();
    change(money.list_mut(&mut indices).get_mut(place)?);
    Some(Edit::Settings(SettingsEdit::Indices(indices)))
}

fn kroner(scene: Scene<'_>, settings: &Settings) -> String {
    let style = NumberStyle {
        notation: KRONER,
        ..scene.sight.style
    };
    style.entered(settings.rounding.step.amount())
}

fn number(scene: Scene<'_>, value: Decimal) -> String {
    scene.sight.style.decimal(value, value.normalize().scale())
}

fn percent(scene: Scene<'_>, rate: Decimal) -> String {
    let percent = rate.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default();
    format!("{} %", number(scene, percent))
}

fn rate(scene: Scene<'_>, text: &str) -> Read<Decimal> {
    let percent = read::decimal(scene.words(), text.trim().trim_end_matches('%'))?;
    let rate = percent.checked_div(Decimal::ONE_HUNDRED);
    rate.ok_or_else(|| read::not("inspect-not-a-number", text, scene.words()))
}

fn years(scene: Scene<'_>, text: &str, fact: ScenarioFact) -> Read<Years> {
    let (words, old) = (scene.words(), scene.plan().settings().years);
    let shown = u64::try_from(old.count()).unwrap_or(1);
    let (first, count) = match fact {
        ScenarioFact::FirstYear => (read::year(words, text)?, shown),
        _ => (old.first(), read::count(words, text)?),
    };
    Years::new(first, count).map_err(|error| crate::messages::calendar(error, words))
}

fn rounding(scene: Scene<'_>, text: &str) -> Read<Rounding> {
    let wrong = || read::not("inspect-not-a-step", text, scene.words());
    let value = match exchange::read(text, read::separators(scene.words())) {
        Ok(exchange::Reading::Number(number)) => {
            let unit = number.unit.unwrap_or(Unit::Kroner);
            model::Amount::new(number.value, Notation { unit, ..KRONER }).map_err(|_| wrong())?
        }
        _ => return Err(wrong()),
    };
    let step = Step::new(value).ok_or_else(wrong)?;
    Ok(Rounding {
        step,
        ..scene.plan().settings().rounding
    })
}

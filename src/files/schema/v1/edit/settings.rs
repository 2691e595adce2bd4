//! Changes to what a scenario decides for all rows.

use model::{Indices, Notation, Years};
use serde::{Deserialize, Serialize};

use super::CONVENTION;
use crate::Problem;
use crate::schema::misfit::Misfit;
use crate::schema::v1::published::{Published, Realisation};
use crate::schema::v1::settings::{Category, Index, Note, PersonnelStyle, Rounding, Status};
use crate::schema::v1::twin::{CarryOver, FullYearColumn, Sign, Unit, Zero};
use crate::schema::v1::values::{Number, Words, Year};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum SettingsEdit {
    Title(Words),
    Notes(Vec<Note>),
    Notation(Unit, Sign),
    Years(Year, u64),
    Roll,
    Rounding(Rounding),
    Zero(Zero),
    FullYear(FullYearColumn),
    CarryOver(CarryOver),
    Personnel(PersonnelStyle),
    PriceLevel(Option<Year>),
    Indices { operating: Vec<Index>, capital: Vec<Index> },
    Statuses(Vec<Status>),
    Categories(Vec<Category>),
    DiscountRate(Number),
    Realisation(Realisation),
    Published(Vec<Published>),
    Mute(Words, Option<Words>),
}

impl From<&model::SettingsEdit> for SettingsEdit {
    fn from(edit: &model::SettingsEdit) -> Self {
        use model::SettingsEdit as M;
        match edit {
            M::Title(title) => Self::Title(Words(title.clone())),
            M::Notes(notes) => Self::Notes(notes.iter().map(Into::into).collect()),
            M::Notation(notation) => Self::Notation(notation.unit.into(), notation.sign.into()),
            M::Years(years) => Self::Years(Year(years.first()), super::written_place(years.count())),
            M::Roll => Self::Roll,
            M::Rounding(rounding) => Self::Rounding(Rounding::of(*rounding, CONVENTION)),
            M::Zero(zero) => Self::Zero((*zero).into()),
            M::FullYear(column) => Self::FullYear((*column).into()),
            M::CarryOver(rule) => Self::CarryOver((*rule).into()),
            M::Personnel(style) => Self::Personnel((*style).into()),
            M::PriceLevel(year) => Self::PriceLevel(year.map(Year)),
            M::Indices(indices) => Self::Indices {
                operating: indices.operating.iter().map(Into::into).collect(),
                capital: indices.capital.iter().map(Into::into).collect(),
            },
            M::Statuses(statuses) => Self::Statuses(statuses.iter().map(Into::into).collect()),
            M::Categories(categories) => Self::Categories(categories.iter().map(Into::into).collect()),
            M::DiscountRate(rate) => Self::DiscountRate(Number(rate.normalize())),
            M::Realisation(realisation) => Self::Realisation((*realisation).into()),
            M::Published(figures) => Self::Published(figures.iter().map(published).collect()),
            M::Mute(finding, reason) => Self::Mute(Words(finding.clone()), reason.clone().map(Words)),
        }
    }
}

fn published(figure: &model::Published) -> Published {
    Published::of(figure, CONVENTION)
}

impl TryFrom<SettingsEdit> for model::SettingsEdit {
    type Error = Misfit;

    fn try_from(edit: SettingsEdit) -> Result<Self, Misfit> {
        use SettingsEdit as S;
        Ok(match edit {
            S::Title(title) => Self::Title(title.0),
            S::Notes(notes) => Self::Notes(notes.into_iter().map(Into::into).collect()),
            S::Notation(unit, sign) => Self::Notation(Notation {
                unit: unit.into(),
                sign: sign.into(),
            }),
            S::Years(first, count) => Self::Years(Years::new(first.0, count).map_err(|_| Problem::YearCount)?),
            S::Roll => Self::Roll,
            S::Rounding(rounding) => Self::Rounding(rounding.entered(CONVENTION)?),
            S::Zero(zero) => Self::Zero(zero.into()),
            S::FullYear(column) => Self::FullYear(column.into()),
            S::CarryOver(rule) => Self::CarryOver(rule.into()),
            S::Personnel(style) => Self::Personnel(style.into()),
            S::PriceLevel(year) => Self::PriceLevel(year.map(|year| year.0)),
            S::Indices { operating, capital } => Self::Indices(Indices {
                operating: operating.into_iter().map(Into::into).collect(),
                capital: capital.into_iter().map(Into::into).collect(),
            }),
            S::Statuses(statuses) => Self::Statuses(statuses.into_iter().map(Into::into).collect()),
            S::Categories(categories) => Self::Categories(categories.into_iter().map(Into::into).collect()),
            S::DiscountRate(rate) => Self::DiscountRate(rate.0),
            S::Realisation(realisation) => Self::Realisation(realisation.into()),
            S::Published(figures) => {
                let figures = figures.into_iter().map(|figure| figure.entered(CONVENTION));
                Self::Published(figures.collect::<Result<_, _>>()?)
            }
            S::Mute(finding, reason) => Self::Mute(finding.0, reason.map(|reason| reason.0)),
        })
    }
}

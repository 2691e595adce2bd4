//! All that a plan says, in the order a file says it.

use model::{Indices, Notation, Parts, Plan, Rules, Settings, Years};
use serde::{Deserialize, Serialize};

use super::convention::{ByYear, Convention};
use super::proposal::Proposal;
use super::published::{Muted, Published, Realisation};
use super::rules::{Alternatives, Area, Curve, Link, Overlap};
use super::settings::{Category, Index, Note, PersonnelStyle, Rounding, Status};
use super::twin::{CarryOver, FullYearColumn, Sign, Unit, Zero};
use super::values::{Number, Words, Year, is_default};
use crate::Problem;
use crate::schema::misfit::{At, Misfit, each};
use crate::schema::one_line;

/// All that a plan says.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    title: Words,
    unit: Unit,
    sign: Sign,
    first_year: Year,
    years: u64,
    #[serde(serialize_with = "one_line::whole")]
    rounding: Rounding,
    #[serde(default, skip_serializing_if = "is_default")]
    zero: Zero,
    #[serde(default, skip_serializing_if = "is_default")]
    full_year: FullYearColumn,
    #[serde(default, skip_serializing_if = "is_default")]
    carry_over: CarryOver,
    #[serde(default, skip_serializing_if = "is_default", serialize_with = "one_line::whole")]
    personnel: PersonnelStyle,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    price_level: Option<Year>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    pub(super) operating_indices: Vec<Index>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    pub(super) capital_indices: Vec<Index>,
    #[serde(default, skip_serializing_if = "is_default")]
    discount_rate: Number,
    #[serde(default, skip_serializing_if = "is_default", serialize_with = "one_line::whole")]
    realisation: Realisation,
    #[serde(serialize_with = "one_line::each")]
    pub(super) statuses: Vec<Status>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    pub(super) categories: Vec<Category>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    notes: Vec<Note>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) budget: Option<Number>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) targets: ByYear<Number>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) areas: Vec<Area>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) curves: Vec<Curve>,
    #[serde(default)]
    pub(super) proposals: Vec<Proposal>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) alternatives: Vec<Alternatives>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    pub(super) links: Vec<Link>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) overlaps: Vec<Overlap>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    pub(super) published: Vec<Published>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", serialize_with = "one_line::each")]
    pub(super) muted: Vec<Muted>,
}

impl Scenario {
    /// What a plan says, written as the plan's settings say.
    pub(crate) fn of(plan: &Plan) -> Self {
        let settings = plan.settings();
        let convention = Convention::of(settings);
        let areas: Vec<_> = plan.areas_in_order().into_iter().map(|(_, area)| area).collect();
        let rows = areas.iter().flat_map(|area| area.proposals.iter());
        let proposals = rows.filter_map(|id| plan.proposal(*id));
        let whole = areas.first();
        let budget = whole.and_then(|whole| whole.budget);
        Self {
            budget: budget.map(|budget| convention.written_size(budget)),
            targets: whole.map_or_else(Vec::new, |whole| convention.written_targets(&whole.targets)),
            areas: areas.iter().skip(1).map(|area| Area::of(area, convention)).collect(),
            curves: plan.curves().into_iter().map(Into::into).collect(),
            proposals: proposals.map(|proposal| Proposal::of(proposal, convention)).collect(),
            ..Self::settled(settings, plan.rules(), convention)
        }
    }

    /// The settings and rules of a scenario, without its rows.
    fn settled(settings: &Settings, rules: &Rules, convention: Convention) -> Self {
        let overlaps = rules.overlaps.iter();
        let published = settings.published.iter();
        Self {
            title: Words(settings.title.clone()),
            unit: settings.notation.unit.into(),
            sign: settings.notation.sign.into(),
            first_year: Year(settings.years.first()),
            years: u64::try_from(settings.years.count()).unwrap_or(u64::MAX),
            rounding: Rounding::of(settings.rounding, convention),
            zero: settings.zero.into(),
            full_year: settings.full_year.into(),
            carry_over: settings.carry_over.into(),
            personnel: settings.personnel.into(),
            price_level: settings.price_level.map(Year),
            operating_indices: settings.indices.operating.iter().map(Into::into).collect(),
            capital_indices: settings.indices.capital.iter().map(Into::into).collect(),
            discount_rate: Number(settings.discount_rate.normalize()),
            realisation: settings.realisation.into(),
            statuses: settings.statuses.iter().map(Into::into).collect(),
            categories: settings.categories.iter().map(Into::into).collect(),
            notes: settings.notes.iter().map(Into::into).collect(),
            budget: None,
            targets: Vec::new(),
            areas: Vec::new(),
            curves: Vec::new(),
            proposals: Vec::new(),
            alternatives: rules.alternatives.iter().map(Into::into).collect(),
            links: rules.links.iter().map(Into::into).collect(),
            overlaps: overlaps.map(|overlap| Overlap::of(overlap, convention)).collect(),
            published: published.map(|figure| Published::of(figure, convention)).collect(),
            muted: settings.muted.iter().map(Into::into).collect(),
        }
    }

    /// The parts of the plan that is said here.
    pub(crate) fn entered(mut self) -> Result<Parts, Misfit> {
        let convention = Convention {
            notation: Notation {
                unit: self.unit.into(),
                sign: self.sign.into(),
            },
            personnel: model::PersonnelStyle::from(self.personnel).sign,
        };
        let proposals = std::mem::take(&mut self.proposals);
        Ok(Parts {
            areas: self.entered_areas(convention)?,
            curves: each(std::mem::take(&mut self.curves), TryInto::try_into).at("curves")?,
            proposals: each(proposals, |proposal| proposal.entered(convention)).at("proposals")?,
            rules: self.entered_rules(convention)?,
            settings: self.entered_settings(convention)?,
        })
    }

    /// The areas, the whole plan the first of them.
    fn entered_areas(&mut self, convention: Convention) -> Result<Vec<model::Area>, Misfit> {
        let budget = self.budget.map(|budget| convention.size(budget)).transpose();
        let targets = std::mem::take(&mut self.targets);
        let whole = model::Area {
            budget: budget.at("budget")?,
            targets: convention.targets(targets).at("targets")?.into(),
            ..model::Area::new(model::AreaId::WHOLE, "", None)
        };
        let areas = std::mem::take(&mut self.areas);
        let areas: Vec<_> = each(areas, |area| area.entered(convention)).at("areas")?;
        Ok(std::iter::once(whole).chain(areas).collect())
    }

    fn entered_rules(&mut self, convention: Convention) -> Result<Rules, Misfit> {
        let overlaps = std::mem::take(&mut self.overlaps);
        Ok(Rules {
            alternatives: self.alternatives.drain(..).map(Into::into).collect(),
            links: self.links.drain(..).map(Into::into).collect(),
            overlaps: each(overlaps, |overlap| overlap.entered(convention)).at("overlaps")?,
        })
    }

    fn entered_settings(self, convention: Convention) -> Result<Settings, Misfit> {
        let years = Years::new(self.first_year.0, self.years).map_err(|_| Problem::YearCount);
        Ok(Settings {
            title: self.title.0,
            notes: self.notes.into_iter().map(Into::into).collect(),
            notation: convention.notation,
            years: years.at("years")?,
            rounding: self.rounding.entered(convention).at("rounding")?,
            zero: self.zero.into(),
            full_year: self.full_year.into(),
            carry_over: self.carry_over.into(),
            personnel: self.personnel.into(),
            price_level: self.price_level.map(|year| year.0),
            indices: Indices {
                operating: self.operating_indices.into_iter().map(Into::into).collect(),
                capital: self.capital_indices.into_iter().map(Into::into).collect(),
            },
            statuses: self.statuses.into_iter().map(Into::into).collect(),
            categories: self.categories.into_iter().map(Into::into).collect(),
            discount_rate: self.discount_rate.0,
            realisation: self.realisation.into(),
            published: each(self.published, |figure| figure.entered(convention)).at("published")?,
            muted: self.muted.into_iter().map(Into::into).collect(),
        })
    }
}

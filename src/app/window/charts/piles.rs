//! What every year saves: in all, area by area, once and against its target.

use model::{Area, AreaId, Figure, Plan, TargetYear, Total, Year};
use rust_decimal::prelude::ToPrimitive;

use super::picture::Ink;
use crate::window::grid::{Sight, of_which_once, on_screen};
use crate::window::theme::Palette;

/// One year of a staircase.
pub struct YearPile {
    /// Which year.
    pub year: Year,
    /// What the topmost areas save, the lowest first.
    pub parts: Vec<Part>,
    /// What is saved in all, as it is printed.
    pub total: String,
    /// How much of the total comes once, where the rest comes back every year.
    pub once: Option<String>,
    /// Its target, where it has one.
    pub target: Option<TargetYear>,
    /// How high the target is drawn, with what earlier years left.
    pub target_height: f32,
}

/// What an area saves in a year.
pub struct Part {
    /// The shade of the area.
    pub ink: Ink,
    /// How high it is drawn; a cost is below zero.
    pub height: f32,
}

/// What the areas beyond the shades there are, and what lies in no area, are drawn with.
const OTHERS: Ink = Ink::Second;

impl YearPile {
    /// How high what saves is drawn, one part over the other.
    pub fn up(&self) -> f32 {
        let heights = self.parts.iter().map(|part| part.height);
        heights.filter(|height| *height >= 0.0).sum()
    }

    /// How far what costs is drawn below zero.
    pub fn down(&self) -> f32 {
        let heights = self.parts.iter().map(|part| part.height);
        heights.filter(|height| *height < 0.0).sum()
    }
}

/// The years of a plan as it is looked at.
pub fn piles(sight: Sight<'_>) -> Vec<YearPile> {
    let plan = sight.ledger.plan();
    let targets = sight.ledger.target_years(AreaId::WHOLE, sight.view.coverage);
    let totals = |area: AreaId| sight.ledger.totals(area, sight.view.coverage);
    let whole = totals(AreaId::WHOLE);
    let once = sight.once();
    let once = |place: usize| once.get(place.saturating_add(1))?.as_deref();
    let below: Vec<Vec<Total>> = shaded(plan).map(|area| totals(area.id)).collect();
    let years = plan.settings().years.iter().enumerate();
    let pile = |(place, year)| {
        let target: Option<TargetYear> = targets.as_ref().and_then(|years| years.get(place).cloned().flatten());
        YearPile {
            year,
            parts: parts(sight, (&whole, &below), place),
            total: on_screen(&sight.style.printed(&figure(&whole, place))),
            once: once(place).map(|once| of_which_once(once, sight.words)),
            target_height: target
                .as_ref()
                .map_or(0.0, |target| height_of(sight, &target.effective)),
            target,
        }
    };
    years.map(pile).collect()
}

/// What the shades stand for: the topmost areas, and one name for all that has no shade of its own.
pub fn shades(sight: Sight<'_>, piles: &[YearPile]) -> Vec<(Ink, String)> {
    let areas = shaded(sight.ledger.plan()).enumerate();
    let areas = areas.map(|(place, area)| (Ink::Saving(place), area.name.to_string()));
    let mut parts = piles.iter().flat_map(|pile| &pile.parts);
    let others = parts.any(|part| part.ink == OTHERS);
    let others = others.then(|| (OTHERS, sight.words.text("chart-others")));
    areas.chain(others).collect()
}

/// The areas that lie in no other, as many as there are shades.
fn shaded(plan: &Plan) -> impl Iterator<Item = &Area> {
    let below = plan.area(AreaId::WHOLE).map_or(&[][..], |area| &area.areas);
    below.iter().filter_map(|id| plan.area(*id)).take(Palette::SHADES)
}

/// What each area with a shade saves in a year, and last the rest.
fn parts(sight: Sight<'_>, (whole, below): (&[Total], &[Vec<Total>]), place: usize) -> Vec<Part> {
    let figures: Vec<Figure> = below.iter().map(|totals| figure(totals, place)).collect();
    let rest = figures
        .iter()
        .fold(figure(whole, place), |rest, figure| rest.minus(figure));
    let ink = if below.is_empty() { Ink::Saving(0) } else { OTHERS };
    let rest = (!rest.prints_as_zero()).then_some((ink, &rest));
    let areas = figures.iter().enumerate();
    let parts = areas.map(|(area, figure)| (Ink::Saving(area), figure)).chain(rest);
    parts
        .map(|(ink, figure)| Part {
            ink,
            height: height_of(sight, figure),
        })
        .collect()
}

/// What is summed up in the year at a place.
fn figure(totals: &[Total], place: usize) -> Figure {
    let total = totals.get(place.saturating_add(1));
    total.map_or_else(Figure::zero, |total| total.figure.clone())
}

/// How high a saving is drawn, in the unit shown; only pixels follow from it.
fn height_of(sight: Sight<'_>, figure: &Figure) -> f32 {
    let notation = model::Notation {
        sign: model::Sign::SavingsPositive,
        ..sight.style.notation
    };
    figure.printed_in(notation).to_f32().unwrap_or_default()
}

//! The target as a staircase, with what is saved stacked under it and what is missing hatched.

use model::{Area as PlanArea, AreaId, Figure, Plan, TargetYear, Total, Year};
use rust_decimal::prelude::ToPrimitive;

use super::picture::{Anchor, Area, Emphasis, Ink, Label, Picture, Point, Shape};
use crate::window::grid::{Sight, of_which_once, on_screen};

/// Room around the steps, in points.
const LEFT: f32 = 12.0;
const RIGHT: f32 = 12.0;
const TOP: f32 = 40.0;
const BOTTOM: f32 = 24.0;
/// The part of a year's width that its pile takes.
const PILE: f32 = 0.62;
/// The side of the square before an area's name, and what a letter of the name takes, in points.
const SWATCH: f32 = 10.0;
const LETTER: f32 = 6.2;
/// How much nearer to the year what comes once stands, in points.
const ONCE: f32 = 5.0;
/// The least height that a label fits into, in points.
const LABEL: f32 = 16.0;

/// One year of the chart.
struct YearPile {
    year: Year,
    /// How high what each topmost area saves is drawn; a cost is below zero.
    parts: Vec<f32>,
    total: Saved,
    /// How much of the total comes once, where the rest comes back every year.
    once: Option<String>,
    target: Option<TargetYear>,
    /// How high the target is drawn, with what earlier years left.
    target_height: f32,
}

/// A saving as it is printed and as it is drawn.
struct Saved {
    text: String,
    height: f32,
}

/// Draws the staircase of a plan as it is looked at, in a frame of this size.
pub fn staircase(sight: Sight<'_>, width: f32, height: f32) -> Picture {
    let piles = piles(sight);
    let scale = Scale::of(&piles, reach(&piles), (width, height));
    drawn(sight, &piles, &scale)
}

/// Draws the staircases of several plans, each in a frame of this size and all on one scale.
pub fn staircases(sights: &[Sight<'_>], width: f32, height: f32) -> Vec<Picture> {
    let piles: Vec<Vec<YearPile>> = sights.iter().map(|sight| piles(*sight)).collect();
    let reaches = piles.iter().map(|piles| reach(piles));
    let whole = reaches.fold((0.0_f32, 0.0_f32), |(most, least), (high, low)| {
        (most.max(high), least.min(low))
    });
    let plans = sights.iter().zip(&piles);
    plans
        .map(|(sight, piles)| drawn(*sight, piles, &Scale::of(piles, whole, (width, height))))
        .collect()
}

fn drawn(sight: Sight<'_>, piles: &[YearPile], scale: &Scale) -> Picture {
    let (width, height) = (scale.width, scale.height);
    let mut shapes = vec![scale.ground()];
    for (place, pile) in piles.iter().enumerate() {
        shapes.extend(scale.pile(place, pile));
    }
    shapes.extend(names(sight, width));
    shapes.extend(scale.steps(piles, sight));
    Picture {
        width,
        height,
        title: spoken(piles, sight),
        shapes,
    }
}

fn piles(sight: Sight<'_>) -> Vec<YearPile> {
    let plan = sight.ledger.plan();
    let targets = sight.ledger.target_years(AreaId::WHOLE, sight.view.coverage);
    let totals = |area: AreaId| sight.ledger.totals(area, sight.view.coverage);
    let whole = totals(AreaId::WHOLE);
    let once = sight.once();
    let once = |place: usize| once.get(place.saturating_add(1))?.as_deref();
    let below: Vec<Vec<Total>> = topmost(plan).map(|area| totals(area.id)).collect();
    let years = plan.settings().years.iter().enumerate();
    let pile = |(place, year)| {
        let target: Option<TargetYear> = targets.as_ref().and_then(|years| years.get(place).cloned().flatten());
        YearPile {
            year,
            parts: parts(sight, (&whole, &below), place),
            total: saved(sight, &figure(&whole, place)),
            once: once(place).map(|once| of_which_once(once, sight.words)),
            target_height: target
                .as_ref()
                .map_or(0.0, |target| height_of(sight, &target.effective)),
            target,
        }
    };
    years.map(pile).collect()
}

/// The areas that lie in no other.
fn topmost(plan: &Plan) -> impl Iterator<Item = &PlanArea> {
    let below = plan.area(AreaId::WHOLE).map_or(&[][..], |area| &area.areas);
    below.iter().filter_map(|id| plan.area(*id))
}

/// What the shades stand for: the names of the topmost areas, along the top as far as there is room.
fn names(sight: Sight<'_>, width: f32) -> Vec<Shape> {
    let (mut shapes, mut left) = (Vec::new(), LEFT);
    for (place, area) in topmost(sight.ledger.plan()).enumerate() {
        let letters = u16::try_from(area.name.chars().count()).unwrap_or(u16::MAX);
        let right = left + SWATCH + 22.0 + f32::from(letters) * LETTER;
        if right > width {
            break;
        }
        let at = |x: f32, y: f32| Point { x: left + x, y };
        shapes.push(Shape::Box(
            Area::between(at(0.0, 3.0), at(SWATCH, 3.0 + SWATCH)),
            Ink::Saving(place),
        ));
        shapes.push(Shape::Text(Label {
            at: at(SWATCH + 6.0, 3.0 + SWATCH / 2.0),
            text: area.name.to_string(),
            anchor: Anchor::Start,
            ink: Ink::Second,
            weight: Emphasis::Plain,
        }));
        left = right;
    }
    shapes
}

/// What each topmost area saves in a year, and last what lies in none.
fn parts(sight: Sight<'_>, (whole, below): (&[Total], &[Vec<Total>]), place: usize) -> Vec<f32> {
    let figures: Vec<Figure> = below.iter().map(|totals| figure(totals, place)).collect();
    let rest = figures
        .iter()
        .fold(figure(whole, place), |rest, figure| rest.minus(figure));
    let rest = (!rest.prints_as_zero()).then_some(&rest);
    figures
        .iter()
        .chain(rest)
        .map(|figure| height_of(sight, figure))
        .collect()
}

/// What is summed up in the year at a place.
fn figure(totals: &[Total], place: usize) -> Figure {
    let total = totals.get(place.saturating_add(1));
    total.map_or_else(Figure::zero, |total| total.figure.clone())
}

fn saved(sight: Sight<'_>, figure: &Figure) -> Saved {
    Saved {
        text: on_screen(&sight.style.printed(figure)),
        height: height_of(sight, figure),
    }
}

/// How high a saving is drawn, in the unit shown; only pixels follow from it.
fn height_of(sight: Sight<'_>, figure: &Figure) -> f32 {
    let notation = model::Notation {
        sign: model::Sign::SavingsPositive,
        ..sight.style.notation
    };
    figure.printed_in(notation).to_f32().unwrap_or_default()
}

/// Where years and amounts stand in the frame.
struct Scale {
    width: f32,
    height: f32,
    step: f32,
    per_unit: f32,
    zero: f32,
    /// The room under the piles.
    bottom: f32,
}

/// How far piles and targets reach, above the line of zero and below it.
fn reach(piles: &[YearPile]) -> (f32, f32) {
    let (mut most, mut least) = (0.0_f32, 0.0_f32);
    for pile in piles {
        let (up, down): (Vec<f32>, Vec<f32>) = pile.parts.iter().partition(|height| **height >= 0.0);
        most = most.max(up.iter().sum()).max(pile.target_height);
        least = least.min(down.iter().sum());
    }
    (most, least)
}

/// How wide a year is.
fn step(piles: &[YearPile], width: f32) -> f32 {
    let years = f32::from(u16::try_from(piles.len()).unwrap_or(u16::MAX)).max(1.0);
    (width - LEFT - RIGHT) / years
}

/// How many lines the most broken of what comes once takes.
fn once_lines(piles: &[YearPile], width: f32) -> f32 {
    let step = step(piles, width);
    let lines = piles
        .iter()
        .map(|pile| pile.once.iter().flat_map(|once| broken(once, step)).count());
    f32::from(u8::try_from(lines.max().unwrap_or(0)).unwrap_or(u8::MAX))
}

/// A text in one line where there is room for it, else a word to each line.
fn broken(text: &str, room: f32) -> Vec<String> {
    let letters = u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
    if f32::from(letters) * LETTER <= room {
        return vec![text.to_owned()];
    }
    text.split(' ').map(str::to_owned).collect()
}

impl Scale {
    fn of(piles: &[YearPile], (most, least): (f32, f32), (width, height): (f32, f32)) -> Self {
        let bottom = BOTTOM + once_lines(piles, width) * LABEL;
        let room = (height - TOP - bottom).max(1.0);
        let per_unit = room / (most - least).max(f32::EPSILON);
        Self {
            width,
            height,
            step: step(piles, width),
            per_unit,
            zero: TOP + most * per_unit,
            bottom,
        }
    }

    fn y(&self, amount: f32) -> f32 {
        self.zero - amount * self.per_unit
    }

    /// The left edge of a year.
    fn x(&self, place: usize) -> f32 {
        LEFT + self.step * f32::from(u16::try_from(place).unwrap_or(u16::MAX))
    }

    fn ground(&self) -> Shape {
        let y = self.zero;
        let ends = [LEFT, self.width - RIGHT].map(|x| Point { x, y });
        Shape::Line(ends.to_vec(), Ink::Second, 1.0)
    }

    fn pile(&self, place: usize, pile: &YearPile) -> Vec<Shape> {
        let left = self.x(place) + self.step * (1.0 - PILE) / 2.0;
        let right = left + self.step * PILE;
        let mut shapes = Vec::new();
        let (mut up, mut down) = (0.0_f32, 0.0_f32);
        for (part, height) in pile.parts.iter().enumerate() {
            let base = if *height >= 0.0 { &mut up } else { &mut down };
            let from = Point {
                x: left,
                y: self.y(*base),
            };
            *base += height;
            let to = Point {
                x: right,
                y: self.y(*base),
            };
            let area = Area::between(from, to);
            shapes.push(Shape::Box(area, Ink::Saving(part)));
        }
        shapes.extend(self.missing(pile, (left, right), up));
        let under = self.height - self.bottom;
        let middle = f32::midpoint(left, right);
        shapes.push(Self::label(
            middle,
            under + BOTTOM / 2.0,
            pile.year.number().to_string(),
        ));
        let once = pile.once.iter().flat_map(|once| broken(once, self.step));
        let mut y = under + BOTTOM + LABEL / 2.0 - ONCE;
        for line in once {
            shapes.push(Self::label(middle, y, line));
            y += LABEL;
        }
        shapes.push(self.total_label(pile, middle));
        shapes
    }

    /// The year's total, at the foot of its pile where there is room, else above it.
    fn total_label(&self, pile: &YearPile, middle: f32) -> Shape {
        let foot = pile.parts.first().map_or(0.0, |height| height * self.per_unit);
        let fits = foot > LABEL;
        let y = if fits {
            self.zero - LABEL / 2.0 - 1.0
        } else {
            self.y(pile.total.height.max(0.0)) - LABEL / 2.0
        };
        Shape::Text(Label {
            at: Point { x: middle, y },
            text: pile.total.text.clone(),
            anchor: Anchor::Middle,
            ink: if fits { Ink::Paper } else { Ink::Text },
            weight: Emphasis::Strong,
        })
    }

    fn missing(&self, pile: &YearPile, (left, right): (f32, f32), reached: f32) -> Option<Shape> {
        let target = pile.target.as_ref()?;
        target.net_outstanding.prints_as_saving().then(|| {
            let from = Point {
                x: left,
                y: self.y(reached),
            };
            let to = Point {
                x: right,
                y: self.y(pile.target_height),
            };
            Shape::Hatched(Area::between(from, to), Ink::Missing)
        })
    }

    fn label(x: f32, y: f32, text: String) -> Shape {
        Shape::Text(Label {
            at: Point { x, y },
            text,
            anchor: Anchor::Middle,
            ink: Ink::Second,
            weight: Emphasis::Plain,
        })
    }

    /// The target as a line of steps, each with what it says and whether it is met.
    fn steps(&self, piles: &[YearPile], sight: Sight<'_>) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut line = Vec::new();
        for (place, pile) in piles.iter().enumerate() {
            let Some(target) = &pile.target else { continue };
            let y = self.y(pile.target_height);
            let right = self.x(place) + self.step;
            line.extend([self.x(place), right].map(|x| Point { x, y }));
            shapes.push(Self::gap_label((right, y), target, sight));
        }
        if !line.is_empty() {
            shapes.insert(0, Shape::Line(line, Ink::Text, 2.0));
        }
        shapes
    }

    fn gap_label((right, y): (f32, f32), target: &TargetYear, sight: Sight<'_>) -> Shape {
        let bare = |figure: &Figure| on_screen(&sight.style.printed(figure)).replace('−', "");
        let missing = target.net_outstanding.prints_as_saving();
        let (text, ink) = if missing {
            let amount = bare(&target.net_outstanding);
            (
                sight.words.with("cell-gap-missing", &[("amount", &amount)]),
                Ink::Missing,
            )
        } else {
            (sight.words.text("cell-gap-met"), Ink::Met)
        };
        Shape::Text(Label {
            at: Point {
                x: right - 4.0,
                y: y - LABEL / 2.0 - 1.0,
            },
            text,
            anchor: Anchor::End,
            ink,
            weight: Emphasis::Strong,
        })
    }
}

/// The chart in words.
fn spoken(piles: &[YearPile], sight: Sight<'_>) -> String {
    let years = piles.iter().map(|pile| {
        let once = pile.once.as_ref().map_or_else(String::new, |once| format!(" ({once})"));
        format!("{} {}{once}", pile.year.number(), pile.total.text)
    });
    let years: Vec<String> = years.collect();
    sight.words.with("chart-staircase", &[("years", &years.join(", "))])
}

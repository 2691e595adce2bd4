//! Where years and amounts of a staircase stand in its frame.

use model::TargetYear;

use super::letters;
use super::picture::{Anchor, Area, Emphasis, Ink, Label, Point, Shape};
use super::piles::YearPile;
use crate::window::grid::{Sight, on_screen};

/// Room around the steps, in points.
pub const LEFT: f32 = 12.0;
const RIGHT: f32 = 12.0;
const TOP: f32 = 40.0;
/// How high the piles' room is at least where the targets stand over them, in points.
const LABELLED: f32 = 48.0;
/// How high a line of text is, and how far the first one is from the piles over it, in points.
const LINE: f32 = 16.0;
const UNDER: f32 = 4.0;
/// How far texts beside each other are apart, and how near to the edge they come, in points.
const APART: f32 = 6.0;
const EDGE: f32 = 2.0;
/// The part of a year's width that its pile takes.
const PILE: f32 = 0.62;

/// Where years and amounts stand in the frame.
pub struct Scale {
    /// How large the frame is.
    pub size: (f32, f32),
    years: usize,
    step: f32,
    /// Every how many years are named: one after the other, where there is room for their figures.
    every: usize,
    per_unit: f32,
    zero: f32,
    /// Where the texts under the piles begin.
    under: f32,
    /// Whether there is room for the targets in figures.
    labelled: bool,
}

/// How far piles and targets reach, above the line of zero and below it.
pub fn reach(piles: &[YearPile]) -> (f32, f32) {
    let most = piles.iter().map(|pile| pile.up().max(pile.target_height));
    let least = piles.iter().map(YearPile::down);
    (most.fold(0.0, f32::max), least.fold(0.0, f32::min))
}

/// Every how many years are named, so that none of their figures reaches into another.
fn every(piles: &[YearPile], step: f32) -> usize {
    let words = |pile: &YearPile| {
        let once = pile.once.iter().flat_map(|once| once.split(' '));
        let year = letters::width(&pile.year.number().to_string());
        let other = once.map(letters::width).fold(year, f32::max);
        letters::width(&pile.total).max(other)
    };
    let widest = piles.iter().map(words).fold(0.0, f32::max);
    // The last one moves away from the edge, towards the one before.
    let moved = (widest / 2.0 - step / 2.0 - RIGHT + EDGE).max(0.0);
    let fits = |every: &usize| of(*every) * step >= widest + APART + moved;
    (1..piles.len()).find(fits).unwrap_or(piles.len()).max(1)
}

/// A text in one line where there is room for it, else a word to each line.
fn broken(text: &str, room: f32) -> Vec<String> {
    if letters::width(text) <= room {
        return vec![text.to_owned()];
    }
    text.split(' ').map(str::to_owned).collect()
}

/// A target with what earlier years left, in words.
fn target_said(target: &TargetYear, sight: Sight<'_>) -> String {
    let amount = on_screen(&sight.style.printed(&target.effective));
    sight.words.with("compared-target", &[("target", &amount)])
}

/// A count as a length.
fn of(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

impl Scale {
    /// A frame of a size for piles that reach so far.
    pub fn of(piles: &[YearPile], (most, least): (f32, f32), size: (f32, f32)) -> Self {
        let step = (size.0 - LEFT - RIGHT) / of(piles.len()).max(1.0);
        let every = every(piles, step);
        let once = |pile: &YearPile| {
            pile.once
                .as_ref()
                .map_or(0, |once| broken(once, of(every) * step - APART).len())
        };
        let lines = piles.iter().map(once).max().unwrap_or(0).saturating_add(2);
        let under = size.1 - of(lines) * LINE - UNDER;
        let targets = piles.iter().any(|pile| pile.target.is_some());
        let labelled = targets && under - UNDER - TOP - LINE >= LABELLED;
        let top = if labelled { TOP + LINE } else { TOP };
        let per_unit = (under - UNDER - top).max(1.0) / (most - least).max(f32::EPSILON);
        Self {
            size,
            years: piles.len(),
            step,
            every,
            per_unit,
            zero: top + most * per_unit,
            under,
            labelled,
        }
    }

    fn y(&self, amount: f32) -> f32 {
        self.zero - amount * self.per_unit
    }

    /// The left edge of a year.
    fn x(&self, place: usize) -> f32 {
        LEFT + self.step * of(place)
    }

    /// The middle of a year.
    fn middle(&self, place: usize) -> f32 {
        self.x(place) + self.step / 2.0
    }

    /// Whether a year is named: the last one is, and others as far as there is room.
    fn names(&self, place: usize) -> bool {
        let after = self.years.saturating_sub(place.saturating_add(1));
        after.is_multiple_of(self.every)
    }

    /// The room for a text of a year that is named.
    fn room(&self) -> f32 {
        of(self.every) * self.step - APART
    }

    /// The line of zero.
    pub fn ground(&self) -> Shape {
        let y = self.zero;
        let ends = [LEFT, self.size.0 - RIGHT].map(|x| Point { x, y });
        Shape::Line(ends.to_vec(), Ink::Second, 1.0)
    }

    /// A year's pile, what it lacks, and under it what it comes to.
    pub fn pile(&self, place: usize, pile: &YearPile, sight: Sight<'_>) -> Vec<Shape> {
        let left = self.x(place) + self.step * (1.0 - PILE) / 2.0;
        let sides = (left, left + self.step * PILE);
        let area = |from: f32, to: f32| {
            let at = |x: f32, amount: f32| Point { x, y: self.y(amount) };
            Area::between(at(sides.0, from), at(sides.1, to))
        };
        let (mut up, mut down) = (0.0_f32, 0.0_f32);
        let mut shapes = Vec::new();
        for part in &pile.parts {
            let base = if part.height >= 0.0 { &mut up } else { &mut down };
            shapes.push(Shape::Box(area(*base, *base + part.height), part.ink));
            *base += part.height;
        }
        let target = pile.target.iter();
        let missing = target.filter(|target| target.net_outstanding.prints_as_saving());
        shapes.extend(missing.map(|_| Shape::Hatched(area(up, pile.target_height), Ink::Missing)));
        if self.names(place) {
            shapes.extend(self.figures(self.middle(place), pile, sight));
        }
        shapes
    }

    /// The year, its total and how much of that comes once, under the axis; with the year its target, where that has
    /// no room over the piles.
    fn figures(&self, middle: f32, pile: &YearPile, sight: Sight<'_>) -> Vec<Shape> {
        let plain = (Ink::Second, Emphasis::Plain);
        let once = pile.once.iter().flat_map(|once| broken(once, self.room()));
        let year = pile.year.number().to_string();
        let target = pile.target.as_ref().filter(|_| !self.labelled);
        let with_target = target.map(|target| format!("{year} · {}", target_said(target, sight)));
        let with_target = with_target.filter(|text| self.fits(letters::width(text)));
        let lines = [
            (with_target.unwrap_or(year), plain),
            (pile.total.clone(), (Ink::Text, Emphasis::Strong)),
        ];
        let lines = lines.into_iter().chain(once.map(|line| (line, plain)));
        let placed = lines.enumerate().map(|(line, (text, look))| {
            let y = self.under + UNDER / 2.0 + (of(line) + 0.5) * LINE;
            self.label((middle, y), text, look)
        });
        placed.collect()
    }

    /// A text around a place, all of it within the frame.
    fn label(&self, (x, y): (f32, f32), text: String, (ink, weight): (Ink, Emphasis)) -> Shape {
        let half = letters::width(&text) / 2.0 + EDGE;
        let x = x.clamp(half, (self.size.0 - half).max(half));
        Shape::Text(Label {
            at: Point { x, y },
            text,
            anchor: Anchor::Middle,
            ink,
            weight,
        })
    }

    /// The target as a line of steps, each with whether it is met.
    pub fn steps(&self, piles: &[YearPile], sight: Sight<'_>) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut line = Vec::new();
        for (place, pile) in piles.iter().enumerate() {
            if pile.target.is_none() {
                continue;
            }
            let y = self.y(pile.target_height);
            line.extend([self.x(place), self.x(place) + self.step].map(|x| Point { x, y }));
            shapes.extend(self.gap(place, piles, sight));
        }
        if !line.is_empty() {
            shapes.insert(0, Shape::Line(line, Ink::Text, 2.0));
        }
        shapes
    }

    /// What is missing in a year or that nothing is, and the target, over it and every pile that they stand above; in
    /// as many words as there is room for.
    fn gap(&self, place: usize, piles: &[YearPile], sight: Sight<'_>) -> Vec<Shape> {
        let target = piles.get(place).and_then(|pile| pile.target.as_ref());
        let Some(target) = target.filter(|_| self.names(place)) else {
            return Vec::new();
        };
        let of_target = Some((target_said(target, sight), (Ink::Second, Emphasis::Plain)));
        let of_target = of_target.filter(|(text, _)| self.labelled && self.fits(letters::width(text)));
        let lines = of_target.into_iter().chain(self.missing(target, sight));
        let lines: Vec<(String, (Ink, Emphasis))> = lines.collect();
        let widest = lines.iter().map(|(text, _)| letters::width(text)).fold(0.0, f32::max);
        let highest = self.highest(place, piles, widest);
        let placed = lines.into_iter().enumerate().map(|(line, (text, look))| {
            let y = self.y(highest) - (of(line) + 0.5) * LINE - 1.0;
            self.label((self.middle(place), y), text, look)
        });
        placed.collect()
    }

    /// Whether texts of this width over every year that is named stand apart, those at the edges moved away from them.
    fn fits(&self, width: f32) -> bool {
        let moved = (width / 2.0 + EDGE - LEFT - self.step / 2.0).max(0.0);
        width + 2.0 * moved <= self.room()
    }

    /// How high the highest pile or target reaches under a text of this width over a year.
    fn highest(&self, place: usize, piles: &[YearPile], width: f32) -> f32 {
        let half = width / 2.0 + self.step / 2.0 + EDGE;
        let beside = piles.iter().enumerate();
        let beside = beside.filter(|(other, _)| (self.middle(*other) - self.middle(place)).abs() < half);
        let heights = beside.map(|(_, pile)| pile.up().max(pile.target_height));
        heights.fold(0.0, f32::max)
    }

    /// What is missing or that nothing is, in as many words as there is room for.
    fn missing(&self, target: &TargetYear, sight: Sight<'_>) -> Option<(String, (Ink, Emphasis))> {
        let missing = &target.net_outstanding;
        let (texts, ink) = if missing.prints_as_saving() {
            let amount = on_screen(&sight.style.printed(missing)).replace('−', "");
            let said = sight.words.with("cell-gap-missing", &[("amount", &amount)]);
            (vec![said, amount], Ink::Missing)
        } else {
            (vec![sight.words.text("cell-gap-met")], Ink::Met)
        };
        let mut texts = texts.into_iter();
        let text = texts.find(|text| letters::width(text) <= self.room())?;
        Some((text, (ink, Emphasis::Strong)))
    }
}

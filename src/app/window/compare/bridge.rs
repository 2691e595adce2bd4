//! The bridge: from the base's total to another scenario's, a bar for every cause; they add up exactly.

use egui::{Id, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::command::CompareCommand;
use super::ledger_rows::Bar;
use super::made::Made;
use super::paint::{self, ink};
use super::{Bars, CompareAction, Comparing, Seen};
use crate::compared::LineKind;
use crate::window::action::Action;
use crate::window::charts::letters;
use crate::window::charts::paint as paint_chart;
use crate::window::charts::picture::{Anchor, Area, Emphasis, Ink, Label, Picture, Point, Shape};
use crate::window::theme::{Palette, Weight, gap, text};
use crate::words::Words;

/// How high the heading is, in points.
const HEADING: f32 = 28.0;
/// How wide a way to look at it is, and the room for both, in points.
const BUTTON: f32 = 84.0;
const ROOM: f32 = 220.0;
/// Room around the bars, in points.
const SIDE: f32 = 16.0;
const TOP: f32 = 18.0;
const NAMES: f32 = 26.0;
/// The part of its place that a bar takes.
const WIDE: f32 = 0.58;
/// The room that a bar's figure takes, in points.
const LABEL: f32 = 16.0;
/// How high the scenario's colour stands along its total, in points.
const CAP: f32 = 6.0;
/// How thin the least bar is, in points.
const THIN: f32 = 2.0;

/// One column's bridge, and what it is between.
pub struct Bridge<'a> {
    /// From the base's total to the other's.
    pub bars: &'a [Bar],
    /// What the two scenarios are called.
    pub ends: [&'a str; 2],
    /// How much of their totals comes once, where they mix that with what comes back.
    pub once: [Option<&'a str>; 2],
    /// The target, as it is written and as it is drawn, where both have the same.
    pub target: Option<(String, f32)>,
    /// What it says as a whole.
    pub title: String,
    /// The place of the other scenario, which its colour goes by.
    pub other: usize,
}

impl Comparing {
    /// Draws the bridge of the active column under its heading.
    pub(super) fn bridge(&self, ui: &Ui, room: Rect, (made, words): Seen<'_>) -> Option<Action> {
        let bridge = self.bridge_of(made, words)?;
        let (heading, chart) = room.split_top_bottom_at_y(room.top() + HEADING);
        let bold = ink(text::NOTE, Weight::Semibold, Palette::of(ui).text);
        let at = pos2(heading.left() + gap::LARGE, heading.center().y);
        paint::left(ui, at, &bridge.title, (bold, heading.width() - ROOM));
        let asked = self.bars_buttons(ui, heading, words);
        let picture = bridge.picture(chart.width(), chart.height() - gap::SMALL, words);
        let response = ui.interact(chart, Id::unique("compared-bridge"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &picture.title));
        paint_chart(ui, chart, &picture);
        asked
    }

    /// The two ways to look at a bridge, from the right of its heading.
    fn bars_buttons(&self, ui: &Ui, heading: Rect, words: &Words) -> Option<Action> {
        let mut right = heading.right() - gap::LARGE;
        let mut asked = None;
        for bars in [Bars::Proposals, Bars::Causes] {
            let rect = Rect::from_x_y_ranges(right - BUTTON..=right, heading.y_range()).shrink2(vec2(0.0, 2.0));
            let stands = self.bars == bars;
            let name = words.text(bars.key());
            if paint::segment(ui, (rect, bars.key()), (&name, stands)).clicked() && !stands {
                asked = Some(CompareAction::Do(CompareCommand::Bars).into());
            }
            right -= BUTTON;
        }
        asked
    }

    /// The bridge of the active column.
    pub(super) fn bridge_of<'m>(&self, made: &'m Made, words: &Words) -> Option<Bridge<'m>> {
        let sheet = self.sheet(made)?;
        let (bars, key) = match self.bars {
            Bars::Causes => (&sheet.by_cause, "compared-bridge"),
            Bars::Proposals => (&sheet.by_row, "compared-bridge-by-row"),
        };
        let bars = bars.get(self.column)?;
        let ends = [made.of.names.first()?.as_str(), made.of.names.get(self.other)?.as_str()];
        let once = [0, self.other].map(|place| {
            let cell = made.strip.get(place)?.cells.get(self.column)?;
            Some(cell.made_of.as_ref()?.short.as_str())
        });
        let head = made.heads.get(self.column)?;
        let values = [("column", head.as_str()), ("from", ends[0]), ("to", ends[1])];
        Some(Bridge {
            bars,
            ends,
            once,
            target: sheet.targets.get(self.column)?.clone(),
            title: words.with(key, &values),
            other: self.other,
        })
    }
}

/// Where a bar stands between its two ends.
struct Step<'a> {
    bar: &'a Bar,
    name: &'a str,
    /// How much of it comes once, where it is a total that mixes that with what comes back.
    once: Option<&'a str>,
    from: f32,
    to: f32,
}

impl Bridge<'_> {
    /// The bridge as a chart of this size.
    pub fn picture(&self, width: f32, height: f32, words: &Words) -> Picture {
        let steps = self.steps();
        let target = self.target.as_ref();
        let target = target.map(|(text, _)| words.with("compared-target", &[("target", text)]));
        let beside = target
            .as_ref()
            .map_or(SIDE, |said| letters::width(said) + gap::SMALL + SIDE);
        let scale = Scale::of(&steps, self, (width - beside, height));
        let mut shapes = vec![scale.line(0.0, Ink::Second, 1.0)];
        for (place, step) in steps.iter().enumerate() {
            shapes.extend(scale.bar(place, step));
        }
        if let Some((said, (_, size))) = target.zip(self.target.as_ref()) {
            shapes.push(scale.line(*size, Ink::Text, 2.0));
            let at = Point {
                x: scale.right + gap::SMALL,
                y: scale.y(*size),
            };
            shapes.push(label(at, said, (Anchor::Start, Ink::Text), Emphasis::Plain));
        }
        Picture {
            width,
            height,
            title: paint::spoken(&self.spoken(), words),
            shapes,
        }
    }

    fn steps(&self) -> Vec<Step<'_>> {
        let mut reached = 0.0;
        let mut steps = Vec::new();
        for bar in self.bars {
            let (name, once, from, to) = match bar.kind {
                LineKind::Old => (self.ends[0], self.once[0], 0.0, bar.size),
                LineKind::New => (self.ends[1], self.once[1], 0.0, bar.size),
                _ => (bar.name.as_str(), None, reached, reached + bar.size),
            };
            reached = to;
            steps.push(Step {
                bar,
                name,
                once,
                from,
                to,
            });
        }
        steps
    }

    /// The bridge in words: every bar with what it comes to.
    fn spoken(&self) -> String {
        let bars = self.steps().into_iter().map(|step| match step.once {
            Some(once) => format!("{} {} ({once})", step.name, step.bar.text),
            None => format!("{} {}", step.name, step.bar.text),
        });
        let said: Vec<String> = bars.collect();
        format!("{}: {}", self.title, said.join("; "))
    }
}

/// Where bars and amounts stand in the frame.
struct Scale {
    /// Where the last bar's place ends; the target is named after it.
    right: f32,
    height: f32,
    step: f32,
    per_unit: f32,
    zero: f32,
    names: f32,
    other: usize,
}

impl Scale {
    fn of(steps: &[Step<'_>], bridge: &Bridge<'_>, (right, height): (f32, f32)) -> Self {
        let ends = steps.iter().flat_map(|step| [step.from, step.to]);
        let ends: Vec<f32> = ends.chain(bridge.target.iter().map(|(_, size)| *size)).collect();
        let least = ends.iter().copied().fold(0.0, f32::min);
        let most = ends.iter().copied().fold(0.0, f32::max);
        let names = if bridge.once == [None, None] {
            NAMES
        } else {
            NAMES + LABEL
        };
        let room = (height - TOP - names - LABEL).max(1.0);
        let per_unit = room / (most - least).max(f32::EPSILON);
        let count = f32::from(u16::try_from(steps.len()).unwrap_or(u16::MAX)).max(1.0);
        Self {
            right,
            height,
            step: (right - SIDE) / count,
            per_unit,
            zero: TOP + most * per_unit,
            names,
            other: bridge.other,
        }
    }

    /// Savings are drawn down from the line of zero.
    fn y(&self, amount: f32) -> f32 {
        self.zero - amount * self.per_unit
    }

    fn x(&self, place: usize) -> f32 {
        SIDE + self.step * f32::from(u16::try_from(place).unwrap_or(u16::MAX))
    }

    fn line(&self, amount: f32, ink: Ink, width: f32) -> Shape {
        let y = self.y(amount);
        Shape::Line([SIDE, self.right].map(|x| Point { x, y }).to_vec(), ink, width)
    }

    fn bar(&self, place: usize, step: &Step<'_>) -> Vec<Shape> {
        let left = self.x(place) + self.step * (1.0 - WIDE) / 2.0;
        let right = left + self.step * WIDE;
        let corner = |x: f32, amount: f32| Point { x, y: self.y(amount) };
        let (most, least) = (step.from.max(step.to), step.from.min(step.to));
        let below = Point {
            x: right,
            y: self.y(least).max(self.y(most) + THIN),
        };
        let area = Area::between(corner(left, most), below);
        let mut shapes = vec![Shape::Box(area, ink_of(step.bar))];
        shapes.extend(self.cap(step.bar.kind, &area));
        if step.bar.kind != LineKind::New {
            // The next bar begins where this one ends.
            let ends = [right, right + self.step * (1.0 - WIDE)];
            shapes.push(Shape::Line(ends.map(|x| corner(x, step.to)).to_vec(), Ink::Second, 1.0));
        }
        let middle = f32::midpoint(left, right);
        let over = self.y(step.from.max(step.to)) - LABEL / 2.0;
        // The line of zero goes through no figure.
        let is_free = (over - self.zero).abs() >= LABEL / 2.0;
        let figure = Point {
            x: middle,
            y: if is_free { over } else { self.zero - LABEL / 2.0 },
        };
        let name = Point {
            x: middle,
            y: self.height - self.names + NAMES / 2.0,
        };
        let once = Point {
            x: middle,
            y: self.height - LABEL / 2.0 - 1.0,
        };
        let ink = (Anchor::Middle, Ink::Text);
        let small = step.once.map(|text| label(once, text.to_owned(), ink, Emphasis::Plain));
        shapes.extend(small);
        shapes.push(label(figure, step.bar.text.clone(), ink, Emphasis::Strong));
        let named = letters::cut(step.name, self.step - gap::TINY);
        shapes.push(label(name, named, ink, Emphasis::Plain));
        shapes
    }

    /// The colour of its scenario along a total, at the line of zero.
    fn cap(&self, kind: LineKind, area: &Area) -> Option<Shape> {
        let scenario = match kind {
            LineKind::Old => 0,
            LineKind::New => self.other,
            _ => return None,
        };
        let zero = self.zero.clamp(area.from.y, area.to.y);
        let high = area.height().min(CAP);
        let inward = if zero - area.from.y > area.to.y - zero {
            -high
        } else {
            high
        };
        let corner = |x: f32, y: f32| Point { x, y };
        let cap = Area::between(corner(area.from.x, zero), corner(area.to.x, zero + inward));
        Some(Shape::Box(cap, Ink::Scenario(scenario)))
    }
}

/// What a bar is filled with: totals step back; what costs and what saves more are told apart by colour and sign.
const fn ink_of(bar: &Bar) -> Ink {
    match bar.kind {
        LineKind::Old | LineKind::New => Ink::Second,
        _ if bar.size > 0.0 => Ink::Missing,
        _ => Ink::Met,
    }
}

fn label(at: Point, text: String, (anchor, ink): (Anchor, Ink), weight: Emphasis) -> Shape {
    Shape::Text(Label {
        at,
        text,
        anchor,
        ink,
        weight,
    })
}

//! A chart as plain shapes: what the window draws is what a file of it holds.

/// A chart, ready to be drawn anywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// How wide it is, in points.
    pub width: f32,
    /// How high it is, in points.
    pub height: f32,
    /// What it says as a whole, for those who do not see it.
    pub title: String,
    /// Its shapes, the first one lowest.
    pub shapes: Vec<Shape>,
}

/// A part of a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled box.
    Box(Area, Ink),
    /// A box filled with slanting lines.
    Hatched(Area, Ink),
    /// A line through points.
    Line(Vec<Point>, Ink, f32),
    /// A text.
    Text(Label),
}

/// A place in a chart, in points from its top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// A box in a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its top left corner.
    pub from: Point,
    /// Its bottom right corner.
    pub to: Point,
}

/// A text in a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Where it stands, in the middle of its line.
    pub at: Point,
    /// What it says.
    pub text: String,
    /// Which way it runs from there.
    pub anchor: Anchor,
    /// What it is drawn with.
    pub ink: Ink,
    /// Whether it stands out.
    pub weight: Emphasis,
}

/// Which way a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// To the right.
    Start,
    /// Both ways.
    Middle,
    /// To the left.
    End,
}

/// Whether a text stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// Like most.
    Plain,
    /// Stands out.
    Strong,
}

/// What a shape is drawn with, by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The paper behind it.
    Paper,
    /// Figures and words.
    Text,
    /// What steps back.
    Second,
    /// Lines that only help.
    Line,
    /// Savings, of the area at this place.
    Saving(usize),
    /// The scenario at this place among those compared.
    Scenario(usize),
    /// A target that is met.
    Met,
    /// What is missing.
    Missing,
}

impl Area {
    /// A box between two places, whichever comes first.
    pub fn between(one: Point, other: Point) -> Self {
        let at = |x: f32, y: f32| Point { x, y };
        Self {
            from: at(one.x.min(other.x), one.y.min(other.y)),
            to: at(one.x.max(other.x), one.y.max(other.y)),
        }
    }

    /// How wide it is.
    pub const fn width(&self) -> f32 {
        self.to.x - self.from.x
    }

    /// How high it is.
    pub const fn height(&self) -> f32 {
        self.to.y - self.from.y
    }

    /// The slanting lines that fill it, so many points apart, cut at its edges.
    pub fn slants(&self, apart: f32) -> Vec<[Point; 2]> {
        let (width, height) = (self.width(), self.height());
        let mut slants = Vec::new();
        let mut along = apart;
        while along < width + height {
            let over = (along - height).max(0.0);
            let start = Point {
                x: self.from.x + over,
                y: self.from.y + (along - over),
            };
            let across = along.min(width);
            let end = Point {
                x: self.from.x + across,
                y: self.from.y + (along - across),
            };
            slants.push([start, end]);
            along += apart;
        }
        slants
    }
}

//! Which pixels a triangle covers, and with what.

use std::ops::Range;

use egui::epaint::Vertex;
use egui::{Color32, Pos2};

/// Whole numbers to a pixel.
const FINE: i64 = 256;

/// A corner of a triangle.
#[derive(Clone, Copy)]
pub(crate) struct Corner {
    x: i64,
    y: i64,
    uv: Pos2,
    color: Color32,
}

/// A triangle whose corners run clockwise on screen.
pub(crate) struct Triangle {
    corners: [Corner; 3],
    area: i64,
}

/// What a triangle brings to a pixel.
pub(crate) struct Covered {
    pub(crate) uv: Pos2,
    pub(crate) color: Color32,
}

impl Corner {
    pub(crate) fn of(vertex: &Vertex, scale: f32) -> Self {
        Self {
            x: fine(vertex.pos.x * scale),
            y: fine(vertex.pos.y * scale),
            uv: vertex.uv,
            color: vertex.color,
        }
    }
}

impl Triangle {
    pub(crate) fn of([one, two, three]: [Corner; 3]) -> Self {
        let area = doubled_area(one, two, three.x, three.y);
        if area < 0 {
            return Self {
                corners: [one, three, two],
                area: -area,
            };
        }
        Self {
            corners: [one, two, three],
            area,
        }
    }

    /// The columns and rows of pixels that it can touch.
    pub(crate) fn bounds(&self) -> (Range<usize>, Range<usize>) {
        let xs = self.corners.map(|corner| corner.x);
        let ys = self.corners.map(|corner| corner.y);
        (pixels(xs), pixels(ys))
    }

    /// What it brings to a pixel whose centre lies in it. A centre on an edge belongs to the
    /// triangle whose top or left edge it is, so that neighbours never both draw it.
    #[allow(clippy::arithmetic_side_effects)]
    pub(crate) fn at(&self, x: usize, y: usize) -> Option<Covered> {
        if self.area == 0 {
            return None;
        }
        let (x, y) = (center(x), center(y));
        let [one, two, three] = self.corners;
        let parts = [
            doubled_area(two, three, x, y),
            doubled_area(three, one, x, y),
            doubled_area(one, two, x, y),
        ];
        let edges = [(two, three), (three, one), (one, two)];
        let outside =
            |(part, (from, to)): (&i64, &(Corner, Corner))| *part < 0 || (*part == 0 && !is_top_or_left(*from, *to));
        if parts.iter().zip(&edges).any(outside) {
            return None;
        }
        Some(self.mixed(parts))
    }

    fn mixed(&self, parts: [i64; 3]) -> Covered {
        let weights = parts.map(|part| ratio(part, self.area));
        let mean = |value: fn(&Corner) -> f32| -> f32 {
            self.corners
                .iter()
                .zip(weights)
                .map(|(corner, weight)| value(corner) * weight)
                .sum()
        };
        let channel = |value: fn(&Corner) -> f32| byte(mean(value));
        Covered {
            uv: Pos2::new(mean(|corner| corner.uv.x), mean(|corner| corner.uv.y)),
            color: Color32::from_rgba_premultiplied(
                channel(|corner| f32::from(corner.color.r())),
                channel(|corner| f32::from(corner.color.g())),
                channel(|corner| f32::from(corner.color.b())),
                channel(|corner| f32::from(corner.color.a())),
            ),
        }
    }
}

/// Twice the area between an edge and a point: positive to its right on screen.
#[allow(clippy::arithmetic_side_effects)]
fn doubled_area(from: Corner, to: Corner, x: i64, y: i64) -> i64 {
    (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)
}

fn is_top_or_left(from: Corner, to: Corner) -> bool {
    to.y < from.y || (to.y == from.y && to.x > from.x)
}

fn pixels([one, two, three]: [i64; 3]) -> Range<usize> {
    let first = one.min(two).min(three).div_euclid(FINE);
    let last = one.max(two).max(three).div_euclid(FINE).saturating_add(1);
    usize::try_from(first).unwrap_or(0)..usize::try_from(last).unwrap_or(0)
}

fn center(pixel: usize) -> i64 {
    let pixel = i64::try_from(pixel).unwrap_or(i64::MAX);
    pixel.saturating_mul(FINE).saturating_add(FINE / 2)
}

#[allow(clippy::cast_possible_truncation)]
fn fine(length: f32) -> i64 {
    (length * 256.0).round() as i64
}

#[allow(clippy::cast_precision_loss)]
fn ratio(part: i64, whole: i64) -> f32 {
    part as f32 / whole as f32
}

/// A channel between 0 and 255, to the nearest.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(crate) fn byte(value: f32) -> u8 {
    (value + 0.5).clamp(0.0, 255.0) as u8
}

//! Marks that are drawn, not written: boxes, ticks, crosses, triangles, corners and dots.

use egui::epaint::CornerRadiusF32;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::theme::Palette;

/// A tick, as in a box or beside a target that is met.
pub fn tick(painter: &Painter, center: Pos2, size: f32, color: Color32) {
    let at = |x: f32, y: f32| center + vec2(x, y) * size;
    let points = vec![at(-0.36, 0.02), at(-0.1, 0.28), at(0.38, -0.26)];
    painter.add(Shape::line(points, Stroke::new(size * 0.16, color)));
}

/// A cross, as beside a target that is missed.
pub fn cross(painter: &Painter, center: Pos2, size: f32, color: Color32) {
    let stroke = Stroke::new(size * 0.18, color);
    let arm = Vec2::splat(size * 0.3);
    let other = vec2(arm.x, -arm.y);
    painter.line_segment([center - arm, center + arm], stroke);
    painter.line_segment([center - other, center + other], stroke);
}

/// A box, ticked or empty.
pub fn checkbox(painter: &Painter, center: Pos2, ticked: Option<(Color32, Color32)>, border: Color32) {
    let rect = Rect::from_center_size(center, Vec2::splat(14.0));
    if let Some((fill, mark)) = ticked {
        painter.rect_filled(rect, 3.0, fill);
        tick(painter, center, 11.0, mark);
    } else {
        let corner = CornerRadiusF32::same(3.0);
        painter.rect_stroke(rect, corner, Stroke::new(1.5, border), StrokeKind::Inside);
    }
}

/// A triangle that points down, up or to a side.
pub fn triangle(painter: &Painter, center: Pos2, points: Points, color: Color32) {
    let at = |x: f32, y: f32| center + vec2(x, y);
    let corners = match points {
        Points::Down => vec![at(-4.5, -2.5), at(4.5, -2.5), at(0.0, 3.0)],
        Points::Up => vec![at(-4.5, 2.5), at(0.0, -3.0), at(4.5, 2.5)],
        Points::Right => vec![at(-2.5, -4.5), at(3.0, 0.0), at(-2.5, 4.5)],
        Points::Left => vec![at(2.5, -4.5), at(2.5, 4.5), at(-3.0, 0.0)],
    };
    painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
}

/// Which way a triangle points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    /// Down: open.
    Down,
    /// Up: the smallest first.
    Up,
    /// To the right: folded, or there is more.
    Right,
    /// To the left: there is more.
    Left,
}

/// A corner at the top right of a cell.
pub fn corner(painter: &Painter, cell: Rect, color: Color32) {
    let (right, top) = (cell.right() - 1.0, cell.top() + 1.0);
    let corners = vec![pos2(right - 7.0, top), pos2(right, top), pos2(right, top + 7.0)];
    painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
}

/// The program's mark: a staircase of columns down to a target, and a tick.
pub fn staircase(painter: &Painter, rect: Rect, palette: &Palette) {
    let unit = rect.width() / 64.0;
    let at = |x: f32, y: f32| rect.left_top() + vec2(x, y) * unit;
    painter.rect_filled(rect, 14.0 * unit, palette.accent);
    for (left, top) in [(12.0, 34.0), (23.0, 26.0), (34.0, 18.0)] {
        let column = Rect::from_min_max(at(left, top), at(left + 8.0, 50.0));
        painter.rect_filled(column, 1.5 * unit, palette.on_accent.gamma_multiply(0.75));
    }
    let last = Rect::from_min_max(at(45.0, 10.0), at(53.0, 50.0));
    painter.rect_filled(last, 1.5 * unit, palette.on_accent);
    let points = vec![at(12.0, 17.0), at(18.0, 23.0), at(29.0, 11.0)];
    painter.add(Shape::line(points, Stroke::new(4.0 * unit, palette.on_accent)));
}

/// A pin.
pub fn pin(painter: &Painter, center: Pos2, color: Color32) {
    let at = |x: f32, y: f32| center + vec2(x, y);
    let head = vec![
        at(-3.0, -7.0),
        at(3.0, -7.0),
        at(2.5, -1.0),
        at(5.0, 2.0),
        at(-5.0, 2.0),
        at(-2.5, -1.0),
    ];
    painter.add(Shape::convex_polygon(head, color, Stroke::NONE));
    painter.line_segment([at(0.0, 2.0), at(0.0, 7.5)], Stroke::new(1.5, color));
}

/// A dot.
pub fn dot(painter: &Painter, center: Pos2, color: Color32) {
    painter.circle_filled(center, 3.5, color);
}

/// A ring as large as a dot.
pub fn ring(painter: &Painter, center: Pos2, color: Color32) {
    painter.circle_stroke(center, 3.0, Stroke::new(1.2, color));
}

/// An arrow with two heads, up and down.
pub fn up_and_down(painter: &Painter, center: Pos2, color: Color32) {
    let stroke = Stroke::new(1.5, color);
    let tips = [-5.5_f32, 5.5].map(|y| center + vec2(0.0, y));
    painter.line_segment(tips, stroke);
    for (tip, way) in tips.into_iter().zip([1.0_f32, -1.0]) {
        for side in [-3.0_f32, 3.0] {
            painter.line_segment([tip, tip + vec2(side, 3.0 * way)], stroke);
        }
    }
}

/// Two arrows, one to the left over one to the right.
pub fn both_ways(painter: &Painter, center: Pos2, color: Color32) {
    both_ways_as(painter, center, (1.0, color));
}

/// Two arrows that point apart, so many times as large.
pub fn both_ways_as(painter: &Painter, center: Pos2, (times, color): (f32, Color32)) {
    let stroke = Stroke::new(1.3 * times, color);
    for (y, way) in [(-2.5_f32, times), (2.5, -times)] {
        let tip = center + vec2(5.0 * way, y * times);
        painter.line_segment([center + vec2(-5.0 * way, y * times), tip], stroke);
        painter.line_segment([tip, tip + vec2(-2.5 * way, -2.0 * times)], stroke);
        painter.line_segment([tip, tip + vec2(-2.5 * way, 2.0 * times)], stroke);
    }
}

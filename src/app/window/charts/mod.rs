//! Charts: one model of shapes, drawn in the window and written to files.

mod drawer;
mod legend;
pub mod letters;
pub mod page;
pub mod picture;
mod piles;
mod scale;
mod sparkline;
mod staircase;
mod svg;

use egui::{Align2, Color32, Id, Pos2, Rect, Sense, Shape as Drawn, Stroke, Ui, WidgetInfo, vec2};

use super::controls;
use super::theme::{self, Palette, Weight, meeting};
use picture::{Anchor, Area, Emphasis, Ink, Label, Picture, Point, Shape};

pub use drawer::drawer;
pub use sparkline::sparkline;
pub use staircase::{staircase, staircases};
pub use svg::{PictureError, image, png, svg};

/// The size of texts in charts, in points.
const TEXT: f32 = 12.0;
/// How far the lines that hatch a box are apart, in points.
const SLANTS_APART: f32 = 7.0;

/// The chart that can have the keys, to be read aloud.
pub fn focus_id() -> Id {
    Id::unique("chart")
}

/// Draws a chart from where the panel stands; it can have the keys, to be read aloud.
pub fn show(ui: &mut Ui, picture: &Picture) {
    let (rect, _) = ui.allocate_exact_size(vec2(picture.width, picture.height), Sense::hover());
    let response = ui.interact(rect, focus_id(), Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &picture.title));
    paint(ui, rect, picture);
    if response.has_focus() {
        controls::ring(ui, rect.shrink(2.0));
    }
}

/// How large a chart is drawn, and what its texts stand on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Look {
    /// As it was made, texts in the colour of what they say.
    Ordinary,
    /// So many times as large; every text in the colour of text, on paper, and no thin line.
    Large(f32),
}

impl Look {
    const fn scale(self) -> f32 {
        match self {
            Self::Ordinary => 1.0,
            Self::Large(scale) => scale,
        }
    }

    /// How thick a line of this width is drawn.
    fn line(self, width: f32) -> f32 {
        match self {
            Self::Ordinary => width,
            Self::Large(scale) => (width * scale).max(meeting::LINE),
        }
    }
}

/// Draws a chart in a place that somebody else has made room for.
pub fn paint(ui: &Ui, rect: Rect, picture: &Picture) {
    paint_as(ui, rect, picture, Look::Ordinary);
}

/// Draws a chart in a place that somebody else has made room for, so large.
pub fn paint_as(ui: &Ui, rect: Rect, picture: &Picture, look: Look) {
    let palette = Palette::of(ui);
    let scale = look.scale();
    let at = |point: Point| rect.left_top() + vec2(point.x, point.y) * scale;
    let painter = ui.painter();
    let boxed = |area: &Area| Rect::from_min_max(at(area.from), at(area.to));
    for shape in &picture.shapes {
        match shape {
            Shape::Box(area, ink) => {
                painter.rect_filled(boxed(area), 0.0, color(*ink, palette));
            }
            Shape::Hatched(area, ink) => {
                let stroke = Stroke::new(look.line(1.0), color(*ink, palette));
                for ends in area.slants(SLANTS_APART) {
                    painter.line_segment(ends.map(at), stroke);
                }
            }
            Shape::Line(points, ink, width) => {
                let points = points.iter().map(|point| at(*point)).collect();
                painter.add(Drawn::line(
                    points,
                    Stroke::new(look.line(*width), color(*ink, palette)),
                ));
            }
            Shape::Text(label) => text((painter, palette), at(label.at), label, look),
        }
    }
}

fn text((painter, palette): (&egui::Painter, &Palette), at: Pos2, label: &Label, look: Look) {
    let align = match label.anchor {
        Anchor::Start => Align2::LEFT_CENTER,
        Anchor::Middle => Align2::CENTER_CENTER,
        Anchor::End => Align2::RIGHT_CENTER,
    };
    let weight = match label.weight {
        Emphasis::Plain => Weight::Regular,
        Emphasis::Strong => Weight::Bold,
    };
    let font = theme::font(TEXT * look.scale(), weight);
    let ink = match look {
        Look::Ordinary => color(label.ink, palette),
        Look::Large(_) => palette.text,
    };
    let galley = painter.layout_no_wrap(label.text.clone(), font, ink);
    let rect = align.anchor_size(at, galley.size());
    if look != Look::Ordinary {
        painter.rect_filled(rect.expand2(vec2(4.0, 0.0)), 3.0, palette.paper);
    }
    painter.galley(rect.min, galley, ink);
}

/// The colour of an ink.
fn color(ink: Ink, palette: &Palette) -> Color32 {
    match ink {
        Ink::Paper => palette.on_accent,
        Ink::Text => palette.text,
        Ink::Second => palette.second,
        Ink::Line => palette.line,
        Ink::Saving(place) => palette.savings(place),
        Ink::Scenario(place) => palette.scenario(place),
        Ink::Met => palette.met,
        Ink::Missing => palette.missing,
    }
}

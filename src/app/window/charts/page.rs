//! Charts on a page for others: with a heading, and several side by side.

use super::letters;
use super::picture::{Anchor, Area, Emphasis, Ink, Label, Picture, Point, Shape};

/// Room beside and around the lines of a heading, and how high each is, in points.
const SIDE: f32 = 16.0;
const AROUND: f32 = 7.0;
const LINE: f32 = 18.0;

/// How high a heading of so many lines is.
pub fn heading(lines: usize) -> f32 {
    2.0 * AROUND + LINE * f32::from(u8::try_from(lines).unwrap_or(u8::MAX))
}

/// A chart under its heading, the first line of which stands out.
pub fn headed(picture: Picture, lines: &[&str]) -> Picture {
    let (width, down) = (picture.width, heading(lines.len()));
    let mut y = AROUND - LINE / 2.0;
    let labels = lines.iter().enumerate().map(|(place, line)| {
        y += LINE;
        let (ink, weight) = match place {
            0 => (Ink::Text, Emphasis::Strong),
            _ => (Ink::Second, Emphasis::Plain),
        };
        Shape::Text(Label {
            at: Point { x: SIDE, y },
            text: letters::cut(line, width - 2.0 * SIDE),
            anchor: Anchor::Start,
            ink,
            weight,
        })
    });
    let by = Point { x: 0.0, y: down };
    let title = [&lines.join(" · "), &*picture.title].join(": ");
    Picture {
        height: picture.height + down,
        title,
        shapes: labels
            .chain(picture.shapes.into_iter().map(|shape| moved(shape, by)))
            .collect(),
        ..picture
    }
}

/// Charts of one size in rows of so many.
pub fn in_rows(pictures: Vec<Picture>, across: usize) -> Picture {
    let mut whole = Picture {
        width: 0.0,
        height: 0.0,
        title: String::new(),
        shapes: Vec::new(),
    };
    let mut titles = Vec::new();
    let mut corner = Point { x: 0.0, y: 0.0 };
    for (place, picture) in pictures.into_iter().enumerate() {
        if place > 0 && place.is_multiple_of(across.max(1)) {
            corner = Point {
                x: 0.0,
                y: whole.height,
            };
        }
        whole.width = whole.width.max(corner.x + picture.width);
        whole.height = whole.height.max(corner.y + picture.height);
        let shapes = picture.shapes.into_iter().map(|shape| moved(shape, corner));
        whole.shapes.extend(shapes);
        corner.x += picture.width;
        titles.push(picture.title);
    }
    whole.title = titles.join("\n");
    whole
}

/// A shape so far to the right and down.
fn moved(shape: Shape, by: Point) -> Shape {
    let on = |point: Point| Point {
        x: point.x + by.x,
        y: point.y + by.y,
    };
    let area = |area: Area| Area {
        from: on(area.from),
        to: on(area.to),
    };
    match shape {
        Shape::Box(place, ink) => Shape::Box(area(place), ink),
        Shape::Hatched(place, ink) => Shape::Hatched(area(place), ink),
        Shape::Line(points, ink, width) => Shape::Line(points.into_iter().map(on).collect(), ink, width),
        Shape::Text(label) => Shape::Text(Label {
            at: on(label.at),
            ..label
        }),
    }
}

//! What the shades of a staircase stand for, along its top.

use super::letters;
use super::picture::{Anchor, Area, Emphasis, Ink, Label, Point, Shape};
use super::scale::LEFT;

/// The side of the square before a name, the room after it, and what is between two names, in points.
const SWATCH: f32 = 10.0;
const AFTER: f32 = 6.0;
const BETWEEN: f32 = 14.0;
/// How far the top of a square is from the top of the frame, in points.
const TOP: f32 = 3.0;

/// The shades with their names, as far as there is room; at the end how many more there are.
pub fn legend(shades: &[(Ink, String)], width: f32) -> Vec<Shape> {
    let (mut shapes, mut left) = (Vec::new(), LEFT);
    for (place, (ink, name)) in shades.iter().enumerate() {
        let more = |shown: usize| match shades.len().saturating_sub(shown) {
            0 => String::new(),
            more => format!("+{more}"),
        };
        let end = letters::width(&more(place.saturating_add(1)));
        let end = if end > 0.0 { end + BETWEEN } else { 0.0 };
        let room = width - AFTER - left - SWATCH - AFTER - end;
        let name = match place {
            0 => letters::cut(name, room),
            _ if letters::width(name) > room => {
                shapes.push(label(left, more(place)));
                break;
            }
            _ => name.clone(),
        };
        let corner = |x: f32, y: f32| Point { x: left + x, y };
        let square = Area::between(corner(0.0, TOP), corner(SWATCH, TOP + SWATCH));
        shapes.push(Shape::Box(square, *ink));
        let right = left + SWATCH + AFTER + letters::width(&name) + BETWEEN;
        shapes.push(label(left + SWATCH + AFTER, name));
        left = right;
    }
    shapes
}

fn label(x: f32, text: String) -> Shape {
    Shape::Text(Label {
        at: Point {
            x,
            y: TOP + SWATCH / 2.0,
        },
        text,
        anchor: Anchor::Start,
        ink: Ink::Second,
        weight: Emphasis::Plain,
    })
}

#[cfg(test)]
mod tests {
    use super::legend;
    use crate::window::charts::picture::{Ink, Shape};

    fn said(names: &[&str], width: f32) -> Vec<String> {
        let shades: Vec<(Ink, String)> = names.iter().map(|name| (Ink::Second, (*name).to_owned())).collect();
        let texts = legend(&shades, width).into_iter().filter_map(|shape| match shape {
            Shape::Text(label) => Some(label.text),
            _ => None,
        });
        texts.collect()
    }

    #[test]
    fn areas_that_have_no_room_are_counted() {
        let names = ["Skoler", "Kultur", "Veje", "øvrige"];
        assert_eq!(said(&names, 400.0), names);
        assert_eq!(said(&names, 150.0), ["Skoler", "+3"]);
        assert_eq!(said(&["Sundheds- og Omsorgsområdet", "Skoler"], 140.0).len(), 2);
        assert!(said(&["Sundheds- og Omsorgsområdet", "Skoler"], 140.0)[0].ends_with('…'));
    }
}

//! The target as a staircase, with what is saved stacked under it and what is missing hatched.

use super::legend::legend;
use super::picture::Picture;
use super::piles::{YearPile, piles, shades};
use super::scale::{Scale, reach};
use crate::window::grid::Sight;

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
    let (width, height) = scale.size;
    let mut shapes = vec![scale.ground()];
    for (place, pile) in piles.iter().enumerate() {
        shapes.extend(scale.pile(place, pile, sight));
    }
    shapes.extend(legend(&shades(sight, piles), width));
    shapes.extend(scale.steps(piles, sight));
    Picture {
        width,
        height,
        title: spoken(piles, sight),
        shapes,
    }
}

/// The chart in words.
fn spoken(piles: &[YearPile], sight: Sight<'_>) -> String {
    let years = piles.iter().map(|pile| {
        let once = pile.once.as_ref().map_or_else(String::new, |once| format!(" ({once})"));
        format!("{} {}{once}", pile.year.number(), pile.total)
    });
    let years: Vec<String> = years.collect();
    sight.words.with("chart-staircase", &[("years", &years.join(", "))])
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use model::Ledger;

    use super::staircase;
    use crate::numbers::NumberStyle;
    use crate::window::charts::letters;
    use crate::window::charts::picture::{Anchor, Ink, Picture, Shape};
    use crate::window::grid::Sight;
    use crate::window::view::View;
    use crate::words::{Language, Words};

    fn picture(name: &str, (width, height): (f32, f32)) -> Picture {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios").join(name);
        let plan = files::open(&path).unwrap().scenario.plan;
        let (ledger, words) = (Ledger::of(&plan), Words::of(Language::Danish));
        let sight = Sight {
            ledger: &ledger,
            view: &View::of(&plan),
            words: &words,
            style: NumberStyle::new(plan.settings(), plan.settings().notation, Language::Danish),
        };
        staircase(sight, width, height)
    }

    /// Every text with where it is, from left to right and from top to bottom.
    fn texts(picture: &Picture) -> Vec<(&str, [f32; 4])> {
        let texts = picture.shapes.iter().filter_map(|shape| match shape {
            Shape::Text(label) => {
                let width = letters::width(&label.text);
                let left = match label.anchor {
                    Anchor::Start => label.at.x,
                    Anchor::Middle => label.at.x - width / 2.0,
                    Anchor::End => label.at.x - width,
                };
                let (top, bottom) = (label.at.y - 7.0, label.at.y + 7.0);
                Some((label.text.as_str(), [left, left + width, top, bottom]))
            }
            _ => None,
        });
        texts.collect()
    }

    fn meet(one: [f32; 4], other: [f32; 4]) -> bool {
        one[0] < other[1] && other[0] < one[1] && one[2] < other[3] && other[2] < one[3]
    }

    /// The bars, as the texts are placed.
    fn bars(picture: &Picture) -> Vec<(&str, [f32; 4])> {
        let bars = picture.shapes.iter().filter_map(|shape| match shape {
            Shape::Box(area, Ink::Saving(_)) => Some(("a bar", [area.from.x, area.to.x, area.from.y, area.to.y])),
            _ => None,
        });
        bars.collect()
    }

    /// That a text of a chart is within its frame, and over none of these.
    fn stands_free((text, at): (&str, [f32; 4]), picture: &Picture, others: &[(&str, [f32; 4])]) {
        let (width, height) = (picture.width, picture.height);
        assert!(
            at[0] >= 0.0 && at[1] <= width && at[3] <= height,
            "{width}: {text} {at:?}"
        );
        for (other, beside) in others {
            assert!(!meet(at, *beside), "{width}: {text} {at:?} over {other} {beside:?}");
        }
    }

    #[test]
    fn no_text_is_over_another_or_a_bar_or_out_of_the_frame_however_small() {
        for name in ["norddjurs-2023-maal.ron", "norddjurs-2023.ron", "aarhus-mso-2024.ron"] {
            for width in [120.0, 220.0, 300.0, 460.0, 960.0] {
                let picture = picture(name, (width, 170.0));
                let (texts, bars) = (texts(&picture), bars(&picture));
                for (place, text) in texts.iter().enumerate() {
                    let others = [&texts[place + 1..], &bars].concat();
                    stands_free(*text, &picture, &others);
                }
            }
        }
    }

    #[test]
    fn totals_stand_under_the_axis_and_what_is_missing_over_target_and_pile() {
        let picture = picture("norddjurs-2023-maal.ron", (960.0, 340.0));
        let texts = texts(&picture);
        let at = |text: &str| texts.iter().find(|(said, _)| *said == text).unwrap().1;
        assert!(at("2023")[3] <= at("−2,912")[2] + 1.0, "the year stands over its total");
        assert!(
            at("−2,912")[3] <= at("engangs −2,100")[2] + 3.0,
            "and that over what comes once"
        );
        assert!(at("mangler 0,365")[3] < at("−4,635")[2]);
        assert_eq!(texts.iter().filter(|(said, _)| *said == "nået").count(), 2);
    }
}

//! A proposal's phase-in as a small line: what share of the full-year amount each year carries.

use model::{Fraction, Plan, Proposal};

use super::picture::{Ink, Picture, Point, Shape};

/// Room around the line, in points.
const MARGIN: f32 = 3.0;

/// Draws the phase-in of a proposal with one line; nothing where it has several, or is stated by hand.
pub fn sparkline(plan: &Plan, proposal: &Proposal, width: f32, height: f32) -> Option<Picture> {
    let [line] = &*proposal.lines else { return None };
    let phase_in = plan.phase_in(&line.phasing)?;
    let shares: Option<Vec<Fraction>> = plan.settings().years.iter().map(|year| phase_in.share(year)).collect();
    let shares = shares?;
    let step = (width - 2.0 * MARGIN) / f32::from(u16::try_from(shares.len()).ok()?);
    let mut points = Vec::new();
    for (place, share) in shares.iter().enumerate() {
        let left = MARGIN + step * f32::from(u16::try_from(place).ok()?);
        let y = height - MARGIN - height_of(*share) * (height - 2.0 * MARGIN);
        points.extend([left, left + step].map(|x| Point { x, y }));
    }
    Some(Picture {
        width,
        height,
        title: String::new(),
        shapes: vec![Shape::Line(points, Ink::Saving(0), 1.5)],
    })
}

/// A share as a height from 0 to 1; only pixels follow from it.
#[allow(clippy::cast_precision_loss)]
fn height_of(share: Fraction) -> f32 {
    share.numerator() as f32 / share.denominator() as f32
}

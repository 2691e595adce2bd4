//! Setting one year's share changes that year and no other.

use model::{CurveEdit, CurveId, Edit, LineEdit, PhaseIn, Phasing, Plan, Year};
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};

use super::{MANY, hold, plans, throws};
use crate::generator::Dice;
use crate::generator::entries::share;
use crate::generator::phase_ins::year;

/// Every year of the calendar.
fn calendar() -> impl Iterator<Item = Year> {
    (1900..=2200).map(|number| Year::new(number).expect("a year of the calendar"))
}

fn only_changes(before: &PhaseIn, after: &PhaseIn, changed: Year) -> TestCaseResult {
    for year in calendar().filter(|year| *year != changed) {
        prop_assert_eq!(before.share(year), after.share(year), "{:?} in {:?}", after, year);
    }
    Ok(())
}

#[test]
fn a_curve_keeps_its_other_years() {
    hold(MANY / 4, (plans(), throws(8)), |(plan, mut dice)| {
        for id in plan.curves().into_iter().map(|curve| curve.id) {
            let (year, share) = (year(&mut dice, plan.settings().years), share(&mut dice));
            let edited = plan.edited(&Edit::Curve(id, CurveEdit::Share(year, share)));
            if let Ok(edited) = edited {
                let (before, after) = (phase_in(&plan, id), phase_in(&edited, id));
                prop_assert_eq!(after.share(year), Some(share));
                only_changes(before, after, year)?;
            }
        }
        Ok(())
    });
}

fn phase_in(plan: &Plan, id: CurveId) -> &PhaseIn {
    &plan.curve(id).expect("the curve is still there").phase_in
}

#[test]
fn a_line_keeps_its_other_years_and_its_curve_is_not_touched() {
    hold(MANY / 4, (plans(), throws(8)), |(plan, mut dice)| {
        for proposal in plan.proposals() {
            for line in proposal.lines.iter() {
                share_of_line(&plan, (proposal.id, line), &mut dice)?;
            }
        }
        Ok(())
    });
}

fn share_of_line(plan: &Plan, (row, line): (model::ProposalId, &model::Line), dice: &mut Dice) -> TestCaseResult {
    let (year, share) = (year(dice, plan.settings().years), share(dice));
    let Ok(edited) = plan.edited(&Edit::Line(row, line.id, LineEdit::Share(year, share))) else {
        return Ok(());
    };
    let changed = edited.proposal(row).and_then(|proposal| proposal.line(line.id));
    let changed = changed.expect("the line is still there");
    prop_assert_eq!(changed.stated_in(year), None);
    prop_assert!(edited.curves() == plan.curves());
    let before = plan.phase_in(&line.phasing).expect("a phase-in");
    match &changed.phasing {
        Phasing::Own(after) => only_changes(before, after, year),
        Phasing::Named(_) => Ok(()),
    }
}

//! What cannot be in a plan: every refused edit names the row it is about.

use super::build::{Build, amount, thousands, year};
use super::changes::{area, check_refused, curve, line, proposal};
use super::curves::{after_notice, by_hand, full_from, linear, one_off, s_curve};
use super::rows::{Row, balancing, decision, fills, row};
use super::text::number;
use model::{
    AreaEdit, AreaId, CurveEdit, CurveId, Edit, Field, Kind, LineEdit, Personnel, PhaseIn, Phasing, Proposal,
    ProposalEdit, limits,
};

/// Areas 1 and 2 in it, four rows of which one fills the plan's target, and a curve.
pub fn build() -> Build {
    let plan = thousands(2024..=2027)
        .area(1, 0)
        .area(2, 1)
        .curve(1, full_from((2024, 4)));
    let plan = plan.row(row(1).within(1).line("-100", full_from((2024, 1))));
    let plan = plan
        .row(row(2).within(2).follows("-200", 1))
        .row(row(3).line("-300", one_off(2024)));
    plan.row(balancing(7, &[2024]))
        .alternatives(model::Choice::AtMostOne, &[1, 2], &[1])
}

/// That an edit of this plan is refused.
pub fn check(edit: &Edit, expected: &str) {
    check_refused(&build().plan(), edit, expected);
}

/// A row as it would stand in this plan.
pub fn made(shown: Row) -> Proposal {
    let plan = build().plan();
    shown.proposal(plan.settings().notation, plan.settings().years)
}

fn insert(shown: Row) -> Edit {
    let proposal = made(shown);
    Edit::Proposal(proposal.id, ProposalEdit::Insert(Box::new(proposal), 0))
}

fn long() -> String {
    "æ".repeat(limits::TEXT + 1)
}

#[test]
#[rustfmt::skip]
fn what_a_proposal_cannot_be() {
    let status = |name: &str| ProposalEdit::Decide(decision("2024-01-01", "KB", name));
    check(&proposal(99, ProposalEdit::Title("Intet".into())), "proposal 99: it is not in the plan");
    check(&proposal(99, ProposalEdit::Remove), "proposal 99: it is not in the plan");
    check(&proposal(99, ProposalEdit::Move(AreaId(1), 0)), "proposal 99: it is not in the plan");
    check(&insert(row(1)), "VPU 1: its id is used twice");
    check(&insert(row(50).within(99)), "VPU 50: area 0000000000000063 is not in the plan");
    check(&insert(row(50).status("ukendt")), "VPU 50: status ukendt is not one of the scenario's");
    check(&proposal(1, ProposalEdit::Move(AreaId(99), 0)), "VPU 1: area 0000000000000063 is not in the plan");
    check(&proposal(1, ProposalEdit::Status("ukendt".into())), "VPU 1: status ukendt is not one of the scenario's");
    check(&proposal(1, status("ukendt")), "VPU 1: status ukendt is not one of the scenario's");
    check(&proposal(1, ProposalEdit::Title(long().into())), "VPU 1: a text has 32768 characters");
    check(&proposal(1, ProposalEdit::Field(Field::Account, long().into())), "VPU 1: a text has 32768 characters");
}

#[test]
#[rustfmt::skip]
fn what_posts_cannot_be() {
    let posts = |text: &str, phasing| {
        let personnel = Personnel {
            posts: number(text),
            phasing,
        };
        proposal(1, ProposalEdit::Personnel(Some(personnel)))
    };
    check(&posts("1.000.000,1", None), "VPU 1: posts out of range");
    check(&posts("-1.000.001", None), "VPU 1: posts out of range");
    check(&posts("0,0000001", None), "VPU 1: posts out of range");
    let unknown = Some(Phasing::Named(CurveId(99)));
    check(&posts("-1", unknown), "VPU 1: curve 0000000000000063 is not in the plan");
    let ramp = Some(Phasing::Own(linear((2024, 1), 61)));
    check(&posts("-1", ramp), "VPU 1: a ramp of 61 months: 1 to 60 are possible");
}

#[test]
#[rustfmt::skip]
fn what_a_line_cannot_be() {
    let own = |phase_in: PhaseIn| line(1, 1, LineEdit::Phasing(Phasing::Own(phase_in)));
    let new = |phase_in: PhaseIn| {
        let line = made(row(1).line("-1", phase_in)).lines[0].clone();
        LineEdit::Insert(Box::new(line), 0)
    };
    check(&line(99, 1, LineEdit::Remove), "proposal 99: it is not in the plan");
    check(&line(1, 9, LineEdit::Remove), "VPU 1, line 9: it is not in the plan");
    check(&line(1, 9, LineEdit::Name("Intet".into())), "VPU 1, line 9: it is not in the plan");
    check(&line(1, 1, new(full_from((2024, 1)))), "VPU 1: its id is used twice");
    check(&line(7, 1, new(full_from((2024, 1)))), "VPU 7: a balancing proposal has no lines of its own");
    let named = format!("VPU 1, {}: a text has 32768 characters", long());
    check(&line(1, 1, LineEdit::Name(long().into())), &named);
    check(&own(linear((2024, 1), 0)), "VPU 1, Linje 1: a ramp of 0 months: 1 to 60 are possible");
    check(&own(after_notice((2024, 1), 121, 0)), "VPU 1, Linje 1: a notice of 121 months: at most 120 are possible");
    let many = |count| insert((0..count).fold(row(50), |row, _| row.line("-1", full_from((2024, 1)))));
    assert!(build().plan().edited(&many(limits::LINES)).is_ok());
    check(&many(limits::LINES + 1), "VPU 50: more than 100 of them");
    let unknown = LineEdit::Phasing(Phasing::Named(CurveId(99)));
    check(&line(1, 1, unknown), "VPU 1, Linje 1: curve 0000000000000063 is not in the plan");
    let share = LineEdit::Share(year(2024), super::curves::share("1/2"));
    check(&line(3, 1, share), "VPU 3, Linje 1: what happens once has no yearly share");
}

#[test]
#[rustfmt::skip]
fn what_an_area_cannot_be() {
    let new = |parent| AreaEdit::Insert {
        name: "Nyt".into(),
        parent: AreaId(parent),
        place: 0,
    };
    let to = |parent| AreaEdit::Move {
        parent: AreaId(parent),
        place: 0,
    };
    check(&area(99, AreaEdit::Rename("Intet".into())), "area 99: it is not in the plan");
    check(&area(99, AreaEdit::Remove), "area 99: it is not in the plan");
    check(&area(99, AreaEdit::Budget(None)), "area 99: it is not in the plan");
    check(&area(1, new(0)), "Nyt: its id is used twice");
    check(&area(50, new(99)), "Nyt: area 0000000000000063 is not in the plan");
    check(&area(1, to(99)), "Område 1: area 0000000000000063 is not in the plan");
    check(&area(1, to(2)), "Område 1: it lies in itself");
    check(&area(1, to(1)), "Område 1: it lies in itself");
    check(&area(1, AreaEdit::Remove), "Område 1: something still lies in it");
    check(&area(2, AreaEdit::Remove), "Område 2: something still lies in it");
    check(&area(0, AreaEdit::Remove), "the plan: the whole plan cannot be moved or removed");
    check(&area(0, to(1)), "the plan: the whole plan cannot be moved or removed");
    check(&area(0, AreaEdit::Rename("Andet".into())), "the plan: the whole plan cannot be moved or removed");
}

#[test]
fn areas_lie_at_most_eight_deep() {
    let deep = |depth: u64| (1..=depth).fold(thousands(2024..=2024), |plan, id| plan.area(id, id - 1));
    assert!(deep(8).assembled().is_ok());
    let nine = deep(9).assembled().map(|_| ()).map_err(|error| error.to_string());
    assert!(nine.is_err_and(|said| said.contains("areas lie more than 8 deep")));
    let plan = deep(7).area(11, 0).area(12, 11).plan();
    let under = |parent| AreaEdit::Move {
        parent: AreaId(parent),
        place: 0,
    };
    assert!(plan.edited(&area(11, under(6))).is_ok());
    check_refused(&plan, &area(11, under(7)), "Område 12: areas lie more than 8 deep");
}

#[test]
#[rustfmt::skip]
fn what_a_balancing_row_cannot_be() {
    let fill = |target, lies_in| insert(row(50).within(lies_in).of_kind(Kind::Balancing(fills(target, &[2025]))));
    check(&fill(1, 0), "VPU 50: it does not lie in the area whose target it fills");
    check(&fill(99, 0), "VPU 50: area 0000000000000063 is not in the plan");
    let balances = ProposalEdit::Kind(Kind::Balancing(fills(0, &[2024])));
    check(&proposal(3, balances), "VPU 3: a balancing proposal has no lines of its own");
    let within = insert(row(50).within(1).of_kind(Kind::Balancing(fills(1, &[2024]))));
    let inside = proposal(7, ProposalEdit::Move(AreaId(2), 0));
    let nested = "VPU 7: it lies in an area with a balancing proposal of its own";
    check(&Edit::Batch(vec![within.clone(), inside.clone()]), nested);
    check(&Edit::Batch(vec![inside, within]), nested);
}

#[test]
fn areas_with_balancing_rows_stay_where_these_can_fill() {
    let filler = |id, target, lies_in| row(id).within(lies_in).of_kind(Kind::Balancing(fills(target, &[2024])));
    let plan = thousands(2024..=2024).area(1, 0).area(2, 1).area(3, 0);
    let plan = plan.row(filler(1, 1, 2)).row(filler(2, 0, 3)).plan();
    let to = |parent| AreaEdit::Move {
        parent: AreaId(parent),
        place: 0,
    };
    let outside = "VPU 1: it does not lie in the area whose target it fills";
    check_refused(&plan, &area(2, to(0)), outside);
    let nested = "VPU 2: it lies in an area with a balancing proposal of its own";
    check_refused(&plan, &area(3, to(1)), nested);
    check_refused(&plan, &area(3, to(2)), nested);
    assert!(plan.edited(&area(1, to(3))).is_ok());
}

#[test]
#[rustfmt::skip]
fn what_a_curve_cannot_be() {
    let new = |phase_in| CurveEdit::Insert {
        name: "Ny".into(),
        phase_in,
    };
    check(&curve(99, CurveEdit::Remove), "curve 99: it is not in the plan");
    check(&curve(99, CurveEdit::Rename("Intet".into())), "curve 99: it is not in the plan");
    check(&curve(1, new(one_off(2024))), "Ny: its id is used twice");
    check(&curve(9, new(by_hand())), "Ny: a named curve cannot be entered by hand");
    check(&curve(9, new(s_curve((2024, 1), 61))), "Ny: a ramp of 61 months: 1 to 60 are possible");
    check(&curve(1, CurveEdit::PhaseIn(by_hand())), "Kurve 1: a named curve cannot be entered by hand");
    check(&curve(1, CurveEdit::Remove), "Kurve 1: it is still used by proposal 0000000000000002");
    let once = Edit::Batch(vec![
        curve(1, CurveEdit::PhaseIn(one_off(2024))),
        curve(1, CurveEdit::Share(year(2024), super::curves::share("1/2"))),
    ]);
    check(&once, "Kurve 1: what happens once has no yearly share");
}

#[test]
fn amounts_in_rows_are_of_any_sign() {
    let plan = build().plan();
    for text in ["-999.999.999,99999", "999.999.999,99999", "0"] {
        let entered = model::Entry::Amount(amount(text, plan.settings().notation));
        assert!(plan.edited(&line(1, 1, LineEdit::Amount(entered))).is_ok());
    }
}

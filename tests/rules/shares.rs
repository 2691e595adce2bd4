//! Setting one year's share, and curves that many lines share.

use super::build::{thousands, year};
use super::changes::{check_refused, curve, edited, line};
use super::curves::{
    after_notice, by_hand, by_hand_once, full_from, linear, one_off, s_curve, share, steps, temporary,
};
use super::read::{Of, check};
use super::rows::row;
use model::{CurveEdit, CurveId, Edit, Ledger, LineEdit, PhaseIn, Phasing, ProposalId};

/// The share of a year set to something else, as it is typed.
type Typed = (i64, &'static str);

/// The phase-in of a line of a plan from 2024 to 2027 after one year's share is typed.
fn after(phase_in: PhaseIn, (of, text): Typed) -> Phasing {
    let plan = thousands(2024..=2027).row(row(1).line("-1.200", phase_in)).plan();
    let plan = edited(&plan, &line(1, 1, LineEdit::Share(year(of), share(text))));
    plan.proposal(ProposalId(1)).expect("the row").lines[0].phasing.clone()
}

/// That typing a share gives these shares from 2023 on.
fn check_typed(phase_in: PhaseIn, typed: Typed, expected: &str) {
    let Phasing::Own(changed) = after(phase_in, typed) else {
        panic!("a phase-in of its own")
    };
    assert!(matches!(changed, PhaseIn::Steps(_)), "steps after {typed:?}");
    let count = expected.split_whitespace().count();
    let shares = (2023..)
        .take(count)
        .map(|number| changed.share(year(number)).expect("a share").to_string());
    assert_eq!(shares.collect::<Vec<_>>().join(" "), expected, "{typed:?}");
}

#[test]
fn typing_a_share_sets_that_year_and_no_other() {
    check_typed(full_from((2024, 4)), (2024, "1/2"), "0 1/2 1 1 1 1");
    check_typed(full_from((2024, 4)), (2025, "9/12"), "0 3/4 3/4 1 1 1");
    check_typed(full_from((2024, 4)), (2027, "50%"), "0 3/4 1 1 1/2 1");
    check_typed(after_notice((2023, 9), 6, 0), (2024, "50%"), "0 1/2 1 1");
    check_typed(linear((2024, 7), 12), (2025, "1"), "0 1/8 1 1");
    check_typed(linear((2024, 10), 7), (2024, "0"), "0 0 19/21 1");
    check_typed(s_curve((2024, 11), 4), (2026, "1/3"), "0 23/768 745/768 1/3 1");
    check_typed(steps(2024, "1/3 2/3 1"), (2025, "1/2"), "0 1/3 1/2 1 1");
    check_typed(steps(2024, "50%"), (2025, "75%"), "0 1/2 3/4 1/2 1/2");
}

#[test]
fn a_share_can_be_typed_before_the_start_and_beyond_the_years_shown() {
    check_typed(full_from((2026, 1)), (2024, "1/4"), "0 1/4 0 1 1");
    check_typed(full_from((2028, 1)), (2026, "50%"), "0 0 0 1/2 0 1 1");
    check_typed(full_from((2024, 1)), (2023, "1/12"), "1/12 1 1");
    check_typed(full_from((2024, 1)), (2029, "0"), "0 1 1 1 1 1 0 1");
}

#[test]
#[rustfmt::skip]
fn thirty_years_and_an_earlier_start_do_not_stand_in_the_way() {
    let plan = thousands(2024..=2053)
        .row(row(1).line("-1.200", full_from((2023, 4))))
        .plan();
    let plan = edited(&plan, &line(1, 1, LineEdit::Share(year(2025), share("1/2"))));
    check(&Ledger::of(&plan), &[(Of::Row(1), &format!("-1.200 -600{}", " -1.200".repeat(28)))]);
}

#[test]
fn the_share_takes_the_place_of_a_stated_figure_of_its_year() {
    let plan = thousands(2024..=2026)
        .row(row(1).line("-1.200", full_from((2024, 1))).stated("-900 -800 ."))
        .plan();
    let plan = edited(&plan, &line(1, 1, LineEdit::Share(year(2024), share("1/2"))));
    check(&Ledger::of(&plan), &[(Of::Row(1), "-600 -800 -1.200")]);
}

#[test]
fn what_happens_once_or_is_entered_by_hand_has_no_share_to_set() {
    let check = |phase_in| {
        let plan = thousands(2024..=2027).row(row(5).line("-1.200", phase_in)).plan();
        let typed = line(5, 1, LineEdit::Share(year(2024), share("1/2")));
        check_refused(&plan, &typed, "VPU 5, Linje 1: what happens once has no yearly share");
    };
    check(one_off(2024));
    check(temporary((2024, 3), (2025, 2)));
    check(by_hand());
    check(by_hand_once());
}

/// Two rows that follow a curve and one that does not.
fn followers() -> model::Plan {
    let plan = thousands(2024..=2026).curve(1, after_notice((2023, 9), 6, 0));
    let plan = plan.row(row(5).follows("-450", 1)).row(row(7).follows("-500", 1));
    plan.row(row(6).line("-64", after_notice((2023, 9), 6, 0))).plan()
}

#[test]
fn editing_a_curve_changes_every_line_that_follows_it() {
    let plan = followers();
    let all = |plan, expected: [&str; 3]| {
        let of = [Of::Row(5), Of::Row(7), Of::Row(6)];
        check(&Ledger::of(plan), &of.into_iter().zip(expected).collect::<Vec<_>>());
    };
    all(&plan, ["-338 -450 -450", "-375 -500 -500", "-48 -64 -64"]);
    let later = edited(&plan, &curve(1, CurveEdit::PhaseIn(full_from((2024, 7)))));
    all(&later, ["-225 -450 -450", "-250 -500 -500", "-48 -64 -64"]);
    let typed = edited(&plan, &curve(1, CurveEdit::Share(year(2025), share("1/2"))));
    all(&typed, ["-338 -225 -450", "-375 -250 -500", "-48 -64 -64"]);
    let renamed = edited(&plan, &curve(1, CurveEdit::Rename("Opsigelse".into())));
    all(&renamed, ["-338 -450 -450", "-375 -500 -500", "-48 -64 -64"]);
    let once = edited(&plan, &curve(1, CurveEdit::PhaseIn(one_off(2025))));
    all(&once, ["0 -450 0", "0 -500 0", "-48 -64 -64"]);
    check(&Ledger::of(&once), &[(Of::Total(0), "-64 | -48 -1.014 -64 | -64")]);
}

#[test]
fn a_row_that_follows_two_curves_is_counted_once_where_both_change() {
    let plan = thousands(2024..=2025);
    let plan = plan.curve(1, full_from((2024, 1))).curve(2, full_from((2024, 1)));
    let before = plan.row(row(1).follows("-10", 1).follows("-4", 2)).ledger();
    check(&before, &[(Of::Total(0), "-14 -14")]);
    let later = |id| curve(id, CurveEdit::PhaseIn(full_from((2024, 7))));
    let both = edited(before.plan(), &Edit::Batch(vec![later(1), later(2)]));
    let after = before.after(&both);
    check(&after, &[(Of::Total(0), "-7 -14")]);
    assert!(after == Ledger::of(&both));
}

#[test]
#[rustfmt::skip]
fn typing_a_share_in_one_line_leaves_the_curve_and_its_other_lines_alone() {
    let plan = edited(&followers(), &line(5, 1, LineEdit::Share(year(2024), share("1/3"))));
    check(&Ledger::of(&plan), &[(Of::Row(5), "-150 -450 -450"), (Of::Row(7), "-375 -500 -500")]);
    let curve = plan.curve(CurveId(1)).expect("the curve");
    assert_eq!(curve.phase_in, after_notice((2023, 9), 6, 0));
}

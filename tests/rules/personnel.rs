//! Posts: phased in as the amount is, with a sign and decimals of their own.

use super::build::{Build, thousands};
use super::catalogues::aarhus;
use super::curves::{after_notice, by_hand, full_from, one_off, steps};
use super::read::{Of, check, check_exactly};
use super::rows::{Row, row};
use model::{
    AreaId, Coverage, Edit, FullYearColumn, Kind, Ledger, Mode, PersonnelSign, PersonnelStyle, Scope, SettingsEdit,
    Sign,
};

/// What a row of 2024 to 2026 has of posts.
fn check_posts(shown: Row, posts: &str) {
    let ledger = thousands(2024..=2026).row(shown).ledger();
    check(&ledger, &[(Of::Posts(1), posts), (Of::AllPosts(0), posts)]);
}

#[test]
#[rustfmt::skip]
fn posts_follow_the_first_line() {
    check_posts(row(1).line("-450", full_from((2024, 1))).posts("-1"), "-1,0 | -1,0 -1,0 -1,0 | -1,0");
    check_posts(row(1).line("-450", after_notice((2023, 9), 6, 0)).posts("-2"), "-2,0 | -1,5 -2,0 -2,0 | -2,0");
    check_posts(row(1).line("-1.500", steps(2024, "1/3 2/3 1")).posts("-6"), "-6,0 | -2,0 -4,0 -6,0 | -6,0");
    let first = row(1)
        .line("-450", full_from((2025, 1)))
        .line("200", full_from((2024, 1)));
    check_posts(first.posts("-2"), "-2,0 | 0 -2,0 -2,0 | -2,0");
}

#[test]
#[rustfmt::skip]
fn posts_can_have_a_phase_in_of_their_own() {
    let row = || row(1).line("-450", full_from((2024, 1)));
    check_posts(row().posts_from("-2", full_from((2025, 7))), "-2,0 | 0 -1,0 -2,0 | -2,0");
    check_posts(row().posts_from("2,8", steps(2025, "1")), "2,8 | 0 2,8 2,8 | 2,8");
    check_posts(super::rows::row(1).posts_from("-3", full_from((2024, 1))), "-3,0 | -3,0 -3,0 -3,0 | -3,0");
}

#[test]
fn posts_of_what_happens_once_are_in_its_year_alone() {
    check_posts(row(1).line("-600", one_off(2025)).posts("-1,5"), "0 | 0 -1,5 0 | 0");
    let plan = thousands(2024..=2026).set(|settings| settings.full_year = FullYearColumn::WithOneOff);
    let ledger = plan.row(row(1).line("-600", one_off(2025)).posts("-1,5")).ledger();
    check(
        &ledger,
        &[
            (Of::Row(1), "-600 | 0 -600 0 | 0"),
            (Of::Posts(1), "-1,5 | 0 -1,5 0 | 0"),
        ],
    );
}

#[test]
fn beside_stated_figures_posts_have_the_ratio_to_the_full_year() {
    let stated = |years| row(1).line("-450", by_hand()).stated(years).posts("-2");
    check_posts(stated("-225 -450 -450"), "-2,0 | -1,0 -2,0 -2,0 | -2,0");
    check_posts(stated("0 -150 -450"), "-2,0 | 0 -0,7 -2,0 | -2,0");
    check_posts(stated("0 -900 45"), "-2,0 | 0 -4,0 0,2 | -2,0");
    let ledger = thousands(2024..=2026).row(stated("0 -150 -450")).ledger();
    check_exactly(&ledger, &[(Of::Posts(1), "0 -2/3 -2")]);
}

#[test]
fn posts_of_many_digits_are_printed_like_others() {
    let row = row(1).line("0,000000001", by_hand()).stated("999.999.999 0 0");
    check_posts(
        row.posts("-1.000.000"),
        "-1.000.000,0 | -999.999.999.000.000.000.000.000,0 0 0 | -1.000.000,0",
    );
}

#[test]
fn posts_are_not_quantified_in_a_year_whose_amount_is_not() {
    let stated = row(1).line("-450", by_hand()).stated("-225 - .").posts("-2");
    let ledger = thousands(2024..=2026).row(stated).ledger();
    check(
        &ledger,
        &[
            (Of::Row(1), "-450 | -225 - . | -450"),
            (Of::Posts(1), "-2,0 | -1,0 - 0 | -2,0"),
        ],
    );
}

#[test]
fn a_stated_year_of_a_curve_leaves_the_posts_to_the_curve() {
    let row = row(1).line("-450", after_notice((2023, 9), 6, 0)).stated("-337");
    check_posts(row.posts("-2"), "-2,0 | -1,5 -2,0 -2,0 | -2,0");
}

#[test]
fn without_a_full_year_amount_posts_by_year_are_not_quantified_and_counted() {
    let row = row(1).line(".", by_hand()).stated("-225 -450 -450").posts("-2");
    let ledger = thousands(2024..=2026).row(row).ledger();
    check(
        &ledger,
        &[
            (Of::Posts(1), "-2,0 | - - - | -2,0"),
            (Of::AllPosts(0), "-2,0 | 0 0 0 | -2,0"),
        ],
    );
    assert_eq!(ledger.posts(AreaId::WHOLE, Coverage::All)[1].unquantified, 1);
    assert!(
        ledger
            .row(model::ProposalId(1))
            .is_some_and(|row| row.counts == model::Counts::Yes)
    );
}

#[test]
fn a_row_without_posts_has_none() {
    let ledger = thousands(2024..=2026)
        .row(row(1).line("-450", full_from((2024, 1))))
        .ledger();
    assert_eq!(ledger.row(model::ProposalId(1)).and_then(|row| row.posts), None);
    check(&ledger, &[(Of::AllPosts(0), "0 0 0")]);
}

/// How 2,8 posts fewer from 2025 are written.
fn check_sign(sign: PersonnelSign, amounts: Sign, expected: &str) {
    let style = PersonnelStyle { sign, decimals: 1 };
    let plan = aarhus()
        .row(row(8).posts_from("-2,8", steps(2025, "1")))
        .set(|settings| settings.personnel = style);
    let plan = plan.set(|settings| settings.notation.sign = amounts);
    check(&plan.ledger(), &[(Of::Posts(8), expected), (Of::AllPosts(0), expected)]);
}

#[test]
fn the_sign_of_posts_is_declared_apart_and_no_sign_of_amounts_touches_it() {
    for amounts in [Sign::SavingsPositive, Sign::SavingsNegative] {
        check_sign(PersonnelSign::FewerNegative, amounts, "0 -2,8 -2,8 -2,8");
        check_sign(PersonnelSign::FewerPositive, amounts, "0 2,8 2,8 2,8");
    }
}

/// What posts of a year are printed as, with so many decimals and in one mode.
fn check_rounded((posts, decimals): (&str, u32), mode: Mode, expected: &str) {
    let plan = thousands(2024..=2024)
        .mode(mode)
        .set(|settings| settings.personnel.decimals = decimals);
    let ledger = plan.row(row(1).posts_from(posts, full_from((2024, 1)))).ledger();
    check(&ledger, &[(Of::Posts(1), expected)]);
}

#[test]
fn posts_are_rounded_to_their_own_decimals() {
    check_rounded(("-2,85", 1), Mode::HalfAwayFromZero, "-2,9");
    check_rounded(("-2,85", 1), Mode::HalfToEven, "-2,8");
    check_rounded(("-2,89", 1), Mode::TowardZero, "-2,8");
    check_rounded(("-2,85", 0), Mode::HalfAwayFromZero, "-3");
    check_rounded(("-2,85", 2), Mode::HalfAwayFromZero, "-2,85");
    check_rounded(("-2,945946", 4), Mode::HalfAwayFromZero, "-2,9459");
    check_rounded(("-0,04", 1), Mode::HalfAwayFromZero, "0");
}

/// Two proposals of 2,94 posts in an area and one outside it, of which one does not count.
fn coordinators() -> Build {
    let row = |id, area| row(id).within(area).line("-450", full_from((2024, 1))).posts("-2,94");
    let plan = thousands(2024..=2024).area(1, 0);
    plan.row(row(1, 1))
        .row(row(2, 1))
        .row(row(3, 0))
        .row(row(4, 0).excluded())
}

#[test]
fn posts_are_summed_by_area_for_rows_that_count() {
    let cells = coordinators().ledger();
    check(
        &cells,
        &[
            (Of::Posts(4), "-2,9"),
            (Of::AllPosts(1), "-5,8"),
            (Of::AllPosts(0), "-8,7"),
        ],
    );
    let totals = coordinators().scope(Scope::Totals).ledger();
    check(&totals, &[(Of::AllPosts(1), "-5,9"), (Of::AllPosts(0), "-8,8")]);
    check_exactly(&totals, &[(Of::AllPosts(0), "-8,82")]);
}

#[test]
fn posts_of_what_is_not_shared_out_are_left_out_where_it_is() {
    let row = |id| row(id).line("-450", full_from((2024, 1))).posts("-2,94");
    for (scope, all, allocated) in [(Scope::Cells, "-5,8", "-2,9"), (Scope::Totals, "-5,9", "-2,9")] {
        let plan = thousands(2024..=2024).scope(scope).row(row(1));
        let ledger = plan.row(row(2).of_kind(Kind::Unallocated)).ledger();
        check(&ledger, &[(Of::AllPosts(0), all)]);
        let notation = PersonnelStyle::notation(ledger.plan().settings().personnel);
        let shared_out = &ledger.posts(AreaId::WHOLE, Coverage::Allocated)[1].figure;
        assert_eq!(super::text::danish(shared_out.printed_in(notation), 1), allocated);
    }
}

#[test]
fn converting_the_amounts_leaves_the_posts_alone() {
    let plan = coordinators().plan();
    let notation = model::Notation {
        unit: model::Unit::Millions,
        sign: Sign::SavingsPositive,
    };
    let converted = plan
        .edited(&Edit::Settings(SettingsEdit::Notation(notation)))
        .expect("converted");
    let ledger = Ledger::of(&converted);
    check(&ledger, &[(Of::Row(1), "0,450"), (Of::AllPosts(0), "-8,7")]);
}

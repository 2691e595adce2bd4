//! What a sum is made of: recurring and one-off, operating and capital, inside and outside the service ceiling.

use super::build::{Build, thousands, year};
use super::catalogues::{aarhus, norddjurs};
use super::changes::{curve, edited};
use super::curves::{by_hand, by_hand_once, full_from, one_off, temporary};
use super::rows::{balancing, fills, row};
use super::text::danish;
use model::{AreaId, Column, Coverage, CurveEdit, Figure, Kind, Ledger, Scope};

/// That an area's sum in a column is made of recurring and one-off, operating and capital, inside and outside money.
fn check(ledger: &Ledger, (area, column): (u64, Column), expected: [&str; 3]) {
    let settings = ledger.plan().settings();
    let split = ledger.split(AreaId(area), column);
    let pairs = [
        [split.recurring, split.one_off],
        [split.operating, split.capital],
        [split.inside_ceiling, split.outside_ceiling],
    ];
    let decimals = settings.rounding.step.decimals(settings.notation.unit);
    let shown = pairs.map(|pair| {
        pair.map(|figure| danish(figure.printed_in(settings.notation), decimals))
            .join(" and ")
    });
    assert_eq!(shown, expected, "area {area}, {column:?}");
}

/// A saving, a building outside the ceiling in area 1, and something expected; what fills the target is no part.
fn mixed() -> Build {
    let plan = thousands(2024..=2025)
        .area(1, 0)
        .target(0, "-5.000 -5.000")
        .row(balancing(9, &[2024, 2025]));
    let plan = plan.row(row(1).line("-1.000", full_from((2024, 7))));
    let plan = plan.row(row(2).within(1).line("500", one_off(2024)).capital().outside());
    let plan = plan.row(
        row(3)
            .within(1)
            .line("-200", full_from((2024, 1)))
            .outside()
            .of_kind(Kind::Unallocated),
    );
    plan.row(row(4).line("-900", full_from((2024, 1))).excluded())
}

#[test]
#[rustfmt::skip]
fn every_sum_is_split_three_ways() {
    let ledger = mixed().ledger();
    check(&ledger, (0, Column::Year(year(2024))), ["-700 and 500", "-700 and 500", "-500 and 300"]);
    check(&ledger, (0, Column::Year(year(2025))), ["-1.200 and 0", "-1.200 and 0", "-1.000 and -200"]);
    check(&ledger, (1, Column::Year(year(2024))), ["-200 and 500", "-200 and 500", "0 and 300"]);
    check(&ledger, (0, Column::FullYear), ["-1.200 and 0", "-1.200 and 0", "-1.000 and -200"]);
    check(&ledger, (0, Column::FullyPhasedIn), ["-1.200 and 0", "-1.200 and 0", "-1.000 and -200"]);
    check(&ledger, (0, Column::Year(year(2030))), ["0 and 0", "0 and 0", "0 and 0"]);
}

/// A row that fills −10,4 in one area and money that comes once in another.
fn filled_and_once(scope: Scope, once: &'static str) -> Ledger {
    let plan = thousands(2025..=2025)
        .scope(scope)
        .area(1, 0)
        .area(2, 0)
        .target(1, "-10,4");
    let filler = row(1).within(1).of_kind(Kind::Balancing(fills(1, &[2025])));
    plan.row(filler)
        .row(row(2).within(2).line(once, one_off(2025)))
        .ledger()
}

/// −10,4 and −5,4 are −15,8 and print −16: one of the two takes the step that is missing, never a part that is nothing.
#[test]
fn what_is_not_there_never_takes_the_step_that_rounding_leaves() {
    for (scope, once, total, expected) in [
        (Scope::Totals, "-5,4", "-16", ["0", "-5", "-11"]),
        (Scope::Balanced, "-5,3", "-16", ["0", "-5", "-11"]),
        (Scope::Cells, "-5,4", "-15", ["0", "-5", "-10"]),
    ] {
        let ledger = filled_and_once(scope, once);
        let mixtures = ledger.mixtures(AreaId::WHOLE, Coverage::All);
        let mixture = mixtures
            .iter()
            .find(|mixture| mixture.column == Column::Year(year(2025)))
            .unwrap();
        let settings = ledger.plan().settings();
        let shown = |figure: &Figure| danish(figure.printed_in(settings.notation), 0);
        let parts = [&mixture.recurring, &mixture.one_off, &mixture.balancing].map(shown);
        assert_eq!(
            (shown(&mixture.total).as_str(), parts.each_ref().map(String::as_str)),
            (total, expected),
            "{scope:?}"
        );
        assert!(!mixture.is_mixed(), "{scope:?}: nothing comes back");
    }
}

#[test]
#[rustfmt::skip]
fn an_overlap_is_split_as_its_line_is() {
    let saving = |id| row(id).line("-100", full_from((2024, 1)));
    let plan = thousands(2024..=2024).row(saving(1)).row(saving(2));
    let ledger = plan
        .overlap([1, 2], row(1).line("30", one_off(2024)).capital())
        .ledger();
    check(&ledger, (0, Column::Year(year(2024))), ["-200 and 30", "-200 and 30", "-170 and 0"]);
}

#[test]
#[rustfmt::skip]
fn the_kind_of_phase_in_says_what_is_one_off_and_stated_money_says_it_itself() {
    let plan = thousands(2024..=2024).row(row(1).line("-1", full_from((2024, 1))).line("-20", one_off(2024)));
    let plan = plan.row(row(2).line("-300", temporary((2024, 1), (2024, 12))));
    let plan = plan.row(
        row(3)
            .line(".", by_hand())
            .stated("-4.000")
            .line(".", by_hand_once())
            .stated("-50.000"),
    );
    check(&plan.ledger(), (0, Column::Year(year(2024))), ["-4.001 and -50.320", "-54.321 and 0", "-54.321 and 0"]);
}

#[test]
#[rustfmt::skip]
fn the_catalogues_say_how_much_of_their_totals_comes_once() {
    let ledger = norddjurs().ledger();
    check(&ledger, (0, Column::FullYear), ["-6,234 and -2,100", "-8,334 and 0", "-8,334 and 0"]);
    check(&ledger, (1, Column::FullYear), ["-3,743 and -1,400", "-5,143 and 0", "-5,143 and 0"]);
    check(&ledger, (2, Column::FullYear), ["-2,391 and -0,700", "-3,091 and 0", "-3,091 and 0"]);
    check(&ledger, (0, Column::Year(year(2023))), ["-0,812 and -2,100", "-2,912 and 0", "-2,912 and 0"]);
    let ledger = aarhus().ledger();
    check(&ledger, (0, Column::Year(year(2024))), ["13.250 and -3.960", "9.290 and 0", "9.290 and 0"]);
}

/// What comes once is summed apart, so a curve that no longer comes back changes sums whose amounts stay.
#[test]
fn a_curve_that_becomes_temporary_makes_its_money_come_once() {
    let plan = thousands(2024..=2025).curve(1, full_from((2024, 1)));
    let before = plan
        .row(row(1).follows("-100", 1))
        .row(row(2).line("-5", full_from((2024, 1))))
        .ledger();
    let temporary = curve(1, CurveEdit::PhaseIn(temporary((2024, 1), (2030, 12))));
    let after = before.after(&edited(before.plan(), &temporary));
    assert_eq!(after, Ledger::of(after.plan()));
    for (ledger, expected) in [(&before, ["-105", "0"]), (&after, ["-5", "-100"])] {
        let mixtures = ledger.mixtures(AreaId::WHOLE, Coverage::All);
        let mixture = mixtures
            .iter()
            .find(|mixture| mixture.column == Column::Year(year(2025)))
            .unwrap();
        let notation = ledger.plan().settings().notation;
        let shown = [&mixture.recurring, &mixture.one_off].map(|part| danish(part.printed_in(notation), 0));
        assert_eq!(shown, expected);
    }
}

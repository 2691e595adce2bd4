//! Three published catalogues, row by row: what is calculated is what was printed.

use super::build::{Build, millions, thousands};
use super::curves::{after_notice, by_hand, by_hand_once, full_from, one_off, steps};
use super::read::{Of, check};
use super::rows::{Row, balancing, entry, row};
use model::{Edit, FullYearColumn, Kind, Ledger, LineEdit, LineId, Mode, PhaseIn, Phasing, Plan, ProposalId};

/// The 26 proposals of Norddjurs in May 2023, in mio. kr.; amounts are cut off to 1.000 kr.
pub fn norddjurs() -> Build {
    let whole = |settings: &mut model::Settings| settings.full_year = FullYearColumn::WithOneOff;
    let plan = millions(2023..=2027)
        .mode(Mode::TowardZero)
        .set(whole)
        .area(1, 0)
        .area(2, 0)
        .area(3, 0);
    let rows = health().into_iter().chain(social());
    let plan = rows.fold(plan, Build::row);
    plan.row(vpu(26, "-0,100", now()).stated("-0,082"))
}

fn vpu(number: u64, full_year: &'static str, phase_in: PhaseIn) -> Row {
    let area = if number <= 14 { 1 } else { 2 + u64::from(number == 26) };
    row(number).within(area).line(full_year, phase_in)
}

fn now() -> PhaseIn {
    full_from((2023, 1))
}

fn next_year() -> PhaseIn {
    full_from((2024, 1))
}

/// Decided in September 2023, with six months' notice.
fn notice() -> PhaseIn {
    after_notice((2023, 9), 6, 0)
}

/// Sundhed og Omsorg.
fn health() -> [Row; 14] {
    [
        vpu(1, "-0,054", next_year()),
        vpu(2, "-0,100", next_year()),
        vpu(3, "-0,300", next_year()),
        vpu(4, "-0,650", steps(2023, "8/65 33/65 1")),
        vpu(5, "-0,450", notice()),
        vpu(6, "-0,064", notice()),
        vpu(7, "-0,500", notice()),
        vpu(8, "-0,360", now()),
        vpu(9, "-0,090", now()),
        vpu(10, "-0,600", one_off(2023)),
        vpu(11, "-0,800", one_off(2023)),
        vpu(12, "-0,950", steps(2023, "4/19 1")),
        vpu(13, "-0,050", next_year()),
        vpu(14, "-0,175", next_year()),
    ]
}

/// Socialområdet.
fn social() -> [Row; 11] {
    [
        vpu(15, "-0,076", next_year()),
        vpu(16, "-0,400", next_year()),
        vpu(17, "-0,200", next_year()),
        vpu(18, "-0,200", one_off(2023)),
        vpu(19, "-0,300", one_off(2023)),
        vpu(20, "-0,080", next_year()),
        vpu(21, "-0,075", steps(2024, "2/3 1")),
        vpu(22, "-0,040", next_year()),
        vpu(23, "-1,500", steps(2024, "1/3 2/3 1")),
        vpu(24, "-0,200", one_off(2023)),
        vpu(25, "-0,020", next_year()),
    ]
}

#[test]
fn norddjurs_foots_in_all_twenty_four_sums() {
    check(
        &norddjurs().ledger(),
        &[
            (Of::Total(1), "-5,143 | -2,130 -3,169 -3,743 -3,743 -3,743 | -3,743"),
            (Of::Total(2), "-3,091 | -0,700 -1,366 -1,891 -2,391 -2,391 | -2,391"),
            (Of::Total(3), "-0,100 | -0,082 -0,100 -0,100 -0,100 -0,100 | -0,100"),
            (Of::Total(0), "-8,334 | -2,912 -4,635 -5,734 -6,234 -6,234 | -6,234"),
        ],
    );
}

#[test]
fn norddjurs_is_a_thousand_off_where_halves_are_not_cut_off() {
    for mode in [Mode::HalfAwayFromZero, Mode::HalfToEven] {
        let ledger = norddjurs().mode(mode).ledger();
        check(&ledger, &[(Of::Row(5), "0 -0,338 -0,450 -0,450 -0,450")]);
        check(&ledger, &[(Of::Total(1), "-2,130 -3,170 -3,743 -3,743 -3,743")]);
        check(&ledger, &[(Of::Total(0), "-2,912 -4,636 -5,734 -6,234 -6,234")]);
    }
}

#[test]
#[rustfmt::skip]
fn the_full_year_of_norddjurs_counts_one_off_money_or_not() {
    check(&norddjurs().ledger(), &[(Of::Total(0), "-8,334 | -2,912 -4,635 -5,734 -6,234 -6,234 | -6,234")]);
    let recurring = norddjurs().set(|settings| settings.full_year = FullYearColumn::Recurring);
    check(&recurring.ledger(), &[(Of::Total(0), "-6,234 | -2,912 -4,635 -5,734 -6,234 -6,234 | -6,234")]);
}

fn line(number: u64, edit: LineEdit) -> Edit {
    Edit::Line(ProposalId(number), LineId(1), edit)
}

/// What is given back in number 12: 0,400 in 2023 and 0,700 from 2024, as a line of its own.
fn given_back(plan: &Plan) -> Edit {
    let settings = plan.settings();
    let given = row(12)
        .line("0,700", steps(2023, "4/7 1"))
        .sort(model::LineKind::GivenBack);
    let given = given.proposal(settings.notation, settings.years).lines[0].clone();
    Edit::Line(ProposalId(12), LineId(2), LineEdit::Insert(Box::new(given), 1))
}

#[test]
fn what_number_12_gives_back_turns_2023_into_a_cost() {
    let plan = norddjurs().plan();
    let plan = plan.edited(&given_back(&plan)).expect("the line given back");
    check(
        &Ledger::of(&plan),
        &[
            (Of::Row(12), "-0,250 | 0,200 -0,250 -0,250 -0,250 -0,250 | -0,250"),
            (Of::Line(12, 1), "-0,950 | -0,200 -0,950 -0,950 -0,950 -0,950 | -0,950"),
            (Of::Line(12, 2), "0,700 | 0,400 0,700 0,700 0,700 0,700 | 0,700"),
            (Of::Total(0), "-7,634 | -2,512 -3,935 -5,034 -5,534 -5,534 | -5,534"),
        ],
    );
}

#[test]
#[rustfmt::skip]
fn norddjurs_by_its_text_instead_of_its_table() {
    let plan = norddjurs().plan();
    let once = Phasing::Own(one_off(2023));
    let from_2023 = entry("-0,050", plan.settings().notation);
    let edits = vec![
        given_back(&plan),
        line(20, LineEdit::Stated(plan.settings().years.first(), Some(from_2023))),
        line(8, LineEdit::Phasing(once.clone())),
        line(9, LineEdit::Phasing(once)),
    ];
    let plan = plan.edited(&Edit::Batch(edits)).expect("the text");
    check(&Ledger::of(&plan), &[(Of::Total(0), "-2,562 -3,485 -4,584 -5,084 -5,084")]);
}

/// The seven rows of Aarhus MSO in 2024, in 1.000 kr., savings positive.
pub fn aarhus() -> Build {
    let plan = thousands(2024..=2027)
        .savings_positive()
        .target(0, "17.700 17.700 17.700 17.700");
    let technology = row(2).line("2.000", full_from((2028, 1)));
    let technology = technology.line(".", by_hand_once()).stated("-2.000 -3.000 -3.000 0");
    let plan = plan.row(row(1).line("11.100", next_year())).row(technology);
    let plan = plan.row(row(3).line("1.400", full_from((2025, 1))).line("-1.960", one_off(2024)));
    let plan = plan
        .row(row(4).line("1.300", next_year()).stated("900"))
        .row(row(5).line("600", next_year()));
    let plan = plan.row(row(6).line("1.300", steps(2024, "50% 100%")));
    plan.row(balancing(7, &[2024, 2025, 2026, 2027]))
}

#[test]
fn aarhus_is_bridged_until_its_second_row_pays_in_2028() {
    let ledger = aarhus().ledger();
    check(
        &ledger,
        &[
            (Of::Row(2), "2.000 | -2.000 -3.000 -3.000 0 | 2.000"),
            (Of::Row(3), "1.400 | -1.960 1.400 1.400 1.400 | 1.400"),
            (Of::Row(6), "1.300 | 650 1.300 1.300 1.300 | 1.300"),
            (Of::Allocated(0), "17.700 | 9.290 12.700 12.700 15.700 | 17.700"),
            (Of::Row(7), ". | 8.410 5.000 5.000 2.000 | 0"),
            (Of::Total(0), "17.700 | 17.700 17.700 17.700 17.700 | 17.700"),
            (Of::Net(0), ". | 0 0 0 0 | 0"),
            (Of::NetAllocated(0), ". | 8.410 5.000 5.000 2.000 | 0"),
        ],
    );
    let when = |id| {
        ledger
            .row(ProposalId(id))
            .and_then(|row| row.fully_phased_in)
            .map(model::Year::number)
    };
    assert_eq!([1, 2, 3, 5, 6].map(when), [2024, 2028, 2025, 2024, 2025].map(Some));
}

#[test]
fn the_bridge_of_aarhus_comes_to_20_410_over_the_years() {
    let ledger = aarhus().ledger();
    let cells = ledger.row(ProposalId(7)).expect("the row that balances").cells;
    let sum = ledger.over_the_years(cells.iter().map(|cell| &cell.figure));
    assert_eq!(sum.printed_in(ledger.plan().settings().notation).to_string(), "20410");
}

/// The six initiatives of Myndighed in 2021 and what was expected beside them, in 1.000 kr.
pub fn myndighed() -> Build {
    let plan = thousands(2021..=2024).target(0, "-2.000 -3.000 -5.000 -7.000");
    let gap = |id| row(id).line("-", by_hand()).stated("- - - -");
    let plan = [1, 3, 4, 5, 6].into_iter().fold(plan, |plan, id| plan.row(gap(id)));
    let youth = row(2).line(".", by_hand()).stated("-407 -407 -407 -407");
    let youth = youth.line(".", by_hand()).stated("-570 -850 -850 -850");
    let expected = row(7).line(".", by_hand()).stated("-1.023 -1.023 -1.023 -1.023");
    plan.row(youth).row(expected.of_kind(Kind::Unallocated))
}

#[test]
fn myndighed_foots_in_all_four_years_and_counts_what_it_does_not_know() {
    check(
        &myndighed().ledger(),
        &[
            (Of::Row(2), "-977 -1.257 -1.257 -1.257"),
            (Of::Total(0), "-2.000 -2.280 -2.280 -2.280"),
            (Of::Gaps(0), "5 5 5 5"),
            (Of::Net(0), "0 -720 -2.720 -4.720"),
        ],
    );
}

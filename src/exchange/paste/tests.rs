use model::{Sign, Unit};
use proptest::prelude::*;

use super::*;
use crate::sample::many;

/// A grid of proposals for 2023-2027 with a sum at the end, in 1.000 kr. and Danish. Its row 3 is a subtotal.
const ROWS: usize = 6;
const SUBTOTAL: usize = 3;

fn year(number: i64) -> Year {
    Year::new(number).unwrap()
}

fn grid() -> Vec<Column> {
    let before = [Column::Number, Column::Title, Column::FullYear];
    let years = (2023..=2027).map(|number| Column::Year(year(number)));
    before.into_iter().chain(years).chain([Column::Computed]).collect()
}

/// Where columns of the grid stand.
const TITLE: usize = 1;
const FULL_YEAR: usize = 2;
const Y2023: usize = 3;
const Y2026: usize = 6;
const Y2027: usize = 7;

fn selected(top: usize, left: usize, height: usize, width: usize) -> Rectangle {
    Rectangle {
        top,
        left,
        height,
        width,
    }
}

fn plan_of(text: &str, selection: Rectangle, choices: &Choices) -> PastePlan {
    let (columns, block) = (grid(), Block::of_text(text).unwrap());
    let editable = |row: usize, column: usize| row != SUBTOTAL && columns[column] != Column::Computed;
    let target = Target {
        columns: &columns,
        rows: ROWS,
        selection,
        editable: &editable,
        notation: Notation {
            unit: Unit::Thousands,
            sign: Sign::SavingsNegative,
        },
        decimal: DecimalMark::Comma,
    };
    planned(&block, &target, choices)
}

fn plan(text: &str, selection: Rectangle) -> PastePlan {
    plan_of(text, selection, &Choices::default())
}

/// Each cell as row, column and what is written: `0,3=-5`.
fn cells(plan: &PastePlan) -> Vec<String> {
    let row = |row: RowAt| match row {
        RowAt::Shown(row) => row.to_string(),
        RowAt::New(row) => format!("new {row}"),
    };
    let column = |column: ColumnAt| match column {
        ColumnAt::Shown(column) => column.to_string(),
        ColumnAt::NewYear(year) => year.to_string(),
    };
    let notation = Notation {
        unit: Unit::Thousands,
        sign: Sign::SavingsNegative,
    };
    let reading = |reading: &Result<Value, Fault>| match reading {
        Ok(Value::Text(text)) => format!("'{text}'"),
        Ok(Value::Amount(typed)) => match typed.meaning {
            Meaning::Amount(amount) => amount.written(notation).to_string(),
            meaning => format!("{meaning:?}"),
        },
        Err(fault) => format!("{fault:?}"),
    };
    let cells = plan.cells.iter();
    cells
        .map(|cell| format!("{},{}={}", row(cell.row), column(cell.column), reading(&cell.reading)))
        .collect()
}

#[test]
fn one_cell_fills_every_editable_cell_that_is_selected() {
    let plan = plan("-5", selected(2, Y2026, 3, 2));
    assert_eq!(cells(&plan), ["2,6=-5", "2,7=-5", "4,6=-5", "4,7=-5"]);
    assert_eq!((plan.skipped, plan.needs_preview()), (2, false));
    assert_eq!(plan.written, selected(2, Y2026, 3, 2));
}

#[test]
fn a_block_expands_from_one_cell() {
    let plan = plan("-1\t-2\r\n-3\t-4\r\n", selected(0, Y2023, 1, 1));
    assert_eq!(cells(&plan), ["0,3=-1", "0,4=-2", "1,3=-3", "1,4=-4"]);
    assert_eq!(plan.written, selected(0, Y2023, 2, 2));
    assert!(!plan.needs_preview());
}

#[test]
fn a_block_that_fits_whole_times_is_repeated() {
    let plan = plan("-1\t-2\r\n", selected(0, Y2023, 2, 4));
    let expected = [
        "0,3=-1", "0,4=-2", "0,5=-1", "0,6=-2", "1,3=-1", "1,4=-2", "1,5=-1", "1,6=-2",
    ];
    assert_eq!(cells(&plan), expected);
    assert_eq!(plan.written, selected(0, Y2023, 2, 4));
}

#[test]
fn any_other_block_is_pasted_once_and_selected() {
    let plan = plan("-1\t-2\r\n-3\t-4\r\n", selected(0, Y2023, 3, 3));
    assert_eq!(cells(&plan), ["0,3=-1", "0,4=-2", "1,3=-3", "1,4=-4"]);
    assert_eq!(plan.written, selected(0, Y2023, 2, 2));
}

#[test]
fn rows_past_the_last_become_new_proposals_unless_somebody_says_no() {
    let text = "Vej\t-1\r\nPark\t-2\r\n\t\r\nSkole\t-3\r\n";
    let plan = plan(text, selected(5, TITLE, 1, 1));
    assert_eq!(
        cells(&plan),
        [
            "5,1='Vej'",
            "5,2=-1",
            "new 0,1='Park'",
            "new 0,2=-2",
            "new 1,1='Skole'",
            "new 1,2=-3"
        ]
    );
    assert_eq!((plan.new_rows, plan.needs_preview()), (2, true));
    let none = Choices {
        past_end: PastEnd::Discard,
        ..Choices::default()
    };
    let plan = plan_of(text, selected(5, TITLE, 1, 1), &none);
    assert_eq!(cells(&plan), ["5,1='Vej'", "5,2=-1"]);
    assert_eq!((plan.new_rows, plan.discarded.rows), (0, 2));
    assert_eq!(plan.written, selected(5, TITLE, 1, 2));
}

#[test]
fn columns_past_the_last_year_are_asked_about_and_have_no_default() {
    let (text, selection) = ("-1\t-2\t-3\t-4\r\n", selected(0, Y2027, 1, 1));
    let open = plan(text, selection);
    assert_eq!(cells(&open), ["0,7=-1"]);
    assert_eq!(
        (open.outside, open.needs_preview(), open.can_be_written()),
        (3, true, false)
    );

    let chosen = |outside| Choices {
        outside: Some(outside),
        ..Choices::default()
    };
    let extended = plan_of(text, selection, &chosen(Outside::Extend));
    assert_eq!(cells(&extended), ["0,7=-1", "0,2028=-2", "0,2029=-3", "0,2030=-4"]);
    assert_eq!(extended.new_years, [year(2028), year(2029), year(2030)]);
    assert!(extended.can_be_written());

    let discarded = plan_of(text, selection, &chosen(Outside::Discard));
    assert_eq!(cells(&discarded), ["0,7=-1"]);
    assert_eq!((discarded.outside, discarded.discarded.columns), (0, 3));

    let mapping = Mapping::Chosen(vec![Some(Y2023), None, Some(Y2026), Some(FULL_YEAR)]);
    let mapped = plan_of(
        text,
        selection,
        &Choices {
            mapping,
            ..Choices::default()
        },
    );
    assert_eq!(cells(&mapped), ["0,3=-1", "0,6=-3", "0,2=-4"]);
    assert_eq!(mapped.written, selected(0, FULL_YEAR, 1, 5), "from full-year to 2026");
    assert_eq!((mapped.outside, mapped.discarded.columns), (0, 1));
}

#[test]
fn blank_columns_past_the_last_year_are_not_asked_about() {
    let plan = plan("-1\t\t\r\n", selected(0, Y2027, 1, 1));
    assert_eq!(cells(&plan), ["0,7=-1"]);
    assert_eq!((plan.outside, plan.needs_preview()), (0, false));
}

#[test]
fn computed_cells_are_passed_over_and_counted() {
    let plan = plan("-1\r\n-2\r\n-3\r\n", selected(2, Y2023, 1, 1));
    assert_eq!(cells(&plan), ["2,3=-1", "4,3=-3"]);
    assert_eq!((plan.skipped, plan.needs_preview()), (1, false));
    let sums = self::plan("-1", selected(0, Y2027, 1, 2));
    assert_eq!(
        (cells(&sums), sums.skipped, sums.outside),
        (vec!["0,7=-1".to_owned()], 1, 0)
    );
}

#[test]
fn only_rows_that_are_shown_receive() {
    // Hidden rows are not among the target's, so row 1 here is the next one that is seen.
    let plan = plan("-1\r\n-2\r\n", selected(0, Y2023, 1, 1));
    assert_eq!(cells(&plan), ["0,3=-1", "1,3=-2"]);
}

#[test]
fn unreadable_and_ambiguous_texts_need_the_preview() {
    let plan = plan("-1\r\n12.34.567\r\n15-20\r\n", selected(0, Y2023, 1, 1));
    let unclear: Vec<_> = plan.unclear().map(|cell| cell.raw.as_str()).collect();
    assert_eq!(unclear, ["12.34.567", "15-20"]);
    assert!(plan.needs_preview() && !plan.can_be_written());
}

#[test]
fn a_column_votes_on_its_decimal_mark() {
    let votes = |text: &str| plan(text, selected(0, Y2023, 1, 1)).votes[0];
    let cases = [
        ("-1,5\r\n1.234\r\n", Verdict::Own, DecimalMark::Comma),
        ("1.234\r\n2\r\n", Verdict::Own, DecimalMark::Comma),
        ("-1.5\r\n1.234\r\n", Verdict::Foreign, DecimalMark::Point),
        ("-1.5\r\n-1,5\r\n1.234\r\n", Verdict::Mixed, DecimalMark::Comma),
        ("0.054\r\n", Verdict::Foreign, DecimalMark::Point),
    ];
    for (text, verdict, mark) in cases {
        let vote = votes(text);
        assert_eq!((vote.verdict, vote.read_by), (verdict, mark), "{text:?}");
    }
    let english = plan("-1.5\r\n1.234\r\n", selected(0, Y2023, 1, 1));
    assert_eq!(cells(&english), ["0,3=-1.5", "1,3=1.234"]);
    assert!(english.needs_preview() && english.can_be_written());
}

#[test]
fn a_mixed_column_leaves_what_could_be_either_open_until_somebody_chooses() {
    let (text, selection) = ("-1.5\r\n-1,5\r\n1.234\r\n", selected(0, Y2023, 1, 1));
    let mixed = plan(text, selection);
    let unclear: Vec<_> = mixed.unclear().map(|cell| cell.raw.as_str()).collect();
    assert_eq!(unclear, ["-1.5", "1.234"]);
    let decimals = vec![Some(DecimalMark::Point)];
    let chosen = plan_of(
        text,
        selection,
        &Choices {
            decimals,
            ..Choices::default()
        },
    );
    assert_eq!(cells(&chosen), ["0,3=-1.5", "1,3=-1.5", "2,3=1.234"]);
}

#[test]
fn a_row_of_years_is_offered_as_headings() {
    let (text, selection) = ("2024\t2025\r\n-1\t-2\r\n", selected(0, Y2023, 1, 1));
    let by_place = plan(text, selection);
    let years = vec![(0, year(2024)), (1, year(2025))];
    assert_eq!(by_place.heading, Some(HeadingRow { years }));
    assert!(by_place.needs_preview());
    let mapping = Mapping::Headings;
    let aligned = plan_of(
        text,
        selection,
        &Choices {
            mapping,
            ..Choices::default()
        },
    );
    assert_eq!(cells(&aligned), ["0,4=-1", "0,5=-2"]);
}

#[test]
fn headings_put_columns_where_they_belong() {
    let text = "Forslag\tB2027\t2022\t2028\tAndet\tHelårlig\r\nVej\t-7\t-2\t-8\tx\t-9\r\n";
    let headed = |outside| Choices {
        mapping: Mapping::Headings,
        outside,
        ..Choices::default()
    };
    let open = plan_of(text, selected(0, 0, 1, 1), &headed(None));
    assert_eq!(cells(&open), ["0,1='Vej'", "0,7=-7", "0,2=-9"]);
    assert_eq!(open.written, selected(0, 1, 1, 7), "from the title to 2027");
    assert_eq!((open.outside, open.discarded.columns), (2, 1));
    let extended = plan_of(text, selected(0, 0, 1, 1), &headed(Some(Outside::Extend)));
    assert_eq!(cells(&extended), ["0,1='Vej'", "0,7=-7", "0,2028=-8", "0,2=-9"]);
    assert_eq!(
        (extended.new_years.as_slice(), extended.discarded.columns),
        ([year(2028)].as_slice(), 2)
    );
}

#[test]
fn a_first_row_that_holds_amounts_is_no_row_of_headings() {
    for text in [
        "2024\t2025\r\n",
        "2024\t2026\r\n1\t2\r\n",
        "2024\t2025\t7\r\n1\t2\t3\r\n",
        "1\t2\r\n3\t4\r\n",
    ] {
        assert_eq!(plan(text, selected(0, Y2023, 1, 1)).heading, None, "{text:?}");
    }
    let text = "Nr.\t2024\t2025\r\nVPU 1\t-1\t-2\r\n";
    assert!(plan(text, selected(0, 0, 1, 1)).heading.is_some());
}

#[test]
fn a_blank_cell_empties_and_a_dash_is_not_quantified() {
    let plan = plan("\t-\ti.r.\r\n", selected(0, Y2023, 1, 1));
    assert_eq!(cells(&plan), ["0,3=Empty", "0,4=NotQuantified", "0,5=NotRelevant"]);
    assert!(!plan.needs_preview());
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn every_cell_of_a_block_is_written_once_or_accounted_for(
        height in 1_usize..6, width in 1_usize..6, top in 0_usize..ROWS, left in 0_usize..9,
    ) {
        let row = vec!["-1"; width].join("\t");
        let text = vec![row; height].join("\r\n");
        let plan = plan(&text, selected(top, left, 1, 1));
        let placed = width - plan.outside;
        prop_assert_eq!(plan.cells.len() + plan.skipped, height * placed);
        let mut places: Vec<_> = plan.cells.iter().map(|cell| (cell.row, cell.column)).collect();
        places.sort_unstable();
        places.dedup();
        prop_assert_eq!(places.len(), plan.cells.len());
        prop_assert!(plan.new_rows <= height);
    }

    #[test]
    fn any_block_can_be_planned_with_any_choices(
        text in "(-1|1\\.234|1\\.5|1,5|2023|2024|Titel|-|x|15-20|\t|\n|\"){0,20}",
        place in (0_usize..8, 0_usize..12, 0_usize..5, 0_usize..5),
        chosen in prop::collection::vec(prop::option::of(0_usize..12), 0..4),
        kind in 0_usize..12,
    ) {
        let choices = Choices {
            mapping: [Mapping::Places, Mapping::Headings, Mapping::Chosen(chosen)][kind % 3].clone(),
            outside: [None, Some(Outside::Extend), Some(Outside::Discard)][kind / 4],
            past_end: [PastEnd::Create, PastEnd::Discard][kind % 2],
            decimals: vec![Some(DecimalMark::Point)],
        };
        prop_assume!(Block::of_text(&text).is_some());
        let plan = plan_of(&text, selected(place.0, place.1, place.2, place.3), &choices);
        prop_assert!(!plan.can_be_written() || plan.cells.iter().all(|cell| cell.reading.is_ok()));
        prop_assert!(plan.cells.iter().all(|cell| cell.row < RowAt::New(plan.new_rows)));
        let shown = |cell: &PastedCell| matches!(cell.column, ColumnAt::NewYear(_)) || cell.column < ColumnAt::Shown(grid().len());
        prop_assert!(plan.cells.iter().all(shown));
    }
}

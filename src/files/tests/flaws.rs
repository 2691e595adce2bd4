//! What is wrong in a file is named, and placed where it stands.

use super::plans::small_text;
use super::round_trip::EVERYTHING;
use crate::{Flaw, List, Mistake, OpenError, Problem, Step, read};

/// What is wrong in a text.
pub fn flaw(text: &str) -> Flaw {
    match read(text.as_bytes()) {
        Err(OpenError::Flaw(flaw)) => *flaw,
        other => panic!("{other:?}"),
    }
}

/// The small plan's file with a change.
pub fn changed(old: &str, new: &str) -> String {
    let text = small_text();
    assert!(text.contains(old), "{old} in\n{text}");
    text.replacen(old, new, 1)
}

/// The steps of a place, as one would say them.
fn way(steps: &[Step]) -> String {
    let say = |step: &Step| match step {
        Step::Row { ordinal, name, .. } => name.clone().unwrap_or_else(|| format!("#{ordinal}")),
        Step::Year(year) => year.to_string(),
        Step::Item(ordinal) => format!("#{ordinal}"),
        Step::Field(field) => field.clone(),
    };
    steps.iter().map(say).collect::<Vec<_>>().join(" > ")
}

/// That a change makes a mistake at a place, which is found by the text that stands there.
fn check(old: &str, new: &str, expected: (&str, &str, Mistake)) {
    let (at, steps, mistake) = expected;
    let text = changed(old, new);
    let found = flaw(&text);
    assert_eq!(found.mistake, mistake, "{new}");
    let line = text.lines().nth(found.place.line - 1).unwrap();
    let rest: String = line.chars().skip(found.place.column - 1).collect();
    assert!(rest.starts_with(at), "{new}: {rest:?} in {line:?}");
    assert_eq!(way(&found.place.steps), steps, "{new}");
}

/// That a value in place of another is found, quoted and told what is wrong with it.
fn check_value(old: &str, new: &str, steps: &str, problem: Problem) {
    let at = new.rsplit(": ").next().unwrap();
    let text = at.trim_matches('"').to_owned();
    check(old, new, (at, steps, Mistake::Value { text, problem }));
}

#[test]
fn a_bad_amount_is_quoted_and_placed() {
    let check = |text: &str, problem| check_value("\"-0.45\"", text, "VPU 5 > #1 > amount", problem);
    check("\"12,00.10\"", Problem::Comma);
    check("\"1e5\"", Problem::Exponent);
    check("-0.45", Problem::NotQuoted);
    check("\"1000000000\"", Problem::TooLarge);
    check("\"0.0000000000001\"", Problem::TooFine);
    check("\"low -1, expected -0.5, high 0\"", Problem::RangeOrder);
}

#[test]
fn a_bad_year_is_quoted_and_placed() {
    let stated = "VPU 6 > #1 > stated > 2023";
    check_value("\"-0.08\"", "\"abc\"", stated, Problem::Number);
    check_value("\"-0.08\"", "\"9999999999\"", stated, Problem::TooLarge);
    check_value("\"-2\"", "\"x\"", "Område 16 > targets > 2023", Problem::Number);
}

#[test]
fn any_other_bad_value_is_quoted_and_placed() {
    check_value(
        "\"2023-09\"",
        "\"2023-13\"",
        "VPU 5 > #1 > phase_in > decided",
        Problem::Month,
    );
    check_value(
        "notice: 6",
        "notice: 256",
        "VPU 5 > #1 > phase_in > notice",
        Problem::WholeNumber,
    );
    check_value("years: 4", "years: 31", "years", Problem::YearCount);
    check_value("\"0.001\"", "\"0\"", "rounding > step", Problem::Step);
    check_value("\"000000000000000a\"", "\"xyz\"", "#1 > id", Problem::Id);
}

#[test]
fn a_record_is_placed_in_its_list() {
    let lists = [
        ("areas", List::Areas),
        ("curves", List::Curves),
        ("proposals", List::Proposals),
        ("lines", List::Lines),
        ("alternatives", List::Alternatives),
        ("links", List::Links),
        ("overlaps", List::Overlaps),
    ];
    for (field, expected) in lists {
        let opening = format!(" {field}: [\n");
        let (before, records) = EVERYTHING.split_once(&opening).unwrap();
        let broken = records.replacen("id: \"0", "id: \"x", 1);
        let place = flaw(&[before, &opening, &broken].concat()).place;
        let mut rows = place.steps.iter().filter_map(|step| match step {
            Step::Row { list, ordinal, .. } => Some((*list, *ordinal)),
            _ => None,
        });
        assert_eq!(rows.next_back(), Some((expected, 1)), "{field}");
    }
}

#[test]
fn a_name_given_twice_is_placed_where_it_stands_again() {
    let named = |old: &str, new: &str| {
        let again = EVERYTHING.replacen(&format!("(name: \"{old}\""), &format!("(name: \"{new}\""), 1);
        way(&flaw(&again).place.steps)
    };
    assert_eq!(named("i høring", "idé"), "statuses > #3");
    assert_eq!(named("vedtaget", "i høring"), "statuses > #5");
}

#[test]
fn an_unknown_field_or_word_is_named_with_what_could_stand_there() {
    let number = "        number: \"VPU 6\"";
    let unknown = flaw(&changed(number, &format!("        colour: 1,\n{number}")));
    let Mistake::UnknownField { field, known } = unknown.mistake else {
        panic!("{unknown:?}");
    };
    assert!(field == "colour" && known.contains(&"number"));
    assert_eq!(unknown.place.column, 9);
    assert_eq!(way(&unknown.place.steps), "#2 > colour");

    let unknown = flaw(&changed("unit: Millions", "unit: Billions"));
    let Mistake::UnknownWord { word, known } = unknown.mistake else {
        panic!("{unknown:?}");
    };
    assert!(word == "Billions" && known.contains(&"Millions"));
    assert_eq!(way(&unknown.place.steps), "unit");
}

#[test]
fn a_field_that_is_missing_or_stands_twice_is_named() {
    let line = "VPU 5 > #1";
    let phase_in = "phase_in: AfterNotice(decided: \"2023-09\", notice: 6),";
    check(phase_in, "", ("(", line, Mistake::MissingField { field: "phase_in" }));
    let twice = Mistake::FieldTwice { field: "id" };
    check("amount: \"-0.45\"", "id: \"1\"", ("id", line, twice));
}

#[test]
fn values_that_read_well_and_mean_nothing_are_placed() {
    let check = |old, new, steps, expected| {
        let found = flaw(&changed(old, new));
        assert!(
            matches!(found.mistake, Mistake::Value { problem, .. } if problem == expected),
            "{found:?}"
        );
        assert_eq!(way(&found.place.steps), steps);
    };
    let curve = "curves: [(id: \"1\", name: \"K\", phase_in: Curve(\"1\"))], proposals: [";
    check("proposals: [", curve, "K > phase_in", Problem::CurveOfCurve);
    let steps = "phase_in: Steps(first: 2023, shares: [\"1/1\", \"1/1001\"])";
    let place = "VPU 6 > #1 > phase_in > shares > #2";
    check("phase_in: Stated(Recurring)", steps, place, Problem::Denominator);
    let twice = "extensions: {\"a\": 1, \"a\": 2}";
    check("extensions: {}", twice, "extensions", Problem::ExtensionTwice);
}

#[test]
fn what_no_plan_can_hold_is_placed_where_it_stands() {
    let check = |old, new: &str, expected: &str| {
        let text = changed(old, new);
        let found = flaw(&text);
        assert!(matches!(found.mistake, Mistake::Impossible(_)), "{:?}", found.mistake);
        assert_eq!(way(&found.place.steps), expected);
        assert!(found.place.line > 10);
    };
    check("id: \"000000000000000b\"", "id: \"a\"", "VPU 6");
    check("area: \"0000000000000010\"", "area: \"77\"", "VPU 5");
    check("(2024, \"not quantified\")", "(2023, \"-1\")", "VPU 6 > #1 > stated");
    check("(2024, \"-3\")", "(2023, \"-3\")", "Område 16 > targets");
    check(
        "areas: [",
        "targets: [(2024, \"1\"), (2023, \"1\")], areas: [",
        "targets",
    );
    let indices = |list: &str| format!("{list}: [(year: 2023, value: \"100\"), (year: 2024, value: \"0\")], areas: [");
    check(
        "areas: [",
        &indices("operating_indices"),
        "operating_indices > #2 > value",
    );
    check("areas: [", &indices("capital_indices"), "capital_indices > #2 > value");
    check("statuses: [", "personnel: (decimals: 9), statuses: [", "personnel");
    check("notice: 6", "notice: 200", "VPU 5 > #1 > phase_in");
    check("name: \"Område 16\"", "name: \"Skoler\", parent: \"10\"", "Skoler");
    check(
        "phase_in: Stated(Recurring)",
        "phase_in: Curve(\"99\")",
        "VPU 6 > #1 > phase_in",
    );
}

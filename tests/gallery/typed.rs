//! What a hand mistypes: fields, words, brackets, and every kind of value.

use super::refused;

/// The first proposal's amount.
const AMOUNT: &str = "\"-0.45\"";

#[test]
fn fields_and_words() {
    refused("unknown-field", "title: \"Færre", "colour: \"blue\", title: \"Færre");
    refused("unknown-field-at-top", "revision: 3,", "edition: 3,");
    refused("missing-field", "title: \"Færre vikartimer\",", "");
    refused("missing-phase-in", "phase_in: FullFrom(\"2028-08\"),", "");
    refused(
        "field-twice",
        "number: \"VPU 1\",",
        "number: \"VPU 1\", number: \"VPU 1\",",
    );
    refused("unknown-word", "unit: Millions", "unit: Mio");
    refused("unknown-phase-in", "Steps(first", "Stairs(first");
    refused("wrong-record-name", "personnel: (", "personnel: Posts(");
}

#[test]
fn brackets_and_marks() {
    refused("no-comma", "number: \"VPU 1\",", "number: \"VPU 1\"");
    refused("no-colon", "number: \"VPU 1\"", "number \"VPU 1\"");
    refused("equals-for-colon", "number: \"VPU 1\"", "number = \"VPU 1\"");
    refused("no-closing-quote", "number: \"VPU 1\",", "number: \"VPU 1,");
    refused("curly-quotes", "number: \"VPU 1\"", "number: “VPU 1”");
    refused("bracket-too-many", "notice: 6),", "notice: 6)),");
    refused("wrong-bracket", "shares: [\"1/2\", \"1\"]", "shares: (\"1/2\", \"1\"]");
    refused(
        "text-after-end",
        "extensions: {},\n)",
        "extensions: {},\n)\nHilsen Anne",
    );
    let deep = format!("extensions: {{\"a\": {}{}}}", "[".repeat(500), "]".repeat(500));
    refused("brackets-too-deep", "extensions: {}", &deep);
}

#[test]
fn amounts() {
    refused("amount-comma", AMOUNT, "\"12,5\"");
    refused("amount-comma-and-point", AMOUNT, "\"12,00.10\"");
    refused("amount-exponent", AMOUNT, "\"1e5\"");
    refused("amount-nan", AMOUNT, "\"NaN\"");
    refused("amount-word", AMOUNT, "\"ukendt\"");
    refused("amount-empty", AMOUNT, "\"\"");
    refused("amount-plus", AMOUNT, "\"+0.45\"");
    refused("amount-grouped", AMOUNT, "\"1 200\"");
    refused("amount-dash", AMOUNT, "\"−0.45\"");
    refused("amount-30-digits", AMOUNT, "\"123456789012345678901234567890\"");
    refused("amount-too-large", AMOUNT, "\"-1000000\"");
    refused("amount-too-fine", AMOUNT, "\"-0.0000000000001\"");
    refused("amount-not-quoted", AMOUNT, "-0.45");
    refused("amount-range-order", AMOUNT, "\"low -0.6, expected -0.45, high -0.3\"");
    refused("stated-comma", "\"-0.08\"", "\"-0,08\"");
    refused("target-comma", "(2028, \"-0.6\")", "(2028, \"-1,5\")");
    refused("long-value", AMOUNT, &format!("\"{}\"", "lang ".repeat(200)));
    refused("steering-value", AMOUNT, "\"\\u{1b}[31mred\"");
}

#[test]
fn times_and_shares() {
    refused("month-13", "\"2026-10\"", "\"2026-13\"");
    refused("month-in-words", "\"2026-10\"", "\"oktober 2026\"");
    refused("year-1066", "first_year: 2027", "first_year: 1066");
    refused("year-9999", "OneOff(2027)", "OneOff(9999)");
    refused("year-quoted", "first_year: 2027", "first_year: \"2027\"");
    refused("years-0", "years: 4", "years: 0");
    refused("years-31", "years: 4", "years: 31");
    refused("years-negative", "years: 4", "years: -1");
    refused("share-13-12", "\"1/2\"", "\"13/12\"");
    refused("share-denominator", "\"1/2\"", "\"1/1009\"");
    refused("ramp-0", "months: 18", "months: 0");
    refused("ramp-300", "months: 18", "months: 300");
    refused("notice-200", "notice: 6", "notice: 200");
    refused("step-0", "step: \"0.001\"", "step: \"0\"");
    refused("id-in-words", "id: \"0000000000000011\"", "id: \"elleve\"");
}

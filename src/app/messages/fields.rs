//! What the fields of a file are called.

use crate::words::Words;

/// A field by its name in words, where it has one; else as it is written.
pub(super) fn called(field: &str, words: &Words) -> String {
    match key(field) {
        Some(key) => words.text(key),
        None => super::shown(field),
    }
}

/// A field by its name in words and as it must be typed: `beløb ("amount")`.
pub(super) fn typed(field: &str, words: &Words) -> String {
    words.with("field-typed", &[("name", &called(field, words)), ("typed", field)])
}

fn key(field: &str) -> Option<&'static str> {
    let groups = [
        &OF_FILE[..],
        &OF_SCENARIO,
        &OF_SETTINGS,
        &OF_ROWS,
        &OF_PHASE_INS,
        &OF_RULES,
        &OF_CONTROL,
    ];
    let mut fields = groups.into_iter().flatten();
    fields.find(|(name, _)| *name == field).map(|(_, key)| *key)
}

const OF_FILE: [(&str, &str); 13] = [
    ("format", "field-format"),
    ("version", "field-version"),
    ("written_by", "field-written-by"),
    ("id", "field-id"),
    ("revision", "field-revision"),
    ("scenario", "field-scenario"),
    ("control", "field-control"),
    ("extensions", "field-extensions"),
    ("stated_years", "field-stated-years"),
    ("sum_of_amounts", "field-sum-of-amounts"),
    ("sum_of_stated", "field-sum-of-stated"),
    ("sum_of_targets", "field-sum-of-targets"),
    ("sum_of_budgets", "field-sum-of-budgets"),
];

const OF_SCENARIO: [(&str, &str); 25] = [
    ("title", "field-title"),
    ("unit", "field-unit"),
    ("sign", "field-sign"),
    ("first_year", "field-first-year"),
    ("years", "field-years"),
    ("rounding", "field-rounding"),
    ("zero", "field-zero"),
    ("full_year", "field-full-year"),
    ("carry_over", "field-carry-over"),
    ("personnel", "field-personnel"),
    ("price_level", "field-price-level"),
    ("operating_indices", "field-operating-indices"),
    ("capital_indices", "field-capital-indices"),
    ("discount_rate", "field-discount-rate"),
    ("statuses", "field-statuses"),
    ("categories", "field-categories"),
    ("notes", "field-notes"),
    ("budget", "field-budget"),
    ("targets", "field-targets"),
    ("areas", "field-areas"),
    ("curves", "field-curves"),
    ("proposals", "field-proposals"),
    ("alternatives", "field-alternatives"),
    ("links", "field-links"),
    ("overlaps", "field-overlaps"),
];

const OF_SETTINGS: [(&str, &str); 14] = [
    ("step", "field-step"),
    ("mode", "field-mode"),
    ("scope", "field-scope"),
    ("decimals", "field-decimals"),
    ("year", "field-year"),
    ("value", "field-value"),
    ("source", "field-source"),
    ("name", "field-name"),
    ("weight", "field-weight"),
    ("short", "field-short"),
    ("meaning", "field-meaning"),
    ("confidentiality", "field-confidentiality"),
    ("text", "field-text"),
    ("sum_of_posts", "field-sum-of-posts"),
];

const OF_ROWS: [(&str, &str); 27] = [
    ("number", "field-number"),
    ("area", "field-area"),
    ("parent", "field-parent"),
    ("kind", "field-kind"),
    ("inclusion", "field-inclusion"),
    ("status", "field-status"),
    ("category", "field-category"),
    ("committee", "field-committee"),
    ("account", "field-account"),
    ("policy_area", "field-policy-area"),
    ("responsible", "field-responsible"),
    ("base", "field-base"),
    ("places", "field-places"),
    ("lines", "field-lines"),
    ("line", "field-line"),
    ("decisions", "field-decisions"),
    ("date", "field-date"),
    ("body", "field-body"),
    ("wording", "field-wording"),
    ("posts", "field-posts"),
    ("target", "field-target"),
    ("otherwise", "field-otherwise"),
    ("when_met", "field-when-met"),
    ("money", "field-money"),
    ("ceiling", "field-ceiling"),
    ("amount", "field-amount"),
    ("stated", "field-stated"),
];

const OF_PHASE_INS: [(&str, &str); 8] = [
    ("phase_in", "field-phase-in"),
    ("decided", "field-decided"),
    ("notice", "field-notice"),
    ("handover", "field-handover"),
    ("first", "field-first"),
    ("months", "field-months"),
    ("shares", "field-shares"),
    ("last", "field-last"),
];

const OF_RULES: [(&str, &str); 7] = [
    ("choice", "field-choice"),
    ("members", "field-members"),
    ("chosen", "field-chosen"),
    ("from", "field-from"),
    ("relation", "field-relation"),
    ("to", "field-to"),
    ("between", "field-between"),
];

const OF_CONTROL: [(&str, &str); 21] = [
    ("sum_of_follow_up", "field-sum-of-follow-up"),
    ("sum_of_published", "field-sum-of-published"),
    ("realisation", "field-realisation"),
    ("certain", "field-certain"),
    ("likely", "field-likely"),
    ("uncertain", "field-uncertain"),
    ("published", "field-published"),
    ("row", "field-row"),
    ("column", "field-column"),
    ("muted", "field-muted"),
    ("finding", "field-finding"),
    ("reason", "field-reason"),
    ("confidence", "field-confidence"),
    ("follow_up", "field-follow-up"),
    ("as_of", "field-as-of"),
    ("realised", "field-realised"),
    ("closing", "field-closing"),
    ("text_facts", "field-text-facts"),
    ("low", "field-low"),
    ("expected", "field-expected"),
    ("high", "field-high"),
];

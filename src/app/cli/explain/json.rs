//! An explanation as one JSON object.

use model::{Derivation, DerivationStep, Measure, Notation, PersonnelStyle, Sign, Unit};
use serde::Serialize;

use crate::report::Report;
use crate::wording::{Explanation, SentenceKind};

#[derive(Serialize)]
struct JsonExplanation<'a> {
    row: &'a str,
    column: &'a str,
    printed: &'a str,
    unit: &'a str,
    exact: String,
    /// What the leaves of the derivation add to the printed and to the exact figure.
    leaves: Vec<JsonLeaf>,
    sentences: Vec<JsonSentence<'a>>,
}

#[derive(Serialize)]
struct JsonLeaf {
    printed: String,
    exact: String,
}

#[derive(Serialize)]
struct JsonSentence<'a> {
    kind: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<&'a str>,
    depth: usize,
}

/// The figure with its steps, ending in a line break.
pub(super) fn written(report: &Report<'_>, derivation: &Derivation, explanation: &Explanation) -> String {
    let notation = notation(report, derivation.asked.measure());
    let leaf = |step: &DerivationStep| JsonLeaf {
        printed: step.printed.written(notation),
        exact: step.exact.written(notation),
    };
    let sentences = explanation.sentences.iter().map(|said| JsonSentence {
        kind: kind_name(said.kind),
        text: &said.text,
        amount: said.amount.as_deref(),
        depth: said.depth,
    });
    let json = JsonExplanation {
        row: &explanation.name,
        column: &explanation.column,
        printed: &explanation.printed,
        unit: &explanation.unit,
        exact: derivation.figure.exact().written(notation),
        leaves: derivation.leaves().into_iter().map(leaf).collect(),
        sentences: sentences.collect(),
    };
    // Every key is a text and every value a text or a number, so this cannot fail.
    let text = serde_json::to_string_pretty(&json).unwrap_or_default();
    format!("{text}\n")
}

fn notation(report: &Report<'_>, measure: Measure) -> Notation {
    match measure {
        Measure::Money => report.notation(),
        Measure::Posts => PersonnelStyle::notation(report.plan().settings().personnel),
        Measure::Percent => Notation {
            unit: Unit::Kroner,
            sign: Sign::SavingsNegative,
        },
    }
}

const fn kind_name(kind: SentenceKind) -> &'static str {
    match kind {
        SentenceKind::Calculation => "calculation",
        SentenceKind::Part => "part",
        SentenceKind::Result => "result",
        SentenceKind::Reason => "reason",
        SentenceKind::Remark => "remark",
        SentenceKind::Destination => "destination",
    }
}

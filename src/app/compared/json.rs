//! A comparison as one JSON object, with every figure exact and as printed.

use model::{Bridge, Causes, Column, Difference, Exact, Figure, Matched, Mixture, Pair, RowDifference};
use serde::Serialize;

use super::Compared;
use super::csv::state_name;
use crate::report::{sign_name, unit_name};
use crate::wording::PairWording;

#[derive(Serialize)]
struct JsonComparison<'a> {
    unit: &'static str,
    sign: &'static str,
    columns: Vec<String>,
    scenarios: Vec<JsonScenario<'a>>,
    differs: bool,
    pairs: Vec<JsonPair>,
}

#[derive(Serialize)]
struct JsonScenario<'a> {
    file: &'a str,
    title: &'a str,
    totals: Vec<Option<JsonFigure>>,
    mixed_totals: Vec<JsonMixture>,
}

/// A total that mixes recurring and one-off money.
#[derive(Serialize)]
struct JsonMixture {
    column: String,
    recurring: JsonFigure,
    one_off: JsonFigure,
    balancing: JsonFigure,
}

#[derive(Serialize)]
struct JsonPair {
    with: String,
    same: bool,
    rows: Vec<JsonRow>,
    totals: Vec<JsonBridge>,
    net_outstanding: Vec<Option<JsonBridge>>,
    sentences: Vec<String>,
}

#[derive(Serialize)]
struct JsonRow {
    state: &'static str,
    matched: Option<&'static str>,
    row: String,
    sentence: String,
    differences: Vec<JsonFigure>,
    causes: Vec<Vec<JsonCause>>,
}

#[derive(Serialize)]
struct JsonBridge {
    before: Option<JsonFigure>,
    after: Option<JsonFigure>,
    difference: JsonFigure,
    causes: Vec<JsonCause>,
}

#[derive(Serialize)]
struct JsonCause {
    cause: String,
    #[serde(flatten)]
    difference: JsonFigure,
}

#[derive(Serialize)]
struct JsonFigure {
    printed: String,
    exact: String,
}

impl Compared<'_> {
    pub(super) fn json(&self) -> String {
        let notation = self.style.notation;
        let totals = &self.comparison.totals;
        let scenarios = self
            .scenarios
            .iter()
            .zip(totals)
            .enumerate()
            .map(|(place, (scenario, totals))| JsonScenario {
                file: &scenario.name,
                title: &scenario.ledger.plan().settings().title,
                totals: self
                    .columns
                    .iter()
                    .map(|(place, _)| self.figure(totals.get(*place)?.as_ref()))
                    .collect(),
                mixed_totals: self
                    .mixed_totals(place)
                    .map(|total| self.json_mixture(&total.mixture))
                    .collect(),
            });
        let pairs = (1..).zip(&self.comparison.pairs);
        let json = JsonComparison {
            unit: unit_name(notation.unit),
            sign: sign_name(notation.sign),
            columns: self.columns.iter().map(|(_, column)| column_name(*column)).collect(),
            scenarios: scenarios.collect(),
            differs: !self.comparison.is_empty(),
            pairs: pairs.map(|(place, pair)| self.json_pair(place, pair)).collect(),
        };
        // Every key is a text and every value a text, a list or whether, so this cannot fail.
        let text = serde_json::to_string_pretty(&json).unwrap_or_default();
        format!("{text}\n")
    }

    fn json_pair(&self, place: usize, pair: &Pair) -> JsonPair {
        let words = self.pair_words(place);
        let rows = self.rows(&words, pair).into_iter();
        let totals = self.columns.iter().filter_map(|(place, _)| pair.totals.get(*place));
        let gaps = self.columns.iter().filter_map(|(place, _)| pair.gaps.get(*place));
        JsonPair {
            with: self
                .scenarios
                .get(place)
                .map_or_else(String::new, |scenario| scenario.name.clone()),
            same: pair.is_empty(),
            rows: rows.map(|row| self.json_row(&words, row)).collect(),
            totals: totals.map(|bridge| self.json_bridge(&words, bridge)).collect(),
            net_outstanding: gaps
                .map(|gap| gap.as_ref().map(|bridge| self.json_bridge(&words, bridge)))
                .collect(),
            sentences: self.sentences_of_all(&words, pair).collect(),
        }
    }

    fn json_row(&self, words: &PairWording<'_>, row: &RowDifference) -> JsonRow {
        let places = || self.columns.iter().map(|(place, _)| *place);
        JsonRow {
            state: state_name(row.state()),
            matched: row.matched.map(|matched| match matched {
                Matched::Id => "id",
                Matched::Confirmed => "confirmed",
                Matched::Guess(_) => "guess",
            }),
            row: words.row(row),
            sentence: words.change(row).sentence(words),
            differences: places().map(|place| self.difference(&row.difference(place))).collect(),
            causes: places()
                .filter_map(|place| row.causes.get(place))
                .map(|causes| self.json_causes(words, causes))
                .collect(),
        }
    }

    fn json_bridge(&self, words: &PairWording<'_>, bridge: &Bridge) -> JsonBridge {
        JsonBridge {
            before: self.figure(bridge.figures.old.as_ref()),
            after: self.figure(bridge.figures.new.as_ref()),
            difference: self.difference(&bridge.difference()),
            causes: self.json_causes(words, &bridge.causes),
        }
    }

    fn json_causes(&self, words: &PairWording<'_>, causes: &Causes) -> Vec<JsonCause> {
        let causes = causes.iter().map(|(cause, difference)| JsonCause {
            cause: words.cause(cause),
            difference: self.difference(difference),
        });
        causes.collect()
    }

    fn json_mixture(&self, mixture: &Mixture) -> JsonMixture {
        JsonMixture {
            column: column_name(mixture.column),
            recurring: self.written_figure(&mixture.recurring),
            one_off: self.written_figure(&mixture.one_off),
            balancing: self.written_figure(&mixture.balancing),
        }
    }

    fn figure(&self, figure: Option<&Figure>) -> Option<JsonFigure> {
        figure.map(|figure| self.written_figure(figure))
    }

    fn written_figure(&self, figure: &Figure) -> JsonFigure {
        self.difference(&Difference::between(&Figure::zero(), figure))
    }

    fn difference(&self, difference: &Difference) -> JsonFigure {
        let written = |exact: &Exact| exact.written(self.style.notation);
        JsonFigure {
            printed: written(&difference.printed),
            exact: written(&difference.exact),
        }
    }
}

fn column_name(column: Column) -> String {
    match column {
        Column::FullYear => "full_year".to_owned(),
        Column::Year(year) => year.to_string(),
        Column::FullyPhasedIn => "fully_phased_in".to_owned(),
    }
}

//! The report as one JSON object, with every figure exact and as printed.

use std::collections::BTreeMap;

use model::{Column, Figure, Notation, PersonnelStyle, Sign, Unit};
use serde::Serialize;

use super::Report;
use super::row::{ReportRow, RowKind, Shown};

#[derive(Serialize)]
struct JsonReport {
    title: String,
    unit: &'static str,
    sign: &'static str,
    step: String,
    price_level: Option<u16>,
    years: Vec<u16>,
    rows: Vec<JsonRow>,
}

#[derive(Serialize)]
struct JsonRow {
    kind: &'static str,
    id: Option<String>,
    no: String,
    title: String,
    area: String,
    counts: bool,
    full_year: Option<JsonFigure>,
    years: BTreeMap<u16, Option<JsonFigure>>,
    #[serde(skip_serializing_if = "LastColumn::is_hidden")]
    fully_phased_in: LastColumn,
    /// How many rows are not quantified, in the years where any is.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    not_quantified: BTreeMap<u16, u32>,
}

/// The column once everything is phased in, which a report may leave out.
#[derive(Serialize)]
#[serde(untagged)]
enum LastColumn {
    Hidden,
    Shown(Option<JsonFigure>),
}

impl LastColumn {
    const fn is_hidden(&self) -> bool {
        matches!(self, Self::Hidden)
    }
}

#[derive(Serialize)]
struct JsonFigure {
    exact: String,
    printed: String,
    /// Whether what is printed was moved by less than a rounding step so that the table foots.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    adjusted: bool,
}

impl Report<'_> {
    pub(super) fn json(&self) -> String {
        let rows = self.rows();
        let settings = self.plan().settings();
        let notation = self.notation();
        let report = JsonReport {
            title: settings.title.to_string(),
            unit: unit_name(notation.unit),
            sign: sign_name(notation.sign),
            step: settings.rounding.step.amount().written(unsigned(notation)).to_string(),
            price_level: self
                .ledger
                .shown_level()
                .or(settings.price_level)
                .map(model::Year::number),
            years: settings.years.iter().map(model::Year::number).collect(),
            rows: rows.iter().map(|row| self.json_row(row)).collect(),
        };
        // Every key is a text or a number and every value a text, so this cannot fail.
        let text = serde_json::to_string_pretty(&report).unwrap_or_default();
        format!("{text}\n")
    }

    fn json_row(&self, row: &ReportRow) -> JsonRow {
        let mut json = JsonRow {
            kind: row.kind.name(),
            id: row.id.clone(),
            no: row.number.clone(),
            title: row.title.clone(),
            area: row.area.clone(),
            counts: row.reason.is_none(),
            full_year: None,
            years: BTreeMap::new(),
            fully_phased_in: LastColumn::Hidden,
            not_quantified: BTreeMap::new(),
        };
        for (place, column) in self.columns().into_iter().enumerate() {
            let figure = row.cells.get(place).and_then(|shown| self.json_figure(row.kind, shown));
            match column {
                Column::FullYear => json.full_year = figure,
                Column::FullyPhasedIn => json.fully_phased_in = LastColumn::Shown(figure),
                Column::Year(year) => {
                    json.years.insert(year.number(), figure);
                    if let Some(count) = row.unquantified.get(place).filter(|count| **count > 0) {
                        json.not_quantified.insert(year.number(), *count);
                    }
                }
            }
        }
        json
    }

    fn json_figure(&self, kind: RowKind, shown: &Shown) -> Option<JsonFigure> {
        let posts = PersonnelStyle::notation(self.plan().settings().personnel);
        let exact = |figure: &Figure, notation| figure.exact().written(notation);
        let exact = match shown {
            Shown::Figure(figure) => exact(figure, self.notation()),
            Shown::Posts(figure) => exact(figure, posts),
            Shown::Percent(percent) => percent.exact.clone(),
            Shown::NotQuantified | Shown::NotRelevant | Shown::Empty => return None,
        };
        Some(JsonFigure {
            exact,
            printed: self.shown(shown, &self.style()),
            adjusted: self.is_adjusted(kind, shown),
        })
    }
}

/// The word that stands for a unit in files.
pub(crate) const fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Kroner => "kr.",
        Unit::Thousands => "1.000 kr.",
        Unit::Millions => "mio. kr.",
        Unit::Milliards => "mia. kr.",
    }
}

/// The word that stands for a sign in files.
pub(crate) const fn sign_name(sign: Sign) -> &'static str {
    match sign {
        Sign::SavingsNegative => "savings are negative",
        Sign::SavingsPositive => "savings are positive",
    }
}

/// The notation in which a positive amount is written without a sign.
const fn unsigned(notation: Notation) -> Notation {
    Notation {
        sign: Sign::SavingsNegative,
        ..notation
    }
}

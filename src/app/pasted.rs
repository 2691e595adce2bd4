//! What a paste would do, in words: what the preview asks about, and what a catalogue holds.

use exchange::DecimalMark;
use exchange::catalogue::{Catalogue, CatalogueError, LeftOut, PrintedSum, SumColumn, SumFigure, WhyLeftOut};
use exchange::paste::{PastePlan, PastedCell, Value, Verdict, Vote};
use model::Years;
use rust_decimal::Decimal;

use crate::messages::{not_a_catalogue, shown};
use crate::numbers::NumberStyle;
use crate::typed::{reading, refused};
use crate::words::Words;

/// What a paste would do beside filling cells, a sentence each; `years` are those the plan shows.
pub fn planned(plan: &PastePlan, years: Years, words: &Words) -> Vec<String> {
    let counted = [
        ("pasted-new-rows", plan.new_rows),
        ("pasted-skipped", plan.skipped),
        ("pasted-rows-discarded", plan.discarded.rows),
        ("pasted-columns-discarded", plan.discarded.columns),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let counted = counted.map(|(key, count)| words.with(key, &[("count", &count.to_string())]));
    let votes = plan.votes.iter().filter_map(|vote| column(vote, words));
    let asked = [
        heading(plan, words),
        outside(plan, years, words),
        new_years(plan, words),
    ];
    asked.into_iter().flatten().chain(counted).chain(votes).collect()
}

/// What is not certain about a cell: the text beside its reading, or beside why it has none.
pub fn cell(cell: &PastedCell, style: &NumberStyle, words: &Words) -> String {
    let text = shown(&cell.raw);
    match &cell.reading {
        Err(fault) => words.with(
            "pasted-unread",
            &[("text", &text), ("fault", &refused(fault, style, words))],
        ),
        Ok(_) if cell.two_ways => words.with("pasted-two-ways", &[("text", &text)]),
        Ok(Value::Text(_)) => text,
        Ok(Value::Amount(typed)) => {
            let reading = reading(typed, style, words);
            words.with("pasted-reads", &[("text", &text), ("reading", &reading)])
        }
    }
}

/// What a catalogue holds, which of its printed sums do not tie, and what is left out.
pub fn catalogue(catalogue: &Catalogue, style: &NumberStyle, words: &Words) -> Vec<String> {
    let count = |key, count: usize| words.with(key, &[("count", &count.to_string())]);
    let rows = count("catalogue-rows", catalogue.table.rows.len());
    let areas = count("catalogue-areas", catalogue.areas().len());
    let read = words.with("catalogue-read", &[("rows", &rows), ("areas", &areas)]);
    let off = catalogue.sums.iter().flat_map(|sum| off(sum, style, words));
    let left = catalogue.left.iter().map(|left| left_out(left, words));
    let said = std::iter::once(read).chain(ties(catalogue, words));
    said.chain(off).chain(left).collect()
}

/// Why a pasted text or table is no catalogue.
pub fn no_catalogue(error: &CatalogueError, words: &Words) -> String {
    not_a_catalogue(error, words)
}

fn heading(plan: &PastePlan, words: &Words) -> Option<String> {
    let years = &plan.heading.as_ref()?.years;
    let (first, last) = (years.first()?.1.to_string(), years.last()?.1.to_string());
    Some(words.with("pasted-heading", &[("first", &first), ("last", &last)]))
}

fn outside(plan: &PastePlan, years: Years, words: &Words) -> Option<String> {
    let (first, last) = (years.first().to_string(), years.last().to_string());
    let values = [("count", plan.outside.to_string()), ("first", first), ("last", last)];
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    (plan.outside > 0).then(|| words.with("pasted-outside", &values))
}

fn new_years(plan: &PastePlan, words: &Words) -> Option<String> {
    let years: Vec<_> = plan.new_years.iter().map(ToString::to_string).collect();
    (!years.is_empty()).then(|| words.with("pasted-new-years", &[("years", &years.join(", "))]))
}

/// How a column is read, where that is not as the language has it.
fn column(vote: &Vote, words: &Words) -> Option<String> {
    let key = match (vote.verdict, vote.read_by) {
        (Verdict::Own, _) => return None,
        (Verdict::Foreign, DecimalMark::Comma) => "pasted-column-comma",
        (Verdict::Foreign, DecimalMark::Point) => "pasted-column-point",
        (Verdict::Mixed, _) => "pasted-column-mixed",
    };
    let column = vote.column.saturating_add(1).to_string();
    Some(words.with(key, &[("column", &column)]))
}

/// How many of the printed sums tie, where there are any.
fn ties(catalogue: &Catalogue, words: &Words) -> Option<String> {
    let count = catalogue.sum_figures().count();
    let ties = catalogue.sum_figures().filter(|figure| figure.ties()).count();
    let values = [count.to_string(), ties.to_string()];
    let [all, tying] = &values;
    match (count, ties) {
        (0, _) => None,
        _ if ties == count => Some(words.with("catalogue-ties", &[("count", all)])),
        _ => Some(words.with("catalogue-ties-not", &[("ties", tying), ("count", all)])),
    }
}

/// Each figure of a printed sum that its rows do not add up to.
fn off(sum: &PrintedSum, style: &NumberStyle, words: &Words) -> Vec<String> {
    let off = sum.figures.iter().filter(|figure| !figure.ties());
    off.map(|figure| figure_off(sum, figure, style, words)).collect()
}

fn figure_off(sum: &PrintedSum, figure: &SumFigure, style: &NumberStyle, words: &Words) -> String {
    let written = |value: Decimal| style.decimal(value, value.scale());
    let column = match figure.column {
        SumColumn::FullYear => words.text("column-full-year"),
        SumColumn::Year(year) => year.to_string(),
    };
    let (label, rows) = (shown(&sum.label), written(figure.rows));
    let said = [("label", label.as_str()), ("column", &column), ("sum", &rows)];
    match figure.printed.map(written) {
        None => words.with("catalogue-off-blank", &said),
        Some(printed) => words.with("catalogue-off", &[said.as_slice(), &[("printed", &printed)]].concat()),
    }
}

fn left_out(left: &LeftOut, words: &Words) -> String {
    let key = match left.why {
        WhyLeftOut::TooFewFigures => "catalogue-too-few",
        WhyLeftOut::NoNumber => "catalogue-no-number",
        WhyLeftOut::Text => "catalogue-text",
    };
    words.with(key, &[("line", &left.line.to_string()), ("text", &shown(&left.text))])
}

#[cfg(test)]
mod tests;

//! How a typed text is read in a cell, and the text that a cell is edited as.

use exchange::DecimalMark;
use exchange::cell::{self, Column, Interval, Meaning, Place};
use model::{Confidence, Entry, Exact, Plan};

use super::cells::{Sight, on_screen};
use super::columns::ColumnKey;
use super::cursor::CellKey;
use super::entry::{self, Typed, Typing};
use super::figures::RowFigures;
use super::rows::RowKey;
use crate::typed;
use crate::window::theme::Palette;
use crate::words::Language;

/// What a typed text comes to in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// Something to put in it.
    Typed(Typed),
    /// A range, of which somebody must say what counts.
    Between(Interval),
}

/// What stands beside the editor while something is typed.
pub struct Echo {
    /// How it is read.
    pub text: String,
    /// Whether a mark was taken for one of another language.
    pub doubt: bool,
}

impl Echo {
    /// The colour it is written in.
    pub const fn color(&self, palette: &Palette) -> egui::Color32 {
        if self.doubt { palette.note } else { palette.second }
    }
}

/// The decimal mark of the screen's language.
pub const fn decimal(sight: Sight<'_>) -> DecimalMark {
    match sight.words.language() {
        Language::Danish => DecimalMark::Comma,
        Language::English => DecimalMark::Point,
    }
}

/// What a text means in a cell.
///
/// # Errors
/// What the user reads where it cannot be taken.
pub fn read(sight: Sight<'_>, cell: CellKey, text: &str) -> Result<Read, String> {
    let plan = sight.ledger.plan();
    match entry::typing(plan, cell) {
        Typing::Text => Ok(Read::Typed(Typed::Text(text.trim().to_owned()))),
        Typing::Choice => choice(sight, cell.column, text.trim()).map(Read::Typed),
        Typing::Amount => amount(sight, cell, text),
        Typing::Money => money(sight, cell, text),
        Typing::Box => Err(sight.words.text("typing-box")),
        Typing::Nothing(reason) => Err(sight.words.text(reason.key())),
    }
}

/// How a text is read in a cell of amounts, for the place beside the editor.
pub fn echo(sight: Sight<'_>, cell: CellKey, text: &str) -> Option<Echo> {
    let typing = entry::typing(sight.ledger.plan(), cell);
    if !matches!(typing, Typing::Amount | Typing::Money) || text.trim().is_empty() {
        return None;
    }
    let typed = cell::read(text, &place(sight, cell)).ok()?;
    Some(Echo {
        text: on_screen(&typed::reading(&typed, &sight.style, sight.words)),
        doubt: typed.foreign.is_some(),
    })
}

/// What a cell holds, as it is edited: every decimal of what was entered, no groups.
pub fn content(sight: Sight<'_>, cell: CellKey) -> String {
    let plan = sight.ledger.plan();
    match entry::typing(plan, cell) {
        Typing::Text => entry::text_in(plan, cell).map_or_else(String::new, |text| text.to_string()),
        Typing::Amount | Typing::Money => amount_text(sight, cell),
        Typing::Choice | Typing::Box | Typing::Nothing(_) => String::new(),
    }
}

fn amount_text(sight: Sight<'_>, cell: CellKey) -> String {
    let written = |amount| cell::written(amount, sight.style.notation, decimal(sight));
    match entry::entered(sight.ledger.plan(), cell) {
        Entry::Amount(amount) => written(amount),
        Entry::Range(range) => written(range.expected()),
        Entry::NotQuantified => "-".to_owned(),
        Entry::NotRelevant => sight.words.text("cell-not-relevant-short"),
        Entry::Empty => printed(sight, cell),
    }
}

/// A calculated figure as it is printed.
fn printed(sight: Sight<'_>, cell: CellKey) -> String {
    let figures = RowFigures::of(sight.ledger, sight.view.coverage, cell.row);
    let shown = figures.shown(sight.ledger, cell.column);
    shown
        .amount()
        .map_or_else(String::new, |figure| sight.style.printed(figure))
}

fn amount(sight: Sight<'_>, cell: CellKey, text: &str) -> Result<Read, String> {
    let refused = |fault: &cell::Fault| typed::refused(fault, &sight.style, sight.words);
    let typed = cell::read(text, &place(sight, cell)).map_err(|fault| refused(&fault))?;
    let meaning = typed.meaning;
    match meaning {
        Meaning::Interval(interval) => Ok(Read::Between(interval)),
        Meaning::Change(change) => {
            let now = now(sight, cell).ok_or_else(|| sight.words.text("typing-no-number-to-change"))?;
            let amount = change.applied_to(&now).map_err(|fault| refused(&fault))?;
            Ok(Read::Typed(Typed::Entry(Entry::Amount(amount))))
        }
        _ => {
            let share = meaning.share().map(Typed::Share);
            let typed = share.or_else(|| meaning.entry().map(Typed::Entry));
            Ok(Read::Typed(typed.unwrap_or(Typed::Entry(Entry::Empty))))
        }
    }
}

/// Budgets and targets are an amount or nothing.
fn money(sight: Sight<'_>, cell: CellKey, text: &str) -> Result<Read, String> {
    let only_amount = || sight.words.text("typing-amount-only");
    let base = matches!(cell.row, RowKey::Proposal(_));
    match amount(sight, cell, text)? {
        Read::Typed(Typed::Entry(entry)) if matches!(entry, Entry::Amount(_) | Entry::Empty) => {
            Ok(Read::Typed(Typed::Entry(entry)))
        }
        Read::Typed(Typed::Entry(Entry::NotRelevant)) if base => Ok(Read::Typed(Typed::Entry(Entry::NotRelevant))),
        _ => Err(only_amount()),
    }
}

/// What a cell is as far as reading depends on it.
fn place(sight: Sight<'_>, cell: CellKey) -> Place {
    let plan = sight.ledger.plan();
    let full_year = entry::line(plan, cell.row).and_then(|line| line.amount.amount());
    Place {
        notation: sight.style.notation,
        decimal: decimal(sight),
        column: match cell.column {
            ColumnKey::Year(_) if entry::typing(plan, cell) == Typing::Amount => Column::Year,
            _ => Column::FullYear,
        },
        full_year: full_year.map(Exact::of),
        previous: previous(sight, cell),
    }
}

fn previous(sight: Sight<'_>, cell: CellKey) -> Option<Exact> {
    let ColumnKey::Year(year) = cell.column else {
        return None;
    };
    let before = year.plus(-1).ok()?;
    now(
        sight,
        CellKey {
            column: ColumnKey::Year(before),
            ..cell
        },
    )
}

/// The number that a cell holds now, exactly.
fn now(sight: Sight<'_>, cell: CellKey) -> Option<Exact> {
    if let Some(amount) = entry::entered(sight.ledger.plan(), cell).amount() {
        return Some(Exact::of(amount));
    }
    let figures = RowFigures::of(sight.ledger, sight.view.coverage, cell.row);
    let shown = figures.shown(sight.ledger, cell.column);
    shown.amount().map(|figure| figure.exact().clone())
}

fn choice(sight: Sight<'_>, column: ColumnKey, text: &str) -> Result<Typed, String> {
    if column == ColumnKey::Confidence {
        return confidence(sight, text);
    }
    let known = known_status(sight.ledger.plan(), text);
    known
        .map(Typed::Text)
        .ok_or_else(|| sight.words.with("typing-unknown-choice", &[("text", text)]))
}

fn known_status(plan: &Plan, text: &str) -> Option<String> {
    let mut statuses = plan.settings().statuses.iter();
    let status = statuses.find(|status| status.name.to_lowercase() == text.to_lowercase());
    status.map(|status| status.name.to_string())
}

fn confidence(sight: Sight<'_>, text: &str) -> Result<Typed, String> {
    if text.is_empty() {
        return Ok(Typed::Confidence(None));
    }
    let sure = [Confidence::Certain, Confidence::Likely, Confidence::Uncertain];
    let named = sure.into_iter().find(|sure| sight.confidence(Some(*sure)) == text);
    named
        .map(|sure| Typed::Confidence(Some(sure)))
        .ok_or_else(|| sight.words.with("typing-unknown-choice", &[("text", text)]))
}

/// A cell of amounts anywhere, for an amount that is looked for.
pub fn plain_place(sight: Sight<'_>) -> Place {
    Place {
        notation: sight.style.notation,
        decimal: decimal(sight),
        column: Column::FullYear,
        full_year: None,
        previous: None,
    }
}

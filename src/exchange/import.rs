//! A table into a plan: every figure is taken over as it stands, and nothing is calculated.

mod amounts;
mod edits;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{
    AmountError, Area, AreaId, CalendarError, Ceiling, Confidentiality, Details, FullYearColumn, Inclusion, Kind, Line,
    LineId, LineKind, Mode, Money, Notation, Note, NoteKind, Parts, PhaseIn, Phasing, Plan, PlanError, Proposal,
    ProposalId, Rounding, Rules, Scope, Settings, Step, Text, Weight, Years,
};
use thiserror::Error;

use crate::{Cell, Reading, Row, Source, Table};
use amounts::{Amounts, last_place};
pub use edits::edits_from;

/// What a table does not say about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportSettings {
    /// What the plan is called.
    pub title: String,
    /// The unit and sign of its figures.
    pub notation: Notation,
    /// The years it shows; without them, from the table's first year through its last.
    pub years: Option<Years>,
    /// The rounding step; without it, the last place that the table writes.
    pub step: Option<Step>,
    /// What happens to a figure between two steps.
    pub mode: Mode,
}

/// Why a table cannot become a plan.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ImportError {
    /// Numbers that cannot be amounts; all of them.
    #[error("{} numbers cannot be amounts", .0.len())]
    Amounts(Vec<AmountFault>),
    /// The last place that the table writes cannot be a rounding step.
    #[error("the last place written cannot be a rounding step")]
    Step(#[source] AmountError),
    /// Its years are none, or more than a plan can show.
    #[error(transparent)]
    Years(#[from] CalendarError),
    /// A row cannot be part of a plan.
    #[error(transparent)]
    Plan(#[from] PlanError),
}

/// A number that cannot be an amount, and why.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{cell}: {fault}")]
pub struct AmountFault {
    /// The cell.
    pub cell: Source,
    /// What is wrong with the number.
    #[source]
    pub fault: AmountError,
}

/// The areas a table names, in order of appearance.
#[derive(Default)]
struct Areas {
    list: Vec<Area>,
    by_name: BTreeMap<String, AreaId>,
}

/// The plan that a table describes: areas in order of appearance, each row a proposal with one
/// line whose years are stated figures. A figure with a unit or a word of its own (`ca. 75.000
/// kr.`) is kept as it is written in a note. `ids` gives a new random number each time, never 0.
///
/// # Errors
/// [`ImportError`] names what cannot be taken over; numbers that cannot be amounts all at once.
pub fn plan_from(table: &Table, settings: ImportSettings, ids: &mut impl FnMut() -> u64) -> Result<Plan, ImportError> {
    let mut settings = settings_of(table, settings)?;
    let amounts = Amounts::of(table, &settings).map_err(ImportError::Amounts)?;
    if amounts.iter().any(Amounts::counts_one_off_in_full_year) {
        settings.full_year = FullYearColumn::WithOneOff;
    }
    let areas = Areas::of(table, ids);
    let status = first_that_counts(&settings);
    let rows = table.rows.iter().zip(amounts);
    let proposals = rows.map(|(row, amounts)| Proposal {
        id: ProposalId(ids()),
        lines: Arc::new([line(LineId(ids()), amounts)]),
        area: areas.id(&row.area),
        status: status.clone(),
        number: row.number.as_str().into(),
        title: row.title.as_str().into(),
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(details(row)),
    });
    let proposals = proposals.collect();
    let (areas, curves, rules) = (areas.list, Vec::new(), Rules::default());
    Ok(Plan::assembled(Parts {
        settings,
        areas,
        curves,
        proposals,
        rules,
    })?)
}

fn settings_of(table: &Table, settings: ImportSettings) -> Result<Settings, ImportError> {
    let years = settings.years.map_or_else(|| years_of(table), Ok)?;
    let step = settings.step.map_or_else(|| last_place(table, settings.notation), Ok);
    let rounding = Rounding {
        step: step.map_err(ImportError::Step)?,
        mode: settings.mode,
        scope: Scope::Cells,
    };
    Ok(Settings::new(settings.title, settings.notation, years, rounding))
}

/// From the table's first year through its last, also where years between them have no column.
fn years_of(table: &Table) -> Result<Years, CalendarError> {
    let none = CalendarError::Count(0);
    let (first, last) = table.years.first().zip(table.years.last()).ok_or(none)?;
    let count = u64::try_from(last.since(*first).saturating_add(1)).map_err(|_| none)?;
    Years::new(*first, count)
}

/// The first status that is counted, so that what is imported is in the totals.
fn first_that_counts(settings: &Settings) -> Text {
    let mut statuses = settings.statuses.iter();
    let status = statuses.find(|status| status.weight == Weight::Counts);
    status.map_or_else(|| "".into(), |status| status.name.clone())
}

impl Areas {
    fn of(table: &Table, ids: &mut impl FnMut() -> u64) -> Self {
        let mut areas = Self::default();
        for row in &table.rows {
            if !row.area.is_empty() && !areas.by_name.contains_key(&row.area) {
                let id = AreaId(ids());
                areas.by_name.insert(row.area.clone(), id);
                areas.list.push(Area::new(id, row.area.as_str(), Some(AreaId::WHOLE)));
            }
        }
        areas
    }

    /// The area of this name; a row without one lies in the plan itself.
    fn id(&self, name: &str) -> AreaId {
        self.by_name.get(name).copied().unwrap_or(AreaId::WHOLE)
    }
}

fn line(id: LineId, amounts: Amounts) -> Line {
    Line {
        id,
        name: "".into(),
        kind: LineKind::Saving,
        amount: amounts.full_year,
        phasing: Phasing::Own(PhaseIn::Stated(amounts.recurrence)),
        stated: amounts.stated.into(),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    }
}

fn details(row: &Row) -> Details {
    let notes = row.amounts().filter(|cell| says_more_than_its_amount(cell));
    Details {
        category: row.category.as_str().into(),
        notes: notes.map(as_printed).collect(),
        ..Details::default()
    }
}

fn says_more_than_its_amount(cell: &Cell) -> bool {
    match cell.reading {
        Reading::Number(number) => number.unit.is_some() || number.approximation.is_some(),
        Reading::Empty | Reading::NotQuantified | Reading::NotRelevant => false,
    }
}

/// A figure as the table writes it: `2024: ca. 75.000 kr.`
fn as_printed(cell: &Cell) -> Note {
    let Source { column, text, .. } = &cell.source;
    Note {
        kind: NoteKind::PrintedInSource,
        text: format!("{column}: {}", text.trim()).into(),
        confidentiality: Confidentiality::Open,
    }
}

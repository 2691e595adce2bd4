//! Pasting: where a block goes in the grid, and the one edit that puts it there.

use std::collections::BTreeMap;

use exchange::catalogue::Catalogue;
use exchange::cell::{Expected, Fault, Meaning};
use exchange::clipboard::Block as Texts;
use exchange::paste::{self, Choices, ColumnAt, Mapping, PastePlan, PastedCell, RowAt, Target, Value, Verdict};
use model::{Edit, Exact, ProposalId, SettingsEdit, Years};

use super::cells::Sight;
use super::columns::ColumnKey;
use super::content::{self, Content};
use super::cursor::{CellKey, Layout};
use super::entry::{self, Typed, Typing};
use super::ground::{Bounds, Ground};
use super::new_rows;
use super::preview::Preview;
use super::preview_catalogue::Reading;
use super::rows::RowKey;
use super::{Grid, Rows};
use crate::window::action::Action;
use crate::window::clipboard::Look;

/// What is pasted.
#[derive(Clone, Debug)]
pub enum Source {
    /// Cells of this program, as they are.
    Own {
        /// What they hold, row by row.
        contents: Vec<Vec<Content>>,
        /// The cells that are emptied for it.
        taken: Vec<CellKey>,
    },
    /// Texts of another program, to be read.
    Texts(Texts),
    /// A whole catalogue.
    Catalogue(Box<Catalogue>),
}

/// What is pasted, and what somebody has decided about it.
#[derive(Clone, Debug)]
pub struct Pasting {
    /// What is written in each cell.
    pub texts: Texts,
    /// What each cell holds, where that is known.
    pub(super) typed: Option<Vec<Vec<Content>>>,
    /// The cells that are emptied for it.
    taken: Vec<CellKey>,
    /// Whether its rows have become columns.
    pub turned: bool,
    /// What is decided about rows and columns.
    pub choices: Choices,
    /// How far down it may go.
    pub bounds: Bounds,
    /// What happens where a text cannot be read.
    pub unread: Unread,
    /// What is counted on where a text says from one amount to another.
    pub expected: Expected,
}

/// What happens where a text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Nothing is pasted.
    Stop,
    /// Its cell stays as it is.
    Leave,
}

impl Pasting {
    /// Cells of this program; nothing where there are none.
    pub fn own(contents: Vec<Vec<Content>>, taken: Vec<CellKey>, sight: Sight<'_>) -> Option<Self> {
        let row = |row: &Vec<Content>| row.iter().map(|content| sight.plain(content)).collect();
        let texts = Texts::new(contents.iter().map(row).collect())?;
        Some(Self {
            typed: Some(contents),
            taken,
            ..Self::of(texts)
        })
    }

    /// Texts, with nothing decided about them.
    pub fn of(texts: Texts) -> Self {
        Self {
            texts,
            typed: None,
            taken: Vec::new(),
            turned: false,
            choices: Choices::default(),
            bounds: Bounds::Plan,
            unread: Unread::Stop,
            expected: Expected::Middle,
        }
    }

    /// Whether it comes from this program.
    pub const fn is_own(&self) -> bool {
        self.typed.is_some()
    }

    fn content(&self, (row, column): (usize, usize)) -> Option<&Content> {
        self.typed.as_ref()?.get(row)?.get(column)
    }

    /// Where everything would go.
    pub fn planned(&self, sight: Sight<'_>, ground: &Ground) -> PastePlan {
        let plan = sight.ledger.plan();
        let kinds: Vec<paste::Column> = ground.columns.iter().map(|column| kind(*column)).collect();
        let editable = |row: usize, column: usize| {
            let cell = ground.cell(row, column);
            cell.is_some_and(|cell| match entry::typing(plan, cell) {
                Typing::Text | Typing::Amount | Typing::Money => true,
                Typing::Box | Typing::Choice => self.is_own(),
                Typing::Nothing(_) => false,
            })
        };
        let target = Target {
            columns: &kinds,
            rows: ground.rows.len(),
            selection: ground.selection,
            editable: &editable,
            notation: sight.style.notation,
            decimal: sight.words.decimal(),
        };
        paste::planned(&self.texts, &target, &self.choices)
    }

    /// Whether it must be looked at before it is written.
    pub fn needs_preview(&self, plan: &PastePlan, ground: &Ground) -> bool {
        let unplaced = plan.new_rows > 0 || plan.outside > 0 || plan.discarded != paste::Discarded::default();
        if self.is_own() {
            return unplaced || ground.crosses(plan) || self.unread(plan).next().is_some();
        }
        unplaced || plan.needs_preview() || ground.crosses(plan)
    }

    /// The cells whose text cannot be read.
    pub fn unread<'a>(&'a self, plan: &'a PastePlan) -> impl Iterator<Item = &'a PastedCell> {
        plan.cells
            .iter()
            .filter(|cell| self.content(cell.from).is_none() && cell.reading.is_err())
    }

    /// Whether it can be written with what is decided.
    pub fn can_be_written(&self, plan: &PastePlan) -> bool {
        plan.outside == 0 && !is_mixed(plan) && (self.unread == Unread::Leave || self.unread(plan).next().is_none())
    }

    /// What goes in a cell.
    fn value(&self, sight: Sight<'_>, cell: Option<CellKey>, pasted: &PastedCell) -> Option<Put> {
        match (self.content(pasted.from), &pasted.reading) {
            (Some(content), reading) => Some(match (content, reading) {
                (Content::Entry(entry), Ok(Value::Amount(_)) | Err(_)) => Put::Typed(Typed::Entry(*entry)),
                (Content::Inclusion(_) | Content::Confidence(_), Ok(Value::Text(_))) => Put::Content(content.clone()),
                (_, Ok(value)) => Put::Typed(self.read(sight, cell, value).ok()?),
                (_, Err(_)) => return None,
            }),
            (None, Ok(value)) => self.read(sight, cell, value).ok().map(Put::Typed),
            (None, Err(_)) => None,
        }
    }

    fn read(&self, sight: Sight<'_>, cell: Option<CellKey>, value: &Value) -> Result<Typed, Fault> {
        let typed = match value {
            Value::Text(text) => return Ok(Typed::Text(text.clone())),
            Value::Amount(typed) => typed,
        };
        Ok(match typed.meaning {
            Meaning::Interval(interval) => Typed::Entry(interval.entry(self.expected)?),
            Meaning::Change(change) => {
                let now = cell.map_or(Exact::ZERO, |cell| sight.exact_at(cell));
                Typed::Entry(model::Entry::Amount(change.applied_to(&now)?))
            }
            meaning => match (meaning.share(), meaning.entry()) {
                (Some(share), _) => Typed::Share(share),
                (None, entry) => Typed::Entry(entry.unwrap_or_default()),
            },
        })
    }
}

/// What is put in a cell.
#[derive(Clone, Debug)]
enum Put {
    Typed(Typed),
    Content(Content),
}

const fn kind(column: ColumnKey) -> paste::Column {
    match column {
        ColumnKey::Number => paste::Column::Number,
        ColumnKey::Title => paste::Column::Title,
        ColumnKey::Category => paste::Column::Category,
        ColumnKey::FullYear => paste::Column::FullYear,
        ColumnKey::Year(year) => paste::Column::Year(year),
        ColumnKey::Include | ColumnKey::Status | ColumnKey::Confidence => paste::Column::Text,
        ColumnKey::Sum
        | ColumnKey::PhaseIn
        | ColumnKey::FullyPhasedIn
        | ColumnKey::Personnel
        | ColumnKey::Budget
        | ColumnKey::Percent => paste::Column::Computed,
    }
}

/// Whether a table of several rows is pasted into a plan that has no proposal yet.
fn is_first(sight: Sight<'_>, texts: &Texts) -> bool {
    sight.ledger.plan().proposal_count() == 0 && texts.height() > 1
}

impl Grid {
    /// Pastes, or shows first what that would do.
    pub fn paste(&mut self, sight: Sight<'_>, source: Source, look: Look) -> Vec<Action> {
        if self.has_beside() {
            return vec![Action::Tell(sight.words.text("paste-refused"))];
        }
        let pasting = match source {
            Source::Catalogue(catalogue) => {
                let reading = Reading::of(catalogue, sight.ledger.plan());
                self.preview = Some(Preview::Catalogue(Box::new(reading)));
                return Vec::new();
            }
            Source::Texts(texts) if is_first(sight, &texts) => return self.paste_first(sight, texts),
            Source::Texts(texts) => Pasting::of(texts),
            Source::Own { contents, taken } => match Pasting::own(contents, taken, sight) {
                Some(pasting) => pasting,
                None => return vec![Action::Tell(sight.words.text("paste-empty"))],
            },
        };
        self.paste_cells(sight, pasting, look)
    }

    fn paste_cells(&mut self, sight: Sight<'_>, mut pasting: Pasting, look: Look) -> Vec<Action> {
        let ground = self.ground(sight, pasting.bounds);
        let plan = pasting.planned(sight, &ground);
        if look == Look::Always || pasting.needs_preview(&plan, &ground) {
            if plan.heading.is_some() {
                pasting.choices.mapping = Mapping::Headings;
            }
            self.preview = Some(Preview::Cells(Box::new(pasting)));
            return Vec::new();
        }
        self.write(sight, &ground, (&pasting, &plan))
    }

    /// A table with headings into a plan without proposals: as a catalogue where it is one.
    fn paste_first(&mut self, sight: Sight<'_>, texts: Texts) -> Vec<Action> {
        match Catalogue::of_block(&texts, sight.words.decimal()) {
            Ok(catalogue) => self.paste(sight, Source::Catalogue(Box::new(catalogue)), Look::Always),
            Err(_) => self.paste_cells(sight, Pasting::of(texts), Look::WhereNeeded),
        }
    }

    /// The ground at what is selected.
    pub(super) fn ground(&self, sight: Sight<'_>, bounds: Bounds) -> Ground {
        let (none, none_shown) = (Rows::default(), Vec::new());
        let layout = self.layout().unwrap_or(Layout {
            rows: &none,
            columns: &none_shown,
        });
        Ground::of(self, sight, layout, bounds)
    }

    /// Writes what is pasted, and says how much that was.
    pub(super) fn write(
        &mut self,
        sight: Sight<'_>,
        ground: &Ground,
        (pasting, plan): (&Pasting, &PastePlan),
    ) -> Vec<Action> {
        let written = Written::of(sight, ground, (pasting, plan));
        let words = sight.words;
        let count = written.cells.to_string();
        let mut told = vec![words.with("paste-done", &[("count", &count)])];
        let mut also = |key: &str, count: usize| {
            if count > 0 {
                told.push(words.with(key, &[("count", &count.to_string())]));
            }
        };
        also("paste-new-rows", written.made.len());
        also("paste-skipped", plan.skipped);
        also("paste-left", written.left);
        self.select_written(ground, plan, &written.made);
        let edit = super::one_edit(written.edits).map(Action::from);
        edit.into_iter().chain([Action::Tell(told.join(" · "))]).collect()
    }

    fn select_written(&mut self, ground: &Ground, plan: &PastePlan, made: &[ProposalId]) {
        let area = plan.written;
        let row = |place: usize| {
            let new = place.checked_sub(ground.rows.len()).and_then(|new| made.get(new));
            let shown = ground.rows.get(place).copied();
            shown.or_else(|| new.map(|id| RowKey::Proposal(*id)))
        };
        let column = |place: usize| {
            let last = ground.columns.len().saturating_sub(1);
            ground.columns.get(place.min(last)).copied()
        };
        let last_row = area.top.saturating_add(area.height).saturating_sub(1);
        let first = row(area.top).zip(column(area.left));
        let last_made = made.last().map(|id| RowKey::Proposal(*id));
        let last = row(last_row).or(last_made).or_else(|| ground.rows.last().copied());
        let last = last.zip(column(area.left.saturating_add(area.width).saturating_sub(1)));
        if let Some(((first_row, first_column), (last_row, last_column))) = first.zip(last) {
            let cell = |row, column| CellKey { row, column };
            self.select_between(cell(first_row, first_column), cell(last_row, last_column));
        }
    }
}

/// What a paste comes to.
struct Written {
    edits: Vec<Edit>,
    made: Vec<ProposalId>,
    cells: usize,
    left: usize,
}

impl Written {
    fn of(sight: Sight<'_>, ground: &Ground, (pasting, plan): (&Pasting, &PastePlan)) -> Self {
        let mut written = Self {
            edits: more_years(sight, plan).into_iter().collect(),
            made: Vec::new(),
            cells: 0,
            left: 0,
        };
        let mut new: BTreeMap<usize, Vec<(ColumnKey, Typed)>> = BTreeMap::new();
        for cell in &plan.cells {
            let Some(column) = column_of(ground, cell.column) else {
                continue;
            };
            let key = match cell.row {
                RowAt::Shown(row) => ground.rows.get(row).map(|row| CellKey { row: *row, column }),
                RowAt::New(_) => None,
            };
            let put = pasting.value(sight, key, cell);
            match (put, key, cell.row) {
                (Some(Put::Typed(typed)), None, RowAt::New(row)) => {
                    new.entry(row).or_default().push((column, typed));
                    written.cells = written.cells.saturating_add(1);
                }
                (Some(put), Some(key), _) => written.put(sight, key, put),
                _ => written.left = written.left.saturating_add(1),
            }
        }
        for values in new.into_values() {
            let (id, edit) = new_rows::proposal(sight, ground.area, values);
            written.made.push(id);
            written.edits.push(edit);
        }
        written.empty(sight, &pasting.taken);
        written
    }

    /// Empties the cells that were cut, before anything is put in others or the same.
    fn empty(&mut self, sight: Sight<'_>, taken: &[CellKey]) {
        let plan = sight.ledger.plan();
        let mut edits: Vec<Edit> = taken.iter().filter_map(|cell| entry::emptied(plan, *cell)).collect();
        edits.append(&mut self.edits);
        self.edits = edits;
    }

    fn put(&mut self, sight: Sight<'_>, key: CellKey, put: Put) {
        let plan = sight.ledger.plan();
        let edit = match put {
            Put::Typed(typed) => entry::edit(plan, key, typed),
            Put::Content(content) => content::put(plan, key, &content),
        };
        match edit {
            Some(edit) => {
                self.edits.push(edit);
                self.cells = self.cells.saturating_add(1);
            }
            None => self.left = self.left.saturating_add(1),
        }
    }
}

/// The column that a pasted cell goes to.
pub fn column_of(ground: &Ground, at: ColumnAt) -> Option<ColumnKey> {
    match at {
        ColumnAt::Shown(place) => ground.columns.get(place).copied(),
        ColumnAt::NewYear(year) => Some(ColumnKey::Year(year)),
    }
}

/// The edit that shows the years that are pasted beyond the last.
fn more_years(sight: Sight<'_>, plan: &PastePlan) -> Option<Edit> {
    let years = sight.ledger.plan().settings().years;
    let last = plan.new_years.iter().max()?;
    let count = u64::try_from(last.since(years.first()).saturating_add(1)).ok()?;
    let years = Years::new(years.first(), count).ok()?;
    Some(Edit::Settings(SettingsEdit::Years(years)))
}

/// Whether a column shows two decimal marks, and nobody has said which of them it is.
pub fn is_mixed(plan: &PastePlan) -> bool {
    plan.votes.iter().any(|vote| vote.verdict == Verdict::Mixed)
}

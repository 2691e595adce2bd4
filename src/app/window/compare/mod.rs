//! Comparing on screen: two to eight open scenarios against one of them, as list, matrix, bridge or staircases.
//!
//! It reads scenarios and never edits them: what is taken over is an edit like any other. What differs is calculated
//! once for the versions compared ([`made`]), off the screen's thread where there is much of it ([`making`]), and figures and words are those that the command line prints.

mod bar;
mod bridge;
pub mod choose;
pub mod command;
mod details;
mod give;
mod host;
mod keys;
mod ledger;
mod ledger_rows;
mod made;
mod making;
mod matrix;
mod matrix_rows;
mod paint;
mod places;
mod rows;
mod said;
mod steps;
mod strip;
mod strip_rows;
mod subject;
pub mod waiting;
mod word_changes;

use std::sync::Arc;

use egui::{Context, Rect, Ui, pos2};
use model::{Both, Column, Matching, RowName};

use super::action::Action;
use super::aside::Aside;
use super::documents::{DocumentId, Documents};
use super::grid::columns::ColumnKey;
use super::grid::{CellKey, RowKey};
use super::theme::{Palette, gap};
use crate::compared::Hiding;
use crate::words::Words;
use command::CompareCommand;
use ledger_rows::{LedgerRow, Sheet};
use made::Made;
use making::Making;
use matrix_rows::{Matrix, Order};
use subject::Subject;

/// What is asked of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompareAction {
    /// Compares these scenarios with the first of them.
    Begin(Vec<DocumentId>),
    /// Brings the comparison to the front.
    Show,
    /// Does what stands in the menu.
    Do(CompareCommand),
    /// Compares with another scenario.
    Base(DocumentId),
    /// Holds the scenario at this place against the base.
    Hold(usize),
    /// Goes to a cell of a scenario.
    GoTo(DocumentId, CellKey),
}

/// How a comparison is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lens {
    /// Row by row, one scenario against the base.
    List,
    /// Row by row, all scenarios side by side.
    Matrix,
    /// From the base's total to another's, cause by cause.
    Bridge,
    /// Every scenario's savings over the steps of its target.
    Staircases,
}

/// A comparison, and where the cursor is in it.
pub struct Comparing {
    ids: Vec<DocumentId>,
    matching: Matching,
    lens: Lens,
    /// The place of the scenario that is held against the base.
    other: usize,
    /// The place of the active scenario in the matrix.
    scenario: usize,
    /// The place of the active column among those shown.
    column: usize,
    /// The place of the active row among those shown.
    row: usize,
    shown: RowsShown,
    bottom: Bottom,
    making: Making,
    matrix: Option<Matrix>,
    coming: Aside<Matrix>,
    order: Order,
    hiding: Hiding,
    bars: Bars,
    scroll: Scroll,
}

/// Which rows are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RowsShown {
    Differing,
    All,
}

/// What stands under the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bottom {
    Bridge,
    Details,
}

/// What a bridge has a bar for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bars {
    Causes,
    Proposals,
}

/// How far the rows are scrolled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Scroll {
    offset: f32,
    height: f32,
    follow: bool,
}

/// What is looked at, and the words it is said in.
type Seen<'a> = (&'a Made, &'a Words);

impl Lens {
    /// Every way to look, from the left.
    pub const ALL: [Self; 4] = [Self::List, Self::Matrix, Self::Bridge, Self::Staircases];
}

/// The place of the first year among the columns: after the full-year effect.
const FIRST_YEAR: usize = 1;
/// What part of the room the part under the list takes at least, and how high it is at least, in points.
const BOTTOM_SHARE: f32 = 0.38;
const BOTTOM: f32 = 150.0;
/// How many lines of the list are always in sight, and how high what is under it is at the least, in points.
const LEAST_LINES: usize = 2;
const LEAST_BOTTOM: f32 = 90.0;

impl Comparing {
    /// A comparison of open scenarios with the first of them.
    pub fn of(ids: Vec<DocumentId>) -> Self {
        Self {
            lens: if ids.len() > 2 { Lens::Matrix } else { Lens::List },
            ids,
            matching: Matching::default(),
            other: 1,
            scenario: 0,
            column: FIRST_YEAR,
            row: 0,
            shown: RowsShown::Differing,
            bottom: Bottom::Bridge,
            making: Making::nothing(),
            matrix: None,
            coming: Aside::nothing(),
            order: Order::Print,
            hiding: Hiding::default(),
            bars: Bars::Causes,
            scroll: Scroll::default(),
        }
    }

    /// The scenario that the others are compared with.
    pub fn base(&self) -> Option<DocumentId> {
        self.ids.first().copied()
    }

    /// Draws it once the keys have been followed, and says what was asked for.
    pub fn ui(&mut self, ui: &mut Ui, documents: &Documents, words: &Words) -> Vec<Action> {
        self.ids.retain(|id| documents.get(*id).is_some());
        let Some(subject) = Subject::of(&self.ids, (documents, words), (&self.matching, self.hiding)) else {
            return vec![Action::from(CompareAction::Do(CompareCommand::Close))];
        };
        self.follow(subject, words, ui.ctx());
        match self.making.made().cloned() {
            Some(made) => self.lenses(ui, &made, words),
            None => {
                let working = words.text("compared-working");
                paint::message(ui, self.making.refused().unwrap_or(&working));
                Vec::new()
            }
        }
    }

    /// Has the comparison follow its scenarios; the same row stays the active one.
    fn follow(&mut self, subject: Subject, words: &Words, context: &Context) {
        let before = self.active_names();
        if !self.making.follow(subject, words, context) {
            return;
        }
        if let Some(made) = self.making.made() {
            self.column = self.column.min(made.columns.len().saturating_sub(1));
            self.other = self.other.clamp(1, made.sheets.len().max(1));
        }
        self.go_to_names(before);
    }

    /// Puts the scenarios of the active column side by side, where they are looked at so; many rows aside, and what
    /// stood there before stands until then.
    fn follow_matrix(&mut self, (made, words): (&Arc<Made>, &Words), context: &Context) {
        if self.lens != Lens::Matrix {
            return;
        }
        let before = self.active_names();
        let wanted = (made, self.column, self.order);
        let came = self.coming.taken();
        let news = came.is_some();
        self.matrix = came.or_else(|| self.matrix.take());
        self.matrix.take_if(|matrix| matrix.made.of.ids != made.of.ids);
        if self.matrix.as_ref().is_some_and(|matrix| matrix.is(wanted)) || self.coming.works() {
            if news {
                self.go_to_names(before);
            }
            return;
        }
        if made.of.proposals() <= making::AT_ONCE {
            self.matrix = Some(Matrix::of(wanted, words));
            self.go_to_names(before);
        } else {
            let (made, column, order) = (made.clone(), self.column, self.order);
            let language = words.language();
            let work = move || Matrix::of((&made, column, order), &Words::of(language));
            self.coming.begin(context, work);
        }
    }

    fn lenses(&mut self, ui: &mut Ui, made: &Arc<Made>, words: &Words) -> Vec<Action> {
        self.follow_matrix((made, words), ui.ctx());
        self.row = self.row.min(self.count(made).saturating_sub(1));
        let mut actions = self.keys(ui, made);
        let room = ui.max_rect();
        let columns = places::Columns::of(room, made, self.column);
        // Staircases say what the strip does; where there are many, they need its room.
        let alone = self.lens == Lens::Staircases && strip::is_single(made);
        let high = if alone { 0.0 } else { strip::height(made) };
        let (strip, rest) = room.split_top_bottom_at_y(room.top() + high);
        let (bar, rest) = rest.split_top_bottom_at_y(rest.top() + bar::HEIGHT);
        let seen: Seen<'_> = (made, words);
        if !alone {
            actions.extend(self.strip(ui, (strip, &columns), seen));
        }
        actions.extend(self.bar(ui, bar, seen));
        match self.lens {
            Lens::List => actions.extend(self.list_over_bottom(ui, (rest, &columns), seen)),
            Lens::Matrix => actions.extend(self.matrix_ui(ui, rest, seen)),
            Lens::Bridge => actions.extend(self.bridge(ui, rest, seen)),
            Lens::Staircases => self.staircases(ui, rest, seen),
        }
        ui.painter().hline(
            room.x_range(),
            strip.bottom(),
            egui::Stroke::new(1.0, Palette::of(ui).line),
        );
        actions
    }

    /// The list, and under it the bridge or more of the active row, where there is room for both.
    fn list_over_bottom(
        &mut self,
        ui: &mut Ui,
        (room, columns): (Rect, &places::Columns),
        seen: Seen<'_>,
    ) -> Vec<Action> {
        let made = seen.0;
        let (rows, differing) = self.counts(made);
        let lines = self.count(made).saturating_add(usize::from(rows > differing));
        let most = room.height() - (room.height() * BOTTOM_SHARE).max(BOTTOM);
        let high = ledger::height(lines).min(most.max(ledger::height(LEAST_LINES)));
        let (list, bottom) = room.split_top_bottom_at_y((room.top() + high).min(room.bottom()));
        let mut actions = self.list(ui, (list, columns), seen);
        let bottom = Rect::from_min_max(pos2(bottom.left(), bottom.top() + gap::SMALL), bottom.max);
        if bottom.height() < LEAST_BOTTOM {
            return actions;
        }
        match self.bottom {
            Bottom::Bridge => actions.extend(self.bridge(ui, bottom, seen)),
            Bottom::Details => actions.extend(self.details(ui, bottom, seen)),
        }
        actions
    }

    /// Whether something is still worked out aside.
    const fn is_working(&self) -> bool {
        self.making.is_behind() || self.coming.works()
    }

    /// The scenario that is held against the base.
    fn sheet<'m>(&self, made: &'m Made) -> Option<&'m Sheet> {
        made.sheets.get(self.other.saturating_sub(1))
    }

    /// How many rows there are, and how many of them differ.
    fn counts(&self, made: &Made) -> (usize, usize) {
        if let (Lens::Matrix, Some(matrix)) = (self.lens, &self.matrix) {
            let differing = matrix.rows.iter().filter(|row| row.differs);
            return (matrix.rows.len(), differing.count());
        }
        let rows = self.sheet(made).map_or(&[][..], |sheet| &sheet.rows);
        (rows.len(), rows.iter().filter(|row| row.stands_out()).count())
    }

    /// How many rows differ.
    fn differing(&self, made: &Made) -> usize {
        self.counts(made).1
    }

    /// How many rows are listed.
    fn count(&self, made: &Made) -> usize {
        let (all, differing) = self.counts(made);
        if self.shown == RowsShown::All { all } else { differing }
    }

    /// The active row of one scenario against the base.
    fn active_row<'m>(&self, made: &'m Made) -> Option<&'m LedgerRow> {
        let names = self.names_in(made)?;
        self.sheet(made)?.rows.iter().find(|row| row.names == names)
    }

    /// The active row, by its name in the base and in the scenario held against it.
    fn active_names(&self) -> Option<Both<Option<RowName>>> {
        self.names_in(self.making.made()?)
    }

    fn names_in(&self, made: &Made) -> Option<Both<Option<RowName>>> {
        if let (Lens::Matrix, Some(matrix)) = (self.lens, &self.matrix) {
            return matrix.rows.get(self.row).map(|row| row.both(self.other));
        }
        self.sheet(made)?.rows.get(self.row).map(|row| row.names)
    }

    /// Goes to a row where it is still listed.
    fn go_to_names(&mut self, names: Option<Both<Option<RowName>>>) {
        let Some(made) = self.making.made() else { return };
        let matrix = self.matrix.as_ref().filter(|_| self.lens == Lens::Matrix);
        let place = names.and_then(|names| match matrix {
            Some(matrix) => matrix.rows.iter().position(|row| row.both(self.other) == names),
            None => self.sheet(made)?.rows.iter().position(|row| row.names == names),
        });
        let last = self.count(made).saturating_sub(1);
        self.row = place.filter(|place| *place <= last).unwrap_or(self.row).min(last);
    }

    /// The cell of the active row: in the matrix that of the active scenario, else of the scenario held against the
    /// base, or of the base where the row is in it alone.
    fn go_to_active(&self, made: &Made) -> Option<CompareAction> {
        let (_, column) = made.columns.get(self.column)?;
        if let (Lens::Matrix, Some(matrix)) = (self.lens, &self.matrix) {
            let name = (*matrix.rows.get(self.row)?.names.get(self.scenario)?)?;
            return self.cell_of((self.scenario, name), *column);
        }
        let names = self.names_in(made)?;
        let new = names.new.map(|name| (self.other, name));
        self.cell_of(new.or_else(|| Some((0, names.old?)))?, *column)
    }

    /// A row's cell in the scenario at a place.
    fn cell_of(&self, (place, name): (usize, RowName), column: Column) -> Option<CompareAction> {
        let row = match name {
            RowName::Proposal(id) => RowKey::Proposal(id),
            RowName::Overlap(id) => RowKey::Overlap(id),
        };
        let column = match column {
            Column::FullYear => ColumnKey::FullYear,
            Column::Year(year) => ColumnKey::Year(year),
            Column::FullyPhasedIn => ColumnKey::FullyPhasedIn,
        };
        Some(CompareAction::GoTo(*self.ids.get(place)?, CellKey { row, column }))
    }
}

//! Comparing on screen: two to eight open scenarios against one of them, as list, matrix, bridge or staircases.
//!
//! It reads scenarios and never edits them: what is taken over is an edit like any other. What differs is calculated
//! once for the versions compared ([`made`]), off the screen's thread where there is much of it ([`making`]), and figures and words are those that the command line prints.

mod bar;
mod beyond;
mod bridge;
pub mod choose;
pub mod command;
mod cursor;
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
mod room;
mod rows;
mod said;
mod steps;
mod strip;
mod strip_room;
mod strip_rows;
mod subject;
pub mod waiting;
mod word_changes;

use std::sync::Arc;

use egui::{Context, Ui};
use model::Matching;

use super::action::Action;
use super::aside::Aside;
use super::documents::{DocumentId, Documents};
use super::grid::CellKey;
use crate::compared::Hiding;
use crate::words::Words;
use command::CompareCommand;
use ledger_rows::Sheet;
use made::Made;
use making::Making;
use matrix_rows::{Matrix, Order};
use room::Room;
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
    /// The place of the first of the others in sight, where there is no room for all of them.
    first: usize,
    room: Room,
    /// The place of the active scenario in the matrix.
    scenario: usize,
    /// The place of the active column among those shown.
    column: usize,
    /// The place of the active row among those shown.
    row: usize,
    shown: RowsShown,
    bottom: Bottom,
    /// Whether there is no room for more of the active row beside the list, so that it stands in its place.
    details_alone: bool,
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
    /// What is left of turning the wheel sideways once whole columns are gone.
    sideways: f32,
}

/// What is looked at, and the words it is said in.
type Seen<'a> = (&'a Made, &'a Words);

impl Lens {
    /// Every way to look, from the left.
    pub const ALL: [Self; 4] = [Self::List, Self::Matrix, Self::Bridge, Self::Staircases];
}

/// The place of the first year among the columns: after the full-year effect.
const FIRST_YEAR: usize = 1;

impl Comparing {
    /// A comparison of open scenarios with the first of them.
    pub fn of(ids: Vec<DocumentId>) -> Self {
        Self {
            lens: if ids.len() > 2 { Lens::Matrix } else { Lens::List },
            ids,
            matching: Matching::default(),
            other: 1,
            first: 1,
            room: Room::Ample,
            scenario: 0,
            column: FIRST_YEAR,
            row: 0,
            shown: RowsShown::Differing,
            bottom: Bottom::Bridge,
            details_alone: false,
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
        if let Some(made) = self.making.made().cloned() {
            return self.lenses(ui, &made, words);
        }
        let working = words.text("compared-working");
        paint::message(ui, self.making.refused().unwrap_or(&working));
        Vec::new()
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

    /// Whether something is still worked out aside.
    const fn is_working(&self) -> bool {
        self.making.is_behind() || self.coming.works()
    }

    /// The scenario that is held against the base.
    fn sheet<'m>(&self, made: &'m Made) -> Option<&'m Sheet> {
        made.sheets.get(self.other.saturating_sub(1))
    }
}

//! Carries out what menus, keys and the palette ask for in the grid.

use std::collections::BTreeSet;

use exchange::clipboard::Headings;
use model::{Confidence, Edit, Inclusion, Plan, ProposalId};

use super::cells::Sight;
use super::clipboard::Keeping;
use super::columns::ColumnKey;
use super::command::GridCommand;
use super::cursor::{CellKey, Place};
use super::draft::Draft;
use super::entry::{self, Typing};
use super::list::{Chosen, Item, List};
use super::outline::{self, Depth};
use super::put::{self, Axis, Put};
use super::repeat::Repeat;
use super::rows::RowKey;
use super::seek::{Direction, Seek, SeekKind};
use super::structure::{self, Things, Way};
use super::{Grid, one_edit, reading, structure as rows};
use crate::alternatives;
use crate::window::action::{Action, WindowAction};
use crate::window::clipboard::Look;
use crate::window::view::{Order, Sort};

/// What a command comes to: actions, or the key of why it cannot be done here.
pub type Done = Result<Vec<Action>, &'static str>;

impl Grid {
    /// Does what a menu, a key or the palette asked for in the grid.
    pub fn perform(&mut self, command: GridCommand, sight: Sight<'_>) -> Vec<Action> {
        if let Some(repeat) = Repeat::of(command) {
            self.last = Some(repeat);
        }
        let done = self
            .perform_in_cells(command, sight)
            .or_else(|| self.perform_in_rows(command, sight))
            .unwrap_or_else(|| self.perform_in_sight(command, sight));
        done.unwrap_or_else(|why| vec![Action::Tell(sight.words.text(why))])
    }

    fn perform_in_cells(&mut self, command: GridCommand, sight: Sight<'_>) -> Option<Done> {
        Some(match command {
            GridCommand::Cut => Ok(self.copy(sight, (Headings::LeftOut, Keeping::Taken))),
            GridCommand::Copy => Ok(self.copy(sight, (Headings::LeftOut, Keeping::Kept))),
            GridCommand::CopyWithHeadings => Ok(self.copy(sight, (Headings::Included, Keeping::Kept))),
            GridCommand::Paste => Ok(vec![self.asked_to_paste(Look::WhereNeeded)]),
            GridCommand::PasteSpecial => Ok(vec![self.asked_to_paste(Look::Always)]),
            GridCommand::EditCell => Ok(self.begin_editing(sight).into_iter().collect()),
            GridCommand::Choices => self.open_choices(sight),
            GridCommand::Clear => Ok(changes(
                sight,
                put::nothing(sight, &self.selected()),
                "told-nothing-cleared",
            )),
            GridCommand::FillDown => Ok(self.fill(sight, Axis::Down)),
            GridCommand::FillRight => Ok(self.fill(sight, Axis::Right)),
            GridCommand::CopyAbove => Ok(self.copy_above(sight)),
            GridCommand::Note => self.note(),
            GridCommand::Repeat => Ok(self.repeat(sight)),
            GridCommand::Today => Err("told-no-date-here"),
            GridCommand::TurnInclusion => self.turn_inclusion(sight),
            GridCommand::Delay => Ok(vec![WindowAction::Delay.into()]),
            GridCommand::Calculated => Err("told-calculated"),
            GridCommand::ContextMenu => Ok(self.open_context_menu(sight)),
            _ => return None,
        })
    }

    fn perform_in_rows(&mut self, command: GridCommand, sight: Sight<'_>) -> Option<Done> {
        Some(match command {
            GridCommand::InsertBelow => self.insert(sight, rows::Side::Below),
            GridCommand::InsertAbove => self.insert(sight, rows::Side::Above),
            GridCommand::InsertArea => self.insert_area(sight),
            GridCommand::InsertLine => self.insert_line(sight),
            GridCommand::Duplicate => self.duplicate(sight),
            GridCommand::Delete => self.delete(sight),
            GridCommand::MoveUp => self.move_rows(sight, Way::Up),
            GridCommand::MoveDown => self.move_rows(sight, Way::Down),
            GridCommand::MoveToArea => self.choose_area(sight),
            GridCommand::Fold => Ok(self.fold(sight)),
            GridCommand::Unfold => Ok(self.unfold(sight)),
            GridCommand::FoldAll => Ok(outline::shown_to(sight, Depth::Areas)),
            GridCommand::UnfoldAll => Ok(outline::shown_to(sight, Depth::Proposals)),
            GridCommand::UnfoldLines => Ok(outline::shown_to(sight, Depth::Lines)),
            _ => return None,
        })
    }

    fn perform_in_sight(&mut self, command: GridCommand, sight: Sight<'_>) -> Done {
        match command {
            GridCommand::SelectAll => self.select_all(),
            GridCommand::SelectRows => self.select_rows(),
            GridCommand::SelectColumns => self.select_columns(),
            GridCommand::Find => self.seek = Some(Seek::new(SeekKind::Find, self.looked_for.clone())),
            GridCommand::Replace => self.seek = Some(Seek::new(SeekKind::Replace, self.looked_for.clone())),
            GridCommand::GoTo => self.seek = Some(Seek::new(SeekKind::GoTo, String::new())),
            GridCommand::FindNext => return Ok(self.find(sight, Direction::Next)),
            GridCommand::FindPrevious => return Ok(self.find(sight, Direction::Previous)),
            GridCommand::Precedents => return self.go_to_precedents(sight),
            GridCommand::Dependents => return self.go_to_dependents(sight),
            GridCommand::ScrollToActive => self.scroll_to = self.cursor.active,
            GridCommand::Filter => return Ok(self.turn_filter(sight)),
            GridCommand::SortRising => return self.sort(sight, Some(Order::Rising)),
            GridCommand::SortFalling => return self.sort(sight, Some(Order::Falling)),
            GridCommand::SortStored => return self.sort(sight, None),
            _ => {}
        }
        Ok(Vec::new())
    }

    /// Begins to edit the active cell, or says why that cannot be done.
    pub(super) fn begin_editing(&mut self, sight: Sight<'_>) -> Option<Action> {
        let cell = self.cursor.active?;
        match entry::typing(sight.ledger.plan(), cell) {
            Typing::Text | Typing::Amount | Typing::Money => {
                self.begin(Draft::edited(cell, reading::content(sight, cell)));
                None
            }
            Typing::Choice => {
                let opened = self.open_choices(sight);
                opened.err().map(|why| Action::Tell(sight.words.text(why)))
            }
            Typing::Box => self.turn_or_tell(sight).pop(),
            Typing::Nothing(reason) => Some(Action::Tell(sight.words.text(reason.key()))),
        }
    }

    /// Counts the selected proposals, or leaves them out where all of them count.
    pub(super) fn turn_inclusion(&self, sight: Sight<'_>) -> Done {
        let plan = sight.ledger.plan();
        let ids = self.things().touched();
        if ids.is_empty() {
            return Err("told-no-proposal");
        }
        if ids.iter().all(|id| alternatives::is_other(plan, *id)) {
            return Err("told-other-alternative");
        }
        let all_in = wanted(plan, &ids).all(|inclusion| inclusion == Inclusion::Included);
        let inclusion = if all_in {
            Inclusion::Excluded
        } else {
            Inclusion::Included
        };
        let turned = ids.into_iter().map(|id| entry::inclusion(id, inclusion));
        Ok(edits(one_edit(turned.collect())))
    }

    /// Counts the selected proposals or leaves them out, or says why that cannot be done.
    pub(super) fn turn_or_tell(&self, sight: Sight<'_>) -> Vec<Action> {
        let turned = self.turn_inclusion(sight);
        turned.unwrap_or_else(|why| vec![Action::Tell(sight.words.text(why))])
    }

    fn fill(&self, sight: Sight<'_>, axis: Axis) -> Vec<Action> {
        let layout = self.layout().zip(self.block());
        let filled = layout.and_then(|(layout, block)| put::filled(sight, layout, (block, axis)));
        changes(sight, filled, "told-nothing-filled")
    }

    fn copy_above(&mut self, sight: Sight<'_>) -> Vec<Action> {
        let above = self.layout().and_then(|layout| {
            let place = self.cursor.place(layout)?;
            let row = place.row.checked_sub(1)?;
            layout.cell(Place { row, ..place })
        });
        if let (Some(above), Some(cell)) = (above, self.cursor.active)
            && !put::typable(sight, vec![cell]).is_empty()
        {
            self.begin(Draft::written(cell, reading::content(sight, above)));
        }
        Vec::new()
    }

    /// Writes in the note of the active proposal, which stands in the inspector.
    fn note(&self) -> Done {
        self.proposal().ok_or("told-no-proposal")?;
        Ok(vec![WindowAction::Note.into()])
    }

    /// Does the last thing again, with what is selected now.
    fn repeat(&mut self, sight: Sight<'_>) -> Vec<Action> {
        match self.last.clone() {
            None => vec![Action::Tell(sight.words.text("told-nothing-to-repeat"))],
            Some(Repeat::Command(command)) => self.perform(command, sight),
            Some(Repeat::Text(text)) => self.put_text(sight, &put::typable(sight, self.selected()), &text),
        }
    }

    /// Puts a chosen text in the selected cells of the column that it was chosen for.
    pub(super) fn put_choice(&mut self, sight: Sight<'_>, (cell, text): (CellKey, String)) -> Vec<Action> {
        let selected = put::typable(sight, self.selected()).into_iter();
        let mut cells: Vec<CellKey> = selected.filter(|other| other.column == cell.column).collect();
        if !cells.contains(&cell) {
            cells = vec![cell];
        }
        let actions = self.put_text(sight, &cells, &text);
        self.last = Some(Repeat::Text(text));
        actions
    }

    fn put_text(&mut self, sight: Sight<'_>, cells: &[CellKey], text: &str) -> Vec<Action> {
        match put::text(sight, cells, text) {
            Ok(Put::Edit(edit)) => edits(edit),
            Ok(Put::Ask(items)) => {
                self.list = self.cursor.active.and_then(|cell| List::of(cell, items));
                Vec::new()
            }
            Err(problem) => vec![Action::Tell(problem)],
        }
    }

    /// Opens the list that the active cell is chosen from.
    pub(super) fn open_choices(&mut self, sight: Sight<'_>) -> Done {
        let cell = self.cursor.active.ok_or("told-no-choices")?;
        let items = choices(sight, cell);
        let now = sight.row(cell.row, &[cell.column]).cells.pop();
        let mut list = List::of(cell, items).ok_or("told-no-choices")?;
        let chosen = |item: &Item| now.as_ref().is_some_and(|cell| cell.text == item.text);
        list.at = list.items.iter().position(chosen).unwrap_or(0);
        self.list = Some(list);
        self.scroll_to = Some(cell);
        Ok(Vec::new())
    }

    /// Opens the menu at the active cell.
    pub(super) fn open_context_menu(&mut self, sight: Sight<'_>) -> Vec<Action> {
        let item = |command: &GridCommand| Item {
            text: sight.words.text(command.key()),
            keys: command
                .shortcuts()
                .first()
                .map_or_else(String::new, |keys| crate::window::keyboard::name(*keys, sight.words)),
            chosen: Chosen::Command(*command),
        };
        let items = CONTEXT.iter().map(item).collect();
        self.list = self.cursor.active.and_then(|cell| List::of(cell, items));
        self.scroll_to = self.cursor.active;
        Vec::new()
    }

    fn choose_area(&mut self, sight: Sight<'_>) -> Done {
        let plan = sight.ledger.plan();
        let proposals = self.things().touched();
        let cell = self
            .cursor
            .active
            .filter(|_| !proposals.is_empty())
            .ok_or("told-no-proposal")?;
        let areas = plan.areas_in_order().into_iter().filter(|(depth, _)| *depth > 0);
        let items = areas.filter_map(|(depth, area)| {
            Some(Item {
                text: format!("{}{}", "  ".repeat(depth.saturating_sub(1)), area.name),
                keys: String::new(),
                chosen: Chosen::Edit(structure::move_to(plan, &proposals, area.id)?),
            })
        });
        self.list = List::of(cell, items.collect());
        self.list.as_ref().map(|_| Vec::new()).ok_or("told-no-area")
    }

    /// What the selected rows stand for.
    pub(super) fn things(&self) -> Things {
        let rows = self.layout().map(|layout| {
            let blocks = self.blocks(layout).into_iter();
            let places: BTreeSet<usize> = blocks.flat_map(|block| block.first.row..=block.last.row).collect();
            places
                .into_iter()
                .filter_map(|place| layout.rows.at(place))
                .collect::<Vec<RowKey>>()
        });
        Things::of(rows.unwrap_or_default().into_iter())
    }

    fn sort(&self, sight: Sight<'_>, order: Option<Order>) -> Done {
        let column = self.cursor.active.map(|cell| cell.column);
        let column = column
            .filter(|column| *column != ColumnKey::Include)
            .ok_or("told-no-order-here")?;
        let mut view = sight.view.clone();
        view.sort = order.map(|order| Sort { column, order });
        Ok(vec![Action::View(Box::new(view))])
    }
}

/// What the context menu offers.
const CONTEXT: [GridCommand; 19] = [
    GridCommand::Cut,
    GridCommand::Copy,
    GridCommand::CopyWithHeadings,
    GridCommand::Paste,
    GridCommand::PasteSpecial,
    GridCommand::EditCell,
    GridCommand::Choices,
    GridCommand::Clear,
    GridCommand::Note,
    GridCommand::TurnInclusion,
    GridCommand::InsertAbove,
    GridCommand::InsertBelow,
    GridCommand::InsertLine,
    GridCommand::InsertArea,
    GridCommand::Duplicate,
    GridCommand::Delete,
    GridCommand::MoveToArea,
    GridCommand::Precedents,
    GridCommand::Dependents,
];

/// An edit as something to do; nothing where there is none.
pub fn edits(edit: Option<Edit>) -> Vec<Action> {
    edit.map(Action::from).into_iter().collect()
}

/// An edit as something to do; where it changes nothing, why.
pub fn changes(sight: Sight<'_>, edit: Option<Edit>, why: &str) -> Vec<Action> {
    let plan = sight.ledger.plan();
    let changes = edit.filter(|edit| plan.edited(edit).as_ref() != Ok(plan));
    changes.map_or_else(|| vec![Action::Tell(sight.words.text(why))], |edit| vec![edit.into()])
}

fn wanted<'a>(plan: &'a Plan, ids: &'a [ProposalId]) -> impl Iterator<Item = Inclusion> + 'a {
    ids.iter()
        .filter_map(|id| plan.proposal(*id))
        .map(|proposal| proposal.inclusion)
}

fn choices(sight: Sight<'_>, cell: CellKey) -> Vec<Item> {
    let plan = sight.ledger.plan();
    let item = |text: String| Item {
        chosen: Chosen::Text(text.clone()),
        text,
        keys: String::new(),
    };
    match (cell.row, cell.column) {
        (RowKey::Proposal(_), ColumnKey::Status) => {
            let statuses = plan.settings().statuses.iter();
            statuses.map(|status| item(status.name.to_string())).collect()
        }
        (RowKey::Proposal(_), ColumnKey::Category) => {
            let categories = plan.settings().categories.iter();
            categories.map(|category| item(category.short.to_string())).collect()
        }
        (RowKey::Proposal(_), ColumnKey::Confidence) => {
            let sure = [Confidence::Certain, Confidence::Likely, Confidence::Uncertain];
            let named = sure.into_iter().map(|sure| item(sight.confidence(Some(sure))));
            named.chain([unsaid(sight)]).collect()
        }
        _ => Vec::new(),
    }
}

/// The choice of saying nothing.
fn unsaid(sight: Sight<'_>) -> Item {
    Item {
        text: sight.words.text("choice-none"),
        keys: String::new(),
        chosen: Chosen::Text(String::new()),
    }
}

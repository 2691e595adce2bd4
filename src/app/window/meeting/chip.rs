//! The line that says what was done last and what that did to the targets, or what is typed.

use egui::{Id, Rect, Ui, vec2};
use model::{Counts, Kind, Ledger, ProposalId, Year};

use super::branch::Entry;
use super::needed::{Needed, On, leaves_out};
use super::paint;
use super::prompt::Purpose;
use super::sheet::Sheet;
use super::targets;
use super::{Meeting, begin, trace};
use crate::alternatives;
use crate::window::grid::columns::ColumnKey;
use crate::window::grid::{RowKey, Sight, name_of};
use crate::window::theme::{Palette, Weight, gap, size};
use crate::words::Words;

/// How high the line is that says what a change has done, in points.
pub const CHIP: f32 = 70.0;

/// What was done and what it has done to the targets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chip {
    pieces: Vec<(String, Weight)>,
}

impl Chip {
    /// Something to be told.
    pub fn told(text: String) -> Self {
        Self {
            pieces: vec![(text, Weight::Regular)],
        }
    }

    /// Why something was refused.
    pub fn refused(text: String) -> Self {
        Self {
            pieces: vec![(text, Weight::Semibold)],
        }
    }

    /// What an entry of the trace says.
    pub fn of_entry(entry: &Entry, sight: Sight<'_>) -> Self {
        let lead = trace::deed(&entry.deed, &entry.after, sight.words);
        Self::between(&lead, [&entry.before, &entry.after], sight)
    }

    /// What differs between two states, after some words.
    pub fn between(lead: &str, states: [&Ledger; 2], sight: Sight<'_>) -> Self {
        let [before, after] = states.map(|ledger| targets::stands(sight.with_ledger(ledger)));
        let moved = targets::moved(&before, &after, sight.words);
        let mut pieces = vec![(format!("{lead}: "), Weight::Bold)];
        if moved.is_empty() {
            pieces.push((targets::unmoved(&after, sight.words), Weight::Regular));
        }
        for (place, moved) in moved.into_iter().enumerate() {
            let dot = if place == 0 { "" } else { DOT };
            pieces.push((format!("{dot}{} → ", moved.from), Weight::Regular));
            pieces.push((moved.to, Weight::Bold));
        }
        let filled = refilled(states, sight).into_iter();
        pieces.extend(filled.map(|said| (format!("{DOT}{said}"), Weight::Regular)));
        Self { pieces }
    }

    /// What it says, else this.
    fn pieces_or(&self, otherwise: impl FnOnce() -> String) -> Vec<(String, Weight)> {
        if self.pieces.is_empty() {
            return Self::told(otherwise()).pieces;
        }
        self.pieces.clone()
    }

    fn said(&self) -> String {
        self.pieces.iter().map(|(text, _)| text.as_str()).collect()
    }
}

/// What stands between one year and the next; where there is no room for all, the line ends before one.
pub const DOT: &str = " · ";

/// What rows that the program fills come to in one state instead of the one before it, a year each.
fn refilled([before, after]: [&Ledger; 2], sight: Sight<'_>) -> Vec<String> {
    let rows = after.plan().proposals();
    let filled = rows.filter(|row| matches!(row.kind, Kind::Balancing(_)));
    let counts = |ledger: &Ledger, id| ledger.row(id).is_some_and(|row| row.counts == Counts::Yes);
    let both = filled.filter(|row| counts(before, row.id) && counts(after, row.id));
    both.flat_map(|row| refilled_years((row.id, &name_of(Some(row))), [before, after], sight))
        .collect()
}

fn refilled_years((id, name): (ProposalId, &str), states: [&Ledger; 2], sight: Sight<'_>) -> Vec<String> {
    let years: Vec<Year> = sight.ledger.plan().settings().years.iter().collect();
    let columns: Vec<ColumnKey> = years.iter().copied().map(ColumnKey::Year).collect();
    let [before, after] = states.map(|ledger| {
        let cells = sight.with_ledger(ledger).row(RowKey::Proposal(id), &columns).cells;
        cells.into_iter().map(|cell| cell.text).collect::<Vec<String>>()
    });
    let both = years.into_iter().zip(before.iter().zip(&after));
    let other = both.filter(|(_, (before, after))| before != after);
    let said = other.map(|(year, (from, to))| {
        let values = [("name", name), ("year", &year.to_string()), ("from", from), ("to", to)];
        sight.words.with("meeting-fills", &values)
    });
    said.collect()
}

impl Meeting {
    /// Draws what is typed, else what was done last.
    pub(super) fn chip_ui(&self, ui: &Ui, room: Rect, words: &Words) {
        let palette = Palette::of(ui);
        ui.painter().rect_filled(room, f32::from(size::CORNER), palette.area);
        let bar = Rect::from_min_size(room.min, vec2(6.0, room.height()));
        ui.painter().rect_filled(bar, f32::from(size::CORNER), palette.accent);
        let pieces = self.pieces(words);
        let inner = Rect::from_min_max(room.min + vec2(22.0, 0.0), room.max - vec2(gap::MEDIUM, 0.0));
        paint::pieces(ui, inner, &pieces, palette.text);
        let said: String = pieces.iter().map(|(text, _)| text.as_str()).collect();
        let id = Id::unique("meeting-chip");
        paint::speak(ui, (room, id), egui::Role::Status, said.trim());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(egui::accesskit::Role::Status);
            node.set_live(egui::accesskit::Live::Polite);
        });
    }

    fn pieces(&self, words: &Words) -> Vec<(String, Weight)> {
        let Some(prompt) = &self.prompt else {
            let previewed = self.previewed_set(words);
            let chip = previewed.as_ref().unwrap_or(&self.chip);
            return chip.pieces_or(|| self.next_step(words));
        };
        let key = match prompt.purpose {
            Purpose::Find => "meeting-find",
            Purpose::Name => "meeting-name",
        };
        let told = self.chip.said();
        let mut pieces = vec![
            (format!("{} ", words.text(key)), Weight::Bold),
            (format!("{}|", prompt.text), Weight::Regular),
        ];
        if prompt.purpose == Purpose::Find && !told.is_empty() {
            pieces.push((format!("   {told}"), Weight::Regular));
        }
        pieces
    }

    /// What can be done next, where nothing was done last.
    fn next_step(&self, words: &Words) -> String {
        let plan = self.branch.plan();
        match self.sheet {
            Some(Sheet::Options(_)) if plan.rules().alternatives.is_empty() => {
                words.text("meeting-begin-without-options")
            }
            Some(Sheet::Options(_)) => words.text("meeting-begin-options"),
            Some(Sheet::Needed) => words.text("meeting-begin-needed"),
            _ => match self.active().filter(|id| alternatives::is_other(plan, *id)) {
                Some(id) => self.other_alternative(id, words),
                None => begin(plan, self.active(), words),
            },
        }
    }

    /// What the set would do that the cursor is on: the years show it before it is put in.
    fn previewed_set(&self, words: &Words) -> Option<Chip> {
        self.sheet.filter(|sheet| *sheet == Sheet::Needed)?;
        let needed: &Needed = self.needed.as_ref()?;
        let On::Set(set) = needed.on()? else { return None };
        let place = needed.place.saturating_add(1).to_string();
        let all = needed.sets().len().to_string();
        let key = if leaves_out(self.branch.plan()) {
            "meeting-preview-with-filled"
        } else {
            "meeting-preview"
        };
        let lead = words.with(key, &[("place", &place), ("all", &all)]);
        Some(Chip::between(
            &lead,
            [self.branch.ledger(), &set.ledger],
            self.sight(words),
        ))
    }
}

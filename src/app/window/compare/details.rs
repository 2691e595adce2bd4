//! More of the active row, under the list: what differs in words, and in its texts word by word.

use egui::text::LayoutJob;
use egui::{Label, Rect, RichText, ScrollArea, Stroke, TextFormat, TextWrapMode, Ui, UiBuilder};

use super::command::CompareCommand;
use super::ledger_rows::LedgerRow;
use super::made::Made;
use super::word_changes::{Piece, TextChange};
use super::{CompareAction, Comparing, Seen};
use crate::window::action::Action;
use crate::window::controls;
use crate::window::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

impl Comparing {
    /// Draws more of the active row, and says what was asked for.
    pub(super) fn details(&self, ui: &mut Ui, room: Rect, (made, words): Seen<'_>) -> Vec<Action> {
        let palette = Palette::of(ui);
        ui.painter().rect_filled(room, 0.0, palette.panel);
        let line = Stroke::new(1.0, palette.line);
        ui.painter().hline(room.x_range(), room.top() + 0.5, line);
        let Some(row) = self.active_row(made) else {
            return Vec::new();
        };
        let mut actions = Vec::new();
        let inside = room.shrink2(egui::vec2(gap::LARGE, gap::MEDIUM));
        let mut ui = ui.new_child(UiBuilder::new().max_rect(inside));
        let heading = format!("{} {}", row.number, row.title);
        let heading = RichText::new(heading.trim()).font(theme::font(text::BODY, Weight::Semibold));
        ui.add(Label::new(heading).truncate());
        ui.horizontal_wrapped(|ui| {
            ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
            // In place of the list it leads back there, too.
            let back = self.details_alone.then_some(CompareCommand::Details);
            for command in back.into_iter().chain(offered(row)) {
                let label = self.label(command, made, words);
                if controls::secondary(ui, &label).clicked() {
                    actions.push(CompareAction::Do(command).into());
                }
            }
        });
        ui.add_space(gap::TINY);
        let scroll = ScrollArea::vertical().id_salt("compared-details").auto_shrink(false);
        scroll.show(&mut ui, |ui| content(ui, row, words));
        actions
    }

    /// What a command is called on a button: with the scenario that it changes.
    fn label(&self, command: CompareCommand, made: &Made, words: &Words) -> String {
        let into = |place: usize| {
            let name = made.name(place);
            words.with("compared-take-into", &[("name", name)])
        };
        match command {
            CompareCommand::TakeIntoBase => into(0),
            CompareCommand::TakeIntoOther => into(self.other),
            CompareCommand::Details => words.text("compared-details-back"),
            other => words.text(other.key()),
        }
    }
}

/// What can be done with a row.
fn offered(row: &LedgerRow) -> Vec<CompareCommand> {
    let mut offered = vec![CompareCommand::GoTo];
    if row.guess.is_some() {
        offered.extend([CompareCommand::Confirm, CompareCommand::Refuse]);
    }
    if row.differs() {
        offered.extend([CompareCommand::TakeIntoBase, CompareCommand::TakeIntoOther]);
    }
    offered
}

fn content(ui: &mut Ui, row: &LedgerRow, words: &Words) {
    ui.spacing_mut().item_spacing.y = gap::SMALL;
    if let Some(guess) = &row.guess {
        let said = RichText::new(guess).color(Palette::of(ui).note);
        ui.add(Label::new(said).wrap());
    }
    if !row.changes.is_empty() {
        ui.add(Label::new(&row.changes).wrap());
    }
    for change in &row.texts {
        let job = job(change, Palette::of(ui));
        let response = ui.add(Label::new(job).wrap());
        let said = spoken(change, words);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
    }
}

/// A text with what is gone struck through and what is new underlined.
fn job(change: &TextChange, palette: &Palette) -> LayoutJob {
    let mut job = LayoutJob::default();
    let format = |weight, color| TextFormat::simple(theme::font(text::BODY, weight), color);
    job.append(
        &format!("{}: ", change.name),
        0.0,
        format(Weight::Semibold, palette.second),
    );
    for (piece, text) in &change.pieces {
        let format = match piece {
            Piece::Both => format(Weight::Regular, palette.text),
            Piece::Gone => TextFormat {
                strikethrough: Stroke::new(1.0, palette.missing),
                ..format(Weight::Regular, palette.missing)
            },
            Piece::New => TextFormat {
                underline: Stroke::new(1.5, palette.met),
                ..format(Weight::Semibold, palette.met)
            },
        };
        job.append(text, 0.0, format);
    }
    job
}

/// A text's differences in words.
fn spoken(change: &TextChange, words: &Words) -> String {
    let pieces = change.pieces.iter().map(|(piece, text)| match piece {
        Piece::Both => text.clone(),
        Piece::Gone => words.with("compared-gone", &[("text", text.trim())]),
        Piece::New => words.with("compared-new", &[("text", text.trim())]),
    });
    let said: Vec<String> = pieces.collect();
    format!("{}: {}", change.name, said.join(" "))
}

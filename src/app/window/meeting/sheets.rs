//! What lies over the table: a proposal's text, how a figure came about, the keys, and the last question.

use egui::{Frame, Id, Label, Layout, Margin, Rect, RichText, ScrollArea, Stroke, Ui, UiBuilder, vec2};
use model::{AmountOf, Asked, Column, Note, NoteKind, Proposal};

use super::Meeting;
use super::keys::Ask;
use super::paint;
use super::sheet::{ANSWERS, Sheet};
use super::table::Clicked;
use crate::window::action::Action;
use crate::window::inspector::minus_on_screen;
use crate::window::theme::{self, Palette, Weight, gap, meeting};
use crate::wording::{Sentence, SentenceKind, Wording};
use crate::words::Words;

/// The keys, in the order in which they are explained.
const KEYS: [&str; 23] = [
    "turn",
    "undo",
    "redo",
    "start",
    "find",
    "text",
    "figure",
    "options",
    "needed",
    "delay",
    "charts",
    "spotlight",
    "ring",
    "freeze",
    "snapshots",
    "trace",
    "copy",
    "keep",
    "area",
    "status",
    "category",
    "moves",
    "leave",
];

impl Meeting {
    /// Does what a click asks for.
    pub(super) fn clicked(&mut self, clicked: Option<Clicked>, words: &Words) -> Option<Action> {
        match clicked? {
            Clicked::Row(place) => self.place = place,
            Clicked::Box(place) => {
                self.place = place;
                self.follow_click(words);
            }
        }
        None
    }

    /// Turns the active proposal, unless the trace is looked back on.
    fn follow_click(&mut self, words: &Words) {
        if !self.in_trace(&Ask::Turn, words) {
            self.change(&Ask::Turn, words);
        }
    }

    /// Draws the sheet that lies there, and says what was answered on it.
    pub(super) fn sheet_ui(&mut self, ui: &mut Ui, room: Rect, words: &Words) -> Option<Action> {
        let sheet = self.sheet?;
        let mut child = on_paper(ui, room);
        if let Sheet::Leaving(place) = sheet {
            let chosen = self.question(&mut child, place, words)?;
            return self.chosen(chosen);
        }
        match sheet {
            Sheet::Needed => return self.needed_ui(&mut child, words),
            Sheet::Delay => {
                self.delay_ui(&mut child, words);
                return None;
            }
            _ => {}
        }
        let width = child.available_width() - gap::LARGE;
        let area = ScrollArea::vertical().id_salt("meeting-sheet-rows").auto_shrink(false);
        let shown = area
            .vertical_scroll_offset(self.scroll.min(1.0e6))
            .show(&mut child, |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = gap::SMALL;
                match sheet {
                    Sheet::Text => self.text(ui, words),
                    Sheet::Figure => self.figure(ui, words),
                    Sheet::Options(place) => return self.options(ui, place, words),
                    _ => help(ui, words),
                }
                None
            });
        let most = (shown.content_size.y - shown.inner_rect.height()).max(0.0);
        self.scroll = self.scroll.min(most);
        if let Some(place) = shown.inner {
            self.sheet = Some(Sheet::Options(place));
            self.choose(place, words);
        }
        None
    }

    fn text(&self, ui: &mut Ui, words: &Words) {
        let Some(row) = self.active().and_then(|id| self.branch.plan().proposal(id)) else {
            return;
        };
        let named = format!("{} {}", row.number, row.title.replace('\n', " "));
        title(ui, named.trim_start());
        say(ui, &facts(row, words), Weight::Regular);
        let of = |kind: NoteKind| row.details.notes.iter().filter(move |note| note.kind == kind);
        for note in of(NoteKind::Public) {
            say(ui, &note.text, Weight::Regular);
        }
        let sources: Vec<&Note> = of(NoteKind::Source).chain(of(NoteKind::PrintedInSource)).collect();
        if !sources.is_empty() {
            say(ui, &words.text("meeting-source"), Weight::Semibold);
        }
        for note in sources {
            say(ui, &minus_on_screen(&note.text), Weight::Regular);
        }
        if row.details.notes.is_empty() {
            say(ui, &words.text("meeting-no-text"), Weight::Regular);
        }
    }

    fn figure(&self, ui: &mut Ui, words: &Words) {
        let Some((id, year)) = self.active().zip(self.active_year()) else {
            return;
        };
        let sight = self.sight(words);
        let asked = Asked::Amount(AmountOf::Proposal(id), Column::Year(year));
        let Some(derivation) = sight.ledger.derivation(asked) else {
            return;
        };
        let told = Wording::new(sight.ledger, words, sight.style).explanation(&derivation);
        title(ui, &minus_on_screen(&told.heading));
        for said in &told.sentences {
            sentence(ui, said);
        }
        say(ui, &words.text("meeting-other-year"), Weight::Regular);
    }

    /// Asks what becomes of the changes.
    fn question(&self, ui: &mut Ui, place: usize, words: &Words) -> Option<usize> {
        let count = self.branch.changes().to_string();
        title(
            ui,
            &words.with("meeting-leave", &[("count", &count), ("title", &self.title)]),
        );
        say(ui, &words.text("meeting-leave-safe"), Weight::Regular);
        ui.add_space(gap::SMALL);
        let mut chosen = None;
        for (answer, (key, _)) in ANSWERS.iter().enumerate() {
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), meeting::ROW), egui::Sense::hover());
            let said = words.with(key, &[("count", &count)]);
            if answer == place {
                ui.painter().rect_filled(rect, 0.0, Palette::of(ui).selected);
                paint::frame(ui, rect);
            }
            let ink = (theme::font(meeting::BODY, Weight::Semibold), Palette::of(ui).text);
            paint::left(
                ui,
                rect.left_center() + vec2(gap::LARGE, 0.0),
                &said,
                (ink, rect.width()),
            );
            let id = Id::unique(("meeting-answer", answer));
            if paint::speak(ui, (rect, id), egui::Role::Button, &said).clicked() {
                chosen = Some(answer);
            }
        }
        chosen
    }
}

/// What a proposal is, beside its amounts: status, category and committee.
fn facts(row: &Proposal, words: &Words) -> String {
    let facts = [
        ("column-status", row.current_status()),
        ("column-category", &row.details.category),
        ("field-committee", &row.details.committee),
    ];
    let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let said: Vec<String> = said
        .map(|(key, value)| format!("{}: {value}", words.text(key)))
        .collect();
    said.join(" · ")
}

fn help(ui: &mut Ui, words: &Words) {
    title(ui, &words.text("meeting-keys"));
    let columns = 2;
    let width = ui.available_width() / 2.0;
    for pair in KEYS.chunks(columns) {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), egui::Sense::hover());
        for (place, key) in pair.iter().enumerate() {
            let left = rect.left() + width * f32::from(u8::try_from(place).unwrap_or(0));
            let name = words.text(&format!("meeting-cap-{key}"));
            let does = words.text(&format!("meeting-key-{key}"));
            paint::key(ui, egui::pos2(left, rect.center().y), &name, &does);
            let room = Rect::from_min_size(egui::pos2(left, rect.top()), vec2(width, rect.height()));
            let said = format!("{name}: {does}");
            paint::speak(ui, (room, Id::unique(("meeting-help", *key))), egui::Role::Label, &said);
        }
    }
    say(ui, &words.text("meeting-sharing"), Weight::Regular);
}

pub(super) fn title(ui: &mut Ui, text: &str) {
    let text = RichText::new(text).font(theme::font(meeting::GAP, Weight::Bold));
    ui.add(Label::new(text).wrap());
}

pub(super) fn say(ui: &mut Ui, text: &str, weight: Weight) {
    if text.is_empty() {
        return;
    }
    let text = RichText::new(text).font(theme::font(meeting::BODY, weight));
    ui.add(Label::new(text.color(Palette::of(ui).text)).wrap());
}

fn sentence(ui: &mut Ui, said: &Sentence) {
    let weight = match said.kind {
        SentenceKind::Result => Weight::Bold,
        _ => Weight::Regular,
    };
    let text = match &said.amount {
        Some(amount) => format!("{}: {}", said.text, amount),
        None => said.text.clone(),
    };
    let indent = Margin {
        left: i8::try_from(said.depth.saturating_mul(24)).unwrap_or(i8::MAX),
        ..Margin::ZERO
    };
    Frame::NONE
        .inner_margin(indent)
        .show(ui, |ui| say(ui, &minus_on_screen(&text), weight));
}

/// A sheet laid over a room: what is under it is neither seen nor hit.
fn on_paper(ui: &mut Ui, room: Rect) -> Ui {
    let palette = Palette::of(ui);
    let room = room.expand(1.0);
    ui.painter().rect_filled(room, 0.0, palette.paper);
    ui.painter().rect_stroke(
        room,
        0.0,
        Stroke::new(meeting::LINE, palette.rule),
        egui::StrokeKind::Inside,
    );
    // Nothing under it is hit through it.
    ui.interact(room, Id::unique("meeting-sheet"), egui::Sense::CLICK);
    let inner = room.shrink2(vec2(gap::HUGE, gap::LARGE));
    let mut child = ui.new_child(
        UiBuilder::new()
            .max_rect(inner)
            .layout(Layout::top_down(egui::Align::Min)),
    );
    child.set_clip_rect(inner.intersect(ui.clip_rect()));
    child
}

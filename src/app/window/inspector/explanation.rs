//! How the figure under the cursor came about, in words.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Frame, Label, Layout, Margin, RichText, Sense, Stroke, Ui, vec2};
use model::{AmountOf, AreaId, Asked};

use super::findings::column_of;
use super::page::Page;
use crate::window::action::WindowAction;
use crate::window::grid::columns::ColumnKey;
use crate::window::grid::{CellKey, RowKey, StripRow};
use crate::window::theme::{self, Palette, Weight, gap, size, text};
use crate::window::{controls, fields};
use crate::wording::{Sentence, SentenceKind};

/// The height of a part's line, in points.
const LINE: f32 = 18.0;

impl Page<'_> {
    /// The section that explains the figure under the cursor; brought into view where that was asked for.
    pub fn explanation(&mut self, ui: &mut Ui) {
        let asked = self.scene.asked();
        let Some(derivation) = self.scene.ledger().derivation(asked) else {
            return;
        };
        let told = self.scene.wording().explanation(&derivation);
        let heading = if told.column.is_empty() {
            self.say("inspect-section-explain")
        } else {
            let words = self.scene.words();
            words.with("inspect-section-explain-column", &[("column", &told.column)])
        };
        let heading = fields::heading(ui, &heading);
        if self.state.explain {
            heading.scroll_to_me(Some(egui::Align::TOP));
        }
        let palette = Palette::of(ui);
        let frame = Frame::NONE
            .fill(palette.paper)
            .stroke(Stroke::new(size::LINE, palette.line))
            .corner_radius(f32::from(size::CORNER))
            .inner_margin(Margin::symmetric(12, 8));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().interact_size.y = LINE;
            for said in &told.sentences {
                if let Some(cell) = sentence(ui, said) {
                    self.actions.push(WindowAction::GoTo(cell).into());
                }
            }
            if told.sentences.is_empty() {
                let words = minus_on_screen(&told.heading);
                ui.add(Label::new(words).wrap());
            }
        });
    }
}

/// One sentence; a part leads to its cell in the grid where it has one.
fn sentence(ui: &mut Ui, said: &Sentence) -> Option<CellKey> {
    let palette = Palette::of(ui);
    let words = minus_on_screen(&said.text);
    let color = match said.kind {
        SentenceKind::Result | SentenceKind::Calculation | SentenceKind::Part => palette.text,
        SentenceKind::Reason | SentenceKind::Remark | SentenceKind::Destination => palette.second,
    };
    let Some(amount) = &said.amount else {
        whole(ui, (said.kind, &words), color);
        return None;
    };
    let target = said.of.and_then(cell_of);
    let sense = if target.is_some() {
        Sense::click()
    } else {
        Sense::hover()
    };
    let weight = match said.kind {
        SentenceKind::Result => Weight::Bold,
        _ => Weight::Regular,
    };
    let label = |words: String| RichText::new(words).font(theme::font(text::NOTE, weight)).color(color);
    let amount = minus_on_screen(amount);
    let clicked = ui.horizontal(|ui| {
        let depth = u8::try_from(said.depth).unwrap_or(u8::MAX);
        ui.add_space(gap::MEDIUM * f32::from(depth));
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            ui.add(Label::new(label(amount)));
            ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
                part(ui, Label::new(label(words)).truncate().sense(sense))
            })
            .inner
        })
        .inner
    });
    target.filter(|_| clicked.inner)
}

/// A sentence on its own; of a result the figure stands out.
fn whole(ui: &mut Ui, (kind, words): (SentenceKind, &str), color: Color32) {
    let format = |weight| TextFormat::simple(theme::font(text::NOTE, weight), color);
    let (figure, rest) = match kind {
        SentenceKind::Result => words.split_once(' ').unwrap_or((words, "")),
        _ => ("", words),
    };
    let mut job = LayoutJob::default();
    if !figure.is_empty() {
        job.append(figure, 0.0, format(Weight::Bold));
        job.append(" ", 0.0, format(Weight::Regular));
    }
    job.append(rest, 0.0, format(Weight::Regular));
    ui.add(Label::new(job).wrap());
}

/// A part's name; says whether it was clicked.
fn part(ui: &mut Ui, label: Label) -> bool {
    let response = ui.add(label);
    if response.has_focus() {
        controls::ring(ui, response.rect.expand2(vec2(gap::TINY, 0.0)));
    }
    response.clicked()
}

/// The cell of the grid that holds a figure.
fn cell_of(asked: Asked) -> Option<CellKey> {
    let (of, column) = match asked {
        Asked::Amount(of, column) => (of, column_of(column)),
        Asked::OverTheYears(of) => (of, ColumnKey::Sum),
        _ => return None,
    };
    let row = match of {
        AmountOf::Proposal(id) | AmountOf::Line(id, _) => RowKey::Proposal(id),
        AmountOf::Overlap(id) => RowKey::Overlap(id),
        AmountOf::Sum(AreaId::WHOLE, _) => RowKey::Strip(StripRow::Total),
        AmountOf::Sum(area, _) => RowKey::Subtotal(area),
        _ => return None,
    };
    Some(CellKey { row, column })
}

/// The true minus before numbers; hyphens between words stay.
pub fn minus_on_screen(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_minus = |place: usize| {
        let after = letters.get(place.saturating_add(1)).is_some_and(char::is_ascii_digit);
        let before = place.checked_sub(1).and_then(|place| letters.get(place));
        after && before.is_none_or(|letter| !letter.is_alphanumeric())
    };
    let shown = letters.iter().enumerate().map(|(place, letter)| match letter {
        '-' if is_minus(place) => '−',
        other => *other,
    });
    shown.collect()
}

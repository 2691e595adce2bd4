//! The scenario in front as text, line after line: for whoever hears it, and for proofreading.

use egui::{Label, RichText, ScrollArea, Sense, Ui};
use model::{Notation, Plan};

use super::controls;
use super::document::Document;
use super::theme::{self, Palette, Weight, gap, text};
use super::view::View;
use crate::report::{self, LinearKind, LinearLine, Report};
use crate::words::{Language, Words};

/// The lines that were read last, for as long as nothing has changed.
#[derive(Default)]
pub struct Reading(Option<Read>);

struct Read {
    plan: Plan,
    notation: Option<Notation>,
    language: Language,
    lines: Vec<LinearLine>,
}

impl Reading {
    /// Draws the lines, as the scenario is looked at.
    pub fn ui(&mut self, ui: &mut Ui, (document, view): (&Document, &View), words: &Words) {
        let lines = self.lines(document, view, words);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = gap::SMALL;
            for line in lines {
                line_ui(ui, line);
            }
        });
    }

    fn lines(&mut self, document: &Document, view: &View, words: &Words) -> &[LinearLine] {
        let plan = document.plan();
        let fresh = self
            .0
            .take()
            .filter(|read| read.plan.is(plan) && read.notation == view.notation && read.language == words.language());
        let read = fresh.unwrap_or_else(|| Read {
            plan: plan.clone(),
            notation: view.notation,
            language: words.language(),
            lines: lines(plan, view, words),
        });
        &self.0.insert(read).lines
    }
}

fn lines(plan: &Plan, view: &View, words: &Words) -> Vec<LinearLine> {
    let looked_at = report::View {
        unit: view.notation.map(|notation| notation.unit),
        sign: view.notation.map(|notation| notation.sign),
        ..report::View::default()
    };
    Report::new(plan, looked_at, words).map_or_else(|_| Vec::new(), |report| report.linear())
}

fn line_ui(ui: &mut Ui, line: &LinearLine) {
    let (size, weight) = match line.kind {
        LinearKind::Title => (text::HEADING, Weight::Bold),
        LinearKind::Heading => (text::BODY, Weight::Semibold),
        LinearKind::Row => (text::BODY, Weight::Regular),
        LinearKind::Sum => (text::BODY, Weight::Bold),
    };
    if line.kind == LinearKind::Heading {
        ui.add_space(gap::MEDIUM);
    }
    let said = RichText::new(&line.text)
        .font(theme::font(size, weight))
        .color(Palette::of(ui).text);
    let label = Label::new(said).wrap().sense(Sense::focusable_noninteractive());
    let response = ui.add(label);
    if response.has_focus() {
        controls::ring(ui, response.rect.expand(3.0));
    }
}

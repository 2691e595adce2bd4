//! The alternatives side by side: a column for each, under what the choice is about.

use egui::{Id, Rect, Response, Stroke, Ui, pos2, vec2};
use model::{Alternatives, Edit, OptionFigures, Plan, ProposalId, RulesEdit};

use super::Meeting;
use super::branch::Deed;
use super::keys::Ask;
use super::paint::{self, Ink};
use super::sheet::Sheet;
use super::sheets::{say, title};
use crate::alternatives::{self, FIGURES};
use crate::window::grid::{Sight, on_screen};
use crate::window::theme::{self, Palette, Weight, gap, meeting};
use crate::words::Words;

/// How many alternatives stand side by side; more go below.
const BESIDE: usize = 6;
/// What figures are called, and the widest column of them, in points.
const NAMES: f32 = 190.0;
const WIDEST: f32 = 260.0;
/// How high the lines are, in points: what the choice is about, what an alternative is called, a figure.
const LINE: f32 = 27.0;
const HEAD: f32 = 6.0 * LINE + gap::MEDIUM;
const FIGURE: f32 = 36.0;

/// An alternative, ready to be drawn.
struct Choosable {
    /// What the choice is about, and how many may be chosen.
    set: [String; 2],
    number: String,
    title: String,
    chosen: bool,
    figures: [String; 9],
}

impl Meeting {
    /// Draws every set of alternatives, and says which of them was clicked.
    pub(super) fn options(&self, ui: &mut Ui, place: usize, words: &Words) -> Option<usize> {
        let sight = self.sight(words);
        title(ui, &words.text("meeting-options"));
        let all = choosable(sight);
        if all.is_empty() {
            say(ui, &words.text("alternatives-none"), Weight::Regular);
            return None;
        }
        say(ui, &words.text("meeting-options-keys"), Weight::Regular);
        let mut clicked = None;
        for (ordinal, band) in all.chunks(BESIDE).enumerate() {
            let first = ordinal.saturating_mul(BESIDE);
            let active = place.checked_sub(first);
            let over = draw(ui, (band, active), words).map(|over| over.saturating_add(first));
            clicked = over.or(clicked);
        }
        let settings = sight.ledger.plan().settings();
        let remark = alternatives::remark(settings, &sight.style, words);
        say(ui, &remark, Weight::Regular);
        clicked
    }

    /// Whether a key was for the alternatives: it moves among them, or chooses one.
    pub(super) fn in_options(&mut self, (ask, place): (&Ask, usize), words: &Words) -> bool {
        match ask {
            Ask::Years(count) => {
                let last = members(self.ledger().plan()).count().saturating_sub(1);
                let place = place.saturating_add_signed(*count).min(last);
                let band = u8::try_from(place / BESIDE).unwrap_or(u8::MAX);
                self.scroll = f32::from(band) * (height() + gap::SMALL);
                self.sheet = Some(Sheet::Options(place));
            }
            Ask::Turn => self.choose(place, words),
            _ => return false,
        }
        true
    }

    /// Chooses an alternative, or takes the choice back; unless the trace is looked back on.
    pub(super) fn choose(&mut self, place: usize, words: &Words) {
        if self.in_trace(&Ask::Turn, words) {
            return;
        }
        let Some((set, id)) = members(self.branch.plan()).nth(place) else {
            return;
        };
        let chosen = alternatives::turned(set, id);
        let deed = if chosen.contains(&id) {
            Deed::Chosen(id)
        } else {
            Deed::NotChosen(id)
        };
        let edit = Edit::Rules(RulesEdit::Choose(set.id, chosen));
        let before = self.branch.trace().len();
        let done = self.branch.make(deed, &edit, (self.clock)());
        self.tell((&Ask::Turn, before), done, words);
    }
}

/// Every alternative of a plan with its set, in the order in which they stand side by side.
fn members(plan: &Plan) -> impl Iterator<Item = (&Alternatives, ProposalId)> {
    let sets = plan.rules().alternatives.iter();
    sets.flat_map(|set| set.members.iter().map(move |id| (set, *id)))
}

/// Every alternative of a plan, set by set.
fn choosable(sight: Sight<'_>) -> Vec<Choosable> {
    let sets = sight.ledger.plan().rules().alternatives.iter();
    sets.flat_map(|set| {
        let options = sight.ledger.options(set.id);
        options
            .into_iter()
            .map(move |option| Choosable::of(set, &option, sight))
    })
    .collect()
}

impl Choosable {
    fn of(set: &Alternatives, option: &OptionFigures, sight: Sight<'_>) -> Self {
        let proposal = sight.ledger.plan().proposal(option.proposal);
        let figures = alternatives::figures(option, &sight.style, sight.words);
        Self {
            set: [set.name.to_string(), alternatives::choice(set, sight.words)],
            number: proposal.map_or_else(String::new, |row| row.number.to_string()),
            title: proposal.map_or_else(String::new, |row| row.title.replace('\n', " ")),
            chosen: set.counted().contains(&option.proposal),
            figures: figures.map(|figure| match figure.as_str() {
                "-" => "–".to_owned(),
                _ => on_screen(&figure),
            }),
        }
    }

    /// What it is called, and whether it is chosen.
    fn said(&self, words: &Words) -> String {
        let chosen = self.chosen.then(|| words.text("option-chosen"));
        let parts = [Some(self.number.clone()), Some(self.title.clone()), chosen];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// How high alternatives with their figures are.
fn height() -> f32 {
    HEAD + f32::from(u8::try_from(FIGURES.len()).unwrap_or(u8::MAX)) * FIGURE
}

/// Draws alternatives beside each other, with what their figures are called to the left and a frame around the active
/// one; says which of them was clicked.
fn draw(ui: &mut Ui, (band, active): (&[Choosable], Option<usize>), words: &Words) -> Option<usize> {
    let high = height();
    let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), egui::Sense::hover());
    let count = f32::from(u8::try_from(band.len()).unwrap_or(u8::MAX)).max(1.0);
    let width = ((room.width() - NAMES) / count).min(WIDEST);
    let mut left = room.left() + NAMES;
    let mut before: Option<&[String; 2]> = None;
    let mut clicked = None;
    for (place, option) in band.iter().enumerate() {
        let column = Rect::from_min_size(pos2(left, room.top()), vec2(width, high));
        if head((ui, column), option, words).clicked() {
            clicked = Some(place);
        }
        if active == Some(place) {
            paint::frame(ui, column.with_min_y(column.top() + 2.0 * LINE));
        }
        if before != Some(&option.set) {
            let same = band.iter().filter(|other| other.set == option.set).count();
            let across = f32::from(u8::try_from(same).unwrap_or(u8::MAX)) * width;
            set((ui, Rect::from_min_size(column.min, vec2(across, 2.0 * LINE))), option);
        }
        before = Some(&option.set);
        left += width;
    }
    for (place, key) in FIGURES.iter().enumerate() {
        let top = room.top() + HEAD + f32::from(u8::try_from(place).unwrap_or(u8::MAX)) * FIGURE;
        let line = Rect::from_min_size(pos2(room.left(), top), vec2(NAMES + count * width, FIGURE));
        figures((ui, line), (place, key), band, words);
    }
    clicked
}

/// Draws what a choice is about over its alternatives.
fn set((ui, room): (&Ui, Rect), option: &Choosable) {
    let palette = Palette::of(ui);
    let line = Stroke::new(meeting::LINE, palette.text);
    let room = room
        .with_max_x(room.right() - gap::MEDIUM)
        .with_min_x(room.left() + gap::MEDIUM);
    ui.painter().hline(room.x_range(), room.top(), line);
    let [name, choice] = &option.set;
    let bold: Ink = (theme::font(meeting::BODY, Weight::Bold), palette.text);
    let quiet: Ink = (theme::font(meeting::NOTE, Weight::Regular), palette.quiet);
    for (text, ink, y) in [(name, bold, 0.6), (choice, quiet, 1.5)] {
        paint::left(ui, pos2(room.left(), room.top() + y * LINE), text, (ink, room.width()));
    }
}

/// Draws what an alternative is called; the ground of a chosen one stands out.
fn head((ui, column): (&Ui, Rect), option: &Choosable, words: &Words) -> Response {
    let palette = Palette::of(ui);
    let ground = column
        .with_min_y(column.top() + 2.0 * LINE)
        .shrink2(vec2(gap::TINY, 0.0));
    if option.chosen {
        ui.painter().rect_filled(ground, 0.0, palette.selected);
    }
    let bold: Ink = (theme::font(meeting::NOTE, Weight::Bold), palette.text);
    let inner = ground.shrink2(vec2(gap::SMALL, 0.0));
    let said = if option.chosen {
        [option.number.clone(), words.text("option-chosen")].join(" ")
    } else {
        option.number.clone()
    };
    paint::left(
        ui,
        pos2(inner.left(), ground.top() + LINE / 2.0),
        &said,
        (bold, inner.width()),
    );
    let font = theme::font(meeting::NOTE, Weight::Regular);
    let rest = inner.with_min_y(ground.top() + LINE).with_max_y(column.top() + HEAD);
    paint::lines(ui, rest, &option.title, (font, palette.text));
    let heading = Rect::from_min_max(ground.min, rest.max);
    let id = Id::unique(("meeting-option", &option.number, &option.title));
    paint::speak(ui, (heading, id), egui::Role::ColumnHeader, &option.said(words))
}

/// Draws one figure of every alternative.
fn figures((ui, line): (&Ui, Rect), (place, key): (usize, &str), band: &[Choosable], words: &Words) {
    let palette = Palette::of(ui);
    let stroke = Stroke::new(meeting::LINE, palette.line);
    ui.painter().hline(line.x_range(), line.top(), stroke);
    let name = words.text(key);
    let y = line.center().y;
    let quiet: Ink = (theme::font(meeting::NOTE, Weight::Regular), palette.quiet);
    paint::left(ui, pos2(line.left(), y), &name, (quiet, NAMES - gap::SMALL));
    let text: Ink = (theme::font(meeting::BODY, Weight::Regular), palette.text);
    let count = f32::from(u8::try_from(band.len()).unwrap_or(u8::MAX)).max(1.0);
    let width = (line.width() - NAMES) / count;
    let mut said = vec![name];
    let mut right = line.left() + NAMES;
    for option in band {
        right += width;
        let figure = option.figures.get(place).map_or("", String::as_str);
        paint::right(ui, pos2(right - gap::MEDIUM, y), figure, text.clone());
        said.push(format!("{} {figure}", option.number));
    }
    let id = Id::unique(("meeting-option-figure", key, &said));
    paint::speak(ui, (line, id), egui::Role::Row, &said.join(", "));
}

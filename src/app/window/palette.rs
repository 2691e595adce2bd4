//! The list of all commands: type a few letters of what you want, and do it.

use egui::{Align2, Frame, Id, Key, Label, Margin, Modal, Modifiers, RichText, ScrollArea, Sense, TextEdit, Ui};
use egui::{WidgetInfo, vec2};

use super::action::Action;
use super::command::{Command, Desk};
use super::keyboard;
use super::theme::{self, Palette, Weight, gap, size, text};
use crate::words::Words;

/// The list of all commands, while it is open.
#[derive(Default)]
pub struct CommandList {
    typed: String,
    chosen: usize,
}

/// How it was left.
pub enum Left {
    /// With something to do.
    With(Action),
    /// With nothing.
    Empty,
}

/// A command as it is listed.
struct Listed {
    command: Command,
    name: String,
    menu: String,
    keys: String,
    action: Result<Action, &'static str>,
}

/// How a command stands in the list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// Enter does it.
    Chosen,
    /// It is one of many.
    Listed,
}

impl CommandList {
    /// Draws the list, and says how it was left when it was.
    pub fn ui(&mut self, ui: &Ui, desk: Desk<'_>, words: &Words) -> Option<Left> {
        let id = Id::unique("commands");
        let area = Modal::default_area(id).anchor(Align2::CENTER_TOP, vec2(0.0, 72.0));
        let frame = Frame::popup(ui.style())
            .fill(Palette::of(ui).paper)
            .inner_margin(Margin::same(8))
            .corner_radius(8);
        let modal = Modal::new(id).area(area).frame(frame);
        let shown = modal.show(ui.ctx(), |ui| self.content(ui, desk, words));
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let mut again = Command::Palette.shortcuts().into_iter();
        let again = again.any(|keys| ui.input_mut(|input| input.consume_shortcut(&keys)));
        let outside = shown.backdrop_response.clicked();
        shown
            .inner
            .or_else(|| (escape || again || outside).then_some(Left::Empty))
    }

    fn content(&mut self, ui: &mut Ui, desk: Desk<'_>, words: &Words) -> Option<Left> {
        ui.set_width(560.0_f32.min(ui.ctx().content_rect().width() - 64.0));
        let down = ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown));
        let up = ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp));
        let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let hint = words.text("palette-hint");
        let field = ui.add(
            TextEdit::singleline(&mut self.typed)
                .hint_text(hint)
                .desired_width(f32::INFINITY)
                .margin(Margin::symmetric(8, 7)),
        );
        field.request_focus();
        if field.changed() {
            self.chosen = 0;
        }
        let mut listed = listed(&self.typed, desk, words);
        let last = listed.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add(down).saturating_sub(up).min(last);
        ui.add_space(gap::TINY);
        let moved = (down, up) != (0, 0);
        let follow = moved.then_some(self.chosen);
        let clicked = self.rows(ui, (&listed, follow), words);
        let wanted = clicked.or_else(|| enter.then_some(self.chosen))?;
        if wanted >= listed.len() {
            return None;
        }
        listed.swap_remove(wanted).action.ok().map(Left::With)
    }

    fn rows(&self, ui: &mut Ui, (listed, follow): (&[Listed], Option<usize>), words: &Words) -> Option<usize> {
        let mut clicked = None;
        if listed.is_empty() {
            let none = RichText::new(words.text("palette-none")).color(Palette::of(ui).second);
            ui.add(Label::new(none));
        }
        let height = (ui.ctx().content_rect().height() - 220.0).clamp(120.0, 420.0);
        let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (place, each) in listed.iter().enumerate() {
                let stands = if place == self.chosen {
                    Stands::Chosen
                } else {
                    Stands::Listed
                };
                let response = row(ui, each, stands, words);
                if follow == Some(place) {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    clicked = Some(place);
                }
            }
        });
        clicked
    }
}

fn row(ui: &mut Ui, listed: &Listed, stands: Stands, words: &Words) -> egui::Response {
    let chosen = stands == Stands::Chosen;
    let palette = Palette::of(ui);
    let why = listed.action.as_ref().err().map(|key| words.text(key));
    let sense = if why.is_some() { Sense::hover() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::ROW), sense);
    if chosen || response.hovered() {
        let fill = if chosen { palette.selected } else { palette.area };
        ui.painter().rect_filled(rect, f32::from(size::CORNER), fill);
    }
    let color = if why.is_some() { palette.second } else { palette.text };
    let inside = rect.shrink2(vec2(gap::SMALL, 0.0));
    let font = theme::font(text::BODY, Weight::Regular);
    let name = ui
        .painter()
        .text(inside.left_center(), Align2::LEFT_CENTER, &listed.name, font, color);
    let note = theme::font(text::SMALL, Weight::Regular);
    let beside = why.as_ref().unwrap_or(&listed.menu);
    let at = name.right_center() + vec2(gap::MEDIUM, 1.0);
    ui.painter()
        .text(at, Align2::LEFT_CENTER, beside, note.clone(), palette.second);
    ui.painter().text(
        inside.right_center(),
        Align2::RIGHT_CENTER,
        &listed.keys,
        note,
        palette.second,
    );
    let spoken = match &why {
        Some(why) => format!("{}, {why}", listed.name),
        None => listed.name.clone(),
    };
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListBoxOption, why.is_none(), chosen, &spoken));
    response
}

/// The commands that fit what was typed, those that fit best first; all of them where nothing was.
fn listed(typed: &str, desk: Desk<'_>, words: &Words) -> Vec<Listed> {
    let mut found: Vec<(u32, Listed)> = Command::all()
        .into_iter()
        .filter(|command| *command != Command::Palette)
        .filter_map(|command| {
            let name = words.text(command.key());
            let menu = words.text(command.stand().menu.key());
            let fit =
                fit(typed, &name).or_else(|| Some(fit(typed, &format!("{menu} {name}"))?.saturating_add(1000)))?;
            let keys = command.shortcuts().first().map(|keys| keyboard::name(*keys, words));
            let listed = Listed {
                command,
                name,
                menu,
                keys: keys.unwrap_or_default(),
                action: command.action(desk),
            };
            Some((fit, listed))
        })
        .collect();
    found.sort_by_key(|(fit, listed)| (*fit, listed.action.is_err()));
    found.dedup_by_key(|(_, listed)| listed.command);
    found.into_iter().map(|(_, listed)| listed).collect()
}

/// How well letters fit a name: every letter in its order; fewer gaps and word beginnings are better, and the whole
/// name is best.
fn fit(typed: &str, name: &str) -> Option<u32> {
    let whole = |text: &str| text.trim().trim_end_matches('…').to_lowercase();
    if whole(typed) == whole(name) {
        return Some(0);
    }
    let name: Vec<char> = name.to_lowercase().chars().collect();
    let mut at = 0_usize;
    let mut cost = 1_u32;
    for letter in typed.to_lowercase().chars().filter(|letter| !letter.is_whitespace()) {
        let rest = name.get(at..)?;
        let away = rest.iter().position(|found| *found == letter)?;
        let place = at.saturating_add(away);
        let begins = place == 0
            || name
                .get(place.saturating_sub(1))
                .is_some_and(|before| !before.is_alphanumeric());
        let gap = u32::try_from(away).unwrap_or(u32::MAX);
        cost = cost.saturating_add(if begins { gap.min(1) } else { gap.saturating_mul(2) });
        at = place.saturating_add(1);
    }
    Some(cost)
}

#[cfg(test)]
mod tests {
    use super::fit;

    #[test]
    fn a_few_letters_are_enough_and_the_best_fit_wins() {
        let names = [
            "Gem",
            "Gem som…",
            "Mørkt tema",
            "Større",
            "Normal størrelse",
            "Fortryd",
            "Gem diagrammet som billede…",
            "Gem som billede…",
        ];
        let best = |typed: &str| {
            let fits = names.iter().filter_map(|name| Some((fit(typed, name)?, *name)));
            fits.min_by_key(|(cost, _)| *cost).map(|(_, name)| name)
        };
        let cases = [
            ("gem", Some("Gem")),
            ("gem som billede", Some("Gem som billede…")),
            ("gs", Some("Gem som…")),
            ("mørk", Some("Mørkt tema")),
            ("stø", Some("Større")),
            ("nstø", Some("Normal størrelse")),
            ("FORT", Some("Fortryd")),
            ("xyz", None),
        ];
        for (typed, expected) in cases {
            assert_eq!(best(typed), expected, "{typed}");
        }
    }
}

//! The menu bar: its menus, the keys that open them, and what stands in them.

use egui::containers::menu::{MenuButton, SubMenuButton, menu_style};
use egui::{
    Button, Event, Key, KeyboardShortcut, MenuBar, Modifiers, Popup, Response, RichText, ScrollArea, Ui, WidgetInfo,
    pos2, vec2,
};

use super::action::Action;
use super::command::{Command, Desk};
use super::controls;
use super::menu::Menu;
use super::theme::{self, Palette, Weight, gap, size, text};
use super::{keyboard, marks};
use crate::words::Words;

/// The room around the items of a menu, in points.
const MENU: f32 = 24.0;

/// The menu bar.
pub fn menus(ui: &mut Ui, desk: Desk<'_>, words: &Words) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.add_space(2.0);
    let bar = MenuBar::new().style(|style: &mut egui::Style| {
        menu_style(style);
        style.spacing.button_padding.x = gap::SMALL;
        style.spacing.item_spacing.x = 2.0;
    });
    bar.ui(ui, |ui| {
        let mut buttons = Vec::new();
        for menu in Menu::ALL {
            let (button, asked) = menu_ui(ui, menu, desk, words);
            buttons.push(button);
            actions.extend(asked);
        }
        menu_keys(ui, &buttons, words);
    });
    actions
}

fn menu_ui(ui: &mut Ui, menu: Menu, desk: Desk<'_>, words: &Words) -> (Response, Vec<Action>) {
    let high = ui.ctx().content_rect().bottom() - ui.max_rect().bottom() - MENU;
    let (response, items) = MenuButton::new(words.text(menu.key())).ui(ui, |ui| {
        // Too high for the window, it scrolls under its name rather than lie over it.
        ui.set_max_height(high.max(size::ROW));
        ScrollArea::vertical()
            .show(ui, |ui| menu_items(ui, menu, desk, words))
            .inner
    });
    let actions = items.into_iter().flat_map(|items| items.inner).collect();
    if ui.input(|input| input.modifiers.alt) {
        underline(ui, &response, &words.text(menu.key()), &words.text(menu.letter()));
    }
    (response, actions)
}

/// Shows the letter that opens a menu together with Alt.
fn underline(ui: &Ui, response: &Response, name: &str, letter: &str) {
    let font = theme::font(text::BODY, Weight::Regular);
    let width = |part: &str| {
        let galley = ui
            .painter()
            .layout_no_wrap(part.to_owned(), font.clone(), egui::Color32::WHITE);
        galley.size().x
    };
    let place = name.to_lowercase().find(&letter.to_lowercase()).unwrap_or(0);
    let (before, rest) = name.split_at_checked(place).unwrap_or(("", name));
    let marked: String = rest.chars().take(1).collect();
    let left = response.rect.center().x - width(name) / 2.0 + width(before);
    let line = left..=left + width(&marked);
    let stroke = egui::Stroke::new(1.0, Palette::of(ui).text);
    ui.painter().hline(line, response.rect.center().y + 8.0, stroke);
}

/// Opens menus with Alt and a letter or with F10, and goes from one to the next with the arrows.
fn menu_keys(ui: &Ui, buttons: &[Response], words: &Words) {
    let popups: Vec<egui::Id> = buttons.iter().map(Popup::default_response_id).collect();
    let open = popups.iter().position(|popup| Popup::is_id_open(ui.ctx(), *popup));
    let last = popups.len().saturating_sub(1);
    let wanted = match open {
        None => called(ui, words),
        Some(open) => beside(ui, (open, last)).or_else(|| called(ui, words)),
    };
    if let Some(popup) = wanted.and_then(|place| popups.get(place)) {
        Popup::open_id(ui.ctx(), *popup);
        ui.data_mut(|data| data.insert_temp(first_item(), true));
        ui.ctx().request_repaint();
    }
}

/// The menu that an arrow goes to from an open one, around the ends.
fn beside(ui: &Ui, (open, last): (usize, usize)) -> Option<usize> {
    let at_submenu = ui.data(|data| data.get_temp::<At>(at_submenu()));
    ui.input_mut(|input| {
        if at_submenu == Some(At::Inside) {
            None
        } else if at_submenu.is_none() && input.consume_key(Modifiers::NONE, Key::ArrowRight) {
            Some(if open == last { 0 } else { open.saturating_add(1) })
        } else if input.consume_key(Modifiers::NONE, Key::ArrowLeft) {
            Some(open.checked_sub(1).unwrap_or(last))
        } else {
            None
        }
    })
}

/// The menu whose letter was pressed together with Alt; the first with F10.
fn called(ui: &Ui, words: &Words) -> Option<usize> {
    let letters = Menu::ALL.map(|menu| Key::from_name(&words.text(menu.letter())));
    ui.input_mut(|input| {
        if keyboard::take(input, KeyboardShortcut::new(Modifiers::NONE, Key::F10)) {
            return Some(0);
        }
        let pressed = |key: &Option<Key>| key.is_some_and(|key| input.consume_key(Modifiers::ALT, key));
        let place = letters.iter().position(pressed)?;
        // The letter is no text, too.
        input.events.retain(|event| !matches!(event, Event::Text(_)));
        Some(place)
    })
}

/// Gives an item the keys, for as many frames as it takes until it has them.
fn give_keys(ui: &Ui, item: &Response) {
    if item.has_focus() {
        ui.data_mut(|data| data.remove::<bool>(first_item()));
    } else {
        item.request_focus();
        ui.ctx().request_repaint();
    }
}

/// Where it stands that the first item of a menu shall have the keys.
fn first_item() -> egui::Id {
    egui::Id::unique("first-item-of-menu")
}

/// Which part of a submenu has the keys.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// Its name, from which Right goes into it.
    Name,
    /// One of its items, from which Left goes back.
    Inside,
}

/// Where it stands which part of a submenu has the keys.
fn at_submenu() -> egui::Id {
    egui::Id::unique("submenu")
}

fn menu_items(ui: &mut Ui, menu: Menu, desk: Desk<'_>, words: &Words) -> Vec<Action> {
    ui.set_min_width(280.0);
    let mut take_keys = ui.data(|data| data.get_temp::<bool>(first_item())).unwrap_or(false);
    let mut items: Vec<Command> = Command::all()
        .into_iter()
        .filter(|command| command.stand().menu == menu)
        .collect();
    items.sort_by_key(|command| command.stand().group);
    let mut actions = Vec::new();
    ui.data_mut(|data| data.remove::<At>(at_submenu()));
    let mut before: Option<Option<&str>> = None;
    for group in items.chunk_by(|one, other| one.stand() == other.stand()) {
        let below = group.first().and_then(|command| command.stand().submenu());
        // Submenus stand together, without a line between them.
        if before.is_some_and(|before| before.is_none() || below.is_none()) {
            ui.separator();
        }
        before = Some(below);
        if let Some(name) = below {
            actions.extend(submenu(ui, &words.text(name), group, (desk, words)));
            continue;
        }
        for command in group {
            let (response, action) = menu_item(ui, *command, desk, words);
            if take_keys && response.enabled() {
                take_keys = false;
                give_keys(ui, &response);
            }
            actions.extend(action);
        }
    }
    actions
}

fn submenu(ui: &mut Ui, name: &str, commands: &[Command], (desk, words): (Desk<'_>, &Words)) -> Vec<Action> {
    let items = |ui: &mut Ui| {
        ui.set_min_width(220.0);
        let items = commands.iter().map(|command| menu_item(ui, *command, desk, words));
        items.collect::<Vec<_>>()
    };
    ui.scope(|ui| {
        let padding = ui.spacing().button_padding.x;
        ui.spacing_mut().button_padding.x = gap::HUGE;
        let high = ui.ctx().content_rect().height() - MENU;
        let (button, shown) = SubMenuButton::new(name).ui(ui, |ui| {
            ui.spacing_mut().button_padding.x = padding;
            ui.set_max_height(high);
            ScrollArea::vertical().show(ui, items).inner
        });
        if button.has_focus() {
            controls::ring(ui, button.rect);
        }
        let (items, actions): (Vec<_>, Vec<_>) = shown.map_or_else(Vec::new, |shown| shown.inner).into_iter().unzip();
        note_keys(ui, &button, &items);
        actions.into_iter().flatten().collect()
    })
    .inner
}

/// Notes which part of a submenu has the keys. Going in and out of it is the menus' own.
fn note_keys(ui: &Ui, name: &Response, items: &[Response]) {
    let at = if items.iter().any(Response::has_focus) {
        At::Inside
    } else if name.has_focus() {
        At::Name
    } else {
        return;
    };
    ui.data_mut(|data| data.insert_temp(at_submenu(), at));
}

fn menu_item(ui: &mut Ui, command: Command, desk: Desk<'_>, words: &Words) -> (Response, Option<Action>) {
    let action = command.action(desk);
    let on = command.is_on(desk);
    let mut button = Button::new(words.text(command.key()))
        .frame(true)
        .min_size(vec2(0.0, 26.0));
    if let Some(keys) = command.shortcuts().first() {
        let keys = RichText::new(keyboard::name(*keys, words)).size(text::NOTE);
        button = button.shortcut_text(keys.color(Palette::of(ui).second));
    }
    let response = ui
        .scope(|ui| {
            // Room for the tick before every name, so that names stand under each other.
            ui.spacing_mut().button_padding.x = gap::HUGE;
            ui.add_enabled(action.is_ok(), button)
        })
        .inner;
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        controls::ring(ui, response.rect);
    }
    if on == Some(true) {
        let at = pos2(response.rect.left() + gap::MEDIUM, response.rect.center().y);
        marks::tick(ui.painter(), at, 11.0, Palette::of(ui).accent);
    }
    if let Some(on) = on {
        let name = words.text(command.key());
        response.widget_info(|| WidgetInfo::selected(egui::Role::MenuItemCheckBox, action.is_ok(), on, &name));
    }
    match action {
        Ok(action) if response.clicked() => {
            ui.close();
            (response, Some(action))
        }
        Ok(_) => (response, None),
        Err(why) => (response.on_disabled_hover_text(words.text(why)), None),
    }
}

//! Keys, texts, clicks and pastes at random through the real grid: nothing breaks, every number stays right, and
//! undoing all of it gives the first plan back.

use egui::{Event, Key, Modifiers, PointerButton};
use model::Ledger;

use super::machine::window_and_board;
use super::{Window, scenario};
use crate::generator::Dice;

/// How many events, and how many of them between two looks at the ledger.
const QUICK: usize = 5_000;
/// How many on demand.
const THOROUGH: usize = 100_000;
const BETWEEN_LOOKS: usize = 250;

const KEYS: [Key; 35] = [
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowDown,
    Key::ArrowRight,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::Tab,
    Key::Enter,
    Key::Enter,
    Key::Escape,
    Key::Delete,
    Key::Backspace,
    Key::F2,
    Key::F3,
    Key::F4,
    Key::F6,
    Key::Space,
    Key::Insert,
    Key::A,
    Key::F,
    Key::G,
    Key::L,
    Key::J,
    Key::I,
    Key::D,
    Key::R,
    Key::Y,
    Key::Z,
    Key::Plus,
    Key::Minus,
    Key::Quote,
];

const LETTERS: [Key; 10] = [
    Key::A,
    Key::D,
    Key::F,
    Key::G,
    Key::I,
    Key::J,
    Key::L,
    Key::R,
    Key::Y,
    Key::Z,
];

const TEXTS: [&str; 14] = [
    "1",
    "-0,4",
    "50 %",
    "9/12",
    "-",
    "=1/3",
    "+=1",
    "*=2",
    "1e3",
    "tekst",
    "æ",
    "5-10",
    "i.r.",
    "999999999999",
];

#[test]
fn five_thousand_events() {
    storm(QUICK, 1);
}

#[test]
#[ignore = "takes minutes: cargo test --release -p app --test overslag -- --ignored a_hundred_thousand_events"]
fn a_hundred_thousand_events() {
    storm(THOROUGH, 2);
}

fn storm(events: usize, seed: u64) {
    let folder = tempfile::tempdir().unwrap();
    // It may save, and must not save over the sample.
    let file = folder.path().join("aarhus.ron");
    std::fs::copy(scenario("aarhus-mso-2024"), &file).unwrap();
    let (mut window, _) = window_and_board(Vec::new(), folder.path(), &[file]);
    let first = window.state().documents().front().unwrap().document.plan().clone();
    let mut dice = Dice::of_seed(seed);
    for place in 0..events {
        one(&window, &mut dice);
        window.step();
        if place % BETWEEN_LOOKS == 0 {
            look(&window);
        }
    }
    look(&window);
    leave_everything(&mut window);
    undo_everything(&mut window);
    let document = &window.state().documents().front().unwrap().document;
    assert!(document.plan() == &first, "undone to the start");
}

fn one(window: &Window, dice: &mut Dice) {
    match dice.below(20) {
        0 => one_click(window, dice),
        1 => one_of_the_clipboard(window, dice),
        2..=6 => window.event(Event::Text(TEXTS[dice.place(TEXTS.len())].to_owned())),
        _ => one_key(window, dice),
    }
}

/// Copies, cuts, or pastes what may lie on the clipboard.
fn one_of_the_clipboard(window: &Window, dice: &mut Dice) {
    let pasted = [
        "-1\t-2\r\n-3\t-4\r\n",
        "tekst",
        "2024\t2025\r\n-1\t-2\r\n",
        "12.34.567",
        "",
    ];
    window.event(match dice.below(4) {
        0 => Event::Cut,
        1 => Event::Copy,
        _ => Event::Paste(pasted[dice.place(pasted.len())].to_owned()),
    });
}

/// Presses a button of the mouse somewhere in the grid, or lets it go there.
fn one_click(window: &Window, dice: &mut Dice) {
    let pos = place(dice);
    let button = if dice.below(6) == 0 {
        PointerButton::Secondary
    } else {
        PointerButton::Primary
    };
    let modifiers = match dice.below(5) {
        0 => Modifiers::SHIFT,
        1 => Modifiers::COMMAND,
        _ => Modifiers::NONE,
    };
    window.hover_at(pos);
    for pressed in [true, false] {
        let pos = if pressed || dice.below(2) == 0 {
            pos
        } else {
            place(dice)
        };
        window.event_modifiers(
            Event::PointerButton {
                pos,
                button,
                pressed,
                modifiers,
            },
            modifiers,
        );
    }
}

/// Somewhere in the grid, its headings or the totals under it.
fn place(dice: &mut Dice) -> egui::Pos2 {
    let mut between = |low, high| f32::from(i16::try_from(dice.between(low, high)).unwrap());
    egui::pos2(between(4, 1004), between(70, 720))
}

fn one_key(window: &Window, dice: &mut Dice) {
    let key = KEYS[dice.place(KEYS.len())];
    let held = [(Modifiers::SHIFT, 4), (Modifiers::COMMAND, 5), (Modifiers::ALT, 8)];
    let mut modifiers = Modifiers::NONE;
    for (modifier, one_in) in held {
        if dice.below(one_in) == 0 {
            modifiers |= modifier;
        }
    }
    // Alt and a letter opens a menu, and in the menus are quitting and saving.
    modifiers.alt &= !LETTERS.contains(&key);
    // Ctrl+F4 closes the scenario.
    if key != Key::F4 || !modifiers.command {
        window.key_press_modifiers(modifiers, key);
    }
}

/// Every number follows from the plan as it stands.
fn look(window: &Window) {
    let ledger = window.state().documents().front().unwrap().document.ledger();
    let anew = Ledger::of(ledger.plan());
    for (_, area) in ledger.plan().areas_in_order() {
        for coverage in [model::Coverage::All, model::Coverage::Allocated] {
            assert_eq!(ledger.totals(area.id, coverage), anew.totals(area.id, coverage));
            assert_eq!(
                ledger.target_years(area.id, coverage),
                anew.target_years(area.id, coverage)
            );
        }
    }
}

fn leave_everything(window: &mut Window) {
    for _ in 0..6 {
        super::press(window, Modifiers::NONE, Key::Escape);
    }
}

fn undo_everything(window: &mut Window) {
    while window.state().documents().front().unwrap().document.can_undo() {
        super::press(window, Modifiers::COMMAND, Key::Z);
    }
}

//! Keys and texts at random through the real grid: nothing breaks, every number stays right, and
//! undoing all of it gives the first plan back.

use egui::{Event, Key, Modifiers};
use model::Ledger;

use super::{Window, window};
use crate::generator::Dice;

/// How many events, and how many of them between two looks at the ledger.
const QUICK: usize = 5_000;
/// How many on demand.
const THOROUGH: usize = 100_000;
const BETWEEN_LOOKS: usize = 250;

const KEYS: [Key; 30] = [
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
    Key::D,
    Key::R,
    Key::Y,
    Key::Z,
    Key::Plus,
    Key::Minus,
    Key::Quote,
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
#[ignore = "takes minutes; run it on demand"]
fn a_hundred_thousand_events() {
    storm(THOROUGH, 2);
}

fn storm(events: usize, seed: u64) {
    let mut window = window(&["aarhus-mso-2024"]);
    let first = window.state().documents().front().unwrap().document.plan().clone();
    let mut dice = Dice::of_seed(seed);
    for place in 0..events {
        one(&mut window, &mut dice);
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

fn one(window: &mut Window, dice: &mut Dice) {
    if dice.below(4) == 0 {
        let text = TEXTS[dice.place(TEXTS.len())];
        window.event(Event::Text(text.to_owned()));
        return;
    }
    let key = KEYS[dice.place(KEYS.len())];
    let held = [(Modifiers::SHIFT, 4), (Modifiers::COMMAND, 5), (Modifiers::ALT, 8)];
    let mut modifiers = Modifiers::NONE;
    for (modifier, one_in) in held {
        if dice.below(one_in) == 0 {
            modifiers |= modifier;
        }
    }
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

//! What the keys ask for in a meeting; everything can be done with them alone.

use egui::{Event, Key, Modifiers};

/// Something that a key asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Goes so many rows down; up where below zero.
    Rows(isize),
    /// Goes so many screens of rows down.
    Screens(isize),
    /// Goes to the first row.
    First,
    /// Goes to the last row.
    Last,
    /// Goes so many years on.
    Years(isize),
    /// Takes the active proposal in, or leaves it out.
    Turn,
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
    /// Puts everything back as the meeting began.
    Start,
    /// Keeps the state as a new scenario.
    Keep,
    /// Dims every row but the active one, or no longer.
    Spotlight,
    /// Draws a ring around the pointer, or no longer.
    Ring,
    /// Looks for a number or title that begins so.
    Find(String),
    /// Shows the active proposal's text.
    Text,
    /// Shows how its figure came about.
    Figure,
    /// Shows the alternatives side by side.
    Options,
    /// Asks what it takes to meet the targets.
    Needed,
    /// Moves the start of the active proposal, of an area or of everything.
    Delay,
    /// Keeps the state under a name.
    Freeze,
    /// Goes to what was kept, and back.
    Snapshots,
    /// Looks back on the trace.
    Trace,
    /// Copies the list of decisions.
    Copy,
    /// Shows the staircase in place of the strip, or no longer.
    Charts,
    /// Shows the next area alone.
    Area,
    /// Shows the next status alone.
    Status,
    /// Shows the next category alone.
    Category,
    /// Shows every key.
    Help,
    /// Says yes.
    Enter,
    /// Goes one step out.
    Out,
    /// Leaves the meeting.
    Leave,
}

/// The letters that ask for something, and what.
const LETTERS: [(Key, Ask); 17] = [
    (Key::R, Ask::Start),
    (Key::A, Ask::Keep),
    (Key::S, Ask::Spotlight),
    (Key::P, Ask::Ring),
    (Key::T, Ask::Text),
    (Key::F, Ask::Figure),
    (Key::V, Ask::Options),
    (Key::M, Ask::Needed),
    (Key::Y, Ask::Delay),
    (Key::N, Ask::Freeze),
    (Key::L, Ask::Trace),
    (Key::C, Ask::Copy),
    (Key::D, Ask::Charts),
    (Key::O, Ask::Area),
    (Key::U, Ask::Status),
    (Key::K, Ask::Category),
    (Key::H, Ask::Help),
];

/// What an event asks for, if anything.
pub fn ask(event: &Event) -> Option<Ask> {
    match event {
        Event::Copy => Some(Ask::Copy),
        Event::Text(text) if text == "/" => Some(Ask::Find(String::new())),
        Event::Text(text) if text.chars().all(|letter| letter.is_ascii_digit()) => Some(Ask::Find(text.clone())),
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } => pressed(*key, *modifiers),
        _ => None,
    }
}

fn pressed(key: Key, modifiers: Modifiers) -> Option<Ask> {
    if modifiers.alt {
        return None;
    }
    if modifiers.command {
        return match key {
            Key::Z if modifiers.shift => Some(Ask::Redo),
            Key::Z => Some(Ask::Undo),
            Key::Y => Some(Ask::Redo),
            Key::Home => Some(Ask::First),
            Key::End => Some(Ask::Last),
            Key::F => Some(Ask::Find(String::new())),
            _ => None,
        };
    }
    moves(key).or_else(|| {
        let mut letters = LETTERS.into_iter();
        letters.find(|(letter, _)| *letter == key).map(|(_, ask)| ask)
    })
}

const fn moves(key: Key) -> Option<Ask> {
    Some(match key {
        Key::ArrowDown => Ask::Rows(1),
        Key::ArrowUp => Ask::Rows(-1),
        Key::PageDown => Ask::Screens(1),
        Key::PageUp => Ask::Screens(-1),
        Key::Home => Ask::First,
        Key::End => Ask::Last,
        Key::ArrowRight => Ask::Years(1),
        Key::ArrowLeft => Ask::Years(-1),
        Key::Space => Ask::Turn,
        Key::Backspace => Ask::Undo,
        Key::Tab => Ask::Snapshots,
        Key::Enter => Ask::Enter,
        Key::Escape => Ask::Out,
        Key::F1 => Ask::Figure,
        Key::F11 => Ask::Leave,
        _ => return None,
    })
}

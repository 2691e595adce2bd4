//! What is typed in a meeting: what to look for, or a name for the present state.

use egui::{Event, Key};

/// Something that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// What it is for.
    pub purpose: Purpose,
    /// What stands there.
    pub text: String,
    /// Whether it is a suggestion that the first letter replaces.
    suggested: bool,
    /// Which of what was found is gone to.
    pub nth: usize,
}

/// What is typed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To find a proposal.
    Find,
    /// To name the present state.
    Name,
}

/// What a key has done to what is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It reads otherwise, or another of what was found is wanted.
    On,
    /// It is taken.
    Taken,
    /// It is given up.
    GivenUp,
    /// Nothing.
    Nothing,
}

impl Prompt {
    /// Looks for what begins so.
    pub const fn find(text: String) -> Self {
        Self {
            purpose: Purpose::Find,
            text,
            suggested: false,
            nth: 0,
        }
    }

    /// Asks for a name, and suggests one.
    pub const fn name(suggestion: String) -> Self {
        Self {
            purpose: Purpose::Name,
            text: suggestion,
            suggested: true,
            nth: 0,
        }
    }

    /// Takes in an event.
    pub fn take(&mut self, event: &Event) -> Typed {
        match event {
            Event::Text(text) | Event::Paste(text) => {
                if self.suggested {
                    self.text.clear();
                }
                let letters = text.chars().filter(|letter| !letter.is_control());
                self.text.extend(letters);
                self.changed()
            }
            Event::Key { key, pressed: true, .. } => self.key(*key),
            _ => Typed::Nothing,
        }
    }

    fn key(&mut self, key: Key) -> Typed {
        match key {
            Key::Backspace => {
                self.text.pop();
                self.changed()
            }
            Key::ArrowDown => {
                self.nth = self.nth.saturating_add(1);
                Typed::On
            }
            Key::ArrowUp => {
                self.nth = self.nth.saturating_sub(1);
                Typed::On
            }
            Key::Enter => Typed::Taken,
            Key::Escape => Typed::GivenUp,
            _ => Typed::Nothing,
        }
    }

    const fn changed(&mut self) -> Typed {
        self.suggested = false;
        self.nth = 0;
        Typed::On
    }
}

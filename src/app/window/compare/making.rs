//! Making a comparison without keeping a frame waiting: a small one at once, a large one aside.

use std::sync::Arc;

use egui::Context;

use super::made::Made;
use super::subject::Subject;
use crate::window::aside::Aside;
use crate::words::Words;

/// How many proposals of all scenarios are compared at once, within a frame; more than these are compared aside.
pub const AT_ONCE: usize = 500;

/// What was made of scenarios, or in words why nothing could be.
type Outcome = Result<Arc<Made>, String>;

/// A comparison that follows its scenarios.
pub struct Making {
    done: Option<(Subject, Outcome)>,
    coming: Aside<(Subject, Outcome)>,
    behind: bool,
}

impl Making {
    /// Nothing as yet.
    pub const fn nothing() -> Self {
        Self {
            done: None,
            coming: Aside::nothing(),
            behind: true,
        }
    }

    /// Follows scenarios that were changed, and says whether there is something new to look at. What was made of the
    /// same scenarios before stands until then.
    pub fn follow(&mut self, subject: Subject, words: &Words, context: &Context) -> bool {
        let came = self.coming.taken();
        let news = came.is_some();
        self.done = came.or_else(|| self.done.take());
        self.done.take_if(|(of, _)| of.ids != subject.ids);
        self.behind = self.done.as_ref().is_none_or(|(of, _)| !of.is(&subject));
        if !self.behind || self.coming.works() {
            return news;
        }
        if subject.proposals() <= AT_ONCE {
            self.done = Some(made(subject, words));
            self.behind = false;
            return true;
        }
        let language = words.language();
        self.coming.begin(context, move || made(subject, &Words::of(language)));
        news
    }

    /// What was made, where anything could be.
    pub fn made(&self) -> Option<&Arc<Made>> {
        self.done.as_ref()?.1.as_ref().ok()
    }

    /// Why nothing could be made.
    pub fn refused(&self) -> Option<&str> {
        let outcome = &self.done.as_ref()?.1;
        outcome.as_ref().err().map(String::as_str)
    }

    /// Whether what there is to look at is not, or not yet, of the scenarios as they stand.
    pub const fn is_behind(&self) -> bool {
        self.behind
    }
}

fn made(subject: Subject, words: &Words) -> (Subject, Outcome) {
    let made = Made::of(subject.clone(), words).map(Arc::new);
    (subject, made)
}

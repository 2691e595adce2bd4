//! What an edit would make of a plan, in words: a field and its value.

mod details;
mod proposal;
mod rules;
mod settings;

use model::{AreaEdit, Clash, Conflict, CurveEdit, Edit, LineEdit};

use super::{Wording, amounts, capital, read};
use crate::messages::{self, one_line};

/// Something that two people changed differently, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictWords {
    /// The part of the scenario it is about.
    pub subject: String,
    /// Why only one of them can have it.
    pub why: String,
    /// As it was before either changed it.
    pub base: Vec<String>,
    /// As mine has it, and as it stays.
    pub mine: Vec<String>,
    /// As theirs has it.
    pub theirs: Vec<String>,
}

/// Words for the three scenarios of a merge.
pub struct MergeWording<'a> {
    /// What both started from.
    pub base: Wording<'a>,
    /// Mine.
    pub mine: Wording<'a>,
    /// Theirs.
    pub theirs: Wording<'a>,
}

impl MergeWording<'_> {
    /// A conflict, with what each of the three has.
    pub fn conflict(&self, conflict: &Conflict) -> ConflictWords {
        let subject = messages::subject(&conflict.subject, self.mine.words);
        ConflictWords {
            subject: capital(&subject),
            why: self.clash(&conflict.clash),
            base: self.base.edit(&conflict.base),
            mine: self.mine.edit(&conflict.mine),
            theirs: self.theirs.edit(&conflict.theirs),
        }
    }

    fn clash(&self, clash: &Clash) -> String {
        let words = self.mine.words;
        match clash {
            Clash::Changed => words.text("clash-changed"),
            Clash::Removed => words.text("clash-removed"),
            Clash::Used => words.text("clash-used"),
            Clash::Impossible(error) => {
                let cause = messages::plan(error, words);
                words.with("clash-impossible", &[("cause", &cause)])
            }
            Clash::Breaks(_) => words.text("clash-breaks"),
        }
    }
}

impl Wording<'_> {
    /// What an edit makes of a plan, a field and its value on each line.
    pub fn edit(&self, edit: &Edit) -> Vec<String> {
        match edit {
            Edit::Settings(edit) => self.settings_edit(edit),
            Edit::Area(_, edit) => vec![self.area_edit(edit)],
            Edit::Proposal(_, edit) => self.proposal_edit(edit),
            Edit::Line(_, _, edit) => vec![self.line_edit(edit)],
            Edit::Curve(_, edit) => vec![self.curve_edit(edit)],
            Edit::Rules(edit) => vec![self.rules_edit(edit)],
            Edit::Batch(edits) if edits.is_empty() => vec![self.words.text("edit-nothing")],
            Edit::Batch(edits) => edits.iter().flat_map(|edit| self.edit(edit)).collect(),
        }
    }

    /// A field and its value.
    fn field(&self, key: &str, value: String) -> String {
        let value = if value.is_empty() {
            self.words.text("cell-empty")
        } else {
            value
        };
        let values = [("field", capital(&self.words.text(key))), ("value", value)];
        self.say("edit-field", &read(&values))
    }

    fn removed(&self) -> String {
        self.words.text("edit-removed")
    }

    fn area_edit(&self, edit: &AreaEdit) -> String {
        match edit {
            AreaEdit::Insert { name, parent, .. } => {
                let values = [("name", one_line(name)), ("area", self.area(*parent))];
                self.say("edit-area", &read(&values))
            }
            AreaEdit::Remove => self.removed(),
            AreaEdit::Rename(name) => self.field("field-name", one_line(name)),
            AreaEdit::Move { parent, .. } => self.field("field-parent", self.area(*parent)),
            AreaEdit::Budget(budget) => {
                let budget = budget.map_or_else(String::new, |budget| self.size_of(budget));
                self.field("field-budget", budget)
            }
            AreaEdit::Target(year, target) => {
                let target = target.map_or_else(|| self.words.text("compare-no-target"), |target| self.amount(target));
                let target = self.in_year_of(*year, target);
                self.field("field-target", target)
            }
        }
    }

    fn line_edit(&self, edit: &LineEdit) -> String {
        match edit {
            LineEdit::Insert(line, _) => capital(&self.line_in_full(line)),
            LineEdit::Remove => self.removed(),
            LineEdit::Name(name) => self.field("field-name", one_line(name)),
            LineEdit::Kind(kind) => self.field("field-kind", self.kind_of_line(*kind)),
            LineEdit::Amount(entry) => self.field("field-amount", self.entry_in_full(*entry)),
            LineEdit::Phasing(phasing) => self.field("field-phase-in", self.phasing_in_words(phasing)),
            LineEdit::Share(year, share) => {
                let share = self.in_year_of(*year, amounts::share(*share));
                self.field("field-shares", share)
            }
            LineEdit::Stated(year, entry) => {
                let entry = entry.map_or_else(
                    || self.words.text("compare-calculated"),
                    |entry| self.entry_in_full(entry),
                );
                let entry = self.in_year_of(*year, entry);
                self.field("field-stated", entry)
            }
            LineEdit::Money(money) => self.field("field-money", self.money_in_words(*money)),
            LineEdit::Ceiling(ceiling) => self.field("field-ceiling", self.ceiling_in_words(*ceiling)),
        }
    }

    fn curve_edit(&self, edit: &CurveEdit) -> String {
        let phase_in = |phase_in| messages::phase_in(phase_in, self.words);
        match edit {
            CurveEdit::Insert { name, phase_in: facts } => {
                self.field("field-curves", format!("{}: {}", one_line(name), phase_in(facts)))
            }
            CurveEdit::Remove => self.removed(),
            CurveEdit::Rename(name) => self.field("field-name", one_line(name)),
            CurveEdit::PhaseIn(facts) => self.field("field-phase-in", phase_in(facts)),
            CurveEdit::Share(year, share) => {
                let share = self.in_year_of(*year, amounts::share(*share));
                self.field("field-shares", share)
            }
        }
    }
}

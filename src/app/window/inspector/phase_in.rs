//! The section on how a proposal is phased in: its lines, the kind, its facts, the amount and the curve.

use egui::Ui;
use model::{Curve, Edit, Entry, LineEdit, LineId, Proposal, ProposalId, Range, Recurrence};

use super::fact::{Fact, LineFact};
use super::page::Page;
use super::phasing::{self, Kind, Whose};
use super::scene::Scene;
use crate::window::fields::{self, Form};
use crate::window::grid::RowKey;
use crate::window::theme::Palette;

/// How an amount was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entered {
    Amount,
    Range,
    NotQuantified,
    NotRelevant,
    Empty,
}

impl Entered {
    const ALL: [Self; 5] = [
        Self::Amount,
        Self::Range,
        Self::NotQuantified,
        Self::NotRelevant,
        Self::Empty,
    ];

    const fn of(entry: Entry) -> Self {
        match entry {
            Entry::Amount(_) => Self::Amount,
            Entry::Range(_) => Self::Range,
            Entry::NotQuantified => Self::NotQuantified,
            Entry::NotRelevant => Self::NotRelevant,
            Entry::Empty => Self::Empty,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Amount => "inspect-entered-amount",
            Self::Range => "inspect-entered-range",
            Self::NotQuantified => "inspect-entered-not-quantified",
            Self::NotRelevant => "inspect-entered-not-relevant",
            Self::Empty => "inspect-entered-empty",
        }
    }

    /// The entry when it is entered this way: an amount that was there stays.
    fn entry(self, old: Entry) -> Option<Entry> {
        let amount = old.amount().unwrap_or_default();
        Some(match self {
            Self::Amount => Entry::Amount(amount),
            Self::Range => Entry::Range(Range::new(amount, amount, amount)?),
            Self::NotQuantified => Entry::NotQuantified,
            Self::NotRelevant => Entry::NotRelevant,
            Self::Empty => Entry::Empty,
        })
    }
}

impl Page<'_> {
    /// How a proposal is phased in; of one with several lines, the line that is chosen.
    pub fn phase_ins(&mut self, ui: &mut Ui, id: ProposalId) {
        self.heading(ui, "inspect-section-phase-in");
        let Some(proposal) = self.scene.plan().proposal(id) else {
            return;
        };
        if proposal.fills().is_some() {
            let palette = Palette::of(ui);
            fields::note(ui, &self.say("inspect-balancing-fills"), palette.second);
            return;
        }
        if proposal.lines.len() > 1 {
            self.line_picker(ui, proposal);
        }
        let Some(line) = self.line_of(proposal) else {
            fields::note(ui, &self.say("inspect-no-lines"), Palette::of(ui).second);
            return;
        };
        let whose = Whose::Line(id, line);
        self.kind(ui, whose);
        self.facts(ui, whose);
        self.amount(ui, (id, line));
        self.curve(ui, whose.facts_of(self.scene.plan()));
        self.by_hand(ui, (id, line));
    }

    /// The line of a proposal that is shown: the one the cursor is in, the one chosen last, else the first.
    pub fn line_of(&self, proposal: &Proposal) -> Option<LineId> {
        let under_cursor = self.scene.active.and_then(|cell| match cell.row {
            RowKey::Line(id, line) if id == proposal.id => Some(line),
            _ => None,
        });
        let chosen = self.state.lines.get(&(self.scene.id, proposal.id)).copied();
        let there = |line: &LineId| proposal.line(*line).is_some();
        let first = proposal.lines.first().map(|line| line.id);
        chosen.filter(there).or_else(|| under_cursor.filter(there)).or(first)
    }

    fn line_picker(&mut self, ui: &mut Ui, proposal: &Proposal) {
        let options: Vec<(LineId, String)> = proposal
            .lines
            .iter()
            .enumerate()
            .map(|(place, line)| (line.id, line_name(self.scene, line, place)))
            .collect();
        let Some(shown) = self.line_of(proposal) else { return };
        if let Some(line) = self.chosen(ui, ("inspect-line", &shown), &options) {
            self.state.lines.insert((self.scene.id, proposal.id), line);
        }
    }

    /// The kind of a phase-in as a choice, the scenario's curves among them.
    pub fn kind(&mut self, ui: &mut Ui, whose: Whose) {
        let plan = self.scene.plan();
        let Some(phasing) = whose.phasing(plan) else { return };
        let kind = Kind::of_phasing(&phasing);
        let named = plan.curves().into_iter().map(|curve: &Curve| Kind::Named(curve.id));
        let own = Kind::OWN.into_iter();
        let kinds: Vec<Kind> = match whose {
            Whose::Curve(_) => own.filter(|kind| !kind.is_stated()).collect(),
            Whose::Posts(_) | Whose::Overlap(_) => own.filter(|kind| !kind.is_stated()).chain(named).collect(),
            Whose::Line(..) => own.chain(named).collect(),
        };
        let options: Vec<(Kind, String)> = kinds.into_iter().map(|kind| (kind, kind.words(self.scene))).collect();
        self.choice(ui, ("inspect-kind", &kind, &options), |scene, kind| {
            phasing::turned(scene, whose, kind)
        });
    }

    /// The facts of a phase-in as fields; those of a curve that is followed are the curve's own.
    pub fn facts(&mut self, ui: &mut Ui, whose: Whose) {
        let plan = self.scene.plan();
        let followed = whose.facts_of(plan);
        let Some(phase_in) = followed.phase_in(plan) else {
            return;
        };
        for fact in Kind::of(&phase_in).facts() {
            self.field(ui, fact.key(), (Fact::Phasing(followed, *fact), Form::Words));
        }
        if followed != whose {
            fields::note(ui, &self.say("inspect-curve-shared"), Palette::of(ui).second);
        }
    }

    fn amount(&mut self, ui: &mut Ui, (id, line): (ProposalId, LineId)) {
        let plan = self.scene.plan();
        let Some(entry) = plan
            .proposal(id)
            .and_then(|proposal| proposal.line(line))
            .map(|line| line.amount)
        else {
            return;
        };
        let entered = Entered::of(entry);
        let phase_in = Whose::Line(id, line).phase_in(plan);
        let once = phase_in.is_some_and(|phase_in| phase_in.recurrence() == Recurrence::OneOff);
        let facts: &[LineFact] = match entered {
            Entered::Range => &[LineFact::Low, LineFact::Amount, LineFact::High],
            _ => &[LineFact::Amount],
        };
        for fact in facts {
            let key = match (fact, entered) {
                (LineFact::Amount, Entered::Range) => "inspect-range-expected",
                (LineFact::Amount, _) if once => "inspect-amount-once",
                (fact, _) => fact.key(),
            };
            self.field(ui, key, (Fact::Line(id, line, *fact), Form::Figure));
        }
        let options = Entered::ALL.map(|entered| (entered, self.say(entered.key())));
        self.choice(ui, ("inspect-entered", &entered, &options), |_, entered| {
            let entry = entered.entry(entry)?;
            Some(Edit::Line(id, line, LineEdit::Amount(entry)))
        });
    }

    /// Says which years were entered by hand, and gives them back to the calculation.
    fn by_hand(&mut self, ui: &mut Ui, (id, line): (ProposalId, LineId)) {
        let plan = self.scene.plan();
        let Some(line) = plan.proposal(id).and_then(|proposal| proposal.line(line)) else {
            return;
        };
        let stated = Kind::of_phasing(&line.phasing).is_stated();
        if stated {
            fields::note(ui, &self.say("inspect-stated-in-grid"), Palette::of(ui).second);
            return;
        }
        if line.stated.is_empty() {
            return;
        }
        let years: Vec<String> = line.stated.iter().map(|(year, _)| year.to_string()).collect();
        let words = self
            .scene
            .words()
            .with("inspect-years-by-hand", &[("years", &years.join(", "))]);
        fields::note(ui, &words, Palette::of(ui).second);
        let edits = line
            .stated
            .iter()
            .map(|(year, _)| Edit::Line(id, line.id, LineEdit::Stated(*year, None)));
        let edit = Edit::Batch(edits.collect());
        self.button(ui, "inspect-use-calculated", |_| Some(edit));
    }
}

/// A line by its name, else by its place.
pub fn line_name(scene: Scene<'_>, line: &model::Line, place: usize) -> String {
    if line.name.is_empty() {
        let ordinal = place.saturating_add(1).to_string();
        return scene.words().with("inspect-line-number", &[("ordinal", &ordinal)]);
    }
    line.name.to_string()
}

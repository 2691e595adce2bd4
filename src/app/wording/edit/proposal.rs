//! Fields of a proposal and their values, in words.

use model::{Base, Decision, Field, FollowUp, Inclusion, Kind, Note, Proposal, ProposalEdit, TextFact};

use super::super::{Wording, capital};
use crate::messages::one_line;

impl Wording<'_> {
    pub(super) fn proposal_edit(&self, edit: &ProposalEdit) -> Vec<String> {
        match edit {
            ProposalEdit::Insert(row, _) => return self.row_in_full(row),
            ProposalEdit::Notes(notes) => return self.notes("field-notes", notes),
            ProposalEdit::Decide(decision) => return vec![said_of(decision)],
            ProposalEdit::Decisions(decisions) => {
                return self.each("field-decisions", decisions.iter().map(said_of));
            }
            ProposalEdit::FollowUp(known) => {
                return self.each("field-follow-up", known.iter().map(|of| self.known(of)));
            }
            ProposalEdit::TextFacts(facts) => {
                return self.each("field-text-facts", facts.iter().map(|fact| self.text_fact(fact)));
            }
            _ => {}
        }
        vec![self.proposal_field(edit)]
    }

    fn proposal_field(&self, edit: &ProposalEdit) -> String {
        match edit {
            ProposalEdit::Remove => self.removed(),
            ProposalEdit::Move(area, _) => self.field("field-area", self.area(*area)),
            ProposalEdit::Number(number) => self.field("field-number", one_line(number)),
            ProposalEdit::Title(title) => self.field("field-title", one_line(title)),
            ProposalEdit::Kind(kind) => self.field("field-kind", self.kind(kind)),
            ProposalEdit::Include(inclusion) => self.field("field-inclusion", self.inclusion(*inclusion)),
            ProposalEdit::Status(status) => self.field("field-status", one_line(status)),
            ProposalEdit::Field(field, text) => self.field(field_key(*field), one_line(text)),
            ProposalEdit::Personnel(personnel) => {
                let posts = personnel.as_ref();
                let posts = posts.map_or_else(String::new, |personnel| self.posts(personnel.posts));
                self.field("field-posts", posts)
            }
            ProposalEdit::Base(base) => self.field("field-base", self.base(base)),
            ProposalEdit::Places(places) => {
                let places = places.map_or_else(String::new, |places| places.to_string());
                self.field("field-places", places)
            }
            ProposalEdit::Confidence(confidence) => {
                let confidence = confidence.map_or_else(
                    || self.words.text("confidence-none"),
                    |confidence| self.confidence(confidence),
                );
                self.field("field-confidence", confidence)
            }
            ProposalEdit::Insert(..)
            | ProposalEdit::Decide(_)
            | ProposalEdit::Decisions(_)
            | ProposalEdit::Notes(_)
            | ProposalEdit::FollowUp(_)
            | ProposalEdit::TextFacts(_) => String::new(),
        }
    }

    /// A proposal with what its figures follow from.
    fn row_in_full(&self, row: &Proposal) -> Vec<String> {
        let fields = [
            ("field-number", one_line(&row.number)),
            ("field-title", one_line(&row.title)),
            ("field-area", self.area(row.area)),
            ("field-kind", self.kind(&row.kind)),
            ("field-inclusion", self.inclusion(row.inclusion)),
            ("field-status", one_line(&row.status)),
        ];
        let fields = fields.into_iter().map(|(key, value)| self.field(key, value));
        let lines = row.lines.iter().map(|line| capital(&self.line_in_full(line)));
        let notes = self.notes("field-notes", &row.details.notes);
        let notes = notes.into_iter().filter(|_| !row.details.notes.is_empty());
        fields.chain(lines).chain(notes).collect()
    }

    /// The values of a list, each on a line of its own.
    pub(super) fn each(&self, key: &str, values: impl Iterator<Item = String>) -> Vec<String> {
        let values: Vec<String> = values.collect();
        if values.is_empty() {
            return vec![self.field(key, String::new())];
        }
        values.into_iter().map(|value| self.field(key, value)).collect()
    }

    pub(super) fn notes(&self, key: &str, notes: &[Note]) -> Vec<String> {
        self.each(key, notes.iter().map(|note| one_line(&note.text)))
    }

    fn known(&self, known: &FollowUp) -> String {
        let amount = self.in_year_of(known.year, self.amount(known.realised));
        if known.as_of.is_empty() {
            return amount;
        }
        format!("{amount} ({})", one_line(&known.as_of))
    }

    fn text_fact(&self, fact: &TextFact) -> String {
        match fact {
            TextFact::Amount { year, amount } => self.in_year_of(*year, self.amount(*amount)),
            TextFact::GivenBack { year, amount } => {
                let amount = self.in_year_of(*year, self.amount(*amount));
                self.say_of("fact-given-back", ("amount", &amount))
            }
            TextFact::OneOff => self.words.text("fact-one-off"),
            TextFact::Range { low, high } => {
                format!("{} – {}", self.amount(*low), self.amount(*high))
            }
            TextFact::Title(title) => self.say_of("fact-title", ("title", &one_line(title))),
            TextFact::NoAmount => self.words.text("fact-no-amount"),
            TextFact::SharesBaseWith(id) => self.say_of("fact-shares-base", ("proposal", &self.number(*id))),
        }
    }

    /// What kind of row it is.
    pub(in super::super) fn kind(&self, kind: &Kind) -> String {
        self.words.text(match kind {
            Kind::Ordinary => "kind-ordinary",
            Kind::Balancing(_) => "kind-balancing",
            Kind::Unallocated => "kind-unallocated",
            Kind::DecidedEarlier => "kind-decided-earlier",
        })
    }

    fn inclusion(&self, inclusion: Inclusion) -> String {
        self.words.text(match inclusion {
            Inclusion::Included => "edit-included",
            Inclusion::Excluded => "reason-excluded",
        })
    }

    /// What savings in % are a percentage of.
    pub(in super::super) fn base(&self, base: &Base) -> String {
        match base {
            Base::Area => self.words.text("compare-base-area"),
            Base::Budget(budget) => self.size_of(*budget),
            Base::NotRelevant => self.words.text("cell-not-relevant"),
        }
    }
}

/// A decision by its day, body, status and wording, as far as it has them.
fn said_of(decision: &Decision) -> String {
    let parts = [&decision.date, &decision.body, &decision.status, &decision.wording];
    let parts = parts.into_iter().map(|part| one_line(part));
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

const fn field_key(field: Field) -> &'static str {
    match field {
        Field::Category => "field-category",
        Field::Committee => "field-committee",
        Field::Account => "field-account",
        Field::PolicyArea => "field-policy-area",
        Field::Responsible => "field-responsible",
    }
}

//! An edit in a few words, to be known again: `forslag VPU 5, 2024 = -0,337`.

use model::{
    Amount, AreaEdit, AreaId, CurveEdit, Edit, Entry, Field, Inclusion, LineEdit, LineId, Notation, Plan, ProposalEdit,
    ProposalId, RulesEdit, SettingsEdit, Subject,
};

use super::fields::called;
use super::subject::{proposal_of, subject};
use crate::numbers::NumberStyle;
use crate::words::Words;

/// What an edit changed and, for an amount, to what. The plan is the one after it.
pub fn edit(plan: &Plan, edit: &Edit, words: &Words) -> String {
    match edit {
        Edit::Settings(edit) => field_of(&words.text("subject-plan"), of_settings(edit), words),
        Edit::Area(id, edit) => of_area(plan, *id, edit, words),
        Edit::Proposal(id, edit) => of_proposal(plan, *id, edit, words),
        Edit::Line(proposal, id, edit) => of_line(plan, (*proposal, *id), edit, words),
        Edit::Curve(id, edit) => {
            let curve = plan.curves().into_iter().find(|curve| curve.id == *id);
            let name = curve.map(|curve| curve.name.clone()).unwrap_or_default();
            field_of(&subject(&Subject::Curve(*id, name), words), of_curve(edit), words)
        }
        Edit::Rules(edit) => field_of(&words.text("subject-plan"), of_rules(edit), words),
        Edit::Batch(edits) => match edits.as_slice() {
            [only] => self::edit(plan, only, words),
            many => words.with("made-several", &[("count", &many.len().to_string())]),
        },
    }
}

/// What was done to a field of something: its key where it has words of its own, else its name.
#[derive(Clone, Copy)]
enum What {
    Field(&'static str),
    Key(&'static str),
}

use What::{Field as Name, Key};

fn field_of(of: &str, what: What, words: &Words) -> String {
    match what {
        Name(field) => words.with("made-field", &[("of", of), ("field", &called(field, words))]),
        Key(key) => words.with(key, &[("of", of)]),
    }
}

fn set(of: &str, what: &str, value: &str, words: &Words) -> String {
    words.with("made-set", &[("of", of), ("what", what), ("value", value)])
}

const fn of_settings(edit: &SettingsEdit) -> What {
    match edit {
        SettingsEdit::Title(_) => Name("title"),
        SettingsEdit::Notes(_) => Name("notes"),
        SettingsEdit::Notation(_) => Name("unit"),
        SettingsEdit::Years(_) | SettingsEdit::Roll => Name("years"),
        SettingsEdit::Rounding(_) => Name("rounding"),
        SettingsEdit::Zero(_) => Name("zero"),
        SettingsEdit::FullYear(_) => Name("full_year"),
        SettingsEdit::CarryOver(_) => Name("carry_over"),
        SettingsEdit::Personnel(_) => Name("personnel"),
        SettingsEdit::PriceLevel(_) => Name("price_level"),
        SettingsEdit::Indices(_) => Name("value"),
        SettingsEdit::Statuses(_) => Name("statuses"),
        SettingsEdit::Categories(_) => Name("categories"),
        SettingsEdit::DiscountRate(_) => Name("discount_rate"),
        SettingsEdit::Realisation(_) => Key("made-realisation"),
        SettingsEdit::Published(_) => Key("made-published"),
        SettingsEdit::Mute(..) => Key("made-muted"),
    }
}

fn of_area(plan: &Plan, id: AreaId, edit: &AreaEdit, words: &Words) -> String {
    let name = plan.area(id).map(|area| area.name.clone()).unwrap_or_default();
    let of = subject(&Subject::Area(id, name), words);
    let what = match edit {
        AreaEdit::Target(year, Some(target)) => {
            let what = words.with("made-target", &[("year", &year.to_string())]);
            return set(&of, &what, &amount(plan, *target, words), words);
        }
        AreaEdit::Insert { .. } => Key("made-added"),
        AreaEdit::Remove => Key("made-removed"),
        AreaEdit::Move { .. } => Key("made-moved"),
        AreaEdit::Rename(_) => Name("name"),
        AreaEdit::Budget(_) => Name("budget"),
        AreaEdit::Target(_, None) => Name("targets"),
    };
    field_of(&of, what, words)
}

fn of_proposal(plan: &Plan, id: ProposalId, edit: &ProposalEdit, words: &Words) -> String {
    let what = match edit {
        ProposalEdit::Insert(..) => Key("made-added"),
        ProposalEdit::Remove => Key("made-removed"),
        ProposalEdit::Move(..) => Key("made-moved"),
        ProposalEdit::Number(_) => Name("number"),
        ProposalEdit::Title(_) => Name("title"),
        ProposalEdit::Kind(_) => Name("kind"),
        ProposalEdit::Include(Inclusion::Included) => Key("made-included"),
        ProposalEdit::Include(Inclusion::Excluded) => Key("made-excluded"),
        ProposalEdit::Status(_) => Name("status"),
        ProposalEdit::Decide(_) | ProposalEdit::Decisions(_) => Name("decisions"),
        ProposalEdit::Notes(_) => Name("notes"),
        ProposalEdit::Field(field, _) => Name(free_field(*field)),
        ProposalEdit::Personnel(_) => Name("personnel"),
        ProposalEdit::Base(_) => Name("base"),
        ProposalEdit::Places(_) => Name("places"),
        ProposalEdit::Confidence(_) => Key("made-confidence"),
        ProposalEdit::FollowUp(_) => Key("made-follow-up"),
        ProposalEdit::TextFacts(_) => Name("text"),
    };
    field_of(&known(plan, id, words), what, words)
}

const fn free_field(field: Field) -> &'static str {
    match field {
        Field::Category => "category",
        Field::Committee => "committee",
        Field::Account => "account",
        Field::PolicyArea => "policy_area",
        Field::Responsible => "responsible",
    }
}

fn of_line(plan: &Plan, (proposal, id): (ProposalId, LineId), edit: &LineEdit, words: &Words) -> String {
    let of = line(plan, proposal, id, words);
    let what = match edit {
        LineEdit::Amount(value) => return set(&of, &called("amount", words), &entry(plan, *value, words), words),
        LineEdit::Stated(year, Some(value)) => return set(&of, &year.to_string(), &entry(plan, *value, words), words),
        LineEdit::Stated(year, None) => {
            return words.with("made-calculated", &[("of", &of), ("year", &year.to_string())]);
        }
        LineEdit::Insert(..) => Key("made-added"),
        LineEdit::Remove => Key("made-removed"),
        LineEdit::Name(_) => Name("name"),
        LineEdit::Kind(_) => Name("kind"),
        LineEdit::Phasing(_) | LineEdit::Share(..) => Name("phase_in"),
        LineEdit::Money(_) => Name("money"),
        LineEdit::Ceiling(_) => Name("ceiling"),
    };
    field_of(&of, what, words)
}

/// A proposal by its number, else by its title.
fn known(plan: &Plan, id: ProposalId, words: &Words) -> String {
    match plan.proposal(id) {
        Some(proposal) if !proposal.number.is_empty() => super::shown(&proposal.number),
        Some(_) => proposal_of(plan, id, words),
        None => words.text("made-a-proposal"),
    }
}

/// A line by its proposal, and by its name where the proposal has several.
fn line(plan: &Plan, proposal: ProposalId, id: LineId, words: &Words) -> String {
    let of = known(plan, proposal, words);
    let lines = plan.proposal(proposal).map_or(&[][..], |proposal| &proposal.lines);
    match lines.iter().find(|line| line.id == id) {
        Some(line) if lines.len() > 1 && !line.name.is_empty() => {
            words.with("made-line", &[("proposal", &of), ("name", &super::shown(&line.name))])
        }
        _ => of,
    }
}

const fn of_curve(edit: &CurveEdit) -> What {
    match edit {
        CurveEdit::Insert { .. } => Key("made-added"),
        CurveEdit::Remove => Key("made-removed"),
        CurveEdit::Rename(_) => Name("name"),
        CurveEdit::PhaseIn(_) | CurveEdit::Share(..) => Name("phase_in"),
    }
}

const fn of_rules(edit: &RulesEdit) -> What {
    match edit {
        RulesEdit::PutAlternatives(_) | RulesEdit::RemoveAlternatives(_) => Name("alternatives"),
        RulesEdit::Choose(..) => Name("chosen"),
        RulesEdit::PutLink(_) | RulesEdit::RemoveLink(_) => Name("links"),
        RulesEdit::PutOverlap(_) | RulesEdit::RemoveOverlap(_) => Name("overlaps"),
    }
}

fn entry(plan: &Plan, entry: Entry, words: &Words) -> String {
    match entry {
        Entry::Amount(value) => amount(plan, value, words),
        Entry::Range(range) => amount(plan, range.expected(), words),
        Entry::NotQuantified => words.text("made-not-quantified"),
        Entry::NotRelevant => words.text("cell-not-relevant"),
        Entry::Empty => words.text("made-empty"),
    }
}

/// An amount as the plan writes it.
fn amount(plan: &Plan, amount: Amount, words: &Words) -> String {
    let settings = plan.settings();
    let notation: Notation = settings.notation;
    NumberStyle::new(settings, notation, words.language()).entered(amount)
}

//! What a field of the inspector is about: how it stands there, and what typing in it does to the plan.

use model::{
    Alternatives, AlternativesId, Amount, AreaEdit, AreaId, Base, Decision, Edit, Entry, LineEdit, LineId, Note,
    OverlapId, Personnel, Phasing, Proposal, ProposalEdit, ProposalId, Range, RulesEdit, SettingsEdit, Text, Year,
};

use super::phasing::{self, PhasingFact, Whose};
use super::read::{self, Read};
use super::scenario_fact::ScenarioFact;
use super::scene::Scene;
use crate::window::grid::on_screen;

/// What a field is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// A fact of a phase-in.
    Phasing(Whose, PhasingFact),
    /// Something of a line.
    Line(ProposalId, LineId, LineFact),
    /// Something of a proposal.
    Proposal(ProposalId, ProposalFact),
    /// One of a proposal's texts, by its place.
    Note(ProposalId, usize),
    /// Something of a decision, by its place.
    Decision(ProposalId, usize, DecisionFact),
    /// The name of an area.
    AreaName(AreaId),
    /// The yearly budget of an area.
    AreaBudget(AreaId),
    /// The target of an area for a year.
    Target(AreaId, Year),
    /// What is taken out for an overlap, once fully phased in.
    Overlap(OverlapId),
    /// The name of a set of alternatives.
    Set(AlternativesId),
    /// Something that the scenario decides for all rows.
    Scenario(ScenarioFact),
    /// Why a finding needs no more attention.
    Reason(Text),
}

/// Something of a line that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineFact {
    /// What it is called.
    Name,
    /// The full-year amount, or the expected one of a range.
    Amount,
    /// The least saving of a range.
    Low,
    /// The largest saving of a range.
    High,
}

/// Something of a proposal that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProposalFact {
    /// The number it is known by.
    Number,
    /// What it is about.
    Title,
    /// The short form of its category.
    Category,
    /// Udvalg.
    Committee,
    /// Konto.
    Account,
    /// Politikområde.
    PolicyArea,
    /// The function that answers for it.
    Responsible,
    /// Posts it saves or adds.
    Posts,
    /// The budget that its percentage is of.
    Budget,
    /// Places it gives.
    Places,
}

/// Something of a decision that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecisionFact {
    /// The day.
    Date,
    /// Who decided.
    Body,
    /// The words of the minutes.
    Wording,
}

impl Fact {
    /// How it stands in its field.
    pub fn written(&self, scene: Scene<'_>) -> String {
        let plan = scene.plan();
        match self {
            Self::Phasing(whose, fact) => whose
                .phase_in(plan)
                .map_or_else(String::new, |phase_in| fact.written(&phase_in, scene.words())),
            Self::Line(id, line, fact) => line_written(scene, (*id, *line), *fact).unwrap_or_default(),
            Self::Proposal(id, fact) => plan
                .proposal(*id)
                .map_or_else(String::new, |proposal| fact.written(scene, proposal)),
            Self::Note(id, place) => note(scene, *id, *place).map_or_else(String::new, |note| note.text.to_string()),
            Self::Decision(id, place, fact) => {
                let decision = decisions(scene, *id).into_iter().nth(*place);
                decision.map_or_else(String::new, |mut decision| fact.part(&mut decision).to_string())
            }
            Self::AreaName(id) => plan.area(*id).map_or_else(String::new, |area| area.name.to_string()),
            Self::AreaBudget(id) => written_amount(scene, plan.area(*id).and_then(|area| area.budget)),
            Self::Target(id, year) => written_amount(scene, plan.area(*id).and_then(|area| area.target(*year))),
            Self::Overlap(id) => overlap_written(scene, *id),
            Self::Set(id) => set(scene, *id).map_or_else(String::new, |set| set.name.to_string()),
            Self::Scenario(fact) => fact.written(scene),
            Self::Reason(_) => String::new(),
        }
    }

    /// The edit that typing this does; nothing where what it is about is gone.
    ///
    /// # Errors
    /// What the user reads where the text is not what the field holds.
    pub fn edit(&self, scene: Scene<'_>, text: &str) -> Read<Option<Edit>> {
        let plan = scene.plan();
        let trimmed: Text = text.trim().into();
        Ok(match self {
            Self::Phasing(whose, fact) => match whose.phase_in(plan) {
                None => None,
                Some(phase_in) => {
                    let phase_in = fact.typed(&phase_in, text, scene.words())?;
                    whose.edit(plan, Phasing::Own(phase_in))
                }
            },
            Self::Line(id, line, fact) => line_edit(scene, (*id, *line), (*fact, text))?,
            Self::Proposal(id, fact) => fact.edit(scene, *id, text)?,
            Self::Note(id, place) => {
                let mut notes = notes(scene, *id);
                let note = notes.get_mut(*place);
                note.map(|note| note.text = text.trim_end().into())
                    .map(|()| Edit::Proposal(*id, ProposalEdit::Notes(notes)))
            }
            Self::Decision(id, place, fact) => {
                let mut decisions = decisions(scene, *id);
                let decision = decisions.get_mut(*place);
                decision
                    .map(|decision| *fact.part(decision) = trimmed)
                    .map(|()| Edit::Proposal(*id, ProposalEdit::Decisions(decisions)))
            }
            Self::AreaName(id) => Some(Edit::Area(*id, AreaEdit::Rename(trimmed))),
            Self::AreaBudget(id) => Some(Edit::Area(*id, AreaEdit::Budget(read::amount(scene, text)?))),
            Self::Target(id, year) => Some(Edit::Area(*id, AreaEdit::Target(*year, read::amount(scene, text)?))),
            Self::Overlap(id) => {
                let entry = read::entry(scene, text)?;
                phasing::in_overlap(plan, *id, |line| line.amount = entry)
            }
            Self::Set(id) => set(scene, *id).map(|set| named(set, trimmed)),
            Self::Scenario(fact) => fact.edit(scene, text)?,
            Self::Reason(finding) if trimmed.is_empty() => {
                return Err(scene.words().with("inspect-no-reason", &[("text", finding)]));
            }
            Self::Reason(finding) => Some(Edit::Settings(SettingsEdit::Mute(finding.clone(), Some(trimmed)))),
        })
    }
}

fn overlap_written(scene: Scene<'_>, id: OverlapId) -> String {
    let overlap = phasing::overlap(scene.plan(), id);
    written_amount(scene, overlap.and_then(|overlap| overlap.line.amount.amount()))
}

/// A set of alternatives.
pub fn set(scene: Scene<'_>, id: AlternativesId) -> Option<&Alternatives> {
    let rules = scene.sight.ledger.plan().rules();
    rules.alternatives.iter().find(|set| set.id == id)
}

fn named(set: &Alternatives, name: Text) -> Edit {
    let set = Alternatives { name, ..set.clone() };
    Edit::Rules(RulesEdit::PutAlternatives(set))
}

impl LineFact {
    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "inspect-line-name",
            Self::Amount => "inspect-full-year",
            Self::Low => "inspect-range-low",
            Self::High => "inspect-range-high",
        }
    }
}

fn line_written(scene: Scene<'_>, (id, line): (ProposalId, LineId), fact: LineFact) -> Option<String> {
    let line = scene.plan().proposal(id)?.line(line)?;
    Some(match (fact, line.amount) {
        (LineFact::Name, _) => line.name.to_string(),
        (LineFact::Low, Entry::Range(range)) => written_amount(scene, Some(range.low())),
        (LineFact::High, Entry::Range(range)) => written_amount(scene, Some(range.high())),
        (LineFact::Amount, Entry::NotQuantified) => "–".to_owned(),
        (LineFact::Amount, Entry::NotRelevant) => scene.say("cell-not-relevant-short"),
        (LineFact::Amount, entry) => written_amount(scene, entry.amount()),
        _ => String::new(),
    })
}

fn line_edit(scene: Scene<'_>, (id, line): (ProposalId, LineId), (fact, text): (LineFact, &str)) -> Read<Option<Edit>> {
    let Some(old) = scene.plan().proposal(id).and_then(|proposal| proposal.line(line)) else {
        return Ok(None);
    };
    let edit = match (fact, old.amount) {
        (LineFact::Name, _) => LineEdit::Name(text.trim().into()),
        (LineFact::Amount, Entry::Range(range)) => match read::entry(scene, text)? {
            Entry::Amount(expected) => LineEdit::Amount(ranged(scene, (range.low(), expected, range.high()))?),
            other => LineEdit::Amount(other),
        },
        (LineFact::Amount, _) => LineEdit::Amount(read::entry(scene, text)?),
        (fact, Entry::Range(range)) => {
            let Some(typed) = read::amount(scene, text)? else {
                return Ok(None);
            };
            let (low, high) = match fact {
                LineFact::Low => (typed, range.high()),
                _ => (range.low(), typed),
            };
            LineEdit::Amount(ranged(scene, (low, range.expected(), high))?)
        }
        _ => return Ok(None),
    };
    Ok(Some(Edit::Line(id, line, edit)))
}

fn ranged(scene: Scene<'_>, (low, expected, high): (Amount, Amount, Amount)) -> Read<Entry> {
    let range = Range::new(low, expected, high).map(Entry::Range);
    range.ok_or_else(|| scene.say("inspect-range-order"))
}

/// An amount as it was entered, with the true minus of the screen.
pub fn written_amount(scene: Scene<'_>, amount: Option<Amount>) -> String {
    amount.map_or_else(String::new, |amount| on_screen(&scene.sight.style.entered(amount)))
}

impl ProposalFact {
    /// The texts that stand in fields of their own, in their order.
    pub const TEXTS: [Self; 5] = [
        Self::Category,
        Self::Committee,
        Self::PolicyArea,
        Self::Account,
        Self::Responsible,
    ];

    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Number => "inspect-number",
            Self::Title => "inspect-title",
            Self::Category => "inspect-category",
            Self::Committee => "inspect-committee",
            Self::Account => "inspect-account",
            Self::PolicyArea => "inspect-policy-area",
            Self::Responsible => "inspect-responsible",
            Self::Posts => "inspect-posts",
            Self::Budget => "inspect-own-budget",
            Self::Places => "inspect-places",
        }
    }

    fn written(self, scene: Scene<'_>, proposal: &Proposal) -> String {
        let details = &proposal.details;
        let text = match self {
            Self::Number => &proposal.number,
            Self::Title => &proposal.title,
            Self::Category => &details.category,
            Self::Committee => &details.committee,
            Self::Account => &details.account,
            Self::PolicyArea => &details.policy_area,
            Self::Responsible => &details.responsible,
            Self::Posts => return posts_written(scene, proposal.personnel.as_deref()),
            Self::Budget => match details.base {
                Base::Budget(amount) => return written_amount(scene, Some(amount)),
                _ => return String::new(),
            },
            Self::Places => return details.places.map_or_else(String::new, |places| places.to_string()),
        };
        text.to_string()
    }

    fn edit(self, scene: Scene<'_>, id: ProposalId, text: &str) -> Read<Option<Edit>> {
        let typed: Text = text.trim().into();
        let field = |field| ProposalEdit::Field(field, typed.clone());
        let edit = match self {
            Self::Number => ProposalEdit::Number(typed),
            Self::Title => ProposalEdit::Title(typed),
            Self::Category => field(model::Field::Category),
            Self::Committee => field(model::Field::Committee),
            Self::Account => field(model::Field::Account),
            Self::PolicyArea => field(model::Field::PolicyArea),
            Self::Responsible => field(model::Field::Responsible),
            Self::Posts => ProposalEdit::Personnel(posts_typed(scene, id, text)?),
            Self::Budget => ProposalEdit::Base(read::amount(scene, text)?.map_or(Base::Area, Base::Budget)),
            Self::Places if typed.is_empty() => ProposalEdit::Places(None),
            Self::Places => {
                let places = read::count(scene.words(), text)?;
                let places = u32::try_from(places);
                ProposalEdit::Places(Some(
                    places.map_err(|_| read::not("inspect-not-a-count", text, scene.words()))?,
                ))
            }
        };
        Ok(Some(Edit::Proposal(id, edit)))
    }
}

/// Posts in the sign they are written with.
fn posts_written(scene: Scene<'_>, personnel: Option<&Personnel>) -> String {
    personnel.map_or_else(String::new, |personnel| {
        let settings = scene.plan().settings();
        let posts = match settings.personnel.sign {
            model::PersonnelSign::FewerNegative => personnel.posts,
            model::PersonnelSign::FewerPositive => -personnel.posts,
        };
        let decimals = settings.personnel.decimals.max(posts.normalize().scale());
        on_screen(&scene.sight.style.decimal(posts, decimals))
    })
}

fn posts_typed(scene: Scene<'_>, id: ProposalId, text: &str) -> Read<Option<Personnel>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let posts = read::decimal(scene.words(), text)?;
    let posts = match scene.plan().settings().personnel.sign {
        model::PersonnelSign::FewerNegative => posts,
        model::PersonnelSign::FewerPositive => -posts,
    };
    let row = scene.plan().proposal(id);
    let phasing = row.and_then(|row| row.personnel.as_ref()?.phasing.clone());
    Ok(Some(Personnel { posts, phasing }))
}

impl DecisionFact {
    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Date => "inspect-decision-date",
            Self::Body => "inspect-decision-body",
            Self::Wording => "inspect-decision-wording",
        }
    }

    const fn part(self, decision: &mut Decision) -> &mut Text {
        match self {
            Self::Date => &mut decision.date,
            Self::Body => &mut decision.body,
            Self::Wording => &mut decision.wording,
        }
    }
}

/// A proposal's texts.
pub fn notes(scene: Scene<'_>, id: ProposalId) -> Vec<Note> {
    let proposal = scene.plan().proposal(id);
    proposal.map_or_else(Vec::new, |proposal| proposal.details.notes.clone())
}

fn note(scene: Scene<'_>, id: ProposalId, place: usize) -> Option<&Note> {
    scene.sight.ledger.plan().proposal(id)?.details.notes.get(place)
}

/// What was decided about a proposal.
pub fn decisions(scene: Scene<'_>, id: ProposalId) -> Vec<Decision> {
    let proposal = scene.plan().proposal(id);
    proposal.map_or_else(Vec::new, |proposal| proposal.decisions.to_vec())
}

//! What is shown of a proposal beside its amounts: head, kind of row, place, facts and posts.

use std::sync::Arc;

use egui::Ui;
use model::{
    AreaId, Balancing, Base, Confidence, Edit, Kind, LineEdit, Otherwise, Personnel, Proposal, ProposalEdit,
    ProposalId, WhenMet, Year,
};

use super::fact::{Fact, ProposalFact};
use super::lines::new_line;
use super::page::Page;
use super::phasing::Whose;
use super::scene::Scene;
use super::title;
use crate::window::fields::{self, Choice, Form};

/// A kind of row, without its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RowKind {
    Ordinary,
    Unallocated,
    Balancing,
    DecidedEarlier,
}

const ROW_KINDS: [(RowKind, &str); 4] = [
    (RowKind::Ordinary, "inspect-kind-ordinary"),
    (RowKind::Unallocated, "inspect-kind-unallocated"),
    (RowKind::Balancing, "inspect-kind-balancing"),
    (RowKind::DecidedEarlier, "inspect-kind-decided-earlier"),
];
const CONFIDENCES: [(Option<Confidence>, &str); 4] = [
    (None, "inspect-confidence-none"),
    (Some(Confidence::Certain), "confidence-certain"),
    (Some(Confidence::Likely), "confidence-likely"),
    (Some(Confidence::Uncertain), "confidence-uncertain"),
];
const OTHERWISE: [(Otherwise, &str); 2] = [
    (Otherwise::Holds, "inspect-otherwise-holds"),
    (Otherwise::Empty, "inspect-otherwise-empty"),
];
const WHEN_MET: [(WhenMet, &str); 2] = [
    (WhenMet::Zero, "inspect-when-met-zero"),
    (WhenMet::GivesBack, "inspect-when-met-gives-back"),
];

/// What a percentage is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Area,
    Own,
    NotRelevant,
}

const OFS: [(Of, &str); 3] = [
    (Of::Area, "inspect-base-area"),
    (Of::Own, "inspect-base-own"),
    (Of::NotRelevant, "inspect-base-not-relevant"),
];

/// Whether posts are phased in as the amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PostsPhasing {
    AsLine,
    Own,
}

const POSTS_PHASINGS: [(PostsPhasing, &str); 2] = [
    (PostsPhasing::AsLine, "inspect-posts-as-line"),
    (PostsPhasing::Own, "inspect-posts-own"),
];

impl Page<'_> {
    /// A proposal's number and title.
    pub fn proposal_head(&self, ui: &mut Ui, id: ProposalId) {
        if let Some(proposal) = self.scene.plan().proposal(id) {
            title(ui, &proposal.number, &proposal.title);
        }
    }

    /// What a proposal is, where it lies, and its free fields.
    pub fn proposal(&mut self, ui: &mut Ui, id: ProposalId) {
        let Some(proposal) = self.scene.plan().proposal(id) else {
            return;
        };
        self.heading(ui, "inspect-section-facts");
        for (fact, form) in [
            (ProposalFact::Number, Form::Words),
            (ProposalFact::Title, Form::Wrapped),
        ] {
            self.field(ui, fact.key(), (Fact::Proposal(id, fact), form));
        }
        self.area(ui, proposal);
        self.row_kind(ui, proposal);
        let confidences = self.options(&CONFIDENCES);
        let confidence = proposal.details.confidence;
        self.choice(
            ui,
            ("inspect-confidence", &confidence, &confidences),
            |_, confidence| Some(Edit::Proposal(id, ProposalEdit::Confidence(confidence))),
        );
        self.base(ui, proposal);
        for fact in ProposalFact::TEXTS {
            self.field(ui, fact.key(), (Fact::Proposal(id, fact), Form::Words));
        }
        let places = Fact::Proposal(id, ProposalFact::Places);
        self.field(ui, ProposalFact::Places.key(), (places, Form::Figure));
    }

    fn area(&mut self, ui: &mut Ui, proposal: &Proposal) {
        let (scene, id) = (self.scene, proposal.id);
        let choice = Choice {
            chosen: &proposal.area,
            shown: &area_name(scene, proposal.area),
            options: &|| area_names(scene),
        };
        self.long_choice(ui, ("inspect-in-area", &choice), |_, area| {
            Some(Edit::Proposal(id, ProposalEdit::Move(area, usize::MAX)))
        });
    }

    fn row_kind(&mut self, ui: &mut Ui, proposal: &Proposal) {
        let kind = match proposal.kind {
            Kind::Ordinary => RowKind::Ordinary,
            Kind::Unallocated => RowKind::Unallocated,
            Kind::Balancing(_) => RowKind::Balancing,
            Kind::DecidedEarlier => RowKind::DecidedEarlier,
        };
        let kinds = self.options(&ROW_KINDS);
        self.choice(ui, ("inspect-proposal-kind", &kind, &kinds), |scene, kind| {
            Some(as_kind(scene, proposal, kind))
        });
        if let Kind::Balancing(balancing) = &proposal.kind {
            self.balancing(ui, (proposal, balancing));
        }
    }

    fn balancing(&mut self, ui: &mut Ui, (proposal, balancing): (&Proposal, &Balancing)) {
        let id = proposal.id;
        let put = |balancing| Some(Edit::Proposal(id, ProposalEdit::Kind(Kind::Balancing(balancing))));
        let above: Vec<AreaId> = self.scene.plan().upwards(proposal.area).map(|area| area.id).collect();
        let names = above.iter().rev().map(|area| area_name(self.scene, *area));
        let areas: Vec<_> = above.iter().rev().copied().zip(names).collect();
        self.choice(ui, ("inspect-fills", &balancing.target, &areas), |_, target| {
            put(Balancing {
                target,
                ..balancing.clone()
            })
        });
        self.filled_years(ui, (proposal.id, balancing));
        let otherwise = self.options(&OTHERWISE);
        self.choice(
            ui,
            ("inspect-otherwise", &balancing.otherwise, &otherwise),
            |_, otherwise| {
                put(Balancing {
                    otherwise,
                    ..balancing.clone()
                })
            },
        );
        let when_met = self.options(&WHEN_MET);
        self.choice(
            ui,
            ("inspect-when-met", &balancing.when_met, &when_met),
            |_, when_met| {
                put(Balancing {
                    when_met,
                    ..balancing.clone()
                })
            },
        );
    }

    fn filled_years(&mut self, ui: &mut Ui, (id, balancing): (ProposalId, &Balancing)) {
        let label = self.say("inspect-fills-years");
        let years = self.scene.plan().settings().years;
        fields::row(ui, &label, |ui| {
            ui.horizontal_wrapped(|ui| {
                for year in years.iter() {
                    let on = balancing.years.contains(&year);
                    let (spoken, shown) = (format!("{label} {year}"), year.to_string());
                    let edit = in_year(id, balancing, year);
                    self.named_tick(ui, (&spoken, &shown, on), |_| Some(edit));
                }
            });
        });
    }

    fn base(&mut self, ui: &mut Ui, proposal: &Proposal) {
        let id = proposal.id;
        let of = match proposal.details.base {
            Base::Area => Of::Area,
            Base::Budget(_) => Of::Own,
            Base::NotRelevant => Of::NotRelevant,
        };
        let bases = self.options(&OFS);
        self.choice(ui, ("inspect-base", &of, &bases), |_, of| {
            let base = match of {
                Of::Area => Base::Area,
                Of::Own => Base::Budget(model::Amount::ZERO),
                Of::NotRelevant => Base::NotRelevant,
            };
            Some(Edit::Proposal(id, ProposalEdit::Base(base)))
        });
        if of == Of::Own {
            let fact = Fact::Proposal(id, ProposalFact::Budget);
            self.field(ui, ProposalFact::Budget.key(), (fact, Form::Figure));
        }
    }

    /// The posts that a proposal saves or adds, and how they are phased in.
    pub fn personnel(&mut self, ui: &mut Ui, id: ProposalId) {
        let Some(proposal) = self.scene.plan().proposal(id) else {
            return;
        };
        self.heading(ui, "inspect-section-personnel");
        let posts = Fact::Proposal(id, ProposalFact::Posts);
        self.field(ui, ProposalFact::Posts.key(), (posts, Form::Figure));
        let Some(personnel) = proposal.personnel.as_deref().cloned() else {
            return;
        };
        let phasing = match personnel.phasing {
            None => PostsPhasing::AsLine,
            Some(_) => PostsPhasing::Own,
        };
        let phasings = self.options(&POSTS_PHASINGS);
        let first = proposal.lines.first().map(|line| line.phasing.clone());
        self.choice(ui, ("inspect-posts-phase-in", &phasing, &phasings), |_, phasing| {
            let phasing = match phasing {
                PostsPhasing::AsLine => None,
                PostsPhasing::Own => first,
            };
            let posts = personnel.posts;
            let personnel = Some(Personnel { posts, phasing });
            Some(Edit::Proposal(id, ProposalEdit::Personnel(personnel)))
        });
        if phasing == PostsPhasing::Own {
            ui.push_id("posts", |ui| {
                self.kind(ui, Whose::Posts(id));
                self.facts(ui, Whose::Posts(id));
                self.curve(ui, Whose::Posts(id).facts_of(self.scene.plan()));
            });
        }
    }
}

/// The edit that makes a row of another kind: a balancing row has no lines, and every other has one to type in.
fn as_kind(scene: Scene<'_>, proposal: &Proposal, kind: RowKind) -> Edit {
    let id = proposal.id;
    let put = |kind| Edit::Proposal(id, ProposalEdit::Kind(kind));
    let edit = match kind {
        RowKind::Ordinary => put(Kind::Ordinary),
        RowKind::Unallocated => put(Kind::Unallocated),
        RowKind::DecidedEarlier => put(Kind::DecidedEarlier),
        RowKind::Balancing => {
            let lines = proposal.lines.iter();
            let mut edits: Vec<Edit> = lines.map(|line| Edit::Line(id, line.id, LineEdit::Remove)).collect();
            edits.push(put(Kind::Balancing(Balancing {
                target: AreaId::WHOLE,
                years: scene.plan().settings().years.iter().collect(),
                otherwise: Otherwise::Holds,
                when_met: WhenMet::Zero,
            })));
            return Edit::Batch(edits);
        }
    };
    match new_line(scene, id) {
        Some(line) if proposal.lines.is_empty() => Edit::Batch(vec![edit, line]),
        _ => edit,
    }
}

/// The edit that lets a balancing row fill a year that it did not, or leave one that it did.
fn in_year(id: ProposalId, balancing: &Balancing, year: Year) -> Edit {
    let kind = Kind::Balancing(Balancing {
        years: turned(&balancing.years, year),
        ..balancing.clone()
    });
    Edit::Proposal(id, ProposalEdit::Kind(kind))
}

/// Years with one taken out that was in, or put in where it belongs.
fn turned(years: &[Year], year: Year) -> Arc<[Year]> {
    let mut turned: Vec<Year> = years.iter().copied().filter(|other| *other != year).collect();
    if turned.len() == years.len() {
        turned.push(year);
        turned.sort();
    }
    turned.into()
}

/// The areas by name, each standing in as deep as it lies.
fn area_names(scene: Scene<'_>) -> Vec<(AreaId, String)> {
    let areas = scene.plan().areas_in_order().into_iter();
    areas
        .map(|(depth, area)| {
            let indent = "   ".repeat(depth.saturating_sub(1));
            (area.id, format!("{indent}{}", area_name(scene, area.id)))
        })
        .collect()
}

fn area_name(scene: Scene<'_>, id: AreaId) -> String {
    if id == AreaId::WHOLE {
        return scene.say("inspect-whole-plan");
    }
    scene
        .plan()
        .area(id)
        .map_or_else(String::new, |area| area.name.to_string())
}

impl Page<'_> {
    /// Things to choose from, with their words.
    pub fn options<T: Copy>(&self, options: &[(T, &str)]) -> Vec<(T, String)> {
        options.iter().map(|(option, key)| (*option, self.say(key))).collect()
    }

    /// A box with its words; `edit` says what turning it does.
    pub fn tick(&mut self, ui: &mut Ui, (key, on): (&str, bool), edit: impl FnOnce(Scene<'_>) -> Option<Edit>) {
        let words = self.say(key);
        self.named_tick(ui, (&words, &words, on), edit);
    }

    /// A box with words for a screen reader and words beside it; `edit` says what turning it does.
    pub fn named_tick(
        &mut self,
        ui: &mut Ui,
        (words, shown, on): (&str, &str, bool),
        edit: impl FnOnce(Scene<'_>) -> Option<Edit>,
    ) {
        let id = egui::Id::unique(("inspector", self.scene.id, words, ui.scope_id()));
        if fields::tick(ui, words, (on, shown)) {
            let edit = edit(self.scene);
            self.ask(id, edit);
        }
        self.why_not(ui, id);
    }
}

//! Every possibility of a small plan, one by one: what the solver is held against.

use std::collections::BTreeSet;

use app::solver::{Aim, Question, Stance, can_be_chosen, goals};
use model::{
    AreaId, CarryOver, Choice, Counts, Coverage, Edit, Figure, Inclusion, Ledger, Plan, ProposalEdit, ProposalId,
    Reason, Relation, RulesEdit,
};

/// A choice, by what it comes to; the better one is the smaller.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Possible {
    /// Steps missing to the targets.
    pub missing: i128,
    /// Wishes unmet.
    pub unmet: usize,
    /// Proposals turned over.
    pub turned: usize,
    /// Steps over the targets.
    pub over: i128,
    /// Which of the proposals are turned over, in the order of print.
    pub which: Vec<usize>,
    /// What counts.
    pub counts: BTreeSet<ProposalId>,
}

/// A question about a plan, without anything that the rules would forbid on the way.
pub struct Possibilities<'a> {
    plan: &'a Plan,
    now: Ledger,
    bare: Plan,
    question: &'a Question,
    goals: Vec<AreaId>,
    /// What can be chosen, in the order of print.
    pub chosen: Vec<ProposalId>,
}

impl<'a> Possibilities<'a> {
    /// Of a question about a plan.
    pub fn of(plan: &'a Plan, question: &'a Question) -> Self {
        let now = Ledger::of(plan);
        let in_order = plan.areas_in_order();
        let rows = in_order.iter().flat_map(|(_, area)| area.proposals.iter().copied());
        let choosable = |id: &ProposalId| plan.proposal(*id).is_some_and(|row| can_be_chosen(plan, row));
        let chosen: Vec<ProposalId> = rows.filter(choosable).collect();
        let rules = plan.rules();
        let links = rules.links.iter().map(|link| RulesEdit::RemoveLink(link.id));
        let sets = rules
            .alternatives
            .iter()
            .map(|set| RulesEdit::RemoveAlternatives(set.id));
        let edits = links.chain(sets).map(Edit::Rules);
        let idle = |id: &ProposalId| now.row(*id).is_some_and(|row| row.counts != Counts::Yes);
        let out = plan
            .proposals()
            .map(|row| row.id)
            .filter(|id| chosen.contains(id) || idle(id));
        let edits = edits.chain(out.map(|id| include(id, Inclusion::Excluded)));
        let bare = plan.edited(&Edit::Batch(edits.collect())).expect("fewer rules");
        Self {
            plan,
            bare,
            question,
            goals: goals(plan),
            chosen,
            now,
        }
    }

    fn stance(&self, place: usize) -> Option<Stance> {
        self.question.stances.get(&self.chosen[place]).copied()
    }

    fn counts_now(&self, id: ProposalId) -> bool {
        self.now.row(id).is_some_and(|row| row.counts == Counts::Yes)
    }

    /// Every choice that keeps the rules and what was decided beforehand, the best first.
    pub fn all(&self) -> Vec<Possible> {
        let free: Vec<usize> = (0..self.chosen.len())
            .filter(|place| !matches!(self.stance(*place), Some(Stance::In | Stance::Out)))
            .collect();
        let mut counts: BTreeSet<ProposalId> = BTreeSet::new();
        let mut ledger = Ledger::of(&self.bare);
        for place in 0..self.chosen.len() {
            if self.stance(place) == Some(Stance::In) {
                turn(&mut ledger, &mut counts, self.chosen[place]);
            }
        }
        let mut all = Vec::new();
        for number in 0..1_u32 << free.len() {
            if number > 0 {
                // From one number to the next, one proposal is turned over.
                turn(
                    &mut ledger,
                    &mut counts,
                    self.chosen[free[number.trailing_zeros() as usize]],
                );
            }
            if self.is_legal(&counts) {
                all.push(self.possible(&ledger, &counts));
            }
        }
        all.sort();
        all
    }

    fn possible(&self, ledger: &Ledger, counts: &BTreeSet<ProposalId>) -> Possible {
        let (missing, over) = self.stands(ledger);
        let home = |id: ProposalId| self.question.aim == Aim::FewestChanges && self.counts_now(id);
        let each = self.chosen.iter().enumerate();
        let which: Vec<usize> = each
            .filter(|(_, id)| home(**id) != counts.contains(id))
            .map(|(place, _)| place)
            .collect();
        let wished = (0..self.chosen.len()).filter(|place| self.stance(*place) == Some(Stance::Wished));
        Possible {
            missing,
            unmet: wished.filter(|place| !counts.contains(&self.chosen[*place])).count(),
            turned: which.len(),
            over: if missing > 0 { 0 } else { over },
            which,
            counts: counts.clone(),
        }
    }

    /// Whether the plan's rules allow that these count, as far as it is for them to decide.
    fn is_legal(&self, counts: &BTreeSet<ProposalId>) -> bool {
        let is_chosen = |id: &ProposalId| self.chosen.contains(id);
        let earlier = |id: ProposalId| {
            let row = self.now.row(id);
            row.is_some_and(|row| row.counts == Counts::No(Reason::DecidedEarlier))
        };
        let still = |id: ProposalId| self.counts_now(id) || earlier(id);
        let stands = |id: ProposalId| {
            if is_chosen(&id) {
                counts.contains(&id)
            } else {
                still(id)
            }
        };
        let links = self.plan.rules().links.iter().all(|link| {
            let decided = !is_chosen(&link.from) && !is_chosen(&link.to);
            decided
                || match link.relation {
                    Relation::Requires => !stands(link.from) || stands(link.to),
                    Relation::Excludes => !stands(link.from) || !stands(link.to),
                }
        });
        let sets = self.plan.rules().alternatives.iter().all(|set| {
            let (mine, others): (Vec<_>, Vec<_>) = set.members.iter().copied().partition(is_chosen);
            let counting = mine.iter().filter(|id| stands(**id)).count();
            let taken = others.into_iter().any(stands);
            let open = mine
                .iter()
                .any(|id| self.question.stances.get(id) != Some(&Stance::Out));
            match set.choice {
                Choice::AnyNumber => true,
                _ if taken => counting == 0,
                Choice::AtMostOne => counting <= 1,
                Choice::ExactlyOne => counting == 1 || (counting == 0 && !open),
            }
        });
        links && sets
    }

    /// Steps missing to the targets, and steps over them.
    fn stands(&self, ledger: &Ledger) -> (i128, i128) {
        let settings = self.plan.settings();
        let steps = |figure: &Figure| figure.steps(settings.rounding.step);
        let carries = settings.carry_over == CarryOver::ShortfallAndSurplus;
        let (mut missing, mut over) = (0, 0);
        for goal in &self.goals {
            let years = ledger.target_years(*goal, Coverage::Allocated).unwrap_or_default();
            let years: Vec<_> = years.into_iter().flatten().collect();
            let nets: Vec<i128> = years.iter().map(|year| steps(&year.net_outstanding)).collect();
            over += if carries {
                nets.last().copied().unwrap_or(0).max(0)
            } else {
                nets.iter().map(|net| (*net).max(0)).sum()
            };
            let short = |(year, net): (&model::TargetYear, &i128)| {
                let earlier = if carries {
                    0
                } else {
                    steps(&year.effective) - steps(&year.own)
                };
                if *net < 0 { (earlier - net).max(0) } else { 0 }
            };
            missing += years.iter().zip(&nets).map(short).sum::<i128>();
            missing = missing.max(i128::from(nets.iter().any(|net| *net < 0)));
        }
        (missing, over)
    }
}

fn include(id: ProposalId, wanted: Inclusion) -> Edit {
    Edit::Proposal(id, ProposalEdit::Include(wanted))
}

fn turn(ledger: &mut Ledger, counts: &mut BTreeSet<ProposalId>, id: ProposalId) {
    let wanted = if counts.remove(&id) {
        Inclusion::Excluded
    } else {
        counts.insert(id);
        Inclusion::Included
    };
    let plan = ledger.plan().edited(&include(id, wanted)).expect("no rule forbids it");
    *ledger = ledger.after(&plan);
}

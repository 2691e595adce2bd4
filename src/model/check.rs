//! What every part of a plan must satisfy, whether it comes from an edit or from a file.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::price_level::Indices;
use crate::{
    Alternatives, Area, AreaId, Balancing, Curve, Decision, Details, Fault, Kind, Line, Link, Overlap, Personnel,
    PhaseIn, Phasing, Plan, PlanError, Proposal, ProposalId, Settings, Subject, Text, TextFact, Year, limits,
};

type Checked = Result<(), Fault>;

/// Index numbers lie below this, so that no amount in other prices outgrows its sums.
const INDEX_LIMIT: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);
/// Decimals an index number may have.
const INDEX_DECIMALS: u32 = 6;
/// Decimals a discount rate may have.
const RATE_DECIMALS: u32 = 6;
/// The most posts of one proposal.
const MOST_POSTS: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);
/// Decimals that posts are entered with at most.
const POST_DECIMALS: u32 = 6;

impl Proposal {
    /// How the proposal is referred to in messages.
    pub fn subject(&self) -> Subject {
        Subject::Proposal(self.id, self.number.clone(), self.title.clone())
    }
}

impl Area {
    /// How the area is referred to in messages.
    pub fn subject(&self) -> Subject {
        Subject::Area(self.id, self.name.clone())
    }
}

impl Settings {
    pub(crate) fn check(&self) -> Result<(), PlanError> {
        self.check_parts().map_err(|fault| fault.of(Subject::Plan))
    }

    fn check_parts(&self) -> Checked {
        text(&self.title)?;
        at_most(self.notes.len(), limits::LISTED)?;
        self.notes.iter().try_for_each(|note| text(&note.text))?;
        at_most(self.statuses.len(), limits::LISTED)?;
        different(self.statuses.iter().map(|status| &status.name))?;
        at_most(self.categories.len(), limits::LISTED)?;
        different(self.categories.iter().map(|category| &category.short))?;
        self.categories
            .iter()
            .try_for_each(|category| text(&category.meaning))?;
        if self.personnel.decimals > 4 {
            return Err(Fault::PersonnelDecimals(self.personnel.decimals));
        }
        at_most(self.published.len(), limits::PUBLISHED)?;
        at_most(self.muted.len(), limits::LISTED)?;
        different(self.muted.iter().map(|muted| &muted.finding))?;
        self.muted.iter().try_for_each(|muted| text(&muted.reason))?;
        self.indices.check()?;
        discount_rate(self.discount_rate)
    }
}

impl Indices {
    fn check(&self) -> Checked {
        for list in [&self.operating, &self.capital] {
            ascending(list.iter().map(|index| index.year))?;
            for index in list {
                index_number(index.value).ok_or(Fault::Index(index.year))?;
                text(&index.source)?;
            }
        }
        Ok(())
    }
}

fn index_number(value: Decimal) -> Option<()> {
    let fits = value > Decimal::ZERO && value < INDEX_LIMIT && value.normalize().scale() <= INDEX_DECIMALS;
    fits.then_some(())
}

fn discount_rate(rate: Decimal) -> Checked {
    let fits = rate >= Decimal::ZERO && rate <= Decimal::ONE && rate.normalize().scale() <= RATE_DECIMALS;
    fits.then_some(()).ok_or(Fault::DiscountRate)
}

impl Plan {
    /// What an area must satisfy, its place in the tree included.
    pub(crate) fn check_area(&self, area: &Area) -> Result<(), PlanError> {
        let checked = text(&area.name)
            .and_then(|()| ascending(area.targets.iter().map(|(year, _)| *year)))
            .and_then(|()| self.check_depth(area));
        checked.map_err(|fault| fault.of(area.subject()))
    }

    fn check_depth(&self, area: &Area) -> Checked {
        let mut parent = area.parent;
        let mut depth = 0_usize;
        while let Some(id) = parent {
            if id == area.id {
                return Err(Fault::Circular);
            }
            if depth >= limits::AREA_DEPTH {
                return Err(self.circular_or_deep(id));
            }
            depth = depth.saturating_add(1);
            parent = self.area(id).ok_or(Fault::NoArea(id))?.parent;
        }
        Ok(())
    }

    /// Whether the areas above this one ever end.
    fn circular_or_deep(&self, from: AreaId) -> Fault {
        let above = self.upwards(from).take(self.areas.len().saturating_add(1));
        if above.count() > self.areas.len() {
            Fault::Circular
        } else {
            Fault::TooDeep
        }
    }

    /// What a proposal must satisfy.
    pub(crate) fn check_proposal(&self, proposal: &Proposal) -> Result<(), PlanError> {
        self.check_head(proposal)
            .map_err(|fault| fault.of(proposal.subject()))?;
        for line in proposal.lines.iter() {
            let subject = || {
                let (number, title) = (proposal.number.clone(), proposal.title.clone());
                Subject::Line(line.id, number, title, line.name.clone())
            };
            self.check_line(line).map_err(|fault| fault.of(subject()))?;
        }
        Ok(())
    }

    fn check_head(&self, proposal: &Proposal) -> Checked {
        text(&proposal.number)?;
        text(&proposal.title)?;
        self.area(proposal.area).ok_or(Fault::NoArea(proposal.area))?;
        self.check_status(&proposal.status)?;
        at_most(proposal.lines.len(), limits::LINES)?;
        if let Kind::Balancing(balancing) = &proposal.kind {
            self.check_balancing(proposal, balancing)?;
        }
        let mut seen = BTreeSet::new();
        if !proposal.lines.iter().all(|line| seen.insert(line.id)) {
            return Err(Fault::IdTwice);
        }
        self.check_decisions(&proposal.decisions)?;
        let personnel = proposal.personnel.as_ref();
        personnel.map_or(Ok(()), |personnel| self.check_personnel(personnel))?;
        check_details(&proposal.details)
    }

    fn check_decisions(&self, decisions: &[Decision]) -> Checked {
        at_most(decisions.len(), limits::LISTED)?;
        decisions.iter().try_for_each(|decision| {
            self.check_status(&decision.status)?;
            [&decision.date, &decision.body, &decision.wording]
                .into_iter()
                .try_for_each(text)
        })
    }

    fn check_status(&self, name: &Text) -> Checked {
        match self.settings.status(name) {
            Some(_) => Ok(()),
            None => Err(Fault::NoStatus(name.clone())),
        }
    }

    fn check_balancing(&self, proposal: &Proposal, balancing: &Balancing) -> Checked {
        if !proposal.lines.is_empty() {
            return Err(Fault::BalancingHasLines);
        }
        ascending(balancing.years.iter().copied())?;
        self.area(balancing.target).ok_or(Fault::NoArea(balancing.target))?;
        if self.lies_in(proposal.area, balancing.target) {
            Ok(())
        } else {
            Err(Fault::BalancingOutside)
        }
    }

    fn check_line(&self, line: &Line) -> Checked {
        text(&line.name)?;
        at_most(line.stated.len(), limits::YEARS_LISTED)?;
        ascending(line.stated.iter().map(|(year, _)| *year))?;
        self.check_phasing(&line.phasing)
    }

    fn check_phasing(&self, phasing: &Phasing) -> Checked {
        match phasing {
            Phasing::Own(phase_in) => Ok(phase_in.check()?),
            Phasing::Named(id) => self.curve(*id).map(|_| ()).ok_or(Fault::NoCurve(*id)),
        }
    }

    fn check_personnel(&self, personnel: &Personnel) -> Checked {
        let posts = personnel.posts.normalize();
        if posts.scale() > POST_DECIMALS || posts.abs() > MOST_POSTS {
            return Err(Fault::Posts);
        }
        personnel
            .phasing
            .as_ref()
            .map_or(Ok(()), |phasing| self.check_phasing(phasing))
    }

    /// That no balancing proposal lies inside an area that has one of its own. Looks at every
    /// proposal, so it is asked only where balancing proposals or areas moved.
    pub(crate) fn check_nesting(&self) -> Result<(), PlanError> {
        let filled: Vec<_> = self
            .proposals()
            .filter_map(|proposal| Some((proposal, proposal.fills()?)))
            .collect();
        for (proposal, target) in &filled {
            let inside = self
                .upwards(proposal.area)
                .map(|area| area.id)
                .take_while(|area| area != target);
            let mut inside = inside.filter(|area| filled.iter().any(|(_, other)| other == area));
            if inside.next().is_some() {
                return Err(Fault::BalancingNested.of(proposal.subject()));
            }
        }
        Ok(())
    }

    pub(crate) fn check_overlap(&self, overlap: &Overlap) -> Result<(), PlanError> {
        let [left, right] = overlap.between;
        let checked = self
            .check_pair(left, right)
            .and_then(|()| self.check_line(&overlap.line));
        checked.map_err(|fault| fault.of(Subject::Overlap(overlap.id, overlap.line.name.clone())))
    }

    pub(crate) fn check_link(&self, link: &Link) -> Result<(), PlanError> {
        let checked = text(&link.name).and_then(|()| self.check_pair(link.from, link.to));
        checked.map_err(|fault| fault.of(Subject::Link(link.id, link.name.clone())))
    }

    fn check_pair(&self, left: ProposalId, right: ProposalId) -> Checked {
        self.check_known(left)?;
        self.check_known(right)?;
        if left == right {
            Err(Fault::ProposalTwice(left))
        } else {
            Ok(())
        }
    }

    fn check_known(&self, id: ProposalId) -> Checked {
        self.proposal(id).map(|_| ()).ok_or(Fault::NoProposal(id))
    }

    pub(crate) fn check_alternatives(&self, set: &Alternatives) -> Result<(), PlanError> {
        self.check_set(set).map_err(|fault| fault.of(set.subject()))
    }

    fn check_set(&self, set: &Alternatives) -> Checked {
        text(&set.name)?;
        let mut members = BTreeSet::new();
        for member in &set.members {
            self.check_known(*member)?;
            if !members.insert(*member) {
                return Err(Fault::ProposalTwice(*member));
            }
        }
        let mut chosen = BTreeSet::new();
        for choice in &set.chosen {
            if !members.contains(choice) {
                return Err(Fault::ChosenOutside(*choice));
            }
            if !chosen.insert(*choice) {
                return Err(Fault::ProposalTwice(*choice));
            }
        }
        Ok(())
    }
}

fn check_details(details: &Details) -> Checked {
    at_most(details.notes.len(), limits::LISTED)?;
    at_most(details.text_facts.len(), limits::LISTED)?;
    ascending(details.follow_up.iter().map(|known| known.year))?;
    let fields = [
        &details.category,
        &details.committee,
        &details.account,
        &details.policy_area,
        &details.responsible,
    ];
    let notes = details.notes.iter().map(|note| &note.text);
    let days = details.follow_up.iter().map(|known| &known.as_of);
    let titles = details.text_facts.iter().filter_map(TextFact::title);
    fields
        .into_iter()
        .chain(notes)
        .chain(days)
        .chain(titles)
        .try_for_each(text)
}

impl Alternatives {
    /// How the set is referred to in messages.
    pub fn subject(&self) -> Subject {
        Subject::Alternatives(self.id, self.name.clone())
    }
}

impl Curve {
    pub(crate) fn check(&self) -> Result<(), PlanError> {
        let kind = match self.phase_in {
            PhaseIn::Stated(_) => Err(Fault::StatedCurve),
            _ => Ok(()),
        };
        let checked = kind
            .and_then(|()| text(&self.name))
            .and_then(|()| Ok(self.phase_in.check()?));
        checked.map_err(|fault| fault.of(Subject::Curve(self.id, self.name.clone())))
    }
}

impl Proposal {
    /// The area whose target it fills, for a balancing proposal.
    pub fn fills(&self) -> Option<AreaId> {
        match &self.kind {
            Kind::Balancing(balancing) => Some(balancing.target),
            Kind::Ordinary | Kind::Unallocated | Kind::DecidedEarlier => None,
        }
    }
}

fn text(text: &Text) -> Checked {
    if text.len() <= limits::TEXT {
        return Ok(());
    }
    match text.chars().count() {
        length if length > limits::TEXT => Err(Fault::TextTooLong(length)),
        _ => Ok(()),
    }
}

pub(crate) fn at_most(count: usize, most: usize) -> Checked {
    if count > most {
        Err(Fault::TooMany(most))
    } else {
        Ok(())
    }
}

fn ascending(years: impl Iterator<Item = Year>) -> Checked {
    let mut last = None;
    for year in years {
        if last.is_some_and(|last| year <= last) {
            return Err(Fault::YearTwice(year));
        }
        last = Some(year);
    }
    Ok(())
}

fn different<'a>(names: impl Iterator<Item = &'a Text>) -> Checked {
    let mut seen = BTreeSet::new();
    for name in names {
        text(name)?;
        if !seen.insert(name) {
            return Err(Fault::NameTwice(name.clone()));
        }
    }
    Ok(())
}

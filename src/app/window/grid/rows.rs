//! The rows of the grid in the order they stand on screen: names only, whatever they show.

use std::cmp::Ordering;
use std::collections::HashMap;

use model::{Area, AreaId, CarryOver, Counts, Ledger, LineId, OverlapId, Plan, Proposal, ProposalId};

use super::columns::ColumnKey;
use super::figures;
use crate::window::view::{Counting, Filter, Order, Sort, View};

/// A row of the grid, by the name of what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RowKey {
    /// The heading of an area.
    Area(AreaId),
    /// A proposal.
    Proposal(ProposalId),
    /// A line of the proposal above it.
    Line(ProposalId, LineId),
    /// What two proposals of the area save twice.
    Overlap(OverlapId),
    /// The sum of an area.
    Subtotal(AreaId),
    /// A row of the strip under the others, which does not scroll.
    Strip(StripRow),
}

/// A row of the strip under the others: the whole plan, its targets and what is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StripRow {
    /// The sum of the plan.
    Total,
    /// The target as entered.
    Target,
    /// The target with what earlier years left.
    Effective,
    /// What is missing to it.
    Missing,
}

impl StripRow {
    /// The rows that a plan has.
    fn of(plan: &Plan) -> Vec<Self> {
        let mut rows = vec![Self::Total, Self::Target];
        if plan.area(AreaId::WHOLE).is_some_and(|area| !area.targets.is_empty()) {
            if plan.settings().carry_over != CarryOver::None {
                rows.push(Self::Effective);
            }
            rows.push(Self::Missing);
        }
        rows
    }

    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Total => "row-total",
            Self::Target => "row-target",
            Self::Effective => "row-effective-target",
            Self::Missing => "row-net-outstanding",
        }
    }
}

/// The rows on screen, each in its place.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    keys: Vec<RowKey>,
    scrolling: usize,
    places: HashMap<RowKey, usize>,
    depths: HashMap<AreaId, usize>,
}

impl Rows {
    /// The rows of a plan as it is looked at.
    pub fn of(ledger: &Ledger, view: &View) -> Self {
        let mut rows = Self::default();
        rows.add_area(&Scene { ledger, view }, AreaId::WHOLE, 0);
        rows.scrolling = rows.keys.len();
        let strip = StripRow::of(ledger.plan()).into_iter();
        rows.keys.extend(strip.map(RowKey::Strip));
        rows.places = rows.keys.iter().enumerate().map(|(place, row)| (*row, place)).collect();
        rows
    }

    /// Whether rows that stand so for one version of a plan do for another: in the stored order, and with the lines
    /// that are shown still there.
    pub fn stand_alike([one, other]: [&Plan; 2], view: &View) -> bool {
        let lines = |plan: &Plan, id: ProposalId| {
            let proposal = plan.proposal(id)?;
            Some(proposal.lines.iter().map(|line| line.id).collect::<Vec<_>>())
        };
        let same_lines = |id: &ProposalId| lines(one, *id) == lines(other, *id);
        let stored = view.sort.is_none() && view.filter.is_open();
        stored && one.is_built_as(other) && view.unfolded.iter().all(same_lines)
    }

    /// How many of them scroll; those of the strip come after them.
    pub const fn scrolling(&self) -> usize {
        self.scrolling
    }

    /// The rows of the strip.
    pub fn strip(&self) -> impl Iterator<Item = StripRow> + '_ {
        self.iter().filter_map(|row| match row {
            RowKey::Strip(row) => Some(row),
            _ => None,
        })
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The row at a place, counted from the top.
    pub fn at(&self, place: usize) -> Option<RowKey> {
        self.keys.get(place).copied()
    }

    /// Where a row stands; nothing where it is not shown.
    pub fn place(&self, row: RowKey) -> Option<usize> {
        self.places.get(&row).copied()
    }

    /// How deep an area lies; 1 is topmost.
    pub fn depth(&self, area: AreaId) -> usize {
        self.depths.get(&area).copied().unwrap_or_default()
    }

    /// The rows from the top.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = RowKey> + '_ {
        self.keys.iter().copied()
    }

    fn add_area(&mut self, scene: &Scene<'_>, id: AreaId, depth: usize) {
        let Some(area) = scene.ledger.plan().area(id) else {
            return;
        };
        self.depths.insert(id, depth);
        let heading = area.parent.is_some();
        if heading {
            self.keys.push(RowKey::Area(id));
        }
        if scene.view.folded.contains(&id) {
            return;
        }
        let before = self.keys.len();
        self.add_proposals(scene, area);
        for below in area.areas.iter() {
            self.add_area(scene, *below, depth.saturating_add(1));
        }
        let nothing_found = self.keys.len() == before && !scene.view.filter.is_open();
        match (heading, nothing_found) {
            (true, true) => self.keys.truncate(before.saturating_sub(1)),
            (true, false) => self.keys.push(RowKey::Subtotal(id)),
            (false, _) => {}
        }
    }

    fn add_proposals(&mut self, scene: &Scene<'_>, area: &Area) {
        for proposal in scene.proposals(area) {
            self.keys.push(RowKey::Proposal(proposal.id));
            if scene.view.unfolded.contains(&proposal.id) {
                let lines = proposal.lines.iter();
                self.keys.extend(lines.map(|line| RowKey::Line(proposal.id, line.id)));
            }
        }
        if scene.view.filter.is_open() {
            let overlaps = scene.ledger.overlaps(area.id).into_iter();
            self.keys.extend(overlaps.map(|overlap| RowKey::Overlap(overlap.id)));
        }
    }
}

/// A plan with its figures, as it is looked at.
struct Scene<'a> {
    ledger: &'a Ledger,
    view: &'a View,
}

impl<'a> Scene<'a> {
    /// The proposals of an area that are shown, in the order they are shown.
    fn proposals(&self, area: &Area) -> Vec<&'a Proposal> {
        let plan = self.ledger.plan();
        let all = area.proposals.iter().filter_map(|id| plan.proposal(*id));
        let mut shown: Vec<&Proposal> = all.filter(|proposal| self.is_shown(proposal)).collect();
        if let Some(sort) = self.view.sort {
            shown.sort_by(|one, other| self.order(sort, one, other));
        }
        shown
    }

    fn is_shown(&self, proposal: &Proposal) -> bool {
        let filter = &self.view.filter;
        filter.is_open()
            || (holds_text(filter, proposal)
                && is_asked_for(filter.status.as_deref(), proposal.current_status())
                && is_asked_for(filter.category.as_deref(), &proposal.details.category)
                && filter.counting.is_none_or(|wanted| wanted == self.counting(proposal)))
    }

    fn counting(&self, proposal: &Proposal) -> Counting {
        match self.ledger.row(proposal.id).map(|row| row.counts) {
            Some(Counts::Yes) => Counting::Counted,
            _ => Counting::LeftOut,
        }
    }

    fn order(&self, sort: Sort, one: &Proposal, other: &Proposal) -> Ordering {
        let rising = self.rising(sort.column, one, other);
        match sort.order {
            Order::Rising => rising,
            Order::Falling => rising.reverse(),
        }
    }

    fn rising(&self, column: ColumnKey, one: &Proposal, other: &Proposal) -> Ordering {
        match column {
            ColumnKey::Number => natural(&one.number).cmp(&natural(&other.number)),
            ColumnKey::Title => lower(&one.title).cmp(&lower(&other.title)),
            ColumnKey::Status => one.current_status().cmp(other.current_status()),
            ColumnKey::Category => one.details.category.cmp(&other.details.category),
            other_column => {
                let figure = |proposal: &Proposal| figures::of_proposal(self.ledger, proposal.id, other_column);
                let key = |proposal: &Proposal| {
                    figure(proposal).map(|figure| figure.printed_in(self.ledger.plan().settings().notation))
                };
                key(one).cmp(&key(other))
            }
        }
    }
}

fn is_asked_for(wanted: Option<&str>, found: &str) -> bool {
    wanted.is_none_or(|wanted| wanted == found)
}

/// Whether every word asked for stands in the number or the title.
fn holds_text(filter: &Filter, proposal: &Proposal) -> bool {
    let found = lower(&format!("{} {}", proposal.number, proposal.title));
    lower(&filter.text).split_whitespace().all(|word| found.contains(word))
}

pub fn lower(text: &str) -> String {
    text.to_lowercase()
}

/// A number such as `VPU 12` in parts, letters before digits, that put it after `VPU 5`.
pub fn natural(number: &str) -> Vec<(String, u64)> {
    let mut parts = vec![(String::new(), 0_u64)];
    let mut in_digits = false;
    for letter in number.chars() {
        let digit = letter.to_digit(10).map(u64::from);
        if in_digits && digit.is_none() {
            parts.push((String::new(), 0));
        }
        in_digits = digit.is_some();
        let Some((letters, digits)) = parts.last_mut() else {
            break;
        };
        match digit {
            Some(digit) => *digits = digits.saturating_mul(10).saturating_add(digit),
            None => letters.push(letter),
        }
    }
    parts
}

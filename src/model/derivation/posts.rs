//! Posts: what a proposal's come to in a column, and their sums.

use alloc::vec;

use num_bigint::BigInt;
use num_rational::BigRational;
use rust_decimal::Decimal;

use super::step::Chain;
use super::{Asked, How, PostsOf, PostsStep, Step, Steps};
use crate::ledger::Bucket;
use crate::price_level::ratio;
use crate::{Area, Column, Entry, Exact, FullYearColumn, Ledger, Line, Phasing, Proposal, Recurrence, Year};

impl Ledger {
    pub(super) fn steps_of_posts(&self, of: PostsOf, column: Column) -> Option<Steps> {
        match of {
            PostsOf::Proposal(id) => self.steps_of_row_posts(self.plan().proposal(id)?, column),
            PostsOf::Area(id) => Some(self.steps_of_area_posts(self.plan().area(id)?, column)),
        }
    }

    fn steps_of_row_posts(&self, proposal: &Proposal, column: Column) -> Option<Steps> {
        let personnel = proposal.personnel.as_ref()?;
        let first = proposal.lines.first();
        let phasing = personnel.phasing.as_ref().or(first.map(|line| &line.phasing))?;
        let phase_in = self.plan().phase_in(phasing);
        let once = phase_in.is_some_and(|phase_in| phase_in.recurrence() == Recurrence::OneOff);
        let recurring_alone = self.plan().settings().full_year == FullYearColumn::Recurring;
        let posts = personnel.posts;
        let step = match column {
            Column::FullYear if once && recurring_alone => left_out(posts),
            Column::FullyPhasedIn if once => left_out(posts),
            Column::FullYear | Column::FullyPhasedIn => {
                Step::exactly(How::Posts(PostsStep::Entered(posts)), exact(posts))
            }
            Column::Year(year) => self.step_of_year_posts((posts, phasing), first, year),
        };
        let mut steps = Steps::exactly(vec![step]);
        self.round_posts(&mut steps);
        Some(steps)
    }

    fn step_of_year_posts(&self, (posts, phasing): (Decimal, &Phasing), first: Option<&Line>, year: Year) -> Step {
        match self.share_of(phasing, year) {
            Some(share) => {
                let numerator = BigInt::from(share.share.numerator());
                let factor = BigRational::new(numerator, share.share.denominator().into());
                let part = exact(posts).times(&factor);
                Step::exactly(How::Posts(PostsStep::Share(posts, share)), part)
            }
            None => first
                .and_then(|line| as_first_line(posts, line, year))
                .unwrap_or_else(|| Step::exactly(How::Posts(PostsStep::NotQuantified(posts)), Exact::ZERO)),
        }
    }

    fn round_posts(&self, steps: &mut Steps) {
        let rounded = self.rows().posts_figure(steps.exact()).printed;
        steps.settle(How::Rounded(self.plan().settings().rounding.mode), rounded);
    }

    fn steps_of_area_posts(&self, area: &Area, column: Column) -> Steps {
        let chain = self.footing_chain();
        let mut steps = Steps::adding(chain);
        for id in area.areas.iter() {
            self.put(Asked::Posts(PostsOf::Area(*id), column), &mut steps);
        }
        let proposals = area.proposals.iter().filter_map(|id| self.plan().proposal(*id));
        for proposal in proposals.filter(|proposal| self.adds_posts(proposal)) {
            self.put(Asked::Posts(PostsOf::Proposal(proposal.id), column), &mut steps);
        }
        if chain == Chain::Exact {
            self.round_posts(&mut steps);
        }
        steps
    }

    fn adds_posts(&self, proposal: &Proposal) -> bool {
        matches!(self.rows().bucket(proposal), Bucket::Allocated | Bucket::Unallocated)
    }
}

fn left_out(posts: Decimal) -> Step {
    Step::exactly(How::Posts(PostsStep::OneOffLeftOut(posts)), Exact::ZERO)
}

/// Posts in millionths of a post.
fn exact(posts: Decimal) -> Exact {
    Exact::of_ratio(ratio(posts) * BigInt::from(1_000_000))
}

/// Posts in proportion to what a line states for a year; nothing where it has no full-year amount.
fn as_first_line(posts: Decimal, line: &Line, year: Year) -> Option<Step> {
    let full = Exact::of(line.amount.amount()?);
    let entry = line.stated_in(year).unwrap_or_default();
    if entry == Entry::NotQuantified {
        return None;
    }
    let stated = entry.amount().map_or(Exact::ZERO, Exact::of);
    let step = |part: Exact| {
        let (stated, full_year) = (entry, line.amount);
        let how = PostsStep::AsFirstLine {
            posts,
            stated,
            full_year,
        };
        Step::exactly(How::Posts(how), part)
    };
    (!full.is_zero()).then(|| step(exact(posts).times(&(stated.ratio() / full.ratio()))))
}

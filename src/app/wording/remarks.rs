//! What a reader must know beside a figure, and where the figure goes.

use model::{
    AmountOf, AreaId, Asked, Column, Counts, Coverage, Derivation, Figure, Kind, MixedTotal, Mixture, PostsOf,
    ProposalId, Reason, TargetFigure,
};

use super::{Wording, read};

impl Wording<'_> {
    /// What a reader must know beside a figure.
    pub(super) fn remarks(&self, derivation: &Derivation) -> Vec<String> {
        let count = derivation.unquantified;
        let unquantified = (count > 0 && !matches!(derivation.asked, Asked::Amount(AmountOf::Proposal(_), _)))
            .then(|| self.say_of("remark-unquantified", ("count", &count.to_string())));
        let said = match derivation.asked {
            Asked::Amount(AmountOf::Sum(area, coverage), column) => self.mixture((area, coverage), column),
            Asked::Amount(AmountOf::Target(_, _, TargetFigure::NetOutstanding), _) => Some(self.missing(derivation)),
            _ => None,
        };
        unquantified.into_iter().chain(said).collect()
    }

    /// What a net outstanding means, in words that cannot be taken for the opposite.
    fn missing(&self, derivation: &Derivation) -> String {
        let net = &derivation.figure;
        let key = match (net.prints_as_zero(), net.prints_as_saving()) {
            (true, _) => "why-met",
            (false, true) => "why-missing",
            (false, false) => "why-exceeded",
        };
        self.say_of(key, ("amount", &self.size(net)))
    }

    /// A printed figure without its sign.
    pub fn size(&self, figure: &Figure) -> String {
        self.style.printed(figure).trim_start_matches('-').to_owned()
    }

    /// What a total is made of in each of these columns that mixes recurring and one-off money.
    pub fn mixtures(&self, (area, coverage): (AreaId, Coverage), columns: &[Column]) -> Vec<String> {
        let totals = self.ledger.mixed_totals(area, coverage).into_iter();
        let shown = totals.filter(|total| columns.contains(&total.mixture.column));
        shown.map(|total| self.made_of(area, &total)).collect()
    }

    /// What a total is made of, where it mixes recurring and one-off money.
    pub fn mixture(&self, total: (AreaId, Coverage), column: Column) -> Option<String> {
        self.mixtures(total, &[column]).pop()
    }

    /// What an area's total is made of, in a sentence: `−8,334 = −6,234 varig og −2,100 engangs`.
    pub fn made_of(&self, area: AreaId, MixedTotal { mixture, once }: &MixedTotal) -> String {
        let key = if mixture.balancing.prints_as_zero() {
            "remark-mixture"
        } else {
            "remark-mixture-balancing"
        };
        let [column, total, recurring, one_off, balancing] = self.mixture_values(mixture);
        let sum = ("sum", self.sum(area));
        let proposals = ("proposals", self.numbers(once));
        self.say(
            key,
            &read(&[sum, column, total, recurring, one_off, balancing, proposals]),
        )
    }

    /// What a total is made of in a column, for an enumeration.
    pub(super) fn mix(&self, mixture: &Mixture) -> String {
        let key = if mixture.balancing.prints_as_zero() {
            "found-mix"
        } else {
            "found-mix-balancing"
        };
        self.say(key, &read(&self.mixture_values(mixture)))
    }

    fn mixture_values(&self, mixture: &Mixture) -> [(&'static str, String); 5] {
        [
            ("column", self.column(mixture.column).to_lowercase()),
            ("total", self.style.printed(&mixture.total)),
            ("recurring", self.style.printed(&mixture.recurring)),
            ("one-off", self.style.printed(&mixture.one_off)),
            ("balancing", self.style.printed(&mixture.balancing)),
        ]
    }

    /// Where a figure goes.
    pub(super) fn destination(&self, asked: Asked) -> Option<String> {
        let goes_into = |asked: Asked| Some(self.say_of("why-goes", ("sum", &self.name(asked))));
        match asked {
            Asked::Amount(AmountOf::Proposal(id), column) => self.goes(id, column),
            Asked::Amount(AmountOf::Line(id, _), column) => goes_into(Asked::proposal(id, column)),
            Asked::Amount(AmountOf::Overlap(id), column) => self.overlap_goes(id, column),
            Asked::Amount(AmountOf::Sum(area, coverage), column) => self.sum_goes((area, coverage), column),
            Asked::Amount(AmountOf::Target(area, coverage, TargetFigure::Own), column) => {
                goes_into(target((area, coverage), TargetFigure::Effective, column))
            }
            Asked::Amount(AmountOf::Target(area, coverage, TargetFigure::Effective), column) => {
                goes_into(target((area, coverage), TargetFigure::NetOutstanding, column))
            }
            Asked::Amount(AmountOf::Target(_, _, TargetFigure::NetOutstanding), _) => self.carried(asked),
            Asked::Posts(PostsOf::Proposal(id), column) => {
                let area = self.plan().proposal(id)?.area;
                match self.ledger.row(id)?.counts {
                    Counts::Yes => goes_into(Asked::Posts(PostsOf::Area(area), column)),
                    Counts::No(reason) => Some(self.not_counted(&reason)),
                }
            }
            _ => None,
        }
    }

    fn goes(&self, id: ProposalId, column: Column) -> Option<String> {
        let proposal = self.plan().proposal(id)?;
        let sum = self.name(Asked::total(proposal.area, column));
        Some(match self.ledger.row(id)?.counts {
            Counts::Yes if matches!(proposal.kind, Kind::Unallocated | Kind::Balancing(_)) => {
                self.say_of("why-goes-unallocated", ("sum", &sum))
            }
            Counts::Yes => self.say_of("why-goes", ("sum", &sum)),
            Counts::No(reason) => self.not_counted(&reason),
        })
    }

    fn not_counted(&self, reason: &Reason) -> String {
        match reason {
            Reason::DecidedEarlier => {
                let sum = self.name_of(AmountOf::DecidedEarlier);
                self.say_of("why-goes", ("sum", &sum))
            }
            reason => self.say_of("why-not-counted", ("reason", &self.reason(reason))),
        }
    }

    fn overlap_goes(&self, id: model::OverlapId, column: Column) -> Option<String> {
        let mut overlaps = self.plan().rules().overlaps.iter();
        let between = overlaps.find(|overlap| overlap.id == id)?.between;
        let [left, right] = between.map(|id| self.plan().proposal(id).map(|row| row.area));
        let area = self.plan().nearest_common(left?, right?);
        let row = self.ledger.overlaps(area).into_iter().find(|row| row.id == id)?;
        Some(match row.counts {
            Counts::Yes => self.say_of("why-goes", ("sum", &self.name(Asked::total(area, column)))),
            Counts::No(reason) => self.not_counted(&reason),
        })
    }

    fn sum_goes(&self, (area, coverage): (AreaId, Coverage), column: Column) -> Option<String> {
        let net = target((area, coverage), TargetFigure::NetOutstanding, column);
        let net = self.ledger.derivation(net).map(|_| self.name(net));
        let parent = self.plan().area(area)?.parent;
        let parent = parent.map(|parent| self.name(Asked::Amount(AmountOf::Sum(parent, coverage), column)));
        match (parent, net) {
            (Some(parent), Some(net)) => Some(self.say("why-goes-both-ways", &[("sum", &parent), ("net", &net)])),
            (Some(sum), None) | (None, Some(sum)) => Some(self.say_of("why-goes", ("sum", &sum))),
            (None, None) => None,
        }
    }
}

const fn target((area, coverage): (AreaId, Coverage), figure: TargetFigure, column: Column) -> Asked {
    Asked::Amount(AmountOf::Target(area, coverage, figure), column)
}

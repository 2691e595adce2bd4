//! What can be found, with its facts; how it is worded is not said here.

use alloc::vec::Vec;

use crate::{
    AlternativesId, Amount, AreaId, Broken, Column, Figure, LineId, LineKind, Mixture, Money, Month, OverlapId,
    PercentOf, ProposalId, PublishedRow, Text, Year,
};

/// What an analyst should look at, with the figures, years and ids that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// Two figures that should be the same are not.
    Figure(FigureFinding),
    /// Something about one proposal's amounts.
    Row(ProposalId, RowFinding),
    /// A proposal's text and its row in the table do not say the same.
    Text(ProposalId, TextFinding),
    /// Something about a rule between proposals.
    Rule(RuleFinding),
    /// Something about an area's target; the whole plan's is that of [`AreaId::WHOLE`].
    Target(AreaId, TargetFinding),
    /// What savings are a percentage of is no cost: this budget is zero, or negative as amounts are kept.
    Base(PercentOf, Amount),
    /// Something about the scenario as a whole.
    Scenario(ScenarioFinding),
}

/// Two figures that should be the same are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FigureFinding {
    /// A figure entered by hand is not the one that its phase-in gives.
    Stated {
        /// Whose line it is.
        proposal: ProposalId,
        /// The line.
        line: LineId,
        /// The year.
        year: Year,
        /// What was entered.
        stated: Figure,
        /// What amount and phase-in give.
        calculated: Figure,
        /// How far the two lie apart.
        off: Off,
    },
    /// A figure that somebody published is not the one that is printed here.
    Published {
        /// The row of the published table.
        row: PublishedRow,
        /// Its column.
        column: Column,
        /// What was published.
        published: Figure,
        /// What is printed here.
        ours: Figure,
        /// How far the two lie apart.
        off: Off,
    },
    /// A printed sum is not the sum of its printed parts.
    Sum {
        /// Which table does not foot.
        table: Whose,
        /// Whose sum it is.
        area: AreaId,
        /// Its column.
        column: Column,
        /// The printed sum.
        sum: Figure,
        /// What its printed parts add up to.
        parts: Figure,
        /// How far the two lie apart.
        off: Off,
    },
}

/// How far two figures lie apart that should be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Off {
    /// No further than rounding can bring them; that it did is not known.
    PossibleRounding,
    /// Further than rounding can bring them.
    Differs,
}

/// Whose table is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The one that this scenario prints.
    Ours,
    /// The one that somebody published.
    Published,
}

/// Something about one proposal's amounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFinding {
    /// Some of it is not quantified (ikke opgjort), in these columns.
    NotQuantified(Vec<Column>),
    /// Its full effect comes after the years shown, in this year; nothing where it never comes.
    NotFullyPhasedIn(Option<Year>),
    /// A line's amount has the wrong sign for what the line is about.
    WrongSign {
        /// The line.
        line: LineId,
        /// What it is about.
        kind: LineKind,
        /// Where the wrong amounts stand, the full-year amount in the full-year column.
        amounts: Vec<(Column, Amount)>,
    },
    /// It saves more than the yearly budget that it saves on.
    SavesMoreThanBase {
        /// What it saves in a year; a saving, so negative as amounts are kept.
        saving: Figure,
        /// The budget; a cost, so positive as amounts are kept.
        base: Amount,
    },
    /// A figure was entered for a year before the line has any effect.
    StatedBeforeEffect {
        /// The line.
        line: LineId,
        /// The year of the figure.
        year: Year,
        /// What was entered.
        stated: Amount,
        /// The first month with effect.
        first: Month,
    },
    /// A balancing row costs instead of saving.
    BalancingCosts(Vec<YearFigure>),
    /// A balancing row is larger in a year than in the year before; the first such pair.
    BalancingGrows {
        /// The year before.
        from: YearFigure,
        /// The year in which it is larger.
        to: YearFigure,
    },
}

/// What something comes to in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearFigure {
    /// The year.
    pub year: Year,
    /// The figure.
    pub figure: Figure,
}

/// Where a proposal's text and its row in the table do not say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFinding {
    /// The text names other amounts for these years.
    Contradicts(Vec<TextYear>),
    /// The table has amounts in these years, and the text does not.
    YearsNotNamed(Vec<YearFigure>),
    /// The text gives amounts back that the table does not take off.
    NotNetted(Vec<TextYear>),
    /// The text says that the money comes once, the table has it every year.
    OneOff,
    /// The text names a range, the table takes an end of it or lies outside.
    Range {
        /// The least saving.
        low: Amount,
        /// The largest saving.
        high: Amount,
        /// What the table has.
        table: Figure,
        /// Where in the range that is.
        taken: Taken,
    },
    /// The text calls the proposal this.
    Title(Text),
    /// The text names no amount for what the table has.
    NoAmount,
    /// The text takes from the same money as another proposal, and no overlap is entered.
    SharesBase {
        /// The other proposal.
        with: ProposalId,
        /// The year in which most may be counted twice.
        year: Year,
        /// The most that may be counted twice in that year: the smaller of the two savings.
        at_most: Figure,
    },
}

/// What a text and the table have for a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextYear {
    /// The year.
    pub year: Year,
    /// What the text says.
    pub text: Amount,
    /// What the table has.
    pub table: Figure,
}

/// Where a figure lies in a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is the least saving.
    Low,
    /// It is the largest saving.
    High,
    /// It lies outside.
    Outside,
}

/// Something about a rule between proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleFinding {
    /// Exactly one of a set should count, and none does.
    NoneChosen(AlternativesId),
    /// More of a set are chosen than may be.
    SeveralChosen {
        /// The set.
        set: AlternativesId,
        /// Those that are chosen.
        chosen: Vec<ProposalId>,
    },
    /// A rule is broken by these two proposals.
    Broken(Broken, [ProposalId; 2]),
    /// An overlap was entered above the smaller of the two savings, in these columns.
    OverlapTooLarge(OverlapId, Vec<TooLarge>),
    /// An overlap was entered with the sign of a saving, so that it takes nothing out.
    OverlapSaves(OverlapId, Amount),
}

/// What was entered for an overlap in a column, and the most that it can be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooLarge {
    /// The column.
    pub column: Column,
    /// What was entered.
    pub entered: Figure,
    /// The smaller of the two savings, of the opposite sign of a saving.
    pub smaller: Figure,
}

/// Something about an area's target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TargetFinding {
    /// It is not met; the first year, and what is missing in it.
    NotMet(YearFigure),
    /// The targets of the areas in it add up to more, first in this year.
    Exceeded {
        /// The year.
        year: Year,
        /// The area's own target.
        own: Figure,
        /// What the targets in it add up to.
        below: Figure,
    },
}

/// Something about the scenario as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScenarioFinding {
    /// Several proposals go by one number.
    DuplicateNumber {
        /// The number.
        number: Text,
        /// The proposals, in order of id.
        proposals: Vec<ProposalId>,
    },
    /// The index numbers lack these years.
    IndexMissing(Money, Vec<Year>),
    /// The total adds money that comes once to money that comes back every year.
    MixedTotal {
        /// The columns that do.
        columns: Vec<Mixture>,
        /// The proposals whose money comes once in any of them, in the order of print.
        one_off: Vec<ProposalId>,
    },
}

//! What the numbers of a column show about their decimal mark, taken together.

use super::{Choices, Target, shape};
use crate::clipboard::Block;
use crate::{DecimalMark, NumberFault, Reading, Separators, read};

/// What a column of a block shows about its decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The column of the block, counted from 0.
    pub column: usize,
    /// How many of its numbers show a comma.
    pub commas: usize,
    /// How many show a point.
    pub points: usize,
    /// How many could be either: `1.234`.
    pub either: usize,
    /// The mark that the column is read by.
    pub read_by: DecimalMark,
    /// How sure that is.
    pub verdict: Verdict,
}

/// How sure it is which mark a column has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It has the mark of the screen's language, or somebody has chosen its mark.
    Own,
    /// All of its numbers show the other mark.
    Foreign,
    /// Some show one mark, some the other.
    Mixed,
}

/// The vote of each column of a block.
pub(super) fn votes(block: &Block, target: &Target<'_>, choices: &Choices) -> Vec<Vote> {
    let rows = shape::heading_rows(choices);
    let chosen = |column: usize| choices.decimals.get(column).copied().flatten();
    let vote = |column| {
        let mut vote = Vote::of(column, target.decimal);
        let cells = (rows..block.height()).filter_map(|row| block.cell(row, column));
        for cell in cells {
            vote.add(cell);
        }
        vote.decided(target.decimal, chosen(column))
    };
    (0..block.width()).map(vote).collect()
}

impl Vote {
    const fn of(column: usize, read_by: DecimalMark) -> Self {
        Self {
            column,
            commas: 0,
            points: 0,
            either: 0,
            read_by,
            verdict: Verdict::Own,
        }
    }

    fn add(&mut self, cell: &str) {
        let count = match read(cell, Separators::Undecided) {
            Ok(Reading::Number(number)) => match number.shows {
                Some(DecimalMark::Comma) => &mut self.commas,
                Some(DecimalMark::Point) => &mut self.points,
                None => return,
            },
            Err(error) if error.fault == NumberFault::Ambiguous => &mut self.either,
            _ => return,
        };
        *count = count.saturating_add(1);
    }

    /// Whether a cell could be read in two ways and the column does not say which.
    pub(super) fn leaves_open(self, cell: &str) -> bool {
        let is_ambiguous =
            || read(cell, Separators::Undecided).is_err_and(|error| error.fault == NumberFault::Ambiguous);
        self.verdict == Verdict::Mixed && is_ambiguous()
    }

    fn decided(mut self, own: DecimalMark, chosen: Option<DecimalMark>) -> Self {
        let other = match own {
            DecimalMark::Comma => self.points,
            DecimalMark::Point => self.commas,
        };
        let same = self.commas.saturating_add(self.points).saturating_sub(other);
        (self.read_by, self.verdict) = match (chosen, same, other) {
            (Some(mark), _, _) => (mark, Verdict::Own),
            (None, _, 0) => (own, Verdict::Own),
            (None, 0, _) => (own.other(), Verdict::Foreign),
            (None, _, _) => (own, Verdict::Mixed),
        };
        self
    }
}

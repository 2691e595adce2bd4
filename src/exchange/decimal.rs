//! Which mark is decimal in a file: decided once for all of its numbers, by what they show.

use crate::{DecimalMark, Delimiter, NumberFault, Reading, Separators, Source, TableError, read};

/// Which mark stands before decimals in a file, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The decimal mark; nothing where no number of the file needs to know.
    pub mark: Option<DecimalMark>,
    /// What it follows from.
    pub because: Because,
}

/// What the decimal mark of a file follows from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// Somebody said so.
    Given,
    /// The first number that can be read in one way only.
    Shown(Source),
    /// The file has semicolons, and no number shows a mark: it is Danish.
    Semicolons,
    /// No number has a mark that matters.
    NothingToDecide,
}

/// What the numbers of a file show about its decimal mark.
#[derive(Default)]
struct Evidence<'a> {
    comma: Option<&'a Source>,
    point: Option<&'a Source>,
    ambiguous: Option<&'a Source>,
}

/// The decimal mark of a file.
pub(crate) fn decided<'a>(
    cells: impl Iterator<Item = &'a Source>,
    delimiter: Delimiter,
) -> Result<Decision, TableError> {
    let mut evidence = Evidence::default();
    cells.for_each(|cell| evidence.add(cell));
    evidence.decision(delimiter)
}

impl Decision {
    /// The decision that somebody made.
    pub(crate) const fn given(mark: DecimalMark) -> Self {
        Self {
            mark: Some(mark),
            because: Because::Given,
        }
    }

    /// What numbers are read by.
    pub fn separators(&self) -> Separators {
        self.mark.map_or(Separators::Undecided, Separators::Decimal)
    }

    fn shown(mark: DecimalMark, witness: &Source) -> Self {
        Self {
            mark: Some(mark),
            because: Because::Shown(witness.clone()),
        }
    }
}

impl<'a> Evidence<'a> {
    fn add(&mut self, cell: &'a Source) {
        let place = match read(&cell.text, Separators::Undecided) {
            Ok(Reading::Number(number)) => match number.shows {
                Some(DecimalMark::Comma) => &mut self.comma,
                Some(DecimalMark::Point) => &mut self.point,
                None => return,
            },
            Err(error) if error.fault == NumberFault::Ambiguous => &mut self.ambiguous,
            _ => return,
        };
        place.get_or_insert(cell);
    }

    fn decision(self, delimiter: Delimiter) -> Result<Decision, TableError> {
        match (self.comma, self.point, self.ambiguous) {
            (Some(comma), Some(point), _) => Err(TableError::DecimalMarks {
                comma: comma.clone(),
                point: point.clone(),
            }),
            (Some(comma), None, _) => Ok(Decision::shown(DecimalMark::Comma, comma)),
            (None, Some(point), _) => Ok(Decision::shown(DecimalMark::Point, point)),
            (None, None, Some(cell)) if delimiter != Delimiter::Semicolon => {
                Err(TableError::DecimalMarkUnknown(cell.clone()))
            }
            (None, None, Some(_)) => Ok(Decision {
                mark: Some(DecimalMark::Comma),
                because: Because::Semicolons,
            }),
            (None, None, None) => Ok(Decision {
                mark: None,
                because: Because::NothingToDecide,
            }),
        }
    }
}

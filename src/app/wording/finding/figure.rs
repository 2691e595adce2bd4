//! Two figures that should be the same, in words.

use model::{AmountOf, Column, Coverage, Figure, FigureFinding, Off, PublishedRow, TargetFigure, Whose};

use super::super::{Wording, read};

/// The words for two figures that should be the same, by how the first and the second are called there.
type Apart = (&'static str, [&'static str; 2]);

const STATED: Apart = ("found-stated", ["stated", "calculated"]);
const PUBLISHED: Apart = ("found-published", ["published", "ours"]);
const SUM: Apart = ("found-sum", ["sum", "parts"]);
const PUBLISHED_SUM: Apart = ("found-published-sum", ["sum", "parts"]);

impl Wording<'_> {
    pub(super) fn figure_found(&self, found: &FigureFinding) -> (String, String) {
        match found {
            FigureFinding::Stated {
                proposal,
                line,
                year,
                stated,
                calculated,
                off,
            } => {
                let column = Column::Year(*year);
                let text = self.apart(STATED, column, ([stated, calculated], *off));
                (self.line(*proposal, *line), text)
            }
            FigureFinding::Published {
                row,
                column,
                published,
                ours,
                off,
            } => {
                let text = self.apart(PUBLISHED, *column, ([published, ours], *off));
                (self.published_row(*row), text)
            }
            FigureFinding::Sum {
                table,
                area,
                column,
                sum,
                parts,
                off,
            } => {
                let words = match table {
                    Whose::Ours => SUM,
                    Whose::Published => PUBLISHED_SUM,
                };
                (self.sum(*area), self.apart(words, *column, ([sum, parts], *off)))
            }
        }
    }

    fn apart(&self, (key, names): Apart, column: Column, (figures, off): ([&Figure; 2], Off)) -> String {
        let off = self.words.text(match off {
            Off::PossibleRounding => "found-off-rounding",
            Off::Differs => "found-off-differs",
        });
        let [first, second] = figures.map(|figure| self.style.printed(figure));
        let values = [
            ("column", self.column(column).to_lowercase()),
            (names[0], first),
            (names[1], second),
            ("off", off),
        ];
        self.say(key, &read(&values))
    }

    pub(in super::super) fn published_row(&self, row: PublishedRow) -> String {
        self.name_of(match row {
            PublishedRow::Proposal(id) => AmountOf::Proposal(id),
            PublishedRow::Sum(area) => AmountOf::Sum(area, Coverage::All),
            PublishedRow::NetOutstanding(area) => AmountOf::Target(area, Coverage::All, TargetFigure::NetOutstanding),
        })
    }
}

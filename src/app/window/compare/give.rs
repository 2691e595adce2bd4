//! A comparison for others: as text, as a table and as a picture.

use exchange::clipboard::{CopiedCell, CopiedTable, Headings};
use model::{Exact, Figure};

use super::made::Made;
use super::{Comparing, Lens, steps};
use crate::compared::{Compared, GridCell, Line, Shown, Status};
use crate::numbers::{Grouping, NumberStyle, unit_key};
use crate::report::Format;
use crate::window::charts::picture::{Anchor, Area, Emphasis, Ink, Label, Picture, Point, Shape};
use crate::window::grid::on_screen;
use crate::wording::PairWording;
use crate::words::Words;

/// How large a picture for others is, in points, and the room for its heading.
const WIDTH: f32 = 960.0;
const HEIGHT: f32 = 340.0;
const HEADING: f32 = 30.0;
/// How wide and high a staircase of it is, in points.
const STEPS: (f32, f32) = (480.0, 260.0);

/// In which form a comparison is given to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As sentences and tables in text.
    Text,
    /// As a table for a spreadsheet or a letter.
    Table,
    /// As a picture of what is in sight.
    Picture,
}

impl Comparing {
    /// The comparison as `overslag compare` writes it.
    pub(super) fn as_text(&self, made: &Made, words: &Words) -> Option<String> {
        Some(self.changed(made.compared(words)?).written(Format::Text))
    }

    /// The comparison as `overslag compare --format csv` writes it.
    pub(super) fn as_csv(&self, made: &Made, words: &Words) -> Option<String> {
        Some(self.changed(made.compared(words)?).written(Format::Csv))
    }

    /// The rows that are in sight: the differences of one scenario, or the scenarios side by side.
    pub(super) fn as_table(&self, made: &Made, words: &Words) -> Option<CopiedTable> {
        let compared = self.changed(made.compared(words)?);
        Some(match self.lens {
            Lens::Matrix => self.side_by_side(&compared, made, words),
            Lens::List | Lens::Bridge | Lens::Staircases => self.against_base(&compared, made, words),
        })
    }

    /// Only what differs, in the column that is looked at.
    fn changed<'a>(&self, compared: Compared<'a>) -> Compared<'a> {
        let grid = compared.columns.get(self.column).copied();
        Compared {
            shown: Shown::Changed,
            grid: grid.unwrap_or(compared.grid),
            ..compared
        }
    }

    fn against_base(&self, compared: &Compared<'_>, made: &Made, words: &Words) -> CopiedTable {
        let said = compared.pair_words(self.other);
        let pair = compared.comparison.pairs.get(self.other.saturating_sub(1));
        let listed = pair.map_or_else(Vec::new, |pair| compared.rows(&said, pair));
        let statuses = listed.into_iter().map(|row| Some(Status::of(row)));
        let lines = pair.map_or_else(Vec::new, |pair| compared.table(&said, pair));
        let rows = lines.iter().zip(statuses.chain(std::iter::repeat(None)));
        let hidden = pair.map_or_else(Vec::new, |pair| compared.hidden_rows(pair));
        let heads = ["compared-status", "column-number", "column-title"].map(|key| words.text(key));
        let unit = words.text(unit_key(compared.style.notation.unit));
        let name = |place: usize| made.name(place);
        let values = [("from", name(0)), ("to", name(self.other)), ("unit", unit.as_str())];
        CopiedTable {
            caption: captioned(words.with("compared-caption", &values), hidden),
            header: heads.into_iter().chain(made.heads.iter().cloned()).collect(),
            headings: Headings::Included,
            rows: rows
                .map(|(line, status)| row(compared, &said, (line, status), words))
                .collect(),
        }
    }

    fn side_by_side(&self, compared: &Compared<'_>, made: &Made, words: &Words) -> CopiedTable {
        let lines = compared.grid_lines();
        let nearly = compared.nearly();
        let rows = lines.into_iter().map(|line| {
            let names = [CopiedCell::Heading(line.number), CopiedCell::Text(line.title)];
            let cells = line.cells.iter().map(|cell| match cell {
                GridCell::Figure(figure) => figure_cell(compared.style, figure),
                other => CopiedCell::Text(compared.grid_cell(other)),
            });
            names.into_iter().chain(cells).collect()
        });
        let unit = words.text(unit_key(compared.style.notation.unit));
        let column = made.heads.get(self.column).map_or("", String::as_str);
        let heads = ["column-number", "column-title"].map(|key| words.text(key));
        CopiedTable {
            caption: captioned(
                words.with("compared-caption-matrix", &[("column", column), ("unit", &unit)]),
                nearly,
            ),
            header: heads.into_iter().chain(made.of.names.iter().cloned()).collect(),
            headings: Headings::Included,
            rows: rows.collect(),
        }
    }

    /// What is in sight as a picture: every staircase, or the bridge of the active column.
    pub(super) fn as_picture(&self, made: &Made, words: &Words) -> Option<Picture> {
        if self.lens == Lens::Staircases {
            let pictures = steps::pictures(made, STEPS, words);
            let named = pictures.into_iter().zip(&made.of.names);
            return Some(under_each_other(
                named.map(|(picture, name)| headed(picture, name.clone())).collect(),
            ));
        }
        let bridge = self.bridge_of(made, words)?;
        let title = bridge.title.clone();
        Some(headed(bridge.picture(WIDTH, HEIGHT, words), title))
    }
}

/// A caption that says what is hidden, too.
fn captioned(caption: String, hidden: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = std::iter::once(caption).chain(hidden).collect();
    parts.join(" · ")
}

fn row(
    compared: &Compared<'_>,
    said: &PairWording<'_>,
    (line, status): (&Line, Option<Status>),
    words: &Words,
) -> Vec<CopiedCell> {
    let title = if status.is_none() {
        words.text("compared-total")
    } else {
        line.title.clone()
    };
    let names = [
        CopiedCell::Text(status.map_or_else(String::new, |status| words.text(status.key()))),
        CopiedCell::Heading(line.number.clone()),
        CopiedCell::Text(title),
    ];
    let cells = line.cells.iter().map(|cell| match cell {
        None => CopiedCell::Text(String::new()),
        Some(exact) => CopiedCell::Number {
            plain: plain(compared.style, exact),
            shown: on_screen(&said.signed(exact)),
        },
    });
    names.into_iter().chain(cells).collect()
}

/// An amount as a spreadsheet reads it.
fn plain(style: NumberStyle, exact: &Exact) -> String {
    let decimals = style.rounding.step.decimals(style.notation.unit);
    ungrouped(style).exact(exact, style.notation, decimals)
}

fn figure_cell(style: NumberStyle, figure: &Figure) -> CopiedCell {
    CopiedCell::Number {
        plain: ungrouped(style).printed(figure),
        shown: on_screen(&style.printed(figure)),
    }
}

const fn ungrouped(style: NumberStyle) -> NumberStyle {
    NumberStyle {
        grouping: Grouping::Together,
        ..style
    }
}

/// A picture with its heading above it.
fn headed(picture: Picture, heading: String) -> Picture {
    let label = Shape::Text(Label {
        at: Point {
            x: 16.0,
            y: HEADING / 2.0,
        },
        text: heading,
        anchor: Anchor::Start,
        ink: Ink::Text,
        weight: Emphasis::Strong,
    });
    let shapes = picture.shapes.into_iter().map(|shape| lowered(shape, HEADING));
    Picture {
        height: picture.height + HEADING,
        shapes: std::iter::once(label).chain(shapes).collect(),
        ..picture
    }
}

fn under_each_other(pictures: Vec<Picture>) -> Picture {
    let mut whole = Picture {
        width: 0.0,
        height: 0.0,
        title: String::new(),
        shapes: Vec::new(),
    };
    let mut titles = Vec::new();
    for picture in pictures {
        let top = whole.height;
        whole.width = whole.width.max(picture.width);
        whole.height += picture.height;
        whole
            .shapes
            .extend(picture.shapes.into_iter().map(|shape| lowered(shape, top)));
        titles.push(picture.title);
    }
    whole.title = titles.join("\n");
    whole
}

/// A shape so many points further down.
fn lowered(shape: Shape, by: f32) -> Shape {
    let down = |point: Point| Point {
        y: point.y + by,
        ..point
    };
    let area = |area: Area| Area {
        from: down(area.from),
        to: down(area.to),
    };
    match shape {
        Shape::Box(place, ink) => Shape::Box(area(place), ink),
        Shape::Hatched(place, ink) => Shape::Hatched(area(place), ink),
        Shape::Line(points, ink, width) => Shape::Line(points.into_iter().map(down).collect(), ink, width),
        Shape::Text(label) => Shape::Text(Label {
            at: down(label.at),
            ..label
        }),
    }
}

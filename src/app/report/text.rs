//! The report as aligned text that reads like the printed annex.

use model::{CarryOver, Column, Mode, NoteKind, Sign};

use super::Report;
use super::remarks::is_open;
use super::row::{ReportRow, RowKind, Shown};
use super::table::{PAGE, Tail, TextTable, blocks_of_years, joined, wrapped};
use crate::numbers::{NumberStyle, unit_key};

/// Stands before a figure that was moved by less than a rounding step so that the table foots.
pub(super) const ADJUSTED: &str = "*";

impl Report<'_> {
    pub(super) fn text(&self) -> String {
        let rows: Vec<ReportRow> = self.rows().into_iter().filter(|row| self.says_something(row)).collect();
        let mut parts = vec![self.heading()];
        parts.extend(self.blocks(&rows).iter().map(TextTable::written));
        parts.push(self.remarks(&rows));
        parts.retain(|part| !part.is_empty());
        parts.join("\n")
    }

    /// Whether a row tells a reader more than the rows beside it: without carry-over the effective
    /// target is the target, and most years release nothing.
    pub(super) fn says_something(&self, row: &ReportRow) -> bool {
        let nothing = |shown: &Shown| {
            matches!(shown, Shown::Empty) || matches!(shown, Shown::Figure(figure) if figure.prints_as_zero())
        };
        match row.kind {
            RowKind::EffectiveTarget => self.plan().settings().carry_over != CarryOver::None,
            RowKind::SurplusReleased => !row.cells.iter().all(nothing),
            _ => true,
        }
    }

    /// What a cell shows, in words or figures.
    pub(crate) fn shown(&self, shown: &Shown, style: &NumberStyle) -> String {
        match shown {
            Shown::Figure(figure) => style.printed(figure),
            Shown::Posts(figure) => style.posts(figure, self.plan().settings()),
            Shown::Percent(percent) => style.decimal(percent.printed, 1),
            Shown::NotQuantified => "-".to_owned(),
            Shown::NotRelevant => self.say("cell-not-relevant", &[]),
            Shown::Empty => String::new(),
        }
    }

    /// Title, and what every figure below is: unit, step, sign and price level.
    fn heading(&self) -> String {
        let settings = self.plan().settings();
        let mut lines = vec![settings.title.to_string(), self.measure()];
        let open = settings.notes.iter().filter(|note| is_open(note, NoteKind::Public));
        lines.extend(open.flat_map(|note| wrapped(&note.text, PAGE)));
        joined(lines.into_iter())
    }

    /// Unit, step, sign and price level in one line.
    pub(crate) fn measure(&self) -> String {
        let settings = self.plan().settings();
        let notation = self.notation();
        let step = settings.rounding.step;
        let mode = match settings.rounding.mode {
            Mode::HalfAwayFromZero => "mode-half-away",
            Mode::HalfToEven => "mode-half-even",
            Mode::TowardZero => "mode-toward-zero",
        };
        let sign = match notation.sign {
            Sign::SavingsNegative => "sign-savings-negative",
            Sign::SavingsPositive => "sign-savings-positive",
        };
        let kroner = model::Notation {
            unit: model::Unit::Kroner,
            sign: Sign::SavingsNegative,
        };
        let step = NumberStyle {
            notation: kroner,
            ..self.style()
        }
        .entered(step.amount());
        let said = [
            self.say(unit_key(notation.unit), &[]),
            self.say("measure-step", &[("step", &step), ("mode", &self.say(mode, &[]))]),
            self.say(sign, &[]),
            self.price_level(),
        ];
        said.join(" · ")
    }

    fn price_level(&self) -> String {
        let own = self.plan().settings().price_level;
        match (self.ledger.shown_level(), own) {
            (Some(shown), Some(own)) => self.say(
                "price-level-shown",
                &[("shown", &shown.to_string()), ("stated", &own.to_string())],
            ),
            (_, Some(own)) => self.say("price-level", &[("year", &own.to_string())]),
            (_, None) => self.say("price-level-unsaid", &[]),
        }
    }

    /// The table of figures in parts that fit on a page.
    fn blocks(&self, rows: &[ReportRow]) -> Vec<TextTable> {
        let columns: Vec<_> = self.columns().into_iter().enumerate().collect();
        blocks_of_years(&columns, |columns| self.block(rows, columns))
    }

    fn block(&self, rows: &[ReportRow], columns: &[(usize, Column)]) -> TextTable {
        let tail = if self.has_categories() {
            Tail::Words
        } else {
            Tail::Figures
        };
        let mut table = TextTable::new(self.column_heads(columns), tail);
        let mut area = "";
        let mut section = Section::Areas;
        for row in rows {
            if row.section() != section {
                section = row.section();
                table.blank();
                if let Some(key) = section.key() {
                    table.heading(self.say(key, &[]));
                }
            }
            if section == Section::Areas && row.kind != RowKind::Total && row.area != area && row.depth > 0 {
                area = &row.area;
                start_area(row, &mut table);
            }
            if row.kind == RowKind::Total {
                table.rule();
            }
            table.row(self.text_row(row, columns));
        }
        table
    }

    fn column_heads(&self, columns: &[(usize, Column)]) -> Vec<String> {
        let figures = columns.iter().map(|(_, column)| match column {
            Column::FullYear => self.say("column-full-year", &[]),
            Column::Year(year) => year.to_string(),
            Column::FullyPhasedIn => self.say("column-fully-phased-in", &[]),
        });
        let before = [self.say("column-number", &[]), self.say("column-title", &[])];
        let after = self.has_categories().then(|| self.say("column-category", &[]));
        before.into_iter().chain(figures).chain(after).collect()
    }

    fn has_categories(&self) -> bool {
        self.proposals().any(|proposal| !proposal.details.category.is_empty())
    }

    fn text_row(&self, row: &ReportRow, columns: &[(usize, Column)]) -> Vec<String> {
        let style = self.style();
        let cell = |place: usize| {
            let shown = row.cells.get(place);
            shown.map_or_else(String::new, |shown| {
                let mark = if self.is_adjusted(row.kind, shown) {
                    ADJUSTED
                } else {
                    ""
                };
                format!("{mark}{}", self.shown(shown, &style))
            })
        };
        let figures = columns.iter().map(|(place, _)| cell(*place));
        let number = if row.kind == RowKind::Line {
            String::new()
        } else {
            row.number.clone()
        };
        let after = self.has_categories().then(|| row.category.clone());
        [number, self.text_title(row)]
            .into_iter()
            .chain(figures)
            .chain(after)
            .collect()
    }

    pub(super) fn text_title(&self, row: &ReportRow) -> String {
        let title = match row.kind {
            RowKind::Line => self.say("row-line", &[("line", &row.title)]),
            _ => row.title.clone(),
        };
        match &row.reason {
            None => title,
            Some(reason) => format!("{title} ({})", self.wording().reason(reason)),
        }
    }
}

/// The heading of an area that has rows of its own.
fn start_area(row: &ReportRow, table: &mut TextTable) {
    if !row.kind.is_of_a_sum() {
        table.blank();
        table.heading(format!("{}{}", "  ".repeat(row.depth.saturating_sub(1)), row.area));
    }
}

/// The parts of a report, one below the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Areas,
    Targets,
    Outlook,
    Delivery,
    Personnel,
    Percent,
}

impl Section {
    const fn key(self) -> Option<&'static str> {
        match self {
            Self::Areas | Self::Targets => None,
            Self::Outlook => Some("section-outlook"),
            Self::Delivery => Some("section-delivery"),
            Self::Personnel => Some("section-personnel"),
            Self::Percent => Some("section-percent"),
        }
    }
}

impl ReportRow {
    const fn section(&self) -> Section {
        match self.kind {
            RowKind::Proposal
            | RowKind::Line
            | RowKind::Overlap
            | RowKind::Subtotal
            | RowKind::Total
            | RowKind::OfWhichRecurring
            | RowKind::OfWhichOneOff
            | RowKind::OfWhichBalancing
            | RowKind::LeftOut
            | RowKind::DecidedEarlier => Section::Areas,
            RowKind::Target
            | RowKind::EffectiveTarget
            | RowKind::NetOutstanding
            | RowKind::GrossShortfall
            | RowKind::SurplusReleased
            | RowKind::Required => Section::Targets,
            RowKind::Low | RowKind::High | RowKind::RiskAdjusted => Section::Outlook,
            RowKind::Delivered | RowKind::StillExpected | RowKind::Lost => Section::Delivery,
            RowKind::Personnel => Section::Personnel,
            RowKind::Percent => Section::Percent,
        }
    }
}

//! What figures, rows and columns are called.

use model::{
    AlternativeFigure, AmountOf, AreaId, Asked, CarryOver, Column, Coverage, CurveId, LineId, OverlapId, PercentOf,
    PostsOf, Proposal, ProposalId, Reason, SplitPart, TargetFigure,
};

use super::Wording;
use crate::messages::one_line as shown;

impl Wording<'_> {
    /// What a figure is called, without its column.
    pub fn name(&self, asked: Asked) -> String {
        match asked {
            Asked::Amount(of, _) | Asked::OverTheYears(of) => self.name_of(of),
            Asked::Posts(PostsOf::Proposal(id), _) => self.about("section-personnel", &self.proposal(id)),
            Asked::Posts(PostsOf::Area(area), _) => self.of_area("row-personnel", area),
            Asked::Percent(PercentOf::Proposal(id)) => self.about("row-percent", &self.proposal(id)),
            Asked::Percent(PercentOf::Area(area)) => self.of_area("row-percent", area),
            Asked::Alternative(id, figure) => self.about(figure_key(figure), &self.proposal(id)),
        }
    }

    /// What the row of an amount is called.
    pub fn name_of(&self, of: AmountOf) -> String {
        match of {
            AmountOf::Proposal(id) => self.proposal(id),
            AmountOf::Line(id, line) => self.line(id, line),
            AmountOf::Overlap(id) => self.overlap(id),
            AmountOf::Sum(area, coverage) => self.covered(&self.sum(area), coverage),
            AmountOf::Split(area, part) => self.about(part_key(part), &self.sum(area)),
            AmountOf::Footing(area) => self.say_of("named-footing", ("sum", &self.sum(area))),
            AmountOf::LeftOut(_) => self.words.text("row-left-out"),
            AmountOf::DecidedEarlier => self.words.text("named-decided-earlier"),
            AmountOf::Target(area, coverage, figure) => {
                let name = self.of_area(self.target_key(figure), area);
                match figure {
                    TargetFigure::Own => name,
                    TargetFigure::Effective if self.plan().settings().carry_over == CarryOver::None => name,
                    _ => self.covered(&name, coverage),
                }
            }
            AmountOf::GrossShortfall(coverage) => self.covered(&self.words.text("row-gross-shortfall"), coverage),
        }
    }

    /// Without carry-over the effective target is the target.
    fn target_key(&self, figure: TargetFigure) -> &'static str {
        match figure {
            TargetFigure::Effective if self.plan().settings().carry_over != CarryOver::None => "row-effective-target",
            TargetFigure::Own | TargetFigure::Effective => "row-target",
            TargetFigure::NetOutstanding => "row-net-outstanding",
            TargetFigure::Released => "row-surplus-released",
        }
    }

    fn covered(&self, name: &str, coverage: Coverage) -> String {
        match coverage {
            Coverage::All => name.to_owned(),
            Coverage::Allocated => self.say_of("named-allocated", ("name", name)),
        }
    }

    fn about(&self, key: &str, of: &str) -> String {
        self.say("row-of-area", &[("row", &self.words.text(key)), ("area", of)])
    }

    /// A row's words, and its area's name where that is not the whole plan.
    pub(super) fn of_area(&self, key: &str, area: AreaId) -> String {
        match area {
            AreaId::WHOLE => self.words.text(key),
            _ => self.about(key, &self.area(area)),
        }
    }

    /// An area by its name; the whole plan by what its total is called.
    pub(super) fn area(&self, id: AreaId) -> String {
        match self.plan().area(id) {
            Some(area) if id != AreaId::WHOLE => shown(&area.name),
            _ => self.words.text("row-total"),
        }
    }

    /// An area's sum.
    pub(super) fn sum(&self, area: AreaId) -> String {
        match area {
            AreaId::WHOLE => self.words.text("row-total"),
            _ => self.say_of("row-subtotal", ("area", &self.area(area))),
        }
    }

    /// A proposal by number and title.
    pub(super) fn proposal(&self, id: ProposalId) -> String {
        let Some(row) = self.plan().proposal(id) else {
            return id.to_string();
        };
        shown(&format!("{} {}", row.number, row.title))
    }

    /// A proposal as one speaks of it: by its number, else by its title.
    pub(super) fn number(&self, id: ProposalId) -> String {
        self.plan().proposal(id).map_or_else(|| id.to_string(), number)
    }

    /// Proposals as one speaks of them, one after the other.
    pub(super) fn numbers(&self, ids: &[ProposalId]) -> String {
        let numbers: Vec<String> = ids.iter().map(|id| self.number(*id)).collect();
        numbers.join(", ")
    }

    /// The same, the last after `and`.
    pub(super) fn numbers_and(&self, ids: &[ProposalId]) -> String {
        let numbers: Vec<String> = ids.iter().map(|id| self.number(*id)).collect();
        self.listed(&numbers)
    }

    /// A line with its proposal; one without a name by its place.
    pub(super) fn line(&self, id: ProposalId, line: LineId) -> String {
        let proposal = self.number(id);
        let lines = self.plan().proposal(id).map(|row| &row.lines);
        if lines.is_some_and(|lines| lines.len() == 1) {
            return self.proposal(id);
        }
        let place = lines.and_then(|lines| lines.iter().position(|own| own.id == line));
        let name = lines.zip(place).and_then(|(lines, place)| lines.get(place));
        let name = name.map_or("", |line| &*line.name);
        if name.is_empty() {
            let ordinal = place.map_or(1, |place| place.saturating_add(1)).to_string();
            return self.say("named-line", &[("proposal", &proposal), ("ordinal", &ordinal)]);
        }
        self.say("named-line-called", &[("proposal", &proposal), ("line", &shown(name))])
    }

    /// An overlap by its two proposals.
    pub(super) fn overlap(&self, id: OverlapId) -> String {
        let mut overlaps = self.plan().rules().overlaps.iter();
        let overlap = overlaps.find(|overlap| overlap.id == id);
        let between = overlap.map(|overlap| overlap.between.map(|id| self.number(id)));
        let [first, second] = between.unwrap_or_default();
        self.say("row-overlap", &[("first", &first), ("second", &second)])
    }

    pub(super) fn curve(&self, id: CurveId) -> String {
        self.plan()
            .curve(id)
            .map_or_else(|| id.to_string(), |curve| shown(&curve.name))
    }

    /// The column that a figure stands in; nothing where it stands in none.
    pub fn column_of(&self, asked: Asked) -> String {
        match asked {
            Asked::Amount(_, column) | Asked::Posts(_, column) => self.column(column),
            Asked::OverTheYears(_) => {
                let years = self.plan().settings().years;
                let (first, last) = (years.first().to_string(), years.last().to_string());
                self.say("named-over-the-years", &[("first", &first), ("last", &last)])
            }
            Asked::Percent(_) | Asked::Alternative(..) => String::new(),
        }
    }

    /// A column by its year or its heading.
    pub fn column(&self, column: Column) -> String {
        match column {
            Column::FullYear => self.words.text("column-full-year"),
            Column::Year(year) => year.to_string(),
            Column::FullyPhasedIn => self.words.text("column-fully-phased-in"),
        }
    }

    /// Why a row does not count, as it stands behind the row's title.
    pub fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Excluded => self.words.text("reason-excluded"),
            Reason::Status(status) => self.say_of("reason-status", ("status", &shown(status))),
            Reason::Alternative(id) => {
                let set = self.plan().rules().alternatives.iter().find(|set| set.id == *id);
                let set = set.map_or_else(String::new, |set| shown(&set.name));
                self.say_of("reason-alternative", ("set", &set))
            }
            Reason::DecidedEarlier => self.words.text("reason-decided-earlier"),
            Reason::Partner => self.words.text("reason-partner"),
        }
    }
}

/// A proposal's number, else its title.
pub(super) fn number(row: &Proposal) -> String {
    shown(if row.number.is_empty() { &row.title } else { &row.number })
}

const fn part_key(part: SplitPart) -> &'static str {
    match part {
        SplitPart::Recurring => "named-recurring",
        SplitPart::OneOff => "named-one-off",
        SplitPart::Operating => "named-operating",
        SplitPart::Capital => "named-capital",
        SplitPart::InsideCeiling => "named-inside-ceiling",
        SplitPart::OutsideCeiling => "named-outside-ceiling",
    }
}

const fn figure_key(figure: AlternativeFigure) -> &'static str {
    match figure {
        AlternativeFigure::OneOffOperating => "option-one-off-operating",
        AlternativeFigure::OneOffCapital => "option-one-off-capital",
        AlternativeFigure::OneOff => "option-one-off",
        AlternativeFigure::OperatingAYear => "option-operating-a-year",
        AlternativeFigure::PerPlace => "option-per-place",
        AlternativeFigure::OverTheYears => "option-over-the-years",
        AlternativeFigure::Payback => "option-payback",
        AlternativeFigure::PresentValue => "option-present-value",
    }
}

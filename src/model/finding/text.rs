//! A proposal's text against its row in the table.

use alloc::vec::Vec;

use super::distance::apart;
use super::figures::ONE_CELL;
use super::kind::{FindingKind, Taken, TextFinding, TextYear, YearFigure};
use super::remedy::{Remedy, as_entered, line_edit, printed_amount, row_edit, together};
use super::{Finder, Mend};
use crate::{
    Amount, Column, Entry, Figure, Line, LineEdit, LineKind, PhaseIn, Phasing, Proposal, ProposalEdit, Range,
    Recurrence, Text, TextFact, Year,
};

impl Finder<'_> {
    /// Everything in which a proposal's text and its row disagree.
    pub(super) fn text(&mut self, proposal: &Proposal) {
        let facts = &proposal.details.text_facts;
        self.amounts(proposal);
        self.given_back(proposal);
        for fact in facts {
            match fact {
                TextFact::OneOff => self.one_off(proposal),
                TextFact::Range { low, high } => self.range(proposal, [*low, *high]),
                TextFact::Title(title) => self.title(proposal, title),
                TextFact::NoAmount => self.no_amount(proposal),
                TextFact::SharesBaseWith(other) => self.shares_base(proposal, *other),
                TextFact::Amount { .. } | TextFact::GivenBack { .. } => {}
            }
        }
    }

    /// Amounts that the text names year by year. It may speak of the whole row or of its savings
    /// alone, before anything is given back.
    fn amounts(&mut self, proposal: &Proposal) {
        let named = named(proposal, |fact| match fact {
            TextFact::Amount { year, amount } => Some((*year, *amount)),
            _ => None,
        });
        if named.is_empty() {
            return;
        }
        let contradicted: Vec<TextYear> = named
            .iter()
            .filter_map(|named| self.contradicted(proposal, *named))
            .collect();
        if !contradicted.is_empty() {
            let mends = [take_amounts(proposal, &contradicted), Remedy::CorrectText.by_hand()];
            let found = TextFinding::Contradicts(contradicted);
            self.note(FindingKind::Text(proposal.id, found), mends);
        }
        let unnamed = self.unnamed(proposal, &named);
        if !unnamed.is_empty() {
            let mends = [Remedy::TakeText.by_hand(), Remedy::CorrectText.by_hand()];
            self.note(
                FindingKind::Text(proposal.id, TextFinding::YearsNotNamed(unnamed)),
                mends,
            );
        }
    }

    fn contradicted(&self, proposal: &Proposal, (year, text): (Year, Amount)) -> Option<TextYear> {
        let years = self.ledger.plan().settings().years;
        if !years.contains(year) {
            return None;
        }
        let readings = self.readings(proposal, year);
        let agrees = readings.iter().any(|table| self.agrees(&as_entered(text), table));
        let [table, _] = readings;
        (!agrees).then_some(TextYear { year, text, table })
    }

    /// What a text can mean by a proposal's amount in a year: the row, or its savings alone.
    fn readings(&self, proposal: &Proposal, year: Year) -> [Figure; 2] {
        let whole = self.cell(proposal, Column::Year(year)).figure;
        match &*proposal.lines {
            [] | [_] => [whole.clone(), whole],
            _ => [whole, self.lines_in(proposal, LineKind::Saving, year)],
        }
    }

    /// Texts round as well: what rounding can explain agrees.
    fn agrees(&self, text: &Figure, table: &Figure) -> bool {
        apart(text, table, (ONE_CELL, self.rounding())) != Some(super::Off::Differs)
    }

    /// Years with an amount that the text neither names nor lets follow: before the first it
    /// names, or other than in the last it named.
    fn unnamed(&self, proposal: &Proposal, named: &[(Year, Amount)]) -> Vec<YearFigure> {
        let years = self.ledger.plan().settings().years.iter();
        let silent = years.filter(|year| !named.iter().any(|(other, _)| other == year));
        let amounts = silent.map(|year| YearFigure {
            year,
            figure: self.cell(proposal, Column::Year(year)).figure,
        });
        let amounts = amounts.filter(|found| !found.figure.prints_as_zero());
        amounts.filter(|found| !self.follows(proposal, named, found)).collect()
    }

    /// Whether a year holds what the text named last before it, or what the table has there.
    fn follows(&self, proposal: &Proposal, named: &[(Year, Amount)], found: &YearFigure) -> bool {
        let before = named.iter().rev().find(|(year, _)| *year < found.year);
        before.is_some_and(|(year, text)| {
            let text = as_entered(*text);
            let now = self.readings(proposal, found.year);
            let then = self.readings(proposal, *year);
            now.iter().any(|now| self.agrees(&text, now)) || self.agrees(&then[0], &now[0])
        })
    }

    /// Amounts that the text gives back and no line does.
    fn given_back(&mut self, proposal: &Proposal) {
        let named = named(proposal, |fact| match fact {
            TextFact::GivenBack { year, amount } => Some((*year, *amount)),
            _ => None,
        });
        let years = self.ledger.plan().settings().years;
        let missing = named.into_iter().filter(|(year, _)| years.contains(*year));
        let missing = missing.filter_map(|(year, text)| {
            let table = self.lines_in(proposal, LineKind::GivenBack, year);
            let agrees = self.agrees(&as_entered(text), &table);
            (!agrees).then_some(TextYear { year, text, table })
        });
        let missing: Vec<TextYear> = missing.collect();
        if !missing.is_empty() {
            let mends = [Remedy::EnterGivenBack.by_hand(), Remedy::CorrectText.by_hand()];
            self.note(FindingKind::Text(proposal.id, TextFinding::NotNetted(missing)), mends);
        }
    }

    fn one_off(&mut self, proposal: &Proposal) {
        let rows = self.ledger.rows();
        let recurs = |line: &Line| rows.recurrence(line) == Recurrence::Recurring && line.has_amount();
        if proposal.lines.iter().any(recurs) {
            let mends = [self.make_one_off(proposal), Remedy::CorrectText.by_hand()];
            self.note(FindingKind::Text(proposal.id, TextFinding::OneOff), mends);
        }
    }

    /// Letting a proposal's only line come once, in the first year in which it has an effect.
    fn make_one_off(&self, proposal: &Proposal) -> Mend {
        let mut years = self.ledger.plan().settings().years.iter();
        let has_effect = |year: &Year| !self.cell(proposal, Column::Year(*year)).figure.prints_as_zero();
        let edit = match (&*proposal.lines, years.find(has_effect)) {
            ([line], Some(year)) if line.stated.is_empty() => {
                let phasing = Phasing::Own(PhaseIn::OneOff(year));
                Some(line_edit(proposal.id, line.id, LineEdit::Phasing(phasing)))
            }
            _ => None,
        };
        Remedy::MakeOneOff.perhaps_by(edit)
    }

    /// A range in the text of which the table takes an end, or that it lies outside of.
    fn range(&mut self, proposal: &Proposal, ends: [Amount; 2]) {
        let low = ends[0].max(ends[1]);
        let high = ends[0].min(ends[1]);
        if proposal.lines.iter().any(|line| matches!(line.amount, Entry::Range(_))) {
            return;
        }
        let table = self.a_year(proposal);
        let Some(taken) = taken(&table, [low, high]) else {
            return;
        };
        let mends = [
            enter_range(proposal, &table, [low, high]),
            Remedy::CorrectText.by_hand(),
        ];
        let found = TextFinding::Range {
            low,
            high,
            table,
            taken,
        };
        self.note(FindingKind::Text(proposal.id, found), mends);
    }

    /// What a proposal's savings come to in a year: as entered for the full year, else the
    /// largest of the years shown.
    fn a_year(&self, proposal: &Proposal) -> Figure {
        let savings = proposal.lines.iter().filter(|line| line.kind == LineKind::Saving);
        let amounts = savings.filter_map(|line| line.amount.amount());
        let full = amounts.fold(Figure::zero(), |sum, amount| sum.plus(&as_entered(amount)));
        if !full.prints_as_zero() {
            return full;
        }
        let years = self.ledger.plan().settings().years.iter();
        let figures = years.map(|year| self.cell(proposal, Column::Year(year)).figure);
        figures
            .max_by_key(|figure| figure.printed.unsigned_abs())
            .unwrap_or(full)
    }

    fn title(&mut self, proposal: &Proposal, title: &Text) {
        if !same_words(&proposal.title, title) {
            let edit = row_edit(proposal.id, ProposalEdit::Title(title.clone()));
            let mends = [Remedy::TakeText.by(edit), Remedy::CorrectText.by_hand()];
            self.note(FindingKind::Text(proposal.id, TextFinding::Title(title.clone())), mends);
        }
    }

    fn no_amount(&mut self, proposal: &Proposal) {
        let mut columns = self.ledger.columns();
        if columns.any(|column| !self.cell(proposal, column).figure.prints_as_zero()) {
            let mends = [Remedy::CorrectText.by_hand()];
            self.note(FindingKind::Text(proposal.id, TextFinding::NoAmount), mends);
        }
    }
}

impl Line {
    fn has_amount(&self) -> bool {
        let is_there = |entry: &Entry| entry.amount().is_some_and(|amount| !amount.is_zero());
        is_there(&self.amount) || self.stated.iter().any(|(_, entry)| is_there(entry))
    }
}

/// What a text names by year, in order of year.
fn named(proposal: &Proposal, wanted: impl Fn(&TextFact) -> Option<(Year, Amount)>) -> Vec<(Year, Amount)> {
    let mut named: Vec<(Year, Amount)> = proposal.details.text_facts.iter().filter_map(wanted).collect();
    named.sort();
    named
}

/// Entering what the text says in the years it contradicts, where there is one line to enter it in.
fn take_amounts(proposal: &Proposal, years: &[TextYear]) -> Mend {
    let edit = match &*proposal.lines {
        [line] => together(
            years
                .iter()
                .map(|found| {
                    let entry = Some(Entry::Amount(found.text));
                    line_edit(proposal.id, line.id, LineEdit::Stated(found.year, entry))
                })
                .collect(),
        ),
        _ => None,
    };
    Remedy::TakeText.perhaps_by(edit)
}

/// Where in a range a figure lies; nothing where it lies between its ends.
fn taken(table: &Figure, [low, high]: [Amount; 2]) -> Option<Taken> {
    let (printed, low, high) = (table.printed, low.whole_millionths(), high.whole_millionths());
    match () {
        () if printed > low || printed < high => Some(Taken::Outside),
        () if low == high => None,
        () if printed == high => Some(Taken::High),
        () if printed == low => Some(Taken::Low),
        () => None,
    }
}

/// Entering the text's range around what the table has, where it lies in it.
fn enter_range(proposal: &Proposal, table: &Figure, [low, high]: [Amount; 2]) -> Mend {
    let range = printed_amount(table).and_then(|expected| Range::new(low, expected, high));
    let edit = match (&*proposal.lines, range) {
        ([line], Some(range)) => Some(line_edit(proposal.id, line.id, LineEdit::Amount(Entry::Range(range)))),
        _ => None,
    };
    Remedy::EnterRange.perhaps_by(edit)
}

/// Whether two titles say the same, capitals and spaces apart.
fn same_words(left: &str, right: &str) -> bool {
    let words =
        |title: &str| -> Vec<alloc::string::String> { title.split_whitespace().map(str::to_lowercase).collect() };
    words(left) == words(right)
}

//! What a reader must know beside the table, in sentences.

use model::{AreaId, CarryOver, Column, Coverage, Note, NoteKind, Scope, TargetYear};

use super::Report;
use super::row::ReportRow;
use super::table::{PAGE, joined, wrapped};
use super::text::ADJUSTED;

impl Report<'_> {
    /// What a reader must know to understand the table.
    pub(super) fn remarks(&self, rows: &[ReportRow]) -> String {
        let mut remarks = Vec::new();
        remarks.extend(self.mixture());
        remarks.extend(self.adjusted(rows));
        remarks.extend(self.unquantified());
        remarks.extend(self.targets_in_words());
        remarks.extend(self.footing_differences());
        remarks.extend(self.beyond_the_years());
        remarks.extend(self.categories());
        remarks.extend(self.printed_in_source());
        let lines = remarks.iter().flat_map(|remark| wrapped(remark, PAGE));
        joined(lines)
    }

    /// What the plan's total is made of, in every column that mixes recurring and one-off money.
    fn mixture(&self) -> Vec<String> {
        let total = (AreaId::WHOLE, self.coverage());
        self.wording().mixtures(total, &self.columns())
    }

    /// What the mark before a figure means, where any figure has it.
    fn adjusted(&self, rows: &[ReportRow]) -> Option<String> {
        let marked = |row: &ReportRow| row.cells.iter().any(|shown| self.is_adjusted(row.kind, shown));
        let any = rows.iter().any(marked);
        any.then(|| self.say("remark-adjusted", &[("mark", ADJUSTED)]))
    }

    fn unquantified(&self) -> Option<String> {
        let totals = self.ledger.totals(AreaId::WHOLE, self.coverage());
        let count = totals.iter().map(|total| total.unquantified).max().unwrap_or(0);
        (count > 0).then(|| self.say("remark-unquantified", &[("count", &count.to_string())]))
    }

    /// How far the targets are met, year by year, in words; and by which rule.
    fn targets_in_words(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        for (_, area) in self.plan().areas_in_order() {
            if let Some(years) = self.ledger.target_years(area.id, self.coverage()) {
                let of = if area.parent.is_none() {
                    String::new()
                } else {
                    area.name.to_string()
                };
                remarks.push(self.gap_sentence(&of, &years));
            }
        }
        if !remarks.is_empty() {
            remarks.push(self.say(carry_over_key(self.plan().settings().carry_over), &[]));
            if self.coverage() == Coverage::Allocated {
                remarks.push(self.say("remark-without-unallocated", &[]));
            }
        }
        remarks
    }

    fn gap_sentence(&self, area: &str, years: &[Option<TargetYear>]) -> String {
        let shown = self.plan().settings().years.iter().zip(years);
        let gaps: Vec<String> = shown
            .filter_map(|(year, target)| Some((year, target.as_ref()?)))
            .map(|(year, target)| {
                let net = &target.net_outstanding;
                let size = self.style().printed(net).trim_start_matches('-').to_owned();
                let key = match (net.prints_as_zero(), net.prints_as_saving()) {
                    (true, _) => "gap-met",
                    (false, true) => "gap-missing",
                    (false, false) => "gap-surplus",
                };
                self.say(key, &[("year", &year.to_string()), ("amount", &size)])
            })
            .collect();
        let key = if area.is_empty() {
            "remark-gap"
        } else {
            "remark-gap-of-area"
        };
        self.say(key, &[("area", area), ("years", &gaps.join("; "))])
    }

    /// Which printed sums differ from the sum of their printed parts, in scope 'totals'.
    fn footing_differences(&self) -> Vec<String> {
        if self.plan().settings().rounding.scope != Scope::Totals {
            return Vec::new();
        }
        let areas = self.plan().areas_in_order().into_iter().map(|(_, area)| area);
        let shown = self.columns();
        areas
            .flat_map(|area| {
                let columns = self.ledger.columns().zip(self.ledger.footing(area.id));
                let off = columns.filter(|(column, difference)| shown.contains(column) && !difference.prints_as_zero());
                let of = if area.parent.is_none() {
                    self.say("row-total", &[])
                } else {
                    area.name.to_string()
                };
                off.map(|(column, difference)| {
                    let column = self.column_name(column);
                    let amount = self.style().printed(&difference);
                    self.say(
                        "remark-footing",
                        &[("sum", &of), ("column", &column), ("amount", &amount)],
                    )
                })
                .collect::<Vec<_>>()
            })
            .collect()
    }

    fn column_name(&self, column: Column) -> String {
        match column {
            Column::FullYear => self.say("column-full-year", &[]),
            Column::Year(year) => year.to_string(),
            Column::FullyPhasedIn => self.say("column-fully-phased-in", &[]),
        }
    }

    /// Which rows get their full effect only after the years shown.
    fn beyond_the_years(&self) -> Vec<String> {
        let last = self.plan().settings().years.last();
        self.proposals()
            .filter_map(|proposal| {
                let year = self
                    .ledger
                    .row(proposal.id)?
                    .fully_phased_in
                    .filter(|year| *year > last)?;
                let name = [&*proposal.number, &*proposal.title].join(" ");
                Some(self.say(
                    "remark-full-effect-later",
                    &[("proposal", name.trim()), ("year", &year.to_string())],
                ))
            })
            .collect()
    }

    fn categories(&self) -> Option<String> {
        let categories = &self.plan().settings().categories;
        let meanings: Vec<String> = categories
            .iter()
            .map(|category| format!("{} = {}", category.short, category.meaning))
            .collect();
        (!meanings.is_empty()).then(|| self.say("remark-categories", &[("list", &meanings.join("; "))]))
    }

    /// How the source prints what is printed another way here.
    fn printed_in_source(&self) -> Vec<String> {
        let notes = self.proposals().flat_map(|proposal| {
            let open = proposal
                .details
                .notes
                .iter()
                .filter(|note| is_open(note, NoteKind::PrintedInSource));
            open.map(move |note| (proposal, note))
        });
        notes
            .map(|(proposal, note)| {
                let name = if proposal.number.is_empty() {
                    &proposal.title
                } else {
                    &proposal.number
                };
                self.say("remark-printed-in-source", &[("proposal", name), ("text", &note.text)])
            })
            .collect()
    }
}

/// Whether a note is of a kind and may be shown outside.
pub(super) fn is_open(note: &Note, kind: NoteKind) -> bool {
    note.kind == kind && note.may_be_shown()
}

/// The key of what a carry-over rule does.
const fn carry_over_key(rule: CarryOver) -> &'static str {
    match rule {
        CarryOver::None => "carry-over-none",
        CarryOver::Shortfall => "carry-over-shortfall",
        CarryOver::ShortfallAndSurplus => "carry-over-both",
    }
}

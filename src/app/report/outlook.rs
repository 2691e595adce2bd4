//! How sure the figures are, what unquantified rows must bring, and what came of the plan.

use model::{AreaDelivery, AreaId, AsOf, Delivery, Figure, Outlook, Proposal, YearDelivery};

use super::Report;
use super::row::{ReportRow, RowKind, Shown};

/// A row of one sort, and which figure of an outlook it shows.
type Case = (RowKind, fn(&Outlook) -> &Figure);
/// A row of one sort, and which figure of a delivery it shows.
type Part = (RowKind, fn(&Delivery) -> &Figure);

const CASES: [Case; 3] = [
    (RowKind::Low, |outlook| &outlook.low),
    (RowKind::High, |outlook| &outlook.high),
    (RowKind::RiskAdjusted, |outlook| &outlook.risk_adjusted),
];

const PARTS: [Part; 3] = [
    (RowKind::Delivered, |delivery| &delivery.delivered),
    (RowKind::StillExpected, |delivery| &delivery.still_expected),
    (RowKind::Lost, |delivery| &delivery.lost),
];

impl Report<'_> {
    /// Ranges and risk-adjusted figures of every proposal that is not sure, and in all; nothing
    /// where every proposal is.
    pub(super) fn outlook_rows(&self) -> Vec<ReportRow> {
        let mut rows = Vec::new();
        for proposal in self.proposals() {
            let outlook = self.ledger.outlook_of(proposal.id).unwrap_or_default();
            rows.extend(self.outlook_cases(&outlook, Some(proposal)));
        }
        let total = self.ledger.outlook(AreaId::WHOLE, self.coverage());
        let total = self.outlook_cases(&total, None);
        if rows.is_empty() && total.is_empty() {
            return rows;
        }
        rows.extend(total);
        rows
    }

    /// The cases that are not what is expected in every column.
    fn outlook_cases(&self, outlook: &[Outlook], proposal: Option<&Proposal>) -> Vec<ReportRow> {
        let cases = CASES.into_iter().filter(|(_, case)| {
            let differs = |outlook: &Outlook| case(outlook).exact() != outlook.expected.exact();
            outlook.iter().any(differs)
        });
        cases
            .map(|(kind, case)| {
                let cells = outlook.iter().map(|outlook| Shown::Figure(case(outlook).clone()));
                self.apart(kind, proposal, cells.collect())
            })
            .collect()
    }

    /// What the rows that are not quantified must bring together for each target to be met.
    pub(super) fn required_rows(&self) -> Vec<ReportRow> {
        let mut rows = Vec::new();
        for (depth, area) in self.plan().areas_in_order() {
            let required = self.ledger.required(area.id, self.coverage()).unwrap_or_default();
            if !required.iter().flatten().any(|year| year.rows > 0) {
                continue;
            }
            let years = required.into_iter().map(|year| match year {
                Some(year) if year.rows > 0 => Shown::Figure(year.amount),
                Some(_) | None => Shown::Empty,
            });
            let cells = [Shown::Empty].into_iter().chain(years).chain([Shown::Empty]);
            let title = self.target_title(RowKind::Required, area);
            rows.push(ReportRow {
                area: area.name.to_string(),
                depth,
                ..ReportRow::new(RowKind::Required, title, cells.collect())
            });
        }
        rows
    }

    /// What was delivered, is still expected and is lost, of every proposal that is followed up
    /// and in all; nothing where none is.
    pub(super) fn delivery_rows(&self) -> Vec<ReportRow> {
        let as_of = self.as_of.as_deref().map_or(AsOf::Now, AsOf::Day);
        let mut rows = Vec::new();
        for proposal in self.proposals() {
            let years = self.ledger.delivery(proposal.id, as_of).unwrap_or_default();
            if years.iter().any(|year| year.known.is_some()) {
                let delivery = |year: &YearDelivery| year.known.is_some().then(|| year.delivery.clone());
                rows.extend(self.deliveries(years.iter().map(delivery), Some(proposal)));
            }
        }
        if rows.is_empty() {
            return rows;
        }
        let total = self.ledger.delivery_of_area(AreaId::WHOLE, as_of);
        let delivery = |year: &AreaDelivery| Some(year.delivery.clone());
        rows.extend(self.deliveries(total.iter().map(delivery), None));
        rows
    }

    fn deliveries(&self, years: impl Iterator<Item = Option<Delivery>>, proposal: Option<&Proposal>) -> Vec<ReportRow> {
        let years: Vec<Option<Delivery>> = years.collect();
        let rows = PARTS.into_iter().map(|(kind, part)| {
            let shown = years.iter().map(|year| match year {
                Some(delivery) => Shown::Figure(part(delivery).clone()),
                None => Shown::Empty,
            });
            let cells = [Shown::Empty].into_iter().chain(shown).chain([Shown::Empty]);
            self.apart(kind, proposal, cells.collect())
        });
        rows.collect()
    }

    /// A row that says something more of a proposal, or of the whole plan.
    fn apart(&self, kind: RowKind, proposal: Option<&Proposal>, cells: Vec<Shown>) -> ReportRow {
        let said = self.say(&kind.key(), &[]);
        match proposal {
            None => ReportRow::new(kind, self.say("row-in-all", &[("row", &said)]), cells),
            Some(proposal) => {
                let row = self.about(kind, proposal, cells);
                let title = self.say("row-of-area", &[("row", &row.title), ("area", &said.to_lowercase())]);
                ReportRow { title, ..row }
            }
        }
    }
}

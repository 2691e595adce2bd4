//! The rows of a report, in the order they are printed.

use model::{
    Area, AreaId, CarryOver, Counts, Coverage, Figure, Kind, Mixture, Percent, Proposal, ProposalId, Reason,
    TargetYear, Total,
};

use super::Report;
use super::row::{ReportRow, RowKind, Shown};

impl Report<'_> {
    /// Every row, in the order of print: areas with their proposals, then what follows from them.
    pub(crate) fn rows(&self) -> Vec<ReportRow> {
        let mut rows = Vec::new();
        self.area_rows(AreaId::WHOLE, 0, &mut rows);
        rows.extend(self.sum_row(RowKind::LeftOut, self.ledger.left_out(self.coverage())));
        rows.extend(self.sum_row(RowKind::DecidedEarlier, self.ledger.decided_earlier()));
        for (depth, area) in self.plan().areas_in_order() {
            rows.extend(self.target_rows(area, depth));
        }
        rows.extend(self.gross_row());
        rows.extend(self.required_rows());
        rows.extend(self.outlook_rows());
        rows.extend(self.delivery_rows());
        rows.extend(self.personnel_rows());
        rows.extend(self.percent_rows());
        rows
    }

    fn area_rows(&self, id: AreaId, depth: usize, rows: &mut Vec<ReportRow>) {
        let Some(area) = self.plan().area(id) else { return };
        let first = rows.len();
        for proposal in area.proposals.iter().filter_map(|id| self.plan().proposal(*id)) {
            rows.extend(self.proposal_rows(proposal));
        }
        rows.extend(self.overlap_rows(id));
        for row in rows.iter_mut().skip(first) {
            row.area = area.name.to_string();
            row.depth = depth;
        }
        for below in area.areas.iter() {
            self.area_rows(*below, depth.saturating_add(1), rows);
        }
        rows.push(self.subtotal_row(area, depth));
        rows.extend(self.mixture_rows(area, depth));
    }

    fn proposal_rows(&self, proposal: &Proposal) -> Vec<ReportRow> {
        let Some(row) = self.ledger.row(proposal.id) else {
            return Vec::new();
        };
        let cells = row.cells.iter().map(Shown::of).collect();
        let mut rows = vec![ReportRow {
            id: Some(proposal.id.to_string()),
            number: proposal.number.to_string(),
            category: proposal.details.category.to_string(),
            reason: self.reason(proposal, &row.counts),
            ..ReportRow::new(RowKind::Proposal, proposal.title.to_string(), cells)
        }];
        if proposal.lines.len() > 1 {
            rows.extend(self.line_rows(proposal));
        }
        rows
    }

    /// Why a proposal does not count; in a report without unallocated rows they do not.
    fn reason(&self, proposal: &Proposal, counts: &Counts) -> Option<Reason> {
        match counts {
            Counts::No(reason) => Some(reason.clone()),
            Counts::Yes if self.is_put_aside(proposal) => Some(Reason::Excluded),
            Counts::Yes => None,
        }
    }

    fn puts_aside(&self, id: ProposalId) -> bool {
        self.plan()
            .proposal(id)
            .is_some_and(|proposal| self.is_put_aside(proposal))
    }

    fn is_put_aside(&self, proposal: &Proposal) -> bool {
        let expected = matches!(proposal.kind, Kind::Unallocated | Kind::Balancing(_));
        expected && self.coverage() == Coverage::Allocated
    }

    fn line_rows(&self, proposal: &Proposal) -> Vec<ReportRow> {
        let figures = self.ledger.lines(proposal.id);
        let lines = proposal.lines.iter().zip(&figures);
        lines
            .map(|(line, figures)| ReportRow {
                id: Some(line.id.to_string()),
                number: proposal.number.to_string(),
                ..ReportRow::new(
                    RowKind::Line,
                    line.name.to_string(),
                    figures.cells.iter().map(Shown::of).collect(),
                )
            })
            .collect()
    }

    fn overlap_rows(&self, area: AreaId) -> Vec<ReportRow> {
        let named = |id: ProposalId| {
            let proposal = self.plan().proposal(id);
            proposal.map_or_else(String::new, |row| {
                if row.number.is_empty() {
                    row.title.to_string()
                } else {
                    row.number.to_string()
                }
            })
        };
        let overlaps = self.ledger.overlaps(area).into_iter().filter_map(|figures| {
            let overlap = self
                .plan()
                .rules()
                .overlaps
                .iter()
                .find(|overlap| overlap.id == figures.id)?;
            let [left, right] = overlap.between.map(named);
            let title = self.say("row-overlap", &[("first", &left), ("second", &right)]);
            Some(ReportRow {
                id: Some(overlap.id.to_string()),
                reason: match figures.counts {
                    Counts::Yes => overlap
                        .between
                        .iter()
                        .any(|id| self.puts_aside(*id))
                        .then_some(Reason::Partner),
                    Counts::No(reason) => Some(reason),
                },
                ..ReportRow::new(RowKind::Overlap, title, figures.cells.iter().map(Shown::of).collect())
            })
        });
        overlaps.collect()
    }

    fn subtotal_row(&self, area: &Area, depth: usize) -> ReportRow {
        let totals = self.ledger.totals(area.id, self.coverage());
        let (kind, title) = match area.parent {
            None => (RowKind::Total, self.say(&RowKind::Total.key(), &[])),
            Some(_) => (RowKind::Subtotal, self.say("row-subtotal", &[("area", &area.name)])),
        };
        ReportRow {
            id: area.parent.map(|_| area.id.to_string()),
            area: area.name.to_string(),
            depth,
            unquantified: totals.iter().map(|total| total.unquantified).collect(),
            ..ReportRow::new(kind, title, figures(totals))
        }
    }

    /// What a sum is made of, where it mixes recurring and one-off money in a column that is shown.
    fn mixture_rows(&self, area: &Area, depth: usize) -> Vec<ReportRow> {
        let mixtures = self.ledger.mixtures(area.id, self.coverage());
        if !mixtures.iter().take(self.columns().len()).any(Mixture::is_mixed) {
            return Vec::new();
        }
        let row = |kind: RowKind, part: fn(&Mixture) -> &Figure| {
            let cells = mixtures.iter().map(|mixture| Shown::Figure(part(mixture).clone()));
            ReportRow {
                area: area.name.to_string(),
                depth,
                ..ReportRow::new(kind, self.say(&kind.key(), &[]), cells.collect())
            }
        };
        let mut rows = vec![
            row(RowKind::OfWhichRecurring, |mixture| &mixture.recurring),
            row(RowKind::OfWhichOneOff, |mixture| &mixture.one_off),
        ];
        if mixtures.iter().any(|mixture| !mixture.balancing.prints_as_zero()) {
            rows.push(row(RowKind::OfWhichBalancing, |mixture| &mixture.balancing));
        }
        rows
    }

    /// A sum that stands apart, where there is anything in it.
    fn sum_row(&self, kind: RowKind, totals: Vec<Total>) -> Option<ReportRow> {
        let anything = totals
            .iter()
            .any(|total| !total.figure.exact().is_zero() || total.unquantified > 0);
        anything.then(|| ReportRow {
            unquantified: totals.iter().map(|total| total.unquantified).collect(),
            ..ReportRow::new(kind, self.say(&kind.key(), &[]), figures(totals))
        })
    }

    fn target_rows(&self, area: &Area, depth: usize) -> Vec<ReportRow> {
        let Some(years) = self.ledger.target_years(area.id, self.coverage()) else {
            return Vec::new();
        };
        let last = self.ledger.target_fully_phased_in(area.id, self.coverage());
        let row = |kind: RowKind, pick: fn(&TargetYear) -> &Figure| {
            let shown = |year: &Option<TargetYear>| {
                year.as_ref()
                    .map_or(Shown::Empty, |year| Shown::Figure(pick(year).clone()))
            };
            let shown_years = years.iter().map(shown);
            let cells = [Shown::Empty]
                .into_iter()
                .chain(shown_years)
                .chain([shown(&last)])
                .collect();
            ReportRow {
                area: area.name.to_string(),
                depth,
                ..ReportRow::new(kind, self.target_title(kind, area), cells)
            }
        };
        let mut rows = vec![
            row(RowKind::Target, |year| &year.own),
            row(RowKind::EffectiveTarget, |year| &year.effective),
            row(RowKind::NetOutstanding, |year| &year.net_outstanding),
        ];
        if self.plan().settings().carry_over == CarryOver::Shortfall {
            rows.push(row(RowKind::SurplusReleased, |year| &year.released));
        }
        rows
    }

    pub(super) fn target_title(&self, kind: RowKind, area: &Area) -> String {
        match area.parent {
            None => self.say(&kind.key(), &[]),
            Some(_) => self.say(
                "row-of-area",
                &[("row", &self.say(&kind.key(), &[])), ("area", &area.name)],
            ),
        }
    }

    fn gross_row(&self) -> Option<ReportRow> {
        let gross = self.ledger.gross_shortfall(self.coverage())?;
        let years = gross.into_iter().map(Shown::Figure);
        let cells = [Shown::Empty].into_iter().chain(years).chain([Shown::Empty]).collect();
        Some(ReportRow::new(
            RowKind::GrossShortfall,
            self.say(&RowKind::GrossShortfall.key(), &[]),
            cells,
        ))
    }

    /// Posts, by proposal and in all.
    fn personnel_rows(&self) -> Vec<ReportRow> {
        let mut rows: Vec<ReportRow> = self
            .proposals()
            .filter_map(|proposal| self.posts_of(proposal))
            .collect();
        if !rows.is_empty() {
            let totals = self.ledger.posts(AreaId::WHOLE, self.coverage());
            let cells = totals.into_iter().map(|total| Shown::Posts(total.figure)).collect();
            rows.push(ReportRow::new(
                RowKind::Personnel,
                self.say("row-personnel", &[]),
                cells,
            ));
        }
        rows
    }

    fn posts_of(&self, proposal: &Proposal) -> Option<ReportRow> {
        let row = self.ledger.row(proposal.id)?;
        let cells = row.posts?.iter().map(Shown::posts).collect();
        Some(ReportRow {
            reason: self.reason(proposal, &row.counts),
            ..self.about(RowKind::Personnel, proposal, cells)
        })
    }

    /// Savings in %, by proposal and by area.
    fn percent_rows(&self) -> Vec<ReportRow> {
        let columns = self.ledger.columns().count();
        let only = |percent: Percent| {
            let mut cells = vec![Shown::Empty; columns];
            if let Some(first) = cells.first_mut() {
                *first = Shown::Percent(percent);
            }
            cells
        };
        let proposals = self.proposals().filter_map(|proposal| {
            let percent = self.ledger.percent_of_proposal(proposal.id)?;
            Some(self.about(RowKind::Percent, proposal, only(percent)))
        });
        let areas = self.plan().areas_in_order().into_iter().filter_map(|(depth, area)| {
            let percent = self.ledger.percent_of_area(area.id)?;
            let title = self.target_title(RowKind::Percent, area);
            Some(ReportRow {
                area: area.name.to_string(),
                depth,
                ..ReportRow::new(RowKind::Percent, title, only(percent))
            })
        });
        proposals.chain(areas).collect()
    }

    /// A row about a proposal that is not the proposal's own.
    pub(super) fn about(&self, kind: RowKind, proposal: &Proposal, cells: Vec<Shown>) -> ReportRow {
        let area = self.plan().area(proposal.area).map(|area| area.name.to_string());
        ReportRow {
            id: Some(proposal.id.to_string()),
            number: proposal.number.to_string(),
            area: area.unwrap_or_default(),
            ..ReportRow::new(kind, proposal.title.to_string(), cells)
        }
    }

    /// Every proposal, in the order of print.
    pub(crate) fn proposals(&self) -> impl Iterator<Item = &Proposal> {
        let areas = self.plan().areas_in_order().into_iter().map(|(_, area)| area);
        areas
            .flat_map(|area| area.proposals.iter())
            .filter_map(|id| self.plan().proposal(*id))
    }
}

fn figures(totals: Vec<Total>) -> Vec<Shown> {
    totals.into_iter().map(|total| Shown::Figure(total.figure)).collect()
}

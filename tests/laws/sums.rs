//! The parts add up to the whole.

use model::{AreaId, Column, Coverage, Exact, Figure, Ledger, Mixture, Plan, Scope, Split};
use proptest::test_runner::TestCaseResult;
use proptest::{prop_assert, prop_assert_eq};

use super::figures::{as_exact, of_cells, of_totals, off, printed, rows, sum};
use super::{MANY, hold, plans};

fn scope(plan: &Plan) -> Scope {
    plan.settings().rounding.scope
}

fn area_ids(plan: &Plan) -> Vec<AreaId> {
    plan.areas_in_order().into_iter().map(|(_, area)| area.id).collect()
}

#[test]
fn every_table_foots() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for area in area_ids(&plan) {
            for figure in ledger.footing(area) {
                prop_assert!(figure.exact().is_zero(), "{area:?} is off by {figure:?}");
                let foots = figure.prints_as_zero() || scope(&plan) == Scope::Totals;
                prop_assert!(foots, "{area:?} is printed off by {figure:?}");
            }
        }
        Ok(())
    });
}

#[test]
fn balanced_figures_lie_within_a_step_and_are_moved_only_where_there_is_a_remainder() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        let mut figures: Vec<Figure> = rows(&ledger).iter().flat_map(|(_, row)| of_cells(&row.cells)).collect();
        for area in area_ids(&plan) {
            figures.extend(of_totals(&ledger.totals(area, Coverage::All)));
            figures.extend(ledger.overlaps(area).iter().flat_map(|row| of_cells(&row.cells)));
        }
        if scope(&plan) == Scope::Balanced {
            for figure in &figures {
                within_a_step(&plan, figure)?;
            }
        }
        Ok(())
    });
}

fn within_a_step(plan: &Plan, figure: &Figure) -> TestCaseResult {
    let step = plan.settings().rounding.step.amount();
    prop_assert!(off(figure) < Exact::of(step), "{figure:?} is a step or more off");
    let size = step.written(super::super::generator::entries::KRONER);
    prop_assert!(
        (printed(figure) % size).is_zero(),
        "{figure:?} is no whole number of steps"
    );
    Ok(())
}

#[test]
fn lines_add_up_to_their_proposal() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for (proposal, row) in rows(&ledger).iter().filter(|(proposal, _)| !proposal.lines.is_empty()) {
            let lines = ledger.lines(proposal.id);
            for (place, cell) in row.cells.iter().enumerate() {
                let parts = sum(lines.iter().map(|line| &line.cells[place].figure));
                prop_assert_eq!(&parts, &cell.figure, "{:?}, column {}", proposal.title, place);
            }
        }
        Ok(())
    });
}

#[test]
fn split_halves_add_up_to_the_total_without_balancing_rows() {
    hold(MANY / 4, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for area in area_ids(&plan) {
            let totals = ledger.totals(area, Coverage::All);
            for (column, total) in ledger.columns().zip(totals) {
                let whole = total.figure.minus(&balancing(&ledger, area, column));
                split_adds_up(&plan, &ledger.split(area, column), &whole)?;
            }
        }
        Ok(())
    });
}

fn split_adds_up(plan: &Plan, split: &Split, whole: &Figure) -> TestCaseResult {
    for halves in [
        [&split.recurring, &split.one_off],
        [&split.operating, &split.capital],
        [&split.inside_ceiling, &split.outside_ceiling],
    ] {
        let both = sum(halves);
        prop_assert_eq!(both.exact(), whole.exact());
        prop_assert!(printed(&both) == printed(whole) || scope(plan) == Scope::Totals);
    }
    Ok(())
}

#[test]
fn what_a_sum_is_made_of_adds_up_to_it() {
    hold(MANY / 4, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for area in area_ids(&plan) {
            for coverage in [Coverage::All, Coverage::Allocated] {
                let totals = ledger.totals(area, coverage);
                let mixtures = ledger.mixtures(area, coverage);
                prop_assert_eq!(mixtures.len(), totals.len());
                for (mixture, total) in mixtures.iter().zip(&totals) {
                    let parts = sum([&mixture.recurring, &mixture.one_off, &mixture.balancing]);
                    prop_assert_eq!(&parts, &total.figure);
                    is_a_mixture_of_what_is_there(&plan, mixture)?;
                    split_is_as_mixed(&ledger, (area, coverage), mixture)?;
                }
            }
        }
        Ok(())
    });
}

/// A part of which there is nothing never takes what rounding leaves.
fn is_a_mixture_of_what_is_there(plan: &Plan, mixture: &Mixture) -> TestCaseResult {
    for part in [&mixture.recurring, &mixture.one_off, &mixture.balancing] {
        prop_assert!(scope(plan) != Scope::Totals || !part.exact().is_zero() || part.prints_as_zero());
    }
    Ok(())
}

/// What a sum is split into is what it is mixed of, where all of it is covered.
fn split_is_as_mixed(ledger: &Ledger, (area, coverage): (AreaId, Coverage), mixture: &Mixture) -> TestCaseResult {
    if coverage == Coverage::Allocated {
        return Ok(());
    }
    let split = ledger.split(area, mixture.column);
    prop_assert_eq!(&split.recurring, &mixture.recurring);
    prop_assert_eq!(&split.one_off, &mixture.one_off);
    let both = printed(&sum([&split.recurring, &split.one_off]));
    prop_assert_eq!(printed(&sum([&split.operating, &split.capital])), both);
    prop_assert_eq!(printed(&sum([&split.inside_ceiling, &split.outside_ceiling])), both);
    Ok(())
}

/// What the balancing rows in an area come to.
fn balancing(ledger: &Ledger, area: AreaId, column: Column) -> Figure {
    let place = column
        .place(ledger.plan().settings().years)
        .expect("a column that is shown");
    let here = rows(ledger).into_iter().filter(|(proposal, row)| {
        let counts = row.counts == model::Counts::Yes;
        counts && proposal.fills().is_some() && ledger.plan().lies_in(proposal.area, area)
    });
    let figures: Vec<Figure> = here.map(|(_, row)| row.cells[place].figure.clone()).collect();
    sum(&figures)
}

#[test]
fn the_sum_over_the_years_is_the_sum_of_what_is_printed() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        let years = plan.settings().years.count();
        let totals = of_totals(&ledger.totals(AreaId::WHOLE, Coverage::All));
        let added = sum(&totals[1..=years]);
        prop_assert_eq!(ledger.over_the_years(&totals), added.clone());
        let prints = totals[1..=years].iter().map(printed).sum();
        prop_assert_eq!(as_exact(printed(&added)), as_exact(prints));
        Ok(())
    });
}

#[test]
fn what_is_not_quantified_is_counted_row_by_row() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        let gaps = |place: usize| {
            let all = rows(&ledger).into_iter();
            let counted = all.filter(|(_, row)| row.counts == model::Counts::Yes && row.cells[place].unquantified);
            counted.count()
        };
        let overlaps: Vec<_> = area_ids(&plan)
            .into_iter()
            .flat_map(|area| ledger.overlaps(area))
            .collect();
        for (place, total) in ledger.totals(AreaId::WHOLE, Coverage::All).into_iter().enumerate() {
            let counted = overlaps.iter().filter(|row| row.counts == model::Counts::Yes);
            let more = counted.filter(|row| row.cells[place].unquantified).count();
            prop_assert_eq!(total.unquantified as usize, gaps(place) + more);
        }
        Ok(())
    });
}

#[test]
fn posts_add_up_as_well() {
    hold(MANY, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        let all = rows(&ledger);
        for area in area_ids(&plan) {
            for (place, total) in ledger.posts(area, Coverage::All).into_iter().enumerate() {
                let counted = all.iter().filter(|(proposal, row)| {
                    let counts = row.counts == model::Counts::Yes && proposal.fills().is_none();
                    counts && plan.lies_in(proposal.area, area)
                });
                let cells = counted.filter_map(|(_, row)| row.posts.as_ref()?.get(place));
                let added = sum(cells.map(|cell| &cell.figure));
                prop_assert_eq!(total.figure.exact(), added.exact());
                prop_assert!(printed(&total.figure) == printed(&added) || scope(&plan) == Scope::Totals);
            }
        }
        Ok(())
    });
}

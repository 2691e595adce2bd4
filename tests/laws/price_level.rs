//! A table in the prices of another year.

use model::{AreaId, Coverage, Exact, Kind, Ledger, Money, Plan, Year};
use proptest::{prop_assert, prop_assert_eq};

use super::figures::{as_exact, rows};
use super::{MANY, hold, plans};

/// The plan's own price level and another that it has index numbers for.
fn levels(plan: &Plan) -> Option<(Year, Year)> {
    let shown = plan.settings().indices.operating.last()?.year;
    Some((plan.settings().price_level?, shown))
}

fn index(plan: &Plan, money: Money, year: Year) -> Option<Exact> {
    let list = plan.settings().indices.of(money);
    list.iter()
        .find(|index| index.year == year)
        .map(|index| as_exact(index.value))
}

#[test]
fn every_operating_line_is_multiplied_by_the_index_shown_over_the_index_stated() {
    hold(MANY, plans(), |plan| {
        let Some((stated, shown)) = levels(&plan) else {
            return Ok(());
        };
        let Ok(other) = Ledger::in_prices_of(&plan, shown) else {
            return Ok(());
        };
        let indices = index(&plan, Money::Operating, shown).zip(index(&plan, Money::Operating, stated));
        let (over, under) = if shown == stated {
            return Ok(());
        } else {
            indices.expect("both are there")
        };
        let own = Ledger::of(&plan);
        for (proposal, row) in rows(&own)
            .into_iter()
            .filter(|(row, _)| row.kind != Kind::DecidedEarlier)
        {
            let operating = proposal.lines.iter().all(|line| line.money == Money::Operating);
            let cells = other.row(proposal.id).expect("the same rows").cells;
            for (cell, other) in row
                .cells
                .iter()
                .zip(cells)
                .filter(|_| operating && proposal.fills().is_none())
            {
                let expected = cell.figure.exact().times(&(over.ratio() / under.ratio()));
                prop_assert_eq!(other.figure.exact(), &expected);
            }
        }
        Ok(())
    });
}

#[test]
fn its_own_prices_change_nothing_and_a_missing_index_is_said() {
    hold(MANY, plans(), |plan| {
        let Some(level) = plan.settings().price_level else {
            prop_assert!(Ledger::in_prices_of(&plan, plan.settings().years.first()).is_err());
            return Ok(());
        };
        let own = Ledger::in_prices_of(&plan, level);
        prop_assert!(own == Ok(Ledger::of(&plan)));
        let beyond = Year::LAST;
        let known = index(&plan, Money::Operating, beyond).is_some() || beyond == level;
        prop_assert_eq!(known || Ledger::in_prices_of(&plan, beyond).is_err(), true);
        Ok(())
    });
}

#[test]
fn tables_in_other_prices_foot_as_well() {
    hold(MANY / 4, plans(), |plan| {
        let shown = levels(&plan).and_then(|(_, shown)| Ledger::in_prices_of(&plan, shown).ok());
        let Some(ledger) = shown else { return Ok(()) };
        let scope = plan.settings().rounding.scope;
        for figure in ledger.footing(AreaId::WHOLE) {
            prop_assert!(figure.exact().is_zero());
            prop_assert!(figure.prints_as_zero() || scope == model::Scope::Totals);
        }
        prop_assert_eq!(
            ledger.totals(AreaId::WHOLE, Coverage::All).len(),
            ledger.columns().count()
        );
        Ok(())
    });
}

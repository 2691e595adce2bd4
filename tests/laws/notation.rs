//! Units and signs change how amounts are written and never what they mean.

use model::{
    Amount, AreaId, Cell, Coverage, Edit, Figure, Ledger, Notation, Plan, ProposalId, SettingsEdit, Sign, Total, Unit,
};
use proptest::strategy::Strategy;
use proptest::{prop_assert, prop_assert_eq};

use super::figures::{as_exact, printed, rows};
use super::{MANY, hold, plans, throws};
use crate::generator::entries::{KRONER, amount};
use crate::generator::settings::notation;

fn all_notations() -> impl Iterator<Item = Notation> {
    let signs = [Sign::SavingsNegative, Sign::SavingsPositive];
    Unit::ALL
        .into_iter()
        .flat_map(move |unit| signs.map(|sign| Notation { unit, sign }))
}

fn amounts() -> impl Strategy<Value = Amount> {
    throws(3).prop_map(|mut dice| amount(&mut dice))
}

#[test]
fn an_amount_can_be_written_in_any_unit_and_sign_and_read_again() {
    hold(MANY, amounts(), |amount| {
        for notation in all_notations() {
            prop_assert_eq!(Amount::new(amount.written(notation), notation), Ok(amount));
        }
        prop_assert_eq!(amount.negated().negated(), amount);
        Ok(())
    });
}

#[test]
fn a_figure_prints_the_same_money_in_every_unit_and_sign() {
    hold(MANY / 4, plans(), |plan| {
        let ledger = Ledger::of(&plan);
        for Total { figure, .. } in ledger.totals(AreaId::WHOLE, Coverage::All) {
            for notation in all_notations() {
                let unit = Notation {
                    sign: Sign::SavingsNegative,
                    ..notation
                };
                let one = Amount::new(1.into(), unit).expect("one of any unit").written(KRONER);
                let written = figure.printed_in(notation);
                let written = if notation.sign == unit.sign { written } else { -written };
                prop_assert_eq!(as_exact(written * one), as_exact(printed(&figure)));
            }
        }
        Ok(())
    });
}

/// What a table shows of a plan: its rows, its totals, what is outstanding.
type Shown = (Vec<(ProposalId, Vec<Cell>)>, Vec<Total>, Vec<Figure>);

fn shown(plan: &Plan) -> Shown {
    let ledger = Ledger::of(plan);
    let rows = rows(&ledger)
        .into_iter()
        .map(|(proposal, row)| (proposal.id, row.cells));
    let nets = ledger.target_years(AreaId::WHOLE, Coverage::All).unwrap_or_default();
    let nets = nets.into_iter().flatten().map(|year| year.net_outstanding);
    (
        rows.collect(),
        ledger.totals(AreaId::WHOLE, Coverage::All),
        nets.collect(),
    )
}

#[test]
fn converting_a_scenario_changes_no_figure_and_back_again_is_the_same_plan() {
    hold(MANY, (plans(), throws(2)), |(plan, mut dice)| {
        let convert = |notation| Edit::Settings(SettingsEdit::Notation(notation));
        let converted = plan
            .edited(&convert(notation(&mut dice)))
            .expect("any plan can be converted");
        prop_assert!(shown(&converted) == shown(&plan));
        let back = converted
            .edited(&convert(plan.settings().notation))
            .expect("any plan can be converted");
        prop_assert!(back == plan);
        Ok(())
    });
}

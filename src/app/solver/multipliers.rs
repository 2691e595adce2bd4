//! Good prices for rows, guessed by linear programming. The only floats: no figure and no decision rests on them, as
//! whatever they are, [`super::prices`] works out in whole numbers what follows.

#![allow(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a guess needs no exact number, and is held within bounds before it becomes a whole one"
)]

use std::time::Duration;

use microlp::{ComparisonOp, OptimizationDirection, Problem as Program, Variable};

use super::prices::SCALE;

/// How long a guess may take; it is a matter of milliseconds unless the numbers are odd.
const PATIENCE: Duration = Duration::from_secs(1);

/// What prices are guessed for: items that may be turned over.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What turning each over costs.
    pub costs: Vec<i128>,
    /// What turning each over brings to each row, by item.
    pub gains: Vec<Vec<i128>>,
    /// What each row needs.
    pub needs: Vec<i128>,
    /// How many are turned over, where that is given.
    pub turned: Option<usize>,
    /// The highest price of a row.
    pub highest: i128,
}

impl Wanted {
    /// A price for each row, in parts of [`SCALE`]; zeros where none can be guessed.
    pub fn prices(&self) -> Vec<i128> {
        self.guessed().unwrap_or_else(|| vec![0; self.needs.len()])
    }

    /// Solves the dual: what a grain of each row, and one item more, are worth.
    fn guessed(&self) -> Option<Vec<i128>> {
        let largest = |values: &mut dyn Iterator<Item = &i128>| values.map(|value| value.unsigned_abs()).max();
        let gain = largest(&mut self.gains.iter().flatten()).filter(|most| *most > 0)? as f64;
        let cost = largest(&mut self.costs.iter()).filter(|most| *most > 0)? as f64;
        let highest = self.highest as f64 * gain / cost;
        let mut program = Program::new(OptimizationDirection::Maximize);
        program.set_time_limit(PATIENCE);
        let needs = self.needs.iter();
        let rows: Vec<Variable> = needs
            .map(|need| program.add_var(*need as f64 / gain, (0.0, highest)))
            .collect();
        let turned = self
            .turned
            .map(|turned| program.add_var(turned as f64, (f64::NEG_INFINITY, f64::INFINITY)));
        for (own, gains) in self.costs.iter().zip(&self.gains) {
            let beyond = program.add_var(-1.0, (0.0, f64::INFINITY));
            let brought = rows.iter().zip(gains).filter(|(_, brought)| **brought != 0);
            let mut terms: Vec<(Variable, f64)> =
                brought.map(|(row, brought)| (*row, *brought as f64 / gain)).collect();
            terms.extend(turned.map(|turned| (turned, 1.0)));
            terms.push((beyond, -1.0));
            program.add_constraint(terms, ComparisonOp::Le, *own as f64 / cost);
        }
        let solution = program.solve().ok()?.into_solution().ok()?;
        let price = |row: &Variable| {
            let price = (solution.var_value_raw(*row) * cost / gain).clamp(0.0, self.highest as f64);
            (price * SCALE as f64).round() as i128
        };
        Some(rows.iter().map(price).collect())
    }
}

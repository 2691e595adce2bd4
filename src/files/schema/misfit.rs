//! A value that reads well but cannot be in a plan, and the way to it.

use crate::Problem;
use crate::locate::Key;

/// A value that cannot be in a plan.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    pub(crate) problem: Problem,
    /// The innermost step comes first.
    inwards: Vec<Key>,
}

impl Misfit {
    /// The steps from the outermost to the value.
    pub(crate) fn path(&self) -> Vec<Key> {
        self.inwards.iter().rev().cloned().collect()
    }
}

impl From<Problem> for Misfit {
    fn from(problem: Problem) -> Self {
        let inwards = Vec::new();
        Self { problem, inwards }
    }
}

/// Says where something went wrong, from the inside out.
pub(crate) trait At<T> {
    /// What went wrong did so at this step.
    fn at(self, key: impl Into<Key>) -> Result<T, Misfit>;
}

impl<T, E: Into<Misfit>> At<T> for Result<T, E> {
    fn at(self, key: impl Into<Key>) -> Result<T, Misfit> {
        self.map_err(|error| {
            let mut misfit: Misfit = error.into();
            misfit.inwards.push(key.into());
            misfit
        })
    }
}

/// Converts a list, saying which of its values went wrong.
pub(crate) fn each<T, U, E: Into<Misfit>, C: FromIterator<U>>(
    list: Vec<T>,
    convert: impl Fn(T) -> Result<U, E>,
) -> Result<C, Misfit> {
    let converted = list.into_iter().enumerate();
    converted.map(|(place, value)| convert(value).at(place)).collect()
}

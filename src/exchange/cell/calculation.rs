//! Calculations: `=helårlig*9/12`. Worked out in fractions; only the result is kept.

use model::Exact;
use num_rational::BigRational;
use num_traits::Zero;

use super::{Fault, Foreign, FormulaFault, Meaning, Place, Typed, either, exactly};

/// How many parentheses may lie in each other.
const DEEPEST: usize = 50;
/// What the full-year amount is called.
const FULL_YEAR: [&str; 5] = ["helårlig", "helår", "full-year", "full year", "fullyear"];
/// What the year before is called.
const PREVIOUS: [&str; 2] = ["foregående", "previous"];

/// Reads one operand after the other from what is left of a calculation.
struct Calculation<'a> {
    rest: &'a str,
    place: &'a Place,
    foreign: Option<Foreign>,
    depth: usize,
}

/// What a calculation comes to.
pub(super) fn read(formula: &str, place: &Place) -> Result<Typed, Fault> {
    let mut calculation = Calculation {
        rest: formula.trim(),
        place,
        foreign: None,
        depth: 0,
    };
    let value = calculation.sum()?;
    if !calculation.rest.is_empty() {
        return Err(unexpected(calculation.rest));
    }
    let amount = exactly::amount(&value, place.notation)?;
    Ok(Typed::of(Meaning::Calculated(amount), calculation.foreign))
}

impl<'a> Calculation<'a> {
    fn sum(&mut self) -> Result<BigRational, Fault> {
        let mut sum = self.product()?;
        while let Some(operator) = self.taken(['+', '-']) {
            let term = self.product()?;
            sum = if operator == '+' { sum + term } else { sum - term };
        }
        Ok(sum)
    }

    fn product(&mut self) -> Result<BigRational, Fault> {
        let mut product = self.signed()?;
        while let Some(operator) = self.taken(['*', '/']) {
            let factor = self.signed()?;
            product = match operator {
                '*' => product * factor,
                _ if factor.is_zero() => return Err(FormulaFault::ByZero.into()),
                _ => product / factor,
            };
        }
        Ok(product)
    }

    /// An operand with at most one sign before it.
    fn signed(&mut self) -> Result<BigRational, Fault> {
        match self.taken(['+', '-']) {
            Some('-') => Ok(-self.operand()?),
            _ => self.operand(),
        }
    }

    fn operand(&mut self) -> Result<BigRational, Fault> {
        match self.rest.chars().next() {
            None => Err(FormulaFault::Unfinished.into()),
            Some('(') => self.in_parentheses(),
            Some(letter) if letter.is_alphabetic() => self.named(),
            Some(letter) if is_of_number(letter) => self.number(),
            Some(_) => Err(unexpected(self.rest)),
        }
    }

    fn in_parentheses(&mut self) -> Result<BigRational, Fault> {
        self.taken(['(', '(']);
        self.depth = self.depth.saturating_add(1);
        if self.depth > DEEPEST {
            return Err(FormulaFault::TooDeep.into());
        }
        let value = self.sum()?;
        if self.taken([')', ')']).is_none() {
            return Err(match self.rest {
                "" => FormulaFault::Unfinished.into(),
                rest => unexpected(rest),
            });
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(value)
    }

    fn number(&mut self) -> Result<BigRational, Fault> {
        let text = self.cut(|letter| !is_of_number(letter));
        let number = self.place.number(text.trim_end())?;
        self.foreign = either(self.foreign, number.foreign);
        Ok(exactly::ratio(number.value))
    }

    fn named(&mut self) -> Result<BigRational, Fault> {
        let lower = self.rest.to_lowercase();
        let (value, length) = match (called(&lower, &FULL_YEAR), called(&lower, &PREVIOUS)) {
            (Some(name), _) => (self.place.full_year.as_ref().ok_or(FormulaFault::NoFullYear)?, name),
            (_, Some(name)) => (self.place.previous.as_ref().ok_or(FormulaFault::NoPrevious)?, name),
            (None, None) => return Err(self.unknown_name().into()),
        };
        let value = self.in_notation(value);
        let mut letters = self.rest.char_indices().map(|(place, _)| place);
        let end = letters.nth(length).unwrap_or(self.rest.len());
        self.rest = self.rest.get(end..).unwrap_or_default().trim_start();
        Ok(value)
    }

    fn in_notation(&self, value: &Exact) -> BigRational {
        exactly::in_notation(value, self.place.notation)
    }

    fn unknown_name(&mut self) -> FormulaFault {
        let name = self.cut(|letter| !letter.is_alphanumeric() && !matches!(letter, '_' | '.'));
        FormulaFault::UnknownName(name.to_owned())
    }

    /// Takes one of two characters from the beginning of what is left.
    fn taken(&mut self, either: [char; 2]) -> Option<char> {
        let letter = self.rest.chars().next().filter(|letter| either.contains(letter))?;
        self.rest = self.rest.strip_prefix(letter)?.trim_start();
        Some(letter)
    }

    /// What stands before the first of such characters.
    fn cut(&mut self, ends: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest.trim_start();
        text
    }
}

/// How many letters the name has that a text begins with; a longer word is another name.
fn called(text: &str, names: &[&str]) -> Option<usize> {
    let begins = |name: &&&str| {
        let rest = text.strip_prefix(**name);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    names.iter().find(begins).map(|name| name.chars().count())
}

fn is_of_number(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '.' | ',' | ' ' | '\'')
}

fn unexpected(rest: &str) -> Fault {
    let begins: String = rest.chars().take_while(|letter| !letter.is_whitespace()).collect();
    FormulaFault::Unexpected(begins).into()
}

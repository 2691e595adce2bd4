//! Why a value in a file cannot be what it stands for.

use std::fmt;

macro_rules! problems {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal)*) => {
        /// Why a value in a file cannot be what it stands for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Problem {
            $($(#[doc = $doc])* $name,)*
        }

        impl Problem {
            const ALL: &[Self] = &[$(Self::$name,)*];

            const fn text(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

problems! {
    /// An id is one to sixteen hexadecimal digits: `00c4f1b2`.
    Id = "not an id of hexadecimal digits"
    /// A number is written with a comma; a file has a decimal point, in every language.
    Comma = "a comma in a number"
    /// A number is written with an exponent: `1e5`.
    Exponent = "an exponent in a number"
    /// A number begins with a plus.
    Plus = "a plus before a number"
    /// A number's digits are grouped: `1 000`, `1_000`.
    Grouping = "grouped digits in a number"
    /// A dash or a typographical minus in place of `-`.
    Dash = "a dash in place of a minus"
    /// Not a number like `1200.5`.
    Number = "not a number"
    /// More digits than are kept exactly.
    Digits = "too many digits"
    /// An amount over 999.999.999.999,99 kr. either way.
    TooLarge = "an amount that is too large"
    /// An amount finer than a millionth of a krone.
    TooFine = "an amount that is too fine"
    /// A range whose three amounts are not in order from the least saving to the largest.
    RangeOrder = "a range that is not in order"
    /// Not a month like `2024-04`.
    Month = "not a month"
    /// Not a year from 1900 to 2200.
    Year = "not a year"
    /// A scenario shows 1 to 30 years, none after 2200.
    YearCount = "not a number of years"
    /// Not a share from 0 to 1, like `3/4`, `0.75` or `75 %`.
    Share = "not a share"
    /// A share with a denominator that can be neither entered nor calculated.
    Denominator = "a denominator that is too large"
    /// A rounding step that is not more than zero.
    Step = "a step that is not more than zero"
    /// A named curve that refers to a named curve.
    CurveOfCurve = "a curve that refers to a curve"
    /// The same add-on has data twice.
    ExtensionTwice = "an extension that stands twice"
    /// A file version that never existed.
    Version = "not a file version"
    /// Not between quotation marks.
    NotQuoted = "not quoted"
    /// Not a whole number that fits.
    WholeNumber = "not a whole number that fits"
}

impl Problem {
    /// The problem that a parser's message is about, where it is one of ours.
    pub(crate) fn said(message: &str) -> Option<Self> {
        Self::ALL.iter().find(|problem| problem.text() == message).copied()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text())
    }
}

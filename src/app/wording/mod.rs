//! What a scenario's figures, findings and differences say, as sentences: plain data that the
//! command line prints and the window shows beside the table.

mod amounts;
mod comparison;
mod delivery;
mod derivation;
mod edit;
mod fills;
mod finding;
mod limits;
mod named;
mod options;
mod phasing;
mod remarks;
mod steps;

use model::{Ledger, Plan};

use crate::numbers::NumberStyle;
use crate::words::{Values, Words};

pub use amounts::share;
pub use comparison::{ChangeWords, PairWording};
pub use derivation::{Explanation, Sentence, SentenceKind};
pub use edit::{ConflictWords, MergeWording};
pub use finding::FindingWords;
pub use phasing::share_in;

/// Words for what follows from one calculated scenario, in one language and one number style.
pub struct Wording<'a> {
    ledger: &'a Ledger,
    words: &'a Words,
    style: NumberStyle,
}

impl<'a> Wording<'a> {
    /// Words for a calculated scenario; amounts are written in the style's unit and sign.
    pub const fn new(ledger: &'a Ledger, words: &'a Words, style: NumberStyle) -> Self {
        Self { ledger, words, style }
    }

    fn plan(&self) -> &Plan {
        self.ledger.plan()
    }

    fn say(&self, key: &str, values: Values<'_>) -> String {
        self.words.with(key, values)
    }

    /// A sentence whose one value is called as the key's words have it.
    fn say_of(&self, key: &str, (name, value): (&'static str, &str)) -> String {
        self.words.with(key, &[(name, value)])
    }
}

/// Values as a sentence reads them.
fn read<'a, const N: usize>(values: &'a [(&'static str, String); N]) -> [(&'static str, &'a str); N] {
    values.each_ref().map(|(name, value)| (*name, value.as_str()))
}

/// A sentence that begins with a capital letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

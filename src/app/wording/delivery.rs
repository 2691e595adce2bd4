//! How sure savings are, and what came of them, in words.

use model::Confidence;

use super::Wording;

impl Wording<'_> {
    /// How sure a saving is, in a word.
    pub fn confidence(&self, confidence: Confidence) -> String {
        self.words.text(match confidence {
            Confidence::Certain => "confidence-certain",
            Confidence::Likely => "confidence-likely",
            Confidence::Uncertain => "confidence-uncertain",
        })
    }
}

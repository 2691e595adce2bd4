//! Which fields of a row differ, in words.

use std::sync::Arc;

use model::{Both, Change, Confidence, Counts, Inclusion, Personnel, RowDifference};

use super::{PairWording, read};
use crate::messages::one_line;

impl PairWording<'_> {
    /// What is different in a row that is in both scenarios.
    pub(super) fn fields(&self, row: &RowDifference) -> Vec<String> {
        let said = |change: &Change| matches!(change, Change::Inclusion(_) | Change::Status(_) | Change::Decisions(_));
        let is_said = row.changes.iter().any(said);
        let fields = row.changes.iter().filter(|change| {
            // Why it counts or not is said by the field that decides it.
            !(is_said && matches!(change, Change::Counts(_)))
        });
        let mut fields: Vec<&Change> = fields.collect();
        // What changes figures is said first, texts last.
        fields.sort_by_key(|change| !matches!(change, Change::Lines(_) | Change::Inclusion(_) | Change::Counts(_)));
        fields.into_iter().flat_map(|change| self.field(change)).collect()
    }

    fn field(&self, change: &Change) -> Vec<String> {
        if let Change::Lines(lines) = change {
            return lines.iter().flat_map(|line| self.line(line)).collect();
        }
        let said = self.words_of(change).or_else(|| self.choice(change));
        vec![said.unwrap_or_else(|| self.new.words.text(plain_key(change)))]
    }

    /// A text that was one thing and is another.
    fn words_of(&self, change: &Change) -> Option<String> {
        let (key, texts) = match change {
            Change::Number(texts) => ("compare-number", texts),
            Change::Title(texts) => ("compare-title", texts),
            Change::Status(texts) => ("compare-status", texts),
            Change::Category(texts) => ("compare-category", texts),
            Change::Committee(texts) => ("compare-committee", texts),
            Change::Account(texts) => ("compare-account", texts),
            Change::PolicyArea(texts) => ("compare-policy-area", texts),
            Change::Responsible(texts) => ("compare-responsible", texts),
            _ => return None,
        };
        let texts = Both {
            old: one_line(&texts.old),
            new: one_line(&texts.new),
        };
        Some(self.turned(key, texts))
    }

    /// A choice that was one thing and is another.
    fn choice(&self, change: &Change) -> Option<String> {
        Some(match change {
            Change::Area(areas) => {
                let areas = Both {
                    old: self.old.area(areas.old),
                    new: self.new.area(areas.new),
                };
                self.turned("compare-area", areas)
            }
            Change::Kind(kinds) => {
                let kinds = Both {
                    old: self.old.kind(&kinds.old),
                    new: self.new.kind(&kinds.new),
                };
                self.turned("compare-kind", kinds)
            }
            Change::Inclusion(inclusion) => self.new.words.text(match inclusion.new {
                Inclusion::Included => "compare-included",
                Inclusion::Excluded => "compare-excluded",
            }),
            Change::Counts(counts) => self.counts(counts),
            other => return self.fact(other),
        })
    }

    /// A fact beside the amounts that was one thing and is another.
    fn fact(&self, change: &Change) -> Option<String> {
        let none = || "-".to_owned();
        let (key, values) = match change {
            Change::Base(bases) => ("compare-base", [self.old.base(&bases.old), self.new.base(&bases.new)]),
            Change::Places(places) => {
                let number = |places: Option<u32>| places.map_or_else(none, |places| places.to_string());
                ("compare-places", [number(places.old), number(places.new)])
            }
            Change::Confidence(levels) => (
                "compare-confidence",
                [self.confidence(levels.old), self.confidence(levels.new)],
            ),
            Change::Personnel(posts) if phasing_alone(posts) => {
                return Some(self.new.words.text("compare-posts-phasing"));
            }
            Change::Personnel(posts) => {
                let number = |of: &Option<Arc<Personnel>>| of.as_ref().map_or_else(none, |of| self.new.posts(of.posts));
                ("compare-posts", [number(&posts.old), number(&posts.new)])
            }
            _ => return None,
        };
        let [old, new] = values;
        Some(self.turned(key, Both { old, new }))
    }

    fn counts(&self, counts: &Both<Counts>) -> String {
        match (&counts.old, &counts.new) {
            (_, Counts::Yes) => self.new.words.text("compare-counts-now"),
            (Counts::Yes, Counts::No(reason)) => self
                .new
                .say_of("compare-counts-no-longer", ("reason", &self.new.reason(reason))),
            (Counts::No(old), Counts::No(new)) => {
                let reasons = Both {
                    old: self.old.reason(old),
                    new: self.new.reason(new),
                };
                self.turned("compare-reason", reasons)
            }
        }
    }

    fn confidence(&self, confidence: Option<Confidence>) -> String {
        confidence.map_or_else(
            || self.new.words.text("confidence-none"),
            |confidence| self.new.confidence(confidence),
        )
    }

    /// What was one thing and is another; nothing written is said in words.
    pub(super) fn turned(&self, key: &str, texts: Both<String>) -> String {
        let said = |text: String| {
            if text.is_empty() {
                self.new.words.text("cell-empty")
            } else {
                text
            }
        };
        let values = [("old", said(texts.old)), ("new", said(texts.new))];
        self.new.say(key, &read(&values))
    }
}

fn phasing_alone(posts: &Both<Option<Arc<Personnel>>>) -> bool {
    match (&posts.old, &posts.new) {
        (Some(old), Some(new)) => old.posts == new.posts,
        _ => false,
    }
}

/// The key of a change whose old and new values are too long to repeat.
const fn plain_key(change: &Change) -> &'static str {
    match change {
        Change::Decisions(_) => "compare-decisions",
        Change::Notes(_) => "compare-notes",
        Change::FollowUp(_) => "compare-follow-up",
        Change::TextFacts(_) => "compare-text-facts",
        Change::Partners(_) => "compare-partners",
        _ => "compare-other",
    }
}

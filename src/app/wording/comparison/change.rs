//! Which fields of a row differ, in words.

use model::{Base, Both, Change, Confidence, Counts, Inclusion, Kind, Personnel, RowDifference};

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
        Some(self.from_to(key, texts))
    }

    /// A choice that was one thing and is another.
    fn choice(&self, change: &Change) -> Option<String> {
        Some(match change {
            Change::Area(areas) => {
                let areas = Both {
                    old: self.old.area(areas.old),
                    new: self.new.area(areas.new),
                };
                self.from_to("compare-area", areas)
            }
            Change::Kind(kinds) => {
                let kind = |kind: &Kind| self.new.words.text(kind_key(kind));
                let kinds = Both {
                    old: kind(&kinds.old),
                    new: kind(&kinds.new),
                };
                self.from_to("compare-kind", kinds)
            }
            Change::Inclusion(inclusion) => self.new.words.text(match inclusion.new {
                Inclusion::Included => "compare-included",
                Inclusion::Excluded => "compare-excluded",
            }),
            Change::Counts(counts) => self.counts(counts),
            Change::Base(bases) => {
                let bases = Both {
                    old: self.base(&bases.old),
                    new: self.base(&bases.new),
                };
                self.from_to("compare-base", bases)
            }
            Change::Places(places) => {
                let number = |places: Option<u32>| places.map_or_else(|| "-".to_owned(), |places| places.to_string());
                let places = Both {
                    old: number(places.old),
                    new: number(places.new),
                };
                self.from_to("compare-places", places)
            }
            Change::Confidence(levels) => {
                let levels = Both {
                    old: self.confidence(levels.old),
                    new: self.confidence(levels.new),
                };
                self.from_to("compare-confidence", levels)
            }
            Change::Personnel(posts) if phasing_alone(posts) => self.new.words.text("compare-posts-phasing"),
            Change::Personnel(posts) => {
                let number = |personnel: &Option<Personnel>| match personnel {
                    Some(personnel) => self.new.posts(personnel.posts),
                    None => "-".to_owned(),
                };
                let posts = Both {
                    old: number(&posts.old),
                    new: number(&posts.new),
                };
                self.from_to("compare-posts", posts)
            }
            _ => return None,
        })
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
                self.from_to("compare-reason", reasons)
            }
        }
    }

    fn base(&self, base: &Base) -> String {
        match base {
            Base::Area => self.new.words.text("compare-base-area"),
            Base::Budget(budget) => self.new.size_of(*budget),
            Base::NotRelevant => self.new.words.text("cell-not-relevant"),
        }
    }

    fn confidence(&self, confidence: Option<Confidence>) -> String {
        confidence.map_or_else(
            || self.new.words.text("confidence-none"),
            |confidence| self.new.confidence(confidence),
        )
    }

    /// What was one thing and is another; nothing written is said in words.
    pub(super) fn from_to(&self, key: &str, texts: Both<String>) -> String {
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

fn phasing_alone(posts: &Both<Option<Personnel>>) -> bool {
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

const fn kind_key(kind: &Kind) -> &'static str {
    match kind {
        Kind::Ordinary => "kind-ordinary",
        Kind::Balancing(_) => "kind-balancing",
        Kind::Unallocated => "kind-unallocated",
        Kind::DecidedEarlier => "kind-decided-earlier",
    }
}

//! Sets of alternatives side by side: their figures in words, and as a table in text.

use model::{Alternatives, Choice, Figure, OptionFigures, Payback, Plan, ProposalId, Settings};

use crate::numbers::NumberStyle;
use crate::report::{Report, Tail, TextTable};
use crate::words::Words;

/// The figures of an alternative, by the keys of what they are called.
pub const FIGURES: [&str; 9] = [
    "option-one-off-operating",
    "option-one-off-capital",
    "option-one-off",
    "option-operating-a-year",
    "option-places",
    "option-per-place",
    "option-over-the-years",
    "option-payback",
    "option-present-value",
];

/// The figures of an alternative as they are printed, in the order of [`FIGURES`].
pub fn figures(option: &OptionFigures, style: &NumberStyle, words: &Words) -> [String; 9] {
    let printed = |figure: &Figure| style.printed(figure);
    [
        printed(&option.one_off_operating),
        printed(&option.one_off_capital),
        printed(&option.one_off),
        printed(&option.operating_a_year),
        option.places.map_or_else(String::new, |places| places.to_string()),
        option.per_place.as_ref().map_or_else(String::new, printed),
        printed(&option.over_the_years),
        payback(option.payback, words),
        printed(&option.present_value),
    ]
}

fn payback(payback: Payback, words: &Words) -> String {
    match payback {
        Payback::In(year) => year.to_string(),
        Payback::Never => words.text("payback-never"),
        Payback::Unknown => "-".to_owned(),
    }
}

/// How many of a set may be chosen.
pub fn choice(set: &Alternatives, words: &Words) -> String {
    words.text(match set.choice {
        Choice::ExactlyOne => "choice-exactly-one",
        Choice::AtMostOne => "choice-at-most-one",
        Choice::AnyNumber => "choice-any-number",
    })
}

/// Whether a proposal is an alternative to one that is chosen in its place, or to none yet.
pub fn is_other(plan: &Plan, id: ProposalId) -> bool {
    let mut sets = plan.rules().alternatives.iter();
    sets.any(|set| set.members.contains(&id) && !set.counted().contains(&id))
}

/// Those that are chosen once one of a set is that was not, or no longer is.
pub fn turned(set: &Alternatives, id: ProposalId) -> Vec<ProposalId> {
    let others = set.chosen.iter().copied().filter(|other| *other != id);
    match (set.chosen.contains(&id), set.choice) {
        (true, _) => others.collect(),
        (false, Choice::AnyNumber) => others.chain([id]).collect(),
        (false, Choice::ExactlyOne | Choice::AtMostOne) => vec![id],
    }
}

/// Which years are summed, and at what rate they are discounted.
pub fn remark(settings: &Settings, style: &NumberStyle, words: &Words) -> String {
    let (first, last) = (settings.years.first().to_string(), settings.years.last().to_string());
    let rate = settings.discount_rate * rust_decimal::Decimal::ONE_HUNDRED;
    let rate = style.decimal(rate, 0);
    words.with(
        "alternatives-remark",
        &[("first", &first), ("last", &last), ("rate", &rate)],
    )
}

impl Report<'_> {
    /// Every set of alternatives with its proposals side by side, ending in a line break.
    pub fn alternatives(&self) -> String {
        let sets = &self.plan().rules().alternatives;
        if sets.is_empty() {
            return format!("{}\n", self.say("alternatives-none", &[]));
        }
        let mut table = TextTable::new(self.option_heads(), Tail::Figures);
        for set in sets {
            self.add_set(set, &mut table);
        }
        let title = &self.plan().settings().title;
        format!(
            "{title}\n{}\n\n{}\n{}\n",
            self.measure(),
            table.written(),
            remark(self.plan().settings(), &self.style(), self.words)
        )
    }

    fn add_set(&self, set: &Alternatives, table: &mut TextTable) {
        let choice = choice(set, self.words);
        table.blank();
        table.heading(self.say("alternatives-set", &[("set", &set.name), ("choice", &choice)]));
        for option in self.ledger.options(set.id) {
            table.row(self.option_row(set, &option));
        }
    }

    fn option_heads(&self) -> Vec<String> {
        let before = ["column-number", "column-title"];
        before
            .into_iter()
            .chain(FIGURES)
            .map(|key| self.say(key, &[]))
            .collect()
    }

    fn option_row(&self, set: &Alternatives, option: &OptionFigures) -> Vec<String> {
        let proposal = self.plan().proposal(option.proposal);
        let title = proposal.map_or("", |row| &row.title);
        let chosen = if set.counted().contains(&option.proposal) {
            self.say("option-chosen", &[])
        } else {
            String::new()
        };
        let before = [
            proposal.map_or_else(String::new, |row| row.number.to_string()),
            [title, &chosen].join(" ").trim().to_owned(),
        ];
        let figures = figures(option, &self.style(), self.words);
        before.into_iter().chain(figures).collect()
    }
}

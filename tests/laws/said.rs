//! Whatever differs between any plans is said, in both languages.

use app::numbers::NumberStyle;
use app::wording::{MergeWording, PairWording, Wording};
use app::words::{Language, Words};
use model::{Comparison, Ledger, Matching, Plan};
use proptest::prop_assert;
use proptest::test_runner::TestCaseResult;

use super::compared::pairs;
use super::hold;
use super::merged::threes;

#[test]
fn every_difference_is_said() {
    hold(100, pairs(), |(old, new)| {
        let ledgers = [Ledger::of(&old), Ledger::of(&new)];
        let Ok(comparison) = Comparison::of(&[&ledgers[0], &ledgers[1]], &Matching::default()) else {
            return Ok(());
        };
        for language in Language::ALL {
            let words = Words::of(language);
            let settings = old.settings();
            let style = NumberStyle::new(settings, settings.notation, language);
            let pair_words = PairWording {
                old: Wording::new(&ledgers[0], &words, style),
                new: Wording::new(&ledgers[1], &words, style),
                columns: comparison.columns.iter().copied().enumerate().collect(),
            };
            let pair = &comparison.pairs[0];
            let rows = pair_words.in_print_order(pair).into_iter();
            let changed = rows.filter(|row| row.state() != model::RowState::Unchanged);
            let sentences = changed.map(|row| pair_words.change(row));
            let sentences = sentences.map(|change| change.sentence(&pair_words));
            let others = pair_words.gaps(pair).into_iter().chain(pair_words.decided(pair));
            for said in sentences.chain(others) {
                prop_assert!(!said.contains("{$") && !said.contains(": ."), "{said}");
            }
        }
        Ok(())
    });
}

#[test]
fn every_conflict_is_said_with_all_three_values() {
    hold(300, threes(), |plans| said(&plans));
}

fn said([base, mine, theirs]: &[Plan; 3]) -> TestCaseResult {
    let merge = Plan::merged(base, mine, theirs);
    let ledgers = [base, mine, theirs].map(Ledger::of);
    for language in Language::ALL {
        let words = Words::of(language);
        let style = NumberStyle::new(mine.settings(), mine.settings().notation, language);
        let of = |place: usize| Wording::new(&ledgers[place], &words, style);
        let wording = MergeWording {
            base: of(0),
            mine: of(1),
            theirs: of(2),
        };
        for conflict in &merge.conflicts {
            let said = wording.conflict(conflict);
            prop_assert!(said.mine != said.theirs, "{said:#?} of {conflict:#?}");
            let values = [&said.base, &said.mine, &said.theirs];
            for text in values.into_iter().flatten().chain([&said.subject, &said.why]) {
                prop_assert!(!text.trim().is_empty() && !text.contains("{$"), "{said:#?}");
            }
        }
    }
    Ok(())
}

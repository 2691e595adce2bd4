//! The words of the program: both languages say the same, and nothing is unsaid or never said.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::FluentResource;

use crate::architecture::{Outcome, repository_paths, text_of};

/// Every key of a language, with the values that complete its words.
type Keys = BTreeMap<String, BTreeSet<String>>;

/// The words of each language, by the endings of their files.
const LANGUAGES: [&str; 2] = ["da.ftl", "en.ftl"];

/// What is written like a key in the sources, but is none: what is typed, and words of files.
const NO_KEYS: &str = "carry-over fully-phased-in without-unallocated price-level first-year infer-phase-in \
    one-off phase-in left-out decided-earlier effective-target net-outstanding gross-shortfall surplus-released \
    one-off-operating one-off-capital operating-a-year per-place over-the-years present-value not-same only-changes \
    total-balancing total-before total-cause total-after total-difference total-one-off total-recurring net-outstanding-before net-outstanding-cause \
    net-outstanding-after as-of risk-adjusted still-expected delay-form first-item-of-menu gap-changes new-form path-form \
    reset-window with-internal meeting-footer seek-said whole-year meeting-answer meeting-chip meeting-entry meeting-heading meeting-help \
    meeting-needed meeting-needed-title meeting-option meeting-option-figure meeting-ring meeting-row meeting-sheet \
    meeting-sheet-rows meeting-staircase meeting-year of-which-balancing of-which-one-off of-which-recurring \
    compared-details compared-focus compared-head compared-message compared-row compared-rows compared-sentence \
    compared-columns compared-columns-of-matrix compared-scenarios compared-steps compared-steps-note compared-strip tabs-front";

/// Keys that are put together of parts.
const PUT_TOGETHER: &str = "row-decided-earlier row-effective-target row-gross-shortfall row-left-out \
    row-net-outstanding row-percent row-required row-low row-high row-risk-adjusted row-delivered \
    row-still-expected row-lost row-of-which-balancing row-of-which-one-off row-of-which-recurring \
    row-personnel row-subtotal row-surplus-released row-target row-total \
    meeting-cap-found meeting-key-found meeting-cap-stay meeting-key-stay meeting-cap-close meeting-key-close \
    meeting-cap-name meeting-key-name meeting-cap-drop meeting-key-drop meeting-cap-answers meeting-key-answers \
    meeting-cap-answer meeting-key-answer meeting-cap-remain meeting-key-remain meeting-cap-sets meeting-key-sets \
    meeting-cap-put meeting-key-put meeting-cap-lock meeting-key-lock meeting-cap-aim meeting-key-aim \
    meeting-cap-stop meeting-key-stop meeting-cap-month meeting-key-month meeting-cap-whole-year meeting-key-whole-year \
    meeting-cap-reach meeting-key-reach meeting-cap-now meeting-key-now meeting-cap-hold meeting-key-hold \
    meeting-cap-scroll meeting-key-scroll meeting-cap-kept meeting-key-kept meeting-cap-fetch meeting-key-fetch \
    meeting-cap-present meeting-key-present \
    meeting-cap-area meeting-cap-category meeting-cap-charts meeting-cap-copy meeting-cap-figure meeting-cap-find \
    meeting-cap-needed meeting-cap-delay meeting-key-needed meeting-key-delay \
    meeting-cap-between meeting-cap-choose meeting-key-between meeting-key-choose \
    meeting-cap-freeze meeting-cap-help meeting-cap-keep meeting-cap-leave meeting-cap-moves meeting-cap-options \
    meeting-cap-redo meeting-cap-ring meeting-cap-make meeting-cap-resume meeting-cap-scrub meeting-key-make \
    meeting-key-resume meeting-key-scrub \
    meeting-cap-snapshots meeting-cap-spotlight meeting-cap-start meeting-cap-status meeting-cap-text \
    meeting-cap-trace meeting-cap-turn meeting-cap-undo meeting-key-area meeting-key-category meeting-key-charts \
    meeting-key-copy meeting-key-figure meeting-key-find meeting-key-freeze meeting-key-help meeting-key-keep \
    meeting-key-leave meeting-key-moves meeting-key-options meeting-key-redo meeting-key-ring meeting-key-snapshots meeting-key-spotlight \
    meeting-key-start meeting-key-status meeting-key-text meeting-key-trace meeting-key-turn meeting-key-undo";

fn keys(text: &str) -> Keys {
    let mut keys = Keys::new();
    let mut key = String::new();
    for line in text.lines() {
        if let Some((name, _)) = line.split_once(" =").filter(|(name, _)| is_key(name)) {
            assert!(!keys.contains_key(name), "{name} stands twice");
            name.clone_into(&mut key);
            keys.insert(key.clone(), BTreeSet::new());
        }
        let values = line.split('$').skip(1).filter(|_| !line.starts_with('#'));
        let named = values.filter_map(|rest| rest.split([' ', '}']).next());
        keys.entry(key.clone()).or_default().extend(named.map(str::to_owned));
    }
    keys.remove("");
    keys
}

/// Words in small letters and digits with hyphens between them.
fn is_key(text: &str) -> bool {
    let plain = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let mut words = text.split('-').map(|word| !word.is_empty() && word.bytes().all(plain));
    text.contains('-') && words.all(|whole| whole)
}

/// All words of a language, from every file of theirs.
fn words_of(ending: &str) -> Outcome<String> {
    let mut words = String::new();
    for path in repository_paths()? {
        if path.starts_with("assets/words/") && path.ends_with(ending) {
            words += &text_of(&path)?;
            words.push('\n');
        }
    }
    Ok(words)
}

fn is_source(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "rs")
}

/// Everything in the sources of the app that looks like a key.
fn keys_in_sources() -> Outcome<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    for path in repository_paths()? {
        if path.starts_with("src/app/") && is_source(&path) {
            let text = text_of(&path)?;
            keys.extend(text.split('"').filter(|part| is_key(part)).map(str::to_owned));
        }
    }
    Ok(keys)
}

#[test]
fn both_languages_can_be_read() -> Outcome<()> {
    for path in LANGUAGES {
        if let Err((_, errors)) = FluentResource::try_new(words_of(path)?) {
            panic!("{path}: {errors:?}");
        }
    }
    Ok(())
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_values() -> Outcome<()> {
    let [danish, english] = LANGUAGES.map(words_of);
    assert_eq!(keys(&danish?), keys(&english?));
    Ok(())
}

#[test]
fn every_key_that_the_program_uses_has_words_and_every_word_is_used() -> Outcome<()> {
    let known: BTreeSet<String> = keys(&words_of(LANGUAGES[0])?).into_keys().collect();
    let no_keys: BTreeSet<String> = NO_KEYS.split_whitespace().map(str::to_owned).collect();
    let mut used = keys_in_sources()?;
    let unsaid: Vec<_> = used.difference(&no_keys).filter(|key| !known.contains(*key)).collect();
    assert!(unsaid.is_empty(), "without words: {unsaid:?}");
    let gone: Vec<_> = no_keys.difference(&used).collect();
    assert!(gone.is_empty(), "no longer in the sources: {gone:?}");
    used.extend(PUT_TOGETHER.split_whitespace().map(str::to_owned));
    let unused: Vec<_> = known.difference(&used).collect();
    assert!(unused.is_empty(), "never used: {unused:?}");
    Ok(())
}

#[test]
fn no_english_quotation_marks_stand_in_danish_and_no_danish_ones_in_english() -> Outcome<()> {
    let [danish, english] = LANGUAGES.map(words_of);
    assert!(!danish?.contains(['“', '”']));
    assert!(!english?.contains(['»', '«']));
    Ok(())
}

//! Readers are given what nobody would write: none panics, hangs, or takes all memory.
//!
//! Every input in `tests/corpus` is read, and some thousand changed ones; `tests/harness/fuzz.sh` reads as many as
//! wanted. An input that ever broke a reader stays in the corpus.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a harness stops at the first thing it does not expect"
)]

mod journal;
mod loaders;
mod mutation;

use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use super::asked;
use crate::architecture::root;
use crate::generator::Dice;
use loaders::{LOADERS, Loader};
use mutation::mutated;

/// Changed inputs of each reader that every change must pass.
const QUICK: u64 = 1_500;
/// The longest that one input may take.
const LIMIT: Duration = Duration::from_secs(1);
/// How many inputs are read between two lines that say so.
const SAID: u64 = 100_000;

/// What came of many inputs.
#[derive(Debug, Default)]
struct Outcome {
    runs: u64,
    broken: Vec<Vec<u8>>,
    slow: Vec<Vec<u8>>,
    longest: Duration,
}

fn folder(name: &str) -> PathBuf {
    root().join("tests/corpus").join(name)
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder(name)).expect("a corpus");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an input").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("an input")).collect()
}

impl Outcome {
    fn read(&mut self, read: fn(&[u8]), input: &[u8]) {
        let began = Instant::now();
        let whole = catch_unwind(|| read(input)).is_ok();
        let mut taken = began.elapsed();
        if taken > LIMIT {
            // Others may have kept the processor busy.
            let again = Instant::now();
            let _ = catch_unwind(|| read(input));
            taken = taken.min(again.elapsed());
        }
        self.runs += 1;
        self.longest = self.longest.max(taken);
        if !whole {
            self.broken.push(input.to_vec());
        }
        if taken > LIMIT {
            self.slow.push(input.to_vec());
        }
    }

    fn is_clean(&self) -> bool {
        self.broken.is_empty() && self.slow.is_empty()
    }
}

/// The changed input of a number: always the same one.
fn input(corpus: &[Vec<u8>], seed: u64, number: u64) -> Vec<u8> {
    mutated(&mut Dice::of_seed(seed.rotate_left(40) ^ number), corpus)
}

fn fuzzed((name, read): Loader, runs: std::ops::Range<u64>, seed: u64) -> Outcome {
    let corpus = corpus(name);
    let mut outcome = Outcome::default();
    for number in runs {
        outcome.read(read, &input(&corpus, seed, number));
    }
    outcome
}

#[test]
fn whatever_ever_broke_a_reader_is_read() {
    for (name, read) in LOADERS {
        let mut outcome = Outcome::default();
        for input in corpus(name) {
            outcome.read(read, &input);
        }
        assert!(outcome.runs > 0 && outcome.broken.is_empty(), "{name}: {outcome:?}");
    }
}

#[test]
fn no_reader_is_broken_by_what_nobody_would_write() {
    for loader in LOADERS {
        let outcome = fuzzed(loader, 0..QUICK, 1);
        assert!(outcome.broken.is_empty(), "{}: {:?}", loader.0, outcome.broken);
    }
}

/// A reader as one writes it in a hurry.
fn careless(bytes: &[u8]) {
    let text = str::from_utf8(bytes).unwrap_or_default();
    let end = text.len().min(3);
    std::hint::black_box(&text[..end]);
}

#[test]
fn a_careless_reader_is_broken() {
    let outcome = fuzzed(("number", careless), 0..QUICK, 1);
    assert!(!outcome.broken.is_empty());
}

/// Ends this process when one input takes far too long.
fn watch(number: &'static AtomicU64) {
    thread::spawn(move || {
        let mut last = u64::MAX;
        loop {
            thread::sleep(30 * LIMIT);
            let now = number.load(Ordering::Relaxed);
            if now == last {
                eprintln!("input {now} hangs");
                process::abort();
            }
            last = now;
        }
    });
}

fn keep(folder: &Path, name: &str, inputs: &[Vec<u8>]) {
    for input in inputs {
        let hash = files::Hash::of(input).to_string();
        let path = folder.join(format!("{name}-{}", &hash[..12]));
        fs::write(&path, input).expect("kept");
        println!("kept {}", path.display());
    }
}

/// What the environment asks to be read.
struct Asked {
    loader: Loader,
    /// Where inputs that break it are kept.
    found: PathBuf,
    corpus: Vec<Vec<u8>>,
    seed: u64,
}

impl Asked {
    fn of_environment() -> Option<Self> {
        let wanted = env::var("OVERSLAG_FUZZ").ok()?;
        let loader = LOADERS.into_iter().find(|(name, _)| *name == wanted)?;
        Some(Self {
            loader,
            found: PathBuf::from(env::var_os("OVERSLAG_FOUND")?),
            corpus: corpus(loader.0),
            seed: asked("OVERSLAG_SEED").unwrap_or(2),
        })
    }

    /// Reads a single input, which is kept first.
    fn read_one(&self, number: u64) {
        let input = input(&self.corpus, self.seed, number);
        keep(&self.found, self.loader.0, std::slice::from_ref(&input));
        Outcome::default().read(self.loader.1, &input);
    }

    fn read_all(&self, inputs: std::ops::Range<u64>) -> Outcome {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        watch(&NUMBER);
        let mut outcome = Outcome::default();
        for number in inputs {
            NUMBER.store(number, Ordering::Relaxed);
            outcome.read(self.loader.1, &input(&self.corpus, self.seed, number));
            if (number + 1) % SAID == 0 {
                println!("@read {}", number + 1);
            }
        }
        outcome
    }
}

/// Reads so many inputs; with `OVERSLAG_FUZZ_ONE` a single one.
#[test]
#[ignore = "takes as long as it is told; tests/harness/fuzz.sh starts it"]
fn fuzz() {
    let Some(wanted) = Asked::of_environment() else {
        return;
    };
    if let Some(number) = asked("OVERSLAG_FUZZ_ONE") {
        return wanted.read_one(number);
    }
    let first = asked("OVERSLAG_FIRST").unwrap_or(0);
    let outcome = wanted.read_all(first..asked("OVERSLAG_RUNS").unwrap_or(SAID));
    let name = wanted.loader.0;
    keep(&wanted.found, name, &outcome.broken);
    keep(&wanted.found, name, &outcome.slow);
    let (broken, slow) = (outcome.broken.len(), outcome.slow.len());
    let (runs, longest) = (outcome.runs, outcome.longest);
    println!("@done {name}: {runs} inputs, {broken} broke it, {slow} took too long, the longest {longest:?}");
    assert!(outcome.is_clean(), "see {}", wanted.found.display());
}

/// Makes the inputs that come from random edits.
#[test]
#[ignore = "writes tests/corpus/journal anew"]
fn journals() {
    for seed in 1..=12 {
        fs::write(folder("journal").join(format!("edits-{seed}")), journal::steps(seed)).expect("written");
    }
}

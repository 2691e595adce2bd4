//! What each source keeps to: its length, exact numbers, and who writes to the disk.

use super::{Outcome, added, repository_paths, text_of};
use std::path::Path;

/// How a source would write to the disk.
const WRITING: &str = "fs::write fs::rename fs::copy fs::remove_ fs::create_dir fs::hard_link File::create \
    File::options OpenOptions";

/// The sources that hold amounts, where a float would lose digits.
const EXACT: [&str; 3] = ["src/model/", "src/files/", "src/exchange/"];

/// A source longer than this wants to be two.
const LONGEST: usize = 400;

/// A source file by its path from the root of the repository.
#[derive(Clone)]
struct Source {
    path: String,
    text: String,
}

/// Every breach of the rules about sources.
fn source_breaches(sources: &[Source]) -> Vec<String> {
    let mut breaches = model_with_std(sources);
    for source in sources {
        breaches.extend(too_long(source));
        breaches.extend(left_undone(source));
        breaches.extend(floats(source));
        breaches.extend(writes(source));
        breaches.extend(dragged_money(source));
    }
    breaches
}

/// Says so where the compiler is not told to keep the standard library out of model.
fn model_with_std(sources: &[Source]) -> Vec<String> {
    let root = sources.iter().find(|source| source.path == "src/model/lib.rs");
    let pure = root.is_some_and(|source| source.text.lines().any(|line| line.trim() == "#![no_std]"));
    if pure {
        Vec::new()
    } else {
        vec!["src/model/lib.rs: no line #![no_std]".to_owned()]
    }
}

/// Says so where a source is too long to read at one go.
fn too_long(source: &Source) -> Option<String> {
    let lines = source.text.lines().count();
    (lines > LONGEST).then(|| format!("{}: {lines} lines, more than {LONGEST}", source.path))
}

/// Notes to self that should have been work done.
fn left_undone(source: &Source) -> Vec<String> {
    let note = |line: &str| words(line).any(|word| ["TODO", "FIXME"].contains(&word));
    lines_where(source, &["src/"], note, "a note of work left undone")
}

/// Floating-point types where amounts are exact; a comment may speak of them.
fn floats(source: &Source) -> Vec<String> {
    let float = |line: &str| words(code(line)).any(is_float);
    lines_where(source, &EXACT, float, "a floating-point type")
}

/// Writing to the disk anywhere but in files.
fn writes(source: &Source) -> Vec<String> {
    let write = |line: &str| WRITING.split_whitespace().any(|call| code(line).contains(call));
    let elsewhere = ["src/app/", "src/exchange/"];
    lines_where(source, &elsewhere, write, "only src/files writes to the disk")
}

/// A number that changes when the mouse slips over it, and is kept as a float.
fn dragged_money(source: &Source) -> Vec<String> {
    let drags = |line: &str| words(code(line)).any(|word| word == "DragValue");
    lines_where(source, &["src/app/"], drags, "amounts are typed, not dragged")
}

/// The wrong lines of a source in one of `folders`, each with its number and what is wrong.
fn lines_where(source: &Source, folders: &[&str], wrong: impl Fn(&str) -> bool, what: &str) -> Vec<String> {
    let path = &source.path;
    let concerned = folders.iter().any(|folder| path.starts_with(folder));
    let numbered = (1_u32..).zip(source.text.lines());
    let found = numbered.filter(|(_, line)| concerned && wrong(line));
    found.map(|(number, _)| format!("{path}:{number}: {what}")).collect()
}

/// The part of a line before a comment.
fn code(line: &str) -> &str {
    line.split_once("//").map_or(line, |(code, _)| code)
}

/// The names and numbers of a line.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
}

/// Whether a word is a floating-point type or a number marked as one, such as `1_f64`.
fn is_float(word: &str) -> bool {
    let kind = word.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '_');
    ["f32", "f64"].contains(&kind)
}

/// Every Rust source under src/ and tests/.
fn sources() -> Outcome<Vec<Source>> {
    let mut paths = repository_paths()?;
    paths.retain(|path| path.starts_with("src/") || path.starts_with("tests/"));
    paths.retain(|path| Path::new(path).extension().is_some_and(|ending| ending == "rs"));
    paths.into_iter().map(source_at).collect()
}

/// The source at a path.
fn source_at(path: String) -> Outcome<Source> {
    let text = text_of(&path)?;
    Ok(Source { path, text })
}

/// Sources with one more.
fn with_source(sources: &[Source], path: &str, text: &str) -> Vec<Source> {
    let planted = Source {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    [sources, &[planted]].concat()
}

#[test]
fn sources_keep_the_rules() -> Outcome<()> {
    let breaches = source_breaches(&sources()?);
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
    Ok(())
}

#[test]
fn a_source_that_breaks_a_rule_is_reported() -> Outcome<()> {
    let sources = sources()?;
    let before = source_breaches(&sources);
    let (float, write, note) = (
        "a floating-point type",
        "only src/files writes to the disk",
        "a note of work left undone",
    );
    for (path, line, what) in [
        ("src/model/planted.rs", "fn share(year: f64) {}", float),
        ("src/files/planted.rs", "let share = 1_f32;", float),
        ("src/exchange/planted.rs", "Vec<f64>", float),
        ("src/model/planted.rs", "// TODO: carry over", note),
        ("src/app/grid/planted.rs", "/* FIXME */", note),
        ("src/app/planted.rs", "std::fs::write(path, text)?;", write),
        ("src/app/planted.rs", "File::create_new(path)?;", write),
        ("src/exchange/planted.rs", "OpenOptions::new()", write),
        ("src/exchange/planted.rs", "fs::rename(old, new)?;", write),
        (
            "src/app/planted.rs",
            "ui.add(DragValue::new(&mut amount));",
            "amounts are typed, not dragged",
        ),
    ] {
        let planted = with_source(&sources, path, &format!("\n{line}\n"));
        assert_eq!(added(&before, source_breaches(&planted)), [format!("{path}:2: {what}")]);
    }
    Ok(())
}

#[test]
fn a_source_that_keeps_the_rules_is_not_reported() -> Outcome<()> {
    let sources = sources()?;
    let before = source_breaches(&sources);
    for (path, line) in [
        ("src/model/planted.rs", "/// Never through f64."),
        ("src/app/planted.rs", "let width: f32 = 4.0;"),
        ("src/files/planted.rs", "fs::rename(old, new)?;"),
        ("src/app/planted.rs", "fs::read(path)?;"),
    ] {
        let planted = source_breaches(&with_source(&sources, path, line));
        assert_eq!(added(&before, planted), [""; 0], "{line}");
    }
    Ok(())
}

#[test]
fn a_long_source_and_a_model_with_std_are_reported() {
    let model = with_source(&[], "src/model/lib.rs", "//! Plans.\n#![no_std]\n");
    assert_eq!(source_breaches(&model), [""; 0]);
    let long = with_source(&model, "tests/planted.rs", &"\n".repeat(LONGEST + 1));
    assert_eq!(source_breaches(&long), ["tests/planted.rs: 401 lines, more than 400"]);
    let hosted = with_source(&[], "src/model/lib.rs", "// #![no_std]\n");
    assert_eq!(source_breaches(&hosted), ["src/model/lib.rs: no line #![no_std]"]);
}

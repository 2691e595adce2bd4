//! What the two READMEs promise: commands that are the right ones, and files that are there.

use crate::architecture::{Outcome, repository_paths, text_of};
use std::path::Path;

/// The command that shows a new reader what the program does.
const RUN: &str = "cargo run --release -- report scenarios/norddjurs-2023.ron";

/// The command that tests everything.
const TEST: &str = "cargo test --workspace --locked";

/// Endings by which a bare name in code is known to be a file of ours.
const OUR_ENDINGS: [&str; 4] = ["md", "ron", "rs", "toml"];

/// Whether a command stands on a line of its own, or in backticks, with nothing added to it.
fn names_command(text: &str, command: &str) -> bool {
    text.lines().any(|line| line.trim() == command) || text.contains(&format!("`{command}`"))
}

/// The links and paths of a page that lead to nothing in the repository.
fn dead_references(page: &str, text: &str, paths: &[String]) -> Vec<String> {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let there = |path: &str| paths.iter().any(|known| known == path);
    let links = relative_links(text).filter(|link| !there(&resolved(folder, link)));
    let named = paths_in_code(text, paths).filter(|path| !is_or_ends_one(paths, path));
    let dead = links.chain(named);
    dead.map(|path| format!("{page}: {path} is not there")).collect()
}

/// The targets of links and pictures within the repository, without their `#section`.
fn relative_links(text: &str) -> impl Iterator<Item = &str> {
    let definitions = text.lines().filter(|line| line.starts_with('['));
    let defined = definitions.filter_map(|line| Some(line.split_once("]: ")?.1));
    let marks = [("](", ')'), ("src=\"", '"'), ("href=\"", '"')].into_iter();
    let enclosed = marks.flat_map(|(open, close)| enclosed_in(text, open, close));
    let paths = enclosed
        .chain(defined)
        .filter_map(|target| target.split([' ', '#']).next());
    paths.filter(|path| !path.is_empty() && !path.contains(':'))
}

/// Every piece of text between two marks.
fn enclosed_in<'a>(text: &'a str, open: &'static str, close: char) -> impl Iterator<Item = &'a str> {
    let after = text.split(open).skip(1);
    after.filter_map(move |rest| Some(rest.split_once(close)?.0))
}

/// A link's path from the root, for a page in `folder`.
fn resolved(folder: &str, link: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(link.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// The words in backticks and in code blocks that name a file or folder of ours.
fn paths_in_code<'a>(text: &'a str, paths: &[String]) -> impl Iterator<Item = &'a str> {
    let (prose, blocks) = (text.split("```").step_by(2), text.split("```").skip(1).step_by(2));
    let spans = prose.flat_map(|part| part.split('`').skip(1).step_by(2));
    let words = blocks.chain(spans).flat_map(str::split_whitespace);
    let trimmed = words.map(|word| word.trim_end_matches([',', ';', ':', ')']).trim_start_matches("./"));
    trimmed.filter(|word| is_path(word, paths))
}

/// Whether a word is written as a path: by its ending, by a last slash, or by where it begins.
fn is_path(word: &str, paths: &[String]) -> bool {
    let plain = !word.contains(|letter: char| !letter.is_alphanumeric() && !"._-/".contains(letter));
    let ending = Path::new(word).extension().and_then(|ending| ending.to_str());
    let ours = ending.is_some_and(|ending| OUR_ENDINGS.contains(&ending));
    let first = word.split_once('/').map(|(first, _)| first);
    let begins = first.is_some_and(|first| paths.iter().any(|path| path == first));
    plain
        && word.starts_with(|first: char| first == '.' || first.is_alphabetic())
        && (ours || begins || word.ends_with('/'))
}

/// Whether a path is one of the repository's, or the end of one, as in a drawing of folders.
fn is_or_ends_one(paths: &[String], path: &str) -> bool {
    let path = path.trim_end_matches('/');
    let ends = |known: &String| {
        known
            .strip_suffix(path)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
    };
    paths.iter().any(ends)
}

#[test]
fn the_readme_names_both_commands() -> Outcome<()> {
    let readme = text_of("README.md")?;
    for command in [RUN, TEST] {
        assert!(names_command(&readme, command), "README.md does not name `{command}`");
    }
    Ok(())
}

#[test]
fn the_checks_run_the_test_command_of_the_readme() -> Outcome<()> {
    let script = text_of(".ci/run")?;
    assert!(script.lines().any(|line| line == TEST), ".ci/run has no line `{TEST}`");
    Ok(())
}

#[test]
fn what_the_readmes_point_at_is_there() -> Outcome<()> {
    let paths = repository_paths()?;
    for page in ["README.md", "src/README.md"] {
        let dead = dead_references(page, &text_of(page)?, &paths);
        assert!(dead.is_empty(), "\n{}", dead.join("\n"));
    }
    assert!(
        paths.iter().any(|path| path == "CHANGELOG.md"),
        "there is no CHANGELOG.md"
    );
    Ok(())
}

#[test]
fn a_command_with_something_added_is_not_the_command() {
    assert!(names_command("Try\n\n    cargo test --workspace --locked\n", TEST));
    assert!(names_command("Try `cargo test --workspace --locked`.", TEST));
    assert!(!names_command("cargo test --workspace --locked --release", TEST));
    assert!(!names_command("cargo test", TEST));
}

/// Checks what is reported of a page in a repository of one source and one licence.
fn check(page: &str, text: &str, dead: &[&str]) {
    let paths = [
        "",
        "LICENSE-MIT",
        "src",
        "src/README.md",
        "src/model",
        "src/model/plan.rs",
    ];
    let expected: Vec<_> = dead.iter().map(|dead| format!("{page}: {dead} is not there")).collect();
    assert_eq!(
        dead_references(page, text, &paths.map(str::to_owned)),
        expected,
        "{text}"
    );
}

#[test]
fn a_link_to_nothing_is_reported() {
    check("README.md", "[code](src/README.md#crates)", &[]);
    check("README.md", "[web](https://example.org/a.md) [below](#below)", &[]);
    check("README.md", "[code](src/map.md)", &["src/map.md"]);
    check("README.md", "[code]\n\n[code]: src/map.md", &["src/map.md"]);
    check("README.md", "![grid](assets/grid.png)", &["assets/grid.png"]);
    check(
        "README.md",
        "<img src=\"assets/grid.png\" alt=\"\">",
        &["assets/grid.png"],
    );
    check("src/README.md", "[licence](../LICENSE-MIT) [up](..)", &[]);
    check("src/README.md", "[plan](model/plan.rs)", &[]);
    check("src/README.md", "[licence](LICENSE-MIT)", &["LICENSE-MIT"]);
}

#[test]
fn a_path_to_nothing_is_reported() {
    check("README.md", "`src/model/plan.rs`, `plan.rs` and `model/`", &[]);
    check("README.md", "`src/model/ledger.rs`", &["src/model/ledger.rs"]);
    check("README.md", "`edit.rs` and `grid/`", &["edit.rs", "grid/"]);
    check(
        "README.md",
        "```\nmodel/\n  plan.rs  what\n  area.rs  tree\n```\n",
        &["area.rs"],
    );
    check("README.md", "`overslag report src/none.ron`", &["src/none.ron"]);
    check("README.md", "`and/or`, `.ron`, `std::fs`, `1/3`, `target/debug`", &[]);
}

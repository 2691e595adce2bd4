//! The arrows between crates and the rules every source keeps; each rule is also shown to fail.
//!
//! A rule is a pure function from what is there to a sentence for each breach, so that a test can plant one.

mod crates;
mod sources;

use std::{error::Error, fs, path::Path, path::PathBuf};

/// What a step of these tests gives, or the cause why it could not be taken.
pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file and folder of the repository by its path from the root, build products apart.
pub fn repository_paths() -> Outcome<Vec<String>> {
    let mut paths = vec![String::new()];
    add_paths("", &mut paths)?;
    paths.sort();
    Ok(paths)
}

/// Adds what is in a folder, and in the folders within.
fn add_paths(folder: &str, paths: &mut Vec<String>) -> Outcome<()> {
    for entry in fs::read_dir(root().join(folder))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == ".git" || name == "target" {
            continue;
        }
        let path = format!("{folder}/{name}").trim_start_matches('/').to_owned();
        if entry.file_type()?.is_dir() {
            add_paths(&path, paths)?;
        }
        paths.push(path);
    }
    Ok(())
}

/// The text of a file of the repository.
pub fn text_of(path: &str) -> Outcome<String> {
    fs::read_to_string(root().join(path)).map_err(|cause| format!("{path}: {cause}").into())
}

/// The breaches that a planted change added.
fn added(before: &[String], mut after: Vec<String>) -> Vec<String> {
    after.retain(|breach| !before.contains(breach));
    after
}

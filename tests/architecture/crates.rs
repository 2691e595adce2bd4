//! What each crate may know: the arrows between crates, and what comes along with them.

use super::{Outcome, added, root, text_of};
use serde_json::Value;
use std::{path::Path, process::Command};

/// The crates that make up the program.
const CRATES: [&str; 4] = ["model", "files", "exchange", "app"];

/// All that model may ask for itself.
const MODEL_MAY_ASK: &str = "rust_decimal thiserror num-bigint num-integer num-rational num-traits";

/// What must not come along with model: serialisation, chance, clocks, and roads to the system.
const IMPURE: &str = "serde ron rand getrandom fastrand chrono time jiff libc rustix windows-sys mio \
    memmap2 tempfile walkdir fs-err files exchange app";

/// What draws windows and dialogs.
const WINDOW: &str = "egui eframe epaint winit rfd";

/// What could reach a network, which the program never does.
const NETWORK: &str = "reqwest hyper ureq curl attohttpc isahc surf minreq ehttp h2 h3 quinn tungstenite tokio \
    async-std async-net socket2 rustls native-tls openssl webpki hickory-resolver lettre ssh2 git2";

/// A crate under src/, what it asks for, and all that comes along.
#[derive(Clone)]
struct Crate {
    name: String,
    asked: Vec<Asked>,
    arrows: Vec<Arrow>,
}

/// A dependency as a manifest asks for it.
#[derive(Clone)]
struct Asked {
    name: String,
    features: Vec<String>,
    for_tests: bool,
}

/// One crate built into another, on the platform of this run.
#[derive(Clone)]
struct Arrow {
    from: String,
    to: String,
}

/// Every breach of the rules about crates.
fn crate_breaches(crates: &[Crate]) -> Vec<String> {
    let mut breaches = missing_crates(crates);
    for each in crates {
        breaches.extend(forbidden_arrows(each));
        breaches.extend(unlisted_in_model(each));
        breaches.extend(serde_asked_of_decimals(each));
    }
    breaches
}

/// The crates that are not there, and would keep every rule.
fn missing_crates(crates: &[Crate]) -> Vec<String> {
    let there = |name: &str| crates.iter().any(|each| each.name == name);
    let missing = CRATES.iter().filter(|name| !there(name));
    missing
        .map(|name| format!("{name}: no such crate under src/"))
        .collect()
}

/// The arrows that lead to something the crate must not know.
fn forbidden_arrows(each: &Crate) -> Vec<String> {
    let wrong = each
        .arrows
        .iter()
        .filter(|arrow| forbidden_to(&each.name).any(|name| is_of(&arrow.to, name)));
    wrong
        .map(|arrow| format!("{}: forbidden arrow {}", each.name, way(each, arrow)))
        .collect()
}

/// The names that must not come along with a crate.
fn forbidden_to(name: &str) -> impl Iterator<Item = &'static str> {
    let own = match name {
        "model" => IMPURE,
        "files" => "exchange app",
        "exchange" => "files app",
        _ => "",
    };
    let window = if name == "app" { "" } else { WINDOW };
    [own, window, NETWORK].into_iter().flat_map(str::split_whitespace)
}

/// Whether a crate is the named one or of its family, as `serde_core` is of `serde`.
fn is_of(name: &str, family: &str) -> bool {
    name.strip_prefix(family)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
}

/// How a crate comes to what an arrow points at.
fn way(each: &Crate, arrow: &Arrow) -> String {
    let Arrow { from, to } = arrow;
    let start = if *from == each.name {
        String::new()
    } else {
        format!("{} -> .. -> ", each.name)
    };
    format!("{start}{from} -> {to}")
}

/// What model asks for that is not on its list; its tests may ask for more.
fn unlisted_in_model(each: &Crate) -> Vec<String> {
    let built_in = each
        .asked
        .iter()
        .filter(|asked| each.name == "model" && !asked.for_tests);
    let unlisted = built_in.filter(|asked| MODEL_MAY_ASK.split(' ').all(|listed| listed != asked.name));
    unlisted
        .map(|asked| format!("model: {} is not on the list of what model may ask for", asked.name))
        .collect()
}

/// Serde features of `rust_decimal` asked for by any crate but files, since features are shared.
fn serde_asked_of_decimals(each: &Crate) -> Vec<String> {
    let decimals = each
        .asked
        .iter()
        .filter(|asked| each.name != "files" && asked.name == "rust_decimal");
    let serde = decimals
        .flat_map(|asked| &asked.features)
        .filter(|feature| feature.contains("serde"));
    serde
        .map(|feature| format!("{}: only files may ask rust_decimal for {feature}", each.name))
        .collect()
}

/// Asks cargo for the manifests of the workspace.
const METADATA: &str = "metadata --no-deps --format-version 1";

/// Asks cargo for all that is built into the crate of a folder, each with its depth.
const TREE: &str = "tree --locked --edges normal --prefix depth --format {p}";

/// Every crate under src/ as its manifest and its dependency tree show it.
fn crates() -> Outcome<Vec<Crate>> {
    let metadata: Value = serde_json::from_str(&cargo(METADATA, &root())?)?;
    let folder = Path::new(text(&metadata, "workspace_root")?).join("src");
    let mut crates = Vec::new();
    for package in list(&metadata, "packages")? {
        if Path::new(text(package, "manifest_path")?).starts_with(&folder) {
            crates.push(crate_of(package)?);
        }
    }
    Ok(crates)
}

/// A crate from what cargo says of its package.
///
/// The tree is asked for one crate alone: in the whole workspace's, features that files asks for
/// would seem to be model's. The lock file is no help, as it names crates that are never built.
fn crate_of(package: &Value) -> Outcome<Crate> {
    let manifest = Path::new(text(package, "manifest_path")?);
    let tree = cargo(TREE, manifest.parent().unwrap_or(manifest))?;
    let asked = list(package, "dependencies")?.iter().map(asked_of);
    Ok(Crate {
        name: text(package, "name")?.to_owned(),
        asked: asked.collect::<Outcome<_>>()?,
        arrows: arrows_of(&tree)?,
    })
}

/// A dependency from what cargo says of it.
fn asked_of(dependency: &Value) -> Outcome<Asked> {
    let features = list(dependency, "features")?.iter().filter_map(Value::as_str);
    Ok(Asked {
        name: text(dependency, "name")?.to_owned(),
        features: features.map(str::to_owned).collect(),
        for_tests: dependency.get("kind").and_then(Value::as_str) == Some("dev"),
    })
}

/// The arrows in a tree printed with depths, a line of which reads `1thiserror v2.0.18`.
fn arrows_of(tree: &str) -> Outcome<Vec<Arrow>> {
    let (mut above, mut arrows) = (Vec::<String>::new(), Vec::new());
    for line in tree.lines() {
        let crate_shown = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let depth = line.strip_suffix(crate_shown).unwrap_or_default().parse();
        above.truncate(depth.map_err(|cause| format!("cargo tree, {line:?}: {cause}"))?);
        let to = crate_shown.split(' ').next().unwrap_or_default().to_owned();
        arrows.extend(above.last().map(|from| Arrow {
            from: from.clone(),
            to: to.clone(),
        }));
        above.push(to);
    }
    Ok(arrows)
}

/// What cargo answers in a folder, without a network: the build of these tests has fetched all it needs.
fn cargo(question: &str, folder: &Path) -> Outcome<String> {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(question.split(' '))
        .args(["--offline", "--color", "never"]);
    let output = command.current_dir(folder).output()?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    let cause = String::from_utf8_lossy(&output.stderr);
    Err(format!("cargo {question} in {}: {cause}", folder.display()).into())
}

/// A text that cargo's answer must hold.
fn text<'a>(value: &'a Value, key: &str) -> Outcome<&'a str> {
    let found = value.get(key).and_then(Value::as_str);
    found.ok_or_else(|| format!("cargo metadata: no text {key}").into())
}

/// A list that cargo's answer must hold.
fn list<'a>(value: &'a Value, key: &str) -> Outcome<&'a Vec<Value>> {
    let found = value.get(key).and_then(Value::as_array);
    found.ok_or_else(|| format!("cargo metadata: no list {key}").into())
}

/// Crates with one more arrow.
fn with_arrow(crates: &[Crate], name: &str, from: &str, to: &str) -> Vec<Crate> {
    let arrow = Arrow {
        from: from.to_owned(),
        to: to.to_owned(),
    };
    changed(crates, name, |each| each.arrows.push(arrow.clone()))
}

/// Crates of which one asks for more, outside its tests.
fn with_asked(crates: &[Crate], name: &str, dependency: &str, features: &[&str]) -> Vec<Crate> {
    let features = features.iter().map(ToString::to_string).collect();
    let asked = Asked {
        name: dependency.to_owned(),
        features,
        for_tests: false,
    };
    changed(crates, name, |each| each.asked.push(asked.clone()))
}

/// A copy of the crates in which the named one is changed.
fn changed(crates: &[Crate], name: &str, change: impl Fn(&mut Crate)) -> Vec<Crate> {
    let mut crates = crates.to_vec();
    crates.iter_mut().filter(|each| each.name == name).for_each(change);
    crates
}

#[test]
fn crates_know_only_what_they_may() -> Outcome<()> {
    let crates = crates()?;
    let breaches = crate_breaches(&crates);
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
    for each in crates.iter().filter(|each| each.name != "model") {
        let uses_model = each.arrows.iter().any(|arrow| arrow.to == "model");
        assert!(uses_model, "{}: no arrow to model seen", each.name);
    }
    Ok(())
}

#[test]
fn a_forbidden_arrow_is_reported() -> Outcome<()> {
    let crates = crates()?;
    let before = crate_breaches(&crates);
    for (name, from, to) in [
        ("model", "rust_decimal", "serde"),
        ("model", "serde", "serde_core"),
        ("model", "num-bigint", "rand"),
        ("model", "rand", "getrandom"),
        ("model", "model", "files"),
        ("model", "thiserror", "chrono"),
        ("files", "files", "exchange"),
        ("files", "files", "app"),
        ("files", "files", "rfd"),
        ("files", "files", "egui"),
        ("exchange", "exchange", "files"),
        ("exchange", "exchange", "app"),
        ("exchange", "krilla", "egui_extras"),
        ("app", "eframe", "rustls-webpki"),
        ("app", "zbus", "tokio"),
        ("files", "files", "openssl-sys"),
    ] {
        let planted = crate_breaches(&with_arrow(&crates, name, from, to));
        let found = added(&before, planted);
        let (start, end) = (format!("{name}: forbidden arrow {name} -> "), format!("{from} -> {to}"));
        assert_eq!(found.len(), 1, "{name}, {end}: {found:?}");
        assert!(
            found
                .iter()
                .all(|breach| breach.starts_with(&start) && breach.ends_with(&end))
        );
    }
    Ok(())
}

#[test]
fn a_forbidden_request_is_reported() -> Outcome<()> {
    let crates = crates()?;
    let before = crate_breaches(&crates);
    let check = |planted: &[Crate], expected: &[&str]| {
        assert_eq!(added(&before, crate_breaches(planted)), expected);
    };
    let unlisted = "model: rpds is not on the list of what model may ask for";
    check(&with_asked(&crates, "model", "rpds", &[]), &[unlisted]);
    check(&with_asked(&crates, "files", "rpds", &[]), &[]);
    let serde = "app: only files may ask rust_decimal for serde-with-str";
    check(
        &with_asked(&crates, "app", "rust_decimal", &["serde-with-str"]),
        &[serde],
    );
    check(&with_asked(&crates, "files", "rust_decimal", &["serde-with-str"]), &[]);
    let fewer: Vec<_> = crates.iter().filter(|each| each.name != "files").cloned().collect();
    check(&fewer, &["files: no such crate under src/"]);
    Ok(())
}

#[test]
fn a_tree_is_read_as_arrows() -> Outcome<()> {
    let arrows = arrows_of("0app v1 (/src/app)\n1files v1\n2ron v1\n1model v1\n2num-traits v1 (*)\n")?;
    let pairs: Vec<_> = arrows.iter().map(|arrow| (&*arrow.from, &*arrow.to)).collect();
    let expected = [
        ("app", "files"),
        ("files", "ron"),
        ("app", "model"),
        ("model", "num-traits"),
    ];
    assert_eq!(pairs, expected);
    assert!(arrows_of("not a tree").is_err());
    Ok(())
}

#[test]
fn the_window_is_made_of_one_version_of_each_of_its_crates() -> Outcome<()> {
    let lock = text_of("Cargo.lock")?;
    for name in [
        "accesskit",
        "accesskit_consumer",
        "eframe",
        "egui",
        "egui-winit",
        "winit",
    ] {
        let versions = lock
            .lines()
            .filter(|line| *line == format!("name = \"{name}\""))
            .count();
        assert_eq!(versions, 1, "{name}: two versions do not know each other's types");
    }
    Ok(())
}

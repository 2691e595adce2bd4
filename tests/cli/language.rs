//! The language: what is asked for, else what the machine speaks.

use std::path::Path;

use super::program::program;

/// How the line begins that says how the program is used.
fn usage(arguments: &[&str], locale: (&str, &str)) -> String {
    let mut command = program(Path::new("."));
    command
        .env_remove("LC_ALL")
        .env(locale.0, locale.1)
        .args(arguments)
        .arg("--help");
    let output = command.output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let usage = help.lines().find(|line| line.contains(": overslag")).unwrap();
    usage.split_once(':').unwrap().0.to_owned()
}

#[test]
fn the_machine_decides_unless_somebody_does() {
    let check = |arguments: &[&str], locale, expected: &str| {
        assert_eq!(usage(arguments, locale), expected, "{arguments:?} {locale:?}");
    };
    for name in ["LANG", "LC_ALL"] {
        check(&[], (name, "da_DK.UTF-8"), "Brug");
        check(&[], (name, "da"), "Brug");
        check(&[], (name, "en_GB.UTF-8"), "Usage");
        check(&[], (name, "de_DE.UTF-8"), "Usage");
        check(&[], (name, "C"), "Usage");
        check(&["--lang", "en"], (name, "da_DK.UTF-8"), "Usage");
        check(&["--lang=da"], (name, "en_GB.UTF-8"), "Brug");
        check(&["report", "--lang", "da"], (name, "C"), "Brug");
        check(&["--lang", "da", "report"], (name, "C"), "Brug");
        check(&["--lang=da", "report"], (name, "C"), "Brug");
    }
}

#[test]
fn a_language_may_stand_before_the_command() {
    let written = |arguments: &[&str]| {
        let output = program(Path::new(env!("CARGO_MANIFEST_DIR")))
            .args(arguments)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let file = "../../scenarios/myndighed-2021.ron";
    let expected = written(&["alternatives", file, "--lang", "da"]);
    assert!(!expected.is_empty());
    assert_eq!(written(&["--lang", "da", "alternatives", file]), expected);
    assert_eq!(written(&["--lang=da", "alternatives", file]), expected);
}

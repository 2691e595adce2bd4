//! Help and mistakes, in both languages.

use std::path::Path;

use super::program::overslag;

const COMMANDS: [&str; 6] = ["", "report", "alternatives", "check", "import", "new"];

fn here() -> &'static Path {
    Path::new(".")
}

#[test]
fn help_is_complete_in_both_languages() {
    for language in ["da", "en"] {
        let helps = COMMANDS.map(|command| {
            let arguments = [command, "--help", "--lang", language];
            let answer = overslag(here(), arguments.iter().filter(|argument| !argument.is_empty()));
            assert_eq!((answer.code, answer.messages.as_str()), (0, ""), "{command}");
            format!(
                "$ {}\n{}",
                ["overslag", command, "--help"].join(" ").replace("  ", " "),
                answer.result
            )
        });
        insta::assert_snapshot!(format!("help-{language}"), helps.join("\n"));
    }
}

#[test]
fn danish_help_holds_no_english() {
    for command in COMMANDS {
        let arguments = [command, "--help", "--lang", "da"];
        let help = overslag(here(), arguments.iter().filter(|argument| !argument.is_empty())).result;
        for english in [
            "Usage",
            "Options",
            "Arguments",
            "Commands",
            "[OPTIONS]",
            "<FILE>",
            "default",
            "possible",
            "Print",
        ] {
            assert!(!help.contains(english), "{english} in\n{help}");
        }
    }
}

#[test]
fn the_version_is_shown() {
    let answer = overslag(here(), ["--version", "--lang", "da"]);
    assert_eq!((answer.code, answer.messages.as_str()), (0, ""));
    assert_eq!(answer.result, concat!("overslag ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn what_is_mistyped_is_said_in_the_users_words_and_ends_with_2() {
    let mistakes: [&[&str]; 14] = [
        &["report"],
        &["report", "a.ron", "b.ron"],
        &["report", "a.ron", "--colour"],
        &["report", "a.ron", "--formt", "csv"],
        &["report", "a.ron", "--format", "cvs"],
        &["report", "a.ron", "--format"],
        &["report", "a.ron", "--unit", "tusind"],
        &["report", "a.ron", "--price-level", "sidste"],
        &["report", "a.ron", "--unit", "kr", "--unit", "mio"],
        &["check"],
        &["new", "--first-year", "2027", "--out", "a.ron"],
        &["import", "a.csv"],
        &["import", "a.csv", "--out", "a.ron", "--decimal", "dot"],
        &["--lang", "sv"],
    ];
    for language in ["da", "en"] {
        let said = mistakes.map(|arguments| {
            let answer = overslag(here(), arguments.iter().chain(&["--lang", language]));
            assert_eq!((answer.code, answer.result.as_str()), (2, ""), "{arguments:?}");
            format!("$ overslag {}\n{}", arguments.join(" "), answer.messages)
        });
        insta::assert_snapshot!(format!("mistakes-{language}"), said.join("\n"));
    }
}

#[test]
fn a_file_that_is_not_there_may_have_been_a_command() {
    let answer = overslag(here(), ["reprot", "--lang", "da"]);
    assert_eq!(answer.code, 2);
    assert!(
        answer
            .messages
            .contains("report, explain, compare, merge, alternatives, check, import, new"),
        "{}",
        answer.messages
    );
}

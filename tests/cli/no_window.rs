//! A machine on which no window can be opened.

use super::program::{Answer, program};

fn without_screen(arguments: &[&str]) -> Answer {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program(folder.path());
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    command.env("XDG_CONFIG_HOME", folder.path()).args(arguments);
    Answer::of(&command.output().unwrap())
}

#[test]
fn without_a_screen_it_says_what_is_missing_and_what_works() {
    for arguments in [
        &[][..],
        &["--renderer", "software"],
        &["--renderer", "gl", "--reset-window"],
    ] {
        let answer = without_screen(arguments);
        assert_eq!(answer.code, 3, "{}", answer.messages);
        assert_eq!(answer.result, "");
        let said = "The window cannot be opened.\n  There is no screen to draw on: neither DISPLAY nor WAYLAND_DISPLAY \
                    is set. Start the program from a desktop, or log in with ssh -X.\n  Without a window, report, \
                    alternatives, check, import and new work; overslag --help says how.\n";
        assert_eq!(answer.messages, said, "{arguments:?}");
    }
}

#[test]
fn a_screen_that_does_not_answer_is_no_panic() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program(folder.path());
    command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.env("XDG_CONFIG_HOME", folder.path()).env("DISPLAY", ":987");
    let answer = Answer::of(&command.output().unwrap());
    assert_eq!(answer.code, 3, "{}", answer.messages);
    assert!(
        answer.messages.starts_with("The window cannot be opened.\n"),
        "{}",
        answer.messages
    );
    assert!(!answer.messages.contains("panicked"), "{}", answer.messages);
}

//! The program itself, run as from a command line.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

/// What a run of the program gave.
pub struct Answer {
    /// What it wrote as its result.
    pub result: String,
    /// What it said beside it.
    pub messages: String,
    /// Its exit code.
    pub code: i32,
}

/// The program, to be run in a folder, with the language of the machine being English.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_overslag"));
    for name in ["LANGUAGE", "LC_MESSAGES", "LC_CTYPE", "LANG"] {
        command.env_remove(name);
    }
    command.current_dir(folder).env("LC_ALL", "C");
    command
}

/// What the program answers when it is run in a folder.
pub fn overslag<A: AsRef<OsStr>>(folder: &Path, arguments: impl IntoIterator<Item = A>) -> Answer {
    Answer::of(&program(folder).args(arguments).output().unwrap())
}

impl Answer {
    /// What a run wrote and ended with.
    pub fn of(output: &Output) -> Self {
        Self {
            result: String::from_utf8(output.stdout.clone()).unwrap(),
            messages: String::from_utf8(output.stderr.clone()).unwrap(),
            code: output.status.code().unwrap(),
        }
    }

    /// The exit code, then result and messages, for a picture of the whole.
    pub fn whole(&self) -> String {
        format!("{}\n{}{}", self.code, self.result, self.messages)
    }
}

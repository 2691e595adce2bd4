//! The command line: one command, its result on standard output, messages on standard error.

mod arguments;
mod check;
mod compare;
mod explain;
mod make;
mod merge;
mod mistake;
mod show;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::ArgMatches;
use clap::error::ErrorKind;

use crate::messages;
use crate::words::Words;

/// How a command ended; the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// It did what it was asked.
    Fine,
    /// It found something to look at.
    Findings,
    /// It could not do it.
    Failed,
    /// It could not open a window.
    NoWindow,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::SUCCESS,
            Outcome::Findings => Self::from(1),
            Outcome::Failed => Self::from(2),
            Outcome::NoWindow => Self::from(3),
        }
    }
}

/// Carries out one command line; the first argument is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = arguments::with_command_first(arguments.into_iter().collect());
    let words = Words::of(arguments::language(&arguments));
    let outcome = match arguments::program(&words).try_get_matches_from(&arguments) {
        Ok(matches) => command(&matches, &words),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => print(&error.render().to_string(), &words),
            _ => tell(&mistake::in_words(&error, &arguments::called(&arguments), &words)),
        },
    };
    outcome.into()
}

fn command(matches: &ArgMatches, words: &Words) -> Outcome {
    match matches.subcommand() {
        Some(("report", matches)) => show::report(matches, words),
        Some(("alternatives", matches)) => show::alternatives(matches, words),
        Some(("explain", matches)) => explain::explain(matches, words),
        Some(("compare", matches)) => compare::compare(matches, words),
        Some(("check", matches)) => check::check(matches, words),
        Some(("merge", matches)) => merge::merge(matches, words),
        Some(("import", matches)) => make::import(matches, words),
        Some(("new", matches)) => make::new(matches, words),
        _ => show::window(matches, words),
    }
}

/// Writes a result. Whoever reads it may stop reading at any time.
fn print(text: &str, words: &Words) -> Outcome {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            tell(&words.with("result-unwritten", &[("cause", &messages::cause(&error, words))]))
        }
        _ => Outcome::Fine,
    }
}

/// Says what went wrong.
fn tell(text: &str) -> Outcome {
    note(text);
    Outcome::Failed
}

/// Says something beside the result; nothing is lost where nobody can read it.
fn note(text: &str) {
    let _unread = writeln!(io::stderr(), "{text}");
}

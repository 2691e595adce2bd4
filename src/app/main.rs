//! Overslag: the window and the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    app::run(std::env::args_os())
}

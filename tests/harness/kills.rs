//! Kills at random moments, and what is there afterwards.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use model::Plan;
use tempfile::TempDir;

use super::{Ground, asked, highest, number_of, screen};
use crate::generator::Dice;

/// Kills that every change must pass.
const KILLS: u64 = 500;
/// The same of the program in its window, which takes long to start.
const OF_SCREEN: u64 = 20;
/// Kills of the control, of which many must do damage.
const OF_CONTROL: u64 = 40;
/// A process that edits and saves.
struct Way {
    /// The test that is this process.
    test: &'static str,
    /// What it is told beside where to work.
    told: Option<&'static str>,
    /// The longest that it works before it is killed, in microseconds.
    longest: u64,
    /// How often it starts from nothing.
    renew: u64,
    /// The number that it wrote in a plan.
    number: fn(&Plan) -> Option<u64>,
}

const CAREFUL: Way = Way {
    test: "harness::writer::writer",
    told: None,
    longest: 40_000,
    renew: 50,
    number: number_of,
};
const CARELESS: Way = Way {
    told: Some("OVERSLAG_CARELESS"),
    renew: 1,
    ..CAREFUL
};
const SCREEN: Way = Way {
    test: "harness::screen::writer",
    longest: 400_000,
    number: screen::number_of,
    ..CAREFUL
};

fn start(folder: &Path, way: &Way) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", way.test, "--ignored", "--nocapture"]);
    command.env("OVERSLAG_WRITER", folder);
    if let Some(told) = way.told {
        command.env(told, "1");
    }
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// Lets a writer work for a while, kills it, and gives the last number it said was edited.
fn killed(folder: &Path, way: &Way, dice: &mut Dice) -> u64 {
    let mut child = start(folder, way);
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let first = number(&mut out).unwrap();
    sleep(Duration::from_micros(dice.below(way.longest)));
    // The signal that no program can answer.
    child.kill().unwrap();
    child.wait().unwrap();
    let mut last = first;
    while let Some(number) = number(&mut out) {
        last = number;
    }
    last
}

/// The next number that a writer says was edited; a line that was cut short says nothing.
fn number(out: &mut impl BufRead) -> Option<u64> {
    loop {
        let mut line = String::new();
        if out.read_line(&mut line).ok()? == 0 || !line.ends_with('\n') {
            return None;
        }
        if let Some(number) = line.trim_end().strip_prefix("@edited ") {
            return number.parse().ok();
        }
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Damage {
    /// Files or journals that cannot be read.
    broken: u64,
    /// Kills after which something is missing that was said to be done.
    lost: u64,
}

/// Whether a kill left one journal behind for another, as a writer cannot go on from two.
fn has_several(folder: &Path) -> bool {
    let crashes = Ground(folder.to_owned()).places().crashes();
    crashes.is_ok_and(|crashes| crashes.found.len() > 1)
}

fn damage(kills: u64, way: &Way) -> Damage {
    let mut dice = Dice::of_seed(kills);
    let mut damage = Damage::default();
    let mut folder: Option<TempDir> = None;
    for kill in 0..kills {
        if kill % way.renew == 0 || folder.as_ref().is_some_and(|folder| has_several(folder.path())) {
            folder = Some(tempfile::tempdir().unwrap());
        }
        let path = folder.as_ref().unwrap().path();
        let last = killed(path, way, &mut dice);
        match highest(path, way.number) {
            Ok(found) => damage.lost += u64::from(found < last),
            Err(wrong) => {
                println!("kill {kill}: {wrong}");
                damage.broken += 1;
            }
        }
    }
    println!("{kills} kills: {damage:?}");
    damage
}

#[test]
fn a_process_killed_while_it_edits_and_saves_loses_nothing_it_said_was_done() {
    assert_eq!(
        damage(asked("OVERSLAG_KILLS").unwrap_or(KILLS), &CAREFUL),
        Damage::default()
    );
}

#[test]
fn the_program_killed_while_somebody_types_and_saves_loses_nothing_it_showed() {
    let kills = asked("OVERSLAG_SCREEN_KILLS").unwrap_or(OF_SCREEN);
    assert_eq!(damage(kills, &SCREEN), Damage::default());
}

#[test]
fn a_process_that_overwrites_its_file_loses_much() {
    let damage = damage(OF_CONTROL, &CARELESS);
    assert!(damage.lost + damage.broken > OF_CONTROL / 4, "{damage:?}");
}

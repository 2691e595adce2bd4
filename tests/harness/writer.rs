//! The process that is killed: it edits, saves, and says what is done.

use std::env;
use std::fs;
use std::io::{Write, stdout};

use files::{As, Journal, JournalStep, Replacing, Scenario, ScenarioId};
use model::{Edit, History, Plan, SettingsEdit};

use super::{Ground, number_of};
use crate::architecture::root;

/// Edits between two saves.
const EDITS: u64 = 5;

/// A document of the writer.
struct Document {
    ground: Ground,
    scenario: Scenario,
    history: History,
    replacing: Replacing,
    journal: Journal,
}

impl Document {
    /// The file, with what a writer before left behind, or the first one.
    fn open(ground: Ground) -> Self {
        let places = ground.places();
        let crash = places.crashes().unwrap().found.pop();
        if let Some(crash) = crash {
            let resumed = crash.resume(As::Itself).unwrap();
            let (path, hash) = resumed.file.unwrap();
            assert_eq!(path, ground.file());
            return Self {
                ground,
                history: History::of(&resumed.plan),
                scenario: resumed.base,
                replacing: Replacing::Version(hash),
                journal: resumed.journal,
            };
        }
        let path = ground.file();
        let opened = files::open(&path).unwrap_or_else(|_| first(&ground));
        Self {
            history: History::of(&opened.scenario.plan),
            journal: places.journal(&opened.scenario, Some((&path, opened.hash))).unwrap(),
            replacing: Replacing::Version(opened.hash),
            scenario: opened.scenario,
            ground,
        }
    }

    fn edit(&mut self) -> u64 {
        let number = number_of(self.history.plan()).unwrap() + 1;
        let edit = Edit::Settings(SettingsEdit::Title(number.to_string().into()));
        self.history.edit(&edit).unwrap();
        self.journal
            .record(JournalStep::Edit(&edit), self.history.plan())
            .unwrap();
        number
    }

    fn save(&mut self) {
        let now = self.scenario.with_plan(self.history.plan());
        let path = self.ground.file();
        let saved = self.ground.places().save(&path, &now, self.replacing).unwrap();
        self.journal.saved(&path, &saved, &now).unwrap();
        self.replacing = Replacing::Version(saved.hash);
        self.scenario = now;
    }
}

/// A plan of some hundred rows, under the title 0.
fn start() -> Plan {
    let plan = files::open(&root().join("scenarios/norddjurs-2023.ron"))
        .unwrap()
        .scenario
        .plan;
    plan.edited(&Edit::Settings(SettingsEdit::Title("0".into()))).unwrap()
}

fn first(ground: &Ground) -> files::Opened {
    let scenario = Scenario::new(ScenarioId(7), start());
    files::save(&ground.file(), &scenario, Replacing::Nothing).unwrap();
    files::open(&ground.file()).unwrap()
}

/// Says that something is done, so that whoever kills this process knows.
pub fn say(what: &str, number: u64) {
    let mut out = stdout().lock();
    writeln!(out, "@{what} {number}").unwrap();
    out.flush().unwrap();
}

/// As the program does it.
fn keep(ground: Ground) {
    let mut document = Document::open(ground);
    loop {
        for _ in 0..EDITS {
            say("edited", document.edit());
        }
        document.save();
        say("saved", number_of(document.history.plan()).unwrap());
    }
}

/// The control: the file is overwritten, and nothing is kept in between.
fn overwrite(ground: &Ground) {
    let mut number = 0;
    loop {
        for _ in 0..EDITS {
            number += 1;
            say("edited", number);
        }
        let edit = Edit::Settings(SettingsEdit::Title(number.to_string().into()));
        let scenario = Scenario::new(ScenarioId(7), start().edited(&edit).unwrap());
        fs::write(ground.file(), files::text(&scenario).unwrap()).unwrap();
        say("saved", number);
    }
}

#[test]
#[ignore = "runs until it is killed; the tests of kills start it"]
fn writer() {
    let Some(folder) = env::var_os("OVERSLAG_WRITER") else {
        return;
    };
    let ground = Ground(folder.into());
    if env::var_os("OVERSLAG_CARELESS").is_some() {
        overwrite(&ground);
    } else {
        keep(ground);
    }
}

/// Says what is left in a folder, for the scripts that cut the power.
#[test]
#[ignore = "looks at what a script left; the scripts start it"]
fn reader() {
    let Some(folder) = env::var_os("OVERSLAG_READER") else {
        return;
    };
    match super::highest(folder.as_ref(), number_of) {
        Ok(number) => say("found", number),
        Err(wrong) => println!("@broken {wrong}"),
    }
}

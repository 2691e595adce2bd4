//! The process that is killed, as the program itself: keys typed in its window, which nobody draws.

use std::env;
use std::path::Path;

use app::window::{App, Machine, Settings, Work};
use app::words::Language;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use files::{Places, Replacing, Scenario, ScenarioId};
use model::Plan;

use super::Ground;
use super::writer::say;
use crate::generator::small;
use crate::window::Window;
use crate::window::script::{active, play, play_at};

/// Numbers typed between two saves.
const TYPED: u64 = 4;
/// How often the window is looked at for something that must come.
const PATIENCE: usize = 2_000;
/// The year in which numbers are typed.
const IN: i64 = 2025;

/// The number that was last typed in a plan: what a proposal saves in a year by hand.
pub fn number_of(plan: &Plan) -> Option<u64> {
    let lines = plan.proposals().flat_map(|proposal| proposal.lines.iter());
    let stated = lines.flat_map(|line| line.stated.iter());
    let typed = stated.filter(|(year, _)| i64::from(year.number()) == IN);
    let numbers = typed.filter_map(|(_, entry)| entry.amount());
    let written = numbers.map(|amount| amount.negated().written(plan.settings().notation));
    written
        .map(|number| number.to_string().parse().ok())
        .max()
        .unwrap_or(Some(0))
}

fn front(window: &Window) -> Option<&app::window::Document> {
    window.state().documents().front().map(|tab| &tab.document)
}

/// Draws until something is so.
fn wait(window: &mut Window, what: &str, is_so: impl Fn(&Window) -> bool) {
    let came = (0..PATIENCE).any(|_| {
        if is_so(window) {
            return true;
        }
        window.run();
        std::thread::sleep(std::time::Duration::from_millis(1));
        false
    });
    assert!(came, "{what} does not come");
}

/// The program as it starts, with what a crash left or the file in front.
fn started(ground: &Ground) -> Window {
    let machine = Machine {
        places: Some(Places::in_folder(&ground.0.join("state"))),
        work: Work::InThreads,
        ..Machine::apart()
    };
    let mut window = Harness::builder()
        .with_size([1366.0, 768.0])
        .with_max_steps(12)
        .build_eframe(|creation| App::on(machine, Settings::default(), &creation.egui_ctx, Language::Danish));
    let crashes = ground.places().crashes().unwrap();
    let left = crashes.found.iter().any(|crash| crash.edits > 0);
    drop(crashes);
    if left {
        window.state_mut().look_for_crashes();
        wait(&mut window, "the question after a crash", |window| {
            window.query_by_label("Hent frem").is_some()
        });
        window.get_by_label("Hent frem").click();
    } else {
        window.state_mut().open(&[ground.file()]);
    }
    wait(&mut window, "the scenario", |window| front(window).is_some());
    window.run();
    window
}

fn first(path: &Path) {
    let plan = Plan::assembled(small::parts()).unwrap();
    let scenario = Scenario::new(ScenarioId(7), plan);
    files::save(path, &scenario, Replacing::Nothing).unwrap();
}

fn number(window: &Window) -> u64 {
    front(window).and_then(|document| number_of(document.plan())).unwrap()
}

/// Types numbers and saves, and says what is done once the window shows it.
fn keep(ground: &Ground) {
    if !ground.file().exists() {
        first(&ground.file());
    }
    let mut window = started(ground);
    let mut next = number(&window);
    play_at(&mut window, &format!("1 {IN}"), "");
    loop {
        for _ in 0..TYPED {
            next += 1;
            play(&mut window, &format!("`-{next}` Enter Up"));
            assert_eq!(
                number(&window),
                next,
                "what was typed is not there, at {}",
                active(&window)
            );
            say("edited", next);
        }
        play(&mut window, "Ctrl+S");
        wait(&mut window, "the end of saving", |window| {
            front(window).is_some_and(|document| !document.is_changed())
        });
        say("saved", next);
    }
}

#[test]
#[ignore = "runs until it is killed; the tests of kills start it"]
fn writer() {
    if let Some(folder) = env::var_os("OVERSLAG_WRITER") {
        keep(&Ground(folder.into()));
    }
}

/// Says what is left in a folder, for the script that kills the real window.
#[test]
#[ignore = "looks at what a script left; the script starts it"]
fn reader() {
    if let Some(folder) = env::var_os("OVERSLAG_READER") {
        match super::highest(folder.as_ref(), number_of) {
            Ok(number) => say("found", number),
            Err(wrong) => println!("@broken {wrong}"),
        }
    }
}

//! The window as a user meets it: cells and buttons found by what a screen reader says of them.

#![allow(
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what is set up for a test stops the test where it fails; places on screen are floats"
)]

mod accessible;
mod charts;
mod clipboard;
mod colours;
mod compare;
mod compare_hidden;
mod compare_many;
mod compare_random;
mod compare_room;
mod desk;
mod first_hour;
mod grid;
mod habits;
mod inspector;
mod keys;
mod letters;
mod machine;
mod meeting;
mod meeting_said;
mod mixed;
mod mouse;
mod needed;
mod open_lists;
mod paste;
mod pictures;
mod privacy;
mod random_input;
mod safety;
pub mod script;
mod seen;
mod small;
mod structure;
mod sums;
mod typing;
mod video;

use std::path::{Path, PathBuf};

use app::window::App;
use app::words::Language;
use egui::{Event, Key, Modifiers, OutputCommand, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use files::{Scenario, ScenarioId};
use model::{Plan, ProposalId};
use renderer::CpuRenderer;

/// A window that is driven by a test.
pub type Window = Harness<'static, App>;

/// A window in Danish, as large as an ordinary laptop's screen, with sample scenarios open in it.
fn window(scenarios: &[&str]) -> Window {
    let paths: Vec<_> = scenarios.iter().map(|name| scenario(name)).collect();
    let mut window = Harness::builder()
        .with_size([1366.0, 768.0])
        .with_max_steps(12)
        .build_eframe(|creation| {
            let mut app = App::new(&creation.egui_ctx, Language::Danish);
            app.open(&paths);
            app
        });
    window.run();
    window
}

/// A window in Danish on a file, light or dark, drawn on the CPU.
fn drawn(theme: Theme, path: PathBuf) -> Window {
    let mut window = Harness::builder()
        .with_size([1366.0, 768.0])
        .with_theme(theme)
        .with_max_steps(12)
        .renderer(CpuRenderer::default())
        .build_eframe(|creation| {
            let mut app = App::new(&creation.egui_ctx, Language::Danish);
            app.open(&[path]);
            app
        });
    window.set_render_cursor(false);
    window.run();
    window
}

/// A window on a plan.
fn window_on(plan: Plan) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    let kept = Scenario::new(ScenarioId(1), plan);
    files::save(&path, &kept, files::Replacing::Nothing).unwrap();
    drawn(Theme::Light, path)
}

/// The plan in front.
fn front(window: &Window) -> Plan {
    window.state().documents().front().unwrap().document.plan().clone()
}

/// The proposal of this number.
fn numbered(plan: &Plan, number: &str) -> ProposalId {
    plan.proposals().find(|row| &*row.number == number).unwrap().id
}

/// The text that was copied in the frame drawn last.
fn copied(window: &Window) -> String {
    let commands = &window.output().platform_output.commands;
    let text = commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    text.unwrap()
}

/// A sample scenario's file.
fn scenario(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../scenarios/{name}.ron"))
}

/// Presses a key, with other keys held.
fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

/// Types a text, as a keyboard sends it.
fn type_text(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    window.run();
}

/// Clicks what is called so.
fn click(window: &mut Window, name: &str) {
    window.get_by_label(name).click();
    window.run();
}

/// That something is on screen and called so.
fn sees(window: &Window, name: &str) {
    assert!(
        window.query_by_label(name).is_some(),
        "nothing on screen is called {name:?}"
    );
}

/// Whether something on screen is called so.
fn spoken(window: &Window, name: &str) -> bool {
    window.query_by_label(name).is_some()
}

/// Draws until something holds that is done aside; says whether it came to that.
fn comes(window: &mut Window, holds: impl Fn(&Window) -> bool) -> bool {
    (0..2_000).any(|_| {
        window.step();
        let came = holds(window);
        if !came {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        came
    })
}

/// Scrolls the rows with the wheel, in points; down is negative.
fn scroll(window: &mut Window, points: f32) {
    window.hover_at(egui::pos2(500.0, 300.0));
    window.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, points),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    for _ in 0..30 {
        window.step();
    }
}

//! What a frame costs through the real grid: `cargo bench -p app --bench frames`.
//!
//! From the keys to tessellated shapes, painting left out, at the median and the 99th percentile;
//! and what the whole program then holds in memory. The columns of numbers are proposals.

#![allow(clippy::expect_used, reason = "a benchmark that cannot be set up shall stop")]
#![allow(clippy::float_arithmetic, reason = "the time of a frame")]

use std::path::Path;
use std::time::{Duration, Instant};

use app::window::App;
use app::words::Language;
use egui::{
    Context, Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Pos2, RawInput, Rect, TouchPhase, Vec2, vec2,
};
use files::{Replacing, Scenario, ScenarioId};
use model::Scope;

#[path = "../generator/large.rs"]
mod large;

/// How many proposals the plans have.
const PROPOSALS: [usize; 2] = [26, 10_000];
/// How many frames of each kind are measured.
const FRAMES: usize = 1_000;
/// The window of an ordinary laptop, in points.
const WINDOW: Vec2 = vec2(1366.0, 768.0);
/// A place among the rows of the grid.
const OVER_THE_ROWS: Pos2 = Pos2::new(600.0, 400.0);

/// The program, driven frame by frame.
struct Screen {
    context: Context,
    app: App,
    frames: u32,
}

fn main() {
    for proposals in PROPOSALS {
        let mut screen = Screen::with(proposals);
        let typed = screen.measured(|step| vec![key([Key::ArrowDown, Key::ArrowUp], step)]);
        report(proposals, "moving", &typed);
        let toggled = screen.measured(|_| vec![pressed(Key::Space)]);
        report(proposals, "including and leaving out", &toggled);
        let typed = screen.measured(typing);
        report(proposals, "typing an amount", &typed);
        let scrolled = screen.measured(|_| vec![Event::PointerMoved(OVER_THE_ROWS), wheel()]);
        report(proposals, "scrolling", &scrolled);
        screen.frame(vec![pressed(Key::F11)]);
        let toggled = screen.measured(|_| vec![pressed(Key::Space)]);
        report(proposals, "in a meeting, with and without a proposal", &toggled);
        screen.frame(vec![pressed(Key::D)]);
        let toggled = screen.measured(|_| vec![pressed(Key::Space)]);
        report(proposals, "in a meeting, the same under the staircase", &toggled);
        if let Some(kilobytes) = resident_kilobytes() {
            println!("{proposals:>6} proposals: the program holds {} MB", kilobytes / 1_000);
        }
    }
}

impl Screen {
    /// The program with a plan of so many proposals in front, and the cursor in a year of one.
    fn with(proposals: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("plan.ron");
        save(&path, proposals);
        let context = Context::default();
        let app = App::new(&context, Language::Danish);
        let mut screen = Self {
            context,
            app,
            frames: 0,
        };
        screen.frame(Vec::new());
        screen.app.open(&[path]);
        while screen.app.documents().front().is_none() {
            std::thread::sleep(Duration::from_millis(5));
            screen.frame(Vec::new());
        }
        for _ in 0..4 {
            screen.frame(vec![pressed(Key::ArrowRight)]);
        }
        screen.frame(vec![pressed(Key::ArrowDown)]);
        screen
    }

    /// Draws one frame, as far as shapes that could be painted.
    fn frame(&mut self, events: Vec<Event>) -> usize {
        self.frames = self.frames.saturating_add(1);
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW)),
            time: Some(f64::from(self.frames) / 60.0),
            events,
            focused: true,
            ..RawInput::default()
        };
        let Self { context, app, .. } = self;
        let mut output = context.run_ui(input, |ui| app.ui(ui));
        output.textures_delta.clear();
        context.tessellate(output.shapes, output.pixels_per_point).len()
    }

    /// What frames with these events take, the shortest first.
    fn measured(&mut self, events: impl Fn(usize) -> Vec<Event>) -> Vec<Duration> {
        let mut taken: Vec<Duration> = (0..FRAMES)
            .map(|step| {
                let began = Instant::now();
                std::hint::black_box(self.frame(events(step)));
                began.elapsed()
            })
            .collect();
        taken.sort();
        taken
    }
}

fn save(path: &Path, proposals: usize) {
    let plan = large::large_plan(proposals, Scope::Cells);
    let scenario = Scenario::new(ScenarioId(1), plan);
    files::save(path, &scenario, Replacing::Nothing).expect("a plan that can be saved");
}

fn report(proposals: usize, what: &str, taken: &[Duration]) {
    let at = |share: usize| taken.get(taken.len() * share / 100).copied().unwrap_or_default();
    println!(
        "{proposals:>6} proposals, {what}: median {:.2?}, 99th percentile {:.2?}",
        at(50),
        at(99)
    );
}

/// Digits, and every fourth frame Enter, which takes the amount and goes on to the next row.
fn typing(step: usize) -> Vec<Event> {
    match step % 4 {
        3 => vec![pressed(Key::Enter)],
        _ => vec![Event::Text("7".to_owned())],
    }
}

/// One of two keys by turns, ten times each.
fn key(keys: [Key; 2], step: usize) -> Event {
    let [one, other] = keys;
    pressed(if (step / 10).is_multiple_of(2) { one } else { other })
}

fn pressed(key: Key) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}

fn wheel() -> Event {
    Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -84.0),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    }
}

/// What the process holds in memory, as Linux counts it.
fn resident_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

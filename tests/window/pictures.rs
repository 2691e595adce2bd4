//! Pictures of the window, drawn on the CPU: the same bytes on every machine.
//!
//! A handful are kept in assets/pictures and compared; `UPDATE_SNAPSHOTS=1 cargo test --workspace pictures`
//! draws them anew. `cargo test --workspace pictures -- --ignored` draws every look into target/pictures:
//! both languages, light and dark, at every size that matters.

use std::path::PathBuf;

use app::window::App;
use app::words::Language;
use egui::{Theme, Vec2, vec2};
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults};
use renderer::CpuRenderer;

use super::script::play;
use super::{Window, click, scenario};

/// One way to look at the window.
#[derive(Clone, Copy)]
struct Look {
    language: Language,
    theme: Theme,
    size: Vec2,
    scale: f32,
}

impl Look {
    fn name(&self) -> String {
        let theme = match self.theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        format!(
            "{}-{theme}-{}x{}-{}",
            self.language.code(),
            self.size.x,
            self.size.y,
            self.scale * 100.0
        )
    }

    /// The window with a sample scenario in it, looked at this way.
    fn window(&self, name: &str) -> Window {
        let path = scenario(name);
        self.window_with(move |app| app.open(&[path]))
    }

    /// The window with sample scenarios compared in it, looked at this way.
    fn comparison(&self, names: &[&str]) -> Window {
        let paths: Vec<PathBuf> = names.iter().map(|name| scenario(name)).collect();
        self.window_with(move |app| app.compare_files(&paths))
    }

    fn window_with(&self, open: impl FnOnce(&mut App) + 'static) -> Window {
        let language = self.language;
        let mut window = Harness::builder()
            .with_size(self.size / self.scale)
            .with_pixels_per_point(self.scale)
            .with_theme(self.theme)
            .with_max_steps(12)
            .renderer(CpuRenderer::default())
            .build_eframe(|creation| {
                let mut app = App::new(&creation.egui_ctx, language);
                open(&mut app);
                app
            });
        window.set_render_cursor(false);
        window.run();
        window
    }
}

/// The pictures that are kept: what each shows, and how it is looked at.
fn kept() -> [(&'static str, Look); 4] {
    let look = |language, theme, scale| Look {
        language,
        theme,
        size: vec2(1366.0, 768.0),
        scale,
    };
    [
        ("main-light", look(Language::Danish, Theme::Light, 1.0)),
        ("main-dark", look(Language::Danish, Theme::Dark, 1.0)),
        ("main-english", look(Language::English, Theme::Light, 1.0)),
        ("main-large", look(Language::Danish, Theme::Light, 1.5)),
    ]
}

#[test]
fn the_pictures_that_are_kept_are_what_is_drawn() {
    let options = SnapshotOptions::new()
        .threshold(0.0)
        .output_path("../../assets/pictures");
    let mut results = SnapshotResults::new();
    for (name, look) in kept() {
        let mut window = look.window("norddjurs-2023-maal");
        click(&mut window, figure_of_2024(look.language));
        results.add(window.try_snapshot_options(name, &options));
    }
}

/// The comparisons that are kept: what each shows, how it is looked at, and the scenarios.
fn kept_comparisons() -> [(&'static str, Look, &'static [&'static str]); 4] {
    let look = |language, theme| Look {
        language,
        theme,
        size: vec2(1366.0, 768.0),
        scale: 1.0,
    };
    [
        ("compare-light", look(Language::Danish, Theme::Light), &TWO),
        ("compare-dark", look(Language::Danish, Theme::Dark), &TWO),
        ("compare-english", look(Language::English, Theme::Light), &TWO),
        ("compare-matrix", look(Language::Danish, Theme::Light), &THREE),
    ]
}

/// Scenarios that are compared: the table of a catalogue, and what its text says.
const TWO: [&str; 2] = ["norddjurs-2023-maal", "norddjurs-2023-tekst"];
const THREE: [&str; 3] = ["norddjurs-2023-maal", "norddjurs-2023-tekst", "norddjurs-2023"];

#[test]
fn the_pictures_of_comparisons_that_are_kept_are_what_is_drawn() {
    let options = SnapshotOptions::new()
        .threshold(0.0)
        .output_path("../../assets/pictures");
    let mut results = SnapshotResults::new();
    for (name, look, scenarios) in kept_comparisons() {
        let mut window = look.comparison(scenarios);
        results.add(window.try_snapshot_options(name, &options));
    }
}

/// What a screen reader says of the figure that the pictures explain.
const fn figure_of_2024(language: Language) -> &'static str {
    match language {
        Language::Danish => "VPU 5, 2024, minus 0,337",
        Language::English => "VPU 5, 2024, minus 0.337",
    }
}

/// Where pictures are drawn that are not kept.
fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/pictures");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
#[ignore = "draws every picture into target/pictures; takes minutes"]
fn every_look_is_drawn() {
    let folder = folder();
    for language in Language::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            for size in [vec2(1366.0, 768.0), vec2(1280.0, 720.0), vec2(1920.0, 1080.0)] {
                for scale in [1.0, 1.5] {
                    let look = Look {
                        language,
                        theme,
                        size,
                        scale,
                    };
                    let picture = look.window("norddjurs-2023-maal").render().unwrap();
                    picture.save(folder.join(format!("main-{}.png", look.name()))).unwrap();
                    let picture = look.comparison(&TWO).render().unwrap();
                    picture
                        .save(folder.join(format!("compare-{}.png", look.name())))
                        .unwrap();
                }
            }
        }
    }
}

/// The views of a meeting: what each is called, the scenario, and the keys that lead to it.
const MEETING: [(&str, &str, &str); 15] = [
    ("begin", "norddjurs-2023-maal", "F11"),
    ("without-targets", "norddjurs-2023", "F11"),
    ("what-if", "norddjurs-2023-maal", "F11 `12` Enter Space"),
    ("spotlight", "norddjurs-2023-maal", "F11 `12` Enter Space S"),
    ("staircase", "norddjurs-2023-maal", "F11 `12` Enter Space S D"),
    ("find", "norddjurs-2023-maal", "F11 `/` `rengøring`"),
    ("text", "norddjurs-2023-maal", "F11 `12` Enter T"),
    ("figure", "norddjurs-2023-maal", "F11 `5` Enter Right F"),
    ("area", "norddjurs-2023-maal", "F11 O"),
    (
        "snapshots",
        "norddjurs-2023-maal",
        "F11 Space N `forlig A` Enter Down Space N `forlig B` Enter R Tab",
    ),
    (
        "trace",
        "norddjurs-2023-maal",
        "F11 `12` Enter Space Backspace `5` Enter Space `6` Enter Space L Up",
    ),
    (
        "trace-staircase",
        "norddjurs-2023-maal",
        "F11 `12` Enter Space Backspace `5` Enter Space L Up D",
    ),
    ("alternatives", "paragraf107-2023", "F11 V"),
    ("keys", "norddjurs-2023-maal", "F11 H"),
    ("leaving", "norddjurs-2023-maal", "F11 Space Esc"),
];

#[test]
#[ignore = "draws every picture into target/pictures; takes minutes"]
fn every_look_of_a_meeting_is_drawn() {
    let folder = folder();
    let scale = 1.0;
    for language in Language::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            for size in [vec2(1366.0, 768.0), vec2(1280.0, 720.0)] {
                let look = Look {
                    language,
                    theme,
                    size,
                    scale,
                };
                for (view, scenario, keys) in MEETING {
                    let mut window = look.window(scenario);
                    play(&mut window, keys);
                    let picture = window.render().unwrap();
                    picture
                        .save(folder.join(format!("meeting-{view}-{}.png", look.name())))
                        .unwrap();
                }
            }
        }
    }
}

/// What else there is to see around a scenario, and the keys that lead to it.
const AROUND: [(&str, &str); 13] = [
    ("typing", "Ctrl+G `VPU 5 2024` Enter `-0,4`"),
    ("unreadable", "Ctrl+G `VPU 5 2024` Enter `1e3` Enter"),
    (
        "left-out",
        "Ctrl+G `VPU 5` Enter Space Down Down Shift+Down Shift+Right",
    ),
    ("charts", "Ctrl+J"),
    ("areas-alone", "Ctrl+G `VPU 5` Enter Alt+Shift+Left"),
    ("filter", "Ctrl+Shift+L `reduktion` Enter"),
    ("replacing", "Ctrl+H `VPU`"),
    ("menu-of-a-cell", "Ctrl+G `VPU 5` Enter Shift+F10"),
    ("palette", "Ctrl+Shift+P `gem`"),
    ("help", "Shift+F1"),
    ("reading", "Ctrl+Shift+R"),
    ("new", "Ctrl+N"),
    ("question", "Ctrl+G `VPU 5` Enter Space Ctrl+W"),
];

#[test]
#[ignore = "draws every picture into target/pictures; takes minutes"]
fn every_view_around_a_scenario_is_drawn() {
    let folder = folder();
    let looks = [
        (Language::Danish, Theme::Light, vec2(1366.0, 768.0)),
        (Language::English, Theme::Dark, vec2(1280.0, 720.0)),
    ];
    for (language, theme, size) in looks {
        let look = Look {
            language,
            theme,
            size,
            scale: 1.0,
        };
        for (view, keys) in AROUND {
            let mut window = look.window("norddjurs-2023-maal");
            play(&mut window, keys);
            let picture = window.render().unwrap();
            picture
                .save(folder.join(format!("around-{view}-{}.png", look.name())))
                .unwrap();
        }
    }
}

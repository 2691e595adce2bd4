//! The mouse: selecting, filling, moving, resizing, by what a hand does on a screen.

use egui::{Key, Modifiers, PointerButton, Pos2, Rect, Vec2, vec2};
use egui_kittest::kittest::Queryable as _;

use super::script::selected;
use app::window::App;
use app::words::Language;

use super::{Window, click, press, scenario, sees, spoken};

const FULL_YEAR: &str = "VPU 5, Helårlig, minus 0,450";
const YEAR: &str = "VPU 5, 2024, minus 0,337";

/// The window as a hand meets it, at sixty frames a second.
fn catalogue() -> Window {
    let mut window = egui_kittest::Harness::builder()
        .with_size([1366.0, 768.0])
        .with_max_steps(40)
        .with_step_dt(1.0 / 60.0)
        .build_eframe(|creation| {
            let mut app = App::new(&creation.egui_ctx, Language::Danish);
            app.open(&[scenario("norddjurs-2023-maal")]);
            app
        });
    window.run();
    window
}

fn place(window: &Window, name: &str) -> Rect {
    window.get_by_label(name).rect()
}

/// What is done with the button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Button {
    Down,
    Up,
}

fn button(window: &mut Window, at: Pos2, done: Button, modifiers: Modifiers) {
    window.event_modifiers(
        egui::Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed: done == Button::Down,
            modifiers,
        },
        modifiers,
    );
    window.step();
}

/// Presses the button at a place, with keys held.
fn hold(window: &mut Window, at: Pos2, modifiers: Modifiers) {
    window.hover_at(at);
    window.step();
    button(window, at, Button::Down, modifiers);
}

/// Moves there with the button down.
fn drag_to(window: &mut Window, at: Pos2) {
    window.hover_at(at);
    window.step();
    window.step();
}

fn let_go(window: &mut Window, at: Pos2) {
    button(window, at, Button::Up, Modifiers::NONE);
    window.run();
}

fn drag(window: &mut Window, from: Pos2, to: Pos2) {
    hold(window, from, Modifiers::NONE);
    drag_to(window, to);
    let_go(window, to);
}

fn click_with(window: &mut Window, name: &str, modifiers: Modifiers) {
    let at = place(window, name).center();
    hold(window, at, modifiers);
    button(window, at, Button::Up, modifiers);
    window.run();
}

/// The bottom right corner of a cell, where the handle of a selection is.
fn handle(window: &Window, name: &str) -> Pos2 {
    place(window, name).right_bottom() - Vec2::splat(2.0)
}

#[test]
fn a_drag_selects_and_the_status_bar_adds_up() {
    let mut window = catalogue();
    let (from, to) = (place(&window, YEAR), place(&window, "VPU 7, 2024, minus 0,375"));
    drag(&mut window, from.center(), to.center());
    sees(&window, "Sum −0,760 · 3 tal");
}

#[test]
fn shift_extends_and_ctrl_adds_another_block() {
    let mut window = catalogue();
    click(&mut window, YEAR);
    click_with(&mut window, "VPU 7, 2024, minus 0,375", Modifiers::SHIFT);
    sees(&window, "Sum −0,760 · 3 tal");
    click_with(&mut window, "VPU 9, 2024, minus 0,090", Modifiers::COMMAND);
    sees(&window, "Sum −0,850 · 4 tal");
    click(&mut window, YEAR);
    assert!(!spoken(&window, "Sum −0,850 · 4 tal"), "a plain click selects alone");
}

#[test]
fn a_heading_selects_its_column_and_the_gutter_a_row() {
    let mut window = catalogue();
    click(&mut window, "2024");
    assert!(selected(&window) > 26, "every row of the column is selected");
    let first = place(&window, "VPU 5, Medtaget, medtaget");
    let gutter = first.left_center() + vec2(4.0, 0.0);
    hold(&mut window, gutter, Modifiers::NONE);
    let_go(&mut window, gutter);
    sees(&window, "VPU 5, Medtaget, medtaget");
    assert!(selected(&window) >= 9, "the row is selected from side to side");
}

#[test]
fn a_second_click_within_the_time_edits() {
    let mut window = catalogue();
    let at = place(&window, FULL_YEAR).center();
    for _ in 0..2 {
        button(&mut window, at, Button::Down, Modifiers::NONE);
        button(&mut window, at, Button::Up, Modifiers::NONE);
    }
    window.run();
    sees(&window, "Ret");
}

#[test]
fn the_handle_fills_down_shows_the_result_first_and_is_one_step() {
    let mut window = catalogue();
    click(&mut window, FULL_YEAR);
    let (from, to) = (
        handle(&window, FULL_YEAR),
        place(&window, "VPU 7, Helårlig, minus 0,500"),
    );
    drag(&mut window, from, to.center());
    sees(&window, "VPU 6, Helårlig, minus 0,450");
    sees(&window, "VPU 7, Helårlig, minus 0,450");
    sees(&window, "VPU 7, 2024, minus 0,337");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, "VPU 6, Helårlig, minus 0,064");
    sees(&window, "VPU 7, Helårlig, minus 0,500");
}

#[test]
fn esc_gives_a_fill_up() {
    let mut window = catalogue();
    click(&mut window, FULL_YEAR);
    let (from, to) = (
        handle(&window, FULL_YEAR),
        place(&window, "VPU 7, Helårlig, minus 0,500"),
    );
    hold(&mut window, from, Modifiers::NONE);
    drag_to(&mut window, to.center());
    press(&mut window, Modifiers::NONE, Key::Escape);
    let_go(&mut window, to.center());
    sees(&window, "VPU 7, Helårlig, minus 0,500");
    sees(&window, "VPU 6, Helårlig, minus 0,064");
}

#[test]
fn a_double_click_on_the_handle_fills_to_the_end_of_the_area() {
    let mut window = catalogue();
    let name = "VPU 9, Helårlig, minus 0,090";
    click(&mut window, name);
    let at = handle(&window, name);
    for _ in 0..2 {
        hold(&mut window, at, Modifiers::NONE);
        button(&mut window, at, Button::Up, Modifiers::NONE);
    }
    window.run();
    sees(&window, "VPU 12, Helårlig, minus 0,090");
    sees(&window, "VPU 15, Helårlig, minus 0,076");
}

#[test]
fn a_border_moves_what_is_selected_and_asks_before_it_writes_over() {
    let mut window = catalogue();
    click(&mut window, FULL_YEAR);
    let from = place(&window, FULL_YEAR).left_center() + vec2(1.0, 0.0);
    let to = place(&window, "VPU 6, Helårlig, minus 0,064").left_center() + vec2(1.0, 0.0);
    drag(&mut window, from, to);
    sees(
        &window,
        "Der står noget i én af cellerne, der flyttes til. Skal det erstattes?",
    );
    click(&mut window, "Behold det, der står");
    sees(&window, FULL_YEAR);
    drag(&mut window, from, to);
    click(&mut window, "Erstat");
    sees(&window, "VPU 6, Helårlig, minus 0,450");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, FULL_YEAR);
    sees(&window, "VPU 6, Helårlig, minus 0,064");
}

#[test]
fn a_right_click_opens_the_menu_at_its_cell() {
    let mut window = catalogue();
    window.get_by_label(YEAR).click_secondary();
    window.run();
    assert!(
        window.query_by_label_contains("Kopiér med overskrifter").is_some(),
        "the menu offers to copy with headings"
    );
}

#[test]
fn the_wheel_zooms_with_ctrl() {
    let mut window = catalogue();
    window.hover_at(egui::pos2(500.0, 300.0));
    window.event_modifiers(
        egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Line,
            delta: vec2(0.0, 1.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: Modifiers::COMMAND,
        },
        Modifiers::COMMAND,
    );
    window.run();
    sees(&window, "110 %");
}

#[test]
fn a_drag_past_the_edge_scrolls_and_selects_on() {
    let mut window = catalogue();
    let from = place(&window, YEAR).center();
    hold(&mut window, from, Modifiers::NONE);
    for _ in 0..40 {
        drag_to(&mut window, egui::pos2(from.x, 740.0));
    }
    let_go(&mut window, egui::pos2(from.x, 740.0));
    assert!(
        !spoken(&window, YEAR),
        "the row that the drag began in has scrolled away"
    );
}

/// Presses the right button at one place and lets it go at another.
fn drag_with_right(window: &mut Window, from: Pos2, to: Pos2) {
    let button = |window: &mut Window, at: Pos2, pressed: bool| {
        window.event(egui::Event::PointerButton {
            pos: at,
            button: PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.step();
    };
    window.hover_at(from);
    window.step();
    button(window, from, true);
    drag_to(window, to);
    button(window, to, false);
    window.run();
}

#[test]
fn a_drag_with_the_right_button_asks_what_shall_happen_where_it_ends() {
    for (choice, expected) in [
        (
            "Kopiér hertil",
            ["VPU 5, 2024, minus 0,337", "VPU 7, 2024, minus 0,337, angivet"],
        ),
        (
            "Giv samme andel af helårlig effekt",
            ["VPU 5, 2024, minus 0,337", "VPU 7, 2024, minus 0,375"],
        ),
    ] {
        let mut window = catalogue();
        click(&mut window, YEAR);
        let to = place(&window, "VPU 7, 2024, minus 0,375").center();
        let from = place(&window, YEAR).center();
        drag_with_right(&mut window, from, to);
        click(&mut window, choice);
        for name in expected {
            sees(&window, name);
        }
    }
    let mut window = catalogue();
    let (from, to) = (
        place(&window, FULL_YEAR),
        place(&window, "VPU 7, Helårlig, minus 0,500"),
    );
    drag_with_right(&mut window, from.center(), to.center());
    click(&mut window, "Flyt hertil");
    sees(&window, "VPU 7, Helårlig, minus 0,450");
    assert!(!spoken(&window, FULL_YEAR), "moved away");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, FULL_YEAR);
    drag_with_right(&mut window, from.center(), to.center());
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!spoken(&window, "Flyt hertil"));
    sees(&window, FULL_YEAR);
}

fn wheel(window: &mut Window, unit: egui::MouseWheelUnit, delta: Vec2, modifiers: Modifiers) {
    window.hover_at(egui::pos2(500.0, 300.0));
    window.event_modifiers(
        egui::Event::MouseWheel {
            unit,
            delta,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers,
        },
        modifiers,
    );
    for _ in 0..30 {
        window.step();
    }
}

#[test]
fn the_wheel_goes_three_rows_and_with_shift_to_the_side() {
    let mut window = catalogue();
    let before = place(&window, "VPU 9, 2024, minus 0,090").top();
    wheel(
        &mut window,
        egui::MouseWheelUnit::Line,
        vec2(0.0, -1.0),
        Modifiers::NONE,
    );
    let after = place(&window, "VPU 9, 2024, minus 0,090").top();
    assert!((before - after - 3.0 * 28.0).abs() < 0.01, "three rows");

    for column in ["Status", "Fuldt indfaset", "Årsværk", "Budget", "Pct."] {
        click(&mut window, "Vis");
        click(&mut window, "Kolonner");
        click(&mut window, column);
    }
    let before = place(&window, "2024").left();
    wheel(
        &mut window,
        egui::MouseWheelUnit::Point,
        vec2(0.0, -80.0),
        Modifiers::SHIFT,
    );
    assert!(
        place(&window, "2024").left() < before,
        "the years have moved to the left"
    );
}

#[test]
fn a_double_click_on_an_edge_fits_the_column() {
    let mut window = catalogue();
    let heading = place(&window, "Nr.");
    let edge = egui::pos2(heading.right(), heading.center().y);
    for _ in 0..2 {
        hold(&mut window, edge, Modifiers::NONE);
        button(&mut window, edge, Button::Up, Modifiers::NONE);
    }
    window.run();
    let fitted = place(&window, "Nr.").width();
    assert!((40.0..80.0).contains(&fitted), "{fitted}");
}

/// Rests the pointer on a cell until what is said of it stands there.
fn rest_on(window: &mut Window, name: &str) {
    let at = place(window, name).center();
    window.hover_at(at);
    for _ in 0..60 {
        window.step();
    }
}

#[test]
fn a_sum_that_mixes_says_what_it_is_made_of_where_the_pointer_rests() {
    let mut window = catalogue();
    rest_on(&mut window, "I alt, Helårlig, minus 8,334");
    sees(
        &window,
        "I alt, helårlig: −8,334 = −6,234 varig og −2,100 engangs (VPU 10, VPU 11, VPU 18, VPU 19, VPU 24).",
    );
    rest_on(&mut window, "I alt Sundheds- og Omsorgsområdet, 2023, minus 2,130");
    sees(
        &window,
        "I alt Sundheds- og Omsorgsområdet, 2023: −2,130 = −0,730 varig og −1,400 engangs (VPU 10, VPU 11).",
    );
}

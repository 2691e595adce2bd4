//! Where there is little room: large text on a small screen, and large amounts in narrow columns.

use app::window::{App, Settings};
use app::words::Language;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use model::{Edit, Notation, SettingsEdit, Unit};

use super::machine::window_with;
use super::script::{active, play, play_at};
use super::{Window, click, scenario, sees, spoken, window, window_on};

const PLAN: &str = "norddjurs-2023-maal";

/// A window of so many points, with a sample in it.
fn sized(width: f32, height: f32) -> Window {
    let mut window = Harness::builder()
        .with_size([width, height])
        .with_max_steps(12)
        .build_eframe(|creation| {
            let mut app = App::new(&creation.egui_ctx, Language::Danish);
            app.open(&[scenario(PLAN)]);
            app
        });
    window.run();
    window
}

/// A window of 1366 × 768 at 200 %.
fn doubled() -> Window {
    sized(683.0, 384.0)
}

fn right_edge(window: &Window, heading: &str) -> f32 {
    window.get_by_role_and_label(Role::ColumnHeader, heading).rect().right()
}

#[test]
fn where_there_is_no_room_beside_the_figures_the_inspector_steps_aside() {
    let mut window = doubled();
    assert!(!spoken(&window, "Detaljer"), "the inspector has made room");
    sees(
        &window,
        "Vinduet er for smalt til detaljerne ved siden af tabellen. Ctrl+I viser dem",
    );
    for heading in ["Helårlig", "2023", "2024"] {
        assert!(right_edge(&window, heading) < 683.0, "{heading} is in sight");
    }
    play(&mut window, "Ctrl+I");
    sees(&window, "Detaljer");
    assert!(
        !spoken(
            &window,
            "Vinduet er for smalt til detaljerne ved siden af tabellen. Ctrl+I viser dem"
        ),
        "they are shown"
    );
    assert!(right_edge(&window, "Helårlig") < 345.0, "a figure stays beside it");
}

#[test]
fn the_inspector_comes_back_with_the_room_and_is_remembered_as_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_with(Vec::new(), folder.path(), &[scenario(PLAN)]);
    let place = window.get_by_label("Detaljer").rect();
    window.set_size(egui::vec2(800.0, 768.0));
    window.run();
    window.run();
    window.set_size(egui::vec2(683.0, 384.0));
    window.run();
    assert!(!spoken(&window, "Detaljer"));
    assert!(Settings::read(&folder.path().join("settings.ron")).inspector);
    window.set_size(egui::vec2(1366.0, 768.0));
    window.run();
    sees(&window, "Detaljer");
    assert_eq!(window.get_by_label("Detaljer").rect(), place, "as wide as before");
}

#[test]
fn what_filters_and_finds_is_within_a_narrow_window() {
    let mut window = doubled();
    play(&mut window, "Ctrl+Shift+L Enter Ctrl+H");
    for name in ["Vis alle", "Erstat alle", "Luk"] {
        let rect = window.get_by_role_and_label(Role::Button, name).rect();
        assert!(rect.right() <= 683.0 && rect.left() >= 0.0, "{name}: {rect}");
    }
}

#[test]
fn a_label_stands_beside_what_it_names_in_a_narrow_window() {
    let mut window = doubled();
    play(&mut window, "Ctrl+Shift+L Enter");
    for name in ["Medregnes", "Status", "Kategori"] {
        let list = window.get_by_role_and_label(Role::ComboBox, name).rect();
        let labels: Vec<_> = window.query_all_by_role_and_label(Role::Label, name).collect();
        let [label] = labels.as_slice() else {
            panic!("{name} stands once")
        };
        let label = label.rect();
        assert!(
            (label.center().y - list.center().y).abs() < 3.0,
            "{name}: {label} {list}"
        );
        assert!(label.right() <= list.left(), "{name}: {label} {list}");
    }
}

#[test]
fn a_menu_too_high_for_the_window_scrolls_under_its_name() {
    let mut window = doubled();
    click(&mut window, "Rækker");
    window.run();
    let name = window.get_by_role_and_label(Role::Button, "Rækker").rect();
    let first = window
        .get_all_by_label_contains("Nyt forslag under")
        .next()
        .unwrap()
        .rect();
    assert!(first.top() >= name.bottom(), "{first} lies over {name}");
}

#[test]
fn what_is_not_found_pushes_nothing_down() {
    let mut window = doubled();
    play(&mut window, "Ctrl+F `forslag 99`");
    let before = window
        .get_by_role_and_label(Role::ColumnHeader, "Helårlig")
        .rect()
        .top();
    play(&mut window, "Enter");
    let said = window.get_by_label("»forslag 99« blev ikke fundet").rect();
    assert!(said.left() > 0.0);
    let after = window
        .get_by_role_and_label(Role::ColumnHeader, "Helårlig")
        .rect()
        .top();
    assert!((before - after).abs() < 0.5, "{before} {after}");
}

#[test]
fn no_total_is_too_long_for_its_column() {
    let width = |window: &Window| right_edge(window, "2025") - right_edge(window, "2024");
    let in_millions = window(&[PLAN]);
    let plan = super::front(&in_millions);
    let notation = Notation {
        unit: Unit::Kroner,
        ..plan.settings().notation
    };
    let in_kroner = plan.edited(&Edit::Settings(SettingsEdit::Notation(notation))).unwrap();
    let (narrow, wide) = (width(&in_millions), width(&window_on(in_kroner)));
    assert!(wide > narrow + 8.0, "−4.635.000 needs more than {narrow}: {wide}");
}

#[test]
fn esc_closes_the_bar_that_finds_from_its_field_and_from_the_table() {
    for script in [
        "Ctrl+F `VPU` Enter Esc",
        "Ctrl+F Esc",
        "Ctrl+F `VPU 5` Enter F6 F6 F6 Esc",
    ] {
        let mut window = window(&[PLAN]);
        play(&mut window, script);
        assert!(!spoken(&window, "Luk"), "{script}");
    }
}

#[test]
fn what_is_hidden_is_neither_replaced_nor_passed_over_unseen() {
    let mut window = window(&[PLAN]);
    let hidden = "VPU 7, Forslag, Reduktion af 1 fuldtidsstilling ved den centrale administration";
    play(
        &mut window,
        "Ctrl+Shift+L `demens` Enter Ctrl+H Ctrl+A `fuldtidsstilling` Tab Ctrl+A `stilling`",
    );
    click(&mut window, "Erstat alle");
    sees(&window, "VPU 5, Forslag, Reduktion af 1 stilling på demensområdet");
    assert!(!spoken(&window, "VPU 1, 2024, minus 0,054"), "the filter stays");
    click(&mut window, "Luk");
    play_at(&mut window, "VPU 5 2024", "Alt+Shift+Down");
    sees(
        &window,
        "Kun nogle af rækkerne er vist. Vælg »Vis alle« for at flytte dem",
    );
    play(&mut window, "Ctrl+Shift+L");
    sees(&window, hidden);
}

#[test]
fn what_is_shown_is_found_before_what_is_filtered_away() {
    let mut window = window(&[PLAN]);
    play(&mut window, "Ctrl+Shift+L `demens` Enter Ctrl+F `reduktion` Enter");
    assert!(!spoken(&window, "VPU 1, 2024, minus 0,054"), "the filter stays");
    play(&mut window, "Ctrl+F Ctrl+A `barselspuljen` Enter");
    sees(&window, "VPU 8, Forslag, Afskaffelse af Barselspuljen");
}

#[test]
fn a_filter_leaves_the_cursor_among_the_rows_and_never_on_a_target() {
    let mut window = window(&[PLAN]);
    play_at(&mut window, "VPU 26 2024", "Ctrl+Shift+L `demens` Enter");
    assert!(
        active(&window).starts_with("I alt Sundheds- og Omsorgsområdet, 2024"),
        "{}",
        active(&window)
    );
    play(&mut window, "Ctrl+Shift+L Ctrl+Shift+L `findes ikke` Enter");
    assert!(active(&window).starts_with("I alt, 2024"), "{}", active(&window));
    let mut window = super::window(&[PLAN]);
    play_at(&mut window, "VPU 26 2024", "F6 Ctrl+Shift+L `demens` Enter");
    assert!(
        active(&window).starts_with("Reduktionsmål, 2024"),
        "{}",
        active(&window)
    );
}

#[test]
fn a_drag_over_a_table_that_a_filter_has_emptied_does_nothing() {
    let mut window = window(&[PLAN]);
    play(&mut window, "Ctrl+Shift+L `findes ikke` Enter");
    window.drag_at(egui::pos2(300.0, 250.0));
    window.run();
    window.hover_at(egui::pos2(500.0, 400.0));
    window.run();
    window.drop_at(egui::pos2(500.0, 400.0));
    window.run();
    let total = window.get_by_label_contains("I alt, 2024").rect().center();
    window.drag_at(total);
    window.run();
    window.hover_at(egui::pos2(500.0, 300.0));
    window.run();
    window.drop_at(egui::pos2(500.0, 300.0));
    window.run();
    assert!(!window.state().documents().front().unwrap().document.can_undo());
}

#[test]
fn the_chart_steps_aside_where_the_table_would_have_no_three_rows() {
    let mut window = doubled();
    play(&mut window, "Ctrl+J");
    sees(&window, "Vinduet er for lavt til diagrammet under tabellen");
    assert!(!spoken(&window, "Gem billede…"));
    window.set_size(egui::vec2(1366.0, 768.0));
    window.run();
    sees(&window, "Gem billede…");
}

#[test]
fn the_list_of_commands_is_as_long_again_after_a_search_without_a_hit() {
    let mut window = doubled();
    let rows = |window: &Window| {
        let rows = window.query_all_by_role(Role::ListBoxOption);
        rows.filter(|row| row.rect().bottom() < 384.0).count()
    };
    play(&mut window, "Ctrl+Shift+P");
    let before = rows(&window);
    play(&mut window, "`qqqq`");
    assert_eq!(rows(&window), 0);
    play(&mut window, "Ctrl+A Backspace");
    window.run();
    assert_eq!(rows(&window), before);
}

/// As by zooming: what a window has room for becomes less.
#[test]
fn the_active_cell_stays_in_sight_where_there_is_less_room() {
    let mut window = sized(1280.0, 720.0);
    play_at(&mut window, "VPU 5 2024", "");
    for (width, height) in [(1067.0, 600.0), (853.0, 480.0), (640.0, 360.0)] {
        window.set_size(egui::vec2(width, height));
        window.run();
        let cell = window.get_by_label_contains("VPU 5, 2024, ").rect();
        let grid = window.get_by_role(Role::Grid).rect();
        assert!(cell.is_positive() && grid.contains_rect(cell), "{cell:?} in {grid:?}");
    }
}

//! A comparison where there is little room: on small screens, and with everything shown large.

use app::window::Answer;
use egui::accesskit::Role;
use egui::{Event, Modifiers, MouseWheelUnit, Rect, TouchPhase, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::compare_many::{many, said};
use super::machine::window_with;
use super::script::play;
use super::{Window, click, scenario, sees, spoken, type_text, window};

/// A screen of 1366 × 768 and one of 1280 × 720, each at 150 and at 200 %.
const SCREENS: [[f32; 2]; 4] = [[911.0, 512.0], [683.0, 384.0], [853.0, 480.0], [640.0, 360.0]];

fn sized(window: &mut Window, [width, height]: [f32; 2]) {
    window.set_size(vec2(width, height));
    window.run();
    window.run();
}

/// Where everything of a role stands of which this is a part.
fn places(window: &Window, (role, part): (Role, &str)) -> Vec<Rect> {
    let found = window.query_all_by_role(role).filter(|node| {
        let said = node.accesskit_node();
        said.label()
            .or_else(|| said.value())
            .is_some_and(|said| said.contains(part))
    });
    found.map(|node| node.rect()).collect()
}

/// Turns the wheel over the rows with Shift held.
fn turn(window: &mut Window, notches: i8) {
    window.hover_at(egui::pos2(300.0, 300.0));
    for _ in 0..notches.abs() {
        window.event(Event::MouseWheel {
            unit: MouseWheelUnit::Line,
            delta: vec2(0.0, f32::from(notches.signum())),
            phase: TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: Modifiers::SHIFT,
        });
        window.run();
    }
}

#[test]
fn list_and_matrix_of_eight_have_three_rows_over_their_sum_on_every_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 8);
    // The last of them differs in seven rows.
    play(&mut window, "Alt+N Alt+N Alt+N Alt+N Alt+N Alt+N");
    for screen in SCREENS {
        sized(&mut window, screen);
        for (lens, rows, total) in [("L", "ændret, VPU", "Forskel i alt"), ("M", "VPU", "I alt, ")] {
            play(&mut window, lens);
            let strip = places(&window, (Role::Row, "mål minus"));
            let total = *places(&window, (Role::Row, total)).last().unwrap();
            // A scenario's line names proposals too, where its total mixes recurring and one-off money.
            let mut rows = places(&window, (Role::Row, rows));
            rows.retain(|row| !strip.contains(row));
            let whole = rows
                .iter()
                .filter(|row| row.bottom() <= total.top() + 4.0 && row.top() >= 0.0);
            let least = if screen[1] < 380.0 && lens == "M" { 2 } else { 3 };
            assert!(whole.count() >= least, "{screen:?} {lens}: {rows:?} over {total:?}");
            assert!(total.bottom() <= screen[1] - 25.0, "{screen:?} {lens}: {total:?}");
            assert!(strip.len() >= 2, "{screen:?} {lens}: the base and the chosen one");
            let lowest = strip.iter().map(Rect::bottom).fold(0.0, f32::max);
            assert!(rows.iter().all(|row| row.top() >= lowest), "{screen:?} {lens}");
        }
    }
}

#[test]
fn the_strip_says_how_many_are_in_sight_and_follows_the_chosen_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 8);
    sized(&mut window, [683.0, 384.0]);
    play(&mut window, "L");
    sees(&window, "Scenarie · 3 af 8 vist, Alt+N viser flere");
    let strip = |window: &Window| {
        let rows = said(window, Role::Row)
            .into_iter()
            .filter(|said| said.contains("mål minus"));
        rows.map(|said| said.split([';', ' ']).next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(strip(&window), ["s0", "s1", "s2"]);
    play(&mut window, "Alt+N Alt+N");
    assert_eq!(strip(&window), ["s0", "s2", "s3"]);
    sized(&mut window, [1366.0, 768.0]);
    assert_eq!(strip(&window).len(), 8);
    assert!(places(&window, (Role::Label, "vist, Alt+N")).is_empty());
}

#[test]
fn no_more_staircases_are_shown_than_can_be_read_and_they_follow_the_chosen_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 8);
    play(&mut window, "T");
    for screen in SCREENS {
        sized(&mut window, screen);
        let charts = places(&window, (Role::Image, ""));
        assert!((2..8).contains(&charts.len()), "{screen:?}: {charts:?}");
        let wide = |chart: &Rect| chart.width() >= 300.0 && chart.height() >= 150.0;
        assert!(charts.iter().all(wide), "{screen:?}: {charts:?}");
        let note = format!(
            "{} af 8 trapper er vist, så de kan læses. Alt+N viser den næste.",
            charts.len()
        );
        sees(&window, &note);
    }
    sized(&mut window, [683.0, 384.0]);
    let shown = |window: &Window| -> Vec<String> {
        let charts = said(window, Role::Image).into_iter();
        let mut names: Vec<String> = charts.map(|said| said.split(':').next().unwrap().to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(shown(&window), ["s0", "s1"]);
    play(&mut window, "Alt+N");
    assert_eq!(shown(&window), ["s0", "s2"]);
}

#[test]
fn a_bridge_that_could_not_be_read_leaves_its_room_to_the_list() {
    let mut window = window(&["norddjurs-2023-maal", "norddjurs-2023"]);
    play(&mut window, "Ctrl+M");
    assert_eq!(window.query_all_by_role(Role::Image).count(), 1);
    sized(&mut window, [911.0, 512.0]);
    assert_eq!(window.query_all_by_role(Role::Image).count(), 0);
    play(&mut window, "B");
    let bridge = window.query_by_role(Role::Image).unwrap().rect();
    assert!(bridge.height() > 120.0, "{bridge:?}");
}

#[test]
fn more_of_a_row_takes_the_place_of_the_list_where_there_is_no_room_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 3);
    sized(&mut window, [683.0, 384.0]);
    play(&mut window, "L Space");
    let back = places(&window, (Role::Button, "Tilbage til listen"));
    assert!(back[0].bottom() <= 358.0 && places(&window, (Role::Row, "Forskel i alt")).is_empty());
    click(&mut window, "Tilbage til listen");
    assert_eq!(places(&window, (Role::Row, "Forskel i alt")).len(), 1);
    play(&mut window, "Space Esc");
    assert_eq!(places(&window, (Role::Row, "Forskel i alt")).len(), 1);
}

#[test]
fn columns_out_of_sight_are_marked_and_the_wheel_goes_to_them() {
    let mut window = window(&["norddjurs-2023-maal", "norddjurs-2023"]);
    play(&mut window, "Ctrl+M");
    assert!(
        places(&window, (Role::Button, "Til højre er")).is_empty(),
        "all are in sight"
    );
    sized(&mut window, [683.0, 384.0]);
    let heads = |window: &Window| places(window, (Role::Button, "Se på")).len();
    let shown = heads(&window);
    let more = format!("Til højre er {} mere", 6 - shown);
    assert_eq!(places(&window, (Role::Button, &more)).len(), 1, "{more}");
    turn(&mut window, -2);
    assert!(spoken(&window, "Se på 2025"), "the wheel goes to the right");
    assert_eq!(places(&window, (Role::Button, "Til venstre er")).len(), 1);
    turn(&mut window, 5);
    assert!(spoken(&window, "Se på Helårlig"));
    click(
        &mut window,
        &format!("{more}. Ctrl+→ eller Skift og musehjul går derhen."),
    );
    assert!(!spoken(&window, "Se på Helårlig"));
}

#[test]
fn the_tab_in_front_is_in_sight_however_many_there_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 8);
    sized(&mut window, [683.0, 384.0]);
    let inside = |window: &Window, name: &str| {
        let tab = window.get_by_role_and_label(Role::Tab, name).rect();
        tab.left() >= 0.0 && tab.right() <= 683.0
    };
    play(&mut window, "Ctrl+PgUp Ctrl+PgDn");
    assert!(inside(&window, "Sammenligning"));
    play(&mut window, "Ctrl+PgDn");
    assert!(inside(&window, "s0"));
    play(&mut window, "Ctrl+PgUp Ctrl+PgUp");
    assert!(inside(&window, "s7"));
}

#[test]
fn what_is_told_of_a_scenario_stands_where_the_pointer_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = many(folder.path(), 4);
    let row = places(&window, (Role::Row, "s2;"))[0];
    let at = egui::pos2(900.0, row.center().y);
    window.hover_at(at);
    window.step();
    for _ in 0..60 {
        window.step();
    }
    let told = window
        .query_all_by_label_contains("Klik: sammenlign")
        .next()
        .unwrap()
        .rect();
    assert!(
        (told.left() - at.x).abs() < 60.0 && (told.top() - at.y).abs() < 60.0,
        "{told:?}"
    );
}

#[test]
fn a_picture_of_the_matrix_has_every_staircase_and_is_named_after_what_is_compared() {
    let folder = tempfile::tempdir().unwrap();
    let paths = ["norddjurs-2023-tekst", "norddjurs-2023", "norddjurs-2023-maal"].map(|name| {
        let path = folder.path().join(format!("{name}.ron"));
        std::fs::copy(scenario(name), &path).unwrap();
        path
    });
    let mut window = window_with(vec![Answer::NoDialog], folder.path(), &[]);
    window.state_mut().compare_files(&paths);
    window.run();
    play(&mut window, "M Ctrl+Shift+P");
    type_text(&mut window, "gem som billede");
    play(&mut window, "Enter");
    window.run();
    sees(&window, "Systemet har ingen fildialog. Skriv filens sti.");
    play(&mut window, "End Backspace Backspace Backspace `svg` Enter");
    window.run();
    let drawing = std::fs::read_to_string(folder.path().join("norddjurs-2023-tekst – norddjurs-2023.svg")).unwrap();
    for part in [
        "Mål og besparelser<",
        "mio. kr. · besparelser er negative",
        "norddjurs-2023-maal<",
        "mangler 0,365",
    ] {
        assert!(drawing.contains(part), "{part} is not in\n{drawing}");
    }
    assert!(drawing.contains("width=\"960\""), "three stand in two rows of two");
}

#[test]
fn what_is_done_to_a_hidden_tab_is_not_offered_in_front_of_a_comparison() {
    let mut window = window(&["norddjurs-2023-maal", "norddjurs-2023"]);
    play(&mut window, "Ctrl+M Ctrl+Shift+P");
    type_text(&mut window, "gem diagrammet som billede");
    sees(&window, "Gem diagrammet som billede…, Vælg scenariets fane først");
    play(&mut window, "Esc");
}

#[test]
fn a_click_on_a_box_leaves_enter_to_the_comparison() {
    let mut window = window(&["norddjurs-2023-maal", "norddjurs-2023-tekst", "norddjurs-2023"]);
    play(&mut window, "Ctrl+M");
    window.query_all_by_role(Role::CheckBox).last().unwrap().click();
    window.run();
    play(&mut window, "Enter");
    assert!(window.query_by_role_and_label(Role::Tab, "Sammenligning").is_some());
    assert_eq!(places(&window, (Role::Row, "(udgangspunkt)")).len(), 1);
}

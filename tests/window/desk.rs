//! Around the scenarios: opening, saving, questions, the welcome page, commands and pages.

use std::path::{Path, PathBuf};

use app::window::{Answer, Settings};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::machine::{files, window_with};
use super::{Window, click, press, scenario, sees, type_text};

/// Sets VPU 5 in 2024 to −0,400.
fn change(window: &mut Window) {
    click(window, "VPU 5, 2024, minus 0,337");
    type_text(window, "-0,400");
    press(window, Modifiers::NONE, Key::Enter);
    sees(window, "VPU 5, 2024, minus 0,400, angivet");
}

fn copy_of(name: &str, folder: &Path) -> PathBuf {
    let path = folder.join(format!("{name}.ron"));
    std::fs::copy(scenario(name), &path).unwrap();
    path
}

fn sees_not(window: &Window, name: &str) {
    assert!(window.query_by_label(name).is_none(), "{name:?} is still on screen");
}

#[test]
fn what_is_saved_as_another_file_is_the_same_when_it_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("budget 2024.ron");
    let answers = vec![files(&[&copy])];
    let mut window = window_with(answers, folder.path(), &[scenario("norddjurs-2023-maal")]);
    change(&mut window);
    press(&mut window, Modifiers::NONE, Key::F12);
    sees(&window, "budget 2024");
    let saved = window.state().documents().front().unwrap().document.plan().clone();

    let again = window_with(Vec::new(), folder.path(), &[copy]);
    sees(&again, "VPU 5, 2024, minus 0,400, angivet");
    assert_eq!(*again.state().documents().front().unwrap().document.plan(), saved);
    assert_eq!(
        std::fs::read(scenario("norddjurs-2023-maal")).unwrap(),
        std::fs::read(copy_of("norddjurs-2023-maal", folder.path())).unwrap(),
        "the sample itself is as it was"
    );
}

#[test]
fn nothing_is_asked_where_nothing_would_be_lost() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_with(Vec::new(), folder.path(), &[scenario("norddjurs-2023-maal")]);
    change(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    press(&mut window, Modifiers::COMMAND, Key::W);
    assert!(window.state().documents().tabs().is_empty());
}

#[test]
fn closing_asks_and_each_answer_does_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("norddjurs-2023-maal", folder.path());
    let before = std::fs::read(&path).unwrap();
    let question = "Skal ændringerne i »norddjurs-2023-maal« gemmes?";

    let mut window = window_with(Vec::new(), folder.path(), std::slice::from_ref(&path));
    change(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::W);
    sees(&window, question);
    press(&mut window, Modifiers::NONE, Key::Escape);
    sees_not(&window, question);
    sees(&window, "VPU 5, 2024, minus 0,400, angivet");

    press(&mut window, Modifiers::COMMAND, Key::W);
    click(&mut window, "Kassér");
    assert!(window.state().documents().tabs().is_empty());
    assert_eq!(std::fs::read(&path).unwrap(), before, "the file is as it was");

    let mut window = window_with(Vec::new(), folder.path(), std::slice::from_ref(&path));
    change(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::W);
    // The safe answer has the keys.
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.run();
    assert!(window.state().documents().tabs().is_empty());
    assert_ne!(std::fs::read(&path).unwrap(), before, "the file holds the change");
}

#[test]
fn keys_do_not_reach_the_grid_behind_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_with(Vec::new(), folder.path(), &[scenario("norddjurs-2023-maal")]);
    change(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::W);
    type_text(&mut window, "7");
    press(&mut window, Modifiers::NONE, Key::Delete);
    press(&mut window, Modifiers::NONE, Key::Escape);
    sees(&window, "VPU 5, 2024, minus 0,400, angivet");
}

#[test]
fn a_file_that_was_changed_meanwhile_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("norddjurs-2023-maal", folder.path());
    let mut window = window_with(Vec::new(), folder.path(), std::slice::from_ref(&path));
    change(&mut window);
    let theirs = std::fs::read(scenario("norddjurs-2023")).unwrap();
    std::fs::write(&path, &theirs).unwrap();
    press(&mut window, Modifiers::COMMAND, Key::S);
    click(&mut window, "Gem min som »norddjurs-2023-maal (min).ron«");
    window.run();
    assert_eq!(std::fs::read(&path).unwrap(), theirs);
    let mine = files::open(&folder.path().join("norddjurs-2023-maal (min).ron")).unwrap();
    let shown = window.state().documents().front().unwrap().document.plan();
    assert_eq!(mine.scenario.plan, *shown);
}

#[test]
fn a_file_that_cannot_be_opened_is_explained_where_it_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tom.ron");
    std::fs::write(&path, "").unwrap();
    let mut window = window_with(Vec::new(), folder.path(), std::slice::from_ref(&path));
    sees(&window, &format!("»{}« kunne ikke åbnes.", path.display()));
    click(&mut window, "Luk");
    sees(&window, "Eksempler at prøve");
}

#[test]
fn without_a_file_dialog_a_path_can_be_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("norddjurs-2023", folder.path());
    let mut window = window_with(vec![Answer::NoDialog], folder.path(), &[]);
    press(&mut window, Modifiers::COMMAND, Key::O);
    sees(&window, "Systemet har ingen fildialog. Skriv filens sti.");
    press(&mut window, Modifiers::COMMAND, Key::A);
    type_text(&mut window, &path.to_string_lossy());
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.run();
    sees(&window, "I alt, 2024, minus 4,635");
}

#[test]
fn the_welcome_page_opens_samples_and_remembers_what_was_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("norddjurs-2023", folder.path());
    let mut window = window_with(vec![files(&[&path])], folder.path(), &[]);
    sees(&window, "De scenarier, du åbner eller gemmer, står her næste gang.");
    click(
        &mut window,
        "Norddjurs 2023 med mål, 26 forslag i tre områder og mål, der ikke helt nås",
    );
    sees(&window, "VPU 5, 2024, minus 0,337");
    press(&mut window, Modifiers::COMMAND, Key::W);
    assert!(
        window.state().documents().tabs().is_empty(),
        "an untouched copy asks nothing"
    );

    press(&mut window, Modifiers::COMMAND, Key::O);
    window.run();
    sees(&window, "norddjurs-2023");
    let recent = format!("norddjurs-2023, {}", folder.path().display());
    let again = window_with(Vec::new(), folder.path(), &[]);
    sees(&again, &recent);

    std::fs::remove_file(&path).unwrap();
    let mut gone = window_with(Vec::new(), folder.path(), &[]);
    gone.run();
    sees(
        &gone,
        &format!("norddjurs-2023, Findes ikke mere i {}", folder.path().display()),
    );
}

#[test]
fn a_new_scenario_begins_with_the_budget_year_to_come() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_with(Vec::new(), folder.path(), &[]);
    press(&mut window, Modifiers::COMMAND, Key::N);
    type_text(&mut window, "Budget 2027");
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.run();
    let front = window.state().documents().front().unwrap();
    let settings = front.document.plan().settings();
    assert_eq!(&*settings.title, "Budget 2027");
    let years: Vec<u16> = settings.years.iter().map(model::Year::number).collect();
    assert_eq!(years, [2027, 2028, 2029, 2030]);
    assert!(!front.document.is_changed());
}

#[test]
fn the_palette_finds_and_does_and_says_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_with(Vec::new(), folder.path(), &[]);
    let palette = Modifiers::COMMAND | Modifiers::SHIFT;
    press(&mut window, palette, Key::P);
    type_text(&mut window, "gem");
    sees(&window, "Gem, Åbn et scenarie først");
    press(&mut window, Modifiers::NONE, Key::Escape);
    press(&mut window, palette, Key::P);
    type_text(&mut window, "engl");
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "Samples to try");
    assert_eq!(
        Settings::read(&folder.path().join("settings.ron")).language.as_deref(),
        Some("en")
    );
}

#[test]
fn menus_open_with_alt_and_a_letter_and_are_walked_with_arrows() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_with(Vec::new(), folder.path(), &[scenario("norddjurs-2023-maal")]);
    press(&mut window, Modifiers::ALT, Key::F);
    window.run();
    assert!(window.get_by_label_contains("Nyt scenarie").is_focused());
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    window.run();
    assert!(window.query_by_label_contains("Fortryd").is_some());
}

#[test]
fn pages_are_read_and_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_with(Vec::new(), folder.path(), &[scenario("norddjurs-2023-maal")]);
    let findings = "14 i kontrol";
    sees(&window, findings);
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
    sees_not(&window, findings);
    sees(
        &window,
        "VPU 5, Reduktion af 1 fuldtidsstilling på demensområdet: Helårlig\u{a0}−0,450; 2023\u{a0}0; 2024\u{a0}−0,337; \
         2025\u{a0}−0,450; 2026\u{a0}−0,450; 2027\u{a0}−0,450",
    );
    press(&mut window, Modifiers::NONE, Key::Escape);
    press(&mut window, Modifiers::SHIFT, Key::F1);
    type_text(&mut window, "gentag");
    sees(&window, "Gentag");
    sees_not(&window, "Gå én celle");
    click(&mut window, "Tilbage");
    sees(&window, "VPU 5, 2024, minus 0,337");
    sees(&window, findings);
}

#[test]
fn what_is_missing_is_announced_when_it_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_with(Vec::new(), folder.path(), &[scenario("norddjurs-2023-maal")]);
    change(&mut window);
    sees(&window, "2024 mangler 0,302");
}

#[test]
fn nothing_is_drawn_while_nothing_happens() {
    let folder = tempfile::tempdir().unwrap();
    for paths in [vec![], vec![scenario("norddjurs-2023-maal")]] {
        let mut window = window_with(Vec::new(), folder.path(), &paths);
        window.run();
        let wait = window
            .output()
            .viewport_output
            .values()
            .map(|viewport| viewport.repaint_delay)
            .min();
        assert_eq!(wait, Some(std::time::Duration::MAX), "{paths:?}");
    }
}

//! Work is kept: after a crash, when others have the same file, and before every save.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::window::{Answer, App, Machine, Settings};
use app::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use files::Places;

use super::machine::answering;
use super::{Window, click, press, scenario, sees, type_text};

/// A window that keeps work in a folder.
fn keeping_window(folder: &Path, paths: &[PathBuf]) -> Window {
    keeping_window_with(Vec::new(), folder, paths)
}

/// The same, whose file dialogs are answered so.
fn keeping_window_with(answers: Vec<Answer>, folder: &Path, paths: &[PathBuf]) -> Window {
    window_on(machine(answers, folder), paths)
}

fn machine(answers: Vec<Answer>, folder: &Path) -> Machine {
    Machine {
        dialogs: answering(answers),
        places: Some(Places::in_folder(&folder.join("kept"))),
        ..Machine::apart()
    }
}

fn window_on(machine: Machine, paths: &[PathBuf]) -> Window {
    let paths = paths.to_vec();
    let mut window = Harness::builder()
        .with_size([1366.0, 768.0])
        .with_max_steps(12)
        .build_eframe(|creation| {
            let mut app = App::on(machine, Settings::default(), &creation.egui_ctx, Language::Danish);
            app.look_for_crashes();
            app.open(&paths);
            app
        });
    window.run();
    window
}

fn copy_of(name: &str, folder: &Path) -> PathBuf {
    let path = folder.join(format!("{name}.ron"));
    fs::copy(scenario(name), &path).unwrap();
    path
}

/// Sets VPU 5 in 2024 to −0,400.
fn change(window: &mut Window) {
    click(window, "VPU 5, 2024, minus 0,337");
    type_text(window, "-0,400");
    press(window, Modifiers::NONE, Key::Enter);
    sees(window, "VPU 5, 2024, minus 0,400, angivet");
}

/// A file, and the window in which another has it open.
fn open_elsewhere(folder: &Path) -> (PathBuf, Window) {
    let path = copy_of("norddjurs-2023-maal", folder);
    let window = keeping_window(folder, std::slice::from_ref(&path));
    (path, window)
}

/// A file that was open and changed when the program broke down: its window is dropped without being closed.
fn left_by_a_crash(folder: &Path) -> PathBuf {
    let path = copy_of("norddjurs-2023-maal", folder);
    change(&mut keeping_window(folder, std::slice::from_ref(&path)));
    path
}

/// Has what a crash left behind fetched, with the change that was made.
fn recover(window: &mut Window) {
    click(window, "Hent frem");
    window.run();
    sees(window, "VPU 5, 2024, minus 0,400, angivet");
}

#[test]
fn what_was_done_before_a_crash_is_offered_and_recovered() {
    let folder = tempfile::tempdir().unwrap();
    let path = left_by_a_crash(folder.path());
    let mut window = keeping_window(folder.path(), &[]);
    sees(
        &window,
        &format!("»{}« var åben, da programmet lukkede uventet.", path.display()),
    );
    recover(&mut window);
    sees(&window, "norddjurs-2023-maal, ikke gemt");
    press(&mut window, Modifiers::COMMAND, Key::S);
    window.run();
    press(&mut window, Modifiers::COMMAND, Key::W);
    drop(window);

    let window = keeping_window(folder.path(), &[path]);
    sees(&window, "VPU 5, 2024, minus 0,400, angivet");
    assert!(
        window.query_by_label("Hent frem").is_none(),
        "nothing is left to be recovered"
    );
}

#[test]
fn what_is_recovered_beside_a_changed_file_is_called_its_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = left_by_a_crash(folder.path());
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("VPU 12", "VPU 112")).unwrap();

    let mut window = keeping_window(folder.path(), &[]);
    click(&mut window, "Hent frem som kopi");
    window.run();
    sees(&window, "VPU 5, 2024, minus 0,400, angivet");
    sees(&window, "norddjurs-2023-maal - kopi, ikke gemt");
}

#[test]
fn what_was_closed_on_purpose_is_not_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("norddjurs-2023-maal", folder.path());
    let mut window = keeping_window(folder.path(), &[path]);
    change(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::W);
    click(&mut window, "Kassér");
    drop(window);
    let window = keeping_window(folder.path(), &[]);
    assert!(window.query_by_label("Hent frem").is_none());
}

#[test]
fn a_file_that_somebody_else_has_open_can_be_read_copied_or_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let (path, first) = open_elsewhere(folder.path());
    let other = tempfile::tempdir().unwrap();

    let mut second = keeping_window(other.path(), std::slice::from_ref(&path));
    click(&mut second, "Læs kun");
    click(&mut second, "VPU 5, 2024, minus 0,337");
    sees(&second, "norddjurs-2023-maal · kun læsning");
    type_text(&mut second, "-");
    sees(&second, "Scenariet kan kun læses her. Gem en kopi for at ændre det.");
    sees(&second, "Klar");
    press(&mut second, Modifiers::NONE, Key::Space);
    sees(&second, "Scenariet kan kun læses her. Gem en kopi for at ændre det.");
    drop(second);

    let mut third = keeping_window(other.path(), std::slice::from_ref(&path));
    click(&mut third, "Arbejd i en kopi");
    assert!(third.query_by_label_contains("norddjurs-2023-maal - kopi").is_some());
    change(&mut third);
    assert!(third.state().documents().front().unwrap().document.origin().is_none());
    drop(third);
    drop(first);
}

#[test]
fn a_file_that_cannot_be_taken_over_stays_as_it_is_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let (path, first) = open_elsewhere(folder.path());
    let other = tempfile::tempdir().unwrap();
    let mut second = keeping_window(other.path(), &[path]);
    let claim = folder.path().join(".~lock.norddjurs-2023-maal.ron#");
    fs::remove_file(&claim).unwrap();
    fs::create_dir(&claim).unwrap();
    click(&mut second, "Den er ikke åben mere: redigér");
    second.run();
    let told = "norddjurs-2023-maal.ron« kan kun læses her, for der kan ikke skrives i mappen";
    assert!(second.query_by_label_contains(told).is_some());
    sees(&second, "norddjurs-2023-maal · kun læsning");
    drop(first);
}

#[test]
fn what_is_only_read_is_saved_under_another_name_and_replaces_nothing_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let (path, first) = open_elsewhere(folder.path());
    let before = fs::read(&path).unwrap();
    let other = tempfile::tempdir().unwrap();
    let mut second = keeping_window_with(vec![Answer::NoDialog], other.path(), std::slice::from_ref(&path));
    click(&mut second, "Læs kun");
    press(&mut second, Modifiers::COMMAND, Key::S);
    second.run();
    let fields = second.get_all_by_role(Role::TextInput);
    let suggested: Vec<String> = fields.filter_map(|field| field.accesskit_node().value()).collect();
    assert!(
        suggested
            .iter()
            .any(|path| path.ends_with("norddjurs-2023-maal (min).ron")),
        "{suggested:?}"
    );
    press(&mut second, Modifiers::COMMAND, Key::A);
    type_text(&mut second, &path.to_string_lossy());
    press(&mut second, Modifiers::NONE, Key::Enter);
    second.run();
    sees(&second, "Erstat filen");
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(first);

    click(&mut second, "Erstat filen");
    second.run();
    change(&mut second);
    let third = tempfile::tempdir().unwrap();
    sees(&keeping_window(third.path(), &[path]), "Læs kun");
    drop(second);
    recover(&mut keeping_window(other.path(), &[]));
}

#[test]
fn what_was_only_read_and_is_saved_as_ones_own_is_kept_from_then_on() {
    let folder = tempfile::tempdir().unwrap();
    let (path, first) = open_elsewhere(folder.path());
    let other = tempfile::tempdir().unwrap();
    let mine = other.path().join("min.ron");
    let machine = machine(vec![Answer::Files(vec![mine.clone()])], other.path());
    let guards = Arc::clone(&machine.guards);
    let mut second = window_on(machine, &[path]);
    click(&mut second, "Læs kun");
    assert_eq!(guards.lock().unwrap().len(), 0);
    press(&mut second, Modifiers::COMMAND, Key::S);
    second.run();
    assert_eq!(guards.lock().unwrap().len(), 1);
    change(&mut second);
    let other_window = tempfile::tempdir().unwrap();
    let third = keeping_window(other_window.path(), &[mine]);
    sees(&third, "Læs kun");
    drop((second, guards));

    recover(&mut keeping_window(other.path(), &[]));
    drop((first, third));
}

#[test]
fn a_copy_that_a_sync_tool_made_is_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("norddjurs-2023-maal", folder.path());
    let copy = folder.path().join("norddjurs-2023-maal (konfliktkopi 2026-11-27).ron");
    fs::copy(&path, copy).unwrap();
    let window = keeping_window(folder.path(), &[path]);
    sees(
        &window,
        "»norddjurs-2023-maal (konfliktkopi 2026-11-27).ron« ligger ved siden af: en kopi fra samtidig redigering. \
         Sammenlign de to.",
    );
}

#[test]
fn every_save_puts_the_version_before_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("norddjurs-2023-maal", folder.path());
    let mut window = keeping_window(folder.path(), &[path]);
    change(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::S);
    window.run();
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    type_text(&mut window, "tidligere");
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.run();
    let version = window.get_all_by_label_contains("KB)").last().unwrap();
    version.click();
    window.run();
    sees(&window, "VPU 5, 2024, minus 0,337");
    assert!(
        window.state().documents().front().unwrap().document.origin().is_none(),
        "a copy"
    );
}

#[test]
fn a_change_on_the_disk_is_told_and_theirs_can_be_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("norddjurs-2023-maal", folder.path());
    let mut window = keeping_window(folder.path(), std::slice::from_ref(&path));
    change(&mut window);
    fs::copy(scenario("norddjurs-2023"), &path).unwrap();
    window.event(egui::Event::WindowFocused(true));
    for _ in 0..200 {
        window.run();
        if window.query_by_label("Brug den andens").is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    click(&mut window, "Brug den andens");
    window.run();
    sees(&window, "VPU 5, 2024, minus 0,337");
    let kept = Places::in_folder(&folder.path().join("kept")).backups(&path).unwrap();
    let mine = files::open(&kept.first().unwrap().path).unwrap();
    assert_eq!(mine.scenario.plan.proposals().count(), 26, "mine is among the backups");
}

//! The charts as pictures in files: asked for, written, and never over something unasked.

use std::path::Path;

use app::window::Answer;
use egui::{Key, Modifiers};

use super::machine::{files, window_with};
use super::{Window, click, press, scenario, sees, type_text};

/// A window with a plan in it, whose dialogs are answered with these files.
fn window_saving_in(paths: &[&Path], folder: &Path) -> Window {
    let answers = paths.iter().map(|path| files(&[path])).collect();
    window_with(answers, folder, &[scenario("norddjurs-2023-maal")])
}

/// Finds a command in the palette and does it.
fn command(window: &mut Window, name: &str) {
    press(window, Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    type_text(window, name);
    press(window, Modifiers::NONE, Key::Enter);
    window.run();
}

/// The width and height that a PNG file says it has.
fn size_of_png(bytes: &[u8]) -> (u32, u32) {
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n", "no PNG");
    let number = |from: usize| u32::from_be_bytes(bytes[from..from + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn the_chart_is_saved_as_the_kind_of_picture_that_the_name_says() {
    let folder = tempfile::tempdir().unwrap();
    let [drawing, picture] = ["trappe.svg", "trappe.png"].map(|name| folder.path().join(name));
    let mut window = window_saving_in(&[&drawing, &picture], folder.path());
    command(&mut window, "gem diagrammet");
    sees(&window, "Billedet er gemt som »trappe.svg«");
    let text = std::fs::read_to_string(&drawing).unwrap();
    assert!(text.starts_with("<svg") && text.contains("mangler 0,365"), "{text}");

    press(&mut window, Modifiers::COMMAND, Key::J);
    click(&mut window, "Gem billede…");
    window.run();
    sees(&window, "Billedet er gemt som »trappe.png«");
    assert_eq!(size_of_png(&std::fs::read(&picture).unwrap()), (1920, 800));
}

#[test]
fn a_name_without_an_ending_gets_one_and_replaces_nothing_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("trappe.png");
    std::fs::write(&there, "noget andet").unwrap();
    let mut window = window_saving_in(&[&folder.path().join("trappe")], folder.path());
    command(&mut window, "gem diagrammet");
    sees(&window, &format!("»{}« blev ikke gemt.", there.display()));
    assert_eq!(std::fs::read(&there).unwrap(), b"noget andet");
    click(&mut window, "Erstat filen");
    window.run();
    assert_eq!(size_of_png(&std::fs::read(&there).unwrap()), (1920, 800));
}

#[test]
fn without_a_file_dialog_the_path_is_typed_and_a_name_is_suggested() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("budget.ron");
    std::fs::copy(scenario("norddjurs-2023-maal"), &copy).unwrap();
    let mut window = window_with(vec![Answer::NoDialog], folder.path(), &[copy]);
    command(&mut window, "gem diagrammet");
    sees(&window, "Systemet har ingen fildialog. Skriv filens sti.");
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.run();
    assert!(folder.path().join("budget.png").is_file());
}

#[test]
fn a_folder_that_cannot_be_written_in_is_said_and_another_offered() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("findes ikke").join("trappe.svg");
    let other = folder.path().join("trappe.svg");
    let mut window = window_saving_in(&[&nowhere, &other], folder.path());
    command(&mut window, "gem diagrammet");
    sees(&window, &format!("»{}« blev ikke gemt.", nowhere.display()));
    click(&mut window, "Gem et andet sted…");
    window.run();
    assert!(other.is_file());
}

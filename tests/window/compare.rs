//! Scenarios side by side on screen.

use egui::{Key, Modifiers};
use model::{Edit, Proposal, ProposalEdit, ProposalId};

use super::{Window, click, press, sees, window};

/// Table and text of one catalogue, the table being the base.
fn compared() -> Window {
    let mut window = window(&["norddjurs-2023-tekst", "norddjurs-2023"]);
    press(&mut window, Modifiers::COMMAND, Key::M);
    window
}

#[test]
fn two_open_scenarios_are_compared_with_the_one_in_front() {
    let window = compared();
    sees(&window, "Sammenligning");
    sees(
        &window,
        "4 forslag er forskellige, 22 er ens. 2023: +0,350 mio. kr. i forhold til udgangspunktet.",
    );
    sees(&window, "VPU 12, 2024, nu minus 0,250, før minus 0,950, forskel +0,700");
    sees(&window, "VPU 20, 2023, nu minus 0,050, før 0, forskel minus 0,050");
    sees(&window, "22 uændrede forslag");
    sees(&window, "Forskel i alt, +0,700, +0,350, +1,150, +1,150, +1,150, +1,150");
}

#[test]
fn a_scenario_and_its_copy_do_not_differ() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("kopi.ron");
    std::fs::copy(super::scenario("norddjurs-2023"), &copy).unwrap();
    let mut window = window(&["norddjurs-2023"]);
    window
        .state_mut()
        .compare_files(&[super::scenario("norddjurs-2023"), copy]);
    window.run();
    sees(&window, "Der er ingen forskelle. ");
    sees(&window, "26 uændrede forslag");
}

#[test]
fn a_figure_leads_to_its_cell_and_the_tab_leads_back() {
    let mut window = compared();
    click(
        &mut window,
        "VPU 12, 2024, nu minus 0,250, før minus 0,950, forskel +0,700",
    );
    let front = window.state().documents().front().unwrap();
    let origin = front.document.origin().expect("it was opened from a file");
    assert!(origin.path.ends_with("norddjurs-2023-tekst.ron"));
    sees(&window, "VPU 12, 2024, minus 0,250");
    click(&mut window, "Sammenligning");
    sees(&window, "22 uændrede forslag");
}

#[test]
fn everything_is_reached_with_keys() {
    let mut window = compared();
    press(&mut window, Modifiers::NONE, Key::N);
    press(&mut window, Modifiers::NONE, Key::N);
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "VPU 12, 2024, minus 0,250");
    assert!(window.state().documents().front().is_some());
}

#[test]
fn three_scenarios_stand_side_by_side() {
    let mut window = window(&["norddjurs-2023-maal", "norddjurs-2023-tekst", "norddjurs-2023"]);
    press(&mut window, Modifiers::COMMAND, Key::M);
    sees(&window, "Hvilke scenarier vil du sammenligne?");
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "VPU 12, norddjurs-2023-tekst, 0,200, forskel +0,400");
    sees(&window, "VPU 12, norddjurs-2023, minus 0,200");
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "norddjurs-2023-maal");
}

#[test]
fn a_change_is_taken_over_as_one_step() {
    let mut window = compared();
    press(&mut window, Modifiers::NONE, Key::O);
    sees(&window, "Overført til »norddjurs-2023«. Ctrl+Z fortryder.");
    sees(
        &window,
        "3 forslag er forskellige, 23 er ens. 2023: +0,350 mio. kr. i forhold til udgangspunktet.",
    );
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(
        &window,
        "4 forslag er forskellige, 22 er ens. 2023: +0,350 mio. kr. i forhold til udgangspunktet.",
    );
    let unchanged = |tab: &app::window::DocumentId| {
        let tab = window.state().documents().get(*tab).unwrap();
        !tab.document.is_changed()
    };
    let ids: Vec<_> = window.state().documents().tabs().iter().map(|tab| tab.id).collect();
    assert!(ids.iter().all(unchanged), "undone in one step");
}

#[test]
fn the_base_is_changed_by_a_key() {
    let mut window = compared();
    press(&mut window, Modifiers::ALT, Key::B);
    sees(
        &window,
        "VPU 12, 2024, nu minus 0,950, før minus 0,250, forskel minus 0,700",
    );
    press(&mut window, Modifiers::ALT, Key::B);
    sees(&window, "VPU 12, 2024, nu minus 0,250, før minus 0,950, forskel +0,700");
}

#[test]
fn a_guess_is_marked_and_can_be_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("andet-id.ron");
    let mut scenario = files::open(&super::scenario("norddjurs-2023")).unwrap().scenario;
    let row = scenario
        .plan
        .proposals()
        .find(|row| &*row.number == "VPU 5")
        .unwrap()
        .clone();
    let other = Proposal {
        id: ProposalId(0xabcd),
        ..row.clone()
    };
    let edits = [
        Edit::Proposal(row.id, ProposalEdit::Remove),
        Edit::Proposal(other.id, ProposalEdit::Insert(Box::new(other.clone()), 0)),
    ];
    scenario.plan = scenario.plan.edited(&Edit::Batch(edits.to_vec())).unwrap();
    files::save(&path, &scenario, files::Replacing::Nothing).unwrap();
    let mut window = window(&[]);
    window
        .state_mut()
        .compare_files(&[super::scenario("norddjurs-2023"), path]);
    window.run();
    sees(&window, "Der er ingen forskelle. Ét er genkendt ved et gæt. ");
    press(&mut window, Modifiers::NONE, Key::Space);
    click(&mut window, "Nej, det er to forslag");
    sees(&window, "VPU 5, 2024, nu ·, før minus 0,337, forskel +0,337");
    sees(&window, "VPU 5, 2024, nu minus 0,337, før ·, forskel minus 0,337");
}

/// A file that is let go over the window.
#[derive(Debug)]
struct LetGo(std::path::PathBuf);

impl egui::DroppedFile for LetGo {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn files_dropped_together_are_opened_and_comparing_them_is_offered() {
    let mut window = window(&[]);
    for name in ["norddjurs-2023", "norddjurs-2023-tekst"] {
        let file = std::sync::Arc::new(LetGo(super::scenario(name)));
        window.input_mut().dropped_files.push(file);
    }
    window.run();
    sees(&window, "2 scenarier er åbnet. Vil du sammenligne dem?");
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "VPU 12, 2024, nu minus 0,250, før minus 0,950, forskel +0,700");
}

#[test]
fn what_is_copied_is_what_is_in_sight() {
    let mut window = compared();
    window.event(egui::Event::Copy);
    window.run();
    sees(&window, "Sammenligningen er kopieret");
}

#[test]
fn texts_differ_word_by_word() {
    let mut window = compared();
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    press(&mut window, Modifiers::NONE, Key::Space);
    let added =
        "Note: tilføjet »Teksten bruger puljen til at dække merforbruget i 2023; tabellen regner den som varig.«";
    sees(&window, added);
}

#[test]
fn a_comparison_is_saved_as_the_command_line_writes_it() {
    let folder = tempfile::tempdir().unwrap();
    let names = ["norddjurs-2023-tekst", "norddjurs-2023"];
    for (wanted, file, part) in [
        ("gem som tekst", "forskel.txt", "VPU 12"),
        ("gem som tabel", "forskel.csv", ";row;changed;VPU 12;"),
    ] {
        let path = folder.path().join(file);
        let answers = vec![super::machine::files(&[&path])];
        let paths = names.map(super::scenario);
        let mut window = super::machine::window_with(answers, folder.path(), &paths);
        press(&mut window, Modifiers::COMMAND, Key::M);
        press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
        super::type_text(&mut window, wanted);
        press(&mut window, Modifiers::NONE, Key::Enter);
        window.run();
        sees(&window, &format!("Sammenligningen er gemt som »{file}«"));
        let saved = std::fs::read_to_string(&path).unwrap();
        assert!(saved.contains(part), "{saved}");
    }
}

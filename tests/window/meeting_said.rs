//! What a meeting says: of sets before they are put in, of what does not count, and of the keys that work.

use egui::Key;
use model::{Edit, Inclusion, Plan, ProposalEdit};

use super::meeting::{minutes_say, sees_no_part, sees_part, turn};
use super::script::play;
use super::{Window, comes, front, numbered, scenario, sees, window, window_on};

fn plan(name: &str) -> Plan {
    files::open(&scenario(name)).unwrap().scenario.plan
}

#[test]
fn a_set_is_said_to_be_a_preview_before_it_is_put_in() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11");
    turn(&mut window, "2");
    play(&mut window, "M");
    sees_part(&window, "Forhåndsvisning af sæt 1 af ");
    sees(&window, "1 ændring siden mødets start");
    play(&mut window, "Down");
    sees_no_part(&window, "Forhåndsvisning af sæt 1 ");
}

#[test]
fn a_set_without_balancing_and_unallocated_rows_says_so_beside_its_years() {
    let mut window = window(&["aarhus-mso-2024"]);
    play(&mut window, "F11 M");
    sees_part(&window, "uden restpuljer og ufordelte rækker");
    sees_part(
        &window,
        "Forhåndsvisning af sæt 1 af 1, med restpuljer og ufordelte rækker",
    );
}

#[test]
fn what_a_balancing_row_fills_instead_is_said() {
    let mut window = window(&["aarhus-mso-2024"]);
    play(&mut window, "F11 Space");
    sees_part(&window, "udfylder");
    sees_part(&window, " i stedet for ");
}

#[test]
fn an_alternative_that_is_not_chosen_is_not_turned_and_says_why() {
    let mut window = window(&["paragraf107-2023"]);
    let before = front(&window);
    play(&mut window, "F11 Down Space");
    sees_part(&window, "2a er ikke det valgte alternativ");
    sees(&window, "0 ændringer siden mødets start");
    sees_part(&window, "2a, Gl. Rimsøvej");
    sees_part(&window, ", udeladt");
    play(&mut window, "F11");
    play(&mut window, "Ctrl+G `2a` Enter Space");
    sees_part(&window, "Vælg alternativet i stedet");
    assert_eq!(front(&window), before);
}

#[test]
fn a_delay_of_what_does_not_count_says_so() {
    let plan = plan("norddjurs-2023-maal");
    let leave_out = ProposalEdit::Include(Inclusion::Excluded);
    let plan = plan
        .edited(&Edit::Proposal(numbered(&plan, "VPU 6"), leave_out))
        .unwrap();
    let mut window = window_on(plan);
    play(&mut window, "F11 `6` Enter Y Right Right");
    sees_part(
        &window,
        "VPU 6 2 måneder senere, men medregnes ikke: målene står som før",
    );
}

#[test]
fn one_change_is_kept_as_one() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11 Space Esc");
    sees(&window, "Behold ændringen i scenariet");
    sees(&window, "Kassér ændringen");
}

/// That the bottom line says that these work, and not the others.
fn keys_work(window: &Window, says: &[&str], not: &[&str]) {
    for key in says {
        sees_part(window, key);
    }
    for key in not {
        sees_no_part(window, key);
    }
}

#[test]
fn the_bottom_line_says_the_keys_that_work() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11");
    keys_work(&window, &["Mellemrum: med / uden", "Esc: slut"], &[]);
    play(&mut window, "M");
    keys_work(
        &window,
        &["Enter: indfør sættet", "Esc: luk"],
        &["med / uden", "Esc: slut", "lås eller ønsk"],
    );
    for _ in 0..9 {
        play(&mut window, "Down");
    }
    keys_work(&window, &["Mellemrum: lås eller ønsk"], &["indfør sættet"]);
    play(&mut window, "Esc Y");
    keys_work(&window, &["Home: som nu", "Esc: fortryd"], &["med / uden"]);
    play(&mut window, "Esc N");
    keys_work(
        &window,
        &["Enter: fasthold under navnet", "Esc: fortryd"],
        &["med / uden"],
    );
    play(&mut window, "Esc `/`");
    keys_work(&window, &["Enter: bliv her", "Esc: luk"], &["med / uden"]);
    play(&mut window, "Esc Space Esc");
    keys_work(&window, &["Enter: vælg svaret", "Esc: bliv i mødet"], &["med / uden"]);
}

#[test]
fn without_alternatives_nothing_speaks_of_keys_that_choose() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11 V");
    keys_work(&window, &["Esc: luk"], &["Mellemrum", "Tryk på mellemrum"]);
}

#[test]
fn rows_without_numbers_are_called_by_their_titles_once() {
    let mut window = window(&["myndighed-2021"]);
    play(&mut window, "F11 M");
    super::press(&mut window, egui::Modifiers::NONE, Key::End);
    sees_no_part(&window, "Kontraktgrundlag, Kontraktgrundlag");
    play(&mut window, "Esc");
    sees_no_part(&window, "Nr.");
}

#[test]
fn of_snapshots_that_do_not_fit_it_is_said_which_are_shown() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11 N Enter N Enter N Enter N Enter N Enter D");
    sees_part(&window, "Fastholdt · ");
}

#[test]
fn columns_say_what_the_rows_are_sorted_by() {
    let mut window = window(&["norddjurs-2023-maal"]);
    super::press(&mut window, egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::P);
    play(&mut window, "`sortér stigende` Enter");
    window.run();
    sees_part(&window, ", rækkerne er sorteret stigende herefter");
}

/// What is kept under a name outlives the meeting, though everything else is taken back.
#[test]
fn what_is_kept_under_a_name_is_a_scenario_of_its_own() {
    let mut window = window(&["norddjurs-2023-maal"]);
    let before = front(&window);
    play(&mut window, "F11 `12` Enter Space N Ctrl+A `forlig` Enter");
    window.run();
    play(&mut window, "R F11");
    sees_part(&window, "mødets forløb forsvinder. C kopierer det");
    play(&mut window, "F11");
    assert!(comes(&mut window, |window| window.state().documents().tabs().len() == 2));
    assert_eq!(front(&window), before, "the scenario itself is as it was");
    let documents = window.state().documents();
    let kept = documents.tabs().last().unwrap().document.plan().clone();
    assert!(kept.settings().title.starts_with("forlig – Oversigt over besparelser"));
    let vpu_12 = kept.proposal(numbered(&kept, "VPU 12")).unwrap();
    assert_eq!(vpu_12.inclusion, Inclusion::Excluded);
}

#[test]
fn the_next_step_says_which_way_the_chosen_proposal_would_go() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11");
    sees_part(&window, "for at se målene uden det valgte forslag");
    play(&mut window, "Space Y Esc");
    sees_part(&window, "for at se målene med det valgte forslag");
}

#[test]
fn escape_shows_everything_first_and_leaves_only_when_it_is_said_twice() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11 O Esc");
    sees_part(&window, "0 ændringer siden mødets start");
    play(&mut window, "H Esc Esc");
    sees(&window, "Tryk Esc igen for at slutte mødet");
    play(&mut window, "Down Esc");
    sees(&window, "Tryk Esc igen for at slutte mødet");
    play(&mut window, "Esc");
    sees(&window, "VPU 5, 2024, minus 0,337");
}

#[test]
fn minutes_are_of_how_things_stand_whatever_is_looked_back_on() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11 `5` Enter Space R L Up");
    minutes_say(
        &mut window,
        &[
            "0 ændringer siden mødets start",
            "2024 mangler 0,365",
            "2025 mangler 0,266",
        ],
    );
}

#[test]
fn a_name_is_suggested_that_nothing_kept_has_yet() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11 H N Enter N");
    sees_part(&window, "(2)");
    assert!(!window.state().documents().tabs().is_empty());
}

#[test]
fn where_no_proposal_has_a_category_its_key_says_so() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11 K");
    sees_part(&window, "Ingen forslag har en kategori at se for sig.");
}

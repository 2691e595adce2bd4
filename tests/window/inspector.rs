//! The inspector: what is under the cursor, changed in its fields.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use model::Scope;

use super::{Window, click, press, sees, type_text, window, window_on};
use crate::generator::large::large_plan;

const PLAN: &str = "norddjurs-2023-maal";
const VPU_5: &str = "VPU 5, 2024, minus 0,337";

/// Types a text in a field in place of what is there.
fn write(window: &mut Window, field: &str, text: &str) {
    click(window, field);
    press(window, Modifiers::COMMAND, Key::A);
    type_text(window, text);
}

/// Types a text in a field in place of what is there, and takes it with Enter.
fn fill(window: &mut Window, field: &str, text: &str) {
    write(window, field, text);
    press(window, Modifiers::NONE, Key::Enter);
}

/// Chooses something in a list that is folded.
fn choose(window: &mut Window, list: &str, option: &str) {
    click(window, list);
    click(window, option);
}

/// Clicks what is called so, wherever it has been scrolled to.
fn reach(window: &mut Window, name: &str) {
    window.get_by_label(name).click_accesskit();
    window.run();
}

/// Chooses what begins so in a list, wherever that has been scrolled to.
fn pick(window: &mut Window, list: &str, begins: &str) {
    reach(window, list);
    let begins = format!("{begins} ");
    {
        let begins_so = |node: &egui_kittest::Node<'_>| {
            let label = node.accesskit_node().label();
            label.is_some_and(|label| label.starts_with(&begins))
        };
        let mut options = window.get_all_by_role(Role::Button);
        let found = options.find(begins_so);
        assert!(found.is_some(), "no choice begins with {begins:?}");
        found.iter().for_each(egui_kittest::Node::click_accesskit);
    }
    window.run();
}

/// Brings a sheet of the panel to the front.
fn sheet(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Tab, name).click();
    window.run();
}

/// That nothing on screen is called so.
fn sees_no(window: &Window, name: &str) {
    assert!(window.query_by_label(name).is_none(), "{name:?} is on screen");
}

/// What stands in a field.
fn text_in(window: &Window, field: &str) -> String {
    window.get_by_label(field).value().unwrap_or_default()
}

/// A window with the cursor in a cell of the sample plan.
fn at(cell: &str) -> Window {
    let mut window = window(&[PLAN]);
    click(&mut window, cell);
    window
}

#[test]
fn a_shorter_notice_is_seen_in_row_subtotal_total_and_gap_and_undone_at_once() {
    let mut window = at(VPU_5);
    fill(&mut window, "Varsel", "3");
    for name in [
        "VPU 5, 2024, minus 0,450",
        "I alt Sundheds- og Omsorgsområdet, 2024, minus 3,282",
        "I alt, 2024, minus 4,748",
        "Netto-udestående, 2024, mangler 0,252",
    ] {
        sees(&window, name);
    }
    press(&mut window, Modifiers::COMMAND, Key::Z);
    for name in [
        VPU_5,
        "I alt Sundheds- og Omsorgsområdet, 2024, minus 3,169",
        "I alt, 2024, minus 4,635",
        "Netto-udestående, 2024, mangler 0,365",
    ] {
        sees(&window, name);
    }
    assert_eq!(text_in(&window, "Varsel"), "6 måneder");
}

#[test]
fn facts_stand_in_the_words_of_the_trade_and_are_read_as_people_write_them() {
    let mut window = at(VPU_5);
    assert_eq!(text_in(&window, "Besluttet"), "september 2023");
    assert_eq!(text_in(&window, "Helårlig effekt"), "−0,450");
    for (typed, read) in [
        ("10/2023", "oktober 2023"),
        ("2023-11", "november 2023"),
        ("dec 2023", "december 2023"),
        ("Juni 2023", "juni 2023"),
    ] {
        fill(&mut window, "Besluttet", typed);
        assert_eq!(text_in(&window, "Besluttet"), read, "{typed}");
    }
    fill(&mut window, "Helårlig effekt", "-0,5");
    assert_eq!(text_in(&window, "Helårlig effekt"), "−0,500");
}

#[test]
fn what_cannot_be_read_says_so_under_its_field_and_changes_nothing() {
    let mut window = at(VPU_5);
    fill(&mut window, "Besluttet", "engang til sommer");
    sees(
        &window,
        "»engang til sommer« er ikke en måned. Skriv den som september 2023 eller 9/2023. Feltet er ikke ændret.",
    );
    sees(&window, VPU_5);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(text_in(&window, "Besluttet"), "september 2023");
}

#[test]
fn what_the_plan_refuses_says_so_under_its_field() {
    let mut window = at(VPU_5);
    fill(&mut window, "Varsel", "200");
    assert_eq!(text_in(&window, "Varsel"), "200");
    sees(&window, VPU_5);
}

#[test]
fn what_is_typed_is_taken_when_another_row_is_clicked() {
    let mut window = at(VPU_5);
    write(&mut window, "Varsel", "3");
    click(&mut window, "VPU 7, 2024, minus 0,375");
    sees(&window, "VPU 5, 2024, minus 0,450");
    sees(&window, "VPU 7, 2024, minus 0,375");
}

#[test]
fn another_kind_keeps_when_it_takes_effect() {
    let mut window = at(VPU_5);
    choose(&mut window, "Form", "Fuld fra en måned");
    assert_eq!(text_in(&window, "Første måned"), "april 2024");
    sees(&window, VPU_5);
    choose(&mut window, "Form", "Angivet i hånden");
    sees(&window, "VPU 5, 2024, minus 0,337, angivet");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, VPU_5);
}

#[test]
fn the_start_of_the_curve_is_moved_by_arrows_and_by_dragging() {
    let start = |month: &str| format!("Start på virkningen: {month}. Piletaster flytter den.");
    let mut window = at(VPU_5);
    let place = window.get_by_label(&start("april 2024")).rect().center();
    window.get_by_label(&start("april 2024")).click();
    window.run();
    press(&mut window, Modifiers::NONE, Key::ArrowLeft);
    sees(&window, &start("marts 2024"));
    sees(&window, "VPU 5, 2024, minus 0,375");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, VPU_5);

    drag(&mut window, place, place - egui::vec2(36.0, 0.0));
    sees(&window, &start("januar 2024"));
    sees(&window, "VPU 5, 2024, minus 0,450");
    let up = Event::PointerButton {
        pos: place - egui::vec2(36.0, 0.0),
        button: PointerButton::Primary,
        pressed: false,
        modifiers: Modifiers::NONE,
    };
    window.event(up);
    window.run();
    sees(&window, "VPU 5, 2024, minus 0,450");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, VPU_5);
}

/// The button of the mouse, pressed at one place and let go at another.
fn pull([from, to]: [Pos2; 2]) -> [Event; 2] {
    [(from, true), (to, false)].map(|(pos, pressed)| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    })
}

#[test]
fn a_quick_pull_at_the_curve_is_a_drag_as_well_and_esc_gives_it_up() {
    let april = "Start på virkningen: april 2024. Piletaster flytter den.";
    let mut window = at(VPU_5);
    let from = window.get_by_label(april).rect().center();
    let to = from - egui::vec2(36.0, 0.0);
    let [down, up] = pull([from, to]);
    // Pressed in one frame and let go elsewhere in the next; then both within one frame.
    for event in [Event::PointerMoved(from), down.clone(), up.clone()] {
        window.event(event);
    }
    window.run();
    sees(&window, "VPU 5, 2024, minus 0,450");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, VPU_5);

    window.event(Event::PointerMoved(from));
    window.run();
    let all = [down, Event::PointerMoved(to), up.clone()];
    window.input_mut().events.extend(all);
    window.run();
    sees(&window, "VPU 5, 2024, minus 0,450");
    press(&mut window, Modifiers::COMMAND, Key::Z);

    drag(&mut window, from, to);
    press(&mut window, Modifiers::NONE, Key::Escape);
    window.event(up);
    window.run();
    sees(&window, VPU_5);
    assert!(!window.state().documents().front().unwrap().document.can_undo());
}

/// Presses the mouse and moves it in a few steps, without letting go.
fn drag(window: &mut Window, from: Pos2, to: Pos2) {
    window.event(Event::PointerMoved(from));
    window.event(Event::PointerButton {
        pos: from,
        button: PointerButton::Primary,
        pressed: true,
        modifiers: Modifiers::NONE,
    });
    window.run();
    for part in [0.3, 0.6, 1.0] {
        window.event(Event::PointerMoved(from + (to - from) * part));
        window.run();
    }
}

#[test]
fn the_figure_under_the_cursor_is_explained() {
    let mut window = at(VPU_5);
    for words in ["−0,450 × 9/12 = −0,3375", "Indgår i I alt Sundheds- og Omsorgsområdet."] {
        sees(&window, words);
    }
    press(&mut window, Modifiers::NONE, Key::F1);
    sees(&window, "Forklar tallet · 2024");
}

#[test]
fn findings_lead_to_their_cell_and_can_be_put_aside_with_a_reason() {
    let mut window = window(&[PLAN]);
    click(&mut window, "14 i kontrol");
    let first = "bør ses efter: VPU 8 Afskaffelse af Barselspuljen: teksten siger, at beløbet kun kommer én gang; \
                 tabellen har det hvert år.";
    click(&mut window, first);
    sheet(&mut window, "Detaljer");
    sees(&window, "Afskaffelse af Barselspuljen");
    reach(&mut window, "Læg til side…");
    type_text(&mut window, "Det er afklaret med forvaltningen");
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "13 i kontrol");
    sheet(&mut window, "Kontrol (13)");
    sees(&window, "Lagt til side: Det er afklaret med forvaltningen");
    reach(&mut window, "Tag op igen");
    sees(&window, "14 i kontrol");
}

#[test]
fn a_line_is_put_in_and_taken_out() {
    let mut window = at(VPU_5);
    reach(&mut window, "Tilføj linje");
    choose(&mut window, "Linje", "Linje 2");
    fill(&mut window, "Helårlig effekt", "0,1");
    sees(&window, "VPU 5, 2024, minus 0,237");
    reach(&mut window, "Fjern linjen");
    sees(&window, VPU_5);
}

#[test]
fn the_scenario_is_changed_on_a_sheet_of_its_own() {
    let mut window = at(VPU_5);
    sheet(&mut window, "Scenarie");
    choose(&mut window, "Enhed", "1.000 kr.");
    sees(&window, "VPU 5, 2024, minus 337");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    choose(&mut window, "Måde", "Halve væk fra nul");
    sees(&window, "VPU 5, 2024, minus 0,338");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    reach(&mut window, "Rul et år frem");
    assert_eq!(text_in(&window, "Første år"), "2024");
    sees_no(&window, "VPU 5, 2023, 0");
}

#[test]
fn the_panel_hides_and_keeps_what_is_typed() {
    let mut window = at(VPU_5);
    write(&mut window, "Varsel", "3");
    press(&mut window, Modifiers::COMMAND, Key::I);
    sees_no(&window, "Varsel");
    sees(&window, "VPU 5, 2024, minus 0,450");
}

#[test]
fn a_rule_with_another_proposal_is_put_in_and_one_that_is_broken_says_why() {
    let mut window = at(VPU_5);
    pick(&mut window, "Kræver", "VPU 7");
    sees(&window, "Kræver VPU 7");
    pick(&mut window, "Udelukker", "VPU 7");
    sees_no(&window, "Udelukker VPU 7");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees_no(&window, "Kræver VPU 7");
}

#[test]
fn a_part_of_a_sum_leads_to_its_cell() {
    let mut window = at("I alt Sundheds- og Omsorgsområdet, 2024, minus 3,169");
    reach(&mut window, "VPU 5 Reduktion af 1 fuldtidsstilling på demensområdet");
    assert_eq!(text_in(&window, "Varsel"), "6 måneder");
}

#[test]
fn a_long_list_to_choose_from_is_gone_through_by_key_and_stays_in_sight() {
    let mut window = window_on(large_plan(300, Scope::Cells));
    click(&mut window, "0, Forslag, Proposal 0");
    window.get_by_label("Kræver").focus();
    press(&mut window, Modifiers::NONE, Key::Space);
    // It opens at nobody, which is chosen and comes first; then come all but the proposal itself.
    for _ in 0..150 {
        press(&mut window, Modifiers::NONE, Key::ArrowDown);
    }
    let focused = window.get_by(|node| node.is_focused() && node.label().is_some());
    assert_eq!(focused.accesskit_node().label().as_deref(), Some("150 Proposal 150"));
    assert!(window.ctx.content_rect().contains_rect(focused.rect()));
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "Kræver 150");
}

#[test]
fn a_list_opens_at_what_is_chosen_however_far_down_that_is() {
    let mut window = window_on(large_plan(2_000, Scope::Cells));
    click(&mut window, "0, Forslag, Proposal 0");
    let area = |window: &Window| window.get_by_role_and_label(Role::ComboBox, "Område").value();
    let before = area(&window);
    window.get_by_role_and_label(Role::ComboBox, "Område").focus();
    press(&mut window, Modifiers::NONE, Key::Space);
    for _ in 0..150 {
        press(&mut window, Modifiers::NONE, Key::ArrowDown);
    }
    press(&mut window, Modifiers::NONE, Key::Enter);
    let after = area(&window);
    assert!(after.is_some() && after != before);
    press(&mut window, Modifiers::NONE, Key::Space);
    let focused = window.get_by(|node| node.is_focused() && node.label().is_some());
    assert_eq!(focused.accesskit_node().label(), after);
    assert!(window.ctx.content_rect().contains_rect(focused.rect()));
}

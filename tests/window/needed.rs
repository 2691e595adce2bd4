//! What it takes to meet the targets, and moving the start: in a meeting and in the window, by keys.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use model::{
    AreaEdit, AreaId, Coverage, Delayed, Edit, Entry, Inclusion, Ledger, LineEdit, Plan, ProposalEdit, ProposalId,
};

use super::script::play;
use super::{Window, front, numbered, press, scenario, sees, type_text, window, window_on};

fn sees_part(window: &Window, part: &str) {
    assert!(
        window.query_all_by_label_contains(part).next().is_some(),
        "nothing on screen says {part:?}"
    );
}

fn sample() -> Plan {
    files::open(&scenario("norddjurs-2023-maal")).unwrap().scenario.plan
}

/// The sample with targets that it just meets, and two proposals left out.
fn two_short() -> Plan {
    let plan = sample();
    let years = plan.settings().years;
    let totals = Ledger::of(&plan).totals(AreaId::WHOLE, Coverage::Allocated);
    let notation = plan.settings().notation;
    let target = |(year, place): (model::Year, usize)| {
        let total = totals[place].figure.printed_in(notation);
        let amount = model::Amount::new(total, notation).unwrap();
        Edit::Area(AreaId::WHOLE, AreaEdit::Target(year, Some(amount)))
    };
    let mut edits: Vec<Edit> = years.iter().zip(1..).map(target).collect();
    for number in ["VPU 7", "VPU 12"] {
        let id = numbered(&plan, number);
        edits.push(Edit::Proposal(id, ProposalEdit::Include(Inclusion::Excluded)));
    }
    plan.edited(&Edit::Batch(edits)).unwrap()
}

fn counts(plan: &Plan, number: &str) -> bool {
    plan.proposal(numbered(plan, number)).unwrap().inclusion == Inclusion::Included
}

#[test]
fn the_best_set_is_put_into_the_meeting_as_one_step() {
    let before = two_short();
    let mut window = window_on(before.clone());
    play(&mut window, "F11 M");
    sees_part(&window, "Hvad skal der til?: færrest ændringer");
    sees_part(&window, "Fjern ingen; tag VPU 7 og VPU 12 med: 2023 binder: 2023 nået");
    sees_part(&window, "Intet mindre sæt når alle mål");
    play(&mut window, "Enter");
    sees_part(&window, "Sat ind: det, der skal til: 2023 mangler");
    sees(&window, "2 ændringer siden mødets start");
    play(&mut window, "Backspace");
    sees(&window, "0 ændringer siden mødets start");
    play(&mut window, "Ctrl+Y Esc Enter");
    let after = front(&window);
    assert!(counts(&after, "VPU 7") && counts(&after, "VPU 12"));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(front(&window), before);
}

/// How many keys down from the sets a proposal stands, where one set stands above.
fn down_to(plan: &Plan, number: &str) -> usize {
    let areas = plan.areas_in_order();
    let rows = areas.iter().flat_map(|(_, area)| area.proposals.iter());
    let id = numbered(plan, number);
    let mut choosable = rows.filter(|id| app::solver::can_be_chosen(plan, plan.proposal(**id).unwrap()));
    choosable.position(|other| *other == id).unwrap() + 1
}

#[test]
fn what_is_locked_out_is_missed_and_the_sheet_says_what_is_missing() {
    let plan = two_short();
    let mut window = window_on(plan.clone());
    play(&mut window, "F11 M");
    for _ in 0..down_to(&plan, "VPU 12") {
        press(&mut window, Modifiers::NONE, Key::ArrowDown);
    }
    play(&mut window, "Space Space");
    sees_part(
        &window,
        "VPU 12, Afskaffelse af klippekortsordningen på plejecentre, låst ude, ",
    );
    sees_part(&window, "Intet sæt forslag når alle mål. Dette kommer tættest på:");
    play(&mut window, "Home");
    sees_part(&window, " mangler mest");
    play(&mut window, "Right");
    sees_part(&window, "Hvad skal der til?: færrest forslag");
    play(&mut window, "Esc");
    sees(&window, "0 ændringer siden mødets start");
}

#[test]
fn the_window_begins_a_meeting_with_the_question() {
    let mut window = window_on(two_short());
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    type_text(&mut window, "hvad skal");
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.run();
    sees_part(&window, "Fjern ingen; tag VPU 7 og VPU 12 med");
}

fn delayed(plan: &Plan, number: &str, months: i64) -> Plan {
    let delay = plan.delay(Delayed::Proposal(numbered(plan, number)), months);
    plan.edited(&delay.edit).unwrap()
}

#[test]
fn a_delay_in_a_meeting_is_seen_at_once_and_kept_as_one_step() {
    let before = sample();
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11 `12` Enter Y");
    sees_part(&window, "Forskyd VPU 12");
    sees_part(&window, "VPU 12 som nu: målene står som før");
    play(&mut window, "Right Right Right");
    sees(&window, "3 måneder senere");
    sees_part(&window, "VPU 12 3 måneder senere: 2023 mangler 0,088 → ");
    play(&mut window, "Esc");
    sees(&window, "0 ændringer siden mødets start");
    play(&mut window, "Y Right Right Right Enter");
    sees(&window, "1 ændring siden mødets start");
    play(&mut window, "Esc Enter");
    assert_eq!(front(&window), delayed(&before, "VPU 12", 3));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(front(&window), before);
}

#[test]
fn what_is_stated_is_not_moved_and_the_sheet_says_why() {
    let plan = sample();
    let id: ProposalId = numbered(&plan, "VPU 12");
    let row = plan.proposal(id).unwrap();
    let year = plan.settings().years.iter().nth(1).unwrap();
    let stated = LineEdit::Stated(year, Some(Entry::Empty));
    let plan = plan.edited(&Edit::Line(id, row.lines[0].id, stated)).unwrap();
    let mut window = window_on(plan.clone());
    play(&mut window, "F11 `12` Enter Y Right");
    sees(
        &window,
        "VPU 12 flyttes ikke: 2024 er angivet i hånden og ville blive stående.",
    );
    play(&mut window, "Enter");
    sees(&window, "0 ændringer siden mødets start");
}

#[test]
fn a_delay_in_the_window_is_previewed_then_kept_or_dropped() {
    let before = sample();
    let mut window = window(&["norddjurs-2023-maal"]);
    let ask = |window: &mut Window| {
        press(window, Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
        type_text(window, "forskyd");
        press(window, Modifiers::NONE, Key::Enter);
        window.run();
    };
    ask(&mut window);
    sees_part(&window, "Forskyd ");
    play(&mut window, "Down Down Down Down PgUp");
    sees(&window, "Forskyd alle forslag");
    sees_part(&window, "12 måneder senere");
    play(&mut window, "Esc");
    assert_eq!(front(&window), before);
    ask(&mut window);
    play(&mut window, "Down Down Down Down PgUp Enter");
    let all = before.delay(Delayed::Area(AreaId::WHOLE), 12);
    assert_eq!(front(&window), before.edited(&all.edit).unwrap());
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(front(&window), before);
}

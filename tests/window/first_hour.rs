//! The analyst's first hour in one go, through the real window: what is changed in one place is seen in every other,
//! taken back, pasted, filled, added, saved and found again.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::machine::{Board, files, window_and_board, window_with};
use super::script::play;
use super::{Window, click, press, scenario, sees, type_text};

/// What stands in the row, the subtotal, the total and the gap, as it was printed.
const PRINTED: [&str; 4] = [
    "VPU 5, 2024, minus 0,337",
    "I alt Sundheds- og Omsorgsområdet, 2024, minus 3,169",
    "I alt, 2024, minus 4,635",
    "Netto-udestående, 2024, mangler 0,365",
];

/// The same with three months' notice for VPU 5.
const SHORTER_NOTICE: [&str; 4] = [
    "VPU 5, 2024, minus 0,450",
    "I alt Sundheds- og Omsorgsområdet, 2024, minus 3,282",
    "I alt, 2024, minus 4,748",
    "Netto-udestående, 2024, mangler 0,252",
];

/// The same with VPU 12 left out as well.
const WITHOUT_VPU_12: [&str; 4] = [
    "VPU 12, 2024, minus 0,950, medregnes ikke",
    "I alt Sundheds- og Omsorgsområdet, 2024, minus 2,332",
    "I alt, 2024, minus 3,798",
    "Netto-udestående, 2024, mangler 1,202",
];

fn sees_all(window: &Window, names: &[&str]) {
    for name in names {
        sees(window, name);
    }
}

/// Three rows and five years as a spreadsheet in Danish puts them on the clipboard.
fn from_a_spreadsheet(board: &Board) {
    let rows = [
        ["0", "-0,112", "-0,450", "-0,450", "-0,450"],
        ["0", "-0,016", "-0,064", "-0,064", "-0,064"],
        ["0", "-0,125", "-0,500", "-0,500", "-1.000,5"],
    ];
    let cells = |row: [&str; 5]| row.map(|cell| format!("<td align=right>{cell}</td>")).concat();
    let html = rows.map(|row| format!("<tr>{}</tr>", cells(row))).concat();
    let text = rows.map(|row| row.join("\t") + "\r\n").concat();
    board.holds_table(
        &format!("<html><body><table><!--StartFragment-->{html}<!--EndFragment--></table></body></html>"),
        &text,
    );
}

fn undo(window: &mut Window) {
    press(window, Modifiers::COMMAND, Key::Z);
}

#[test]
fn an_analysts_first_hour() {
    let folder = tempfile::tempdir().unwrap();
    let (opened, saved) = (scenario("norddjurs-2023-maal"), folder.path().join("budget 2024.ron"));
    let answers = vec![files(&[&opened]), files(&[&saved])];
    let (mut window, board) = window_and_board(answers, folder.path(), &[]);

    press(&mut window, Modifiers::COMMAND, Key::O);
    sees_all(&window, &PRINTED);
    let first = window.state().documents().front().unwrap().document.plan().clone();

    a_shorter_notice_and_a_proposal_left_out(&mut window);
    undo(&mut window);
    sees_all(&window, &SHORTER_NOTICE);
    undo(&mut window);
    sees_all(&window, &PRINTED);
    let document = &window.state().documents().front().unwrap().document;
    assert!(
        *document.plan() == first && !document.is_changed(),
        "undone to the file"
    );

    a_block_pasted_and_filled_down(&mut window, &board);
    a_new_proposal_half_and_then_whole(&mut window);

    press(&mut window, Modifiers::NONE, Key::F12);
    window.run();
    sees(&window, "budget 2024");
    let document = &window.state().documents().front().unwrap().document;
    assert!(!document.is_changed());
    let (plan, ledger) = (document.plan().clone(), document.ledger().clone());

    let again = window_with(Vec::new(), folder.path(), &[saved]);
    let document = &again.state().documents().front().unwrap().document;
    assert!(*document.plan() == plan, "what was saved is what is opened");
    let whole = model::AreaId::WHOLE;
    assert_eq!(
        document.ledger().totals(whole, model::Coverage::All),
        ledger.totals(whole, model::Coverage::All)
    );
    sees(&again, "VPU 7, 2027, minus 1.000,500, angivet");
}

/// In the inspector, as a person would: click in the field, write in place of what is there, Enter.
fn a_shorter_notice_and_a_proposal_left_out(window: &mut Window) {
    click(window, PRINTED[0]);
    click(window, "Varsel");
    press(window, Modifiers::COMMAND, Key::A);
    type_text(window, "3");
    press(window, Modifiers::NONE, Key::Enter);
    sees_all(window, &SHORTER_NOTICE);
    click(window, "VPU 12, Medtaget, medtaget");
    sees_all(window, &WITHOUT_VPU_12);
}

fn a_block_pasted_and_filled_down(window: &mut Window, board: &Board) {
    from_a_spreadsheet(board);
    click(window, "VPU 5, 2023, 0");
    window.event(Event::Paste(board.text()));
    window.run();
    sees(window, "15 celler sat ind");
    sees(window, "VPU 5, 2024, minus 0,112, angivet");
    sees(window, "VPU 7, 2027, minus 1.000,500, angivet");
    click(window, "VPU 7, 2024, minus 0,125, angivet");
    play(window, "Shift+Down Shift+Down Ctrl+D");
    sees(window, "VPU 8, 2024, minus 0,125, angivet");
    sees(window, "VPU 9, 2024, minus 0,125, angivet");
}

/// A proposal of its own with one million in a year, half of it in 2024 and all of it from 2025.
fn a_new_proposal_half_and_then_whole(window: &mut Window) {
    click(window, "VPU 9, 2024, minus 0,125, angivet");
    play(
        window,
        "Alt+Insert `Fælles vagtplan` Tab `-1` Tab `0 %` Tab `50 %` Tab `100 %` Enter",
    );
    for name in [
        "Fælles vagtplan, Helårlig, minus 1,000",
        "Fælles vagtplan, 2023, 0",
        "Fælles vagtplan, 2024, minus 0,500",
        "Fælles vagtplan, 2025, minus 1,000",
        "Fælles vagtplan, 2027, minus 1,000",
    ] {
        sees(window, name);
    }
    assert!(
        window
            .query_by_label_contains("Fælles vagtplan, 2024, minus 0,500, angivet")
            .is_none(),
        "the share is worked out, not stated"
    );
}

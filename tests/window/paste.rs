//! The clipboard: what is copied, and every way a block can be pasted.

use app::window::App;
use app::window::clipboard::{Clipboard, Found, Unreachable};
use app::words::Language;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::machine::{Board, copy, paste};
use super::{Window, click, press, scenario, sees, spoken};

/// A clipboard that nobody reaches.
struct NoBoard;

impl Clipboard for NoBoard {
    fn put(&mut self, _: &str, _: &str) -> Result<(), Unreachable> {
        Err(Unreachable)
    }

    fn found(&mut self) -> Result<Found, Unreachable> {
        Err(Unreachable)
    }
}

fn with_clipboard(name: Option<&str>, clipboard: Box<dyn Clipboard>) -> Window {
    let path = name.map(scenario);
    let mut window = Harness::builder()
        .with_size([1366.0, 768.0])
        .with_max_steps(20)
        .with_step_dt(1.0 / 60.0)
        .build_eframe(|creation| {
            let mut app = App::new(&creation.egui_ctx, Language::Danish).with_clipboard(clipboard);
            app.open(&path.into_iter().collect::<Vec<_>>());
            app
        });
    window.run();
    window
}

fn catalogue() -> (Window, Board) {
    let board = Board::default();
    (
        with_clipboard(Some("norddjurs-2023-maal"), Box::new(board.clone())),
        board,
    )
}

/// Selects from a cell to as many further down and to the right.
fn select(window: &mut Window, name: &str, (down, right): (usize, usize)) {
    click(window, name);
    for _ in 0..down {
        press(window, Modifiers::SHIFT, Key::ArrowDown);
    }
    for _ in 0..right {
        press(window, Modifiers::SHIFT, Key::ArrowRight);
    }
}

const YEAR: &str = "VPU 5, 2024, minus 0,337";
const TITLE: &str = "Sæt ind";

fn is_asked(window: &Window) -> bool {
    spoken(window, "Annullér")
}

#[test]
fn a_copy_is_text_and_html_in_the_screens_numbers_with_a_plain_minus() {
    let (mut window, board) = catalogue();
    select(&mut window, YEAR, (1, 1));
    copy(&mut window);
    assert_eq!(board.text(), "-0,337\t-0,45\r\n-0,048\t-0,064\r\n");
    assert!(
        board.html().contains("<td align=\"right\">-0,337</td>"),
        "{}",
        board.html()
    );
    sees(&window, "4 celler kopieret");
}

#[test]
fn headings_come_along_when_they_are_asked_for() {
    let (mut window, board) = catalogue();
    select(&mut window, YEAR, (0, 1));
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    assert_eq!(board.text(), "2024\t2025\r\n-0,337\t-0,45\r\n");
    assert!(board.html().contains("mio. kr."), "{}", board.html());
    assert!(board.html().contains("<th scope=\"col\">2024</th>"), "{}", board.html());
}

#[test]
fn one_cell_fills_every_selected_cell() {
    let (mut window, board) = catalogue();
    board.holds("-0,1");
    select(&mut window, YEAR, (1, 1));
    paste(&mut window, &board);
    for name in [
        "VPU 5, 2024, minus 0,100, angivet",
        "VPU 5, 2025, minus 0,100, angivet",
        "VPU 6, 2024, minus 0,100, angivet",
        "VPU 6, 2025, minus 0,100, angivet",
    ] {
        sees(&window, name);
    }
    sees(&window, "4 celler sat ind");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, YEAR);
}

#[test]
fn a_block_spreads_from_one_cell_three_by_five_from_a_spreadsheet_in_danish() {
    let (mut window, board) = catalogue();
    board.holds(
        "0\t-0,112\t-0,450\t-0,450\t-0,450\r\n0\t-0,016\t-0,064\t-0,064\t-0,064\r\n0\t-0,125\t-0,500\t-0,500\t-1.000,5\r\n",
    );
    click(&mut window, "VPU 5, 2023, 0");
    paste(&mut window, &board);
    assert!(!is_asked(&window));
    sees(&window, "VPU 5, 2024, minus 0,112, angivet");
    sees(&window, "VPU 7, 2027, minus 1.000,500, angivet");
    sees(&window, "15 celler sat ind");
}

#[test]
fn a_selection_that_holds_the_block_whole_times_is_tiled() {
    let (mut window, board) = catalogue();
    board.holds("-1\t-2\r\n");
    select(&mut window, YEAR, (2, 3));
    paste(&mut window, &board);
    sees(&window, "VPU 7, 2024, minus 1,000, angivet");
    sees(&window, "VPU 7, 2027, minus 2,000, angivet");
    sees(&window, "12 celler sat ind");
}

#[test]
fn any_other_block_is_pasted_once_and_selected() {
    let (mut window, board) = catalogue();
    board.holds("-1\t-2\r\n-3\t-4\r\n");
    select(&mut window, YEAR, (2, 0));
    paste(&mut window, &board);
    sees(&window, "4 celler sat ind");
    sees(&window, "Sum −10,000 · 4 tal");
}

#[test]
fn past_the_last_row_new_proposals_are_offered() {
    let (mut window, board) = catalogue();
    board.holds("-1\r\n-2\r\n-3\r\n");
    press(&mut window, Modifiers::COMMAND, Key::End);
    let last = last_proposal(&mut window);
    click(&mut window, &last);
    paste(&mut window, &board);
    assert!(is_asked(&window));
    sees(&window, "Opret 2 nye forslag");
    click(&mut window, TITLE);
    sees(&window, "3 celler sat ind · 2 nye forslag");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(!spoken(&window, "2 nye forslag"));
}

/// The last proposal's cell of 2024, scrolled into sight.
fn last_proposal(window: &mut Window) -> String {
    last_in(window, f32::INFINITY)
}

/// The last proposal's cell of 2024 above a sum.
fn last_above(window: &Window, sum: &str) -> String {
    last_in(window, window.get_by_label(sum).rect().top())
}

fn last_in(window: &Window, above: f32) -> String {
    let cells = window.query_all_by_label_contains(", 2024, ");
    let rows: Vec<(f32, String)> = cells
        .filter_map(|node| Some((node.rect().top(), node.accesskit_node().label()?)))
        .filter(|(top, name)| name.starts_with("VPU") && *top < above)
        .collect();
    let last = rows.into_iter().max_by(|one, other| one.0.total_cmp(&other.0));
    last.expect("a proposal in sight").1
}

#[test]
fn columns_outside_the_years_wait_for_a_decision() {
    let (mut window, board) = catalogue();
    board.holds("-1\t-2\t-3\r\n");
    click(&mut window, "VPU 5, 2026, minus 0,450");
    paste(&mut window, &board);
    assert!(is_asked(&window));
    sees(
        &window,
        "Én kolonne uden for 2023-2027: vælg dens plads, vis flere år, eller udelad den",
    );
    sees(&window, "Vælg først, hvad der skal ske med kolonnerne uden for årene");
    click(&mut window, "Vis flere år");
    click(&mut window, TITLE);
    sees(&window, "VPU 5, 2028, minus 3,000, angivet");
}

#[test]
fn columns_outside_the_years_can_be_left_out() {
    let (mut window, board) = catalogue();
    board.holds("-1\t-2\t-3\r\n");
    click(&mut window, "VPU 5, 2026, minus 0,450");
    paste(&mut window, &board);
    click(&mut window, "Udelad kolonnerne");
    click(&mut window, TITLE);
    sees(&window, "VPU 5, 2027, minus 2,000, angivet");
    assert!(!spoken(&window, "2028"));
}

#[test]
fn calculated_cells_are_passed_over_and_counted() {
    let (mut window, board) = catalogue();
    board.holds("-1\t-2\r\n");
    select(&mut window, "VPU 5, 2027, minus 0,450", (0, 1));
    paste(&mut window, &board);
    sees(&window, "VPU 5, 2027, minus 1,000, angivet");
    sees(&window, "Én celle sat ind · én beregnet celle sprunget over");
}

#[test]
fn what_cannot_be_read_is_shown_and_nothing_is_written_before_it_is_taken() {
    let (mut window, board) = catalogue();
    board.holds("-1\r\n12.34.567\r\n");
    click(&mut window, YEAR);
    paste(&mut window, &board);
    assert!(is_asked(&window));
    sees(&window, YEAR);
    click(&mut window, "Annullér");
    sees(&window, YEAR);
    paste(&mut window, &board);
    click(&mut window, "Lad de ulæselige celler være, som de er");
    click(&mut window, TITLE);
    sees(&window, "VPU 5, 2024, minus 1,000, angivet");
    sees(&window, "VPU 6, 2024, minus 0,048");
}

#[test]
fn a_foreign_decimal_mark_is_looked_at_first() {
    let (mut window, board) = catalogue();
    board.holds("-1.5\r\n-2.25\r\n");
    click(&mut window, YEAR);
    paste(&mut window, &board);
    assert!(is_asked(&window));
    sees(&window, "Kolonne 1 har decimalpunktum og læses sådan");
    click(&mut window, TITLE);
    sees(&window, "VPU 5, 2024, minus 1,500, angivet");
}

#[test]
fn headings_with_years_put_columns_in_place() {
    let (mut window, board) = catalogue();
    board.holds("2025\t2026\r\n-1\t-2\r\n");
    click(&mut window, "VPU 5, 2023, 0");
    paste(&mut window, &board);
    assert!(is_asked(&window));
    click(&mut window, TITLE);
    sees(&window, "VPU 5, 2025, minus 1,000, angivet");
    sees(&window, "VPU 5, 2026, minus 2,000, angivet");
    sees(&window, "VPU 5, 2023, 0");
}

#[test]
fn beyond_the_sum_of_an_area_it_is_looked_at_first() {
    let (mut window, board) = catalogue();
    board.holds("-1\r\n-2\r\n");
    let last = last_above(&window, "I alt Sundheds- og Omsorgsområdet, 2024, minus 3,169");
    click(&mut window, &last);
    paste(&mut window, &board);
    assert!(is_asked(&window));
    click(&mut window, "Opret nye forslag i området");
    click(&mut window, TITLE);
    sees(&window, "2 celler sat ind · ét nyt forslag");
}

#[test]
fn what_the_program_copied_comes_back_as_it_was() {
    let (mut window, board) = catalogue();
    click(&mut window, "VPU 5, Helårlig, minus 0,450");
    copy(&mut window);
    click(&mut window, "VPU 6, Helårlig, minus 0,064");
    paste(&mut window, &board);
    sees(&window, "VPU 6, Helårlig, minus 0,450");
    sees(&window, "VPU 6, 2024, minus 0,337");
}

#[test]
fn what_is_cut_is_emptied_when_it_is_pasted_in_one_step() {
    let (mut window, board) = catalogue();
    click(&mut window, "VPU 5, Helårlig, minus 0,450");
    window.event(Event::Cut);
    window.run();
    sees(&window, "VPU 5, Helårlig, minus 0,450");
    click(&mut window, "VPU 6, Helårlig, minus 0,064");
    paste(&mut window, &board);
    sees(&window, "VPU 6, Helårlig, minus 0,450");
    assert!(!spoken(&window, "VPU 5, Helårlig, minus 0,450"));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    sees(&window, "VPU 5, Helårlig, minus 0,450");
    sees(&window, "VPU 6, Helårlig, minus 0,064");
}

#[test]
fn without_a_clipboard_it_is_told_and_copies_stay_within_the_program() {
    let mut window = with_clipboard(Some("norddjurs-2023-maal"), Box::new(NoBoard));
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::V);
    sees(
        &window,
        "Maskinens udklipsholder kan ikke nås. Intet er ændret. Åbn evt. tabellen som fil i stedet",
    );
    click(&mut window, "VPU 5, Helårlig, minus 0,450");
    copy(&mut window);
    click(&mut window, "VPU 6, Helårlig, minus 0,064");
    press(&mut window, Modifiers::SHIFT, Key::Insert);
    sees(&window, "VPU 6, Helårlig, minus 0,450");
}

#[test]
fn the_published_text_becomes_26_proposals_in_3_areas_and_every_sum_ties() {
    let board = Board::default();
    let mut window = with_clipboard(None, Box::new(board.clone()));
    press(&mut window, Modifiers::COMMAND, Key::N);
    make_new(&mut window);
    board.holds(include_str!("../reference/norddjurs-2023.pdf-text.txt"));
    press(&mut window, Modifiers::COMMAND, Key::V);
    sees(&window, "26 forslag i 3 områder");
    sees(&window, "Alle 24 trykte summer stemmer");
    sees(
        &window,
        "Scenariet har ingen forslag endnu og overtager enheden herunder og årene 2023–2027.",
    );
    sees(&window, "Kataloget siger ikke, hvad tallene er i. Vælg det først");
    choose_unit(&mut window, "mio. kr.");
    click(&mut window, TITLE);
    sees(&window, "26 forslag sat ind");
    sees(&window, "I alt, 2024, minus 4,635");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(!spoken(&window, "I alt, 2024, minus 4,635"));
}

#[test]
fn a_catalogue_that_is_there_already_says_so_before_it_goes_in_again() {
    let (mut window, board) = catalogue();
    board.holds(include_str!("../reference/norddjurs-2023.pdf-text.txt"));
    press(&mut window, Modifiers::COMMAND, Key::V);
    let again = window.query_by_label_contains("26 af forslagene har numre, som allerede findes i scenariet");
    assert!(again.is_some());
}

#[test]
fn a_column_with_two_decimal_marks_waits_for_a_choice() {
    let (mut window, board) = catalogue();
    click(&mut window, YEAR);
    board.holds("-0,111\n-1.222,5\n0.333\n");
    press(&mut window, Modifiers::COMMAND, Key::V);
    sees(&window, "Vælg først, hvad der er decimaltegn");
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "Vælg først, hvad der er decimaltegn");
    click(&mut window, "komma");
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(!spoken(&window, "Vælg først, hvad der er decimaltegn"));
}

/// Says what the figures of a catalogue are in.
fn choose_unit(window: &mut Window, unit: &str) {
    let list = window.get_by_role_and_label(egui::accesskit::Role::ComboBox, "Tallene er i");
    list.click_accesskit();
    window.run();
    click(window, unit);
}

/// Answers what a new scenario asks for, where it asks.
fn make_new(window: &mut Window) {
    if spoken(window, "Opret") {
        click(window, "Opret");
    }
}

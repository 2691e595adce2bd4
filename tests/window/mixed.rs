//! Totals that mix recurring and one-off money say so wherever they stand on the screen.

use egui::{Key, Modifiers};

use super::meeting::{minutes_say, sees_no_part, sees_part, turn};
use super::script::play;
use super::{press, window};

#[test]
fn a_total_that_mixes_recurring_and_one_off_money_says_so_beside_every_scenario() {
    let mut window = window(&["norddjurs-2023-tekst", "norddjurs-2023"]);
    press(&mut window, Modifiers::COMMAND, Key::M);
    // The base is the table, with 2.100 that come once; the text has two more that do.
    sees_part(
        &window,
        "I alt, 2023: minus 2,912 = minus 0,812 varig og minus 2,100 engangs (VPU 10, VPU 11, VPU 18, VPU 19, VPU 24).",
    );
    sees_part(
        &window,
        "I alt, 2023: minus 2,562 = minus 0,012 varig og minus 2,550 engangs",
    );
    press(&mut window, Modifiers::NONE, Key::B);
    sees_part(&window, "minus 2,912 (engangs minus 2,100)");
    sees_part(&window, "minus 2,562 (engangs minus 2,550)");
}

#[test]
fn a_year_that_mixes_recurring_and_one_off_money_says_how_much_comes_once() {
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11");
    sees_part(&window, "2023, i alt minus 2,912, engangs minus 2,100");
    sees_part(&window, "2024, i alt minus 4,635");
    sees_no_part(&window, "2024, i alt minus 4,635, engangs");
    // The staircase and what is kept without targets say it as well.
    play(&mut window, "D");
    sees_part(&window, "2023 −2,912 (engangs −2,100)");
}

#[test]
fn minutes_without_targets_say_how_much_of_a_year_comes_once() {
    let mut window = window(&["norddjurs-2023"]);
    play(&mut window, "F11");
    turn(&mut window, "12");
    minutes_say(&mut window, &["2023 −2,712 (engangs −2,100)"]);
}

//! What the status bar adds up.

use egui_kittest::kittest::Queryable as _;

use super::script::play_at;
use super::window;

const PLAN: &str = "norddjurs-2023-maal";

#[test]
fn a_sum_of_what_is_selected_does_not_count_what_sums_it_up() {
    for (cell, keys, told) in [
        ("VPU 5 2024", "Ctrl+Space", "Sum −4,635 · 26 tal · uden summer"),
        ("VPU 5 2024", "Shift+Space", "Sum −1,687 · 5 tal · uden summer"),
    ] {
        let mut window = window(&[PLAN]);
        play_at(&mut window, cell, keys);
        let shown = window.query_by_label_contains(" tal · ");
        let shown = shown.and_then(|shown| shown.value());
        assert_eq!(shown.as_deref(), Some(told), "{keys}");
    }
}

//! Any two scenarios compared on screen: every figure is the one that `overslag compare` writes, to the last digit.

use std::path::{Path, PathBuf};

use app::window::App;
use app::words::Language;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use files::{Replacing, Scenario, ScenarioId};
use model::Plan;
use rust_decimal::Decimal;
use serde_json::Value;

use super::{Window, click, press};
use crate::cli::program::overslag;
use crate::generator::{Dice, edit, plan};

/// How many pairs are compared.
const PAIRS: u64 = 30;
/// A screen on which everything is in sight.
const HUGE: [f32; 2] = [16_000.0, 8_000.0];

/// A plan and what a run of edits made of it.
fn pair(dice: &mut Dice) -> (Plan, Plan) {
    let old = plan(dice);
    let mut new = old.clone();
    for _ in 0..dice.below(20) {
        let edit = edit(dice, &new);
        new = new.edited(&edit).unwrap_or(new);
    }
    (old, new)
}

fn saved(folder: &Path, name: &str, plan: &Plan) -> PathBuf {
    let path = folder.join(name);
    let scenario = Scenario::new(ScenarioId(7), plan.clone());
    files::save(&path, &scenario, Replacing::Nothing).expect("any plan can be saved");
    path
}

/// A comparison as the command line writes it for programs; nothing where an index number is missing.
fn written(folder: &Path) -> Option<Value> {
    let arguments = [
        "compare",
        "--lang",
        "da",
        "--format",
        "json",
        "--only-changes",
        "a.ron",
        "b.ron",
    ];
    let answer = overslag(folder, arguments);
    (answer.code < 2).then(|| serde_json::from_str(&answer.result).expect("the command line writes JSON"))
}

/// What is printed, of a figure that the command line has written.
fn printed(figure: &Value) -> Option<Decimal> {
    let printed = figure.get("printed")?.as_str().expect("figures are texts");
    Some(number(printed))
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text:?} is no number"))
}

/// The differences of every row, as the command line writes them.
fn written_rows(comparison: &Value) -> Vec<Vec<Decimal>> {
    let rows = comparison["pairs"][0]["rows"].as_array().unwrap().iter();
    let cells = |row: &Value| {
        let cells = row["differences"].as_array().unwrap().iter();
        cells.filter_map(printed).collect()
    };
    rows.map(cells).collect()
}

/// The bars of a column, as the command line writes them.
fn written_bars(comparison: &Value, column: usize) -> Vec<Decimal> {
    let total = &comparison["pairs"][0]["totals"][column];
    let causes = total["causes"].as_array().unwrap().iter();
    let causes = causes.filter_map(printed).filter(|part| !part.is_zero());
    printed(&total["before"])
        .into_iter()
        .chain(causes)
        .chain(printed(&total["after"]))
        .collect()
}

/// The totals of a column, as the command line writes them, and the difference between them.
fn ends(comparison: &Value, column: usize) -> ([Decimal; 2], Decimal) {
    let total = &comparison["pairs"][0]["totals"][column];
    let end = |name: &str| printed(&total[name]).unwrap_or_default();
    let between = printed(&total["difference"]).unwrap();
    ([end("before"), end("after")], between)
}

fn screen(paths: &[PathBuf]) -> Window {
    let paths = paths.to_vec();
    let mut window = Harness::builder()
        .with_size(HUGE)
        .with_max_steps(12)
        .build_eframe(|creation| {
            let mut app = App::new(&creation.egui_ctx, Language::Danish);
            app.compare_files(&paths);
            app
        });
    window.run();
    window
}

/// What is said of everything of a role, from the top, from the left.
fn said(window: &Window, role: Role) -> Vec<String> {
    let found = window.query_all_by_role(role);
    let mut said: Vec<_> = found
        .map(|node| {
            let at = node.rect().min;
            let label = node.accesskit_node().label().unwrap_or_default();
            (at, label)
        })
        .collect();
    said.sort_by(|(one, _), (other, _)| one.y.total_cmp(&other.y).then(one.x.total_cmp(&other.x)));
    said.into_iter().map(|(_, label)| label).collect()
}

/// A figure that is said, as a number.
fn heard(figure: &str) -> Decimal {
    let plain = figure.replace("minus ", "-").replace(['+', '.'], "").replace(',', ".");
    number(plain.trim())
}

/// The differences that are said of the figures of the list, row after row.
fn listed(window: &Window, columns: usize) -> Vec<Vec<Decimal>> {
    let cells = said(window, Role::Cell);
    let difference = |cell: &String| match cell.rsplit_once(", forskel ") {
        Some((_, difference)) => heard(difference),
        None => Decimal::ZERO,
    };
    let differences: Vec<Decimal> = cells.iter().map(difference).collect();
    differences.chunks(columns).map(<[Decimal]>::to_vec).collect()
}

/// What the bridge of the column in sight says of its bars.
fn bridged(window: &Window) -> Vec<Decimal> {
    let spoken = said(window, Role::Image);
    let bars = spoken
        .first()
        .and_then(|said| said.split_once(": "))
        .map_or("", |(_, bars)| bars);
    let bars = bars.split("; ").filter(|bar| !bar.is_empty());
    // A total that mixes recurring and one-off money says how much of it comes once: `A 12 (engangs 3)`.
    let spoken = |bar: &str| bar.split(" (").next().unwrap_or_default().replace("minus ", "-");
    bars.map(|bar| heard(spoken(bar).rsplit_once(' ').map_or("", |(_, figure)| figure)))
        .collect()
}

#[test]
fn list_and_bridge_show_the_figures_of_the_command_line() {
    let mut compared = 0;
    for seed in 0..PAIRS {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = pair(&mut Dice::of_seed(seed));
        let paths = [saved(folder.path(), "a.ron", &old), saved(folder.path(), "b.ron", &new)];
        let Some(written) = written(folder.path()) else {
            continue;
        };
        let columns = written["columns"].as_array().unwrap();
        let mut window = screen(&paths);
        assert_eq!(
            listed(&window, columns.len()),
            written_rows(&written),
            "the list of pair {seed}"
        );
        for (place, column) in columns.iter().enumerate() {
            let column = column.as_str().unwrap();
            let head = if column == "full_year" { "Helårlig" } else { column };
            click(&mut window, &format!("Se på {head}"));
            let bars = written_bars(&written, place);
            assert_eq!(bridged(&window), bars, "the bridge of pair {seed} in {head}");
            compared += bars.len();
            press(&mut window, Modifiers::NONE, Key::P);
            let (ends, between) = ends(&written, place);
            let parts = bridged(&window);
            let parts: Decimal = parts.iter().sum::<Decimal>() - ends[0] - ends[1];
            assert_eq!(parts, between, "proposal by proposal, pair {seed} in {head}");
            press(&mut window, Modifiers::NONE, Key::P);
        }
    }
    assert!(compared > 250, "only {compared} bars were compared");
}

//! Everything that reads what others wrote, each with what must hold of what it read.

use std::sync::LazyLock;

use exchange::catalogue::Catalogue;
use exchange::cell::{self, Column, Place};
use exchange::clipboard::{Block, pasted};
use exchange::{DecimalMark, ImportSettings, Options, Separators, Table, plan_from, read_table};
use model::{Ledger, Mode, Notation, Plan, Sign, Unit};

use super::journal::Ground;

/// A reader by its name; its inputs are in `tests/corpus/NAME`.
pub type Loader = (&'static str, fn(&[u8]));

/// Every reader.
pub const LOADERS: [Loader; 7] = [
    ("scenario", scenario),
    ("journal", journal),
    ("table", table),
    ("number", number),
    ("typed", typed),
    ("catalogue", catalogue),
    ("clipboard", clipboard),
];

const MARKS: [DecimalMark; 2] = [DecimalMark::Comma, DecimalMark::Point];
const MILLIONS: Notation = Notation {
    unit: Unit::Millions,
    sign: Sign::SavingsNegative,
};

/// What is opened can be calculated and saved, and is the same when it is opened again.
fn scenario(bytes: &[u8]) {
    let Ok(opened) = files::read(bytes) else { return };
    let text = files::text(&opened.scenario).expect("a scenario that was read can be written");
    let again = files::read(text.as_bytes()).expect("a scenario that was written can be read");
    assert!(again.warnings.is_empty(), "{:?}", again.warnings);
    assert!(again.scenario.plan == opened.scenario.plan, "it is another one");
    calculate(&opened.scenario.plan);
}

fn calculate(plan: &Plan) {
    let ledger = Ledger::of(plan);
    for (_, area) in plan.areas_in_order() {
        std::hint::black_box(ledger.totals(area.id, model::Coverage::All));
    }
}

fn journal(bytes: &[u8]) {
    static GROUND: LazyLock<Ground> = LazyLock::new(Ground::new);
    for crash in GROUND.crashes(bytes) {
        calculate(&crash.plan);
    }
}

fn table(bytes: &[u8]) {
    for decimal in [None, Some(DecimalMark::Comma), Some(DecimalMark::Point)] {
        if let Ok(table) = read_table(bytes, Options { decimal }) {
            import(&table);
        }
    }
}

/// What was read becomes a plan, or an error says why not.
fn import(table: &Table) {
    let settings = ImportSettings {
        title: "Katalog".to_owned(),
        notation: MILLIONS,
        years: None,
        step: None,
        mode: Mode::HalfAwayFromZero,
    };
    let mut last = 0;
    let mut ids = || {
        last += 1;
        last
    };
    if let Ok(plan) = plan_from(table, settings, &mut ids) {
        calculate(&plan);
    }
}

fn text(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

fn number(bytes: &[u8]) {
    let text = text(bytes);
    for separators in [
        Separators::Undecided,
        Separators::Decimal(DecimalMark::Comma),
        Separators::Decimal(DecimalMark::Point),
    ] {
        let _ = exchange::read(&text, separators);
    }
}

fn typed(bytes: &[u8]) {
    let text = text(bytes);
    for decimal in MARKS {
        for column in [Column::FullYear, Column::Year] {
            let place = Place {
                notation: MILLIONS,
                decimal,
                column,
                full_year: None,
                previous: None,
            };
            let _ = cell::read(&text, &place);
        }
    }
}

fn catalogue(bytes: &[u8]) {
    let text = text(bytes);
    for decimal in MARKS {
        if let Ok(catalogue) = Catalogue::of_text(&text, decimal) {
            import(&catalogue.table);
        }
    }
}

fn clipboard(bytes: &[u8]) {
    let text = text(bytes);
    for decimal in MARKS {
        let _ = pasted(Some(&text), "", decimal);
        let _ = pasted(None, &text, decimal);
    }
    if let Some(block) = Block::of_text(&text) {
        let _ = Catalogue::of_block(&block, DecimalMark::Comma);
    }
}

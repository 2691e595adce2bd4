//! What is changed is what is seen and selected, however rows are sorted, filtered and folded; what sorting and filtering
//! show is never the stored order; and undoing gives every earlier plan back.

use std::collections::BTreeSet;

use app::window::RowKey;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use model::{Area, AreaId, Plan, ProposalId};

use super::machine::{Board, window_and_board};
use super::{Window, click, scenario};
use crate::generator::Dice;

/// How many runs of a sample, and how much is done in each.
const RUNS: u64 = 25;
const DEEDS: usize = 12;

/// What a deed may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// Nothing.
    Nothing,
    /// The selected rows.
    Selected,
    /// The rows on screen, and new ones.
    Seen,
}

/// Something that is done, as a test writes it.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Keys(Reach, Modifiers, Key),
    Text(&'static str),
    Paste(&'static str),
    Filter(&'static str),
    Choose(&'static str, &'static str),
    Press(Reach, &'static str),
    Undo,
    Redo,
}

const NONE: Modifiers = Modifiers::NONE;
const CONTROL: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers::SHIFT;

/// What goes somewhere, selects, or shows rows another way.
fn looks() -> Vec<Vec<Deed>> {
    let key = |modifiers, key| vec![Deed::Keys(Reach::Nothing, modifiers, key)];
    vec![
        key(NONE, Key::ArrowDown),
        key(NONE, Key::ArrowRight),
        key(NONE, Key::PageUp),
        key(CONTROL, Key::ArrowDown),
        key(CONTROL, Key::Home),
        key(SHIFT, Key::ArrowDown),
        key(SHIFT, Key::ArrowRight),
        key(SHIFT, Key::PageDown),
        key(SHIFT, Key::Space),
        key(CONTROL, Key::Space),
        key(CONTROL | SHIFT, Key::ArrowUp),
        key(CONTROL, Key::A),
        key(Modifiers::ALT | SHIFT, Key::ArrowLeft),
        key(Modifiers::ALT | SHIFT, Key::ArrowRight),
        vec![Deed::Choose("Rækker", "Sortér stigende")],
        vec![Deed::Choose("Rækker", "Sortér faldende")],
        vec![Deed::Choose("Rækker", "Oprindelig rækkefølge")],
        vec![Deed::Press(Reach::Nothing, "Vis alle forslag og linjer")],
        vec![Deed::Filter("re")],
        vec![Deed::Filter("1")],
        vec![Deed::Filter("findes ikke")],
    ]
}

/// What changes the scenario.
fn changes() -> Vec<Vec<Deed>> {
    let key = |modifiers, key| Deed::Keys(Reach::Selected, modifiers, key);
    vec![
        vec![key(NONE, Key::Delete)],
        vec![Deed::Keys(Reach::Nothing, SHIFT, Key::Space), key(CONTROL, Key::Minus)],
        vec![key(NONE, Key::Space)],
        vec![key(CONTROL, Key::D)],
        vec![key(CONTROL, Key::R)],
        vec![key(NONE, Key::F4)],
        vec![Deed::Text("-0,7"), key(CONTROL, Key::Enter), key(NONE, Key::Escape)],
        vec![Deed::Text("-0,3"), key(NONE, Key::Enter), key(NONE, Key::Escape)],
        vec![Deed::Text("5"), Deed::Keys(Reach::Nothing, NONE, Key::Escape)],
        vec![Deed::Paste("-0,1\t-0,2\r\n-0,3\t-0,4\r\n")],
        vec![Deed::Paste("-0,9")],
        vec![Deed::Paste("Nyt navn\t\t-1\r\n")],
        replace_all(),
        vec![Deed::Undo],
        vec![Deed::Undo, Deed::Undo],
        vec![Deed::Redo],
    ]
}

/// Every r on screen becomes two.
fn replace_all() -> Vec<Deed> {
    let key = |modifiers, key| Deed::Keys(Reach::Nothing, modifiers, key);
    vec![
        key(CONTROL, Key::H),
        key(CONTROL, Key::A),
        Deed::Text("r"),
        key(NONE, Key::Tab),
        key(CONTROL, Key::A),
        Deed::Text("rr"),
        Deed::Press(Reach::Seen, "Erstat alle"),
        Deed::Press(Reach::Nothing, "Luk"),
    ]
}

/// What is on screen before a deed.
struct Before {
    plan: Plan,
    seen: BTreeSet<RowKey>,
    selected: BTreeSet<RowKey>,
}

impl Before {
    fn of(window: &Window) -> Self {
        let tab = window.state().documents().front().unwrap();
        Self {
            plan: tab.document.plan().clone(),
            seen: tab.grid.rows().map_or_else(BTreeSet::new, |rows| rows.iter().collect()),
            selected: tab.grid.selected().into_iter().map(|cell| cell.row).collect(),
        }
    }

    fn reached(&self, reach: Reach) -> BTreeSet<RowKey> {
        match reach {
            Reach::Nothing => BTreeSet::new(),
            Reach::Selected => self.selected.clone(),
            Reach::Seen => self.seen.clone(),
        }
    }

    /// What was changed lies within reach, and what is left stands in the order it stood in.
    fn holds(&self, after: &Plan, reach: Reach, told: &str) {
        let reached = self.reached(reach);
        let proposals: BTreeSet<ProposalId> = reached.iter().filter_map(|row| proposal_of(*row)).collect();
        for old in self.plan.proposals() {
            if after.proposal(old.id) != Some(old) {
                assert!(proposals.contains(&old.id), "{told}: {} was out of reach", old.number);
            }
        }
        if reach != Reach::Seen {
            let new = after.proposals().find(|new| self.plan.proposal(new.id).is_none());
            assert!(new.is_none(), "{told}: {new:?} is new");
        }
        for (_, old) in self.plan.areas_in_order() {
            let Some(new) = after.area(old.id) else {
                assert!(
                    reached.contains(&RowKey::Area(old.id)),
                    "{told}: {} was out of reach",
                    old.name
                );
                continue;
            };
            let named = reached.iter().any(|row| is_of_area(*row, old.id));
            assert!(own(old) == own(new) || named, "{told}: {} was out of reach", old.name);
            let stays = |id: &&ProposalId| after.proposal(**id).is_some() && self.plan.proposal(**id).is_some();
            assert!(
                old.proposals
                    .iter()
                    .filter(stays)
                    .eq(new.proposals.iter().filter(stays)),
                "{told}: the stored order of {}",
                old.name
            );
        }
    }
}

fn proposal_of(row: RowKey) -> Option<ProposalId> {
    match row {
        RowKey::Proposal(id) | RowKey::Line(id, _) => Some(id),
        _ => None,
    }
}

/// Whether a row is where something of an area is typed.
fn is_of_area(row: RowKey, area: AreaId) -> bool {
    match row {
        RowKey::Area(id) => id == area,
        RowKey::Strip(_) => area == AreaId::WHOLE,
        _ => false,
    }
}

/// What an area says of itself.
fn own(area: &Area) -> Area {
    Area {
        areas: Area::new(area.id, "", None).areas,
        proposals: Area::new(area.id, "", None).proposals,
        ..area.clone()
    }
}

/// Every plan there was, as undo and redo walk through them.
struct Past {
    plans: Vec<Plan>,
    at: usize,
}

impl Past {
    fn note(&mut self, plan: &Plan) {
        if *plan != self.plans[self.at] {
            self.plans.truncate(self.at + 1);
            self.plans.push(plan.clone());
            self.at += 1;
        }
    }
}

/// One run: a window on a sample, what was there, and what is done to it.
struct Run {
    window: Window,
    board: Board,
    past: Past,
    told: String,
}

impl Run {
    fn on(name: &str, folder: &std::path::Path) -> Self {
        // It may save, and must not save over the sample.
        let file = folder.join("sample.ron");
        std::fs::copy(scenario(name), &file).unwrap();
        let (window, board) = window_and_board(Vec::new(), folder, &[file]);
        let plan = super::front(&window);
        Self {
            window,
            board,
            past: Past {
                plans: vec![plan],
                at: 0,
            },
            told: String::new(),
        }
    }

    fn does(&mut self, deed: Deed) {
        self.told = format!("{} {deed:?}", self.told);
        let before = Before::of(&self.window);
        match deed {
            Deed::Keys(_, modifiers, key) => super::press(&mut self.window, modifiers, key),
            Deed::Text(text) => super::type_text(&mut self.window, text),
            Deed::Paste(text) => self.paste(text),
            Deed::Filter(text) => self.filter(text),
            Deed::Choose(menu, item) => self.choose(menu, item),
            Deed::Press(_, name) => click(&mut self.window, name),
            Deed::Undo => super::press(&mut self.window, CONTROL, Key::Z),
            Deed::Redo => super::press(&mut self.window, CONTROL, Key::Y),
        }
        let after = super::front(&self.window);
        match deed {
            Deed::Keys(reach, ..) | Deed::Press(reach, _) => before.holds(&after, reach, &self.told),
            Deed::Text(_) | Deed::Filter(_) | Deed::Choose(..) => before.holds(&after, Reach::Nothing, &self.told),
            Deed::Paste(_) => before.holds(&after, Reach::Seen, &self.told),
            Deed::Undo => self.past.at = self.past.at.saturating_sub(1),
            Deed::Redo => self.past.at = (self.past.at + 1).min(self.past.plans.len() - 1),
        }
        match deed {
            Deed::Undo | Deed::Redo => {
                assert!(
                    after == self.past.plans[self.past.at],
                    "{}: another plan came back",
                    self.told
                );
            }
            _ => self.past.note(&after),
        }
    }

    /// Pastes, and takes what a preview proposes.
    fn paste(&mut self, text: &str) {
        self.board.holds(text);
        self.window.event(Event::Paste(text.to_owned()));
        self.window.run();
        for key in [Key::Enter, Key::Escape] {
            if self.window.state().documents().front().unwrap().grid.is_asking() {
                super::press(&mut self.window, NONE, key);
            }
        }
    }

    /// Shows only what holds a text; shows everything again where something was filtered.
    fn filter(&mut self, text: &str) {
        super::press(&mut self.window, CONTROL | SHIFT, Key::L);
        if self.window.query_all_by_label("Filtrér på tekst").next().is_some() {
            super::type_text(&mut self.window, text);
            super::press(&mut self.window, NONE, Key::Enter);
        }
    }

    /// Chooses from a menu, where that can be chosen now.
    fn choose(&mut self, menu: &str, item: &str) {
        click(&mut self.window, menu);
        if let Some(item) = self.window.query_by_label(item) {
            item.click();
        }
        self.window.run();
        super::press(&mut self.window, NONE, Key::Escape);
    }

    fn goes_back_to_the_start(&mut self) {
        while self.window.state().documents().front().unwrap().document.can_undo() {
            self.does(Deed::Undo);
        }
        let plan = super::front(&self.window);
        assert!(plan == self.past.plans[0], "{}: undone to the start", self.told);
        self.told.clear();
    }
}

#[test]
fn only_what_is_seen_and_selected_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice::of_seed(7);
    for name in ["norddjurs-2023-maal", "aarhus-mso-2024"] {
        let mut run = Run::on(name, folder.path());
        for _ in 0..RUNS {
            for _ in 0..DEEDS {
                let among = if dice.once_in(3) { changes() } else { looks() };
                for deed in dice.pick(&among) {
                    run.does(deed);
                }
            }
            run.goes_back_to_the_start();
        }
    }
}

//! What is said when the program starts after it fell over.

use std::path::Path;

use app::messages::{crashed, edit, falls_over, unreadable_journal};
use files::{Crash, JournalStep, OnDisk, Places};
use model::{Amount, AreaEdit, AreaId, Edit, Entry, LineEdit, Plan, ProposalEdit, SettingsEdit, Year};
use rust_decimal::Decimal;

use super::{check, clock, moment, sample};

/// Sets a year of a proposal by hand.
fn stated(plan: &Plan, number: &str, year: i64, amount: &str) -> Edit {
    let proposal = plan.proposals().find(|proposal| &*proposal.number == number).unwrap();
    let year = Year::new(year).unwrap();
    let amount = Decimal::from_str_exact(amount).unwrap();
    let amount = Amount::new(amount, plan.settings().notation).unwrap();
    let edit = LineEdit::Stated(year, Some(Entry::Amount(amount)));
    Edit::Line(proposal.id, proposal.lines[0].id, edit)
}

/// What a session leaves behind in which one figure was set and, a step later, nothing more.
fn left(places: &Places, edits: &[Edit]) -> Crash {
    let (path, opened) = sample();
    let mut journal = places.journal(&opened.scenario, Some((&path, opened.hash))).unwrap();
    let mut plan = opened.scenario.plan;
    for edit in edits {
        plan = plan.edited(edit).unwrap();
        journal.record(JournalStep::Edit(edit), &plan).unwrap();
    }
    drop(journal);
    let mut crash = found(places);
    crash.file = Some("Budget 2027.ron".into());
    if let Some(last) = &mut crash.last {
        last.at = moment(12, 14 * 60 + 3);
    }
    crash
}

/// The only journal left behind. What has the disk confirm it, or a process that another test starts at this moment, may
/// hold its lock a little longer.
fn found(places: &Places) -> Crash {
    let looks = std::iter::repeat_with(|| places.crashes().unwrap().found.pop());
    let mut looks = looks.take(200).inspect(|found| {
        if found.is_none() {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
    });
    looks.find_map(|found| found).unwrap()
}

fn check_crash(picture: &str, change: impl Fn(&mut Crash)) {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::in_folder(folder.path());
    let plan = sample().1.scenario.plan;
    let title = Edit::Settings(SettingsEdit::Title("Andet".into()));
    let mut crash = left(&places, &[title, stated(&plan, "VPU 5", 2024, "-0.337")]);
    change(&mut crash);
    check(picture, |words| crashed(&crash, &clock(), words));
}

#[test]
fn a_crash_says_how_many_edits_are_safe_and_which_was_the_last() {
    check_crash("crash-same", |_| ());
    check_crash("crash-changed", |crash| crash.on_disk = OnDisk::Changed);
    check_crash("crash-gone", |crash| crash.on_disk = OnDisk::Gone);
    check_crash("crash-one-edit", |crash| crash.edits = 1);
    check_crash("crash-lost", |crash| crash.lost = 3);
    check_crash("crash-all-lost", |crash| {
        (crash.last, crash.edits, crash.lost) = (None, 0, 1);
    });
    check_crash("crash-never-saved", |crash| {
        (crash.file, crash.on_disk) = (None, OnDisk::NeverSaved);
    });
}

#[test]
fn what_cannot_be_read_or_happens_now_is_told() {
    let journal = Path::new("1760000000000-7-1.journal");
    check("crash-unreadable", |words| unreadable_journal(journal, words));
    check("falls-over", |words| {
        falls_over(Some(Path::new("1760000000000-7-1.report.txt")), words)
    });
}

#[test]
fn edits_are_known_again_by_a_few_words() {
    let plan = sample().1.scenario.plan;
    let proposal = plan.proposals().find(|proposal| &*proposal.number == "VPU 5").unwrap();
    let area = plan.areas_in_order()[1].1.id;
    let line = proposal.lines[0].id;
    let year = Year::new(2025).unwrap();
    let amount = Amount::new(Decimal::from(-2), plan.settings().notation).unwrap();
    let edits = [
        stated(&plan, "VPU 5", 2024, "-0.337"),
        Edit::Line(proposal.id, line, LineEdit::Amount(Entry::NotQuantified)),
        Edit::Line(proposal.id, line, LineEdit::Stated(year, None)),
        Edit::Proposal(proposal.id, ProposalEdit::Title("Andet".into())),
        Edit::Proposal(proposal.id, ProposalEdit::Remove),
        Edit::Area(AreaId::WHOLE, AreaEdit::Target(year, Some(amount))),
        Edit::Area(area, AreaEdit::Rename("Andet".into())),
        Edit::Settings(SettingsEdit::Roll),
        Edit::Batch(vec![Edit::Settings(SettingsEdit::Roll); 3]),
    ];
    check("edits", |words| {
        let said = edits.iter().map(|made| edit(&plan, made, words));
        said.collect::<Vec<_>>().join("\n")
    });
}

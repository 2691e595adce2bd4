//! `check`: what is in order, what is not, and how several files together end.

use std::fs;

use super::program::overslag;
use crate::architecture::root;

const GOOD: &str = include_str!("../gallery/good.ron");

#[test]
fn a_file_in_order_is_counted_and_totalled() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("good.ron"), GOOD).unwrap();
    let answer = overslag(folder.path(), ["check", "good.ron", "--lang", "da"]);
    assert_eq!((answer.code, answer.messages.as_str()), (0, ""));
    let lines: Vec<&str> = answer.result.lines().collect();
    assert_eq!(
        lines,
        [
            "»good.ron«: i orden.",
            "  7 forslag, 2 områder, 4 år (2027-2030).",
            "  I alt i mio. kr.: helårlig -3,150; 2027 -2,000; 2028 -3,000; 2029 -3,750; 2030 -3,750.",
            "  Til orientering:",
            "  - I alt: blander varige og engangsbeløb (VPU 2 er engangs): 2027 -2,000 = -0,825 varig, 0,300 engangs og -1,475 fra",
            "    restpuljer.",
        ]
    );
}

#[test]
fn of_several_files_the_worst_decides() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("good.ron", GOOD);
    write("edited.ron", &GOOD.replace("Fælles ledelse", "Fælles leder"));
    write("bad.ron", "");
    let check = |names: &[&str], code: i32| {
        let answer = overslag(folder.path(), ["check"].iter().chain(names));
        assert_eq!(answer.code, code, "{names:?}: {}", answer.whole());
        for name in names {
            assert!(
                answer.whole().contains(&format!("“{name}”")),
                "{name} in {}",
                answer.whole()
            );
        }
    };
    check(&["good.ron", "good.ron"], 0);
    check(&["good.ron", "edited.ron"], 1);
    check(&["bad.ron", "edited.ron", "good.ron"], 2);
    check(&["good.ron", "missing.ron"], 2);
}

#[test]
fn the_scenarios_that_come_with_the_program_are_whole() {
    let folder = root().join("scenarios");
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let names: Vec<_> = names.filter(|name| name.to_string_lossy().ends_with(".ron")).collect();
    assert!(!names.is_empty());
    for name in names {
        let opened = files::open(&name).unwrap();
        assert!(opened.warnings.is_empty(), "{}: {:?}", name.display(), opened.warnings);
    }
}

#[test]
fn what_was_put_aside_is_said_apart_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let opened = files::open(&root().join("scenarios/myndighed-2021.ron")).unwrap();
    let plan = opened.scenario.plan;
    let reason: model::Text = "Aftalt med udvalget".into();
    let muted = model::Ledger::of(&plan).findings().into_iter();
    let muted =
        muted.map(|finding| model::Edit::Settings(model::SettingsEdit::Mute(finding.key, Some(reason.clone()))));
    let plan = plan.edited(&model::Edit::Batch(muted.collect())).unwrap();
    let scenario = files::Scenario::new(files::ScenarioId(1), plan);
    files::save(&folder.path().join("a.ron"), &scenario, files::Replacing::Nothing).unwrap();
    let answer = overslag(folder.path(), ["check", "a.ron", "--lang", "da"]);
    assert_eq!((answer.code, answer.messages.as_str()), (0, ""), "{}", answer.whole());
    let (before, apart) = answer.result.split_once("  Lagt til side:\n").unwrap();
    assert!(!before.contains("Løsning:"), "{before}");
    assert_eq!(apart.matches("Begrundelse: Aftalt med udvalget").count(), 6, "{apart}");
    assert!(apart.contains("- Kontraktgrundlag: ikke opgjort endnu: helårlig og 2021-2024."));
}

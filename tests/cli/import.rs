//! `import`: a table becomes a scenario, or every cell that is wrong is named and nothing is written.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::program::{Answer, overslag};
use crate::architecture::root;

const DANISH: &str = "område;nr.;titel;helårlig;2027;2028;kategori\n\
    Skoler;1;Færre vikarer;-1.250,5;-500;-1.250,5;Eff.\n\
    Skoler;2;Fælles ledelse;-;-;-;\n\
    Dagtilbud;3;Kortere åbningstid;-200;;-200;\n";

const ENGLISH: &str = "title,area,2027,2028\nFewer supply hours,Schools,\"-1,250.5\",-1250.5\n";

fn folder_with(table: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("tabel.csv"), table).unwrap();
    folder
}

fn import(folder: &Path, more: &[&str]) -> Answer {
    let arguments = ["import", "tabel.csv", "--out", "ny.ron", "--lang", "da"];
    overslag(folder, arguments.iter().chain(more))
}

/// The total line of the report of what was imported.
fn total(folder: &Path) -> String {
    let report = overslag(folder, ["report", "ny.ron", "--format", "csv", "--lang", "da"]);
    assert_eq!(report.code, 0, "{}", report.messages);
    let total = report.result.lines().find(|line| line.starts_with("total;")).unwrap();
    total.to_owned()
}

fn check_taken(table: &str, more: &[&str], expected: &str) {
    let folder = folder_with(table);
    let answer = import(folder.path(), more);
    assert_eq!((answer.code, answer.result.as_str()), (0, ""), "{}", answer.messages);
    assert_eq!(total(folder.path()), expected);
    let opened = files::open(&folder.path().join("ny.ron")).unwrap();
    assert!(opened.warnings.is_empty(), "{:?}", opened.warnings);
}

fn check_refused(table: impl AsRef<[u8]>, more: &[&str], picture: &str) {
    let folder = folder_with(table);
    let said = ["da", "en"].map(|language| {
        let arguments = ["import", "tabel.csv", "--out", "ny.ron", "--lang", language];
        let answer = overslag(folder.path(), arguments.iter().chain(more));
        assert_eq!((answer.code, answer.result.as_str()), (2, ""), "{}", answer.messages);
        answer.messages
    });
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "{picture}: something was written"
    );
    insta::assert_snapshot!(picture, said.join("\n"));
}

#[test]
fn tables_are_taken_as_they_are_written() {
    check_taken(DANISH, &[], "total;;;I alt;-1.450,5;-500,0;-1.450,5;");
    check_taken(ENGLISH, &[], "total;;;I alt;0;-1.250,5;-1.250,5;");
    check_taken(
        &DANISH.replace(';', "\t"),
        &[],
        "total;;;I alt;-1.450,5;-500,0;-1.450,5;",
    );
    check_taken(
        &DANISH.replace('\n', "\r\n"),
        &[],
        "total;;;I alt;-1.450,5;-500,0;-1.450,5;",
    );
    check_taken(
        DANISH,
        &["--unit", "kr", "--sign", "positive"],
        "total;;;I alt;-1.450,5;-500,0;-1.450,5;",
    );
    check_taken(
        "titel,2027\nA,-1.250\n",
        &["--decimal", "comma"],
        "total;;;I alt;0;-1.250;",
    );
    check_taken(
        "titel,2027\nA,-1.250\n",
        &["--decimal", "point"],
        "total;;;I alt;0;-1,250;",
    );
}

#[test]
fn what_was_decided_is_said() {
    let said = [DANISH, ENGLISH].map(|table| {
        ["da", "en"].map(|language| {
            let folder = folder_with(table);
            overslag(
                folder.path(),
                ["import", "tabel.csv", "--out", "ny.ron", "--lang", language],
            )
            .whole()
        })
    });
    insta::assert_snapshot!("import-taken", said.concat().join("\n"));
}

#[test]
fn columns_that_are_not_known_are_named_and_left_out() {
    let folder = folder_with("titel;bemærkning;2027;\nA;husk;-1;x\n");
    insta::assert_snapshot!("import-unknown-columns", import(folder.path(), &[]).whole());
    assert!(
        !fs::read_to_string(folder.path().join("ny.ron"))
            .unwrap()
            .contains("husk")
    );
}

#[test]
fn years_are_the_tables_unless_asked_for() {
    let check = |more: &[&str], expected: &str| {
        let folder = folder_with(DANISH);
        assert_eq!(import(folder.path(), more).code, 0);
        let checked = overslag(folder.path(), ["check", "ny.ron", "--lang", "da"]);
        assert!(checked.result.contains(expected), "{}", checked.result);
    };
    check(&[], "2 år (2027-2028)");
    check(&["--first-year", "2026"], "3 år (2026-2028)");
    check(&["--years", "4"], "4 år (2027-2030)");
    check(&["--first-year", "2028", "--years", "1"], "1 år (2028)");
}

#[test]
fn years_that_cannot_be_are_refused() {
    let check = |more: &[&str]| {
        let folder = folder_with(DANISH);
        let answer = import(folder.path(), more);
        assert_eq!(answer.code, 2, "{more:?}");
        assert!(
            answer.messages.ends_with("Der er ikke skrevet nogen fil.\n"),
            "{}",
            answer.messages
        );
        assert!(!folder.path().join("ny.ron").exists());
    };
    check(&["--first-year", "1066"]);
    check(&["--first-year", "2029"]);
    check(&["--first-year", "-9223372036854775808"]);
    check(&["--first-year", "9223372036854775807"]);
    check(&["--years", "31"]);
}

#[test]
fn amounts_by_year_become_the_phase_in_that_explains_them() {
    let table = "nr.;titel;helårlig;2027;2028;2029\n\
        1;Fra april;-400;-300;-400;-400\n\
        2;Engangs;-100;0;-100;0\n\
        3;Uforklaret;-100;-7;-93;-100\n";
    let folder = folder_with(table);
    insta::assert_snapshot!(
        "import-infer-phase-in",
        import(folder.path(), &["--infer-phase-in"]).whole()
    );
    let text = fs::read_to_string(folder.path().join("ny.ron")).unwrap();
    assert!(text.contains("FullFrom(\"2027-04\")"), "{text}");
    assert_eq!(total(folder.path()), "total;;;I alt;-600;-307;-593;-500;");
}

#[test]
fn a_table_that_is_wrong_is_said_to_be_and_nothing_is_written() {
    check_refused("titel,2027\nA,\"1,234\"\n", &[], "import-undecided");
    check_refused("titel;2027;2028\nA;1,5;1.5\n", &[], "import-both-marks");
    check_refused(
        "titel;2027;2028\nA;1,5;1.5\n",
        &["--decimal", "comma"],
        "import-other-mark",
    );
    check_refused(
        "titel;2027;2028\nA;abc;12.34.567\n;1e3;-(5)\nB;5 stk.;#REF!\n",
        &[],
        "import-bad-cells",
    );
    let many: Vec<String> = (1..=25).map(|number| format!("Forslag {number};x")).collect();
    check_refused(
        format!("titel;2027\n{}\n", many.join("\n")),
        &[],
        "import-many-bad-cells",
    );
    check_refused("titel;2027\nA;1;2\nB\n", &[], "import-ragged");
    check_refused("navn;2027\nA;1\n", &[], "import-no-title");
    check_refused("titel;beløb\nA;1\n", &[], "import-no-years");
    check_refused("titel;forslag;2027\nA;B;1\n", &[], "import-column-twice");
    check_refused("titel;2027\n\"A;1\n", &[], "import-unclosed-quote");
    check_refused("titel;2027\n\"A\"B;1\n", &[], "import-after-quote");
    check_refused("titel;2027\nA;9999999999999\n", &[], "import-too-large");
    check_refused("", &[], "import-empty");
    check_refused(b"PK\x03\x04\x14\x00", &[], "import-workbook");
    check_refused(b"\xff\xfe\x00\xd8", &[], "import-no-text");
}

#[test]
fn a_table_that_is_not_there_is_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let answer = import(folder.path(), &[]);
    assert_eq!(answer.code, 2);
    insta::assert_snapshot!("import-missing", answer.messages);
}

#[test]
fn a_file_that_is_there_is_never_replaced() {
    let folder = folder_with(DANISH);
    let out = folder.path().join("ny.ron");
    fs::write(&out, "mine").unwrap();
    let changed = fs::metadata(&out).unwrap().modified().unwrap();
    let answer = import(folder.path(), &[]);
    assert_eq!(answer.code, 2);
    assert!(
        answer.messages.contains("Der er allerede en fil med det navn."),
        "{}",
        answer.messages
    );
    assert_eq!(fs::read_to_string(&out).unwrap(), "mine");
    assert_eq!(fs::metadata(&out).unwrap().modified().unwrap(), changed);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn rows_that_are_no_proposals_are_left_out_and_told() {
    let table = "område;titel;2027;2028\nSkoler;Vikarer;-1;-2\nSkoler;Ledelse;-3;-4\n;I alt Skoler;-4;-6\n\
        område;titel;2027;2028\nDagtilbud;Åbningstid;-5;-5\n;I alt;-9;-11\n;Summen af det hele;-9;-12\n;I alt anlæg;-2;-2\n";
    let folder = folder_with(table);
    insta::assert_snapshot!("import-sums", import(folder.path(), &[]).whole());
}

#[test]
fn a_report_of_this_program_comes_back_as_its_proposals() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["norddjurs-2023", "aarhus-mso-2024", "myndighed-2021"] {
        let path = root().join("scenarios").join(format!("{name}.ron"));
        let report = |file: &Path| {
            let file = file.to_str().unwrap();
            overslag(
                folder.path(),
                ["report", file, "--format", "csv", "--lang", "da"].iter(),
            )
            .result
        };
        let before = report(&path);
        fs::write(folder.path().join("tabel.csv"), &before).unwrap();
        let unit = if name.starts_with("norddjurs") { "mio" } else { "1000" };
        let out = folder.path().join("ny.ron");
        let _ = fs::remove_file(&out);
        let answer = import(folder.path(), &["--unit", unit]);
        assert_eq!(answer.code, 0, "{}", answer.messages);
        let proposals = |report: &str| -> Vec<String> {
            let rows = report.lines().filter(|line| line.starts_with("proposal;"));
            rows.map(str::to_owned).collect()
        };
        assert_eq!(proposals(&report(&out)), proposals(&before), "{name}");
    }
}

//! `explain`: how a figure came about, in sentences an analyst can check.

use serde_json::Value;

use super::program::{Answer, overslag};
use crate::architecture::root;

fn explained(scenario: &str, arguments: &[&str]) -> Answer {
    let file = format!("scenarios/{scenario}.ron");
    overslag(&root(), ["explain", &file, "--lang", "da"].iter().chain(arguments))
}

fn check(scenario: &str, arguments: &[&str], expected: &[&str]) {
    let answer = explained(scenario, arguments);
    assert_eq!((answer.code, answer.messages.as_str()), (0, ""), "{arguments:?}");
    assert_eq!(answer.result.lines().collect::<Vec<_>>(), expected, "{arguments:?}");
}

#[test]
fn a_year_is_worked_out_from_its_months() {
    check(
        "norddjurs-2023",
        &["--row", "VPU 5", "--year", "2024"],
        &[
            "VPU 5 Reduktion af 1 fuldtidsstilling på demensområdet, 2024 (mio. kr.): -0,337",
            "  -0,450 × 9/12 = -0,3375",
            "  -0,337 afrundet mod nul til 1.000 kr.",
            "  Besluttet i september 2023 med 6 måneders varsel.",
            "  Varslet slutter i marts, så april–december tæller.",
            "  Indgår i I alt Sundheds- og Omsorgsområdet.",
        ],
    );
}

#[test]
fn lines_stand_under_what_they_add() {
    check(
        "norddjurs-2023-tekst",
        &["--row", "VPU 12", "--year", "2023"],
        &[
            "VPU 12 Afskaffelse af klippekortsordningen på plejecentre, 2023 (mio. kr.): 0,200",
            "  Klippekort afskaffes (VPU 12)  -0,200",
            "    -0,950 × 4/19 = -0,200",
            "    Indfaset i trin fra 2023; andelen i 2023 er 4/19.",
            "  Tilbageføres (VPU 12)           0,400",
            "    0,700 × 4/7 = 0,400",
            "    Indfaset i trin fra 2023; andelen i 2023 er 4/7.",
            "  Tilsammen                       0,200",
            "  Indgår i I alt Sundheds- og Omsorgsområdet.",
        ],
    );
}

#[test]
fn a_total_that_mixes_one_off_and_recurring_says_both() {
    check(
        "norddjurs-2023",
        &["--row", "total"],
        &[
            "I alt, Helårlig (mio. kr.): -8,334",
            "  I alt Sundheds- og Omsorgsområdet  -5,143",
            "  I alt Socialområdet                -3,091",
            "  I alt Velfærdssekretariatet        -0,100",
            "  Tilsammen                          -8,334",
            "  I alt, helårlig: -8,334 = -6,234 varig og -2,100 engangs (VPU 10, VPU 11, VPU 18, VPU 19, VPU 24).",
        ],
    );
}

#[test]
fn a_balancing_row_says_what_is_left_to_fill() {
    check(
        "aarhus-mso-2024",
        &["--row", "7", "--fully-phased-in"],
        &[
            "7 Indfasning af omprioriteringer, Fuldt indfaset (1.000 kr.): 0",
            "  Reduktionsmål                                                          17.700",
            "  minus 1 Effekt af Styrket Rehabilitering og brug af hjælpemidler mv.  -11.100",
            "  minus 2 Velfærdsteknologi                                              -2.000",
            "  minus 3 Digitaliseringsindsatser                                       -1.400",
            "  minus 4 Kompensation for betaling ved akutpladser justeres             -1.300",
            "  minus 5 Reduktion i Dagcenterets budget                                  -600",
            "  minus 6 Færre biler og busser                                          -1.300",
            "  Tilsammen                                                                   0",
            "  Indgår i I alt, men ikke i summen uden ufordelte.",
        ],
    );
}

#[test]
fn what_is_missing_is_said_in_words() {
    check(
        "myndighed-2021",
        &[
            "--row",
            "net-outstanding",
            "--year",
            "2023",
            "--carry-over",
            "shortfall",
        ],
        &[
            "Netto-udestående, 2023 (1.000 kr.): -3.440",
            "  Mål inkl. overførsel  -5.720",
            "  minus I alt            2.280",
            "  Tilsammen             -3.440",
            "  Der mangler 3.440.",
            "  Det, der mangler, lægges til næste års mål; et overskud frigives.",
        ],
    );
}

#[test]
fn percentages_posts_and_alternatives_are_worked_out() {
    check(
        "aarhus-mso-2024",
        &["--row", "percent", "--of", "1"],
        &[
            "Besparelse i pct. af budgettet, 1 Effekt af Styrket Rehabilitering og brug af hjælpemidler mv. (%): 1,9",
            "  1 Effekt af Styrket Rehabilitering og brug af hjælpemidler mv.: 11.100 af 571.000 = 1,9439579… %",
            "  1,9 afrundet til én decimal (halve væk fra nul)",
        ],
    );
    check(
        "paragraf107-2023",
        &["--row", "per-place", "--of", "2a"],
        &[
            "Pr. plads, 2a Gl. Rimsøvej 12 A-F, Glesborg, uden døgndækning (mio. kr.): 0,308",
            "  1,850 delt med 6 pladser = 0,308333333…",
            "  0,308 afrundet til 1.000 kr. (halve væk fra nul)",
        ],
    );
}

#[test]
fn as_json_the_leaves_stand_beside_the_sentences() {
    let answer = explained(
        "norddjurs-2023",
        &["--row", "VPU 5", "--year", "2024", "--format", "json"],
    );
    let json: Value = serde_json::from_str(&answer.result).unwrap();
    assert_eq!(
        (&json["printed"], &json["exact"]),
        (&"-0,337".into(), &"-0.3375".into())
    );
    assert_eq!(json["leaves"][0]["printed"], "-0.3375");
    assert_eq!(json["leaves"][1]["printed"], "0.0005");
    assert_eq!(json["sentences"][0]["kind"], "calculation");
}

#[test]
fn what_cannot_be_explained_says_what_can() {
    let refused = |arguments: &[&str], expected: &str| {
        let answer = explained("norddjurs-2023-maal", arguments);
        assert_eq!((answer.code, answer.result.as_str()), (2, ""), "{arguments:?}");
        assert!(answer.messages.contains(expected), "{}", answer.messages);
    };
    refused(&["--row", "VPU 99"], "Ingen række hedder »VPU 99«.");
    refused(&["--row", "barsel"], "- VPU 8 Afskaffelse af Barselspuljen");
    refused(
        &["--row", "net-outstanding"],
        "har intet tal i kolonnen Helårlig. Der er tal i 2023,",
    );
    refused(
        &["--row", "Tilbageføres", "--of", "VPU 12"],
        "har ingen linje, der hedder »Tilbageføres«.",
    );
    refused(
        &["--row", "payback", "--of", "Socialområdet"],
        "Ingen række hedder »payback«.",
    );
    refused(&["--row", "total", "--year", "12"], "12 er ikke et år");
}

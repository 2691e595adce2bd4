//! What cannot hold between rows or for all of them: refused edits of rules and settings.

use super::build::{ids, link, thousands, year};
use super::changes::{check_refused, rule, settings};
use super::curves::{linear, one_off};
use super::refusals::{build, check, made};
use super::rows::row;
use super::text::number;
use model::{
    Alternatives, Category, Index, Indices, Overlap, OverlapId, PersonnelStyle, Plan, Relation, RulesEdit,
    SettingsEdit, Status, limits,
};

fn long() -> String {
    "æ".repeat(limits::TEXT + 1)
}

#[test]
#[rustfmt::skip]
fn what_alternatives_cannot_be() {
    let set = |members: &[u64], chosen: &[u64]| {
        let old = build().plan().rules().alternatives[0].clone();
        rule(RulesEdit::PutAlternatives(Alternatives {
            members: ids(members),
            chosen: ids(chosen),
            ..old
        }))
    };
    check(&set(&[1, 99], &[]), "Valg: proposal 0000000000000063 is not in the plan");
    check(&set(&[1, 2, 1], &[]), "Valg: proposal 0000000000000001 stands twice");
    check(&set(&[1, 2], &[3]), "Valg: proposal 0000000000000003 is chosen, but not in the set");
    check(&set(&[1, 2], &[2, 2]), "Valg: proposal 0000000000000002 stands twice");
    let unknown = RulesEdit::Choose(model::AlternativesId(9), ids(&[1]));
    check(&rule(unknown), "alternatives 9: it is not in the plan");
    let outside = RulesEdit::Choose(model::AlternativesId(1), ids(&[3]));
    check(&rule(outside), "Valg: proposal 0000000000000003 is chosen, but not in the set");
}

#[test]
#[rustfmt::skip]
fn what_a_rule_or_an_overlap_cannot_be() {
    let put = |from, to| rule(RulesEdit::PutLink(link(from, Relation::Requires, to)));
    check(&put(1, 99), "1 Requires 99: proposal 0000000000000063 is not in the plan");
    check(&put(99, 1), "99 Requires 1: proposal 0000000000000063 is not in the plan");
    check(&put(1, 1), "1 Requires 1: proposal 0000000000000001 stands twice");
    let put = |between, phase_in| {
        rule(RulesEdit::PutOverlap(Overlap {
            id: OverlapId(1),
            between: [ids(between)[0], ids(between)[1]],
            line: made(row(1).line("1", phase_in)).lines[0].clone(),
        }))
    };
    check(&put(&[1, 99], one_off(2024)), "Linje 1: proposal 0000000000000063 is not in the plan");
    check(&put(&[3, 3], one_off(2024)), "Linje 1: proposal 0000000000000003 stands twice");
    check(&put(&[1, 3], linear((2024, 1), 0)), "Linje 1: a ramp of 0 months: 1 to 60 are possible");
}

#[test]
#[rustfmt::skip]
fn what_cannot_hold_for_all_rows() {
    check(&settings(SettingsEdit::Title(long().into())), "the plan: a text has 32768 characters");
    check(&settings(SettingsEdit::DiscountRate(number("-0,01"))), "the plan: the discount rate lies outside 0 to 1");
    check(&settings(SettingsEdit::DiscountRate(number("1,01"))), "the plan: the discount rate lies outside 0 to 1");
    check(
        &settings(SettingsEdit::DiscountRate(number("0,0000001"))),
        "the plan: the discount rate lies outside 0 to 1",
    );
    let style = PersonnelStyle {
        decimals: 5,
        ..PersonnelStyle::default()
    };
    check(&settings(SettingsEdit::Personnel(style)), "the plan: 5 decimals of posts");
    let twice = [Status::usual(), Status::usual()].concat();
    check(&settings(SettingsEdit::Statuses(twice)), "the plan: idé stands twice");
    let category = || Category {
        short: "Eff.".into(),
        meaning: "Effektivisering".into(),
    };
    check(&settings(SettingsEdit::Categories(vec![category(), category()])), "the plan: Eff. stands twice");
}

#[test]
#[rustfmt::skip]
fn what_an_index_number_cannot_be() {
    let indices = |listed: &[(i64, &str)]| {
        let index = |(of, value): &(i64, &str)| Index {
            year: year(*of),
            value: number(value),
            source: "KL".into(),
        };
        settings(SettingsEdit::Indices(Indices {
            operating: listed.iter().map(index).collect(),
            capital: Vec::new(),
        }))
    };
    check(&indices(&[(2024, "0")]), "the plan: the index number for 2024 cannot be used");
    check(&indices(&[(2024, "100"), (2025, "-1")]), "the plan: the index number for 2025 cannot be used");
    check(&indices(&[(2024, "100"), (2024, "101")]), "the plan: 2024 stands twice or out of order");
    check(&indices(&[(2025, "100"), (2024, "101")]), "the plan: 2024 stands twice or out of order");
}

#[test]
fn a_status_in_use_is_not_removed_and_the_row_is_named() {
    let plan: Plan = thousands(2024..=2024)
        .row(row(4).status("vedtaget").decided("2024-01-01", "KB", "iværksat"))
        .plan();
    for name in ["vedtaget", "iværksat"] {
        let kept = Status::usual()
            .into_iter()
            .filter(|status| &*status.name != name)
            .collect();
        let expected = format!("VPU 4: status {name} is still used");
        check_refused(&plan, &settings(SettingsEdit::Statuses(kept)), &expected);
    }
    let kept = Status::usual()
        .into_iter()
        .filter(|status| &*status.name != "idé")
        .collect();
    assert!(plan.edited(&settings(SettingsEdit::Statuses(kept))).is_ok());
}

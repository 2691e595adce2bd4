//! Edits: what changes nothing gives the very same plan, and several are made together or not at all.

use super::build::{Build, KRONER, amount, ids, link, millions, step, year, years};
use super::changes::{area, curve, edited, line, proposal, rule, settings};
use super::curves::{full_from, steps};
use super::read::{Of, check};
use super::rows::{entry, row};
use model::{
    AreaEdit, AreaId, Base, CarryOver, Choice, CurveEdit, CurveId, Edit, EditError, Field, FullYearColumn, History,
    Inclusion, Indices, Kind, LineEdit, LineKind, Money, PersonnelStyle, Phasing, Plan, ProposalEdit, Relation,
    RulesEdit, SettingsEdit, Status, Zero,
};

/// A plan with a little of everything.
fn build() -> Build {
    let plan = millions(2023..=2025)
        .area(1, 0)
        .area(2, 1)
        .budget(1, "10")
        .target(1, "-1 -1 -1");
    let plan = plan
        .curve(1, steps(2023, "1/2 1"))
        .row(row(1).within(1).line("-0,450", full_from((2024, 4))));
    let plan = plan.row(
        row(2)
            .within(1)
            .follows("-0,064", 1)
            .stated("-0,030")
            .posts("-1")
            .places(6),
    );
    let plan = plan.row(row(3).line("-", full_from((2024, 1))).status("i høring"));
    let plan = plan
        .alternatives(Choice::AtMostOne, &[1, 3], &[1])
        .link(1, Relation::Requires, 2);
    plan.overlap([1, 2], row(1).line("0,020", full_from((2024, 1))))
}

/// That each edit gives the very same version of the plan.
fn check_nothing(edits: Vec<Edit>) {
    let plan = build().plan();
    for edit in edits {
        assert!(edited(&plan, &edit).is(&plan), "{edit:?}");
    }
}

#[test]
fn settings_as_they_are_change_nothing() {
    let now = build().plan().settings().clone();
    let edits = [
        SettingsEdit::Title(now.title),
        SettingsEdit::Notes(Vec::new()),
        SettingsEdit::Notation(now.notation),
        SettingsEdit::Years(years(2023..=2025)),
        SettingsEdit::Rounding(now.rounding),
        SettingsEdit::Zero(Zero::Short),
        SettingsEdit::FullYear(FullYearColumn::Recurring),
        SettingsEdit::CarryOver(CarryOver::None),
        SettingsEdit::Personnel(PersonnelStyle::default()),
        SettingsEdit::PriceLevel(None),
        SettingsEdit::Indices(Indices::default()),
        SettingsEdit::Statuses(Status::usual()),
        SettingsEdit::Categories(Vec::new()),
        SettingsEdit::DiscountRate(rust_decimal::Decimal::ZERO),
    ];
    check_nothing(edits.into_iter().map(settings).collect());
}

#[test]
fn proposals_as_they_are_change_nothing() {
    let posts = build()
        .plan()
        .proposal(ids(&[2])[0])
        .expect("row 2")
        .personnel
        .as_deref()
        .cloned();
    check_nothing(vec![
        proposal(1, ProposalEdit::Move(AreaId(1), 0)),
        proposal(2, ProposalEdit::Move(AreaId(1), 99)),
        proposal(1, ProposalEdit::Number("VPU 1".into())),
        proposal(1, ProposalEdit::Title("Forslag 1".into())),
        proposal(1, ProposalEdit::Kind(Kind::Ordinary)),
        proposal(1, ProposalEdit::Include(Inclusion::Included)),
        proposal(3, ProposalEdit::Status("i høring".into())),
        proposal(1, ProposalEdit::Decisions(Vec::new())),
        proposal(1, ProposalEdit::Notes(Vec::new())),
        proposal(1, ProposalEdit::Field(Field::Account, "".into())),
        proposal(2, ProposalEdit::Personnel(posts)),
        proposal(1, ProposalEdit::Base(Base::Area)),
        proposal(2, ProposalEdit::Places(Some(6))),
    ]);
}

#[test]
fn lines_areas_and_curves_as_they_are_change_nothing() {
    let mio = build().plan().settings().notation;
    let april = Phasing::Own(full_from((2024, 4)));
    check_nothing(vec![
        line(1, 1, LineEdit::Name("Linje 1".into())),
        line(1, 1, LineEdit::Kind(LineKind::Saving)),
        line(1, 1, LineEdit::Amount(entry("-0,4500", mio))),
        line(1, 1, LineEdit::Phasing(april)),
        line(2, 1, LineEdit::Phasing(Phasing::Named(CurveId(1)))),
        line(1, 1, LineEdit::Stated(year(2024), None)),
        line(2, 1, LineEdit::Stated(year(2023), Some(entry("-0,030", mio)))),
        line(1, 1, LineEdit::Money(Money::Operating)),
        line(1, 1, LineEdit::Ceiling(model::Ceiling::Inside)),
        area(1, AreaEdit::Rename("Område 1".into())),
        area(
            2,
            AreaEdit::Move {
                parent: AreaId(1),
                place: 5,
            },
        ),
        area(1, AreaEdit::Budget(Some(amount("10.000.000", KRONER)))),
        area(1, AreaEdit::Target(year(2023), Some(amount("-1.000.000", KRONER)))),
        area(1, AreaEdit::Target(year(2030), None)),
        curve(1, CurveEdit::Rename("Kurve 1".into())),
        curve(1, CurveEdit::PhaseIn(steps(2023, "50% 100%"))),
    ]);
}

#[test]
fn rules_as_they_are_and_empty_batches_change_nothing() {
    let plan = build().plan();
    let rules = plan.rules().clone();
    check_nothing(vec![
        rule(RulesEdit::PutAlternatives(rules.alternatives[0].clone())),
        rule(RulesEdit::Choose(rules.alternatives[0].id, ids(&[1]))),
        rule(RulesEdit::PutLink(link(1, Relation::Requires, 2))),
        rule(RulesEdit::PutOverlap((*rules.overlaps[0]).clone())),
        Edit::Batch(Vec::new()),
        Edit::Batch(vec![proposal(1, ProposalEdit::Title("Forslag 1".into()))]),
        Edit::Batch(vec![
            proposal(3, ProposalEdit::Include(Inclusion::Excluded)),
            proposal(3, ProposalEdit::Include(Inclusion::Included)),
        ]),
    ]);
}

#[test]
fn a_batch_is_made_as_a_whole_or_not_at_all() {
    let plan = build().plan();
    let good = proposal(3, ProposalEdit::Title("Nyt navn".into()));
    let bad = proposal(99, ProposalEdit::Title("Intet".into()));
    let broken = proposal(2, ProposalEdit::Include(Inclusion::Excluded));
    let mut history = History::of(&plan);
    for batch in [
        vec![good.clone(), bad.clone()],
        vec![bad, good.clone()],
        vec![good.clone(), broken],
    ] {
        assert!(history.edit(&Edit::Batch(batch)).is_err());
        assert!(history.plan().is(&plan), "untouched");
    }
    assert!(history.edit(&Edit::Batch(vec![good])).is_ok());
    assert!(!history.plan().is(&plan));
}

#[test]
fn a_batch_undoes_as_one() {
    let plan = build().plan();
    let mut history = History::of(&plan);
    let titles = [1, 2, 3].map(|id| proposal(id, ProposalEdit::Title("Nyt navn".into())));
    history.edit(&Edit::Batch(titles.to_vec())).expect("three titles");
    let after = history.plan().clone();
    assert!(history.undo() && history.plan().is(&plan));
    assert!(!history.undo(), "nothing before");
    assert!(history.redo() && history.plan().is(&after));
    assert!(!history.redo(), "nothing after");
}

#[test]
fn an_edit_that_changes_nothing_or_is_refused_leaves_no_trace() {
    let mut history = History::of(&build().plan());
    history
        .edit(&proposal(1, ProposalEdit::Title("Forslag 1".into())))
        .expect("nothing");
    assert!(history.edit(&proposal(99, ProposalEdit::Remove)).is_err());
    assert!(!history.undo());
}

#[test]
fn an_edit_after_undo_takes_the_place_of_what_was_undone() {
    let mut history = History::of(&build().plan());
    let title = |text: &str| proposal(1, ProposalEdit::Title(text.into()));
    history.edit(&title("Et")).expect("a title");
    assert!(history.undo());
    history.edit(&title("To")).expect("a title");
    assert!(!history.redo());
}

/// The figures of row 1 and the total after one edit.
fn check_after(edit: &Edit, row: &str, total: &str) {
    let plan: Plan = edited(&build().plan(), edit);
    check(&model::Ledger::of(&plan), &[(Of::Row(1), row), (Of::Total(0), total)]);
}

#[test]
#[rustfmt::skip]
fn converting_the_scenario_and_rounding_it_otherwise_change_how_figures_are_written() {
    let notation = model::Notation {
        unit: model::Unit::Thousands,
        sign: model::Sign::SavingsPositive,
    };
    check_after(&settings(SettingsEdit::Title("Andet".into())), "0 -0,338 -0,450", "-0,030 -0,382 -0,494");
    check_after(&settings(SettingsEdit::Notation(notation)), "0 338 450", "30 382 494");
    let rounding = model::Rounding {
        step: step("100.000"),
        ..build().plan().settings().rounding
    };
    check_after(&settings(SettingsEdit::Rounding(rounding)), "0 -0,3 -0,5", "0 -0,4 -0,6");
}

#[test]
fn rules_are_not_broken_by_an_edit_and_the_rule_is_named() {
    let out = proposal(2, ProposalEdit::Include(Inclusion::Excluded));
    let refused = build().plan().edited(&out);
    let Err(EditError::Breaks(_, name)) = refused else {
        panic!("refused by a rule")
    };
    assert_eq!(&*name, "1 Requires 2");
}

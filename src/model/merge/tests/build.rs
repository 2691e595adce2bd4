//! A small plan to edit: two areas, four proposals, two curves.

use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::merge::Clash;
use crate::{
    Amount, Area, AreaId, Curve, CurveId, Decision, Details, Edit, Entry, Fraction, Inclusion, Kind, Line, LineEdit,
    LineId, Merge, Mode, Notation, Note, NoteKind, Parts, PhaseIn, Phasing, Plan, Proposal, ProposalEdit, ProposalId,
    Rounding, Rules, Scope, Settings, Sign, Step, Steps, Unit, Year, Years,
};

pub(super) const NOTATION: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsNegative,
};

pub(super) fn amount(thousands: i64) -> Amount {
    Amount::new(Decimal::from(thousands), NOTATION).unwrap()
}

pub(super) fn year(number: i64) -> Year {
    Year::new(number).unwrap()
}

pub(super) fn curve(id: u64, half_years: usize) -> Curve {
    let mut shares = vec![Fraction::new(1, 2).unwrap(); half_years];
    shares.push(Fraction::ONE);
    Curve {
        id: CurveId(id),
        name: id.to_string().into(),
        phase_in: PhaseIn::Steps(Steps {
            first: year(2024),
            shares,
        }),
    }
}

pub(super) fn line(id: u64, thousands: i64) -> Line {
    Line {
        id: LineId(id),
        name: id.to_string().into(),
        kind: crate::LineKind::Saving,
        amount: Entry::Amount(amount(thousands)),
        phasing: Phasing::Named(CurveId(1)),
        stated: Arc::new([]),
        money: crate::Money::Operating,
        ceiling: crate::Ceiling::Inside,
    }
}

pub(super) fn proposal(id: u64, area: u64) -> Proposal {
    Proposal {
        id: ProposalId(id),
        number: id.to_string().into(),
        title: "Forslag".into(),
        area: AreaId(area),
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        status: "foreslået".into(),
        lines: Arc::new([line(1, -100), line(2, -200)]),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(Details::default()),
    }
}

/// Area 1 holds proposals 1 to 3, area 2 holds 4; curve 1 is followed, curve 2 is not.
pub(super) fn base() -> Plan {
    let rounding = Rounding {
        step: Step::THOUSAND_KRONER,
        mode: Mode::HalfAwayFromZero,
        scope: Scope::Cells,
    };
    Plan::assembled(Parts {
        settings: Settings::new("Prøve", NOTATION, Years::new(year(2024), 4).unwrap(), rounding),
        areas: [1, 2]
            .map(|id| Area::new(AreaId(id), id.to_string(), Some(AreaId::WHOLE)))
            .to_vec(),
        curves: vec![curve(1, 1), curve(2, 2)],
        proposals: vec![proposal(1, 1), proposal(2, 1), proposal(3, 1), proposal(4, 2)],
        rules: Rules::default(),
    })
    .unwrap()
}

pub(super) fn edited(plan: &Plan, edits: &[Edit]) -> Plan {
    edits.iter().fold(plan.clone(), |plan, edit| plan.edited(edit).unwrap())
}

/// Merges what two sides made of the base plan.
pub(super) fn merged(mine: &[Edit], theirs: &[Edit]) -> Merge {
    merged_from(&base(), mine, theirs)
}

pub(super) fn merged_from(base: &Plan, mine: &[Edit], theirs: &[Edit]) -> Merge {
    let merge = Plan::merged(base, &edited(base, mine), &edited(base, theirs));
    whole(&merge.plan);
    merge
}

/// That a merged plan satisfies every check, taken apart and put together again.
pub(super) fn whole(plan: &Plan) {
    let areas = plan.areas_in_order();
    let rows = areas.iter().flat_map(|(_, area)| area.proposals.iter());
    let parts = Parts {
        settings: plan.settings().clone(),
        areas: areas.iter().map(|(_, area)| (*area).clone()).collect(),
        curves: plan.curves().into_iter().cloned().collect(),
        proposals: rows.map(|id| plan.proposal(*id).unwrap().clone()).collect(),
        rules: plan.rules().clone(),
    };
    assert_eq!(Plan::assembled(parts).as_ref(), Ok(plan));
}

/// That both sides' edits are in the result, whichever side is mine.
pub(super) fn check_both(mine: &[Edit], theirs: &[Edit]) {
    let together: Vec<Edit> = mine.iter().chain(theirs).cloned().collect();
    let expected = edited(&base(), &together);
    for merge in [merged(mine, theirs), merged(theirs, mine)] {
        assert_eq!(merge.conflicts, [], "{mine:?} {theirs:?}");
        assert_eq!(merge.plan, expected);
    }
}

/// That the sides' edits conflict in one place, and mine stays.
pub(super) fn check_conflict(mine: &[Edit], theirs: &[Edit], clash: &Clash) {
    for (mine, theirs) in [(mine, theirs), (theirs, mine)] {
        let merge = merged(mine, theirs);
        let clashes: Vec<_> = merge.conflicts.iter().map(|conflict| &conflict.clash).collect();
        assert_eq!(clashes, [clash], "{mine:?} {theirs:?}");
        assert_eq!(merge.plan, edited(&base(), mine));
    }
}

pub(super) fn of(proposal: u64, edit: ProposalEdit) -> Edit {
    Edit::Proposal(ProposalId(proposal), edit)
}

pub(super) fn of_line(proposal: u64, line: u64, edit: LineEdit) -> Edit {
    Edit::Line(ProposalId(proposal), LineId(line), edit)
}

pub(super) fn put_in(id: u64, area: u64, place: usize) -> Edit {
    of(id, ProposalEdit::Insert(Box::new(proposal(id, area)), place))
}

pub(super) fn title(proposal: u64, text: &str) -> Edit {
    of(proposal, ProposalEdit::Title(text.into()))
}

pub(super) fn note(text: &str) -> Note {
    Note {
        kind: NoteKind::Public,
        text: text.into(),
        confidentiality: crate::Confidentiality::Open,
    }
}

pub(super) fn decision(date: &str) -> Decision {
    Decision {
        status: "vedtaget".into(),
        date: date.into(),
        body: "Byrådet".into(),
        wording: "".into(),
    }
}

/// The ids of an area's proposals, in order.
pub(super) fn held(plan: &Plan, area: u64) -> Vec<u64> {
    let area = plan.area(AreaId(area)).unwrap();
    area.proposals.iter().map(|id| id.0).collect()
}

//! A plan that has something of everything, for what must hold of anything in a file.

use std::sync::Arc;

use model::*;

use super::evidence::{follow_up, muted, published, realisation, text_facts};
use super::plans::*;
use crate::Scenario;

/// A plan that has something of everything.
pub fn full(notation: Notation, personnel: PersonnelSign) -> Parts {
    Parts {
        settings: full_settings(notation, personnel),
        areas: vec![
            Area {
                budget: Some(amount("1200.5")),
                targets: Arc::new([(year(2023), amount("-9.5"))]),
                ..Area::new(AreaId::WHOLE, "", None)
            },
            Area {
                budget: Some(amount("33.3")),
                ..area(0x10, 0, &[(2023, "-2"), (2031, "0")])
            },
            area(0x11, 0x10, &[]),
            area(0x12, 0, &[]),
        ],
        curves: curves(),
        proposals: full_proposals(),
        rules: rules(),
    }
}

fn full_settings(notation: Notation, sign: PersonnelSign) -> Settings {
    let index = |number, value: &str| Index {
        year: year(number),
        value: decimal(value),
        source: "KL, juni".into(),
    };
    Settings {
        notes: notes(),
        zero: Zero::WithDecimals,
        full_year: FullYearColumn::WithOneOff,
        carry_over: CarryOver::ShortfallAndSurplus,
        personnel: PersonnelStyle { sign, decimals: 2 },
        price_level: Some(year(2023)),
        indices: Indices {
            operating: vec![index(2023, "100.00"), index(2024, "103.25")],
            capital: vec![index(2023, "1")],
        },
        categories: vec![Category {
            short: "Eff.".into(),
            meaning: "Effektivisering".into(),
        }],
        discount_rate: decimal("0.0350"),
        realisation: realisation(),
        published: published(),
        muted: muted(),
        ..settings(notation)
    }
}

fn notes() -> Vec<Note> {
    let note = |kind, confidentiality, text: &str| Note {
        kind,
        text: text.into(),
        confidentiality,
    };
    vec![
        note(
            NoteKind::Public,
            Confidentiality::Open,
            "Med \"citat\" og \\ og\nlinjeskift\t",
        ),
        note(NoteKind::Internal, Confidentiality::Confidential, "// checksum: b3-00"),
        note(
            NoteKind::Source,
            Confidentiality::Open,
            "\u{301}\u{200f}😀 'æøå' <<<<<<<",
        ),
        note(NoteKind::PrintedInSource, Confidentiality::Open, ""),
    ]
}

fn phase_ins() -> Vec<PhaseIn> {
    let ramp = Ramp {
        first: month(2024, 2),
        months: 7,
    };
    let share = |numerator, denominator| Fraction::new(numerator, denominator).unwrap();
    let shares = vec![share(2, 19), share(1, 10_000), share(1, 16_464), share(1, 1)];
    vec![
        PhaseIn::FullFrom(month(2024, 4)),
        PhaseIn::AfterNotice(Notice {
            decided: month(2023, 9),
            notice: 6,
            handover: 3,
        }),
        PhaseIn::Linear(ramp),
        PhaseIn::SCurve(ramp),
        PhaseIn::Steps(Steps {
            first: year(2023),
            shares,
        }),
        PhaseIn::OneOff(year(2023)),
        PhaseIn::Temporary {
            first: month(2023, 1),
            last: month(2024, 6),
        },
    ]
}

fn curves() -> Vec<Curve> {
    let curve = |(id, phase_in)| Curve {
        id: CurveId(id),
        name: format!("Kurve {id}").into(),
        phase_in,
    };
    (0x20..).zip(phase_ins()).map(curve).collect()
}

fn every_line() -> Vec<Line> {
    let range = Range::new(amount("0"), amount("-0.45"), amount("-0.6")).unwrap();
    let own = phase_ins().into_iter().map(Phasing::Own);
    let stated = Phasing::Own(PhaseIn::Stated(Recurrence::OneOff));
    let phasings = own.chain([Phasing::Named(CurveId(0x20)), stated]);
    let mut lines: Vec<_> = (1..)
        .zip(phasings)
        .map(|(id, phasing)| line(id, entry("-1.5"), phasing))
        .collect();
    lines[0].kind = LineKind::Investment;
    lines[1].kind = LineKind::GivenBack;
    lines[2].kind = LineKind::LostIncome;
    lines[3].money = Money::Capital;
    lines[4].ceiling = Ceiling::Outside;
    lines[5].name = "heraf løn".into();
    lines[6].amount = Entry::NotRelevant;
    lines[7].amount = Entry::Empty;
    lines[8].amount = Entry::Range(range);
    lines[8].stated = Arc::new([
        (year(2023), entry("-999999.99999999")),
        (year(2024), Entry::Empty),
        (year(2025), Entry::NotQuantified),
        (year(2026), Entry::NotRelevant),
        (year(2200), Entry::Range(range)),
    ]);
    lines
}

fn decision() -> Decision {
    Decision {
        status: "vedtaget".into(),
        date: "2023-08-22".into(),
        body: "Byrådet".into(),
        wording: "Godkendt".into(),
    }
}

fn personnel() -> Personnel {
    Personnel {
        posts: decimal("-2.80"),
        phasing: Some(Phasing::Named(CurveId(0x21))),
    }
}

fn details() -> Details {
    Details {
        category: "Eff.".into(),
        notes: notes(),
        committee: "Børneudvalget".into(),
        account: "05.22.01".into(),
        policy_area: "Skoler".into(),
        responsible: "Skolechefen".into(),
        base: Base::Budget(amount("12.5")),
        places: Some(12),
        confidence: Some(Confidence::Likely),
        follow_up: follow_up(),
        text_facts: text_facts(),
    }
}

fn full_proposals() -> Vec<Proposal> {
    let balancing = Kind::Balancing(Balancing {
        target: AreaId::WHOLE,
        years: Arc::new([year(2025), year(2026)]),
        otherwise: Otherwise::Empty,
        when_met: WhenMet::GivesBack,
    });
    let not_relevant = Details {
        base: Base::NotRelevant,
        ..Details::default()
    };
    vec![
        Proposal {
            decisions: Arc::new([decision()]),
            personnel: Some(Arc::new(personnel())),
            details: Arc::new(details()),
            inclusion: Inclusion::Excluded,
            ..proposal(0xa, "VPU 5", 0x11, every_line())
        },
        Proposal {
            kind: Kind::Unallocated,
            details: Arc::new(not_relevant),
            ..proposal(0xb, "", 0x12, Vec::new())
        },
        Proposal {
            kind: balancing,
            ..proposal(0xc, "Restpulje", 0, Vec::new())
        },
        Proposal {
            kind: Kind::DecidedEarlier,
            ..proposal(u64::MAX, "VPU 5", 0x10, vec![line(1, entry("0"), after_notice())])
        },
    ]
}

fn rules() -> Rules {
    let [a, b, c] = [0xa, 0xb, 0xc].map(ProposalId);
    let set = |id, choice, chosen| Alternatives {
        id: AlternativesId(id),
        name: "Skolestruktur".into(),
        choice,
        members: vec![a, b],
        chosen,
    };
    let link = |id, relation, to| Link {
        id: LinkId(id),
        name: "Regel".into(),
        from: a,
        relation,
        to,
    };
    Rules {
        alternatives: vec![
            set(0x32, Choice::ExactlyOne, vec![a]),
            set(0x31, Choice::AtMostOne, vec![]),
            set(0x30, Choice::AnyNumber, vec![b, a]),
        ],
        links: vec![link(0x41, Relation::Requires, b), link(0x40, Relation::Excludes, c)],
        overlaps: vec![Arc::new(Overlap {
            id: OverlapId(0x50),
            between: [b, a],
            line: line(0x51, entry("0.1"), after_notice()),
        })],
    }
}

/// Scenarios that have something of everything, in several notations.
pub fn every_full() -> Vec<Scenario> {
    let wholes = [Unit::Kroner, Unit::Milliards].map(|unit| Notation { unit, ..MILLIONS });
    let notations = wholes.into_iter().chain([MILLIONS, THOUSANDS]);
    let signs = [PersonnelSign::FewerNegative, PersonnelSign::FewerPositive];
    notations
        .flat_map(|notation| signs.map(|sign| scenario(full(notation, sign))))
        .collect()
}

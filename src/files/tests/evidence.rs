//! What the plan that has something of everything is held against.

use model::*;

use super::plans::*;

pub fn realisation() -> Realisation {
    let share = |numerator, denominator| Fraction::new(numerator, denominator).unwrap();
    Realisation {
        certain: share(19, 20),
        likely: share(2, 3),
        uncertain: Fraction::ZERO,
    }
}

pub fn published() -> Vec<Published> {
    let figure = |row, column, figure: &str| Published {
        row,
        column,
        amount: amount(figure),
    };
    let in_2024 = Column::Year(year(2024));
    vec![
        figure(PublishedRow::Sum(AreaId(0x10)), in_2024, "-4.635"),
        figure(PublishedRow::Sum(AreaId::WHOLE), Column::FullYear, "-9.5"),
        figure(PublishedRow::Proposal(ProposalId(0xa)), Column::FullyPhasedIn, "0"),
        figure(PublishedRow::NetOutstanding(AreaId(0x11)), in_2024, "0.3"),
        figure(PublishedRow::NetOutstanding(AreaId::WHOLE), in_2024, "-0.000001"),
    ]
}

pub fn muted() -> Vec<Muted> {
    let muted = |finding: &str, reason: &str| Muted {
        finding: finding.into(),
        reason: reason.into(),
    };
    vec![
        muted("sum-0000000000000010-2024", "Trykfejl i \"kataloget\""),
        muted("title-000000000000000a", ""),
    ]
}

pub fn follow_up() -> Vec<FollowUp> {
    let known = |number, as_of: &str, realised: &str, closing| FollowUp {
        year: year(number),
        as_of: as_of.into(),
        realised: amount(realised),
        closing,
    };
    vec![
        known(2023, "2024-01-31", "-0.45", Closing::Closed),
        known(2024, "", "0.1", Closing::Open),
    ]
}

pub fn text_facts() -> Vec<TextFact> {
    vec![
        TextFact::Amount {
            year: year(2023),
            amount: amount("-0.05"),
        },
        TextFact::GivenBack {
            year: year(2024),
            amount: amount("0.02"),
        },
        TextFact::OneOff,
        TextFact::Range {
            low: amount("-0.3"),
            high: amount("-0.6"),
        },
        TextFact::Title("Færre \"hold\"".into()),
        TextFact::NoAmount,
        TextFact::SharesBaseWith(ProposalId(0xb)),
    ]
}

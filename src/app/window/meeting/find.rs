//! Finding a proposal the way people speak of it: by its number, else by words of its title.

use model::{Plan, Proposal, ProposalId};

use crate::window::grid::{digits_of, is_number_of};

/// The places among these rows that fit what was typed, the best first.
pub fn matches(plan: &Plan, rows: &[ProposalId], typed: &str) -> Vec<usize> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() {
        return Vec::new();
    }
    let places = rows.iter().enumerate();
    let fits = places.filter_map(|(place, id)| Some((fit(plan.proposal(*id)?, &typed)?, place)));
    let mut found: Vec<(u8, usize)> = fits.collect();
    found.sort_unstable();
    found.into_iter().map(|(_, place)| place).collect()
}

/// How well a proposal fits: 0 is best; nothing where it does not.
fn fit(row: &Proposal, typed: &str) -> Option<u8> {
    let number = row.number.to_lowercase();
    let digits = digits_of(&number);
    let title = row.title.to_lowercase();
    let fits = [
        is_number_of(row, typed),
        number.starts_with(typed) || digits.starts_with(typed),
        typed.split_whitespace().all(|word| title.contains(word)),
    ];
    let place = fits.iter().position(|fits| *fits)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use model::ProposalId;

    use super::matches;

    #[test]
    fn numbers_come_before_their_beginnings_and_those_before_titles() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios/norddjurs-2023-maal.ron");
        let plan = files::open(&path).unwrap().scenario.plan;
        let areas = plan.areas_in_order();
        let rows: Vec<ProposalId> = areas
            .iter()
            .flat_map(|(_, area)| area.proposals.iter().copied())
            .collect();
        let cases = [
            ("12", Some("VPU 12")),
            ("1", Some("VPU 1")),
            ("vpu 2", Some("VPU 2")),
            (" VPU 7 ", Some("VPU 7")),
            ("klippekort", Some("VPU 12")),
            ("barselspulje", Some("VPU 8")),
            ("findes ikke", None),
            ("", None),
        ];
        for (typed, number) in cases {
            let found = matches(&plan, &rows, typed).into_iter().next();
            let found = found.map(|place| plan.proposal(rows[place]).unwrap().number.to_string());
            assert_eq!(found.as_deref(), number, "{typed:?}");
        }
    }
}

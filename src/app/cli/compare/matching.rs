//! What somebody says of rows that are, or are not, one and the same.

use clap::ArgMatches;
use model::{Matching, Plan, ProposalId, Verdict};

use crate::messages::shown;
use crate::words::Words;

/// The pairs that were typed, each as a number or title of the first scenario and of another.
pub(super) fn of(matches: &ArgMatches, plans: &[&Plan], words: &Words) -> Result<Matching, String> {
    let mut matching = Matching::default();
    for (name, verdict) in [("same", Verdict::Confirmed), ("not-same", Verdict::Refused)] {
        for typed in matches.get_many::<String>(name).into_iter().flatten() {
            let (old, new) = pair(typed, plans, words)?;
            matching
                .proposals
                .extend(new.into_iter().map(|new| (old, new, verdict)));
        }
    }
    Ok(matching)
}

/// The proposal of the first scenario, and those that are meant in the others.
fn pair(typed: &str, plans: &[&Plan], words: &Words) -> Result<(ProposalId, Vec<ProposalId>), String> {
    let unknown = || words.with("compare-unknown-pair", &[("pair", &shown(typed))]);
    let [first, others @ ..] = plans else {
        return Err(unknown());
    };
    let (old, new) = typed.split_once('=').ok_or_else(unknown)?;
    let old = called(first, old).ok_or_else(unknown)?;
    let new: Vec<ProposalId> = others.iter().filter_map(|plan| called(plan, new)).collect();
    if new.is_empty() { Err(unknown()) } else { Ok((old, new)) }
}

/// The only proposal of a number, else of a title.
fn called(plan: &Plan, typed: &str) -> Option<ProposalId> {
    let wanted = typed.trim().to_lowercase();
    let only = |of: fn(&model::Proposal) -> &model::Text| {
        let mut rows = plan.proposals().filter(|row| of(row).trim().to_lowercase() == wanted);
        rows.next().filter(|_| rows.next().is_none()).map(|row| row.id)
    };
    only(|row| &row.number).or_else(|| only(|row| &row.title))
}

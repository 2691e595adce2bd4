//! Names that never change: random numbers, asked from the system.

use std::io;

use model::{AreaId, LineId, Plan, Proposal, ProposalId};

use crate::messages;
use crate::words::Words;

/// Random numbers for names that never change, and whether the system could give them.
#[derive(Default)]
pub struct Ids {
    refused: Option<getrandom::Error>,
}

impl Ids {
    /// A random number; never 0, which is the whole plan's.
    pub fn next(&mut self) -> u64 {
        getrandom::u64()
            .unwrap_or_else(|error| {
                self.refused = Some(error);
                1
            })
            .max(1)
    }

    /// A name that no proposal of a plan has.
    pub fn proposal(&mut self, plan: &Plan) -> ProposalId {
        self.unused(|number| plan.proposal(ProposalId(number)).is_some())
            .map_or(ProposalId(1), ProposalId)
    }

    /// A name that no area of a plan has.
    pub fn area(&mut self, plan: &Plan) -> AreaId {
        self.unused(|number| plan.area(AreaId(number)).is_some())
            .map_or(AreaId(1), AreaId)
    }

    /// A name that no line of a proposal has.
    pub fn line(&mut self, proposal: &Proposal) -> LineId {
        self.unused(|number| proposal.line(LineId(number)).is_some())
            .map_or(LineId(1), LineId)
    }

    /// A number that is not used yet; nothing where the system gives none.
    fn unused(&mut self, used: impl Fn(u64) -> bool) -> Option<u64> {
        while self.refused.is_none() {
            let number = self.next();
            if !used(number) {
                return Some(number);
            }
        }
        None
    }

    /// That none was missing: else no two names could be told apart, and nothing is made.
    ///
    /// # Errors
    /// What the user reads where the system gave no random numbers.
    pub fn all_random(self, words: &Words) -> Result<(), String> {
        match self.refused {
            None => Ok(()),
            Some(error) => {
                let error = error.raw_os_error().map(io::Error::from_raw_os_error);
                let error = error.unwrap_or_else(|| io::ErrorKind::Other.into());
                let cause = messages::cause(&error, words);
                Err(words.with("no-random", &[("cause", &cause)]))
            }
        }
    }
}

//! A claim of a file that does not come about.

use std::sync::Arc;

use super::faulty::{Counter, Fault, Faulty};
use super::folder;
use crate::owner::take_over_on;
use crate::{Claim, claim};

#[test]
fn a_file_is_not_ours_where_another_claim_lies_beside_it_in_the_end() {
    let folder = folder();
    let path = folder.path().join("plan.ron");
    let first = claim(&path);
    let lying = Arc::new(Faulty(Counter::on("rename", Fault::Lie)));
    assert!(matches!(take_over_on(lying, &path), Claim::Theirs(_)));
    assert!(matches!(first, Claim::Ours(ownership) if ownership.holds()));
}

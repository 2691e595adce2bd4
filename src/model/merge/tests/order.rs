use alloc::vec::Vec;

use super::build::*;
use crate::merge::Three;
use crate::merge::order;
use crate::{AreaId, Plan, ProposalEdit};

fn check(base: &str, mine: &str, theirs: &str, expected: &str) {
    let lists = Three { base, mine, theirs };
    let lists = lists.map(|list| list.chars().collect::<Vec<char>>());
    let merged = order::merged(lists.as_ref().map(Vec::as_slice));
    assert_eq!(merged.into_iter().collect::<alloc::string::String>(), expected);
}

#[test]
fn rows_stand_in_mines_order_and_theirs_after_what_they_stand_after_there() {
    check("abc", "abc", "abc", "abc");
    check("abc", "abc", "axbc", "axbc");
    check("abc", "abc", "xabc", "xabc");
    check("abc", "cba", "abcx", "cxba");
    check("abc", "abcm", "abct", "abcmt");
    check("abc", "amnbc", "atubc", "amntubc");
    check("abc", "mabc", "tabc", "mtabc");
    check("abc", "abc", "cab", "cab");
    check("abcd", "bacd", "abdc", "bdac");
    check("abc", "bca", "cab", "cba");
    check("", "m", "t", "mt");
    check("abc", "ac", "abxc", "abxc");
}

#[test]
fn a_row_moved_by_one_side_and_edited_by_the_other_is_both() {
    let moved = of(3, ProposalEdit::Move(AreaId(2), 0));
    check_both(core::slice::from_ref(&moved), &[title(3, "Ny")]);
    let merge = merged(&[moved], &[put_in(9, 2, 0), put_in(8, 1, 3)]);
    assert_eq!(
        (held(&merge.plan, 1), held(&merge.plan, 2)),
        ([1, 2, 8].to_vec(), [3, 9, 4].to_vec())
    );
}

#[test]
fn the_other_sides_order_is_taken_where_mine_left_it_alone() {
    let moves = [
        of(3, ProposalEdit::Move(AreaId(1), 0)),
        of(1, ProposalEdit::Move(AreaId(1), 2)),
    ];
    let merge = merged(&[title(4, "Ny")], &moves);
    assert_eq!(held(&merge.plan, 1), [3, 2, 1]);
    let (base, theirs) = (base(), edited(&base(), &moves));
    assert_eq!(Plan::merged(&base, &base, &theirs).plan, theirs);
}

#![expect(clippy::arithmetic_side_effects, reason = "small numbers, and tests may panic")]

use alloc::vec::Vec;

use super::build::*;
use crate::merge::{Three, merge};
use crate::{
    AreaEdit, AreaId, CurveEdit, CurveId, Edit, Entry, Inclusion, LineEdit, Phasing, Plan, ProposalEdit, ProposalId,
};

/// Numbers that look random and are always the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(0x5851_F42D_4C95_7F2D)
            .wrapping_add(0x1405_7B7E_F767_814F);
        (self.0 >> 33) % sides
    }

    fn edit(&mut self, new: u64) -> Edit {
        let row = self.roll(5) + 1;
        let place = usize::try_from(self.roll(4)).unwrap();
        let area = AreaId(self.roll(4));
        let thousands = i64::try_from(self.roll(3)).unwrap();
        match self.roll(14) {
            0 => title(row, ["A", "B", "C"][place % 3]),
            1 => of(row, ProposalEdit::Remove),
            2 | 3 => of(row, ProposalEdit::Move(area, place)),
            4 => of(row, ProposalEdit::Include(Inclusion::Excluded)),
            5 => put_in(new, area.0, place),
            6 => of_line(row, 1, LineEdit::Amount(Entry::Amount(amount(thousands)))),
            7 => of_line(row, 2, LineEdit::Remove),
            8 => of_line(
                row,
                1,
                LineEdit::Stated(year(2024 + thousands), Some(Entry::NotQuantified)),
            ),
            9 => of_line(row, 1, LineEdit::Phasing(Phasing::Named(CurveId(2)))),
            10 => Edit::Curve(CurveId(2), CurveEdit::Remove),
            11 => Edit::Area(area, AreaEdit::Remove),
            12 => Edit::Area(area, AreaEdit::Target(year(2024), Some(amount(thousands)))),
            _ => Edit::Area(
                AreaId(1 + self.roll(3)),
                AreaEdit::Insert {
                    name: "".into(),
                    parent: area,
                    place,
                },
            ),
        }
    }

    /// A run of edits, of which those that are refused are left out.
    fn run(&mut self, plan: &Plan, new: u64) -> Plan {
        let mut plan = plan.clone();
        for step in 0..self.roll(9) {
            let edit = self.edit(new + step);
            plan = plan.edited(&edit).unwrap_or(plan);
        }
        plan
    }
}

#[test]
fn merging_with_itself_or_the_base_gives_the_changed_side_whatever_the_way() {
    let mut dice = Dice(1);
    for _ in 0..400 {
        let base = dice.run(&base(), 20);
        let side = dice.run(&base, 40);
        for (mine, theirs) in [(&side, &side), (&side, &base), (&base, &side)] {
            let plans = Three {
                base: &base,
                mine,
                theirs,
            };
            let long = merge(plans);
            assert_eq!(long.conflicts, []);
            assert_eq!(long.plan, side);
            assert_eq!(Plan::merged(&base, mine, theirs), long);
        }
    }
}

#[test]
fn two_runs_of_edits_make_a_plan_and_every_title_is_merged_or_listed_once() {
    let mut dice = Dice(2);
    for _ in 0..600 {
        let base = dice.run(&base(), 20);
        let (mine, theirs) = (dice.run(&base, 40), dice.run(&base, 60));
        let merge = Plan::merged(&base, &mine, &theirs);
        whole(&merge.plan);
        for (at, conflict) in merge.conflicts.iter().enumerate() {
            assert!(!merge.conflicts[..at].contains(conflict), "{conflict:?}");
            assert_ne!(conflict.mine, conflict.theirs);
        }
        let ids: Vec<ProposalId> = base.proposals().map(|row| row.id).collect();
        for id in ids {
            check_title(id, [&base, &mine, &theirs], &merge);
        }
    }
}

fn check_title(id: ProposalId, [base, mine, theirs]: [&Plan; 3], merge: &crate::Merge) {
    let title = |plan: &Plan| plan.proposal(id).map(|row| row.title.clone());
    let [base, mine, theirs, merged] = [base, mine, theirs, &merge.plan].map(title);
    if let (Some(mine), Some(theirs)) = (mine, theirs) {
        let expected = if Some(&mine) == base.as_ref() { &theirs } else { &mine };
        assert_eq!(merged.as_ref(), Some(expected));
        let listed = merge.conflicts.iter().filter(
            |conflict| matches!(&conflict.theirs, Edit::Proposal(other, ProposalEdit::Title(_)) if *other == id),
        );
        let clash = theirs != mine && Some(&theirs) != base.as_ref() && Some(&mine) != base.as_ref();
        assert_eq!(listed.count(), usize::from(clash));
    }
}

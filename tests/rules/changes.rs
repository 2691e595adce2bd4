//! Edits in few words, and what comes of them.

use model::{
    AreaEdit, AreaId, CurveEdit, CurveId, Edit, EditError, LineEdit, LineId, Plan, ProposalEdit, ProposalId, RulesEdit,
    SettingsEdit, Subject,
};

/// Changes a proposal.
pub fn proposal(id: u64, edit: ProposalEdit) -> Edit {
    Edit::Proposal(ProposalId(id), edit)
}

/// Changes a line of a proposal.
pub fn line(of: u64, id: u64, edit: LineEdit) -> Edit {
    Edit::Line(ProposalId(of), LineId(id), edit)
}

/// Changes an area.
pub fn area(id: u64, edit: AreaEdit) -> Edit {
    Edit::Area(AreaId(id), edit)
}

/// Changes a curve.
pub fn curve(id: u64, edit: CurveEdit) -> Edit {
    Edit::Curve(CurveId(id), edit)
}

/// Changes a rule between proposals.
pub fn rule(edit: RulesEdit) -> Edit {
    Edit::Rules(edit)
}

/// Changes what holds for all rows.
pub fn settings(edit: SettingsEdit) -> Edit {
    Edit::Settings(edit)
}

/// The plan after an edit that is not refused.
pub fn edited(plan: &Plan, edit: &Edit) -> Plan {
    plan.edited(edit).unwrap_or_else(|cause| panic!("{edit:?}: {cause}"))
}

/// That an edit is refused with this said of this part of the plan: `VPU 5: …` or `VPU 5, Linje 2: …`.
pub fn check_refused(plan: &Plan, edit: &Edit, expected: &str) {
    match plan.edited(edit) {
        Err(EditError::Plan(error)) => {
            let said = format!("{}: {}", named(&error.subject), error.fault);
            assert_eq!(said, expected, "{edit:?}");
        }
        other => panic!("{edit:?}: {other:?} and not {expected}"),
    }
}

/// What a part of a plan is called; by its id where it is not there.
pub fn named(subject: &Subject) -> String {
    match subject {
        Subject::Plan => "the plan".to_owned(),
        Subject::Proposal(id, number, _) if number.is_empty() => format!("proposal {}", id.0),
        Subject::Proposal(_, number, _) => number.to_string(),
        Subject::Line(id, number, _, name) if name.is_empty() => format!("{number}, line {}", id.0),
        Subject::Line(_, number, _, name) => format!("{number}, {name}"),
        Subject::Area(id, name) => or_id(name, "area", id.0),
        Subject::Curve(id, name) => or_id(name, "curve", id.0),
        Subject::Alternatives(id, name) => or_id(name, "alternatives", id.0),
        Subject::Link(id, name) => or_id(name, "rule", id.0),
        Subject::Overlap(id, name) => or_id(name, "overlap", id.0),
    }
}

fn or_id(name: &str, what: &str, id: u64) -> String {
    if name.is_empty() {
        format!("{what} {id}")
    } else {
        name.to_owned()
    }
}

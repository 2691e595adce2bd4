//! What a savings plan says, and what follows from it.
//!
//! Start at [`Plan`] (what is entered), [`Edit`] (the only way to change it) and [`Ledger`]
//! (every number that follows). Nothing here reads a file, a clock or a random number, and no
//! binary float is ever used: amounts are exact decimals as entered and exact fractions as summed.

#![no_std]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used
)]

extern crate alloc;

mod amount;
mod area;
mod assemble;
mod calendar;
mod check;
mod comparison;
mod counting;
mod delay;
mod delivery;
mod derivation;
mod edit;
mod entry;
mod exact;
mod fault;
mod figure;
mod finding;
mod fraction;
mod history;
mod id;
mod ledger;
pub mod limits;
mod merge;
mod options;
mod phase_in;
mod plan;
mod portion;
mod price_level;
mod proposal;
mod redaction;
mod rounding;
mod rules;
mod settings;
mod table;
mod target;

pub use amount::{Amount, AmountError, Notation, Sign, Unit};
pub use area::Area;
pub use assemble::Parts;
pub use calendar::{CalendarError, Month, Year, Years};
pub use comparison::{
    AreaChange, AreaDifference, Both, Bridge, Cause, Causes, Change, Clue, Comparison, ComparisonError, Decided,
    Difference, LineChange, LinePart, Matched, Matching, MatrixRow, Pair, Prices, RowDifference, RowFigures, RowName,
    RowState, Verdict, Why,
};
pub use counting::{Counts, Reason};
pub use delay::{Delay, Delayed, Immovable, Still};
pub use delivery::{AreaDelivery, AsOf, Delivery, Outlook, Required, YearDelivery};
pub use derivation::{
    AlternativeFigure, AlternativeStep, AmountOf, Asked, Derivation, FillStep, How, Measure, OverlapStep, PercentOf,
    PercentStep, PostsOf, PostsStep, PriceLevelStep, Share, SplitPart, Stated, Step as DerivationStep, TargetFigure,
    TargetStep, Unfilled,
};
pub use edit::{AreaEdit, CurveEdit, Edit, EditError, Field, LineEdit, ProposalEdit, RulesEdit, SettingsEdit};
pub use entry::{Entry, Range};
pub use exact::Exact;
pub use fault::{Fault, PlanError, Subject};
pub use figure::Figure;
pub use finding::{
    FigureFinding, Finding, FindingKind, FoundCell, FoundRow, Mend, Off, Remedy, RowFinding, RuleFinding,
    ScenarioFinding, Severity, Taken, TargetFinding, TextFinding, TextYear, TooLarge, Whose, YearFigure,
};
pub use fraction::Fraction;
pub use history::History;
pub use id::{AlternativesId, AreaId, CurveId, LineId, LinkId, OverlapId, ProposalId};
pub use ledger::{
    Cell, CellState, Column, Coverage, Ledger, LineRow, MixedTotal, Mixture, OverlapRow, Percent, Row, Split, Total,
};
pub use merge::{Clash, Conflict, Merge};
pub use options::{OptionFigures, Payback};
pub use phase_in::{Notice, PhaseIn, PhaseInError, Ramp, Recurrence, Steps};
pub use plan::{Curve, Plan};
pub use price_level::{Index, Indices, PriceLevelError};
pub use proposal::{
    Balancing, Base, Ceiling, Closing, Confidence, Confidentiality, Decision, Details, FollowUp, Inclusion, Kind, Line,
    LineKind, Money, Note, NoteKind, Otherwise, Personnel, Phasing, Proposal, Text, TextFact, WhenMet,
};
pub use rounding::{Mode, Rounding, Scope, Step};
pub use rules::{Alternatives, Broken, Choice, Link, Overlap, Relation, Rules};
pub use settings::{
    Category, FullYearColumn, Muted, PersonnelSign, PersonnelStyle, Published, PublishedRow, Realisation, Settings,
    Status, Weight, Zero,
};
pub use target::{CarryOver, TargetYear};

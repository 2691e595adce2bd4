//! Names that never change: random 64-bit numbers, made outside the model and carried in edits.

use core::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u64);

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{:016x}", self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({:x})"), self.0)
            }
        }

        impl From<$name> for u64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

ids! {
    /// Names a proposal through renumbering, sorting and 'save as'.
    ProposalId
    /// Names an area; [`AreaId::WHOLE`] is the plan itself.
    AreaId
    /// Names a line within its proposal.
    LineId
    /// Names a curve that lines share.
    CurveId
    /// Names a set of alternatives.
    AlternativesId
    /// Names a rule between two proposals.
    LinkId
    /// Names an overlap between two proposals.
    OverlapId
}

impl AreaId {
    /// The whole plan, the area that every other lies in.
    pub const WHOLE: Self = Self(0);
}

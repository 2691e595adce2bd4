//! Plain choices, each the twin of one in the model.

use serde::{Deserialize, Serialize};

macro_rules! twins {
    ($($(#[$attribute:meta])* $name:ident { $($(#[$default:meta])* $variant:ident),* })*) => {$(
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub(crate) enum $name {
            $($(#[$default])* $variant,)*
        }

        impl From<model::$name> for $name {
            fn from(chosen: model::$name) -> Self {
                match chosen {
                    $(model::$name::$variant => Self::$variant,)*
                }
            }
        }

        impl From<$name> for model::$name {
            fn from(chosen: $name) -> Self {
                match chosen {
                    $($name::$variant => Self::$variant,)*
                }
            }
        }
    )*};
}

twins! {
    Unit { Kroner, Thousands, Millions, Milliards }
    Sign { SavingsNegative, SavingsPositive }
    Mode { HalfAwayFromZero, HalfToEven, TowardZero }
    Scope { Cells, Totals, Balanced }
    #[derive(Default)]
    Zero { #[default] Short, WithDecimals }
    #[derive(Default)]
    FullYearColumn { #[default] Recurring, WithOneOff }
    #[derive(Default)]
    CarryOver { #[default] None, Shortfall, ShortfallAndSurplus }
    #[derive(Default)]
    PersonnelSign { #[default] FewerNegative, FewerPositive }
    Weight { Counts, Shown }
    #[derive(Default)]
    Inclusion { #[default] Included, Excluded }
    Otherwise { Holds, Empty }
    WhenMet { Zero, GivesBack }
    #[derive(Default)]
    LineKind { #[default] Saving, Investment, GivenBack, LostIncome }
    #[derive(Default)]
    Money { #[default] Operating, Capital }
    #[derive(Default)]
    Ceiling { #[default] Inside, Outside }
    NoteKind { Public, Internal, Source, PrintedInSource }
    #[derive(Default)]
    Confidentiality { #[default] Open, Confidential }
    Confidence { Certain, Likely, Uncertain }
    #[derive(Default)]
    Closing { #[default] Open, Closed }
    Recurrence { Recurring, OneOff }
    Choice { ExactlyOne, AtMostOne, AnyNumber }
    Relation { Requires, Excludes }
    Field { Category, Committee, Account, PolicyArea, Responsible }
}

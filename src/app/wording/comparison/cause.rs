//! Why figures differ, in a few words.

use model::{Cause, Why};

use super::PairWording;

impl PairWording<'_> {
    /// A cause as it stands at the head of its row in a bridge.
    pub fn cause(&self, cause: Cause) -> String {
        self.new.words.text(key(cause))
    }
}

const fn key(cause: Cause) -> &'static str {
    match cause {
        Cause::Added => "cause-added",
        Cause::Dropped => "cause-dropped",
        Cause::CountsNow(why) => counts_now(why),
        Cause::CountsNoLonger(why) => counts_no_longer(why),
        Cause::Amount => "cause-amount",
        Cause::Lines => "cause-lines",
        Cause::Overlap => "cause-overlap",
        Cause::Start => "cause-start",
        Cause::Curve => "cause-curve",
        Cause::Stated => "cause-stated",
        Cause::Balancing => "cause-balancing",
        Cause::Columns => "cause-columns",
        Cause::Index => "cause-index",
        Cause::Rounding => "cause-rounding",
        Cause::Target => "cause-target",
        Cause::CarryOver => "cause-carry-over",
    }
}

const fn counts_now(why: Why) -> &'static str {
    match why {
        Why::Alternative => "cause-counts-now-alternative",
        Why::Status => "cause-counts-now-status",
        Why::Inclusion => "cause-counts-now-inclusion",
        Why::DecidedEarlier => "cause-counts-now-decided-earlier",
    }
}

const fn counts_no_longer(why: Why) -> &'static str {
    match why {
        Why::Alternative => "cause-counts-no-longer-alternative",
        Why::Status => "cause-counts-no-longer-status",
        Why::Inclusion => "cause-counts-no-longer-inclusion",
        Why::DecidedEarlier => "cause-counts-no-longer-decided-earlier",
    }
}

//! Which row of a scenario somebody means by a number, a title, an area or a word.

use model::{
    AlternativeFigure, AmountOf, Area, AreaId, Coverage, PercentOf, PostsOf, Proposal, ProposalId, SplitPart,
    TargetFigure,
};

use crate::messages::{self, shown};
use crate::report::Report;

/// A row whose figures can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// A row of money.
    Amount(AmountOf),
    /// Posts.
    Posts(PostsOf),
    /// Savings in %.
    Percent(PercentOf),
    /// A figure of an alternative.
    Alternative(ProposalId, AlternativeFigure),
}

/// Whose row is meant by a word.
#[derive(Clone, Copy)]
enum Whose {
    Area(AreaId),
    Proposal(ProposalId),
}

/// A word for a row, and the key of what the row is called in a report.
type Word = (&'static str, &'static str);

/// What a word means of an area.
type OfArea = fn(AreaId, Coverage) -> AmountOf;

const SUMS: [(Word, OfArea); 10] = [
    (("total", "row-total"), AmountOf::Sum),
    (("target", "row-target"), |area, coverage| {
        AmountOf::Target(area, coverage, TargetFigure::Own)
    }),
    (("effective-target", "row-effective-target"), |area, coverage| {
        AmountOf::Target(area, coverage, TargetFigure::Effective)
    }),
    (("net-outstanding", "row-net-outstanding"), |area, coverage| {
        AmountOf::Target(area, coverage, TargetFigure::NetOutstanding)
    }),
    (("surplus-released", "row-surplus-released"), |area, coverage| {
        AmountOf::Target(area, coverage, TargetFigure::Released)
    }),
    (("gross-shortfall", "row-gross-shortfall"), |_, coverage| {
        AmountOf::GrossShortfall(coverage)
    }),
    (("left-out", "row-left-out"), |_, coverage| AmountOf::LeftOut(coverage)),
    (("decided-earlier", "named-decided-earlier"), |_, _| {
        AmountOf::DecidedEarlier
    }),
    (("recurring", "named-recurring"), |area, _| {
        AmountOf::Split(area, SplitPart::Recurring)
    }),
    (("one-off", "named-one-off"), |area, _| {
        AmountOf::Split(area, SplitPart::OneOff)
    }),
];

const OPTIONS: [(Word, AlternativeFigure); 8] = [
    (
        ("one-off-operating", "option-one-off-operating"),
        AlternativeFigure::OneOffOperating,
    ),
    (
        ("one-off-capital", "option-one-off-capital"),
        AlternativeFigure::OneOffCapital,
    ),
    (("one-off", "option-one-off"), AlternativeFigure::OneOff),
    (
        ("operating-a-year", "option-operating-a-year"),
        AlternativeFigure::OperatingAYear,
    ),
    (("per-place", "option-per-place"), AlternativeFigure::PerPlace),
    (
        ("over-the-years", "option-over-the-years"),
        AlternativeFigure::OverTheYears,
    ),
    (("payback", "option-payback"), AlternativeFigure::Payback),
    (
        ("present-value", "option-present-value"),
        AlternativeFigure::PresentValue,
    ),
];

/// The words that stand for a row which is no proposal's and no area's, as they are typed.
pub(in crate::cli) fn words() -> Vec<&'static str> {
    let sums = SUMS.iter().map(|((word, _), _)| *word);
    let options = OPTIONS.iter().map(|((word, _), _)| *word);
    let mut words: Vec<_> = sums.chain(["personnel", "percent"]).chain(options).collect();
    let mut seen = Vec::new();
    words.retain(|word| {
        let first = !seen.contains(word);
        seen.push(*word);
        first
    });
    words
}

/// The row that is meant; a message where there is none, or more than one.
pub(super) fn found(report: &Report<'_>, typed: &str, of: Option<&str>) -> Result<Row, String> {
    let whose = of.map(|of| whose(report, of)).transpose()?;
    if let Some(row) = by_word(report, typed, whose) {
        return Ok(row);
    }
    match whose {
        Some(Whose::Proposal(id)) => line(report, id, typed),
        _ => row_called(report, typed).map(|whose| whose.row(report)),
    }
}

fn by_word(report: &Report<'_>, typed: &str, whose: Option<Whose>) -> Option<Row> {
    let is = |(word, key): Word| plain(typed) == word || plain(typed) == plain(&report.say(key, &[]));
    if let Some(Whose::Proposal(id)) = whose {
        let option = OPTIONS.iter().find(|(word, _)| is(*word));
        let option = option.map(|(_, figure)| Row::Alternative(id, *figure));
        let posts = is(("personnel", "section-personnel")).then_some(Row::Posts(PostsOf::Proposal(id)));
        let percent = is(("percent", "row-percent")).then_some(Row::Percent(PercentOf::Proposal(id)));
        return option.or(posts).or(percent);
    }
    let area = match whose {
        Some(Whose::Area(area)) => area,
        _ => AreaId::WHOLE,
    };
    let sum = SUMS.iter().find(|(word, _)| is(*word));
    let sum = sum.map(|(_, of)| Row::Amount(of(area, report.coverage())));
    let posts = is(("personnel", "row-personnel")).then_some(Row::Posts(PostsOf::Area(area)));
    let percent = is(("percent", "row-percent")).then_some(Row::Percent(PercentOf::Area(area)));
    sum.or(posts).or(percent)
}

fn whose(report: &Report<'_>, typed: &str) -> Result<Whose, String> {
    match row_called(report, typed)? {
        Called::Proposal(id) => Ok(Whose::Proposal(id)),
        Called::Area(id) => Ok(Whose::Area(id)),
        Called::Overlap(_) => Err(not_found(report, typed)),
    }
}

/// A row with a name of its own.
#[derive(Clone, Copy, PartialEq)]
enum Called {
    Proposal(ProposalId),
    Area(AreaId),
    Overlap(model::OverlapId),
}

impl Called {
    fn row(self, report: &Report<'_>) -> Row {
        Row::Amount(match self {
            Self::Proposal(id) => AmountOf::Proposal(id),
            Self::Area(id) => AmountOf::Sum(id, report.coverage()),
            Self::Overlap(id) => AmountOf::Overlap(id),
        })
    }
}

/// The one row of a name: by number first, then by title, area or overlap.
fn row_called(report: &Report<'_>, typed: &str) -> Result<Called, String> {
    let wanted = plain(typed);
    let names = names(report);
    let by_number: Vec<_> = report
        .proposals()
        .filter(|row| !row.number.is_empty() && plain(&row.number) == wanted)
        .map(|row| Called::Proposal(row.id))
        .collect();
    let by_name = names.iter().filter(|(name, _)| plain(name) == wanted);
    let by_name: Vec<_> = by_name.map(|(_, called)| *called).collect();
    let mut rows = if by_number.is_empty() { by_name } else { by_number };
    rows.dedup();
    match rows.as_slice() {
        [row] => Ok(*row),
        [] => Err(not_found(report, typed)),
        several => Err(report.say(
            "explain-several-rows",
            &[("row", &shown(typed)), ("count", &several.len().to_string())],
        )),
    }
}

/// Every name that a row goes by, in the order of print.
fn names(report: &Report<'_>) -> Vec<(String, Called)> {
    let proposals = report.proposals().flat_map(|row| {
        let names = [row.title.to_string(), full_name(row)];
        names.map(|name| (name, Called::Proposal(row.id)))
    });
    let areas = report.plan().areas_in_order().into_iter().skip(1);
    let areas = areas.flat_map(|(_, area)| names_of_area(report, area));
    let overlaps = report.plan().rules().overlaps.iter().map(|overlap| {
        let name = report.wording().name_of(AmountOf::Overlap(overlap.id));
        (name, Called::Overlap(overlap.id))
    });
    proposals.chain(areas).chain(overlaps).collect()
}

fn full_name(row: &Proposal) -> String {
    format!("{} {}", row.number, row.title)
}

fn names_of_area(report: &Report<'_>, area: &Area) -> [(String, Called); 2] {
    let sum = report.say("row-subtotal", &[("area", &area.name)]);
    [area.name.to_string(), sum].map(|name| (name, Called::Area(area.id)))
}

/// The line of a proposal that goes by a name, or has a place among its lines.
fn line(report: &Report<'_>, id: ProposalId, typed: &str) -> Result<Row, String> {
    let lines = report.plan().proposal(id).map(|row| row.lines.clone());
    let place = typed
        .trim()
        .parse::<usize>()
        .ok()
        .and_then(|ordinal| ordinal.checked_sub(1));
    let line = lines.as_ref().and_then(|lines| {
        let by_name = lines.iter().find(|line| plain(&line.name) == plain(typed));
        by_name.or_else(|| lines.get(place?))
    });
    line.map(|line| Row::Amount(AmountOf::Line(id, line.id)))
        .ok_or_else(|| {
            let proposal = report.wording().name_of(AmountOf::Proposal(id));
            report.say("explain-no-line", &[("row", &shown(typed)), ("proposal", &proposal)])
        })
}

/// That no row is called so, and which nearly are.
fn not_found(report: &Report<'_>, typed: &str) -> String {
    let first = report.say("explain-no-row", &[("row", &shown(typed))]);
    let parts: Vec<String> = plain(typed).split(' ').map(str::to_owned).collect();
    let near = |name: &str| parts.iter().all(|part| plain(name).contains(part.as_str()));
    let mut rows: Vec<String> = report.proposals().map(full_name).filter(|name| near(name)).collect();
    let areas = report.plan().areas_in_order().into_iter().skip(1);
    rows.extend(areas.map(|(_, area)| area.name.to_string()).filter(|name| near(name)));
    let help = if rows.is_empty() {
        vec![report.say("explain-rows", &[("words", &words().join(", "))])]
    } else {
        let names = messages::listed(&rows, report.words, |name| shown(name));
        let near = report.say("explain-near", &[]);
        std::iter::once(near)
            .chain(names.into_iter().map(|name| format!("- {name}")))
            .collect()
    };
    messages::message(&first, help)
}

/// A text without regard to case and to how many blanks stand between its words.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

//! Rows of a file that are no proposals: headings once more, and sums of the rows above them.

use rust_decimal::Decimal;

use crate::catalogue::sums::{begins_as_sum, exact_sum, number};
use crate::read::Unread;
use crate::{NamedRow, Row, SetAside, WhySetAside};

#[cfg(test)]
mod tests;

/// The rows of which nothing but their amounts can say that they are no proposals.
pub(crate) fn without_others(rows: Vec<Unread>, set_aside: &mut Vec<SetAside>) -> Vec<Unread> {
    let mut kept = Vec::with_capacity(rows.len());
    for unread in rows {
        match unread.other {
            Some(why) => set_aside.push(SetAside {
                row: named(&unread.row),
                why,
            }),
            None => kept.push(unread),
        }
    }
    kept
}

/// The rows that are no sums of rows above them; and those that are called so, but are none.
pub(crate) fn without_sums(rows: Vec<Row>, set_aside: &mut Vec<SetAside>) -> (Vec<Row>, Vec<NamedRow>) {
    let mut kept: Vec<Row> = Vec::with_capacity(rows.len());
    let (mut no_sums, mut since) = (Vec::new(), 0);
    for row in rows {
        if !begins_as_sum(&row.title) {
            kept.push(row);
            continue;
        }
        let latest = kept.get(since..).unwrap_or_default().iter();
        if adds_up(latest, &row) || adds_up(kept.iter(), &row) || adds_up(of_its_area(&kept, &row), &row) {
            set_aside.push(SetAside {
                row: named(&row),
                why: WhySetAside::Sum,
            });
            since = kept.len();
        } else {
            no_sums.push(named(&row));
            kept.push(row);
        }
    }
    (kept, no_sums)
}

fn named(row: &Row) -> NamedRow {
    NamedRow {
        line: row.line,
        title: row.title.clone(),
    }
}

/// The rows of the area that a sum stands in or names.
fn of_its_area<'r>(rows: &'r [Row], sum: &'r Row) -> impl Iterator<Item = &'r Row> {
    rows.iter().filter(|row| {
        let named = || sum.title.ends_with(&row.area);
        !row.area.is_empty() && (row.area == sum.area || named())
    })
}

/// Whether these rows add up to what a row says, in every column that it says something in.
fn adds_up<'r>(rows: impl Iterator<Item = &'r Row>, sum: &Row) -> bool {
    let rows: Vec<&Row> = rows.collect();
    let said = sum.amounts().enumerate();
    let mut said = said.filter_map(|(place, cell)| Some((place, number(Some(cell.reading))?)));
    let says_something = sum.amounts().any(|cell| number(Some(cell.reading)).is_some());
    let add_up_in = |place: usize| {
        let figures = rows
            .iter()
            .filter_map(|row| number(Some(row.amounts().nth(place)?.reading)));
        figures.into_iter().try_fold(Decimal::ZERO, exact_sum)
    };
    !rows.is_empty() && says_something && said.all(|(place, figure)| add_up_in(place) == Some(figure))
}

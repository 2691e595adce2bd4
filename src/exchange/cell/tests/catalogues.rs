//! Every number in the catalogues that the program is measured by has a reading.

use super::*;
use crate::sample::{AARHUS, MYNDIGHED, NORDDJURS, table};

#[test]
fn every_number_that_three_municipalities_printed() {
    for (catalogue, unit) in [
        (NORDDJURS, Unit::Millions),
        (AARHUS, Unit::Thousands),
        (MYNDIGHED, Unit::Thousands),
    ] {
        let place = year(unit);
        let table = table(catalogue);
        for cell in table.rows.iter().flat_map(crate::Row::amounts) {
            let typed = read(&cell.source.text, &place).unwrap();
            match cell.reading {
                Reading::Number(number) => {
                    let unit = number.unit.unwrap_or(unit);
                    let amount = Amount::new(number.value, Notation { unit, ..place.notation }).unwrap();
                    assert_eq!(typed.meaning, Meaning::Amount(amount), "{:?}", cell.source);
                }
                Reading::NotQuantified => assert_eq!(typed.meaning, Meaning::NotQuantified),
                Reading::NotRelevant => assert_eq!(typed.meaning, Meaning::NotRelevant),
                Reading::Empty => assert_eq!(typed.meaning, Meaning::Empty),
            }
        }
    }
}

//! What holds for any bytes and any text.

use proptest::prelude::*;

use super::*;
use crate::sample::many;
use crate::{OutCell, OutTable, Profile, write_table};

/// A table of these titles, written and read again: the titles that are read.
fn read_again(titles: &[String], profile: Profile) -> Vec<String> {
    let row = |title: &String| vec![OutCell::Text(title.clone()), OutCell::Number("-0,5".to_owned())];
    let out = OutTable {
        header: vec!["Titel".to_owned(), "2024".to_owned()],
        rows: titles.iter().map(row).collect(),
    };
    let table = read_table(&write_table(&out, profile), Options::default()).expect("our own table");
    table.rows.into_iter().map(|row| row.title).collect()
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_table(&bytes, Options::default());
    }

    #[test]
    fn any_table_is_read_or_refused(rows in "[-a0-9.,;\"\t\r\n ]{0,120}") {
        for heading in ["Titel;2024\n", "Titel\t2024;2025\r\n", "\"Titel\",2024,x\r"] {
            let _ = read_table(format!("{heading}{rows}").as_bytes(), Options::default());
        }
    }

    #[test]
    fn a_title_that_is_written_is_read_again(titles in proptest::collection::vec("['=+@\"-]{0,3}[a-zæø;,\"\n\r ]{0,8}[a-z]", 1..4)) {
        for profile in [Profile::Excel, Profile::Plain] {
            let trimmed: Vec<_> = titles.iter().map(|title| title.trim().to_owned()).collect();
            prop_assert_eq!(read_again(&titles, profile), trimmed);
        }
    }
}

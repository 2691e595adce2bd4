//! What is copied.

use proptest::prelude::*;

use super::*;
use crate::sample::many;

fn table(headings: Headings) -> CopiedTable {
    let number = |plain: &str, shown: &str| CopiedCell::Number {
        plain: plain.to_owned(),
        shown: shown.to_owned(),
    };
    CopiedTable {
        caption: "Beløb i 1.000 kr.; besparelser har minus".to_owned(),
        header: ["Nr.", "Forslag", "2024"].map(str::to_owned).to_vec(),
        headings,
        rows: vec![
            vec![
                CopiedCell::Heading("VPU 5".to_owned()),
                CopiedCell::Text("Mindre <rengøring> & \"vagt\"\r\nnat".to_owned()),
                number("-1234,5", "−1.234,5"),
            ],
            vec![
                CopiedCell::Heading("VPU 6".to_owned()),
                CopiedCell::Text("=SUM(A1)".to_owned()),
                number("-", "-"),
            ],
        ],
    }
}

#[test]
fn text_has_tabs_crlf_and_numbers_without_groups() {
    let cells = "VPU 5\t\"Mindre <rengøring> & \"\"vagt\"\"\nnat\"\t-1234,5\r\nVPU 6\t'=SUM(A1)\t-\r\n";
    assert_eq!(to_text(&table(Headings::LeftOut)), cells);
    assert_eq!(
        to_text(&table(Headings::Included)),
        format!("Nr.\tForslag\t2024\r\n{cells}")
    );
}

#[test]
fn html_names_what_each_heading_heads_and_shows_numbers_as_they_are_read() {
    let expected = "<meta charset=\"utf-8\"><table><caption>Beløb i 1.000 kr.; besparelser har minus</caption>\
        <thead><tr><th scope=\"col\">Nr.</th><th scope=\"col\">Forslag</th><th scope=\"col\">2024</th></tr></thead><tbody>\
        <tr><th scope=\"row\" style=\"mso-number-format:'\\@'\">VPU 5</th>\
        <td style=\"mso-number-format:'\\@'\">Mindre &lt;rengøring&gt; &amp; &quot;vagt&quot;<br>nat</td>\
        <td align=\"right\">−1.234,5</td></tr>\
        <tr><th scope=\"row\" style=\"mso-number-format:'\\@'\">VPU 6</th>\
        <td style=\"mso-number-format:'\\@'\">=SUM(A1)</td><td align=\"right\">-</td></tr></tbody></table>";
    assert_eq!(to_html(&table(Headings::LeftOut)), expected);
}

#[test]
fn what_is_copied_is_read_again() {
    let table = table(Headings::Included);
    let expected = [
        "Nr.|Forslag|2024",
        "VPU 5|Mindre <rengøring> & \"vagt\"\nnat|-1234,5",
        "VPU 6|=SUM(A1)|-",
    ];
    check_text(&to_text(&table), &expected);
    let shown = [
        "Nr.|Forslag|2024",
        "VPU 5|Mindre <rengøring> & \"vagt\"\nnat|−1.234,5",
        "VPU 6|=SUM(A1)|-",
    ];
    check_html(&to_html(&table), &shown);
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn any_text_survives_being_copied(texts in prop::collection::vec("[a\"'\t\n<&;= æ+-]{0,8}", 1..6)) {
        let row = texts.iter().cloned().map(CopiedCell::Text).collect();
        let table = CopiedTable {
            caption: String::new(),
            header: Vec::new(),
            headings: Headings::LeftOut,
            rows: vec![row],
        };
        let block = Block::of_text(&to_text(&table)).unwrap();
        prop_assert_eq!(block.rows(), &[texts]);
    }

    #[test]
    fn any_html_is_read_or_is_no_table(html in "(<table>|<tr>|<td colspan=3>|<td rowspan=2>|</td>|</tr>|</table>|a| |&|<|<p>|<br>){0,20}") {
        let block = html_table(&html);
        prop_assert!(block.is_none_or(|block| block.rows().iter().all(|row| row.len() == block.width())));
    }
}

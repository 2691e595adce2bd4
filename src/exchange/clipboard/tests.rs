mod written;

use super::*;

fn rows(block: Option<&Block>) -> Vec<String> {
    let rows = block.map(Block::rows).unwrap_or_default();
    rows.iter().map(|row| row.join("|")).collect()
}

fn check_html(html: &str, expected: &[&str]) {
    assert_eq!(rows(html_table(html).as_ref()), expected, "{html}");
}

fn check_text(text: &str, expected: &[&str]) {
    assert_eq!(rows(Block::of_text(text).as_ref()), expected, "{text:?}");
}

#[test]
fn tabs_and_lines() {
    check_text("a\tb\r\n1\t2\r\n", &["a|b", "1|2"]);
    check_text("a\tb\n1", &["a|b", "1|"]);
    check_text("\"to\nlinjer\"\t\"et \"\"citat\"\"\"\r\n", &["to\nlinjer|et \"citat\""]);
    check_text("a\t\r\n\t\r\n\tb", &["a|", "|", "|b"]);
    check_text("5", &["5"]);
    check_text("'=1+1\t-0,5", &["=1+1|-0,5"]);
    check_text("\"Hus\" hedder det\tb\nc\td", &["\"Hus\" hedder det|b", "c|d"]);
    check_text("5\" rør\tb", &["5\" rør|b"]);
    check_text("", &[]);
}

#[test]
fn a_spreadsheets_table_whose_first_tag_lies_outside_the_marks() {
    let html = "Version:1.0\r\nStartHTML:0000000105\r\nStartFragment:0000000141\r\n\
        <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--table {x:y} td {}--></style></head>\
        <body><table border=0 cellpadding=0 style='width:96pt'>\r\n<!--StartFragment-->\r\n <col width=64 span=2>\r\n \
        <tr height=20>\r\n  <td height=20 class=xl65 align=right>-0,054</td>\r\n  <td>a &amp; b</td>\r\n </tr>\r\n \
        <tr><td>0</td><td>to<br style='mso-data-placement:same-cell;'>\r\n    linjer</td></tr>\r\n\
        <!--EndFragment-->\r\n</table></body></html>";
    check_html(html, &["-0,054|a & b", "0|to\nlinjer"]);
}

#[test]
fn what_lies_before_the_marks_was_not_copied() {
    let html = "<table><tr><td>før</td></tr><tr><!--StartFragment--><td>1</td><td>2</td></tr><!--EndFragment-->\
        <tr><td>efter</td><td>x</td></tr></table>";
    check_html(html, &["1|2"]);
}

#[test]
fn rows_without_a_table_around_them() {
    check_html("<tr><td>1<td>2<tr><td>3<td>4", &["1|2", "3|4"]);
}

#[test]
fn a_word_processors_cells_hold_paragraphs() {
    let html = "<table><thead><tr><th><p class=MsoNormal><b>Nr.<o:p></o:p></b></p></th><th><p>2024</p></th></tr></thead>\
        <tr><td><p>VPU&nbsp;5</p></td><td><p>-0,337</p><p>(ca.)</p></td></tr></table>";
    check_html(html, &["Nr.|2024", "VPU 5|-0,337\n(ca.)"]);
}

#[test]
fn cells_that_reach_over_columns_and_rows_leave_blanks() {
    check_html(
        "<table><tr><td colspan=2>Effekt</td><td rowspan=2>x</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>",
        &["Effekt||x", "1|2|", "3||"],
    );
    check_html(
        "<table><tr><td colspan=0>a</td><td colspan=x>b</td></tr></table>",
        &["a|b"],
    );
    let wide = html_table("<table><tr><td colspan=99999>a</td></tr></table>").unwrap();
    assert_eq!((wide.height(), wide.width()), (1, 1_000));
}

#[test]
fn entities_and_spaces_are_letters() {
    check_html(
        "<table><tr><td>  Sundheds-&#32; og\n Omsorgsomr&aring;det </td><td>1&#160;234</td><td>&lt;b&gt;</td></tr></table>",
        &["Sundheds- og Omsorgsområdet|1 234|<b>"],
    );
}

#[test]
fn a_table_for_the_layout_is_passed_over() {
    let html = "<table><tr><td>Hilsen<table><tr><td>1</td><td>2</td></tr></table></td><td>x</td></tr></table>";
    check_html(html, &["1|2"]);
}

#[test]
fn tables_of_the_same_width_are_one_below_the_other() {
    let html = "<table><tr><td>1</td><td>2</td></tr></table><p>og</p><table><tr><td>3</td><td>4</td></tr></table>\
        <table><tr><td>smal</td></tr></table>";
    check_html(html, &["1|2", "3|4"]);
}

#[test]
fn a_text_without_a_table_has_none() {
    check_html("<p>Hej</p>", &[]);
    check_html("<table></table>", &[]);
    check_html("", &[]);
    check_html("<td", &[]);
}

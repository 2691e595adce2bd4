//! Keeps a text from being run as a formula by the spreadsheet that opens it.

/// What a spreadsheet takes for the beginning of a formula, also in their full-width forms.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
/// What is written before such a text, and taken off again when it is read.
const GUARD: char = '\'';

/// The text as it can safely be written: with a leading `'` where it would be run. A text that is
/// only `-` is no formula and stays as it is.
pub(crate) fn guarded(text: &str) -> String {
    if text != "-" && could_run(text) {
        format!("{GUARD}{text}")
    } else {
        text.to_owned()
    }
}

/// The text as it was before it was [`guarded`].
pub(crate) fn unguarded(text: &str) -> &str {
    text.strip_prefix(GUARD).filter(|rest| could_run(rest)).unwrap_or(text)
}

/// Spaces are passed over, and guards too: a text with one of its own gets a second.
fn could_run(text: &str) -> bool {
    text.trim_start_matches([' ', GUARD]).starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_a_spreadsheet_would_run_gets_an_apostrophe_and_loses_it_again() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("+ ny plads", "'+ ny plads"),
            ("- heraf: STU", "'- heraf: STU"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tindrykket", "'\tindrykket"),
            ("\rx", "'\rx"),
            ("  =1+1", "'  =1+1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("-", "-"),
            ("", ""),
            ("VPU 5", "VPU 5"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("a = b", "a = b"),
        ];
        for (text, written) in cases {
            assert_eq!(guarded(text), written);
            assert_eq!(unguarded(written), text);
        }
    }
}

//! How wide the texts of a chart are: it is laid out before anything draws it, so letters are reckoned a little too
//! wide rather than too narrow.

/// How wide a text is at the most, in points.
pub fn width(text: &str) -> f32 {
    text.chars().map(letter).sum()
}

/// A text as far as there is room for it, ended with `…` where that is not all of it.
pub fn cut(text: &str, room: f32) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut right = letter('…');
    let fits = text.chars().take_while(|each| {
        right += letter(*each);
        right <= room
    });
    let fits: String = fits.collect();
    format!("{}…", fits.trim_end())
}

/// A letter of the bold font: the others are no wider.
const fn letter(letter: char) -> f32 {
    match letter {
        ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | 'i' | 'j' | 'l' => 3.2,
        'f' | 'r' | 't' | '-' | '(' | ')' | 'I' | '·' => 4.6,
        'a' | 'c' | 'e' | 'g' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'å' => 6.4,
        'E' | 'F' | 'J' | 'L' | 'P' | 'S' | 'T' | 'Z' => 7.5,
        'm' | 'w' | 'æ' | '%' | '…' => 10.1,
        'M' | 'W' | 'Æ' => 12.6,
        'A'..='Z' | 'Ø' | 'Å' => 9.8,
        _ => 7.0,
    }
}

#[cfg(test)]
mod tests {
    use super::{cut, width};

    #[test]
    fn a_text_is_cut_where_it_is_too_wide() {
        let name = "Sundheds- og Omsorgsområdet";
        assert_eq!(cut(name, width(name)), name);
        let cut = cut(name, 100.0);
        assert!(
            cut.starts_with("Sundheds") && cut.ends_with('…') && width(&cut) <= 100.0,
            "{cut}"
        );
    }
}

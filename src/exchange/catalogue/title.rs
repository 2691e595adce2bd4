//! Lines of a narrow column joined to one text: words cut at a line end become whole again.

/// Words that follow a hyphen which stands for a word left out: `Sundheds- og Omsorgsområdet`.
const AFTER_HYPHEN: [&str; 7] = ["og", "eller", "samt", "til", "and", "or", "to"];

/// A text that grows line by line.
#[derive(Clone, Debug, Default)]
pub(super) struct Joined {
    text: String,
    /// Whether something stands between what is there and what comes.
    gap: Gap,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Gap {
    #[default]
    Space,
    /// A line end right after the last letter.
    LineEnd,
}

impl Joined {
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Notes that the line ends right after what is there.
    pub(super) fn end_line(&mut self) {
        self.gap = Gap::LineEnd;
    }

    /// Adds a word.
    pub(super) fn add(&mut self, word: &str) {
        match cut(&self.text, self.gap, word) {
            Cut::Word => {
                self.text.pop();
            }
            Cut::Compound => {}
            Cut::None if self.text.is_empty() => {}
            Cut::None => self.text.push(' '),
        }
        self.text.push_str(word);
        self.gap = Gap::Space;
    }
}

/// What a line end cuts.
enum Cut {
    /// A word; its hyphen is of the line only.
    Word,
    /// A compound that has a hyphen of its own: `Region-Midt`.
    Compound,
    None,
}

fn cut(text: &str, gap: Gap, word: &str) -> Cut {
    let before = text
        .strip_suffix(['-', '\u{ad}', '‐'])
        .and_then(|text| text.chars().last());
    let is_cut = gap == Gap::LineEnd && before.is_some_and(char::is_alphanumeric);
    let first = word.chars().next();
    if !is_cut || AFTER_HYPHEN.contains(&word) || !first.is_some_and(char::is_alphanumeric) {
        Cut::None
    } else if first.is_some_and(char::is_lowercase) {
        Cut::Word
    } else {
        Cut::Compound
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(lines: &str) -> String {
        let mut text = Joined::default();
        for line in lines.split('|') {
            line.split_whitespace().for_each(|word| text.add(word));
            if !line.ends_with(' ') {
                text.end_line();
            }
        }
        text.text().to_owned()
    }

    #[test]
    fn a_word_cut_at_a_line_end_becomes_whole_and_a_real_hyphen_stays() {
        let cases = [
            ("teknisk service på ple-|jecentre", "teknisk service på plejecentre"),
            ("Sundheds- |og Omsorgsområdet", "Sundheds- og Omsorgsområdet"),
            ("Sundheds-|og Omsorgsområdet", "Sundheds- og Omsorgsområdet"),
            ("aktivitets- og|samværstilbud", "aktivitets- og samværstilbud"),
            ("Region-|Midt", "Region-Midt"),
            ("Covid-|19", "Covid-19"),
            ("serviceni-|veau - anvendelse", "serviceniveau - anvendelse"),
            ("a -|b", "a - b"),
            ("ét|ord", "ét ord"),
        ];
        for (lines, expected) in cases {
            assert_eq!(joined(lines), expected, "{lines}");
        }
    }
}

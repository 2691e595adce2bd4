//! The words of the program, in Danish and English: everything a person reads comes from here.

use exchange::DecimalMark;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// A language of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Dansk.
    Danish,
    /// English.
    English,
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// The value that decides between one and many.
const COUNT: &str = "count";

/// Values that a sentence is completed with, as they are to be read; `count` decides between one and many.
pub type Values<'a> = &'a [(&'a str, &'a str)];

impl Language {
    /// Both languages, Danish first.
    pub const ALL: [Self; 2] = [Self::Danish, Self::English];

    /// The language of the machine: Danish where its locale is, else English.
    pub fn of_machine() -> Self {
        match sys_locale::get_locale() {
            Some(locale) if locale.starts_with("da") => Self::Danish,
            _ => Self::English,
        }
    }

    /// The language of a two-letter code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Its two-letter code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::English => "en",
        }
    }

    /// The words of every part of the program; no key stands twice.
    const fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Danish => &[
                include_str!("../../assets/words/da.ftl"),
                include_str!("../../assets/words/clip.da.ftl"),
                include_str!("../../assets/words/compare.da.ftl"),
                include_str!("../../assets/words/charts.da.ftl"),
                include_str!("../../assets/words/desk.da.ftl"),
                include_str!("../../assets/words/grid.da.ftl"),
                include_str!("../../assets/words/hands.da.ftl"),
                include_str!("../../assets/words/inspector.da.ftl"),
                include_str!("../../assets/words/meeting.da.ftl"),
                include_str!("../../assets/words/needed.da.ftl"),
                include_str!("../../assets/words/window.da.ftl"),
            ],
            Self::English => &[
                include_str!("../../assets/words/en.ftl"),
                include_str!("../../assets/words/clip.en.ftl"),
                include_str!("../../assets/words/compare.en.ftl"),
                include_str!("../../assets/words/charts.en.ftl"),
                include_str!("../../assets/words/desk.en.ftl"),
                include_str!("../../assets/words/grid.en.ftl"),
                include_str!("../../assets/words/hands.en.ftl"),
                include_str!("../../assets/words/inspector.en.ftl"),
                include_str!("../../assets/words/meeting.en.ftl"),
                include_str!("../../assets/words/needed.en.ftl"),
                include_str!("../../assets/words/window.en.ftl"),
            ],
        }
    }
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        bundle.set_use_isolating(false);
        // A line that cannot be read is left out here; a test sees to it that there is none.
        for source in language.sources() {
            let resource = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        }
        Self { language, bundle }
    }

    /// The language that the words are in.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The decimal mark of the language.
    pub const fn decimal(&self) -> DecimalMark {
        match self.language {
            Language::Danish => DecimalMark::Comma,
            Language::English => DecimalMark::Point,
        }
    }

    /// The words for a key.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words for a key, completed with values.
    pub fn with(&self, key: &str, values: Values<'_>) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match (*name, value.parse::<i64>()) {
                (COUNT, Ok(number)) => args.set(*name, number),
                _ => args.set(*name, *value),
            }
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut problems = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut problems)
            .into_owned()
    }
}

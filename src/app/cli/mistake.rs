//! What was typed wrong, in the user's words.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::messages::shown;
use crate::words::Words;

/// What is wrong with a command line, and what to do; `program` is what help is asked of.
pub(super) fn in_words(error: &clap::Error, program: &str, words: &Words) -> String {
    let lines = [
        Some(what(error, words)),
        suggestion(error, words),
        Some(words.with("mistake-help", &[("program", program)])),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n  ")
}

fn what(error: &clap::Error, words: &Words) -> String {
    let about = |kind| context(error, kind);
    let argument = about(ContextKind::InvalidArg);
    let command = about(ContextKind::InvalidSubcommand);
    let value = about(ContextKind::InvalidValue);
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "mistake-unknown-argument",
        ErrorKind::InvalidSubcommand => "mistake-unknown-command",
        ErrorKind::MissingRequiredArgument => "mistake-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => "mistake-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "mistake-value",
        ErrorKind::ArgumentConflict => "mistake-twice",
        ErrorKind::InvalidUtf8 => "mistake-letters",
        _ => "mistake-other",
    };
    words.with(
        key,
        &[("argument", &argument), ("command", &command), ("value", &value)],
    )
}

/// What was perhaps meant.
fn suggestion(error: &clap::Error, words: &Words) -> Option<String> {
    let kinds = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let suggested = kinds
        .into_iter()
        .map(|kind| context(error, kind))
        .find(|text| !text.is_empty())?;
    Some(words.with("mistake-suggestion", &[("suggestion", &suggested)]))
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => shown(text),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => shown(&other.to_string()),
        None => String::new(),
    }
}

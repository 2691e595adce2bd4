//! What can be typed on the command line, described in the user's language.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use exchange::DecimalMark;
use model::{CarryOver, Sign, Unit};
use thiserror::Error;

use super::explain::Format as Explained;
use crate::compared::{By, Hidden};
use crate::report::{Format, PAGE, wrapped};
use crate::window::Renderer;
use crate::words::{Language, Words};

/// How a command's help is laid out; the headings are filled in by [`described`].
const TEMPLATE: &str = "{about}\n\nUSAGE {usage}\n\n{all-args}{after-help}";
/// What stands before the explanation of the longest option, in characters.
const MARGIN: usize = 42;
/// The program's name on the command line.
const PROGRAM: &str = "overslag";
/// The commands, in the order that help lists them.
pub(super) const COMMANDS: [&str; 8] = [
    "report",
    "explain",
    "compare",
    "merge",
    "alternatives",
    "check",
    "import",
    "new",
];

/// Every command and option of the program.
pub(super) fn program(words: &Words) -> Command {
    let version = flag(("version", 'V'), "cli-option-version", words).action(ArgAction::Version);
    let command = described(
        PROGRAM,
        ["cli-about", "cli-usage-overslag", "cli-after-overslag"],
        words,
    )
    .version(env!("CARGO_PKG_VERSION"))
    .disable_version_flag(true)
    .disable_help_subcommand(true)
    .args_conflicts_with_subcommands(true)
    .subcommand_help_heading(words.text("cli-heading-commands"))
    .subcommand_value_name(words.text("cli-value-command"))
    .arg(files("cli-arg-files", words).required(false))
    .arg(choice("renderer", "cli-option-renderer", &Renderer::ALL, words))
    .arg(switch("reset-window", "cli-option-reset-window", words))
    .subcommand(with_common(report(words), words))
    .subcommand(with_common(explain(words), words))
    .subcommand(with_common(compare(words), words))
    .subcommand(with_common(merge(words), words))
    .subcommand(with_common(alternatives(words), words))
    .subcommand(with_common(check(words), words))
    .subcommand(with_common(import(words), words))
    .subcommand(with_common(new(words), words));
    with_common(command, words).arg(version)
}

fn report(words: &Words) -> Command {
    described("report", ["cli-report", "cli-usage-report", "cli-after-report"], words)
        .arg(file("file", "cli-arg-file", "cli-value-file", words))
        .arg(choice("format", "cli-option-format", &FORMATS, words))
        .args(looked_at(words))
        .arg(switch("fully-phased-in", "cli-option-fully-phased-in", words))
        .arg(option("as-of", "cli-option-as-of", words).value_name(words.text("cli-value-day")))
}

/// The options that say how a scenario is looked at.
fn looked_at(words: &Words) -> [Arg; 5] {
    [
        unit("cli-option-unit", words),
        choice("sign", "cli-option-sign", &SIGNS, words),
        choice("carry-over", "cli-option-carry-over", &CARRY_OVERS, words),
        switch("without-unallocated", "cli-option-without-unallocated", words),
        year("price-level", "cli-option-price-level", words),
    ]
}

fn explain(words: &Words) -> Command {
    let keys = ["cli-explain", "cli-usage-explain", "cli-after-explain"];
    let columns = ["year", "fully-phased-in", "over-the-years"];
    let row = option("row", "cli-option-row", words).value_name(words.text("cli-value-row"));
    let of = option("of", "cli-option-of", words).value_name(words.text("cli-value-row"));
    let column = |arg: Arg| {
        let others = columns.iter().filter(|name| arg.get_id() != **name);
        let others: Vec<_> = others.copied().collect();
        arg.conflicts_with_all(others)
    };
    described("explain", keys, words)
        .arg(file("file", "cli-arg-file", "cli-value-file", words))
        .arg(row.required(true))
        .arg(of)
        .arg(column(year("year", "cli-option-year", words)))
        .arg(column(switch(
            "fully-phased-in",
            "cli-option-column-fully-phased-in",
            words,
        )))
        .arg(column(switch("over-the-years", "cli-option-over-the-years", words)))
        .arg(choice("format", "cli-option-format-explained", &EXPLAINED, words))
        .args(looked_at(words))
}

fn compare(words: &Words) -> Command {
    let keys = ["cli-compare", "cli-usage-compare", "cli-after-compare"];
    let pair = |name: &'static str, help: &str| {
        let pair = option(name, help, words).value_name(words.text("cli-value-pair"));
        pair.action(ArgAction::Append)
    };
    let tolerance = option("tolerance", "cli-option-tolerance", words)
        .value_name(words.text("cli-value-number"))
        .value_parser(value_parser!(u8));
    described("compare", keys, words)
        .arg(files("cli-arg-files-to-compare", words).required(true))
        .arg(choice("format", "cli-option-format-compared", &FORMATS, words))
        .arg(choice("by", "cli-option-by", &BREAKDOWNS, words))
        .arg(switch("only-changes", "cli-option-only-changes", words))
        .arg(choice("ignore", "cli-option-ignore", &IGNORED, words).action(ArgAction::Append))
        .arg(tolerance)
        .arg(switch("fully-phased-in", "cli-option-fully-phased-in", words))
        .arg(year("year", "cli-option-grid-year", words))
        .arg(switch("with-internal", "cli-option-with-internal", words))
        .arg(pair("same", "cli-option-same"))
        .arg(pair("not-same", "cli-option-not-same"))
        .arg(switch("window", "cli-option-window", words).conflicts_with("format"))
}

fn merge(words: &Words) -> Command {
    let out = out(words).help(in_lines(
        &words.text("cli-option-merge-out"),
        PAGE.saturating_sub(MARGIN),
    ));
    described("merge", ["cli-merge", "cli-usage-merge", "cli-after-merge"], words)
        .arg(file("base", "cli-arg-base", "cli-value-base", words))
        .arg(file("mine", "cli-arg-mine", "cli-value-mine", words))
        .arg(file("theirs", "cli-arg-theirs", "cli-value-theirs", words))
        .arg(out)
}

fn alternatives(words: &Words) -> Command {
    let keys = ["cli-alternatives", "cli-usage-alternatives", "cli-after-alternatives"];
    described("alternatives", keys, words).arg(file("file", "cli-arg-file", "cli-value-file", words))
}

fn check(words: &Words) -> Command {
    let keys = ["cli-check", "cli-usage-check", "cli-after-check"];
    described("check", keys, words).arg(files("cli-arg-files-to-check", words).required(true))
}

fn import(words: &Words) -> Command {
    described("import", ["cli-import", "cli-usage-import", "cli-after-import"], words)
        .arg(file("table", "cli-arg-table", "cli-value-table", words))
        .arg(out(words))
        .arg(option("title", "cli-option-title", words).value_name(words.text("cli-value-text")))
        .arg(unit("cli-option-new-unit", words))
        .arg(choice("sign", "cli-option-new-sign", &SIGNS, words))
        .arg(year("first-year", "cli-option-import-first-year", words))
        .arg(count("years", "cli-option-import-years", words))
        .arg(choice("decimal", "cli-option-decimal", &DECIMALS, words))
        .arg(switch("infer-phase-in", "cli-option-infer-phase-in", words))
}

fn new(words: &Words) -> Command {
    described("new", ["cli-new", "cli-usage-new", "cli-after-new"], words)
        .arg(year("first-year", "cli-option-first-year", words).required(true))
        .arg(count("years", "cli-option-years", words).required(true))
        .arg(out(words))
        .arg(option("title", "cli-option-new-title", words).value_name(words.text("cli-value-text")))
        .arg(unit("cli-option-new-unit", words))
        .arg(choice("sign", "cli-option-new-sign", &SIGNS, words))
}

/// A command with what it is for, how it is used and what else there is to know, by their keys.
fn described(name: &'static str, [about, usage, after]: [&str; 3], words: &Words) -> Command {
    let heading = words.text("cli-heading-usage");
    let margin = format!("\n{:width$} ", "", width = heading.chars().count());
    Command::new(name)
        .about(words.text(about))
        .override_usage(words.text(usage).replace('\n', &margin))
        .after_help(in_lines(&words.text(after), PAGE))
        .help_template(TEMPLATE.replace("USAGE", &heading))
        .term_width(0)
        .next_help_heading(words.text("cli-heading-options"))
        .disable_help_flag(true)
}

/// A command with the options that every command has, after its own.
fn with_common(command: Command, words: &Words) -> Command {
    let languages = Language::ALL.map(|language| (language.code(), language));
    command
        .arg(choice("lang", "cli-option-lang", &languages, words))
        .arg(flag(("help", 'h'), "cli-option-help", words).action(ArgAction::Help))
}

/// A text whose paragraphs are broken into lines that fit on a screen.
fn in_lines(text: &str, room: usize) -> String {
    text.lines()
        .flat_map(|paragraph| wrapped(paragraph, room))
        .collect::<Vec<_>>()
        .join("\n")
}

fn flag((name, short): (&'static str, char), help: &str, words: &Words) -> Arg {
    option(name, help, words).short(short)
}

fn switch(name: &'static str, help: &str, words: &Words) -> Arg {
    option(name, help, words).action(ArgAction::SetTrue)
}

fn option(name: &'static str, help: &str, words: &Words) -> Arg {
    Arg::new(name)
        .long(name)
        .help(in_lines(&words.text(help), PAGE.saturating_sub(MARGIN)))
}

/// An option that takes one of a few words.
fn choice<T>(name: &'static str, help: &str, choices: &[(&'static str, T)], words: &Words) -> Arg {
    let typed: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
    option(name, help, words)
        .value_name(typed.join("|"))
        .value_parser(PossibleValuesParser::new(typed))
        .hide_possible_values(true)
}

/// The option that takes a unit, written short or as it is printed.
fn unit(help: &str, words: &Words) -> Arg {
    let typed = UNITS.map(|(word, _)| word);
    option("unit", help, words)
        .value_name(typed.join("|"))
        .value_parser(unit_word)
}

/// What was typed is no unit; the message is worded from what was typed.
#[derive(Debug, Error)]
#[error("not a unit")]
struct NotAUnit;

/// The short word for a unit, however it is written: `1000` for `1.000 kr.`
fn unit_word(typed: &str) -> Result<String, NotAUnit> {
    let plain: String = typed
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '.'))
        .collect();
    let plain = plain.to_lowercase();
    let word = if plain == "kr" {
        "kr"
    } else {
        plain.strip_suffix("kr").unwrap_or(&plain)
    };
    let known = UNITS.iter().any(|(unit, _)| *unit == word);
    if known { Ok(word.to_owned()) } else { Err(NotAUnit) }
}

fn year(name: &'static str, help: &str, words: &Words) -> Arg {
    number(name, help, words).value_name(words.text("cli-value-year"))
}

fn count(name: &'static str, help: &str, words: &Words) -> Arg {
    number(name, help, words).value_name(words.text("cli-value-number"))
}

/// An option that takes a whole number.
fn number(name: &'static str, help: &str, words: &Words) -> Arg {
    option(name, help, words)
        .value_parser(value_parser!(i64))
        .allow_negative_numbers(true)
}

fn out(words: &Words) -> Arg {
    let value = words.text("cli-value-out");
    option("out", "cli-option-out", words)
        .value_name(value)
        .required(true)
        .value_parser(value_parser!(PathBuf))
}

fn file(name: &'static str, help: &str, value: &str, words: &Words) -> Arg {
    Arg::new(name)
        .help(words.text(help))
        .value_name(words.text(value))
        .value_parser(value_parser!(PathBuf))
        .help_heading(words.text("cli-heading-arguments"))
        .required(true)
}

fn files(help: &str, words: &Words) -> Arg {
    file("files", help, "cli-value-file", words).num_args(1..)
}

/// The language asked for by `--lang`, or the machine's; looked for before anything else is read,
/// so that help and mistakes are in it too.
pub(super) fn language(arguments: &[OsString]) -> Language {
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let after = arguments.iter().skip_while(|argument| *argument != "--lang").nth(1);
    let joined = arguments.iter().find_map(|argument| argument.strip_prefix("--lang="));
    let asked = joined.or(after.map(AsRef::as_ref));
    asked.and_then(Language::of_code).unwrap_or_else(Language::of_machine)
}

/// The same with the command before the language, where somebody typed them the other way round.
pub(super) fn with_command_first(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let after = match arguments.get(1).and_then(|argument| argument.to_str()) {
        Some("--lang") => 3,
        Some(argument) if argument.starts_with("--lang=") => 2,
        _ => return arguments,
    };
    let command = |argument: &OsString| COMMANDS.iter().any(|name| argument == *name);
    if arguments.get(after).is_some_and(command) {
        let name = arguments.remove(after);
        arguments.insert(1, name);
    }
    arguments
}

/// The program and the command that were called, as one types them to ask for help.
pub(super) fn called(arguments: &[OsString]) -> String {
    let command = arguments
        .iter()
        .skip(1)
        .find_map(|argument| COMMANDS.iter().find(|name| argument == *name));
    command.map_or_else(|| PROGRAM.to_owned(), |command| format!("{PROGRAM} {command}"))
}

/// The text given for an option, if any.
pub(super) fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// The file named by an argument.
pub(super) fn path<'a>(matches: &'a ArgMatches, name: &str) -> &'a Path {
    matches.get_one::<PathBuf>(name).map_or(Path::new(""), PathBuf::as_path)
}

/// The files named by an argument that takes several.
pub(super) fn paths(matches: &ArgMatches) -> Vec<&Path> {
    let paths = matches.get_many::<PathBuf>("files").into_iter().flatten();
    paths.map(PathBuf::as_path).collect()
}

/// Unit, sign and other choices are typed as one of a few words.
pub(super) fn chosen<T: Copy>(matches: &ArgMatches, name: &str, choices: &[(&str, T)]) -> Option<T> {
    let typed = text(matches, name)?;
    choices
        .iter()
        .find(|(word, _)| *word == typed)
        .map(|(_, choice)| *choice)
}

/// The units, as they are typed.
pub(super) const UNITS: [(&str, Unit); 4] = [
    ("kr", Unit::Kroner),
    ("1000", Unit::Thousands),
    ("mio", Unit::Millions),
    ("mia", Unit::Milliards),
];

/// The signs, as they are typed.
pub(super) const SIGNS: [(&str, Sign); 2] = [("negative", Sign::SavingsNegative), ("positive", Sign::SavingsPositive)];

/// The carry-over rules, as they are typed.
pub(super) const CARRY_OVERS: [(&str, CarryOver); 3] = [
    ("none", CarryOver::None),
    ("shortfall", CarryOver::Shortfall),
    ("both", CarryOver::ShortfallAndSurplus),
];

/// The forms of a report, as they are typed.
pub(super) const FORMATS: [(&str, Format); 3] = [("text", Format::Text), ("csv", Format::Csv), ("json", Format::Json)];

/// What a comparison's table has a row for, as it is typed.
pub(super) const BREAKDOWNS: [(&str, By); 3] = [("row", By::Row), ("cause", By::Cause), ("area", By::Area)];

/// What a comparison does not look at, as it is typed.
pub(super) const IGNORED: [(&str, Hidden); 2] = [("texts", Hidden::Texts), ("places", Hidden::Places)];

/// The forms of an explanation, as they are typed.
pub(super) const EXPLAINED: [(&str, Explained); 2] = [("text", Explained::Text), ("json", Explained::Json)];

/// The decimal marks, as they are typed.
pub(super) const DECIMALS: [(&str, DecimalMark); 2] = [("comma", DecimalMark::Comma), ("point", DecimalMark::Point)];

//! What is done to an input so that a reader meets what nobody would write.

use crate::generator::Dice;

/// The longest input, in bytes.
const LONGEST: usize = 1 << 20;
/// How often a token is repeated at most, so that brackets lie deeper than any reader can go.
const OFTEN: u64 = 5_000;

/// Pieces that readers stumble over.
const TRAPS: [&str; 64] = [
    "0",
    "-0",
    "00",
    "-",
    "--",
    "+",
    ".",
    ",",
    "..",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\0",
    "\"",
    "\"\"",
    "'",
    "\\",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "</td>",
    "<table>",
    "<tr><td>",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "<!--",
    "%",
    "/",
    "1/0",
    "0/0",
    "=",
    "=1/3",
    "*",
    "1e400",
    "NaN",
    "inf",
    "1.234.567,89",
    "1,234,567.89",
    "(54)",
    "-5-",
    "999999999999.99",
    "999999999999999999999999999999999999",
    "79228162514264337593543950336",
    "0.0000000000000000000000000001",
    "18446744073709551616",
    "2201",
    "1899",
    "-2024",
    "\u{feff}",
    "\u{a0}",
    "\u{2212}",
    "\u{202e}",
    "½",
    "æøå",
    "𝟙",
    "//",
];

/// One of the inputs, changed in one to six ways.
pub fn mutated(dice: &mut Dice, corpus: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = dice.pick(corpus);
    for _ in 0..=dice.below(6) {
        change(dice, &mut bytes, corpus);
        bytes.truncate(LONGEST);
    }
    bytes
}

fn change(dice: &mut Dice, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
    match dice.below(14) {
        0 => flip(dice, bytes),
        1 => drop(bytes.drain(span(dice, bytes.len(), 64))),
        2 => bytes.truncate(dice.place(bytes.len() + 1)),
        3..=5 => insert_trap(dice, bytes),
        6 => replace_number(dice, bytes),
        7 => replace_number_by_many_digits(dice, bytes),
        8 => splice(dice, bytes, corpus),
        9 => repeat_token(dice, bytes),
        10 => repeat_piece(dice, bytes),
        11 => swap_lines(dice, bytes),
        12 => replace_token(dice, bytes, corpus),
        _ => widen(dice, bytes),
    }
}

fn flip(dice: &mut Dice, bytes: &mut [u8]) {
    if !bytes.is_empty() {
        let place = dice.place(bytes.len());
        bytes[place] ^= 1 << dice.below(8);
    }
}

/// Some bytes, at most so many.
fn span(dice: &mut Dice, length: usize, most: usize) -> std::ops::Range<usize> {
    let start = dice.place(length + 1);
    start..length.min(start + dice.place(most))
}

fn trap(dice: &mut Dice) -> Vec<u8> {
    dice.pick(&TRAPS).as_bytes().to_vec()
}

fn insert_trap(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let piece = trap(dice);
    insert(dice, bytes, &piece);
}

fn insert(dice: &mut Dice, bytes: &mut Vec<u8>, piece: &[u8]) {
    let place = dice.place(bytes.len() + 1);
    bytes.splice(place..place, piece.iter().copied());
}

/// The tokens of an input: words and numbers, and every other byte by itself.
fn tokens(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let of_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 128;
    let mut tokens: Vec<std::ops::Range<usize>> = Vec::new();
    for (place, byte) in bytes.iter().enumerate() {
        match tokens.last_mut() {
            Some(last) if of_word(byte) && of_word(&bytes[last.end - 1]) => last.end = place + 1,
            _ => tokens.push(place..place + 1),
        }
    }
    tokens
}

fn token(dice: &mut Dice, bytes: &[u8], wanted: impl Fn(u8) -> bool) -> Option<std::ops::Range<usize>> {
    let tokens: Vec<_> = tokens(bytes)
        .into_iter()
        .filter(|token| wanted(bytes[token.start]))
        .collect();
    (!tokens.is_empty()).then(|| dice.pick(&tokens))
}

fn replace_number(dice: &mut Dice, bytes: &mut Vec<u8>) {
    if let Some(number) = token(dice, bytes, |byte| byte.is_ascii_digit()) {
        bytes.splice(number, trap(dice));
    }
}

fn replace_number_by_many_digits(dice: &mut Dice, bytes: &mut Vec<u8>) {
    if let Some(number) = token(dice, bytes, |byte| byte.is_ascii_digit()) {
        let digits: Vec<u8> = (0..dice.below(40)).map(|_| dice.pick(b"0123456789")).collect();
        bytes.splice(number, digits);
    }
}

fn replace_token(dice: &mut Dice, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
    let other = dice.pick(corpus);
    let found = token(dice, bytes, |_| true).zip(token(dice, &other, |_| true));
    if let Some((old, new)) = found {
        bytes.splice(old, other[new].iter().copied());
    }
}

/// The beginning of one input and the end of another.
fn splice(dice: &mut Dice, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
    let other = dice.pick(corpus);
    bytes.truncate(dice.place(bytes.len() + 1));
    bytes.extend_from_slice(&other[dice.place(other.len() + 1)..]);
}

fn repeat_token(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let piece = match token(dice, bytes, |_| true) {
        Some(token) if dice.once_in(2) => bytes[token].to_vec(),
        _ => trap(dice),
    };
    let most = if dice.once_in(20) { OFTEN } else { 40 };
    let times = usize::try_from(dice.below(most))
        .unwrap_or(0)
        .min(LONGEST / piece.len());
    insert(dice, bytes, &piece.repeat(times));
}

fn repeat_piece(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let piece = bytes[span(dice, bytes.len(), 400)].to_vec();
    let times = 1 + dice.place(8);
    insert(dice, bytes, &piece.repeat(times));
}

fn swap_lines(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
    let (one, other) = (dice.place(lines.len()), dice.place(lines.len()));
    lines.swap(one, other);
    *bytes = lines.join(&b'\n');
}

/// In UTF-16, or after a mark that says it is in UTF-8.
fn widen(dice: &mut Dice, bytes: &mut Vec<u8>) {
    if dice.once_in(6) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        *bytes = [0xFF, 0xFE]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
    } else {
        insert(dice, bytes, "\u{feff}".as_bytes());
    }
}

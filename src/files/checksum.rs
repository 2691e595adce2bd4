//! The checksum in the last line of a file, and the hash by which two files are told apart.

use std::fmt;

/// Whether a file still is what the program wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checksum {
    /// It is.
    Right,
    /// Something was changed outside the program, on purpose or by accident.
    Wrong,
    /// It has no checksum, or lost it.
    Missing,
}

/// What a file's bytes are known by: the BLAKE3 hash of all of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash([u8; 32]);

/// What stands before the digits.
const MARK: &str = "// checksum: b3-";

impl Hash {
    /// The hash that is written so.
    pub(crate) fn written(text: &str) -> Option<Self> {
        blake3::Hash::from_hex(text).ok().map(|hash| Self(hash.into()))
    }

    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes).into())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl Checksum {
    /// Whether the checksum in the last line of a text is that of the lines above it.
    pub(crate) fn of(text: &str) -> Self {
        let Some((above, said)) = parted(text) else {
            return Self::Missing;
        };
        if said.trim_end() == digits(above) {
            Self::Right
        } else {
            Self::Wrong
        }
    }
}

/// How many digits of a hash seal a line.
const SEAL: usize = 16;

/// A line with its own checksum at its end, and the end of the line.
pub(crate) fn sealed(text: &str) -> String {
    format!("{text} {}\n", seal(text))
}

/// What a line says, without the end of the line, if it is as it was written.
pub(crate) fn unsealed(line: &[u8]) -> Option<&str> {
    let (text, said) = str::from_utf8(line).ok()?.rsplit_once(' ')?;
    (said == seal(text)).then_some(text)
}

fn seal(text: &str) -> String {
    let mut digits = Hash::of(text.as_bytes()).to_string();
    digits.truncate(SEAL);
    digits
}

/// The last line of a file with these lines above it.
pub(crate) fn line(above: &str) -> String {
    format!("{MARK}{}\n", digits(above))
}

/// A text's lines above its checksum, and what stands after the checksum's mark.
fn parted(text: &str) -> Option<(&str, &str)> {
    let start = text.rfind(MARK)?;
    let (above, last) = text.split_at_checked(start)?;
    above.ends_with('\n').then_some((above, last.strip_prefix(MARK)?))
}

/// The checksum of a text, which is the same whatever its lines end with.
fn digits(text: &str) -> String {
    if !text.contains('\r') {
        return Hash::of(text.as_bytes()).to_string();
    }
    let mut hasher = blake3::Hasher::new();
    let mut lines = text.split("\r\n");
    hasher.update(lines.next().unwrap_or_default().as_bytes());
    for line in lines {
        hasher.update(b"\n");
        hasher.update(line.as_bytes());
    }
    Hash(hasher.finalize().into()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Checksum) {
        assert_eq!(Checksum::of(text), expected, "{text}");
    }

    #[test]
    fn a_checksum_is_of_the_lines_above_it() {
        let text = "(\n  a: 1,\n)\n";
        let whole = format!("{text}{}", line(text));
        check(&whole, Checksum::Right);
        check(&whole.replace('\n', "\r\n"), Checksum::Right);
        check(&format!("{whole}\n\n"), Checksum::Right);
        check(whole.trim_end(), Checksum::Right);
        check(&whole.replace('1', "2"), Checksum::Wrong);
        check(&format!("{whole}more"), Checksum::Wrong);
        check(text, Checksum::Missing);
        check("", Checksum::Missing);
        check(MARK, Checksum::Missing);
        check(&format!("{text}{MARK}"), Checksum::Wrong);
    }

    #[test]
    fn the_hash_of_nothing_is_the_published_one() {
        let published = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";
        assert_eq!(Hash::of(b"").to_string(), published);
    }
}

//! Bytes into text: which encoding a file is written in.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::TableError;

/// How the letters of a file are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Windows-1252, as older programs write Danish.
    Windows1252,
}

/// How a workbook (or any other zip file) begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// The text of a file, without its byte order mark.
pub(crate) fn decoded(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), TableError> {
    if bytes.starts_with(ZIP) {
        return Err(TableError::Workbook);
    }
    let (encoding, bytes) = detected(bytes);
    let (text, malformed) = match encoding {
        Encoding::Utf8 => match str::from_utf8(bytes) {
            Ok(text) => (text.into(), false),
            Err(_) => (bytes.utf8_chunks().map(|chunk| chunk.valid()).collect(), true),
        },
        Encoding::Utf16Le => UTF_16LE.decode_without_bom_handling(bytes),
        Encoding::Utf16Be => UTF_16BE.decode_without_bom_handling(bytes),
        Encoding::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes),
    };
    if malformed || text.contains('\0') {
        return Err(TableError::NotText);
    }
    Ok((text, encoding))
}

/// The encoding, and the bytes after the byte order mark.
fn detected(bytes: &[u8]) -> (Encoding, &[u8]) {
    if let Some((encoding, length)) = encoding_rs::Encoding::for_bom(bytes) {
        let rest = bytes.get(length..).unwrap_or_default();
        let encoding = match encoding {
            _ if encoding == UTF_16LE => Encoding::Utf16Le,
            _ if encoding == UTF_16BE => Encoding::Utf16Be,
            _ => Encoding::Utf8,
        };
        return (encoding, rest);
    }
    (without_mark(bytes), bytes)
}

/// A table in UTF-16 has a zero byte beside nearly every letter; a text in UTF-8 has none.
fn without_mark(bytes: &[u8]) -> Encoding {
    let zeros = |offset| bytes.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    match (zeros(0), zeros(1)) {
        (0, 0) if str::from_utf8(bytes).is_ok() => Encoding::Utf8,
        (0, 0) => Encoding::Windows1252,
        (high, low) if high > low => Encoding::Utf16Be,
        _ => Encoding::Utf16Le,
    }
}

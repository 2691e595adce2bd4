//! What a system says when it refuses, in plain words.

use std::io::{Error, ErrorKind};

use super::sentence;
use crate::words::Words;

/// Why the system refused: part of a sentence, without a full stop.
pub(crate) fn cause(error: &Error, words: &Words) -> String {
    match (key(error.kind()), error.raw_os_error()) {
        (Some(key), _) => words.text(key),
        (None, Some(number)) => words.with("system-number", &[("number", &number.to_string())]),
        (None, None) => words.text("system-unknown"),
    }
}

/// Why a file could not be read, and what to do about it.
pub(super) fn unread(error: &Error, words: &Words) -> String {
    let advice = match error.kind() {
        ErrorKind::NotFound => return words.text("open-not-found"),
        ErrorKind::IsADirectory => "open-folder-do",
        _ => "open-system-do",
    };
    format!("{}. {}", sentence(&cause(error, words)), words.text(advice))
}

const fn key(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-no-permission",
        ErrorKind::IsADirectory => "system-is-a-folder",
        ErrorKind::NotADirectory => "system-not-a-folder",
        ErrorKind::StorageFull => "system-disk-full",
        ErrorKind::QuotaExceeded => "system-quota",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "system-name",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "system-busy",
        ErrorKind::TimedOut
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::StaleNetworkFileHandle
        | ErrorKind::NotConnected => "system-network",
        _ => return None,
    })
}

//! Who runs the program, and whether another that ran it still does.

use std::env;
use std::process;

/// The name of this computer.
pub(crate) fn host() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

/// The name of the user, as the system calls them.
pub(crate) fn user() -> String {
    let named = ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(env::var_os);
    named.unwrap_or_default().to_string_lossy().into_owned()
}

/// When this process started, in a form that tells it from every other of its number.
pub(crate) fn started() -> String {
    start_of(process::id()).unwrap_or_default()
}

/// Whether a process of this computer no longer runs; where that cannot be known, it may still.
pub(crate) fn is_dead(pid: u32, started: &str) -> bool {
    match start_of(pid) {
        Some(start) => !started.is_empty() && start != started,
        None => can_be_known(),
    }
}

/// When a process started: the boot of the computer, and the ticks of its clock since.
#[cfg(target_os = "linux")]
fn start_of(pid: u32) -> Option<String> {
    use std::fs;
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in brackets may hold anything; after it come numbers, of which this is the twentieth.
    let ticks = stat.rsplit_once(')')?.1.split_whitespace().nth(19)?;
    let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    Some(format!("{} {ticks}", boot.trim()))
}

#[cfg(target_os = "linux")]
fn can_be_known() -> bool {
    std::path::Path::new("/proc/self/stat").exists()
}

/// Only Linux says when a process started without being asked in ways that are not used here.
#[cfg(not(target_os = "linux"))]
fn start_of(_: u32) -> Option<String> {
    None
}

#[cfg(not(target_os = "linux"))]
const fn can_be_known() -> bool {
    false
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn this_computer_has_the_name_that_the_system_gives_it() {
        let named = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap();
        assert_eq!(host(), named.trim());
    }

    #[test]
    fn a_process_is_known_by_its_number_and_its_start() {
        assert_ne!(started(), "");
        assert!(!is_dead(process::id(), &started()));
        assert!(is_dead(process::id(), "another boot 1"));
        assert!(!is_dead(process::id(), ""));
        assert!(is_dead(u32::MAX, &started()));
    }
}

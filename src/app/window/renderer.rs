//! What draws the window: hardware first, then down to software, so that it opens on any machine.

use std::any::Any;
use std::ffi::OsStr;
use std::panic::{self, AssertUnwindSafe};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::{AppCreator, NativeOptions};

use super::start::NoWindow;

/// What draws the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renderer {
    /// The first that works.
    #[default]
    Auto,
    /// OpenGL, on whatever the machine has for it.
    Gl,
    /// The processor alone.
    Software,
}

/// What has Mesa draw on the processor.
const SOFTWARE: (&str, &str) = ("LIBGL_ALWAYS_SOFTWARE", "1");
/// What names a screen to draw on.
const SCREENS: [&str; 3] = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"];

impl Renderer {
    /// The renderers as they are typed.
    pub const ALL: [(&'static str, Self); 3] = [("auto", Self::Auto), ("gl", Self::Gl), ("software", Self::Software)];
}

/// Opens a window and stays until it is closed.
///
/// A library that is missing makes some libraries panic; before the window stands that is an answer
/// like any other, and quiet.
///
/// # Errors
/// Why no window can be drawn.
pub fn run(renderer: Renderer, options: NativeOptions, creator: AppCreator<'_>) -> Result<(), NoWindow> {
    if cfg!(target_os = "linux") && SCREENS.iter().all(|name| is_unset(name)) {
        return Err(NoWindow::NoScreen);
    }
    if renderer == Renderer::Software && !is_software() {
        return again();
    }
    match attempt(with_renderer(options, renderer), creator) {
        Err(NoWindow::Undrawable(cause)) if renderer == Renderer::Auto && !is_software() => {
            again().map_err(|_| NoWindow::Undrawable(cause))
        }
        other => other,
    }
}

fn is_unset(name: &str) -> bool {
    std::env::var_os(name).is_none_or(|value| value.is_empty())
}

fn is_software() -> bool {
    std::env::var_os(SOFTWARE.0).is_some_and(|value| value == OsStr::new(SOFTWARE.1))
}

fn attempt(options: NativeOptions, creator: AppCreator<'_>) -> Result<(), NoWindow> {
    let stands = Arc::new(AtomicBool::new(false));
    let standing = Arc::clone(&stands);
    panic::set_hook(Box::new(|_| {}));
    let creator: AppCreator<'_> = Box::new(move |creation| {
        let _quiet = panic::take_hook();
        standing.store(true, Ordering::Relaxed);
        creator(creation)
    });
    let run = AssertUnwindSafe(|| eframe::run_native("overslag", options, creator));
    let result = panic::catch_unwind(run);
    if !stands.load(Ordering::Relaxed) {
        let _quiet = panic::take_hook();
    }
    match result {
        Ok(result) => result.map_err(|error| NoWindow::of(&error)),
        Err(panic) if stands.load(Ordering::Relaxed) => panic::resume_unwind(panic),
        Err(panic) => Err(NoWindow::Missing(said(&*panic))),
    }
}

/// What a panic said, on one line.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or_default()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The program once more, drawn by the processor: a process can open a window only once.
#[cfg(unix)]
fn again() -> Result<(), NoWindow> {
    use std::os::unix::process::CommandExt as _;
    let error = match std::env::current_exe() {
        Ok(program) => {
            let mut command = Command::new(program);
            command.args(std::env::args_os().skip(1)).env(SOFTWARE.0, SOFTWARE.1);
            // Comes back only where it could not be done.
            command.exec()
        }
        Err(error) => error,
    };
    Err(NoWindow::Undrawable(error.to_string()))
}

/// The program once more, drawn by OpenGL: a process can open a window only once. Never tried on Windows.
#[cfg(not(unix))]
fn again() -> Result<(), NoWindow> {
    let said = |error: std::io::Error| NoWindow::Undrawable(error.to_string());
    let program = std::env::current_exe().map_err(said)?;
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).args(["--renderer", "gl"]);
    command.env(SOFTWARE.0, SOFTWARE.1);
    if command.status().map_err(said)?.success() {
        Ok(())
    } else {
        Err(NoWindow::Told)
    }
}

#[cfg(not(windows))]
const fn with_renderer(options: NativeOptions, _: Renderer) -> NativeOptions {
    options
}

/// Over remote desktop there is no OpenGL to speak of: Direct3D draws, on hardware or on the
/// processor. Never tried on Windows.
#[cfg(windows)]
fn with_renderer(options: NativeOptions, renderer: Renderer) -> NativeOptions {
    use eframe::egui_wgpu::{WgpuSetup, WgpuSetupCreateNew, wgpu};
    if renderer == Renderer::Gl {
        return options;
    }
    let mut setup = WgpuSetupCreateNew::without_display_handle();
    setup.native_adapter_selector = Some(Arc::new(move |adapters: &[wgpu::Adapter], _| {
        let software = |adapter: &&wgpu::Adapter| adapter.get_info().device_type == wgpu::DeviceType::Cpu;
        let hardware = adapters.iter().find(|adapter| !software(adapter));
        let hardware = hardware.filter(|_| renderer == Renderer::Auto);
        let chosen = hardware.or_else(|| adapters.iter().find(software));
        chosen.cloned().ok_or_else(|| "no adapter".to_owned())
    }));
    let mut options = NativeOptions {
        renderer: eframe::Renderer::Wgpu,
        ..options
    };
    options.wgpu_options.wgpu_setup = WgpuSetup::CreateNew(setup);
    options
}

//! What the window remembers from one day to the next; nothing of a scenario is in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use egui::ThemePreference;
use files::Replacing;
use serde::{Deserialize, Serialize};

use super::command::ZOOMS;
use crate::words::Language;

/// The most recent files that are remembered; those that are pinned come on top of them.
const RECENT: usize = 12;

/// What the window remembers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The two-letter code of the language; the machine's where none was chosen.
    pub language: Option<String>,
    /// Light, dark or as the system.
    pub theme: Lightness,
    /// How large everything is shown, in percent.
    pub zoom: u16,
    /// Whether the inspector is shown.
    pub inspector: bool,
    /// Whether the charts are shown.
    pub charts: bool,
    /// The files last opened or saved, the last one first.
    pub recent: Vec<Recent>,
    /// Where the window was.
    pub place: Option<Place>,
    /// The widths that the user gave columns, by what the columns are called.
    pub widths: BTreeMap<String, f32>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lightness {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// A file that was opened or saved lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// Whether it stays at the top.
    #[serde(default)]
    pub pinned: bool,
}

/// Where a window stands, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// From the left; nothing where the system does not say.
    pub left: Option<f32>,
    /// From the top.
    pub top: Option<f32>,
    /// How wide it is inside.
    pub width: f32,
    /// How high it is inside.
    pub height: f32,
    /// Whether it fills the screen.
    #[serde(default)]
    pub maximized: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Lightness::System,
            zoom: 100,
            inspector: true,
            charts: false,
            recent: Vec::new(),
            place: None,
            widths: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Where they are kept for this user, if the system names a place.
    pub fn path() -> Option<PathBuf> {
        let folders = ProjectDirs::from("", "", "overslag")?;
        Some(folders.config_dir().join("settings.ron"))
    }

    /// What was remembered; what cannot be read is as on the first day.
    pub fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let read: Self = ron::from_str(&text).unwrap_or_default();
        read.within_reason()
    }

    /// Writes them down, whole or not at all.
    ///
    /// Nothing is lost where that cannot be done but what the window looked like.
    pub fn write(&self, path: &Path) {
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new().new_line("\n"));
        let folder = files::make_folder_of(path);
        if let (Ok(text), Ok(())) = (text, folder) {
            let _looks_only = files::write(path, text.as_bytes(), Replacing::Anything);
        }
    }

    /// The language that was chosen, if one was.
    pub fn language(&self) -> Option<Language> {
        self.language.as_deref().and_then(Language::of_code)
    }

    /// Puts a file first among the recent ones.
    pub fn used(&mut self, path: &Path) {
        let before = self.recent.iter().position(|recent| recent.path == path);
        let pinned = before.is_some_and(|place| self.recent.remove(place).pinned);
        let path = path.to_owned();
        self.recent.insert(0, Recent { path, pinned });
        let mut others = 0_usize;
        self.recent.retain(|recent| {
            others = others.saturating_add(usize::from(!recent.pinned));
            recent.pinned || others <= RECENT
        });
    }

    /// Keeps a file at the top, or no longer.
    pub fn pin(&mut self, path: &Path) {
        for recent in self.recent.iter_mut().filter(|recent| recent.path == path) {
            recent.pinned = !recent.pinned;
        }
    }

    /// Takes a file off the list.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent.path != path);
    }

    /// The recent files as they are listed: pinned ones first.
    pub fn listed(&self) -> Vec<&Recent> {
        let (pinned, others): (Vec<&Recent>, Vec<&Recent>) = self.recent.iter().partition(|recent| recent.pinned);
        pinned.into_iter().chain(others).collect()
    }

    fn within_reason(mut self) -> Self {
        let nearest = ZOOMS.into_iter().min_by_key(|size| size.abs_diff(self.zoom));
        self.zoom = nearest.unwrap_or(100);
        self.place = self.place.filter(|place| {
            let numbers = [Some(place.width), Some(place.height), place.left, place.top];
            numbers.into_iter().flatten().all(|number| number.abs() < 100_000.0) && place.width > 0.0
        });
        self.widths.retain(|_, width| (20.0..2000.0).contains(width));
        self
    }
}

impl From<ThemePreference> for Lightness {
    fn from(preference: ThemePreference) -> Self {
        match preference {
            ThemePreference::System => Self::System,
            ThemePreference::Light => Self::Light,
            ThemePreference::Dark => Self::Dark,
        }
    }
}

impl From<Lightness> for ThemePreference {
    fn from(lightness: Lightness) -> Self {
        match lightness {
            Lightness::System => Self::System,
            Lightness::Light => Self::Light,
            Lightness::Dark => Self::Dark,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lightness, Place, Settings};
    use std::path::Path;

    #[test]
    fn what_is_remembered_comes_back_whatever_was_there_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("overslag/settings.ron");
        assert_eq!(Settings::read(&path), Settings::default(), "no file");
        let mut settings = Settings {
            language: Some("en".to_owned()),
            theme: Lightness::Dark,
            zoom: 125,
            place: Some(Place {
                left: Some(-40.0),
                top: Some(12.0),
                width: 1200.0,
                height: 700.0,
                maximized: true,
            }),
            ..Settings::default()
        };
        settings.used(Path::new("/budget.ron"));
        settings.widths.insert("field-title".to_owned(), 310.0);
        settings.write(&path);
        assert_eq!(Settings::read(&path), settings);
    }

    #[test]
    fn settings_that_cannot_be_read_are_as_on_the_first_day() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        let wrong = [
            ("", 100),
            ("(zoom: 110", 100),
            ("(zoom: \"large\")", 100),
            ("(zoom: 7)", 70),
            ("(zoom: 113, new_field: 1)", 110),
            ("(place: Some((left: None, top: None, width: -3.0, height: 1e30)))", 100),
        ];
        for (text, zoom) in wrong {
            files::write(&path, text.as_bytes(), files::Replacing::Anything).unwrap();
            let read = Settings::read(&path);
            assert_eq!((read.zoom, read.place), (zoom, None), "{text}");
        }
    }

    #[test]
    fn recent_files_stand_once_and_pinned_ones_first() {
        let mut settings = Settings::default();
        for number in 0..20 {
            settings.used(Path::new(&format!("/{number}.ron")));
            if number == 1 {
                settings.pin(Path::new("/1.ron"));
            }
        }
        settings.used(Path::new("/18.ron"));
        let listed: Vec<String> = settings
            .listed()
            .iter()
            .map(|recent| recent.path.display().to_string())
            .collect();
        assert_eq!(listed.len(), 13);
        assert_eq!(listed.first().unwrap(), "/1.ron");
        assert_eq!(listed.get(1).unwrap(), "/18.ron");
        settings.forget(Path::new("/1.ron"));
        assert_eq!(settings.listed().len(), 12);
    }
}

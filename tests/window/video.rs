//! A meeting seen through a video call: scaled down, squeezed hard, and every figure still read right.

use std::rc::Rc;

use app::window::theme;
use egui::accesskit::Role;
use egui::epaint::text::Glyph;
use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, Color32, FontId, LayerId, Painter, Pos2, Rect, Shape, Theme, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::{FilterType, resize};
use image::{GrayImage, RgbaImage};
use model::{Edit, Notation, SettingsEdit, Unit};
use renderer::CpuRenderer;

use super::script::play;
use super::{Window, drawn, scenario, window, window_on};

/// What the others in the call see, in pixels.
const SEEN: (u32, u32) = (1280, 720);
/// What figures are made of.
const FIGURES: &str = "0123456789,−";

/// A letter of a figure on screen.
struct Letter {
    is: char,
    font: FontId,
    at: Rect,
}

/// What was drawn in one font and is not all words.
struct Figures {
    at: Pos2,
    text: String,
    font: FontId,
    letters: Vec<Letter>,
}

/// Every text on screen with figures in it.
fn figures(window: &Window) -> Vec<Figures> {
    let mut figures = Vec::new();
    for clipped in &window.output().shapes {
        add_figures(&clipped.shape, &mut figures);
    }
    figures
}

fn add_figures(shape: &Shape, figures: &mut Vec<Figures>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| add_figures(shape, figures)),
        Shape::Text(text) => {
            let ([section], [row]) = (&*text.galley.job.sections, &*text.galley.rows) else {
                return;
            };
            let font = &section.format.font_id;
            let moved = text.pos.to_vec2() + row.pos.to_vec2();
            let letter = |glyph: &Glyph| Letter {
                is: glyph.chr,
                font: font.clone(),
                at: glyph.logical_rect().translate(moved),
            };
            let found = row.glyphs.iter().filter(|glyph| FIGURES.contains(glyph.chr));
            figures.push(Figures {
                at: text.pos,
                text: row.glyphs.iter().map(|glyph| glyph.chr).collect(),
                font: font.clone(),
                letters: found.map(letter).collect(),
            });
        }
        _ => {}
    }
}

/// Whether one letter can stand in another's place without moving what comes after.
fn as_wide(one: char, other: char) -> bool {
    one == other || (one.is_ascii_digit() && other.is_ascii_digit())
}

impl Figures {
    /// The same text with one letter in place of those as wide, and everything else unseen.
    fn with(&self, letter: char) -> LayoutJob {
        let mut job = LayoutJob::default();
        let same_kind = |one: &char, other: &char| !FIGURES.contains(*one) && !FIGURES.contains(*other);
        let letters: Vec<char> = self.text.chars().collect();
        for run in letters.chunk_by(same_kind) {
            let seen = run.first().is_some_and(|first| as_wide(*first, letter));
            let (text, color) = if seen {
                (letter.to_string(), Color32::BLACK)
            } else {
                (run.iter().collect(), Color32::TRANSPARENT)
            };
            job.append(&text, 0.0, TextFormat::simple(self.font.clone(), color));
        }
        job
    }

    /// Draws one letter in the place of every letter of a figure.
    fn draw(&self, painter: &Painter, letter: char) {
        let galley = painter.layout_job(self.with(letter));
        painter.galley(self.at, galley, Color32::BLACK);
        for other in self.letters.iter().filter(|other| !as_wide(other.is, letter)) {
            let font = other.font.clone();
            painter.text(other.at.min, Align2::LEFT_TOP, letter, font, Color32::BLACK);
        }
    }
}

/// The same places with one and the same letter in all of them, for every letter, as they are seen before anything
/// is squeezed.
fn patterns(figures: Rc<Vec<Figures>>) -> Vec<(char, GrayImage)> {
    let mut sheet = Harness::builder()
        .with_size(vec2(1366.0, 768.0))
        .renderer(CpuRenderer::default())
        .build_ui_state(
            move |ui, letter: &mut Option<char>| {
                let painter = ui.ctx().layer_painter(LayerId::background());
                painter.rect_filled(ui.ctx().content_rect(), 0.0, Color32::WHITE);
                // Before the first letter the fonts are not there yet.
                if let Some(letter) = *letter {
                    figures.iter().for_each(|figures| figures.draw(&painter, letter));
                }
            },
            None,
        );
    theme::apply(&sheet.ctx);
    sheet.set_render_cursor(false);
    let pattern = |letter: char| {
        *sheet.state_mut() = Some(letter);
        sheet.run_steps(2);
        (letter, gray(&scaled(&sheet.render().unwrap(), SEEN)))
    };
    FIGURES.chars().map(pattern).collect()
}

fn scaled(picture: &RgbaImage, (width, height): (u32, u32)) -> RgbaImage {
    resize(picture, width, height, FilterType::Triangle)
}

fn gray(picture: &RgbaImage) -> GrayImage {
    image::DynamicImage::ImageRgba8(picture.clone()).to_luma8()
}

/// The picture as a video call of this quality brings it.
fn squeezed(picture: &RgbaImage, quality: u8) -> GrayImage {
    let mut bytes = Vec::new();
    let rgb = image::DynamicImage::ImageRgba8(picture.clone()).to_rgb8();
    rgb.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality))
        .unwrap();
    image::load_from_memory(&bytes).unwrap().to_luma8()
}

/// How well two pictures agree in a place, whatever their brightness and contrast: 1 is best.
fn agreement(one: &GrayImage, other: &GrayImage, at: Rect, shift: i32) -> f64 {
    let mut pairs = Vec::new();
    for y in whole(at.top())..whole(at.bottom()) {
        for x in whole(at.left())..whole(at.right()) {
            let shifted = x.saturating_add_signed(shift);
            if let (Some(one), Some(other)) = (one.get_pixel_checked(shifted, y), other.get_pixel_checked(x, y)) {
                pairs.push((f64::from(one.0[0]), f64::from(other.0[0])));
            }
        }
    }
    let count = f64::from(u32::try_from(pairs.len()).unwrap()).max(1.0);
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / count;
    let (one, other) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let sum = |of: &dyn Fn(f64, f64) -> f64| pairs.iter().map(|pair| of(pair.0 - one, pair.1 - other)).sum::<f64>();
    let spread = sum(&|one, _| one * one) * sum(&|_, other| other * other);
    // Dark text on light ground and light text on dark agree as well.
    sum(&|one, other| one * other).abs() / spread.sqrt().max(1.0)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(length: f32) -> u32 {
    length.round().max(0.0) as u32
}

/// The letters that are read wrong once the picture has been scaled to a size and squeezed, and what they are read as.
fn misread((picture, letters): (&RgbaImage, &[&Letter]), patterns: &[(char, GrayImage)], seen: Seen) -> Vec<String> {
    let picture = scaled(&scaled(picture, seen.size), SEEN);
    let picture = squeezed(&picture, seen.quality);
    let read = letters.iter().map(|letter| (letter, read(letter, &picture, patterns)));
    let wrong = read.filter(|(letter, read)| letter.is != *read);
    wrong
        .map(|(letter, read)| format!("{} as {read} at {:?}", letter.is, letter.at.min))
        .collect()
}

/// How a picture reaches the others.
#[derive(Clone, Copy)]
struct Seen {
    size: (u32, u32),
    quality: u8,
}

/// What stands in a letter's place, as far as one can see.
fn read(letter: &Letter, seen: &GrayImage, patterns: &[(char, GrayImage)]) -> char {
    let scale = 1280.0 / 1366.0;
    let at = Rect::from_min_max(letter.at.min * scale, letter.at.max * scale);
    let fit = |pattern: &GrayImage| {
        let shifts = [-1, 0, 1].map(|shift| agreement(pattern, seen, at, shift));
        shifts.into_iter().fold(0.0, f64::max)
    };
    let best = patterns.iter().map(|(letter, pattern)| (fit(pattern), *letter));
    best.max_by(|one, other| one.0.total_cmp(&other.0)).unwrap().1
}

#[test]
fn every_figure_of_a_meeting_is_read_right_through_a_video_call() {
    for (theme, keys) in [
        (Theme::Light, "F11 `12` Enter Space S"),
        (Theme::Dark, "F11 Space Backspace L D"),
    ] {
        let mut window = drawn(theme, scenario("norddjurs-2023-maal"));
        play(&mut window, keys);
        let picture = window.render().unwrap();
        let figures = Rc::new(figures(&window));
        let patterns = patterns(figures.clone());
        let letters: Vec<&Letter> = figures.iter().flat_map(|figures| &figures.letters).collect();
        assert!(letters.len() > 100, "{keys}: {} letters", letters.len());
        let misread = |size, quality| misread((&picture, &letters), &patterns, Seen { size, quality });
        assert_eq!(misread(SEEN, 50), Vec::<String>::new(), "{keys}");
        // So small and squeezed so hard that nobody could read it: the look sees that.
        let wrong = misread((320, 180), 1);
        assert!(wrong.len() >= 5, "{keys}: only {wrong:?}");
    }
}

/// The sizes of texts and the widths of lines in a shape, in points.
fn measures(shape: &Shape, (texts, lines): (&mut Vec<f32>, &mut Vec<f32>)) {
    match shape {
        Shape::Vec(shapes) => {
            for shape in shapes {
                measures(shape, (&mut *texts, &mut *lines));
            }
        }
        Shape::Text(text) => texts.extend(text.galley.job.sections.iter().map(|part| part.format.font_id.size)),
        Shape::LineSegment { stroke, .. } => lines.push(stroke.width),
        Shape::Path(path) => lines.push(path.stroke.width),
        Shape::Rect(rect) => lines.push(rect.stroke.width),
        Shape::Circle(circle) => lines.push(circle.stroke.width),
        _ => {}
    }
}

/// The smallest text and the thinnest line on screen, in points.
fn smallest(window: &Window) -> (f32, f32) {
    let (mut texts, mut lines) = (Vec::new(), Vec::new());
    for clipped in &window.output().shapes {
        measures(&clipped.shape, (&mut texts, &mut lines));
    }
    lines.retain(|width| *width > 0.0);
    let least = |all: Vec<f32>| all.into_iter().fold(f32::INFINITY, f32::min);
    (least(texts), least(lines))
}

#[test]
fn figures_of_a_row_stand_apart_however_long_they_are() {
    let plan = files::open(&scenario("norddjurs-2023-maal")).unwrap().scenario.plan;
    let notation = Notation {
        unit: Unit::Kroner,
        ..plan.settings().notation
    };
    let in_kroner = Edit::Settings(SettingsEdit::Notation(notation));
    let mut window = window_on(plan.edited(&in_kroner).unwrap());
    play(&mut window, "F11 `12` Enter");
    let figures = figures(&window);
    let row = figures.iter().find(|figure| figure.text == "−200.000").unwrap().at.y;
    let beside = figures
        .iter()
        .filter(|figure| (figure.at.y - row).abs() < 1.0 && figure.text.starts_with('−'));
    let mut places: Vec<[f32; 2]> = beside
        .map(|figure| [figure.at.x, figure.letters.last().unwrap().at.right()])
        .collect();
    places.sort_by(|one, other| one[0].total_cmp(&other[0]));
    assert!(places.len() >= 4, "{places:?}");
    for pair in places.windows(2) {
        assert!(pair[0][1] + 8.0 <= pair[1][0], "{pair:?}");
    }
}

#[test]
fn nothing_in_a_meeting_is_small_or_thin_and_totals_are_large() {
    for (name, keys) in [
        ("norddjurs-2023-maal", "F11"),
        ("norddjurs-2023-maal", "F11 Space S N `forlig` Enter Tab"),
        ("norddjurs-2023-maal", "F11 Space L D"),
        ("norddjurs-2023-maal", "F11 T"),
        ("norddjurs-2023-maal", "F11 F"),
        ("norddjurs-2023-maal", "F11 H"),
        ("norddjurs-2023-maal", "F11 Space Esc"),
        ("paragraf107-2023", "F11 V"),
    ] {
        let mut window = window(&[name]);
        let (text, line) = smallest(&window);
        assert!(text < 20.0 && line < 2.0, "the window itself is denser");
        play(&mut window, keys);
        let (text, line) = smallest(&window);
        assert!(
            text >= 20.0 && line >= 2.0,
            "{keys}: a text of {text}, a line of {line}"
        );
    }
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11");
    let mut texts = Vec::new();
    for clipped in &window.output().shapes {
        measures(&clipped.shape, (&mut texts, &mut Vec::new()));
    }
    assert_eq!(texts.iter().filter(|size| **size >= 32.0).count(), 5, "a total a year");
    assert!(window.get_all_by_role(Role::Row).count() <= 14);
}

#[test]
fn a_ring_follows_the_pointer_while_it_is_asked_for() {
    let at = pos2(300.0, 300.0);
    let mut window = window(&["norddjurs-2023-maal"]);
    play(&mut window, "F11");
    window.event(egui::Event::PointerMoved(at));
    let has_ring = |window: &Window| {
        let mut shapes = window.output().shapes.iter();
        shapes.any(|shape| matches!(&shape.shape, Shape::Circle(circle) if circle.center == at))
    };
    for expected in [true, false] {
        play(&mut window, "P");
        assert_eq!(has_ring(&window), expected);
    }
}

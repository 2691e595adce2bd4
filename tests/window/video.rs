//! A meeting seen through a video call: scaled down, squeezed hard, and every figure still read right.

use app::window::theme;
use egui::{Align2, Color32, FontId, Pos2, Rect, Shape, Theme, vec2};
use egui_kittest::Harness;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::{FilterType, resize};
use image::{GrayImage, RgbaImage};
use renderer::CpuRenderer;

use super::script::play;
use super::{Window, drawn, scenario};

/// What the others in the call see, in pixels.
const SEEN: (u32, u32) = (1280, 720);
/// What figures are made of.
const FIGURES: &str = "0123456789,−";

/// A letter of a figure on screen.
struct Letter {
    letter: char,
    font: FontId,
    at: Rect,
}

/// Every letter of every figure that was drawn in one font.
fn letters(window: &Window) -> Vec<Letter> {
    let mut letters = Vec::new();
    for clipped in &window.output().shapes {
        add_letters(&clipped.shape, &mut letters);
    }
    letters
}

fn add_letters(shape: &Shape, letters: &mut Vec<Letter>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| add_letters(shape, letters)),
        Shape::Text(text) => {
            let [section] = &*text.galley.job.sections else { return };
            let font = &section.format.font_id;
            for row in &text.galley.rows {
                let glyphs = row.glyphs.iter().filter(|glyph| FIGURES.contains(glyph.chr));
                letters.extend(glyphs.map(|glyph| Letter {
                    letter: glyph.chr,
                    font: font.clone(),
                    at: glyph.logical_rect().translate(text.pos.to_vec2() + row.pos.to_vec2()),
                }));
            }
        }
        _ => {}
    }
}

/// The same places with one and the same letter in all of them, as they are seen before anything is squeezed.
fn pattern(letters: &[Letter], letter: char) -> GrayImage {
    let places: Vec<(Pos2, FontId)> = letters.iter().map(|seen| (seen.at.min, seen.font.clone())).collect();
    let mut sheet = Harness::builder()
        .with_size(vec2(1366.0, 768.0))
        .renderer(CpuRenderer::default())
        .build_ui(move |ui| {
            theme::apply(ui.ctx());
            let whole = ui.ctx().content_rect();
            let painter = ui.ctx().layer_painter(egui::LayerId::background());
            painter.rect_filled(whole, 0.0, Color32::WHITE);
            for (at, font) in &places {
                painter.text(*at, Align2::LEFT_TOP, letter, font.clone(), Color32::BLACK);
            }
        });
    sheet.set_render_cursor(false);
    sheet.run();
    gray(&scaled(&sheet.render().unwrap(), SEEN))
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

/// The figures that are read wrong once the picture has been squeezed, and how many letters there are.
fn misread(window: &mut Window, qualities: &[(u8, (u32, u32))]) -> (Vec<usize>, usize) {
    let letters = letters(window);
    let patterns: Vec<(char, GrayImage)> = FIGURES
        .chars()
        .map(|letter| (letter, pattern(&letters, letter)))
        .collect();
    let picture = window.render().unwrap();
    let wrong = qualities.iter().map(|(quality, size)| {
        let seen = scaled(&scaled(&picture, *size), SEEN);
        let seen = squeezed(&seen, *quality);
        letters
            .iter()
            .filter(|letter| read(letter, &seen, &patterns) != letter.letter)
            .count()
    });
    (wrong.collect(), letters.len())
}

/// What stands in a letter's place, as far as one can see.
fn read(letter: &Letter, seen: &GrayImage, patterns: &[(char, GrayImage)]) -> char {
    let scale = 1280.0 / 1366.0;
    let at = Rect::from_min_max(
        (letter.at.min.to_vec2() * scale).to_pos2(),
        (letter.at.max.to_vec2() * scale).to_pos2(),
    );
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
        (Theme::Light, "F11 `12` Enter Space"),
        (Theme::Dark, "F11 Space S"),
        (Theme::Light, "F11 Space Backspace L D"),
    ] {
        let mut window = drawn(theme, scenario("norddjurs-2023-maal"));
        play(&mut window, keys);
        // Half as hard pressed, and then so hard that nobody could read it: the look must see that.
        let (wrong, all) = misread(&mut window, &[(50, SEEN), (1, SEEN), (50, (320, 180))]);
        assert!(all > 100, "{all} letters");
        assert_eq!(wrong[0], 0, "{keys}: {} of {all} letters are read wrong", wrong[0]);
        assert!(wrong[1] > all / 10 && wrong[2] > all / 10, "{keys}: {wrong:?}");
    }
}

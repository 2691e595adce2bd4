//! Pictures that triangles are filled from, such as the letters of a font.

use egui::epaint::{ImageData, ImageDelta};
use egui::{Color32, Pos2};

use crate::triangle::byte;

/// A picture in memory.
#[derive(Default)]
pub(crate) struct Texture {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
}

impl Texture {
    /// Takes in a new picture, or a patch of the one that is there.
    pub(crate) fn change(&mut self, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        match delta.pos {
            None => {
                *self = Self {
                    width,
                    height,
                    pixels: image.pixels.clone(),
                };
            }
            Some([left, top]) => {
                for (row, pixels) in image.pixels.chunks(width.max(1)).enumerate() {
                    self.put(left, top.saturating_add(row), pixels);
                }
            }
        }
    }

    fn put(&mut self, left: usize, row: usize, pixels: &[Color32]) {
        let start = row.saturating_mul(self.width).saturating_add(left);
        let place = start..start.saturating_add(pixels.len());
        if let Some(target) = self.pixels.get_mut(place) {
            target.copy_from_slice(pixels);
        }
    }

    /// The colour at a place from 0 to 1, between the four nearest pixels.
    #[allow(clippy::cast_precision_loss)]
    pub(crate) fn sample(&self, uv: Pos2) -> Color32 {
        let (x, y) = (uv.x * self.width as f32 - 0.5, uv.y * self.height as f32 - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let (right_share, lower_share) = (x - left, y - top);
        let at = |across: f32, down: f32| self.pixel(left + across, top + down);
        let upper = mixed(at(0.0, 0.0), at(1.0, 0.0), right_share);
        let lower = mixed(at(0.0, 1.0), at(1.0, 1.0), right_share);
        color_of(between(upper, lower, lower_share))
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn pixel(&self, x: f32, y: f32) -> Color32 {
        let within = |place: f32, count: usize| (place.max(0.0) as usize).min(count.saturating_sub(1));
        let place = within(y, self.height).saturating_mul(self.width);
        let found = self.pixels.get(place.saturating_add(within(x, self.width)));
        found.copied().unwrap_or(Color32::TRANSPARENT)
    }
}

/// One colour times another, channel by channel.
pub(crate) fn multiplied(one: Color32, other: Color32) -> Color32 {
    let channel = |one: u8, other: u8| byte(f32::from(one) * f32::from(other) / 255.0);
    Color32::from_rgba_premultiplied(
        channel(one.r(), other.r()),
        channel(one.g(), other.g()),
        channel(one.b(), other.b()),
        channel(one.a(), other.a()),
    )
}

fn mixed(one: Color32, other: Color32, share: f32) -> [f32; 4] {
    let channels = |color: Color32| color.to_array().map(f32::from);
    between(channels(one), channels(other), share)
}

fn between(one: [f32; 4], other: [f32; 4], share: f32) -> [f32; 4] {
    let mut mean = one;
    for (channel, other) in mean.iter_mut().zip(other) {
        *channel += (other - *channel) * share;
    }
    mean
}

fn color_of(channels: [f32; 4]) -> Color32 {
    let [red, green, blue, alpha] = channels.map(byte);
    Color32::from_rgba_premultiplied(red, green, blue, alpha)
}

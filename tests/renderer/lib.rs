//! Draws egui on the CPU, so that pictures are the same on every machine, with or without a display.
//!
//! Triangles are filled by whole numbers, 256 to a pixel, each pixel by the one triangle that its
//! centre lies in; colours are blended as egui's own painters do, premultiplied and in gamma space.

// Colours and places on screen are floats; no amount is ever drawn from one.
#![allow(clippy::float_arithmetic)]

mod texture;
mod triangle;

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, Mesh, Primitive};
use egui::{Color32, Context, FullOutput, Rect, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

use texture::Texture;
use triangle::{Corner, Triangle};

/// A renderer for `egui_kittest` that needs no graphics card, driver or display.
#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, Texture>,
}

/// A picture that is being drawn.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
}

/// The part of the canvas that may be drawn on, in pixels.
#[derive(Clone, Copy)]
struct Clip {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, changes) in delta.set.drain() {
            for change in changes {
                self.textures.entry(id).or_default().change(&change);
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, context: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = context.content_rect().size() * scale;
        let mut canvas = Canvas::new(whole(size.x), whole(size.y));
        for primitive in context.tessellate(output.shapes.clone(), scale) {
            self.draw(&mut canvas, &primitive, scale)?;
        }
        canvas.image()
    }
}

impl CpuRenderer {
    fn draw(&self, canvas: &mut Canvas, primitive: &ClippedPrimitive, scale: f32) -> Result<(), String> {
        let Primitive::Mesh(mesh) = &primitive.primitive else {
            return Err("a paint callback cannot be drawn on the CPU".to_owned());
        };
        let texture = self.textures.get(&mesh.texture_id);
        let texture = texture.ok_or_else(|| format!("no texture {:?}", mesh.texture_id))?;
        let clip = canvas.clip(primitive.clip_rect, scale);
        for triangle in triangles(mesh, scale) {
            canvas.fill(&triangle, texture, clip);
        }
        Ok(())
    }
}

fn triangles(mesh: &Mesh, scale: f32) -> impl Iterator<Item = Triangle> + '_ {
    let corner = move |index: &u32| {
        let vertex = mesh.vertices.get(usize::try_from(*index).ok()?)?;
        Some(Corner::of(vertex, scale))
    };
    mesh.indices.chunks_exact(3).filter_map(move |indices| match indices {
        [one, two, three] => Some(Triangle::of([corner(one)?, corner(two)?, corner(three)?])),
        _ => None,
    })
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Self {
            width,
            height,
            pixels: vec![Color32::BLACK; width.saturating_mul(height)],
        }
    }

    fn clip(&self, rect: Rect, scale: f32) -> Clip {
        Clip {
            left: whole(rect.left() * scale).min(self.width),
            top: whole(rect.top() * scale).min(self.height),
            right: whole(rect.right() * scale).min(self.width),
            bottom: whole(rect.bottom() * scale).min(self.height),
        }
    }

    fn fill(&mut self, triangle: &Triangle, texture: &Texture, clip: Clip) {
        let (columns, rows) = triangle.bounds();
        for y in rows.start.max(clip.top)..rows.end.min(clip.bottom) {
            for x in columns.start.max(clip.left)..columns.end.min(clip.right) {
                if let Some(covered) = triangle.at(x, y) {
                    let color = texture::multiplied(texture.sample(covered.uv), covered.color);
                    self.blend(x, y, color);
                }
            }
        }
    }

    fn blend(&mut self, x: usize, y: usize, color: Color32) {
        let place = y.saturating_mul(self.width).saturating_add(x);
        if let Some(pixel) = self.pixels.get_mut(place) {
            *pixel = pixel.blend(color);
        }
    }

    fn image(self) -> Result<RgbaImage, String> {
        let bytes = self
            .pixels
            .iter()
            .flat_map(|pixel| [pixel.r(), pixel.g(), pixel.b(), u8::MAX]);
        let (Ok(width), Ok(height)) = (u32::try_from(self.width), u32::try_from(self.height)) else {
            return Err("the picture is too large".to_owned());
        };
        RgbaImage::from_raw(width, height, bytes.collect()).ok_or_else(|| "a pixel is missing".to_owned())
    }
}

/// The nearest whole number of pixels; none below zero.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole(length: f32) -> usize {
    length.round().max(0.0) as usize
}

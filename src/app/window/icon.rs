//! The window's icon: `assets/icon.svg`, drawn when the window opens.

use egui::IconData;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// How many pixels the icon is wide and high.
const SIDE: u16 = 128;
/// The icon as it is drawn by hand.
const DRAWING: &str = include_str!("../../../assets/icon.svg");

/// The icon; an empty one where it cannot be drawn.
pub fn icon() -> IconData {
    drawn().unwrap_or_default()
}

fn drawn() -> Option<IconData> {
    let tree = Tree::from_str(DRAWING, &Options::default()).ok()?;
    let side = u32::from(SIDE);
    let mut pixels = Pixmap::new(side, side)?;
    let scale = f32::from(SIDE) / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let rgba = pixels.pixels().iter().flat_map(|pixel| {
        let color = pixel.demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    });
    Some(IconData {
        rgba: rgba.collect(),
        width: side,
        height: side,
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_icon_can_be_drawn() {
        let icon = super::icon();
        assert_eq!(icon.rgba.len(), 128 * 128 * 4);
        assert!(icon.rgba.chunks(4).any(|pixel| pixel == [0x0B, 0x5C, 0xAD, 0xFF]));
        assert_eq!(icon.rgba.get(..4), Some(&[0, 0, 0, 0][..]), "rounded corners");
    }
}

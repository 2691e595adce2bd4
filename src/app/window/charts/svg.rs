//! A chart as an SVG file, and as a PNG drawn from it.

use std::fmt::Write as _;

use egui::{Color32, ColorImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::picture::{Anchor, Emphasis, Label, Picture, Point, Shape};
use super::{SLANTS_APART, TEXT, color};
use crate::window::theme::Palette;

/// How many pixels of a PNG stand for a point.
const PNG_SCALE: f32 = 2.0;

/// Why a chart could not be made into a picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The drawing could not be read back.
    #[error("the drawing could not be read")]
    Drawing(#[from] resvg::usvg::Error),
    /// It has no size.
    #[error("a picture of no size")]
    Size,
    /// The pixels could not be written.
    #[error("the pixels could not be written: {0}")]
    Pixels(String),
}

/// The chart as the text of an SVG file.
pub fn svg(picture: &Picture, palette: &Palette) -> String {
    let Picture { width, height, .. } = picture;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"Lato\" font-size=\"{TEXT}\">\n<title>{}</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n",
        escaped(&picture.title),
        hex(palette.paper),
    );
    for shape in &picture.shapes {
        text += &element(shape, palette);
        text.push('\n');
    }
    text + "</svg>\n"
}

/// The chart as the bytes of a PNG file.
///
/// # Errors
/// [`PictureError`] where it cannot be drawn.
pub fn png(picture: &Picture, palette: &Palette) -> Result<Vec<u8>, PictureError> {
    let pixels = pixels(picture, palette)?;
    pixels
        .encode_png()
        .map_err(|error| PictureError::Pixels(error.to_string()))
}

/// The chart as an image for the clipboard.
///
/// # Errors
/// [`PictureError`] where it cannot be drawn.
pub fn image(picture: &Picture, palette: &Palette) -> Result<ColorImage, PictureError> {
    let pixels = pixels(picture, palette)?;
    let size = [pixels.width(), pixels.height()].map(|length| usize::try_from(length).unwrap_or(0));
    Ok(ColorImage::from_rgba_premultiplied(size, pixels.data()))
}

fn pixels(picture: &Picture, palette: &Palette) -> Result<Pixmap, PictureError> {
    let mut options = Options::default();
    let fonts = options.fontdb_mut();
    for bytes in crate::window::theme::font_files() {
        fonts.load_font_data(bytes.to_vec());
    }
    let tree = Tree::from_str(&svg(picture, palette), &options)?;
    let size = tree
        .size()
        .to_int_size()
        .scale_by(PNG_SCALE)
        .ok_or(PictureError::Size)?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(PictureError::Size)?;
    let scale = Transform::from_scale(PNG_SCALE, PNG_SCALE);
    resvg::render(&tree, scale, &mut pixels.as_mut());
    Ok(pixels)
}

fn element(shape: &Shape, palette: &Palette) -> String {
    match shape {
        Shape::Box(area, ink) => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>",
            area.from.x,
            area.from.y,
            area.width(),
            area.height(),
            hex(color(*ink, palette))
        ),
        Shape::Hatched(area, ink) => {
            let slants = area.slants(SLANTS_APART);
            let lines = slants.iter().map(|ends| polyline(ends, color(*ink, palette), 1.0));
            lines.collect::<Vec<_>>().join("\n")
        }
        Shape::Line(points, ink, width) => polyline(points, color(*ink, palette), *width),
        Shape::Text(label) => words(label, palette),
    }
}

fn polyline(points: &[Point], color: Color32, width: f32) -> String {
    let mut places = String::new();
    for point in points {
        let _written = write!(places, "{},{} ", point.x, point.y);
    }
    format!(
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"/>",
        places.trim_end(),
        hex(color)
    )
}

fn words(label: &Label, palette: &Palette) -> String {
    let anchor = match label.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let weight = match label.weight {
        Emphasis::Plain => "400",
        Emphasis::Strong => "700",
    };
    format!(
        "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" font-weight=\"{weight}\" fill=\"{}\">{}</text>",
        label.at.x,
        label.at.y + TEXT * 0.35,
        hex(color(label.ink, palette)),
        escaped(&label.text)
    )
}

fn hex(color: Color32) -> String {
    format!("#{:02x}{:02x}{:02x}", color.r(), color.g(), color.b())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use model::{Confidentiality, Edit, Ledger, Note, NoteKind, Plan, ProposalEdit, Text};

    use super::{png, svg};
    use crate::numbers::NumberStyle;
    use crate::window::charts::staircase;
    use crate::window::grid::Sight;
    use crate::window::theme::Palette;
    use crate::window::view::View;
    use crate::words::{Language, Words};

    fn plan() -> Plan {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios/norddjurs-2023-maal.ron");
        files::open(&path).unwrap().scenario.plan
    }

    /// The staircase of a plan as both files.
    fn written(plan: &Plan) -> (String, Vec<u8>) {
        let (ledger, words) = (Ledger::of(plan), Words::of(Language::Danish));
        let sight = Sight {
            ledger: &ledger,
            view: &View::of(plan),
            words: &words,
            style: NumberStyle::new(plan.settings(), plan.settings().notation, Language::Danish),
        };
        let picture = staircase(sight, 800.0, 240.0);
        (svg(&picture, &Palette::LIGHT), png(&picture, &Palette::LIGHT).unwrap())
    }

    #[test]
    fn pictures_of_plans_that_differ_only_in_secret_are_the_same_and_others_are_not() {
        let plan = plan();
        let id = plan.proposals().next().unwrap().id;
        let edited = |edit| plan.edited(&Edit::Proposal(id, edit)).unwrap();
        let secret = Note {
            kind: NoteKind::Internal,
            text: Text::from("internt"),
            confidentiality: Confidentiality::Confidential,
        };
        assert_eq!(written(&plan), written(&edited(ProposalEdit::Notes(vec![secret]))));
        let left_out = written(&edited(ProposalEdit::Include(model::Inclusion::Excluded)));
        let whole = written(&plan);
        assert!(whole.0 != left_out.0 && whole.1 != left_out.1);
    }
}

//! Colours that mean something are told apart by everybody, whatever they see of red, green and blue.

use app::window::theme::Palette;
use egui::{Color32, Rgba};

/// Colours of light in red, green and blue, from 0 to 1.
type Light = [f64; 3];

/// How a colour is seen: as it is, and where one kind of the eye's cones is missing (Machado, Oliveira and Fernandes,
/// 2009, in full).
const EYES: [(&str, [Light; 3]); 4] = [
    ("all", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "no red",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "no green",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "no blue",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// The least difference at which two fields side by side are told apart at a glance, in CIEDE2000.
const APART: f64 = 10.0;

fn times(matrix: [Light; 3], light: Light) -> Light {
    matrix.map(|row| row.iter().zip(light).map(|(share, light)| share * light).sum())
}

/// A colour as lightness, red to green, and yellow to blue (CIELAB under D65).
fn lab(light: Light) -> Light {
    let [x, y, z] = times(
        [
            [0.412_456, 0.357_576, 0.180_438],
            [0.212_673, 0.715_152, 0.072_175],
            [0.019_334, 0.119_192, 0.950_304],
        ],
        light,
    );
    let [x, y, z] = [x / 0.950_47, y, z / 1.088_83].map(|part| {
        if part > 0.008_856 {
            part.cbrt()
        } else {
            7.787 * part + 16.0 / 116.0
        }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn seen(color: Color32, eye: [Light; 3]) -> Light {
    let linear = Rgba::from(color);
    let light = [linear.r(), linear.g(), linear.b()].map(f64::from);
    lab(times(eye, light).map(|part| part.clamp(0.0, 1.0)))
}

/// How far two colours are apart as people see it (CIEDE2000).
fn apart(one: Light, other: Light) -> f64 {
    let far = 25.0_f64.powi(7);
    let mean = f64::midpoint(one[1].hypot(one[2]), other[1].hypot(other[2])).powi(7);
    let stretch = 1.5 - 0.5 * (mean / (mean + far)).sqrt();
    let [one, other] = [one, other].map(|[light, red, yellow]| {
        let red = red * stretch;
        (
            light,
            red.hypot(yellow),
            yellow.atan2(red).to_degrees().rem_euclid(360.0),
        )
    });
    let turn = (other.2 - one.2 + 180.0).rem_euclid(360.0) - 180.0;
    let hue = (one.2 + turn / 2.0).rem_euclid(360.0);
    let (light, chroma) = (f64::midpoint(one.0, other.0), f64::midpoint(one.1, other.1));
    let cosine = |times: f64, from: f64| (times * hue - from).to_radians().cos();
    let weight =
        1.0 - 0.17 * cosine(1.0, 30.0) + 0.24 * cosine(2.0, 0.0) + 0.32 * cosine(3.0, -6.0) - 0.2 * cosine(4.0, 63.0);
    let lightness = (other.0 - one.0) / (1.0 + 0.015 * (light - 50.0).powi(2) / (20.0 + (light - 50.0).powi(2)).sqrt());
    let strength = (other.1 - one.1) / (1.0 + 0.045 * chroma);
    let hues = 2.0 * (one.1 * other.1).sqrt() * (turn / 2.0).to_radians().sin() / (1.0 + 0.015 * chroma * weight);
    let power = chroma.powi(7);
    let blue = 60.0 * (-((hue - 275.0) / 25.0).powi(2)).exp();
    let bend = -2.0 * (power / (power + far)).sqrt() * blue.to_radians().sin();
    (lightness.powi(2) + strength.powi(2) + hues.powi(2) + bend * strength * hues).sqrt()
}

/// The least difference between two colours, whoever looks.
fn least_apart(one: Color32, other: Color32) -> f64 {
    let eyes = EYES.iter().map(|(_, eye)| apart(seen(one, *eye), seen(other, *eye)));
    eyes.fold(f64::INFINITY, f64::min)
}

/// What must not be taken for each other.
fn pairs(palette: &Palette) -> Vec<(String, Color32, Color32)> {
    let pair = |name: &str, one, other| (name.to_owned(), one, other);
    let mut pairs = vec![
        pair("a target met and one missed", palette.met, palette.missing),
        pair(
            "a ticked box and the paper of an empty one",
            palette.accent,
            palette.paper,
        ),
        pair(
            "a ticked box and the row the cursor is on",
            palette.accent,
            palette.selected,
        ),
        pair("the cursor and what is missing", palette.accent, palette.missing),
        pair("a row that counts and one that does not", palette.text, palette.second),
        pair("a finding and the cursor", palette.note, palette.accent),
        pair("a finding and a target met", palette.note, palette.met),
        pair("a total and what saves more", palette.second, palette.met),
        pair("a total and what costs more", palette.second, palette.missing),
    ];
    let parts = [0, 1, 2, 3].map(|place| palette.savings(place));
    for (place, part) in parts.into_iter().enumerate() {
        let next = parts.get(place + 1).copied().unwrap_or(palette.paper);
        pairs.push((format!("part {place} of a pile and what lies on it"), part, next));
        pairs.push((
            format!("part {place} of a pile and what is missing"),
            part,
            palette.missing,
        ));
    }
    for (place, one) in palette.scenarios.into_iter().enumerate() {
        let others = palette.scenarios.iter().enumerate().skip(place + 1);
        pairs.extend(others.map(|(other, color)| (format!("scenarios {place} and {other}"), one, *color)));
        pairs.push((format!("scenario {place} and what is missing"), one, palette.missing));
        pairs.push((format!("scenario {place} and the paper"), one, palette.paper));
    }
    pairs
}

#[test]
fn colours_that_mean_something_are_told_apart_by_everybody() {
    for (theme, palette) in [("light", Palette::LIGHT), ("dark", Palette::DARK)] {
        for (name, one, other) in pairs(&palette) {
            let least = least_apart(one, other);
            assert!(least >= APART, "{theme}: {name}: {least:.1}");
        }
    }
}

#[test]
fn red_and_green_would_be_found_out() {
    let (red, green) = (Color32::from_rgb(0xC6, 0x28, 0x28), Color32::from_rgb(0x2E, 0x7D, 0x32));
    assert!(least_apart(red, green) < APART);
    let [(_, all), ..] = EYES;
    assert!(apart(seen(red, all), seen(green, all)) > 5.0 * APART);
}

#[test]
fn differences_are_those_of_the_published_examples() {
    // Sharma, Wu and Dalal, 2005: colours as CIELAB, and how far they are apart.
    for (one, other, expected) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([50.0, 2.5, 0.0], [50.0, 3.2592, 0.335], 1.0),
        ([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082),
    ] {
        let found = apart(one, other);
        assert!((found - expected).abs() < 0.000_1, "{found} for {expected}");
    }
}

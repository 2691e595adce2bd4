//! Where the window stands: restored, and always where it can be seen whole.

use egui::{Context, Pos2, Rect, Vec2, ViewportBuilder, ViewportCommand, pos2, vec2};

use super::settings::Place;

/// How large the window is on the first day, in points.
pub const FIRST: Vec2 = vec2(1366.0, 768.0);
/// How small it may become.
pub const LEAST: Vec2 = vec2(800.0, 500.0);
/// What of the screen the system may keep for itself, in points.
const EDGE: f32 = 8.0;

/// The window as it was left.
pub fn restored(builder: ViewportBuilder, place: Option<Place>) -> ViewportBuilder {
    let builder = builder.with_min_inner_size(LEAST);
    let Some(place) = place else {
        return builder.with_inner_size(FIRST);
    };
    let builder = builder
        .with_inner_size(vec2(place.width, place.height).max(LEAST))
        .with_maximized(place.maximized);
    match (place.left, place.top) {
        (Some(left), Some(top)) => builder.with_position(pos2(left, top)),
        _ => builder,
    }
}

/// Where the window is now; a window that is hidden or fills the screen keeps the place it had.
pub fn now(context: &Context, before: Option<Place>) -> Option<Place> {
    // Points at 100 % zoom, as the window is made with.
    let zoom = context.zoom_factor();
    context.input(|input| {
        let viewport = input.viewport();
        let maximized = viewport.maximized.unwrap_or(false) || viewport.fullscreen.unwrap_or(false);
        if viewport.minimized.unwrap_or(false) {
            return before;
        }
        if maximized {
            return before.map(|place| Place {
                maximized: true,
                ..place
            });
        }
        let inner = viewport.inner_rect?;
        let at = viewport.outer_rect.map(|outer| outer.min * zoom);
        Some(Place {
            left: at.map(|at| at.x.round()),
            top: at.map(|at| at.y.round()),
            width: (inner.width() * zoom).round(),
            height: (inner.height() * zoom).round(),
            maximized: false,
        })
    })
}

/// Moves a window that stands there back onto the nearest of these screens where it cannot be seen whole.
///
/// Says whether the system has told where the window stands, so that it need not be asked again.
pub fn keep_in_sight(context: &Context, stands: Option<Rect>, screens: &[Rect]) -> bool {
    let maximized = context.input(|input| input.viewport().maximized).unwrap_or(false);
    let Some(outer) = stands else { return false };
    if let Some(seen) = within(outer, screens).filter(|seen| *seen != outer && !maximized) {
        if seen.size() != outer.size() {
            context.send_viewport_cmd(ViewportCommand::InnerSize(seen.size()));
        }
        context.send_viewport_cmd(ViewportCommand::OuterPosition(seen.min));
    }
    true
}

/// Puts the window back as on the first day.
pub fn reset(context: &Context) {
    context.send_viewport_cmd(ViewportCommand::Maximized(false));
    context.send_viewport_cmd(ViewportCommand::InnerSize(FIRST));
    context.send_viewport_cmd(ViewportCommand::OuterPosition(pos2(0.0, 0.0)));
}

/// Where a window is seen whole: as it is, or moved and made smaller on the screen it is nearest to.
fn within(window: Rect, screens: &[Rect]) -> Option<Rect> {
    let shared = |screen: &Rect| screen.intersect(window).area().max(0.0);
    let away = |screen: &Rect| screen.distance_to_pos(window.center());
    let nearest = screens.iter().min_by(|one, other| {
        let most = shared(other).total_cmp(&shared(one));
        most.then(away(one).total_cmp(&away(other)))
    })?;
    if nearest.expand(EDGE).contains_rect(window) {
        return Some(window);
    }
    let size = window.size().min(nearest.size());
    let free = nearest.size() - size;
    let at: Pos2 = (window.min - nearest.min).clamp(Vec2::ZERO, free).to_pos2() + nearest.min.to_vec2();
    Some(Rect::from_min_size(at, size))
}

#[cfg(test)]
mod tests {
    use super::within;
    use egui::{Rect, pos2};

    fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    }

    #[test]
    fn a_window_is_always_seen_whole() {
        let laptop = rect(0.0, 0.0, 1366.0, 768.0);
        let right = rect(1366.0, 0.0, 3286.0, 1080.0);
        let cases = [
            (
                "as it was",
                rect(100.0, 50.0, 1100.0, 700.0),
                rect(100.0, 50.0, 1100.0, 700.0),
            ),
            (
                "on the other screen",
                rect(1500.0, 50.0, 2500.0, 700.0),
                rect(1500.0, 50.0, 2500.0, 700.0),
            ),
            (
                "over the left edge",
                rect(-300.0, 50.0, 700.0, 700.0),
                rect(0.0, 50.0, 1000.0, 700.0),
            ),
            (
                "on a screen that is gone",
                rect(-2000.0, 100.0, -1000.0, 700.0),
                rect(0.0, 100.0, 1000.0, 700.0),
            ),
            (
                "far below",
                rect(1500.0, 3000.0, 2500.0, 3700.0),
                rect(1500.0, 380.0, 2500.0, 1080.0),
            ),
            (
                "larger than the screen",
                rect(0.0, 0.0, 1300.0, 2000.0),
                rect(0.0, 0.0, 1300.0, 768.0),
            ),
        ];
        for (case, window, seen) in cases {
            assert_eq!(within(window, &[laptop, right]), Some(seen), "{case}");
        }
        assert_eq!(within(laptop, &[]), None);
    }
}

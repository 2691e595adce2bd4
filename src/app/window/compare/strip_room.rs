//! How high the strip is and whom it has room for: what stands under it comes before the last of its lines.

use super::Comparing;
use super::made::Made;
use super::room::Room;
use super::strip_rows::Targets;

/// How high its heading is, and how much a line of small text adds to it or to a scenario's line, in points.
const HEADING: f32 = 30.0;
pub const SMALL_LINE: f32 = 16.0;
/// How high the heading is where room is scarce, in points.
const LOW_HEADING: f32 = 40.0;
/// How high a scenario's line is, where there are few, more and many, in points.
const ROOMY: f32 = 46.0;
const CLOSE: f32 = 38.0;
const SINGLE: f32 = 24.0;
/// The most scenarios whose lines are roomy, and the most that have room for what is missing.
const FEW: usize = 3;
const MORE: usize = 4;
/// The fewest scenarios in sight: the base, and the one that is held against it.
const LEAST: usize = 2;

/// The strip's lines.
pub struct StripRoom {
    /// How high the heading is.
    pub heading: f32,
    /// How high a scenario's line is.
    pub row: f32,
    /// The places of the scenarios in sight.
    pub shown: Vec<usize>,
}

impl StripRoom {
    /// The lines that fit over what is looked at, in a window that has so much room for a comparison.
    pub fn of(comparing: &mut Comparing, made: &Made, height: f32) -> Self {
        let (room, count) = (comparing.room, made.strip.len());
        let heading = heading(made, room);
        let free = height - room.bar() - room.least(comparing.lens) - heading;
        let fit = |row: f32| (1..=count).take_while(|fit| lines(*fit) * row <= free).count();
        let tall = tall(made);
        let row = if room == Room::Scarce || count > MORE || fit(tall) < count {
            SINGLE
        } else {
            tall
        };
        let shown = comparing.in_sight(count, fit(row).max(LEAST));
        Self { heading, row, shown }
    }

    /// How high the strip is.
    pub fn height(&self) -> f32 {
        self.heading + lines(self.shown.len()) * self.row
    }

    /// Whether each scenario has a single line, with a mark for whether its target is met.
    pub fn is_single(&self) -> bool {
        self.row <= SINGLE
    }

    /// Whether there is no room for all scenarios.
    pub const fn leaves_out(&self, made: &Made) -> bool {
        self.shown.len() < made.strip.len()
    }
}

fn heading(made: &Made, room: Room) -> f32 {
    match (made.targets, room) {
        (Targets::Common, Room::Ample) => HEADING + SMALL_LINE,
        (Targets::Common, Room::Scarce) => LOW_HEADING,
        (Targets::None | Targets::Own, _) => HEADING,
    }
}

/// How high a scenario's line is that says what is missing.
fn tall(made: &Made) -> f32 {
    let height = if made.strip.len() > FEW { CLOSE } else { ROOMY };
    match made.targets {
        Targets::Own => height + SMALL_LINE,
        Targets::None | Targets::Common => height,
    }
}

fn lines(count: usize) -> f32 {
    f32::from(u8::try_from(count).unwrap_or(u8::MAX))
}

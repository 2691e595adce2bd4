//! Gaps, sizes and times: the measures that everything on screen keeps to.

/// Gaps, in points; everything stands on a grid of four.
pub mod gap {
    /// Between a mark and its word.
    pub const TINY: f32 = 4.0;
    /// Between things that belong together.
    pub const SMALL: f32 = 8.0;
    /// Between a thing and the edge of its panel.
    pub const MEDIUM: f32 = 12.0;
    /// Between groups.
    pub const LARGE: f32 = 16.0;
    /// Around a page.
    pub const HUGE: f32 = 24.0;
}

/// Heights and widths, in points.
pub mod size {
    /// A row of the grid.
    pub const ROW: f32 = 28.0;
    /// A bar above the rows.
    pub const BAR: f32 = 36.0;
    /// The menu bar.
    pub const MENU: f32 = 30.0;
    /// The scenarios' tabs.
    pub const TABS: f32 = 36.0;
    /// The status bar.
    pub const STATUS: f32 = 26.0;
    /// The inspector as it opens.
    pub const INSPECTOR: f32 = 338.0;
    /// The narrowest and the widest that the inspector can be drawn.
    pub const INSPECTOR_RANGE: (f32, f32) = (320.0, 420.0);
    /// The most of a window's width that it takes.
    pub const INSPECTOR_SHARE: f32 = 0.4;
    /// The narrowest window in which the inspector stands beside the table by itself.
    pub const NARROW: f32 = 800.0;
    /// The narrowest that a bar above the rows can be and have everything in one line.
    pub const ONE_LINE: f32 = 900.0;
    /// The labels of fields in a panel.
    pub const LABEL: f32 = 112.0;
    /// A field in a panel.
    pub const FIELD: f32 = 26.0;
    /// The curve of a phase-in.
    pub const CURVE: f32 = 84.0;
    /// The drawer of charts.
    pub const CHARTS: f32 = 232.0;
    /// The corners of boxes.
    pub const CORNER: u8 = 4;
    /// A hairline.
    pub const LINE: f32 = 1.0;
    /// The square that a selection is filled from.
    pub const HANDLE: f32 = 8.0;
    /// How far around its middle that square is hit.
    pub const HANDLE_REACH: f32 = 6.0;
    /// How near to its edge a selection is gripped to be moved.
    pub const GRIP: f32 = 3.0;
    /// The strip at the left edge that selects whole rows.
    pub const GUTTER: f32 = 12.0;
}

/// Times, in seconds.
pub mod time {
    /// Within it a second click on a cell edits it.
    pub const SECOND_CLICK: f64 = 0.4;
    /// Between two rows while a drag scrolls.
    pub const SCROLL: f64 = 0.06;
}

/// Text sizes, in points.
pub mod text {
    /// Headings of sections.
    pub const SMALL: f32 = 12.0;
    /// Headers and the status bar.
    pub const NOTE: f32 = 13.0;
    /// Everything else.
    pub const BODY: f32 = 14.0;
    /// Headings of panels.
    pub const HEADING: f32 = 16.0;
    /// Titles of pages.
    pub const TITLE: f32 = 20.0;
}

/// Sizes of a meeting's screen, in points: read from the end of a table, or through a video call.
pub mod meeting {
    /// Keys and what stands back.
    pub const NOTE: f32 = 20.0;
    /// Everything else.
    pub const BODY: f32 = 22.0;
    /// What is missing to a target.
    pub const GAP: f32 = 24.0;
    /// The title.
    pub const TITLE: f32 = 26.0;
    /// Totals.
    pub const LARGE: f32 = 34.0;
    /// A row of the table.
    pub const ROW: f32 = 44.0;
    /// A column of figures.
    pub const YEAR: f32 = 106.0;
    /// What was kept, beside the table.
    pub const SIDE: f32 = 304.0;
    /// The thinnest line.
    pub const LINE: f32 = 2.0;
}

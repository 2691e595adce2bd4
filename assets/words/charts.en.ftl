# Charts.
chart-staircase = The target's staircase and the savings under it: { $years }
chart-title = Target and savings
chart-copy = Copy picture
told-picture-copied = The picture has been copied
told-no-picture = The picture could not be drawn: { $cause }
column-phase-in = Phase-in

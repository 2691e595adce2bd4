# Charts.
chart-staircase = The target's staircase and the savings under it: { $years }
chart-title = Target and savings
chart-others = others
chart-copy = Copy picture
chart-save = Save picture…
command-copy-picture = Copy the chart as a picture
command-save-picture = Save the chart as a picture…
dialog-picture = Save the chart as a picture
kind-png = Picture (PNG)
kind-svg = Scalable drawing (SVG)
path-picture = Where shall the picture be saved?
told-picture-saved = The picture has been saved as “{ $file }”
told-picture-copied = The picture has been copied
told-no-picture = The picture could not be drawn: { $cause }
column-phase-in = Phase-in

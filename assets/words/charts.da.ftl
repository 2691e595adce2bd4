# Diagrammer.
chart-staircase = Målets trappe og besparelserne under den: { $years }
chart-title = Mål og besparelser
chart-others = øvrige
chart-copy = Kopiér billede
chart-save = Gem billede…
command-copy-picture = Kopiér diagrammet som billede
command-save-picture = Gem diagrammet som billede…
dialog-picture = Gem diagrammet som billede
kind-png = Billede (PNG)
kind-svg = Tegning, der kan skaleres (SVG)
path-picture = Hvor skal billedet gemmes?
told-picture-saved = Billedet er gemt som »{ $file }«
told-picture-copied = Billedet er kopieret
told-no-picture = Billedet kunne ikke tegnes: { $cause }
column-phase-in = Indfasning

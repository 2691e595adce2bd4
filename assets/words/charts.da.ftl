# Diagrammer.
chart-staircase = Målets trappe og besparelserne under den: { $years }
chart-title = Mål og besparelser
chart-copy = Kopiér billede
told-picture-copied = Billedet er kopieret
told-no-picture = Billedet kunne ikke tegnes: { $cause }
column-phase-in = Indfasning

# Mouse and clipboard.
command-cut = Cut
command-copy = Copy
command-copy-with-headings = Copy with headings
command-paste = Paste
command-paste-special = Check and paste…
copied-included = included
copied-excluded = left out
copy-done = { $count ->
    [one] One cell copied
   *[other] { $count } cells copied
}
cut-done = { $count ->
    [one] One cell cut; it is emptied once it is pasted
   *[other] { $count } cells cut; they are emptied once they are pasted
}
copy-as-text = The machine's clipboard cannot be reached. The cells can be pasted within this program, and as text in others
copy-refused = The selections cannot be copied together: they share neither rows nor columns. Nothing was copied
clipboard-unreachable = The machine's clipboard cannot be reached. Nothing was changed. The table can be opened as a file instead
paste-empty = There is nothing to paste. Copy cells or text first
paste-refused = Only one place can be pasted in at a time. Select one cell or one block
paste-done = { $count ->
    [0] No cells pasted
    [one] One cell pasted
   *[other] { $count } cells pasted
}
paste-new-rows = { $count ->
    [one] one new proposal
   *[other] { $count } new proposals
}
paste-skipped = { $count ->
    [one] one calculated cell passed over
   *[other] { $count } calculated cells passed over
}
paste-left = { $count ->
    [one] one cell not changed
   *[other] { $count } cells not changed
}
paste-title = Paste { $rows } × { $columns } cells
paste-catalogue-title = Paste a catalogue
paste-catalogue-again = { $count ->
    [one] One of the proposals has a number that is in the scenario already. It goes in as a new proposal beside that; nothing is overwritten.
   *[other] { $count } of the proposals have numbers that are in the scenario already. They go in as new proposals beside those; nothing is overwritten.
}
paste-catalogue-first = The scenario has no proposals yet and takes over the unit below and the years { $years }.
paste-catalogue-done = { $count ->
    [one] One proposal pasted
   *[other] { $count } proposals pasted
}
paste-cancel = Cancel
paste-take = Paste
paste-unit = The figures are in
paste-goes-to = Row
paste-nowhere = not pasted
paste-column-goes-to = Column { $column } is pasted in
paste-new-row = new proposal { $number }
paste-unreadable = cannot be read
paste-transpose = Turn rows into columns
paste-create = Make new proposals
paste-discard-rows = Leave the rows out
paste-on-to-next-area = Go on in the next area
paste-new-in-area = Make new proposals in the area
paste-extend-years = Show more years
paste-discard-columns = Leave the columns out
paste-by-headings = By the years in the headings
paste-by-places = By place, as it stands
paste-decimal-of = Decimal mark in column { $column }:
paste-comma = comma
paste-point = point
paste-count-least = Count on the smallest saving
paste-count-middle = Count on the middle
paste-count-most = Count on the largest saving
paste-unread-stop = Paste nothing until all can be read
paste-unread-leave = Leave the unreadable cells as they are
paste-decide-outside = First choose what happens to the columns outside the years
paste-decide-mark = First choose what the decimal mark is
paste-decide-unread = Some cells cannot be read. Mend them where they come from, or choose to leave them
drop-copy = Copy here
drop-move = Move here
drop-scale = Give the same share of the full-year effect
move-refused = They cannot be moved there: some of the cells are calculated. Nothing was changed
move-overwrites = { $count ->
    [one] There is something in one of the cells moved to. Replace it?
   *[other] There is something in { $count } of the cells moved to. Replace it?
}
move-keep = Keep what is there
move-overwrite = Replace
paste-decide-unit = The catalogue does not say what its figures are in. Choose that first
paste-choose = choose
paste-sum-ties = { $sum }, adds up
paste-sum-off = { $sum }, does not add up

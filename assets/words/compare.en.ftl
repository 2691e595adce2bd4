# Comparing on screen.
menu-compare = Compare
letter-compare = C
disabled-one-scenario = Open at least two scenarios first
disabled-no-comparison = Begin a comparison first
compared-begin = Compare…
compared-close = Close the comparison
compared-tab = Comparison
compared-list = List
compared-as-bridge = Bridge
compared-next-base = Change the base
compared-next-other = Compare with the next scenario
compared-next = Next difference
compared-previous = Previous difference
compared-differing = Show unchanged proposals too
compared-details-back = Back to the list
compared-more-left = There are { $count } more to the left. Ctrl+← or Shift and the wheel go there.
compared-more-right = There are { $count } more to the right. Ctrl+→ or Shift and the wheel go there.
compared-scenarios-shown = Scenario · { $shown } of { $all } shown, Alt+N shows more
compared-steps-shown = { $shown } of { $all } staircases are shown, so that they can be read. Alt+N shows the next.
compared-details-shown = Show more of the proposal
compared-go-to = Go to the cell
compared-take-into-base = Take over into the base
compared-take-into-other = Take over from the base
compared-take-into = Take over into “{ $name }”
compared-take-no-overlap = An overlap cannot be taken over; change it under Rules.
compared-taken = Taken over into “{ $name }”. Ctrl+Z undoes it.
compared-confirm = Yes, the same proposal
compared-refuse = No, two proposals
compared-scenario = Scenario
compared-base = { $name } (base)
compared-base-hint = The other scenarios are compared with this one. Alt+B changes it.
compared-choose-hint = Click: compare the base with this scenario. Double-click: make it the base.
compared-look-at = Look at { $column }
compared-target = target { $target }
compared-differ = { $count ->
    [one] One proposal differs
   *[other] { $count } proposals differ
}
compared-differ-all = { $count ->
    [one] The one proposal differs
   *[other] All { $count } proposals differ
}
compared-same = { $count ->
    [one] one is the same
   *[other] { $count } are the same
}
compared-none = All proposals are the same
compared-guessed = { $count ->
    [one] One was matched by a guess.
   *[other] { $count } were matched by a guess.
}
compared-effect = { $column }: { $amount } { $unit } against the base.
compared-lost = The target in { $years } is no longer met.
compared-reached = The target in { $years } is now met.
compared-total = Difference in all
compared-fold = { $count ->
    [one] One unchanged proposal
   *[other] { $count } unchanged proposals
}
compared-guess = guessed
compared-note = Note
compared-note-hidden = Internal or confidential note (not seen in a meeting)
compared-gone = deleted “{ $text }”
compared-new = added “{ $text }”
compared-cell = { $row }, { $column }, now { $new }, before { $old }, difference { $difference }
compared-cell-same = { $row }, { $column }, { $new }, unchanged
compared-bridge = { $column }, from { $from } to { $to }
status-row-added = new
status-row-dropped = dropped
status-row-replaced = replaced
status-row-settled = settled
status-row-moved = moved
status-row-changed = changed
status-row-unchanged = unchanged
compared-matrix = Matrix
compared-spread = Sort by largest difference
compared-matrix-same = { $row }, { $scenario }, { $amount }
compared-matrix-cell = { $row }, { $scenario }, { $amount }, difference { $difference }
compared-absent = not in the scenario
compared-left-out = does not count
compared-staircases = Steps
compared-offer = { $count ->
    [one] One scenario is open.
   *[other] { $count } scenarios are open. Compare them?
}
compared-offer-base = “{ $name }” will be the base; that can be changed afterwards.
compared-offer-yes = Compare
compared-offer-no = No, just open
compared-choose = Which scenarios do you want to compare?
compared-choose-base = The topmost chosen one is the base; that can be changed afterwards.
compared-open-more = Open more…
compared-copy-text = Copy as text
compared-copy-table = Copy as a table
compared-copy-picture = Copy as a picture
compared-copied = The comparison is copied
compared-status = Change
compared-caption = Difference from { $from } to { $to }, { $unit }
compared-caption-matrix = { $column } side by side, { $unit }
compared-keys = N next difference · Shift+N previous · Space more · Enter go to the cell
compared-fold-column = { $count ->
    [one] One proposal is the same in { $column }
   *[other] { $count } proposals are the same in { $column }
}
compared-base-said = base: { $name }
compared-ignore-texts = Hide rows of which only text differs
compared-ignore-places = Hide rows of which only number or place differs
compared-tolerance = Hide small differences: 1, 5 or 10 rounding steps
compared-hidden-texts = { $count ->
    [0] No row differs in text alone.
    [one] One change of text is hidden.
   *[other] { $count } changes of text are hidden.
}
compared-hidden-places = { $count ->
    [0] No row differs in number or place alone.
    [one] One change of number or place is hidden.
   *[other] { $count } changes of number or place are hidden.
}
compared-hidden-small = { $count ->
    [0] No difference is { $amount } { $unit } or less.
    [one] One difference of { $amount } { $unit } or less is hidden.
   *[other] { $count } differences of { $amount } { $unit } or less are hidden.
}
compared-hidden-whole = Sums and bridges are of all rows, those hidden too.
compared-turn-bars = Bridge by causes or proposals
compared-bars-causes = Causes
compared-bars-proposals = Proposals
compared-bridge-by-row = { $column }, from { $from } to { $to }, proposal by proposal
compared-others = others
compared-working = Comparing…
compared-no-difference = There are no differences
compared-save-text = Save as text…
compared-save-table = Save as a table…
compared-save-picture = Save as a picture…
dialog-comparison = Save the comparison
path-comparison = Where shall the comparison be saved?
told-comparison-saved = The comparison has been saved as “{ $file }”
kind-text = Text (TXT)
kind-csv = Table (CSV)

# Meeting: large type, what if, trace and snapshots.
menu-meeting = Meeting
letter-meeting = M
command-meeting = Start meeting
meeting-rows-shown = { $from }–{ $to } of { $all }
meeting-begin = Press space to see the targets { $way ->
    [with] with
   *[without] without
} the chosen proposal. The scenario is not changed until the meeting ends.
meeting-begin-without-targets = Press space to see the years { $way ->
    [with] with
   *[without] without
} the chosen proposal. The scenario is not changed until the meeting ends.
meeting-begin-options = Press space to choose the framed alternative, or no longer, and see what that does to the figures.
meeting-begin-without-options = Alternatives are made in the scenario, outside the meeting.
meeting-begin-needed = The years below show how things stand now. On a set they show what the set would bring.
meeting-no-area = The scenario has no areas to look at alone.
meeting-no-status = No proposal has a status to look at alone.
meeting-no-category = No proposal has a category to look at alone.
meeting-preview = Preview of set { $place } of { $all }
meeting-preview-with-filled = Preview of set { $place } of { $all }, with balancing and unallocated rows
meeting-fills = row { $name } fills { $to } instead of { $from } in { $year }
meeting-other-alternative = { $name } is not the chosen alternative, so the figures stay as they are. V shows the alternatives, where another can be chosen.
meeting-nothing-moved = the targets stand as before
meeting-no-total-moved = the figures stand as before
meeting-out-again = Press Esc again to end the meeting
meeting-out-trace = Nothing is changed, but the course of the meeting will be gone. C copies it; Esc or F11 again ends the meeting
meeting-nothing-there = The scenario has no proposals.
meeting-as-it-began = Everything is as the meeting began
meeting-without = Without { $name }
meeting-with = With { $name }
meeting-undone = Undone: { $what }
meeting-redone = Redone: { $what }
meeting-back-to-start = Back to the start of the meeting
meeting-loaded = Brought back “{ $name }”
meeting-frozen = Kept “{ $name }”
meeting-frozen-told = “{ $name }” is kept, also as a scenario in a tab of its own. Tab goes to the list.
meeting-compared = “{ $name }” instead of now
meeting-snapshot-name = at { $time }
meeting-snapshots = Kept
meeting-snapshots-some = Kept · { $shown } of { $all }
meeting-changes = { $count ->
    [one] { $count } change since the meeting began
   *[other] { $count } changes since the meeting began
}
meeting-only = only { $what }
meeting-no-rows = No proposal fits. Press O, U or K to see others.
meeting-find = Find:
meeting-name = Name:
meeting-not-found = “{ $text }” is not among the proposals shown
meeting-target = target
meeting-once = one-off
meeting-carried-short = carried
meeting-carried = carried over
meeting-spoken-total = { $year }, total { $amount }
meeting-spoken-target = target { $amount }
meeting-source = Source
meeting-no-text = The proposal has no public text.
meeting-other-year = Left and right arrow show another year.
meeting-trace = What was done
meeting-started = Start of the meeting
meeting-back = { $entries } of { $all } in what was done
meeting-past = You are looking back. Enter takes the meeting on from here, A makes a new scenario of it, and L goes back to now.
meeting-options = Alternatives
meeting-chosen = Alternative { $name } chosen
meeting-not-chosen = Alternative { $name } no longer chosen
meeting-minutes-chosen = { $number } { $title }: chosen
meeting-minutes-not-chosen = { $number } { $title }: no longer chosen
meeting-keys = Keys
meeting-copied = The list of decisions is copied and can be pasted into the minutes
meeting-kept = “{ $title }” is a new scenario in a tab of its own
meeting-new-title = { $title }, meeting at { $time }
meeting-snapshot-title = { $name } – { $title }
meeting-told-kept = The changes of the meeting are in the scenario. Ctrl+Z undoes them.
meeting-leave = What shall become of the { $count ->
    [one] one change
   *[other] { $count } changes
} of the meeting?
meeting-leave-safe = The file is as it was. It is not written until you save.
meeting-leave-keep = { $count ->
    [one] Keep the change in the scenario
   *[other] Keep the changes in the scenario
}
meeting-leave-new = Make a new scenario
meeting-leave-discard = { $count ->
    [one] Discard the change
   *[other] Discard the changes
}
meeting-leave-stay = Stay in the meeting
meeting-minutes = Meeting on { $title }
meeting-minutes-without = { $number } { $title }: dropped
meeting-minutes-with = { $number } { $title }: included
meeting-minutes-state = After that: { $state }
meeting-minutes-trace = What was done:
meeting-sharing = Where the screen is shared, have the meeting program keep text sharp rather than video smooth (in Webex: “optimize for text and images”).
meeting-cap-turn = Space
meeting-key-turn = with / without
meeting-cap-undo = Backspace
meeting-key-undo = undo
meeting-cap-redo = Ctrl+Y
meeting-key-redo = redo
meeting-cap-start = R
meeting-key-start = start of meeting
meeting-cap-find = 0-9 /
meeting-key-find = find number or title
meeting-cap-text = T
meeting-key-text = text
meeting-cap-figure = F
meeting-key-figure = explain the figure
meeting-cap-options = V
meeting-key-options = alternatives side by side
meeting-cap-between = ← →
meeting-key-between = alternative
meeting-cap-choose = Space
meeting-key-choose = choose or not
meeting-cap-scrub = ↑ ↓
meeting-key-scrub = back and forth
meeting-cap-resume = Enter
meeting-key-resume = go on from here
meeting-cap-make = A
meeting-key-make = new scenario of this
meeting-cap-charts = D
meeting-key-charts = chart
meeting-cap-spotlight = S
meeting-key-spotlight = highlight the row
meeting-cap-ring = P
meeting-key-ring = ring around the pointer
meeting-cap-freeze = N
meeting-key-freeze = keep under a name
meeting-cap-snapshots = Tab
meeting-key-snapshots = to what is kept; Enter brings it back
meeting-cap-trace = L
meeting-key-trace = what was done
meeting-cap-copy = C
meeting-key-copy = copy the list of decisions
meeting-cap-keep = A
meeting-key-keep = new scenario
meeting-cap-area = O
meeting-key-area = one area alone
meeting-cap-status = U
meeting-key-status = one status alone
meeting-cap-category = K
meeting-key-category = one category alone
meeting-cap-moves = ← ↑ ↓ →
meeting-key-moves = row and year
meeting-cap-help = H
meeting-key-help = all keys
meeting-cap-leave = Esc
meeting-key-leave = end
meeting-cap-found = ↑ ↓
meeting-key-found = another match
meeting-cap-stay = Enter
meeting-key-stay = stay here
meeting-cap-close = Esc
meeting-key-close = close
meeting-cap-name = Enter
meeting-key-name = keep under the name
meeting-cap-drop = Esc
meeting-key-drop = cancel
meeting-cap-answers = ↑ ↓
meeting-key-answers = answers
meeting-cap-answer = Enter
meeting-key-answer = give the answer
meeting-cap-remain = Esc
meeting-key-remain = stay in the meeting
meeting-cap-sets = ↑ ↓
meeting-key-sets = sets and proposals
meeting-cap-put = Enter
meeting-key-put = put the set in
meeting-cap-lock = Space
meeting-key-lock = lock or wish
meeting-cap-aim = ← →
meeting-key-aim = what shall be fewest
meeting-cap-stop = Esc
meeting-key-stop = stop
meeting-cap-month = ← →
meeting-key-month = a month
meeting-cap-whole-year = Page Up/Down
meeting-key-whole-year = a year
meeting-cap-reach = ↑ ↓
meeting-key-reach = proposal, area or everything
meeting-cap-now = Home
meeting-key-now = as now
meeting-cap-hold = Enter
meeting-key-hold = keep
meeting-cap-scroll = ↑ ↓
meeting-key-scroll = scroll
meeting-cap-kept = ↑ ↓
meeting-key-kept = among what is kept
meeting-cap-fetch = Enter
meeting-key-fetch = bring back
meeting-cap-present = Esc
meeting-key-present = back to now

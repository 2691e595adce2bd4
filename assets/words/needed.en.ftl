# What does it take?, and moving the start of something.
command-needed = What does it take?
command-delay = Delay…
meeting-cap-needed = M
meeting-key-needed = what does it take?
meeting-cap-delay = Y
meeting-key-delay = delay
meeting-needed-put = Put in: what it takes
meeting-minutes-moved = { $number } { $title }: starts at another time
needed-title = What does it take?
needed-fewest-changes = fewest changes
needed-fewest-proposals = fewest proposals
needed-hint = Enter puts a set in. Space on a proposal locks it in, locks it out or makes it wished for.
needed-left-out = Balancing and unallocated rows are not counted.
needed-without = without balancing and unallocated rows
needed-proposals = Lock and wish
needed-searching = Searching … { $count } choices looked at. Esc stops.
needed-proven = No smaller set meets every target, and none as small lies closer to them than the first.
needed-within = No smaller set meets every target. One as small may lie { $count ->
    [one] one rounding step
   *[other] { $count } rounding steps
} closer to them than the first, at most.
needed-unproven = The search did not look at everything. These meet every target, but there may be a better set.
needed-none = No set meets every target. This one comes closest:
needed-none-found = The search did not look at everything. This one came closest to meeting every target:
needed-contradiction = What is locked goes against the rules between proposals. Unlock a proposal.
needed-no-target = There is no target to meet.
needed-stopped = The search was stopped before anything was found.
needed-nothing = No changes
needed-take = Drop none; take { $taken } in
needed-drop = Drop { $dropped }; take none in
needed-both = Drop { $dropped }; take { $taken } in
needed-and = { $first } and { $last }
needed-binds = { $year } binds
needed-misses-most = { $year } misses most
needed-free = free
needed-in = locked in
needed-out = locked out
needed-wished = wished for
delay-title = Delay { $name }
delay-everything = all proposals
delay-none = as now
delay-later = { $count ->
    [one] 1 month later
   *[other] { $count } months later
}
delay-earlier = { $count ->
    [one] 1 month earlier
   *[other] { $count } months earlier
}
delay-said = { $name } { $months }
delay-said-uncounted = { $name } { $months }, but is not counted
delay-starts = starts in { $month }
delay-moved = { $count ->
    [one] one proposal moves
   *[other] { $count } proposals move
}
delay-hint = ← → a month · Page Up and Page Down a year · ↑ ↓ the proposal, its area or everything · Enter keeps · Esc drops
delay-still = { $name } does not move: { $why }
delay-no-lines = the row has no lines with a phase-in.
delay-stated = its figures are stated year by year, so no month says when it starts.
delay-stated-year = { $year } is stated by hand and would stay where it is.
delay-keep = Keep
delay-cancel = Drop
delay-slider = Months
delay-still-more = { $count ->
    [one] and one more proposal
   *[other] and { $count } more proposals
}

# Words in English. Every key is in da.ftl as well.

## Units, signs, rounding
unit-kroner = DKK
unit-thousands = DKK 1,000
unit-millions = DKK million
unit-milliards = DKK billion
measure-step = rounded to DKK { $step } ({ $mode })
mode-half-away = half away from zero
mode-half-even = half to even
mode-toward-zero = toward zero
sign-savings-negative = savings are negative
sign-savings-positive = savings are positive
price-level = { $year } prices
price-level-shown = { $shown } prices, converted from { $stated } prices
price-level-unsaid = price level not stated

## Columns and rows of the table
column-number = No.
column-title = Proposal
column-full-year = Full year
column-fully-phased-in = Fully phased in
column-category = Cat.
row-subtotal = Total { $area }
row-total = Total
row-of-which-recurring = of which recurring
row-of-which-one-off = of which one-off
row-of-which-balancing = of which balancing rows
row-left-out = Not counted
row-decided-earlier = Decided earlier (not counted)
row-target = Reduction target
row-effective-target = Target incl. carry-over
row-net-outstanding = Net outstanding
row-gross-shortfall = Shortfall without offsetting between areas
row-surplus-released = Surplus released
row-personnel = Full-time equivalents in all
row-percent = Savings in % of the budget
row-of-area = { $row }, { $area }
row-overlap = Overlap { $first } and { $second }
row-line = of which: { $line }
row-required = To be found in what is not quantified
row-low = Least saving
row-high = Largest saving
row-risk-adjusted = Risk-adjusted
row-delivered = Realised
row-still-expected = Still expected
row-lost = Lost
row-in-all = { $row } in all
section-outlook = Uncertainty
section-delivery = Follow-up
section-personnel = Full-time equivalents
section-percent = Savings in % (fully phased in, recurring)
cell-not-relevant = n.r.

## Why a row is not counted
reason-excluded = not counted
reason-status = not counted: { $status }
reason-alternative = not chosen in { $set }
reason-decided-earlier = decided earlier
reason-partner = not counted: the two proposals do not both count

## Remarks below the table
of-which-once = one-off { $amount }
remark-mixture = { $sum }, { $column }: { $total } = { $recurring } recurring and { $one-off } one-off ({ $proposals }).
remark-mixture-balancing = { $sum }, { $column }: { $total } = { $recurring } recurring, { $one-off } one-off ({ $proposals }) and { $balancing } from balancing rows.
remark-adjusted = { $mark } The figure was moved by less than one rounding step so that the table adds up.
remark-unquantified = { $count ->
    [one] One proposal is not quantified yet (-); it adds 0 to the sums.
   *[other] { $count } proposals are not quantified yet (-); they add 0 to the sums.
}
remark-gap = The target: { $years }.
remark-gap-of-area = The target for { $area }: { $years }.
gap-met = { $year } met
gap-missing = { $year } short by { $amount }
gap-surplus = { $year } exceeded by { $amount }
carry-over-none = No carry-over: each year is measured against its own target.
carry-over-shortfall = Carry-over: what is missing in a year is added to the next year's target; a surplus is released.
carry-over-both = Carry-over: both what is missing and a surplus go on to the next year.
remark-without-unallocated = Unallocated amounts and balancing rows are not counted.
remark-footing = { $sum }, { $column }: the printed sum differs by { $amount } from the sum of its printed parts, because it is rounded from the exact amounts.
remark-full-effect-later = { $proposal }: full effect not before { $year }.
remark-categories = Categories: { $list }.
remark-printed-in-source = { $proposal }: printed in the source as “{ $text }”.

## How a figure came about
unit-posts = full-time equivalents
unit-percent = %
cell-empty = (empty)
named-line = line { $ordinal } of { $proposal }
named-line-called = { $line } ({ $proposal })
named-allocated = { $name } without unallocated
named-footing = { $sum }: difference from the sum of its printed parts
named-decided-earlier = Decided earlier
named-over-the-years = sum { $first }-{ $last }
named-recurring = Recurring
named-one-off = One-off
named-operating = Operating
named-capital = Capital
named-inside-ceiling = Inside the service ceiling
named-outside-ceiling = Outside the service ceiling
why-step-kroner = DKK { $step }
why-step-decimals = { $count ->
    [0] whole numbers
    [one] one decimal
   *[other] { $count } decimals
}
why-heading = { $name }: { $printed }
why-heading-unit = { $name } ({ $unit }): { $printed }
why-heading-column = { $name }, { $column }: { $printed }
why-heading-column-unit = { $name }, { $column } ({ $unit }): { $printed }
why-met = The target is met.
why-missing = { $amount } is missing.
why-exceeded = The target is exceeded by { $amount }.
why-product = { $amount } × { $share } = { $result }
why-entered = { $amount } as entered
why-range = Range: at least { $low }, expected { $expected }, at most { $high }; the expected amount counts.
why-not-quantified = Not quantified; adds 0.
why-not-relevant = Not relevant; adds 0.
why-empty = No amount has been entered; adds 0.
why-stated = { $amount } stated by hand for { $year }
why-stated-nothing = No figure is stated by hand for { $year }.
why-instead = It stands in place of the calculated figure: { $calculation }.
why-one-off-left-out = The one-off amount { $amount } is not in the column { $column }.
why-index-operating = operating
why-index-capital = capital
why-price-level = × { $to }/{ $from } from { $stated } to { $shown } prices ({ $money }) adds { $amount }
why-posts-as-line = { $posts } × { $stated }/{ $full } = { $result }
why-posts-follow-line = The posts follow the amount stated by hand on the first line.
why-posts-no-share = { $posts } posts, but nothing says what part of them belongs to the year; adds 0.
why-net = { $year } ({ $cumulated } in all by the end of the year)
why-discounted = { $year }: { $net } { $count ->
    [0] not discounted
    [one] discounted one year at { $rate } %
   *[other] discounted { $count } years at { $rate } %
}
why-per-place = { $amount } divided by { $places } places = { $result }
why-less = less { $name }
why-zeros = { $count ->
    [one] One more adds 0.
   *[other] { $count } others add 0.
}
why-together = Together
why-unrounded = Without any rounding on the way it would be { $amount }.
why-nothing = Nothing counts here.
why-rounded-half-away = { $amount } rounded to { $step } (half away from zero)
why-rounded-half-even = { $amount } rounded to { $step } (half to even)
why-rounded-toward-zero = { $amount } rounded toward zero to { $step }
why-footed = { $amount } after an adjustment of { $change }, so that the parts of { $whole } add up to what it prints
why-percent = { $name }: { $effect } of { $budget } = { $result } %
why-curve = Follows the curve “{ $curve }”.
why-decided = Decided in { $month } without notice.
why-decided-notice = Decided in { $month } with { $notice } notice.
why-decided-handover = Decided in { $month } with { $handover } handover.
why-decided-both = Decided in { $month } with { $notice } notice and { $handover } handover.
why-month-count = { $count ->
    [one] one month’s
   *[other] { $count } months’
}
why-start-decided = The decision falls in { $month }
why-start-notice = The notice ends in { $month }
why-start-handover = The handover ends in { $month }
why-start-steps = phased in by steps from { $year }
why-so = { $start }.
why-so-nothing = { $start }, so { $year } has no effect.
why-so-all = { $start }, so all of { $year } counts.
why-so-months = { $start }, so { $months } counts.
why-so-mean = { $start }; the share is the mean of the twelve months of { $year }.
why-so-share = { $start }; the share in { $year } is { $share }.
why-overlap-no-saving = An overlap cannot be a saving itself
why-overlap-at-most = At most what { $proposal } saves
why-target-entered = { $amount } as entered
why-carried-shortfall = Carried over from { $year }: what is missing
why-carried-both = Carried over from { $year }: what is missing, or a surplus
why-shortfall = What is missing: { $name }
why-surplus = The surplus of { $year }
why-held = Holds what was filled in { $year }
why-already-met = The target is already met, and the balancing row gives nothing back
why-unfilled-not-counted = The balancing row fills nothing: { $reason }.
why-unfilled-not-its-year = The balancing row does not fill this year.
why-unfilled-full-year = A balancing row has no full-year effect.
why-unfilled-no-target = The balancing row fills nothing: there is no target.
why-unfilled-other = { $proposal } fills the target already.
why-goes = Part of { $sum }.
why-goes-unallocated = Part of { $sum }, but not of the sum without unallocated.
why-goes-both-ways = Part of { $sum } and of { $net }.
why-not-counted = Part of no sum: { $reason }.
why-goes-nowhere = Not carried over: each year is measured against its own target.
why-goes-shortfall = What is missing is added to the next year’s target; a surplus is released.
why-goes-both = Goes on to the next year’s target.

## Check: what was found
severity-information = for information
severity-attention = worth looking at
severity-error = error
list-and = { $before } and { $last }
found-in-year = { $amount } in { $year }
found-in-column = { $amount } ({ $column })
found-off-rounding = may be rounding
found-off-differs = more than rounding can explain
found-stated = { $stated } is stated by hand for { $column }, but the phase-in gives { $calculated } ({ $off }).
found-published = { $column } was published as { $published }, but is { $ours } here ({ $off }).
found-sum = { $column } is printed as { $sum }, but its printed parts give { $parts } ({ $off }).
found-published-sum = { $column } was published as { $sum }, but its published parts give { $parts } ({ $off }).
found-not-quantified = not quantified yet: { $columns }.
found-full-effect = has its full effect only in { $year }, after the years shown.
found-full-effect-never = never reaches its full effect.
found-sign-saving = { $amounts } is a cost, but the line is a saving.
found-sign-investment = { $amounts } is a saving, but the line is an investment.
found-sign-given-back = { $amounts } is a saving, but the line gives money back.
found-sign-lost-income = { $amounts } is a saving, but the line is lost income.
found-more-than-base = saves { $saving } a year, more than the budget of { $base } that it saves on.
found-base-zero = the budget is 0, so there is no percentage to show.
found-base-income = the budget of { $budget } is an income, so a saving shows as a negative percentage.
found-before-effect = { $amount } is stated for { $year }, but the effect does not begin before { $month }.
found-balancing-costs = the balancing row is a cost: { $years }.
found-balancing-grows = the balancing row grows from { $before } in { $from } to { $after } in { $to }.
found-text-contradicts = the text does not say what the table says: { $years }.
found-text-year = { $text } in { $year } against the table’s { $table }
found-text-years = the table has { $years }, which the text does not name.
found-text-not-netted = the text gives { $years } back, and the table does not take it off.
found-text-one-off = the text says that the money comes once; the table has it every year.
found-text-range-low = the text says { $low } to { $high }; the table’s { $table } is the low end.
found-text-range-high = the text says { $low } to { $high }; the table’s { $table } is the high end.
found-text-range-outside = the text says { $low } to { $high }; the table’s { $table } lies outside.
found-text-title = the text calls it “{ $title }”.
found-text-no-amount = the text names no amount, so the table’s has no basis in it.
found-text-shares-base = takes from the same money as { $other }; in { $year } up to { $amount } may be counted twice.
found-alternatives = Alternatives
found-rule = Rule between proposals
found-none-chosen = one proposal must be chosen, but none that is chosen counts.
found-several-chosen = more are chosen than may be: { $chosen }. Only { $counted } counts.
found-requirement-missing = { $first } counts, but requires { $other }, which does not.
found-both-of-excluded = { $first } and { $other } both count, but exclude each other.
found-two-fill = fills the same target in the same year as { $other }, which is empty in those years.
found-overlap-too-large = more than the smaller of the two savings: { $columns }.
found-overlap-column = { $column } { $entered } against at most { $smaller }
found-overlap-saves = { $amount } has the sign of a saving and therefore takes nothing out.
found-target-not-met = not met; first in { $year }, when { $amount } is missing.
found-targets-below = the targets of the areas in it add up to { $below } in { $year }, more than the target of { $own }.
found-number = Number { $number }
found-duplicate-number = used by several proposals: { $proposals }.
found-index-operating = Index numbers for operating money
found-index-capital = Index numbers for capital money
found-index-missing = missing for { $years }.
found-mixed-total = mixes recurring and one-off amounts (one-off: { $proposals }): { $mixes }.
found-mix-balancing = { $column } { $total } = { $recurring } recurring, { $one-off } one-off and { $balancing } from balancing rows
found-mix = { $column } { $total } = { $recurring } recurring and { $one-off } one-off
mend-use-calculated = go back to the calculated figure
mend-take-published = take the published figure over
mend-correct-published = correct the list of published figures
mend-add-printed = let sums add the printed figures
mend-quantify = enter an amount
mend-show-more-years = show the years until the full effect is reached
mend-turn-sign = turn the sign around
mend-change-line-kind = choose another kind of line
mend-lower-amount = enter a smaller amount
mend-change-base = choose another budget as the base
mend-correct-budget = correct the budget
mend-start-earlier = let the effect begin earlier
mend-stay-at-zero = let the balancing row stay at 0 when the target is met
mend-find-savings = find savings for what is missing
mend-choose = choose one of the alternatives
mend-choose-only = choose { $proposal } alone
mend-include = count { $proposal }
mend-leave-out = leave { $proposal } out
mend-limit-overlap = lower the overlap to the smaller of the two savings
mend-enter-overlap = enter an overlap between the two proposals
mend-renumber = give all but one another number
mend-change-target = set another target
mend-enter-index = enter the missing index numbers
mend-count-recurring-only = let the column Full year count recurring amounts only
mend-take-text = correct the table by the text
mend-enter-given-back = enter a line that gives the money back
mend-make-one-off = let the amount come once
mend-enter-range = enter the range of the text
mend-correct-text = correct the text

## Comparing
compare-legend = { $letter }: { $title } ({ $file })
compare-measure = { $unit }; differences are what there is more (+) or less (-) than in A.
compare-heading = { $letter } against A:
compare-same = { $letter } is the same as A.
compare-same-guessed = { $letter } is the same as A, but { $count ->
    [one] one proposal was recognised
   *[other] { $count } proposals were recognised
} by a guess (same number and title), because their ids differ.
compare-unchanged = { $count ->
    [one] One proposal is unchanged.
   *[other] { $count } proposals are unchanged.
}
compare-table = Difference between { $letter } and A:
compare-bridge = From A to { $letter }, cause by cause:
compare-gap-bridge = Net outstanding from A to { $letter }, cause by cause:
compare-difference = Difference in all
compare-total = Total { $letter }
compare-net = Net outstanding { $letter }
compare-row-added = + { $title }
compare-row-dropped = − { $title }
compare-grid = Side by side, { $column }:
compare-grid-note = “-” is not counted, “·” is not in the scenario.
compare-no-year = None of the scenarios shows { $year }.
compare-unknown-pair = “{ $pair }” does not say which two proposals are meant. Type the number or title in the first scenario, an equals sign, and the number or title in the other. Nothing has been changed.
compare-count = 2 to 8 scenarios can be compared; here is { $files }.
compare-no-prices = “{ $file }” cannot be converted to { $year } prices, which the first scenario is in.
compare-sentence = { $row }: { $what }.
compare-effect = { $column } { $amount }
compare-no-effect = no effect on the figures
compare-added = new
compare-dropped = dropped
compare-number = number { $old } is now { $new }
compare-title = “{ $old }” is now called “{ $new }”
compare-status = status from { $old } to { $new }
compare-category = category from { $old } to { $new }
compare-committee = committee from { $old } to { $new }
compare-account = account from { $old } to { $new }
compare-policy-area = policy area from { $old } to { $new }
compare-responsible = responsible from { $old } to { $new }
compare-area = moved from { $old } to { $new }
compare-kind = from { $old } to { $new }
compare-included = counted now
compare-excluded = no longer counted
compare-counts-now = counts now
compare-counts-no-longer = no longer counts ({ $reason })
compare-reason = the reason why it does not count, from “{ $old }” to “{ $new }”
compare-base = base of the percentage from { $old } to { $new }
compare-base-area = the area’s budget
compare-places = places from { $old } to { $new }
compare-confidence = confidence from { $old } to { $new }
compare-posts = posts from { $old } to { $new }
compare-posts-phasing = the posts’ phase-in has changed
compare-decisions = decisions have changed
compare-notes = notes have changed
compare-follow-up = follow-up has changed
compare-text-facts = what is noted of the text has changed
compare-partners = is between other proposals
compare-other = something else has changed
compare-line-added = new line “{ $name }” of { $amount } ({ $phase-in })
compare-line-dropped = the line “{ $name }” of { $amount } is gone
compare-line-named = the line is now called “{ $name }”
compare-line-name = the line “{ $old }” is now called “{ $new }”
compare-line-kind = the line has gone from { $old } to { $new }
compare-amount = amount from { $old } to { $new }
compare-phasing = phase-in from “{ $old }” to “{ $new }”
compare-curve = the curve { $curve }: { $phase-in }
compare-stated-year = { $year } from { $old } to { $new } (stated by hand)
compare-calculated = calculated
compare-money = from { $old } to { $new }
compare-ceiling = from { $old } to { $new }
compare-inside-ceiling = inside the service ceiling
compare-outside-ceiling = outside the service ceiling
compare-guess-number-and-title = (Guessed to be the same proposal: same number and title.)
compare-guess-title = (Guessed to be the same proposal: same title.)
compare-guess-name = (Guessed: same name.)
compare-guess-partners = (Guessed to be the same overlap: same two proposals.)
compare-gap = The target of { $year }: now { $new }, before { $old }.
compare-met = met
compare-missing = short by { $amount }
compare-exceeded = exceeded by { $amount }
compare-none = nothing
compare-no-target = no target
compare-prices-brought = Converted from { $from } to { $to } prices.
compare-prices-assumed = Only one of the scenarios says in which year’s prices it is; both are taken to be in { $year } prices.
compare-decided = Different for all proposals: { $what }.
compare-decided-apart = Different as well, without effect on the table: { $what }.
compare-area-added = The area { $area } is new.
compare-area-dropped = The area { $area } is gone.
compare-name = was called “{ $old }”
compare-budget = budget from { $old } to { $new }
compare-targets = targets from { $old } to { $new }
kind-ordinary = ordinary proposal
kind-balancing = balancing row
kind-unallocated = unallocated
kind-decided-earlier = decided earlier
line-saving = saving
line-investment = investment
line-given-back = amount given back
line-lost-income = lost income
confidence-certain = certain
confidence-likely = likely
confidence-uncertain = uncertain
confidence-none = not assessed
cause-added = New proposals
cause-dropped = Dropped proposals
cause-counts-now-alternative = Counts now: alternative chosen
cause-counts-now-status = Counts now: status
cause-counts-now-inclusion = Counts now: included
cause-counts-now-decided-earlier = Counts now: no longer decided earlier
cause-counts-no-longer-alternative = No longer counts: alternative not chosen
cause-counts-no-longer-status = No longer counts: status
cause-counts-no-longer-inclusion = No longer counts: left out
cause-counts-no-longer-decided-earlier = No longer counts: decided earlier
cause-amount = Amount
cause-lines = Lines and amounts given back
cause-overlap = Overlap
cause-start = Start
cause-curve = Phase-in
cause-stated = Stated figures
cause-balancing = Balancing rows
cause-columns = Shown in one scenario only
cause-index = Price level
cause-rounding = Rounding
cause-target = Target
cause-carry-over = Carry-over
decided-title = title
decided-notes = the scenario’s notes
decided-notation = unit or sign
decided-years = the years shown
decided-rounding = rounding
decided-full-year = what the column Full year counts
decided-carry-over = carry-over
decided-personnel = how posts are shown
decided-price-level = price level
decided-indices = index numbers
decided-statuses = statuses
decided-categories = categories
decided-discount-rate = discount rate
decided-realisation = shares counted on
decided-published = published figures
decided-muted = what has been put aside
decided-curves = named curves
decided-alternatives = alternatives
decided-links = rules between proposals

## Merging
merge-saved = “{ $file }” has been saved. { $count ->
    [0] Nothing was changed differently.
    [one] One thing was changed differently and stays as my version has it:
   *[other] { $count } things were changed differently and stay as my version has them:
}
merge-base = Before:
merge-mine = Mine (stays):
merge-theirs = Theirs:
clash-changed = both have changed it, and not to the same.
clash-removed = one has removed it, the other has changed it.
clash-used = one has removed it, the other has come to use it.
clash-impossible = both changes cannot stand together. { $cause }
clash-breaks = both changes together break a rule that neither breaks alone.
edit-field = { $field }: { $value }
edit-nothing = nothing
edit-removed = removed
edit-area = the area { $name } in { $area }
edit-included = counted
edit-line = the line “{ $name }”: { $amount } ({ $facts })
edit-range = { $low } to { $high }, expected { $expected }
edit-not-quantified = not quantified
edit-alternatives = { $name } ({ $choice }): { $members }; chosen: { $chosen }
edit-requires = { $name }: { $from } requires { $to }
edit-excludes = { $name }: { $from } excludes { $to }
edit-published = { $row }, { $column }: { $amount }
edit-status-counts = { $name } (counts)
edit-status-shown = { $name } (shown only)
edit-full-year-recurring = recurring amounts only
edit-full-year-with-one-off = one-off amounts as well
edit-scope-cells = every figure is rounded
edit-scope-totals = sums are rounded
edit-scope-balanced = sums are rounded and their parts adjusted
edit-carry-over-none = none
edit-carry-over-shortfall = what is missing
edit-carry-over-both = what is missing and a surplus
fact-given-back = { $amount } is given back
fact-one-off = comes once
fact-title = called “{ $title }”
fact-no-amount = no amount
fact-shares-base = takes from the same money as { $proposal }

## Alternatives
alternatives-none = The scenario has no alternatives.
alternatives-set = { $set } ({ $choice })
alternatives-remark = Present value and sum cover { $first }-{ $last }; the first year is not discounted, later ones at { $rate } % a year.
choice-exactly-one = one must be chosen
choice-at-most-one = at most one can be chosen
choice-any-number = can be combined
option-chosen = (chosen)
option-one-off-operating = One-off op.
option-one-off-capital = Capital
option-one-off = One-off
option-operating-a-year = Op./year
option-places = Places
option-per-place = Per place
option-over-the-years = Sum
option-payback = Paid back
option-present-value = Pres. value
payback-never = not in 30 years

## Help of the command line
cli-about = Overslag calculates a municipality's savings plan: proposals, phase-in, targets and balancing rows.
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-value-command = COMMAND
cli-value-file = FILE
cli-value-out = FILE.ron
cli-value-table = TABLE.csv
cli-value-year = YEAR
cli-value-day = DAY
cli-value-number = NUMBER
cli-value-text = TEXT
cli-usage-overslag = overslag [FILE]...
    overslag COMMAND [OPTIONS]
cli-usage-report = overslag report [OPTIONS] FILE
cli-usage-alternatives = overslag alternatives [OPTIONS] FILE
cli-usage-check = overslag check [OPTIONS] FILE...
cli-usage-import = overslag import [OPTIONS] TABLE.csv --out FILE.ron
cli-usage-new = overslag new [OPTIONS] --first-year YEAR --years NUMBER --out FILE.ron
cli-report = Shows a scenario as a table: proposals, sums, targets and net outstanding.
cli-alternatives = Shows the alternatives of a scenario side by side.
cli-check = Reads and recalculates scenarios and says what to look at.
cli-import = Reads a table (CSV) into a new scenario.
cli-new = Makes an empty scenario.
cli-after-overslag = Each command has a help of its own: “overslag COMMAND --help”. Files without a command open in the window.
cli-after-report = The result is written to the screen and can be sent to a file with “> file.csv”. The scenario is not changed.
    
    Exit code: 0 if the table was shown, 2 if it could not be.
cli-after-alternatives = The scenario is not changed.
    
    Exit code: 0 if the table was shown, 2 if it could not be.
cli-after-check = The files are not changed.
    
    Exit code: 0 if all is in order, 1 if there is something to look at (what is for information only, or put aside, does not count), 2 if a file could not be read. With several files, the highest.
cli-after-import = The table's first line holds its headings, in Danish or English and in any order: area, no., title, full year, category and a year for each year's column (2027 or B2027). Only title and years must be there. A column that is not known is named and left out. Cells are kept apart by semicolon, comma or tab. “-” means not quantified; an empty cell is empty.
    
    If anything is not understood, every such cell is named, and no file is written.
    
    Exit code: 0 if the scenario was saved, 2 if it was not.
cli-after-new = Exit code: 0 if the scenario was saved, 2 if it was not.
cli-usage-explain = overslag explain [OPTIONS] FILE --row ROW
cli-explain = Explains a figure: how it came about, step by step.
cli-after-explain = Examples:
    
    overslag explain plan.ron --row "VPU 5" --year 2024
    overslag explain plan.ron --row total
    overslag explain plan.ron --row "Socialområdet" --year 2024
    overslag explain plan.ron --row net-outstanding --of "Socialområdet" --year 2025
    overslag explain plan.ron --row payback --of 2a
    
    The row is a proposal’s number or title, an area’s name or one of the words total, target, effective-target, net-outstanding, surplus-released, gross-shortfall, left-out, decided-earlier, recurring, one-off, personnel and percent. Of an alternative (--of): one-off, one-off-operating, one-off-capital, operating-a-year, per-place, over-the-years, payback and present-value. Of a proposal with several lines (--of): the line’s name or its place among them.
    
    The scenario is not changed.
    
    Exit code: 0 when the figure is explained, 2 when it could not be.
cli-value-row = ROW
cli-option-row = Row that the figure stands in: a number, a title, an area or a word such as total
cli-option-of = Area or proposal that the word in --row is about; else the whole scenario
cli-option-year = Year that the figure stands in; else the column Full year
cli-option-column-fully-phased-in = Figure in the column Fully phased in
cli-option-over-the-years = Sum over the years shown
cli-option-format-explained = Form: text is sentences, json for programs; else text
cli-usage-compare = overslag compare [OPTIONS] A.ron B.ron [C.ron]...
cli-compare = Compares scenarios with the first and explains the difference.
cli-after-compare = The first scenario is the one that the others are compared with. All figures are in its unit, sign and price level. Differences have a sign: what the other has more or less.
    
    Proposals are known by their id, else by number and title; a guess is said to be one. It can be confirmed or refused: --same "VPU 3=VPU 4" says that the two are one proposal, --not-same that they are not. Before the equals sign stands the number or title in the first scenario, after it that in the other.
    
    Each year's difference is broken down by causes that add up to it exactly. Where two causes interact (amount and share have both changed), a cause's figure is the mean of the two orders and can end in half a step.
    
    Internal notes and confidential texts are left out unless --with-internal asks for them, so that a comparison can be sent on.
    
    The scenarios are not changed.
    
    Exit code: 0 if the scenarios are the same, 1 if they differ, 2 if they could not be compared.
cli-arg-files-to-compare = Scenarios, 2 to 8; the first is the one the others are compared with
cli-value-pair = A=B
cli-option-format-compared = Form: text is sentences, table and bridge, csv for spreadsheets, json for programs; else text
cli-option-by = Rows of the table: row is proposals, cause is proposals with causes, area is areas; else row
cli-option-only-changes = Shows only rows that differ
cli-option-ignore = Leaves out rows of which only this differs: texts is titles, notes and other texts, places is number and place; can be given more than once
cli-option-tolerance = Leaves out rows whose amounts differ by no more than so many rounding steps
cli-option-grid-year = Year in which more than two scenarios stand side by side; else the column Full year
cli-option-with-internal = Compares internal notes and confidential texts as well
cli-option-same = Two proposals that are one and the same
cli-option-not-same = Two proposals that are not the same
cli-option-window = Show the comparison in the window
cli-usage-merge = overslag merge [OPTIONS] BASE MINE THEIRS --out FILE.ron
cli-merge = Merges two versions of a scenario, by proposal and field.
cli-after-merge = BASE is the version that both were made from. What only one has changed is taken over; what both have changed differently stays as MINE has it and is listed with both values.
    
    FILE.ron must not be there already, unless it is MINE; then the result is written in its place.
    
    As a merge driver of git, so that scenarios are merged by what they say:
    
    git config merge.overslag.driver "overslag merge %O %A %B --out %A"
    echo "*.ron merge=overslag" >> .gitattributes
    
    Exit code: 0 if everything is merged, 1 if something was changed differently, 2 if no file was written.
cli-arg-base = Version that both were made from
cli-arg-mine = My version
cli-arg-theirs = The other version
cli-value-base = BASE
cli-value-mine = MINE
cli-value-theirs = THEIRS
cli-option-merge-out = File to save the result in; it must not be there already, unless it is MINE
cli-arg-files = Scenarios to show
cli-arg-files-to-check = Scenarios to check
cli-arg-file = The scenario
cli-arg-table = The table
cli-option-help = Shows this help
cli-option-version = Shows the program's version
cli-option-lang = Language: da is Danish, en is English; otherwise the computer's
cli-option-format = Form: text as in the printed annex, csv for spreadsheets, json for programs; otherwise text
cli-option-unit = Unit to show figures in: DKK, DKK 1,000, million or billion; otherwise the scenario's own
cli-option-sign = Sign to show savings with; otherwise the scenario's own
cli-option-new-unit = Unit the scenario is written in: DKK, DKK 1,000, million or billion; otherwise 1000
cli-option-new-sign = Sign that savings are written with; otherwise negative
cli-option-carry-over = Carry-over to the next year's target: none, shortfall is what is missing, both is a surplus as well; otherwise the scenario's own
cli-option-without-unallocated = Leaves out unallocated amounts and balancing rows
cli-option-price-level = Shows amounts in the prices of this year; otherwise the scenario's own
cli-option-fully-phased-in = Shows a last column with everything fully phased in
cli-no-day = “{ $typed }” is no day. Write it as 2024-10-31 or 31.10.2024.
cli-option-as-of = Follow-up as it was known on this day (2024-10-31); else all that is known
cli-option-out = File to save the scenario in; it must not be there yet
cli-option-title = Title of the scenario; otherwise the table's file name
cli-option-new-title = Title of the scenario; otherwise “New scenario”
cli-option-first-year = Budget year, the first of the years shown
cli-option-years = Number of years shown, 1 to 30
cli-option-import-first-year = Budget year; otherwise the first year of the table
cli-option-import-years = Number of years shown, 1 to 30; otherwise up to the last year of the table
cli-option-decimal = Decimal mark of the table: comma or point; otherwise the table's own numbers decide
cli-option-infer-phase-in = Replaces year amounts by the phase-in that explains them all exactly

## When the command line is mistyped
mistake-unknown-argument = “{ $argument }” is not known here.
mistake-unknown-command = There is no command called “{ $command }”.
mistake-suggestion = Did you mean “{ $suggestion }”?
mistake-missing = Missing: { $argument }
mistake-value = “{ $value }” cannot be used as { $argument }.
mistake-no-value = A value is missing after { $argument }.
mistake-twice = { $argument } is there several times or cannot be there.
mistake-letters = Some of what was typed is not valid text (UTF-8).
mistake-other = The command was not understood.
mistake-help = Nothing was done. “{ $program } --help” shows what can be typed.

## Answers of the commands
new-title = New scenario
saved-scenario = “{ $file }” was saved with { $proposals }.
saved-unconfirmed = “{ $file }” was saved, but the drive has not confirmed it yet ({ $cause }). Wait a little before the computer is switched off or the drive removed.
no-random = The system could not give the random numbers that the proposals' ids are made of ({ $cause }). No file was written. Try again.
result-unwritten = The result could not be written: { $cause }. The scenario is not changed.
explain-no-row = No row is called “{ $row }”. Nothing has been changed.
explain-near = Much like it:
explain-rows = Type a proposal’s number or title, an area’s name or one of the words { $words }.
explain-several-rows = { $count } rows are called “{ $row }”. Type both number and title of the one you mean.
explain-no-line = { $proposal } has no line called “{ $row }”.
explain-no-figure = { $row } has no figure in the column { $column }. There are figures in { $columns }.
explain-no-figure-in-any = { $row } has no figure in any column.
explain-no-figure-at-all = { $row }: the scenario does not say enough to work the figure out.
check-fine = “{ $file }”: in order.
check-findings = “{ $file }”: { $count ->
    [one] one thing to look at.
   *[other] { $count } things to look at.
}
check-published = { $count } published figures are held against the calculated ones.
check-mend = To mend it: { $mends }.
list-or = { $before } or { $last }
check-for-information = For information:
check-muted = Put aside:
check-muted-reason = Reason: { $reason }
check-muted-no-reason = No reason is given.
check-contents = { $proposals }, { $areas }, { $years } ({ $span }).
check-total = Total in { $unit }: { $figures }.
check-figure = { $column } { $amount }
count-proposals = { $count ->
    [one] { $count } proposal
   *[other] { $count } proposals
}
count-areas = { $count ->
    [0] no areas
    [one] { $count } area
   *[other] { $count } areas
}
count-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
safe-nothing-written = No file was written.
list-more = … and { $count } more.

## Files that cannot be opened
open-failed = “{ $file }” could not be opened.
open-failed-at = “{ $file }” could not be opened: line { $line }, column { $column } of the file.
safe-file = The program has not changed the file.
open-not-found = There is no such file. See whether its name and folder are spelt right.
open-commands = If a command was meant, they are: { $commands }.
open-system-do = Try again, or have the file put where it can be read.
open-folder-do = Write the name of a file in it.
open-too-large = The file has { $size } MB. Scenarios over { $most } MB are not opened. It is probably something else than a scenario; choose another file.
open-empty = The file is empty. Use a backup, or have the file sent again.
open-zeros = The file holds nothing but zeros. That happens when the power fails during a save. Use a backup, or have the file sent again.
open-zeros-inside = Zeros stand here in place of text. That happens when the power fails, or a synchronisation is cut off, during a save. Do not edit the file; use a backup, or have the file sent again.
open-utf16 = The file was saved as UTF-16, but scenarios are UTF-8. Open it in a text editor and save it as UTF-8.
open-packed = The file is a workbook or another packed file, whatever it is called. Save the sheet as CSV in the spreadsheet program, and read the CSV file in with “overslag import”.
open-not-utf8 = There are characters that are not UTF-8. If the file was edited in a text editor, save it again as UTF-8. Otherwise it is damaged; use a backup.
open-not-a-scenario = The file is text, but not a scenario saved by overslag. A table (CSV) is read in with “overslag import”.
open-conflict = The line is a mark (“<<<<<<<”) of a tool that put two versions of the file together. Delete one version and all of the marks (“<<<<<<<”, “=======” and “>>>>>>>”), or use a copy of the version that is to stand.
open-newer = The file was made by a newer version of the program: file version { $version }; this one reads up to { $newest }.
open-newer-by = It was written by { $program }.
open-newer-do = Ask for a newer version, or ask whoever saved the file for the table as CSV.

## Mistakes in a file
flaw-edited = Overslag did not write the file like this: it was edited by hand, or is damaged.
flaw-ends-early = The file ends too early. It was probably cut off while it was being saved, copied or synchronised. Use a backup, or have the file sent again.
flaw-unknown-field = The field "{ $field }" is not known. These can stand here: { $known }. Correct the spelling, or delete the field.
flaw-unknown-field-none = The field "{ $field }" is not known. No field can stand here; delete it.
flaw-missing-field = The field { $field } is missing. Add it, or use a backup.
flaw-field-twice = The field { $field } stands twice. Delete one of them.
flaw-unknown-word = The word “{ $word }” is not known here. These can stand here: { $known }.
flaw-too-deep = Too many brackets lie in each other. Overslag never writes that; use a backup.
flaw-found = “{ $found }” cannot stand here.
flaw-syntax = Often a comma, a colon, a bracket or a quotation mark is missing just before, or there is one too many.
field-typed = { $name } ("{ $typed }")

## Values in a file that cannot be used
problem-id = “{ $text }” is not an id. An id is 1 to 16 characters of 0-9 and a-f, such as 00c4f1b2.
problem-comma = “{ $text }” is written with a comma. In the file, numbers have a point before the decimals and nothing between thousands: 1200.5.
problem-exponent = “{ $text }” is written with an exponent (e). Write the number in full, such as 100000.
problem-plus = “{ $text }” is written with a plus. Write the number without it, such as 1200.5.
problem-grouping = The digits of “{ $text }” are kept apart. Write them together, such as 1200.5.
problem-dash = “{ $text }” has a dash in place of a minus. Use the hyphen, such as -1200.5.
problem-number = “{ $text }” is not a number. Write it with a point before the decimals and nothing between thousands, such as -1200.5.
problem-entry = An amount without a number is written as words: “not quantified”, “not relevant”, or “empty”.
problem-digits = “{ $text }” has more digits than can be calculated exactly. Write at most 28.
problem-too-large = The amount “{ $text }” is too large. An amount can be at most DKK 999,999,999,999.99.
problem-too-fine = The amount “{ $text }” is finer than a millionth of a krone. Write fewer decimals.
problem-range-order = The amounts of the range “{ $text }” are not in order: first the least saving (low), then the expected one (expected), then the largest (high).
problem-month = “{ $text }” is not a month. Write year and month like 2024-04.
problem-year = “{ $text }” is not a year that can be planned. Write a year from 1900 to 2200 without quotation marks.
problem-year-count = “{ $text }” years cannot be shown. A scenario shows 1 to 30 years and none after 2200.
problem-share = “{ $text }” is not a share from 0 to 1. Write 3/4, 0.75 or 75 %, say.
problem-denominator = The denominator of “{ $text }” is too large. Write a fraction with a denominator of at most 1000, or a decimal like 0.125.
problem-step = “{ $text }” cannot be a rounding step. It must be more than 0.
problem-curve-of-curve = A named curve cannot follow another named curve. Write the phase-in out here.
problem-extension-twice = The same add-on stands twice. Delete one of them.
problem-version = There is no version { $text }. This version of the program reads up to version { $newest }.
problem-not-quoted = “{ $text }” must stand in straight quotation marks: "...".
problem-no-quotes = A text in straight quotation marks must stand here: "...".
problem-whole-number = “{ $text }” cannot stand here. Write a whole number that fits, without sign and quotation marks.

## Places in a file
place-proposal = proposal { $name }
place-proposal-titled = proposal { $name } (“{ $title }”)
place-proposal-title = the proposal “{ $title }”
place-proposal-ordinal = proposal no. { $ordinal } of the file
place-line = line item { $ordinal }
place-line-named = line item { $ordinal } (“{ $name }”)
place-area = the area “{ $name }”
place-area-ordinal = area no. { $ordinal } of the file
place-curve = the curve “{ $name }”
place-curve-ordinal = curve no. { $ordinal } of the file
place-alternatives = the alternatives “{ $name }”
place-alternatives-ordinal = set of alternatives no. { $ordinal } of the file
place-link = the rule “{ $name }”
place-link-ordinal = rule no. { $ordinal } of the file
place-overlap = the overlap “{ $name }”
place-overlap-ordinal = overlap no. { $ordinal } of the file
place-item = no. { $ordinal }

## Fields of a file
field-format = file format
field-version = file version
field-written-by = written by
field-id = id
field-revision = revision
field-scenario = scenario
field-control = control totals
field-extensions = add-ons
field-title = title
field-unit = unit
field-sign = sign
field-first-year = first year
field-years = years
field-years-shown = number of years
field-rounding = rounding
field-zero = printed zero
field-full-year = full-year column
field-carry-over = carry-over
field-personnel = personnel
field-price-level = price level
field-operating-indices = index numbers of operating money
field-capital-indices = index numbers of capital money
field-discount-rate = discount rate
field-statuses = statuses
field-categories = categories
field-notes = notes
field-budget = budget
field-targets = reduction targets
field-areas = areas
field-curves = curves
field-proposals = proposals
field-alternatives = alternatives
field-links = rules
field-overlaps = overlaps
field-name = name
field-parent = parent area
field-phase-in = phase-in
field-choice = how many can be chosen
field-members = proposals in the set
field-chosen = chosen proposals
field-from = proposal the rule is about
field-relation = requires or excludes
field-to = the other proposal
field-between = the two proposals
field-sum-of-follow-up = sum of realised amounts
field-sum-of-published = sum of published figures
field-realisation = shares counted on
field-certain = certain
field-likely = likely
field-uncertain = uncertain
field-published = published figures
field-row = row
field-column = column
field-muted = put aside
field-finding = finding
field-reason = reason
field-confidence = confidence
field-follow-up = follow-up
field-as-of = as of
field-realised = realised
field-closing = closing of the year
field-text-facts = what the text says
field-low = least saving
field-expected = expected
field-high = largest saving
field-line = line item
field-kind = kind
field-money = operating or capital
field-ceiling = service ceiling
field-amount = amount
field-stated = stated figures
field-number = number
field-area = area
field-inclusion = inclusion
field-status = status
field-category = category
field-committee = committee
field-account = account
field-policy-area = policy area
field-responsible = responsible
field-base = base of percentages
field-places = places
field-lines = line items
field-decisions = decisions
field-target = area whose target is filled
field-otherwise = in the other years
field-when-met = when the target is met
field-posts = posts
field-decimals = decimals
field-date = date
field-body = decided by
field-wording = wording
field-decided = month of decision
field-notice = notice
field-handover = handover
field-first = first
field-months = months
field-shares = shares
field-last = last
field-step = rounding step
field-mode = rounding mode
field-scope = scope of rounding
field-year = year
field-value = index number
field-source = source
field-weight = whether it counts
field-short = short form
field-meaning = meaning
field-confidentiality = confidentiality
field-text = text
field-stated-years = number of stated figures
field-sum-of-amounts = sum of full-year amounts
field-sum-of-stated = sum of stated figures
field-sum-of-targets = sum of reduction targets
field-sum-of-budgets = sum of budgets
field-sum-of-posts = sum of posts

## What a user should know of a file that was opened
warning-of-file = “{ $file }”: { $warning }
warning-edited = The file was edited outside overslag since it was last saved. It can be read. Look its figures over before they are used.
warning-no-checksum = The file's last line with the checksum is missing, so it cannot be seen whether the file was edited outside overslag. It can be read. Look its figures over before they are used.
warning-comments = Line { $line } has a comment (// or /* */). Comments are lost when the file is saved; write them as notes if they are to stay.
warning-control = The control total of { $total } is off: the file says { $said }, but its contents give { $found }. Something was changed or dropped out.
control-proposals = the number of proposals
control-lines = the number of line items
control-stated-years = the number of stated figures
control-amounts = the full-year amounts
control-stated = the stated figures
control-targets = the reduction targets
control-budgets = the budgets
control-posts = the posts
control-follow-up = the realised amounts
control-published = the published figures

## What a plan cannot hold
said-of = { $subject }: { $fault }
subject-line = { $proposal }, line item “{ $name }”
subject-line-unnamed = { $proposal }, a line item
subject-plan = the scenario
fault-id-twice = The id is used twice. Give one of them another id.
fault-id-of-whole = The id 0 is the whole scenario's. Give it another id.
fault-missing = It is not in the scenario.
fault-no-area = The area with the id { $id } is not in the scenario. Change the id to one that is.
fault-no-proposal = The proposal with the id { $id } is not in the scenario. Change the id to one that is.
fault-no-curve = The curve with the id { $id } is not in the scenario. Change the id to one that is.
fault-no-status = The status “{ $name }” is not one of the scenario's. Correct it, or add it to the statuses of the scenario.
fault-circular = The area lies in itself. Correct which area it lies in.
fault-too-deep = The area lies more than { $most } levels down. Move it further up.
fault-text-too-long = A text has { $count } characters. At most { $most } are possible.
fault-too-many = There are more of something than there can be. At most { $most } are possible.
fault-year-twice = { $year } stands twice or out of order. Each year must stand once, the earliest first.
fault-name-twice = “{ $name }” stands twice. Each name can be used only once.
fault-ramp = A phase-in over { $count } months is not possible. Choose 1 to 60 months.
fault-notice = A notice of { $count } months is not possible. Choose at most 120 months.
fault-steps = A phase-in in { $count } steps is not possible. Choose 1 to 30 steps.
fault-share = The share { $share } cannot be used: its denominator is too large. Choose a fraction with a denominator of at most 1000.
fault-backwards = The last month ({ $last }) lies before the first one ({ $first }).
fault-stated-curve = A named curve cannot be stated year by year.
fault-share-of-one-off = A one-off amount has no share year by year.
fault-posts = Posts can be at most one million and have at most six decimals.
fault-balancing-has-lines = A balancing row has no line items; the program calculates it.
fault-balancing-outside = The balancing row does not lie in the area whose target it is to fill.
fault-balancing-nested = The balancing row lies inside an area that has a balancing row of its own. Move it out, or leave the area with one.
fault-proposal-twice = The proposal with the id { $id } stands twice.
fault-chosen-outside = The proposal with the id { $id } is chosen, but is not one of the alternatives.
fault-index = The index number for { $year } cannot be used. It must be more than 0 and have at most twelve digits.
fault-discount-rate = The discount rate must lie from 0 to 1 (0.035 is 3.5 %) and have at most six decimals.
fault-personnel-decimals = Posts cannot be shown with { $count } decimals. Choose at most four.
fault-not-empty = The area is not empty. Move or delete what lies in it first.
fault-used-by = It is still used by the proposal with the id { $id }.
fault-status-used = The status “{ $name }” is still used by a proposal.
fault-whole = The whole scenario cannot be moved, renamed or deleted.
fault-amount-too-large = An amount is too large. An amount can be at most DKK 999,999,999,999.99.
fault-amount-too-fine = An amount is finer than a millionth of a krone. Write fewer decimals.
calendar-year = { $number } is not a year that can be planned. Choose a year from 1900 to 2200.
calendar-month = { $number } is not a month. Choose 1 to 12.
calendar-count = A scenario shows 1 to 30 years. Choose a number between them.

## Rules between proposals
refused-too-many-chosen = “{ $rule }” does not allow several to be chosen. Nothing was changed. Undo the choice that is there first.
refused-requirement = “{ $rule }” does not allow the proposal to count without the one it requires. Nothing was changed.
refused-excluded = “{ $rule }” does not allow both proposals to count. Nothing was changed.
refused-two-fill = “{ $rule }” already fills that target in the same year. Nothing was changed.

## Views that are not possible
view-no-level = The scenario does not say which year's prices it is in, so it cannot be shown in another year's prices. State its price level first.
view-no-index-operating = The scenario has no index number of operating money for { $year }. State it, or choose another year.
view-no-index-capital = The scenario has no index number of capital money for { $year }. State it, or choose another year.

## Files that cannot be saved
save-failed = “{ $file }” was not saved.
safe-not-saved = A file that stood there before has not been changed.
save-own-fault = What was to be saved could not be read back as it was. This is a fault of the program; report it.
save-exists = There is a file of that name already. Choose another name, or move or replace the old file.
save-not-a-file = It is a folder or something else that is no file. Choose another name.
save-read-only = The file must not be written to. Choose another name, or lift the protection.
save-conflict = Somebody else changed the file since it was opened. Save under another name, and put the two together.
save-removed = The file was moved or deleted since it was opened. Save under another name.
save-not-kept = The drive gave back something else than was written. Save somewhere else, and have the drive examined.
save-step-look = What stands in the file's place could not be read: { $cause }.
save-step-create = A new file could not be made in the folder: { $cause }.
save-step-write = The file could not be written: { $cause }.
save-step-sync = The drive did not confirm that it has the file: { $cause }.
save-step-read-back = The new file could not be read back: { $cause }.
save-step-replace = The new file could not be put in place: { $cause }.
save-do = Try again, or save in another folder.

## What the system says
system-not-found = the file or folder is not there
system-no-permission = there is no access to it
system-is-a-folder = it is a folder, not a file
system-not-a-folder = something in the path is not a folder
system-disk-full = the drive is full
system-quota = the room on the drive is used up
system-read-only = the drive cannot be written to
system-name = the name cannot be used on the drive
system-busy = the file is in use by another program
system-network = the network drive does not answer
system-number = the system reports error no. { $number }
system-unknown = the system does not say why

## Tables that cannot be imported
import-failed = “{ $file }” could not be imported.
safe-not-imported = The table has not been changed, and no scenario was written.
table-empty = The file is empty. Save the table as CSV again.
table-workbook = The file is a workbook or another packed file. Save the sheet as CSV in the spreadsheet program, and import that file.
table-not-text = The file is not text. Save the table as CSV again, best as UTF-8.
table-unclosed-quote = Line { $line }: a quotation mark begins a cell, but none ends it. Add the missing one, or delete the first.
table-text-after-quote = Line { $line }: more text stands after a cell in quotation marks. Write quotation marks inside a cell twice ("").
table-no-title = No column is called title or proposal. The headings are: { $headings }. Call the column with the proposals' names “title”.
table-no-years = No column has a year as its heading. The headings are: { $headings }. Call the columns of the years “2027” and “2028”, say.
table-duplicate-column = The columns “{ $first }” and “{ $second }” mean the same. Delete one, or call it something else.
table-ragged = { $count ->
    [one] One line has another number of cells than the headings.
   *[other] { $count } lines have another number of cells than the headings.
} Often a delimiter or a quotation mark has dropped out.
table-ragged-line = Line { $line }: { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}, the headings have { $columns }.
table-decimal-marks = Some numbers have a decimal comma, others a decimal point: { $comma } shows a comma, { $point } a point. Make them the same. With --decimal comma or --decimal point every cell to be corrected is named.
table-decimal-unknown = The numbers do not say whether they have a decimal comma or a decimal point: { $cell } can be read in two ways. Add --decimal comma or --decimal point to the command line.
table-cells = { $count ->
    [one] One cell was not understood. Correct it in the table.
   *[other] { $count } cells were not understood. Correct them in the table.
}
table-amounts = { $count ->
    [one] One number cannot be an amount. Correct it in the table.
   *[other] { $count } numbers cannot be amounts. Correct them in the table.
}
table-step = The last digit that the table writes cannot be a rounding step. Write fewer decimals, or choose the unit with --unit.
cell-at = line { $line }, column “{ $column }”, “{ $text }”
cell-fault = Line { $line }, column “{ $column }”, “{ $text }”: { $fault }.
cell-no-digits = there is no number
cell-exponent = the number is written with an exponent (e)
cell-grouping = the digits are not in groups of three
cell-no-decimals = digits are missing after the decimal mark
cell-signs = the number has several signs
cell-parenthesis = a parenthesis has no partner
cell-too-many-digits = the number has more digits than can be calculated exactly
cell-too-long = it is much longer than any number
cell-unknown = “{ $part }” is neither number nor unit
cell-ambiguous = the number can be read in two ways
cell-shows-comma = the number shows a decimal comma, but the rest of the table is read with a decimal point
cell-shows-point = the number shows a decimal point, but the rest of the table is read with a decimal comma
cell-no-title = the row has no title
cell-too-large = the amount is too large (over DKK 999,999,999,999.99)
cell-too-fine = the amount is finer than a millionth of a krone

## What was found out about a table
found-read = “{ $file }” was read as { $encoding } with a { $delimiter } between cells.
found-semicolon = semicolon
found-comma = comma
found-tab = tab
found-mark-comma = a comma
found-mark-point = a point
found-decimal-given = The decimal mark is { $mark }, as asked for.
found-decimal-shown = The decimal mark is { $mark }, as { $cell } shows.
found-decimal-semicolons = The decimal mark is { $mark }: no number shows it, but semicolons between cells are Danish. If that is wrong, add --decimal point.
found-decimal-nothing = The decimal mark does not matter; no number has decimals or grouped digits.
found-row = “{ $title }” (line { $line })
found-heading-again = { $count ->
    [one] The headings stand again and were left out: { $rows }.
   *[other] The headings stand again { $count } times and were left out: { $rows }.
}
found-other-kind = { $count ->
    [one] One row is no proposal by the column “kind” and was left out: { $rows }.
   *[other] { $count } rows are no proposals by the column “kind” and were left out: { $rows }.
}
found-sums = { $count ->
    [one] One row is the sum of rows above it and was left out: { $rows }.
   *[other] { $count } rows are sums of rows above them and were left out: { $rows }.
}
found-no-sums = { $count ->
    [one] One row is called a sum, but the rows above it come to something else; it was kept as a proposal: { $rows }. Delete it in the scenario if it is a sum.
   *[other] { $count } rows are called sums, but the rows above them come to something else; they were kept as proposals: { $rows }. Delete them in the scenario if they are sums.
}
found-unknown = The column “{ $heading }” is not known and was left out.
found-unknown-unnamed = Column { $position } has no heading and was left out.
found-phase-in = { $proposal }: the phase-in “{ $phase-in }” explains all year amounts and was put in their place.
phase-in-full-from = in full from { $month }
phase-in-after-notice = after notice, decided { $month }
phase-in-linear = evenly from { $month } over { $months } months
phase-in-s-curve = S-curve from { $month } over { $months } months
phase-in-steps = in steps from { $year }: { $shares }
phase-in-one-off = one-off in { $year }
phase-in-temporary = temporary from { $first } to { $last }
phase-in-stated = stated year by year

## Months
month-of-year = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## What is typed in a cell
amount-kroner = DKK { $amount }
amount-thousands = DKK { $amount } thousand
amount-millions = DKK { $amount } million
amount-milliards = DKK { $amount } billion
typed-empty = empty
typed-not-quantified = not quantified
typed-not-relevant = not relevant
typed-share = { $share } of the full-year effect
typed-percent = { $share } % of the full-year effect
typed-interval = from { $first } to { $second }; choose what counts
typed-interval-short = from { $first } to { $second } (or from { $letter }); choose what counts
typed-add = add { $amount } to each cell
typed-subtract = take { $amount } from each cell
typed-times = multiply each cell by { $factor }
typed-about = about { $reading }
typed-at-most = up to { $reading }
typed-at-least = at least { $reading }
typed-foreign-decimal = { $reading } (read as a decimal)
typed-foreign-groups = { $reading } (read as thousands)
typed-equals = = { $reading }
typed-too-long = the text is too long to be a number
typed-share-outside = a share must be from 0 to 1 (0-100 %)
typed-share-in-full-year = a share can only stand in a year, since it is a share of the full-year effect
typed-share-too-fine = the share has more than 12 decimals
typed-range-signs = only one end of the range has a minus. Write a minus at both, as in -20 – -15
typed-range-units = the two ends of the range have different units
typed-unit-here = there can be no unit here
typed-inexact = the result cannot be written exactly as an amount; the nearest is { $near }
typed-formula-unfinished = the calculation is not finished
typed-formula-unexpected = “{ $part }” cannot stand there in a calculation
typed-formula-deep = too many parentheses lie in each other
typed-formula-zero = nothing can be divided by 0
typed-formula-name = “{ $name }” is not known. Use numbers, full-year and previous
typed-formula-no-full-year = the row has no full-year effect to calculate with
typed-formula-no-previous = there is no number in the year before

## What is pasted
pasted-new-rows = { $count ->
    [one] Create one new proposal
   *[other] Create { $count } new proposals
}
pasted-outside = { $count ->
    [one] One column outside { $first }-{ $last }: choose its place, show more years, or leave it out
   *[other] { $count } columns outside { $first }-{ $last }: choose their places, show more years, or leave them out
}
pasted-new-years = Show { $years } too
pasted-skipped = { $count ->
    [one] One calculated cell was passed over
   *[other] { $count } calculated cells were passed over
}
pasted-rows-discarded = { $count ->
    [one] One row past the last is not pasted
   *[other] { $count } rows past the last are not pasted
}
pasted-columns-discarded = { $count ->
    [one] One column is not pasted
   *[other] { $count } columns are not pasted
}
pasted-heading = The first row is years ({ $first }-{ $last }). Place the columns by year?
pasted-column-comma = Column { $column } has a decimal comma and is read so
pasted-column-point = Column { $column } has a decimal point and is read so
pasted-column-mixed = Column { $column } has both decimal commas and decimal points. Choose which holds
pasted-two-ways = “{ $text }” can be read in two ways, and the column's numbers do not agree on the decimal mark
pasted-unread = “{ $text }” cannot be read: { $fault }
pasted-reads = “{ $text }” { $reading }
catalogue-rows = { $count ->
    [one] One proposal
   *[other] { $count } proposals
}
catalogue-areas = { $count ->
    [0] without areas
    [one] in one area
   *[other] in { $count } areas
}
catalogue-read = { $rows } { $areas }
catalogue-ties = { $count ->
    [one] The printed sum ties
   *[other] All { $count } printed sums tie
}
catalogue-ties-not = { $ties } of { $count } printed sums tie
catalogue-off = { $label }, { $column }: { $printed } is printed, but the rows give { $sum }
catalogue-off-blank = { $label }, { $column }: no number is printed, and the rows give { $sum }
catalogue-too-few = Line { $line } is left out, since it has no number for each column: “{ $text }”
catalogue-no-number = Line { $line } is left out, since it has amounts but is not numbered: “{ $text }”
catalogue-text = Line { $line } is left out, since it has no amounts: “{ $text }”
catalogue-no-years = No years stand above the rows. Copy the table's headings too
catalogue-no-rows = No row has a number for each column. Copy the whole table
catalogue-marks = Some numbers have a decimal comma, others a decimal point: { $comma } shows a comma, { $point } a point. Make them the same
## Saving, backups and what was changed from outside
moment-today = today at { $time }
moment-day = { $day } { $month } { $year } at { $time }
saved-unkept = “{ $file }” is saved, but no backup was made: { $cause }.
safe-edits-kept = { $count ->
    [one] Your one edit that is not saved is kept on this computer.
   *[other] Your { $count } edits that are not saved are kept on this computer.
}
backup-newest = The newest backup is from { $time }. Open it and see whether it will do instead.
backup-item = { $time } ({ $size } KB)
outside-told = “{ $file }” was changed outside overslag since it was last saved here. It can be read.
outside-differs = { $count ->
    [one] One thing differs from the backup from { $time }:
   *[other] { $count } things differ from the backup from { $time }:
}
outside-same = It says the same as the backup from { $time }.
outside-look = Look them over before the figures are used.
difference-cell = { $row }, { $column }: { $old } → { $new }
difference-full-year = full year
difference-fully-phased-in = fully phased in
difference-added = { $row } was added
difference-dropped = { $row } dropped out
difference-overlap = An overlap
difference-settings = Something else than proposals: settings, areas, targets, curves or rules
journal-failed = The edit is made, but not yet safe on this computer: { $cause }. Save now. At the next edit the program tries again.
journal-not-kept = the drive did not keep what was written
journal-own-fault = a fault of the program; report it
journal-unconfirmed = The latest edits may be lost if the power fails, for the drive did not confirm them ({ $cause }). Save now.

## When the program closed unexpectedly
crash-told = “{ $file }” was open when the program closed unexpectedly.
crash-told-unsaved = The scenario “{ $title }” was open and never saved when the program closed unexpectedly.
crash-edits = { $count ->
    [one] One edit that was not saved is kept: { $last }, { $time }.
   *[other] { $count } edits that were not saved are kept; the last is { $last }, { $time }.
}
crash-edit = “{ $edit }”
crash-undone = an undo
crash-redone = a redo
crash-replaced = a replacement of the whole scenario
crash-lost-all = { $count ->
    [one] One edit that was not saved could not be read and is lost.
   *[other] { $count } edits that were not saved could not be read and are lost.
}
crash-lost = { $count ->
    [one] One edit after that could not be read and is lost.
   *[other] { $count } edits after that could not be read and are lost.
}
crash-same = The file is as it was last saved.
crash-changed = The file was changed since. What is kept therefore opens as a new copy that is not saved; the file is not overwritten.
crash-gone = The file was moved or deleted since. What is kept opens as a new copy that is not saved.
crash-unreadable = The program closed unexpectedly, and the edits it had kept in “{ $file }” cannot be read. The saved scenarios have not been changed. Keep the file and report this.
panic-told = The program has a fault and must close. Your scenarios have not been changed. What you changed without saving is kept on this computer and can be recovered when the program is started again.
panic-report = A report without amounts and titles is in “{ $file }”. Send it along when you report the fault.

## An edit in a few words
made-set = { $of }, { $what } = { $value }
made-included = { $of }: counted
made-excluded = { $of }: left out
made-field = { $of }: { $field }
made-calculated = { $of }, { $year }: calculated again
made-target = target { $year }
made-added = { $of }: new
made-removed = { $of }: deleted
made-moved = { $of }: moved
made-several = { $count } edits at once
made-line = { $proposal }, { $name }
made-a-proposal = a proposal
made-realisation = { $of }: realisation rates
made-published = { $of }: published figures
made-muted = { $of }: a finding put aside
made-confidence = { $of }: confidence
made-follow-up = { $of }: follow-up
made-not-quantified = not quantified
made-empty = empty

## Two people, one file
owner-told = “{ $file }” is open with { $user } on { $host } since { $time }.
owner-told-own = “{ $file }” is open in another window on this computer since { $time }, or the program broke down with it open.
owner-somebody = somebody else
owner-do = Open it only to read, or open a copy. If it is not open any more, you can edit it all the same.
claim-impossible = “{ $file }” can only be read here, for its folder cannot be written to: { $cause }.
claim-impossible-do = Save a copy in another folder if you want to change something.
disk-changed = “{ $file }” was changed by somebody else while you were working. Nothing has been overwritten.
disk-changed-do = Save your version as a new file, use theirs (yours becomes a backup), or compare the two.
disk-reloaded = “{ $file }” was changed by somebody else and was opened again. You had nothing that was not saved.
disk-gone = “{ $file }” was moved or deleted. What you see is still here.
disk-gone-do = Save it under a name.
disk-unreadable = “{ $file }” cannot be read just now: { $cause }.
disk-unreadable-do = You can go on working. The file is read again before anything is saved.
copies-one = “{ $copy }” lies beside it: a copy from two people saving at once. Compare the two.
copies-more = { $count } copies from several people saving at once lie beside it, “{ $copy }” among them. Compare them.
disk-back = “{ $file }” is again as it was.

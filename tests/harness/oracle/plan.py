"""What a plan comes to, by the rules of the model alone: rows, sums, balancing rows, targets.

Money is a whole number of parts: millionths of a krone times a common denominator of all shares in the
plan, savings negative. So nothing is ever rounded but what is printed, which is in millionths.
"""

from fractions import Fraction
from math import lcm

from apart import Apart
from figures import (
    EMPTY, EXPECTED, IRRELEVANT, NUMBER, UNITS, UNKNOWN, WHOLE, Cell, Sums, foot, millionths, round_steps,
)
from phase_in import is_once, shares


class Plan(Apart):
    def __init__(self, scenario, level=None):
        """A plan in its own prices, or in those of another year."""
        self.said, self.level = scenario, level
        self.unit = UNITS[scenario["unit"]]
        self.sign = -1 if scenario["sign"] == "SavingsPositive" else 1
        self.first, self.count = scenario["first_year"], scenario["years"]
        self.years = range(self.first, self.first + self.count)
        self.columns = self.count + 2
        self.mode, self.scope = scenario["rounding"]["mode"], scenario["rounding"]["scope"]
        self.step_size = millionths(scenario["rounding"]["step"], self.unit)
        self.carry = scenario.get("carry_over", "None")
        self.curves = {curve["id"]: curve["phase_in"] for curve in scenario.get("curves", ())}
        self.proposals = {row["id"]: row for row in scenario.get("proposals", ())}
        self.overlaps = scenario.get("overlaps", ())
        self.factors = {money: self.factor(money) for money in ("Operating", "Capital")}
        self.read_areas()
        self.measure()
        self.decide()
        self.calculate()

    # What was entered.

    def read_areas(self):
        whole = {"id": WHOLE, "name": "", "parent": None, "targets": self.said.get("targets", ())}
        if "budget" in self.said:
            whole["budget"] = self.said["budget"]
        self.areas = {WHOLE: whole}
        self.below, self.above = {WHOLE: []}, {WHOLE: [WHOLE]}
        for area in self.said.get("areas", ()):
            parent = area.get("parent", WHOLE)
            self.areas[area["id"]] = area
            self.below[area["id"]] = []
            self.below[parent].append(area["id"])
            self.above[area["id"]] = [area["id"], *self.above[parent]]
        self.rows_in = {area: [] for area in self.areas}
        for row in self.proposals.values():
            self.rows_in[row.get("area", WHOLE)].append(row)
        self.overlaps_in = {area: [] for area in self.areas}
        for overlap in self.overlaps:
            self.overlaps_in[self.nearest(overlap)].append(overlap)

    def nearest(self, overlap):
        """The nearest area that both rows lie in."""
        left, right = (self.above[self.proposals[row].get("area", WHOLE)] for row in overlap["between"])
        return next(area for area in left if area in right)

    def in_order(self, area=WHOLE):
        yield area
        for below in self.below[area]:
            yield from self.in_order(below)

    def amount(self, text):
        return self.sign * millionths(text, self.unit)

    def phase_in(self, facts):
        name, held = facts
        return self.curves[held[0]] if name == "Curve" else facts

    def is_once(self, line):
        return is_once(self.phase_in(line["phase_in"]))

    def shares(self, facts):
        return shares(self.phase_in(facts), self.first, self.count)

    def factor(self, money):
        """What amounts are multiplied with: the index number of the year shown over that of the plan's own."""
        own = self.said.get("price_level")
        if self.level in (None, own):
            return Fraction(1)
        index = {one["year"]: Fraction(one["value"]) for one in self.said.get(f"{money.lower()}_indices", ())}
        # Without capital money nobody needs an index for it.
        return index[self.level] / index[own] if self.level in index and own in index else Fraction(1)

    def measure(self):
        """The common denominator of every share in the plan, and the step in the same parts."""
        self.parts = 1
        lines = [line for row in self.proposals.values() for line in row.get("lines", ())]
        for line in lines + [overlap["line"] for overlap in self.overlaps]:
            for share in self.shares(line["phase_in"]) or ():
                self.parts = lcm(self.parts, share.denominator)
        if self.level is not None:
            self.parts *= lcm(*(factor.denominator for factor in self.factors.values()))
        self.step = self.step_size * self.parts

    # What counts.

    def decide(self):
        counting = {status["name"] for status in self.said["statuses"] if status["weight"] == "Counts"}
        barred = set()
        for choice in self.said.get("alternatives", ()):
            chosen = choice.get("chosen", [])
            if choice["choice"] != "AnyNumber":
                chosen = sorted(chosen)[:1]
            barred.update(set(choice["members"]) - set(chosen))
        self.wanted = set()
        for id, row in self.proposals.items():
            decided = row.get("decisions", ())
            status = decided[-1]["status"] if decided else row["status"]
            if row.get("inclusion", "Included") == "Included" and status in counting and id not in barred:
                self.wanted.add(id)

    def kind(self, row):
        kind = row.get("kind", "Ordinary")
        return kind if isinstance(kind, str) else kind[0]

    def counts(self, id):
        return id in self.wanted and self.kind(self.proposals[id]) != "DecidedEarlier"

    def is_allocated(self, id):
        return self.kind(self.proposals[id]) not in ("Unallocated", "Balancing")

    # Rows.

    def printed(self, exact):
        return round_steps(exact, self.step, self.mode) * self.step_size

    def entry(self, text, case=EXPECTED):
        if text in (UNKNOWN, IRRELEVANT, EMPTY):
            return text, 0
        if text.startswith("low "):
            text = text.split(", ")[case].split(" ")[1]
        return NUMBER, self.amount(text)

    def line_cells(self, line, case=EXPECTED):
        """(state, exact) in every column, every range as low as it may be, as expected, or as high."""
        phase_in = self.phase_in(line["phase_in"])
        once = is_once(phase_in)
        state, amount = self.entry(line.get("amount", EMPTY), case)
        # Times the common denominator, a whole number for every share in the plan.
        factor = self.factors[line.get("money", "Operating")]
        over, under = self.parts * factor.numerator, factor.denominator
        full, nothing = (state, amount * over // under), (NUMBER, 0)
        stated = dict(line.get("stated", ()))
        share_of = shares(phase_in, self.first, self.count)
        with_once = self.said.get("full_year", "Recurring") == "WithOneOff"
        cells = [nothing if once and not with_once else full]
        for place, year in enumerate(self.years):
            if year in stated:
                said, number = self.entry(stated[year], case)
                cells.append((said, number * over // under))
            elif share_of is None:
                cells.append((EMPTY, 0))
            else:
                share = share_of[place]
                if state == UNKNOWN and share == 0:
                    cells.append(nothing)
                else:
                    cells.append((state, amount * share.numerator * over // (under * share.denominator)))
        cells.append(nothing if once else full)
        return cells

    def together(self, lines):
        """A row's cells: a number where any line has one, a gap where any line is not quantified."""
        cells = []
        for place in range(self.columns):
            states = [line[place][0] for line in lines]
            exact = sum(line[place][1] for line in lines)
            state = next((state for state in (NUMBER, UNKNOWN, IRRELEVANT) if state in states), EMPTY)
            cells.append(Cell(state, exact, self.printed(exact), UNKNOWN in states))
        return cells

    def overlap_cells(self, overlap):
        """What both would save, never more than the smaller saving of the two."""
        cells = self.together([self.line_cells(overlap["line"])])
        pair = [self.cells[row] for row in overlap["between"]]
        for place, cell in enumerate(cells):
            smaller = min(max(0, -row[place].exact) for row in pair)
            cell.exact = max(0, min(cell.exact, smaller))
            cell.printed = self.printed(cell.exact)
        return cells

    def calculate(self):
        self.lines, self.cells = {}, {}
        for id, row in self.proposals.items():
            self.lines[id] = [self.line_cells(line) for line in row.get("lines", ())]
            self.cells[id] = self.together(self.lines[id])
        self.overlap_of = {overlap["id"]: self.overlap_cells(overlap) for overlap in self.overlaps}
        self.add_up()
        self.fill()
        if self.scope == "Balanced":
            self.balance()
        self.total_printed()

    # Sums.

    def add_up(self):
        new = lambda: {area: Sums(self.columns) for area in self.areas}
        self.all, self.allocated = new(), new()
        self.left_out, self.earlier = Sums(self.columns), Sums(self.columns)
        for id, row in self.proposals.items():
            if self.kind(row) == "Balancing":
                continue
            if id not in self.wanted:
                self.left_out.add(self.cells[id])
            elif self.kind(row) == "DecidedEarlier":
                self.earlier.add(self.cells[id])
            else:
                self.add_row(row.get("area", WHOLE), self.cells[id], self.is_allocated(id))
        for overlap in self.overlaps:
            if all(self.counts(row) for row in overlap["between"]):
                allocated = all(self.is_allocated(row) for row in overlap["between"])
                self.add_row(self.nearest(overlap), self.overlap_of[overlap["id"]], allocated)

    def add_row(self, area, cells, allocated):
        for above in self.above[area]:
            self.all[above].add(cells)
            if allocated:
                self.allocated[above].add(cells)

    # Balancing rows.

    def targets(self, area):
        """The target of every year shown, in parts; nothing where there is none."""
        entered, factor = dict(self.areas[area].get("targets", ())), self.factors["Operating"]
        parts = self.parts // factor.denominator * factor.numerator
        return [self.amount(entered[year]) * parts if year in entered else None for year in self.years]

    def fill(self):
        rows = [row for id, row in self.proposals.items() if self.kind(row) == "Balancing" and id in self.wanted]
        for area in sorted(self.areas, key=lambda area: -len(self.above[area])):
            here = sorted((row for row in rows if row["kind"][1].get("target", WHOLE) == area), key=lambda row: row["id"])
            if here:
                self.fill_target(area, here)

    def fill_target(self, area, rows):
        own = self.targets(area)
        base = self.all[area]
        cells = [[Cell(EMPTY)] for _ in rows]
        last, left = [None] * len(rows), (0, 0)
        for place, target in enumerate(own):
            due = None
            if target is not None:
                due = (target + left[0], self.printed(target) + left[1])
            column = self.fill_column(rows, last, self.years[place], due, (base.exact[place + 1], base.printed[place + 1]))
            for held, cell in zip(cells, column):
                held.append(cell)
            if due is not None:
                effect = self.effect(base, place + 1, column)
                left = tuple(self.carried(due[chain] - effect[chain]) for chain in (0, 1))
        due = None if own[-1] is None else (own[-1], self.printed(own[-1]))
        column = self.fill_column(rows, last, self.years[-1], due, (base.exact[-1], base.printed[-1]))
        for row, held, cell in zip(rows, cells, column):
            held.append(cell)
            self.cells[row["id"]] = held
            self.add_row(row.get("area", WHOLE), held, False)

    def effect(self, base, place, column):
        return (
            base.exact[place] + sum(cell.exact for cell in column),
            base.printed[place] + sum(cell.printed for cell in column),
        )

    def fill_column(self, rows, last, year, due, base):
        """One column of all rows that fill a target: the first that fills it takes what the others leave."""
        filling = [year in row["kind"][1]["years"] for row in rows]
        column = []
        for place, row in enumerate(rows):
            holds = not filling[place] and row["kind"][1]["otherwise"] == "Holds" and last[place] is not None
            column.append(Cell(NUMBER, *last[place]) if holds else Cell(EMPTY))
        if due is not None and True in filling:
            place = filling.index(True)
            rule = rows[place]["kind"][1]
            missing = [due[0] - base[0], due[1] - base[1]]
            for cell in column:
                missing[0] -= cell.exact
                missing[1] -= cell.printed
            if rule["when_met"] == "Zero":
                missing = [min(0, chain) for chain in missing]
            if self.scope != "Cells":
                missing[1] = self.printed(missing[0])
            last[place] = tuple(missing)
            column[place] = Cell(NUMBER, *missing)
        return column

    def carried(self, net):
        """What a year leaves for the next one's target."""
        if self.carry == "Shortfall":
            return min(0, net)
        return net if self.carry == "ShortfallAndSurplus" else 0

    # Printed sums.

    def balance(self):
        """From the top down, every part is adjusted so that the table foots."""
        self.shown_all = {area: [0] * self.columns for area in self.areas}
        self.shown_allocated = {area: [0] * self.columns for area in self.areas}
        for place in range(self.columns):
            whole = round_steps(self.all[WHOLE].exact[place], self.step, self.mode)
            self.balance_area(WHOLE, place, whole)

    def balance_area(self, area, place, whole):
        """Gives what is printed of the area, in steps, and how much of it is shared out."""
        parts = [(self.all[below].exact[place], int(below, 16)) for below in self.below[area]]
        rows = [row["id"] for row in self.rows_in[area] if self.counts(row["id"])]
        overlaps = [one for one in self.overlaps_in[area] if all(self.counts(row) for row in one["between"])]
        parts += [(self.cells[id][place].exact, int(id, 16)) for id in rows]
        parts += [(self.overlap_of[one["id"]][place].exact, int(one["id"], 16)) for one in overlaps]
        steps = iter(foot(whole, parts, self.step))
        allocated = sum(self.balance_area(below, place, next(steps)) for below in self.below[area])
        for id in rows:
            printed = next(steps)
            self.cells[id][place].printed = printed * self.step_size
            allocated += printed if self.is_allocated(id) else 0
        for one in overlaps:
            printed = next(steps)
            self.overlap_of[one["id"]][place].printed = printed * self.step_size
            allocated += printed if all(self.is_allocated(row) for row in one["between"]) else 0
        self.shown_all[area][place] = whole * self.step_size
        self.shown_allocated[area][place] = allocated * self.step_size
        return allocated

    def total_printed(self):
        """Puts what is printed beside every sum."""
        if self.scope == "Balanced":
            for area in self.areas:
                self.all[area].printed = self.shown_all[area]
                self.allocated[area].printed = self.shown_allocated[area]
        if self.scope == "Totals":
            sums = [self.left_out, self.earlier, *self.all.values(), *self.allocated.values()]
            for one in sums:
                one.printed = [self.printed(exact) for exact in one.exact]

"""The rows that a report of a plan must have, each figure exact and as it is printed."""

from fractions import Fraction

from figures import HIGH, LOW, NUMBER, WHOLE, Sums, foot, round_steps

EVERYTHING, SHARED_OUT = "everything", "shared out"
# Rows that say what the sum above them is made of.
PARTS = {"of-which-recurring": 0, "of-which-one-off": 1, "of-which-balancing": 2}
# Rows that are not worked out here.
PASSED_OVER = {"delivered", "still-expected", "lost"}


class Style:
    """How a number is printed in English."""

    def __init__(self, plan):
        self.short = plan.said.get("zero", "Short") == "Short"
        self.unit, self.sign = plan.unit, plan.sign
        ten = 10 ** (6 + plan.unit)
        self.decimals = next(places for places in range(16) if plan.step_size * 10**places % ten == 0)
        self.divisor = ten // 10**self.decimals if self.decimals <= 6 + plan.unit else 1

    def money(self, printed):
        """A printed figure in millionths of a krone."""
        steps, rest = divmod(self.sign * printed, self.divisor)
        if rest:
            raise ArithmeticError(f"{printed} has too many decimals")
        return self.number(steps, self.decimals)

    def number(self, digits, decimals):
        if digits == 0 and self.short:
            return "0"
        text = str(abs(digits)).rjust(decimals + 1, "0")
        whole = f"{int(text[: len(text) - decimals]):,}"
        part = "." + text[len(text) - decimals :] if decimals else ""
        return ("-" if digits < 0 else "") + whole + part


class Report:
    def __init__(self, plan, coverage):
        self.plan, self.coverage = plan, coverage
        self.style = Style(plan)
        self.sums = plan.all if coverage == EVERYTHING else plan.allocated
        self.rows, self.made_of = [], []
        self.area_rows(WHOLE)
        self.sum_row("left-out", self.left_out())
        self.sum_row("decided-earlier", plan.earlier)
        self.target_rows()
        self.required_rows()
        self.outlook_rows()
        self.posts_rows()
        self.percent_rows()

    def row(self, kind, id, cells, counts=True, gaps=()):
        self.rows.append((kind, id, counts, cells, gaps))

    def figure(self, exact, printed):
        """What the program says of a figure: the number exactly (as a fraction's two parts), and printed."""
        plan = self.plan
        return plan.sign * exact, plan.parts * 10 ** (6 + plan.unit), self.style.money(printed)

    def cells(self, cells):
        return [self.figure(cell.exact, cell.printed) if cell.state == NUMBER else None for cell in cells]

    def counts(self, id):
        return self.plan.counts(id) and (self.coverage == EVERYTHING or self.plan.is_allocated(id))

    def area_rows(self, area):
        plan = self.plan
        for row in plan.rows_in[area]:
            self.row("proposal", row["id"], self.cells(plan.cells[row["id"]]), self.counts(row["id"]))
            if len(row.get("lines", ())) > 1:
                self.line_rows(row)
        for overlap in plan.overlaps_in[area]:
            counts = all(self.counts(row) for row in overlap["between"])
            self.row("overlap", overlap["id"], self.cells(plan.overlap_of[overlap["id"]]), counts)
        for below in plan.below[area]:
            self.area_rows(below)
        kind, id = ("total", None) if area == WHOLE else ("subtotal", area)
        self.row(kind, id, self.figures(self.sums[area]), gaps=self.sums[area].gaps)
        self.made_of.append(self.parts_of(area))

    def parts_of(self, area):
        """What recurs, what comes once and what is filled in a sum, exactly, in every column."""
        plan, columns = self.plan, range(self.plan.columns)
        once, filled = [0] * plan.columns, [0] * plan.columns
        for id, row in plan.proposals.items():
            if self.counts(id) and area in plan.above[row.get("area", WHOLE)]:
                if plan.kind(row) == "Balancing":
                    filled = [filled[place] + plan.cells[id][place].exact for place in columns]
                for line, cells in zip(row.get("lines", ()), plan.lines[id]):
                    if plan.is_once(line):
                        once = [once[place] + cells[place][1] for place in columns]
        for overlap in plan.overlaps:
            inside = area in plan.above[plan.nearest(overlap)]
            if inside and plan.is_once(overlap["line"]) and all(self.counts(row) for row in overlap["between"]):
                once = [once[place] + plan.overlap_of[overlap["id"]][place].exact for place in columns]
        total = self.sums[area].exact
        return [total[place] - once[place] - filled[place] for place in columns], once, filled

    def line_rows(self, row):
        """Lines are printed so that they add up to their proposal."""
        plan, lines = self.plan, self.plan.lines[row["id"]]
        ties = [int(line["id"], 16) for line in row["lines"]]
        shown = [[] for _ in lines]
        for place, whole in enumerate(plan.cells[row["id"]]):
            parts = [(line[place][1], tie) for line, tie in zip(lines, ties)]
            for held, line, steps in zip(shown, lines, foot(whole.printed // plan.step_size, parts, plan.step)):
                state, exact = line[place]
                held.append(self.figure(exact, steps * plan.step_size) if state == NUMBER else None)
        for line, cells in zip(row["lines"], shown):
            self.row("line", line["id"], cells)

    def figures(self, sums):
        return [self.figure(exact, printed) for exact, printed in zip(sums.exact, sums.printed)]

    def left_out(self):
        """What does not count; in a report of what is shared out, what is not shared out neither."""
        plan = self.plan
        if self.coverage == EVERYTHING:
            return plan.left_out
        sums = Sums(plan.columns)
        sums.plus(plan.left_out, 1)
        sums.plus(plan.all[WHOLE], 1)
        sums.plus(plan.allocated[WHOLE], -1)
        if plan.scope == "Totals":
            sums.printed = [plan.printed(exact) for exact in sums.exact]
        return sums

    def sum_row(self, kind, sums):
        if any(sums.exact) or any(sums.gaps):
            self.row(kind, None, self.figures(sums), gaps=sums.gaps)

    def target_rows(self):
        plan = self.plan
        kinds = ["target", "effective-target", "net-outstanding"]
        kinds += ["surplus-released"] if plan.carry == "Shortfall" else []
        years_of = {}
        for area in plan.in_order():
            years = years_of[area] = plan.target_years(area, self.sums[area])
            if years is None:
                continue
            for place, kind in enumerate(kinds):
                self.row(kind, None, [None, *(year and self.figure(*year[place]) for year in years)])
        topmost = [area for area in plan.in_order() if years_of[area] and self.is_topmost(area, years_of)]
        if topmost:
            self.gross_row([years_of[area] for area in topmost])

    def is_topmost(self, area, years_of):
        return area != WHOLE and not any(years_of[above] for above in self.plan.above[area][1:-1])

    def gross_row(self, areas):
        plan, cells = self.plan, [None]
        for place in range(plan.count):
            nets = [years[place][2] for years in areas if years[place]]
            exact, printed = (sum(min(0, net[chain]) for net in nets) for chain in (0, 1))
            cells.append(self.figure(exact, plan.printed(exact) if plan.scope == "Totals" else printed))
        self.row("gross-shortfall", None, [*cells, None])

    def required_rows(self):
        plan = self.plan
        for area in plan.in_order():
            years = plan.required(area, self.sums[area])
            if any(years):
                self.row("required", None, [None, *(year and self.figure(*year) for year in years), None])

    def outlook_rows(self):
        """Ranges as low and as high as they may be, where that differs from what is expected."""
        plan = self.plan
        for row in (row for area in plan.in_order() for row in plan.rows_in[area]):
            if plan.is_ranged(row.get("lines", ())):
                expected = [(cell.exact, cell.printed) for cell in plan.cells[row["id"]]]
                for kind, case in (("low", LOW), ("high", HIGH)):
                    self.outlook_row((kind, row["id"]), plan.case(row, case), expected)
        sums = self.sums[WHOLE]
        for kind, case in (("low", LOW), ("high", HIGH)):
            figures = plan.sum_of_case(sums, self.coverage != EVERYTHING, case)
            self.outlook_row((kind, None), figures, list(zip(sums.exact, sums.printed)))

    def outlook_row(self, of, figures, expected):
        if all(one[0] == other[0] for one, other in zip(figures, expected)):
            return
        shown = [other if one[0] == other[0] else one for one, other in zip(figures, expected)]
        self.row(*of, [self.figure(*one) for one in shown])

    def posts_rows(self):
        plan = self.plan
        decimals = plan.said.get("personnel", {}).get("decimals", 1)
        step = Fraction(1, 10**decimals)
        exact, printed, any_row = [Fraction(0)] * plan.columns, [0] * plan.columns, False
        for row in (row for area in plan.in_order() for row in plan.rows_in[area]):
            cells = plan.posts(row)
            if cells is None:
                continue
            steps = [round_steps(Fraction(posts), step, plan.mode) for _, posts in cells]
            shown = [
                (Fraction(posts).numerator, Fraction(posts).denominator, self.style.number(digits, decimals))
                if state == NUMBER
                else None
                for (state, posts), digits in zip(cells, steps)
            ]
            self.row("personnel", row["id"], shown, self.counts(row["id"]))
            any_row = True
            if self.counts(row["id"]):
                for place, (_, posts) in enumerate(cells):
                    exact[place] += posts
                    printed[place] += steps[place]
        if any_row:
            if plan.scope == "Totals":
                printed = [round_steps(posts, step, plan.mode) for posts in exact]
            total = [(one.numerator, one.denominator, self.style.number(digits, decimals)) for one, digits in zip(exact, printed)]
            self.row("personnel", None, total)

    def percent_rows(self):
        plan = self.plan
        for row in (row for area in plan.in_order() for row in plan.rows_in[area]):
            self.percent_row(row["id"], plan.percent_of(row))
        for area in plan.in_order():
            self.percent_row(None, plan.percent_of_area(area))

    def percent_row(self, id, percent):
        if percent is not None:
            digits = round_steps(percent, Fraction(1, 10), self.plan.mode)
            shown = (percent.numerator, percent.denominator, self.style.number(digits, 1))
            self.row("percent", id, [shown] + [None] * (self.plan.columns - 1))

"""What is worked out from a plan's rows and sums: targets, posts, percentages, ranges."""

from fractions import Fraction

from figures import EMPTY, EXPECTED, NUMBER, UNKNOWN, WHOLE, millionths
from phase_in import is_once


class Apart:
    # Targets.

    def target_years(self, area, sums):
        """(own, effective, net, released) of every year and once fully phased in, each exact and printed."""
        if not self.areas[area].get("targets"):
            return None
        own, left = self.targets(area), (0, 0)
        years = []
        for place, target in enumerate(own):
            year = None if target is None else self.target_year(target, left, sums, place + 1)
            if year:
                left = tuple(self.carried(net) for net in year[2])
            years.append(year)
        last = None if own[-1] is None else self.target_year(own[-1], (0, 0), sums, -1)
        # Once everything is phased in nothing is carried over, so nothing is released either.
        years.append(last and (*last[:3], (0, 0)))
        return years

    def target_year(self, target, left, sums, place):
        own = (target, self.printed(target))
        exact = target + left[0]
        printed = own[1] + left[1] if self.scope == "Cells" else self.printed(exact)
        net = exact - sums.exact[place]
        net_printed = self.printed(net) if self.scope == "Totals" else printed - sums.printed[place]
        released = [max(0, one) for one in (net, net_printed)] if self.carry == "Shortfall" else (0, 0)
        return own, (exact, printed), (net, net_printed), released

    # Posts and percentages.

    def posts(self, row):
        """(state, posts) in every column, in the scenario's own sign for posts; nothing where there are none."""
        if "personnel" not in row:
            return None
        posts = Fraction(row["personnel"]["posts"])
        lines = row.get("lines", ())
        facts = row["personnel"].get("phase_in") or (lines[0]["phase_in"] if lines else None)
        if facts is None:
            return None
        once = is_once(self.phase_in(facts))
        with_once = self.said.get("full_year", "Recurring") == "WithOneOff"
        full = (NUMBER, Fraction(0) if once and not with_once else posts)
        last = (NUMBER, Fraction(0) if once else posts)
        share_of = self.shares(facts)
        if share_of is not None:
            return [full, *((NUMBER, share * posts) for share in share_of), last]
        return [full, *(self.posts_by_hand(posts, lines, year) for year in self.years), last]

    def posts_by_hand(self, posts, lines, year):
        """Beside amounts entered by hand, posts have the year's ratio to the full-year amount."""
        if not lines:
            return UNKNOWN, Fraction(0)
        state, amount = self.entry(dict(lines[0].get("stated", ())).get(year, EMPTY))
        full_state, full = self.entry(lines[0].get("amount", EMPTY))
        if state == UNKNOWN or full_state != NUMBER or full == 0:
            return UNKNOWN, Fraction(0)
        return NUMBER, posts * amount / full

    def percent_of(self, row):
        """A row's fully phased-in recurring savings over its base, in percent."""
        base = row.get("base", "Area")
        if base == "Area":
            budget = self.areas[row.get("area", WHOLE)].get("budget")
        else:
            budget = base[1][0] if isinstance(base, tuple) else None
        lines = [line for line in row.get("lines", ()) if not is_once(self.phase_in(line["phase_in"]))]
        entries = [self.entry(line.get("amount", EMPTY)) for line in lines]
        known = [amount for state, amount in entries if state == NUMBER]
        if not row.get("lines") or (lines and not known):
            return None
        return self.percent(sum(known) * self.parts, budget)

    def percent_of_area(self, area):
        """An area's, in the plan's own prices; what fills a target has no line, and so nothing that recurs."""
        if self.level is not None:
            return type(self)(self.said).percent_of_area(area)
        exact = self.all[area].exact[-1]
        for id, row in self.proposals.items():
            if self.kind(row) == "Balancing" and area in self.above[row.get("area", WHOLE)]:
                exact -= self.cells[id][-1].exact
        return self.percent(exact, self.areas[area].get("budget"))

    def percent(self, exact, budget):
        if budget is None:
            return None
        parts = millionths(budget, self.unit) * self.parts
        return Fraction(-exact * 100, parts) if parts else None

    # What may come of ranges, and what unquantified rows must bring.

    def is_ranged(self, lines):
        entries = [text for line in lines for _, text in line.get("stated", ())]
        entries += [line.get("amount", EMPTY) for line in lines]
        return any(text.startswith("low ") for text in entries)

    def case(self, row, case):
        """(exact, printed) of a row in every column, in one case."""
        lines = [self.line_cells(line, case) for line in row.get("lines", ())]
        sums = [sum(line[place][1] for line in lines) for place in range(self.columns)]
        return [(exact, self.printed(exact)) for exact in sums]

    def case_of_overlap(self, overlap, case):
        """Never more than the smaller of the two savings is in this case."""
        cells = [exact for _, exact in self.line_cells(overlap["line"], case)]
        for id in overlap["between"]:
            cells = [max(0, min(exact, max(0, -saving))) for exact, (saving, _) in zip(cells, self.case(self.proposals[id], case))]
        return [(exact, self.printed(exact)) for exact in cells]

    def sum_of_case(self, sums, allocated_only, case):
        """What the plan's total would be; what fills a target stays as it is."""
        exact, printed = list(sums.exact), list(sums.printed)
        covered = lambda id: self.counts(id) and (self.is_allocated(id) or not allocated_only)
        ranged = {id for id, row in self.proposals.items() if self.is_ranged(row.get("lines", ()))}
        changes = [self.difference(self.case, self.proposals[id], case) for id in ranged if covered(id)]
        for overlap in self.overlaps:
            varies = self.is_ranged([overlap["line"]]) or ranged.intersection(overlap["between"])
            if varies and all(covered(id) for id in overlap["between"]):
                changes.append(self.difference(self.case_of_overlap, overlap, case))
        for change in changes:
            for place, (more, more_printed) in enumerate(change):
                exact[place] += more
                printed[place] += more_printed
        if self.scope != "Cells":
            printed = [self.printed(one) for one in exact]
        return list(zip(exact, printed))

    def difference(self, figures, row, case):
        pairs = zip(figures(row, case), figures(row, EXPECTED))
        return [(one[0] - other[0], one[1] - other[1]) for one, other in pairs]

    def required(self, area, sums):
        """What the rows that are not quantified must bring in each year, where there are any."""
        left, years = (0, 0), []
        for place, target in enumerate(self.targets(area)):
            if target is None:
                years.append(None)
                continue
            exact = target + left[0]
            printed = self.printed(target) + left[1] if self.scope == "Cells" else self.printed(exact)
            net = (exact - sums.exact[place + 1], printed - sums.printed[place + 1])
            if self.scope == "Totals":
                net = (net[0], self.printed(net[0]))
            years.append(tuple(min(0, one) for one in net) if sums.gaps[place + 1] else None)
            # With what is required nothing is missing; a surplus is carried on where the rule says so.
            left = tuple(self.carried(max(0, one)) for one in net)
        return years

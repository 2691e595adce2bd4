"""Figures: read, rounded, added up, and printed so that they add up."""

WHOLE = "0" * 16
UNITS = {"Kroner": 0, "Thousands": 3, "Millions": 6, "Milliards": 9}
LOW, EXPECTED, HIGH = 0, 1, 2
NUMBER, UNKNOWN, IRRELEVANT, EMPTY = "number", "not quantified", "not relevant", "empty"


def millionths(text, unit):
    """A decimal of some unit in millionths of a krone."""
    whole, _, decimals = text.partition(".")
    return int(whole + decimals) * 10 ** (6 + unit - len(decimals))


class Cell:
    """What a row shows in a column."""

    __slots__ = ("state", "exact", "printed", "gap")

    def __init__(self, state, exact=0, printed=0, gap=False):
        self.state, self.exact, self.printed, self.gap = state, exact, printed, gap


class Sums:
    """What rows come to together: exactly, printed, and how many are not quantified."""

    def __init__(self, columns):
        self.exact, self.printed, self.gaps = [0] * columns, [0] * columns, [0] * columns

    def add(self, cells):
        for place, cell in enumerate(cells):
            self.exact[place] += cell.exact
            self.printed[place] += cell.printed
            self.gaps[place] += cell.gap

    def plus(self, other, times):
        for mine, its in ((self.exact, other.exact), (self.printed, other.printed), (self.gaps, other.gaps)):
            for place, more in enumerate(its):
                mine[place] += times * more


def round_steps(parts, step, mode):
    """How many whole steps are printed for an exact figure."""
    steps, rest = divmod(abs(parts), step)
    if mode == "HalfAwayFromZero":
        steps += 2 * rest >= step
    elif mode == "HalfToEven":
        steps += 2 * rest > step or (2 * rest == step and steps % 2)
    return -steps if parts < 0 else steps


def foot(whole, parts, step):
    """Prints parts, each (exact, id), so that they add up to a printed whole: its floor, or one step more for
    those with most over; ties go by id. Nothing without a remainder is touched."""
    floors = [exact // step for exact, _ in parts]
    short = whole - sum(floors)
    over = [(-(exact % step), tie, place) for place, (exact, tie) in enumerate(parts) if exact % step]
    if not 0 <= short <= len(over):
        raise ArithmeticError(f"{parts} cannot be printed as {whole} steps of {step}")
    for _, _, place in sorted(over)[:short]:
        floors[place] += 1
    return floors

"""How a full-year amount spreads over the years: every share an exact fraction."""

from fractions import Fraction
from functools import lru_cache


def month(text):
    """Months since the year 0."""
    year, _, number = text.partition("-")
    return 12 * int(year) + int(number) - 1


def is_once(phase_in):
    """Whether the money comes once (engangs) rather than every year (varig)."""
    name, facts = phase_in
    return name in ("OneOff", "Temporary") or (name == "Stated" and facts[0] == "OneOff")


def frozen(facts):
    """The facts of a phase-in as something a table can be asked by."""
    if isinstance(facts, dict):
        return tuple((key, frozen(value)) for key, value in facts.items())
    return tuple(facts) if isinstance(facts, list) else facts


def shares(phase_in, first, count):
    """The share of every year shown; nothing where each year is entered by hand."""
    name, facts = phase_in
    return None if name == "Stated" else shares_of(name, frozen(facts), first, count)


@lru_cache(maxsize=100_000)
def shares_of(name, facts, first, count):
    years = range(first, first + count)
    if name == "OneOff":
        return tuple(Fraction(int(year == facts[0])) for year in years)
    if name == "FullFrom":
        return in_force(years, month(facts[0]), None)
    facts = dict(facts)
    if name == "Steps":
        entered = [Fraction(share) for share in facts["shares"]]
        places = (year - facts["first"] for year in years)
        return tuple(Fraction(0) if place < 0 else entered[min(place, len(entered) - 1)] for place in places)
    if name == "AfterNotice":
        decided = month(facts["decided"])
        return in_force(years, decided + facts["notice"] + facts.get("handover", 0) + 1, None)
    if name == "Temporary":
        return in_force(years, month(facts["first"]), month(facts["last"]))
    rising = {"Linear": linear, "SCurve": s_curve}[name]
    start, length = month(facts["first"]), facts["months"]
    return tuple(mean(12 * year - start + 1, length, rising) for year in years)


def in_force(years, start, end):
    """The months in force of each year, over 12."""
    def months(year):
        last = 12 * year + 11 if end is None else min(12 * year + 11, end)
        return max(0, last - max(12 * year, start) + 1)

    return tuple(Fraction(months(year), 12) for year in years)


def mean(k, n, rising):
    """The mean of twelve monthly levels from month k of n on."""
    total, whole = 0, rising(None, n)
    for number in range(k, k + 12):
        total += 0 if number < 1 else whole if number > n else rising(number, n)
    return Fraction(total, 12 * whole)


def linear(k, n):
    """t = (k - 1/2) / n, in parts of 2n; all of the parts where k is nothing."""
    return 2 * n if k is None else 2 * k - 1


def s_curve(k, n):
    """3t^2 - 2t^3, in parts of (2n)^3; all of the parts where k is nothing."""
    if k is None:
        return (2 * n) ** 3
    over = 2 * k - 1
    return 3 * over**2 * 2 * n - 2 * over**3

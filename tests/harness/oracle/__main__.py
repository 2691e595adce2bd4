#!/usr/bin/env python3
"""Works out scenarios again, in another language and from the rules alone, and compares every figure.

Usage: tests/harness/oracle [SCENARIOS] [--seed N] [--wrong]     (a folder that Python runs)

The tests' generator makes up scenarios; the program writes each as a scenario file and as a JSON report.
Here the file is read, everything in it is worked out with whole numbers and fractions, and every figure of
the report, exact and printed, must be the same to the last place. With --wrong halves are rounded to even
here where the scenario says away from zero: the control, in which differences must be found.
"""

import argparse
import json
import math
import os
import re
import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import ron  # noqa: E402
from plan import Plan  # noqa: E402
from report import PARTS, PASSED_OVER, Report  # noqa: E402

CANONICAL = re.compile(r"-?(0|[1-9]\d*)(\.\d*[1-9])?(/[1-9]\d*)?\Z")
SHOWN = 20


def is_exactly(text, over, under):
    """Whether a text is this fraction: a decimal where it ends, else in lowest terms."""
    if over == 0:
        return text == "0"
    if not CANONICAL.match(text):
        return False
    whole, slash, divisor = text.partition("/")
    if slash:
        divisor = int(divisor)
        ends = 10 ** divisor.bit_length() % divisor == 0
        return int(whole) * under == over * divisor and math.gcd(int(whole), divisor) == 1 and not ends
    whole, _, decimals = text.partition(".")
    return int(whole + decimals) * under == over * 10 ** len(decimals)


def differences(report, said, years):
    """What a report says that is not so."""
    yield from differences_of_parts(report, said, years)
    rows = [row for row in said["rows"] if row["kind"] not in PASSED_OVER and row["kind"] not in PARTS]
    if len(rows) != len(report.rows):
        kinds = [(row["kind"], row["id"]) for row in rows]
        yield f"rows: {kinds}, expected {[row[:2] for row in report.rows]}"
        return
    for row, (kind, id, counts, cells, gaps) in zip(rows, report.rows):
        name = f"{kind} {id}"
        if (row["kind"], row["id"], row["counts"]) != (kind, id, counts):
            yield f"{name} counts {counts}: the program says {row['kind']} {row['id']} counts {row['counts']}"
            continue
        found = [row["full_year"], *row["years"].values(), row["fully_phased_in"]]
        for column, figure, cell in zip(("full year", *years, "fully"), found, cells, strict=True):
            if (figure is None) != (cell is None):
                yield f"{name} {column}: {figure}, expected {cell}"
            elif cell is not None:
                report.figures_seen += 1
                over, under, printed = cell
                if figure["printed"] != printed:
                    yield f"{name} {column}: {figure['printed']} printed, expected {printed}"
                if not is_exactly(figure["exact"], over, under):
                    yield f"{name} {column}: {figure['exact']} exactly, expected {over}/{under}"
        missing = {str(year): gap for year, gap in zip(years, gaps[1:]) if gap}
        if row.get("not_quantified", {}) != missing:
            yield f"{name}: {row.get('not_quantified')} not quantified, expected {missing}"


def differences_of_parts(report, said, years):
    """What the rows below a sum say of what it is made of; what is printed of them adds up to it."""
    sums, printed = -1, []
    for row in [*said["rows"], {"kind": "end"}]:
        if row["kind"] not in PARTS:
            if any(printed):
                yield f"parts of sum {sums}: {printed} are missing to what is printed"
            printed = []
        if row["kind"] in ("subtotal", "total"):
            sums, whole = sums + 1, row
        if row["kind"] in PARTS:
            found = [row["full_year"], *row["years"].values(), row["fully_phased_in"]]
            all_of_it = [whole["full_year"], *whole["years"].values(), whole["fully_phased_in"]]
            printed = printed or [number(figure) for figure in all_of_it]
            printed = [left - number(figure) for left, figure in zip(printed, found)]
            for figure, exact in zip(found, report.made_of[sums][PARTS[row["kind"]]]):
                report.figures_seen += 1
                if not is_exactly(figure["exact"], *report.figure(exact, 0)[:2]):
                    yield f"{row['kind']} of sum {sums}: {figure['exact']}, expected {exact}"


def number(figure):
    return Fraction(figure["printed"].replace(",", ""))


def judge(text, said, wrong):
    """How many figures were compared, and what is not so."""
    document = ron.read(text)
    scenario = document["scenario"]
    if wrong and scenario["rounding"]["mode"] == "HalfAwayFromZero":
        scenario["rounding"]["mode"] = "HalfToEven"
    said = json.loads(said)
    plan = Plan(scenario, said.get("level"))
    report = Report(plan, said["coverage"])
    report.figures_seen = 0
    return list(differences(report, said["report"], plan.years)), report.figures_seen


def records(stream):
    """Pairs of texts, kept apart by NUL; what stands before the first and after the last is the test's own."""
    rest, pair, first = b"", [], True
    while block := stream.read1(1 << 20):
        *texts, rest = (rest + block).split(b"\0")
        for text in texts:
            if first:
                first = False
                continue
            pair.append(text.decode())
            if len(pair) == 2:
                yield pair
                pair = []


def program(count, seed):
    """The test that makes up scenarios."""
    root = Path(__file__).resolve().parents[3]
    test = ["--exact", "harness::oracle::scenarios", "--ignored", "--nocapture"]
    binary = os.environ.get("OVERSLAG_TESTS")
    command = [binary] if binary else ["cargo", "test", "-q", "-p", "app", "--test", "overslag", "--locked", "--"]
    environment = dict(os.environ, OVERSLAG_SCENARIOS=str(count), OVERSLAG_SEED=str(seed))
    return subprocess.Popen([*command, *test], cwd=root, env=environment, stdout=subprocess.PIPE)


def compare(stream, wrong):
    seen = figures = off = 0
    began = time.monotonic()
    for text, said in records(stream):
        seen += 1
        try:
            found, compared = judge(text, said, wrong)
        except ArithmeticError as error:
            found, compared = [str(error)], 0
        figures += compared
        if found:
            off += 1
            if off <= SHOWN and not wrong:
                print(f"scenario {seen}: {len(found)} differences", *found[:5], sep="\n  ")
                if folder := os.environ.get("OVERSLAG_KEEP"):
                    Path(folder, f"{seen}.ron").write_text(text)
                    Path(folder, f"{seen}.json").write_text(said)
        if seen % 5_000 == 0:
            print(f"{seen} scenarios, {figures} figures, {off} off, {time.monotonic() - began:.0f} s", flush=True)
    print(f"{seen} scenarios, {figures} figures compared: {off} scenarios with a figure that is off", flush=True)
    return seen, off


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("scenarios", nargs="?", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--wrong", action="store_true", help="the control: rounds another way")
    parser.add_argument("--stdin", action="store_true", help="scenarios come from a pipe")
    asked = parser.parse_args()
    if asked.stdin:
        seen, off = compare(sys.stdin.buffer, asked.wrong)
    else:
        child = program(asked.scenarios, asked.seed)
        seen, off = compare(child.stdout, asked.wrong)
        if child.wait() != 0 or seen != asked.scenarios:
            sys.exit("the program did not give all scenarios")
    sys.exit(1 if (off == 0) == asked.wrong or seen == 0 else 0)


if __name__ == "__main__":
    main()

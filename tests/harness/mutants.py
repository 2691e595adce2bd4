#!/usr/bin/env python3
"""Changes the code in one place at a time, and sees whether a test notices.

Usage: tests/harness/mutants.py CRATE [MANY] [SEED]     (CRATE: model or files; needs cargo-mutants and patch)

Of all changes that cargo-mutants knows for a crate, MANY are drawn by SEED, all with the same chance. The tests are
the crate's own, but for the one that takes a minute; what none of them notices in model is put to the rules and the
laws (with few cases each), in a package of their own, so that nothing of the window is built. What becomes of each
change is a line of mutants/CRATE/outcomes in the folder for temporary files: caught, timeout (caught as well),
missed, or unviable where it does not compile. A run that was cut short goes on where it was; after
a change of code or tests that file is to be removed.
"""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120
QUICK = """[package]
name = "quick"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
path = "lib.rs"

[dev-dependencies]
model.workspace = true
proptest.workspace = true
rust_decimal.workspace = true

[[test]]
name = "quick"
path = "quick.rs"
"""


def quick(tests):
    """A package of the rules and the laws that look at the model alone."""
    folder = tests / "quick"
    folder.mkdir()
    (folder / "Cargo.toml").write_text(QUICK)
    (folder / "lib.rs").write_text("")
    roots = ["#![allow(dead_code)]", '#[path = "../generator/mod.rs"] mod generator;']
    for name in ["rules", "laws"]:
        roots.append(f'#[path = "{name}.rs"] mod {name};')
        files = [file for file in (tests / name).glob("*.rs") if file.stem != "mod"]
        alone = sorted(file.stem for file in files if not re.search("files::|app::", file.read_text()))
        shared = [line for line in (tests / name / "mod.rs").read_text().splitlines() if not line.startswith("mod ")]
        modules = [f'#[path = "../{name}/{module}.rs"] pub mod {module};' for module in alone]
        (folder / f"{name}.rs").write_text("\n".join(shared + modules))
    (folder / "quick.rs").write_text("\n".join(roots))


def copied(tree):
    """A copy of the project that can be changed."""
    for name in ["src", "tests", "scenarios", "assets"]:
        shutil.rmtree(tree / name, ignore_errors=True)
        # With times of now: a file of before must not look older than what was built of a changed one.
        shutil.copytree(ROOT / name, tree / name, copy_function=shutil.copy)
    shutil.copy(ROOT / "Cargo.lock", tree)
    members = (ROOT / "Cargo.toml").read_text()
    (tree / "Cargo.toml").write_text(members.replace('"tests/renderer"]', '"tests/renderer", "tests/quick"]'))
    quick(tree / "tests")


def passes(tree, *arguments):
    """Whether a cargo command succeeds; nothing where it does not end."""
    few = {"PROPTEST_CASES": "1000", "CARGO_PROFILE_DEV_DEBUG": "false", **os.environ}
    quiet = subprocess.DEVNULL
    command = ["cargo", "test", "--quiet", *arguments]
    process = subprocess.Popen(command, cwd=tree, env=few, stdout=quiet, stderr=quiet, start_new_session=True)
    try:
        return process.wait(SECONDS * 5 if "--no-run" in arguments else SECONDS) == 0
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return None


def outcome(tree, suites):
    """What becomes of the change that the tree has now."""
    for suite in suites:
        if not passes(tree, "-p", suite, "--no-run"):
            return "unviable"
        passed = passes(tree, "-p", suite, "--", "--skip", "every_change_of_one_byte")
        if not passed:
            return "timeout" if passed is None else "caught"
    return "missed"


def main(crate, many="300", seed="1"):
    place = Path(tempfile.gettempdir()) / "mutants" / crate
    tree, outcomes = place / "tree", place / "outcomes"
    tree.mkdir(parents=True, exist_ok=True)
    copied(tree)
    listed = subprocess.check_output(["cargo", "mutants", "--list", "--json", "--diff", "-p", crate], cwd=tree)
    changes = json.loads(listed)
    drawn = random.Random(int(seed)).sample(changes, min(int(many), len(changes)))
    outcomes.touch()
    known = dict(line.split("\t")[::-1] for line in outcomes.read_text().splitlines())
    print(f"{len(drawn)} of {len(changes)} changes in {crate}")
    suites = [crate, "quick"] if crate == "model" else [crate]
    if outcome(tree, suites) != "missed":
        sys.exit("a test fails before anything is changed")
    for change in drawn:
        name, file = change["name"], tree / change["file"]
        if name in known:
            continue
        before = file.read_bytes()
        subprocess.run(["patch", "--quiet", str(file)], input=change["diff"], text=True, check=True)
        known[name] = outcome(tree, suites)
        file.write_bytes(before)
        with outcomes.open("a") as lines:
            print(known[name], name, sep="\t", file=lines)
    print(*sorted(Counter(known[change["name"]] for change in drawn).items()))


main(*sys.argv[1:])

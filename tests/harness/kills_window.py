#!/usr/bin/env python3
"""Kills the program in its real window while somebody types and saves, over and over.

Usage: tests/harness/kills_window.py [KILLS] [--careless] [--program PATH] [--display :95]
       (Linux; needs Xvfb and xdotool, no root)

Numbers are typed in one cell, and every fourth one is saved; the program is killed at a random moment, while
typing or drawing or saving. Afterwards the file must open, and it or the journal must hold every number that was
seen on the screen, in the total below the table. With --careless the program finds no place to keep a journal in:
the control, in which numbers must be lost.
"""

import argparse
import os
import random
import re
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The lines of the screen in which the total stands.
TOTAL = range(690, 713)
TABLE = "nr;område;forslag;helårlig;2025;2026\n1;A;x;-1,0;-0,5;-1,0\n"


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def tests():
    """The binary of all tests, which can read what a kill left behind."""
    if named := os.environ.get("OVERSLAG_TESTS"):
        return named
    said = subprocess.run(
        ["cargo", "test", "-p", "app", "--test", "overslag", "--locked", "--no-run"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )
    return str(ROOT / re.findall(r"\((target/\S*overslag-[0-9a-f]*)\)", said.stderr)[-1])


class Screen:
    """A screen of its own, and what is typed on it."""

    def __init__(self, number):
        self.xvfb = subprocess.Popen(
            ["Xvfb", number, "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self.environment = {
            key: value for key, value in os.environ.items() if key not in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        } | {"DISPLAY": number, "LIBGL_ALWAYS_SOFTWARE": "1"}
        until = time.monotonic() + 30
        while self.xdotool("getdisplaygeometry").returncode != 0:
            if time.monotonic() > until:
                sys.exit("no screen opens")
            time.sleep(0.1)

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True)

    def total(self):
        """The pixels of the total."""
        picture = subprocess.run(["xwd", "-root", "-silent"], env=self.environment, capture_output=True).stdout
        header = struct.unpack(">20I", picture[:80])
        start, line = header[0] + 12 * header[19], header[12]
        return picture[start + TOTAL.start * line : start + TOTAL.stop * line]

    def settled_total(self):
        """The same, once it no longer changes: a picture may be taken while it is half drawn."""
        last, now = None, self.total()
        while last != now:
            time.sleep(0.05)
            last, now = now, self.total()
        return now

    def window(self, patience):
        """The program's window, once it is there and has the keys."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            found = self.xdotool("search", "--onlyvisible", "--name", "plan").stdout.split()
            if found:
                self.xdotool("windowfocus", "--sync", found[-1])
                return True
            time.sleep(0.05)
        return False


def prepare(folder, program, careless):
    (folder / "table.csv").write_text(TABLE)
    run(program, "import", "table.csv", "--out", "plan.ron", "--unit", "mio", "--lang", "da", cwd=folder)
    (folder / "home").mkdir()
    (folder / "states").mkdir()
    if careless:
        (folder / "states" / "overslag").write_text("no folder")
        (folder / "state").mkdir()
    else:
        (folder / "states" / "overslag").mkdir()
        (folder / "state").symlink_to(folder / "states" / "overslag")


def one_kill(folder, program, screen, careless):
    """The last number that was seen, and the last that was typed."""
    prepare(folder, program, careless)
    environment = screen.environment | {
        "HOME": str(folder / "home"), "XDG_STATE_HOME": str(folder / "states"), "XDG_CONFIG_HOME": str(folder / "home"),
    }
    child = subprocess.Popen(
        [program, "--lang", "da", "plan.ron"], cwd=folder, env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    typed = seen = 0
    try:
        if not screen.window(60):
            print(f"no window opens; the screen is {'gone' if screen.xvfb.poll() else 'there'}", flush=True)
            return 0, 0
        time.sleep(2.0)
        screen.xdotool("key", "ctrl+g")
        time.sleep(0.5)
        screen.xdotool("type", "--delay", "15", "1 2025")
        screen.xdotool("key", "Return")
        time.sleep(0.5)
        until = time.monotonic() + random.uniform(1.0, 5.0)
        while time.monotonic() < until:
            before = screen.settled_total()
            typed += 1
            screen.xdotool("type", "--delay", "8", "--", f"-{typed}")
            # Kept where it is typed: the cursor stays, so that nothing in the total changes but its figure.
            screen.xdotool("key", "ctrl+Return")
            while time.monotonic() < until and seen < typed:
                seen = typed if screen.total() != before else seen
            if typed % 4 == 0:
                screen.xdotool("key", "ctrl+s")
    finally:
        child.kill()
        child.wait()
    return seen, typed


def found(folder, binary):
    said = subprocess.run(
        [binary, "--exact", "harness::screen::reader", "--ignored", "--nocapture"],
        env=dict(os.environ, OVERSLAG_READER=str(folder)), capture_output=True, text=True,
    ).stdout
    number = re.search(r"^@found (\d+)$", said, re.MULTILINE)
    return int(number[1]) if number else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kills", nargs="?", type=int, default=20)
    parser.add_argument("--careless", action="store_true")
    parser.add_argument("--program", default=str(ROOT / "target/debug/overslag"))
    parser.add_argument("--display", default=":95")
    asked = parser.parse_args()
    binary, screen = tests(), Screen(asked.display)
    broken = lost = typed = 0
    try:
        for kill in range(1, asked.kills + 1):
            with tempfile.TemporaryDirectory() as name:
                seen, last = one_kill(Path(name), os.path.abspath(asked.program), screen, asked.careless)
                number = found(Path(name), binary)
                typed += last
                if number is None:
                    broken += 1
                elif number < seen:
                    lost += 1
                    print(f"kill {kill}: {seen} was on the screen, {number} found")
                if kill % 25 == 0:
                    print(f"{kill} kills, {typed} numbers typed, {broken} broken, {lost} lost", flush=True)
    finally:
        screen.xvfb.terminate()
        screen.xvfb.wait()
    control = " (careless)" if asked.careless else ""
    print(f"{asked.kills} kills{control}: {typed} numbers typed, {broken} broken, {lost} lost one that was on the screen")
    sys.exit(1 if (broken + lost == 0) == asked.careless or typed == 0 else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Lets every system call of one save by the program itself fail once, from outside.

Usage: tests/harness/syscalls.py [PROGRAM]    (needs strace; Linux only)

The program makes a new scenario with `overslag new`. Every call that touches a file is made to
fail in turn: with EIO, ENOSPC, EACCES and EINTR, by killing the program, and, for a write, by saying
that all was written when nothing was. Afterwards the file must be whole or not there, and the exit
code must say which. The control does the same to a plain `cp` and must find damage.
"""

import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile

CALLS = (
    "openat,write,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,"
    "fchmod,read,close,statx,newfstatat,fstat,readlink,readlinkat"
)
FAULTS = ["error=EIO", "error=ENOSPC", "error=EACCES", "error=EINTR", "signal=KILL"]


def program_of(arguments):
    if len(arguments) > 1:
        return os.path.abspath(arguments[1])
    return os.path.abspath("target/debug/overslag")


def run(command, folder, inject=None, log=None):
    strace = ["strace", "-f", "-qq", "-o", log or "/dev/null", "-e", "trace=" + CALLS]
    if inject:
        strace += ["-e", "inject=" + inject]
    environment = dict(os.environ, LC_ALL="C", XDG_STATE_HOME=folder)
    return subprocess.run(
        strace + command, cwd=folder, env=environment, capture_output=True, timeout=60
    )


def calls_of(command, prepare):
    """How often each call is made, once the file's own name is first seen."""
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        log = os.path.join(folder, "log")
        run(command, folder, log=log)
        counts, first = collections.Counter(), {}
        seen = False
        for line in open(log, errors="replace"):
            found = re.match(r"\d+\s+(\w+)\(", line)
            if not found:
                continue
            counts[found[1]] += 1
            seen = seen or "out.ron" in line
            if seen:
                first.setdefault(found[1], counts[found[1]])
        return [(call, n) for call in first for n in range(first[call], counts[call] + 1)]


def sweep(command, prepare, judge):
    """Lets each call fail in turn; gives how many runs there were, and what was wrong."""
    runs, wrong = 0, []
    for call, number in calls_of(command, prepare):
        faults = FAULTS + (["retval=LENGTH"] if call == "write" else [])
        for fault in faults:
            if "LENGTH" in fault:
                fault = f"retval={length_of_write(command, prepare, number)}"
            with tempfile.TemporaryDirectory() as folder:
                prepare(folder)
                inject = f"{call}:{fault}:when={number}"
                done = run(command, folder, inject)
                runs += 1
                complaint = judge(folder, done, fault)
                if complaint:
                    wrong.append(f"{inject}: {complaint} (exit {done.returncode})")
    return runs, wrong


LENGTHS = {}


def length_of_write(command, prepare, number):
    """How many bytes the write of this number says it wrote."""
    key = tuple(command)
    if key not in LENGTHS:
        with tempfile.TemporaryDirectory() as folder:
            prepare(folder)
            log = os.path.join(folder, "log")
            run(command, folder, log=log)
            lines = [line for line in open(log, errors="replace") if re.match(r"\d+\s+write\(", line)]
            LENGTHS[key] = [int(re.search(r"= (-?\d+)", line)[1]) for line in lines]
    return LENGTHS[key][number - 1]


def whole(folder, expected):
    """Whether the file is there as it should be; None where it is not there."""
    path = os.path.join(folder, "out.ron")
    if not os.path.exists(path):
        return None
    text = open(path, "rb").read()
    # Each run gives the scenario another id, and so another last line.
    kept = re.sub(rb'(?m)^  id: ".*",$|^// checksum.*$', b"", text)
    return kept == expected


def of_program(program):
    command = [program, "new", "--first-year", "2027", "--years", "4", "--out", "out.ron", "--lang", "en"]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
        text = open(os.path.join(folder, "out.ron"), "rb").read()
    expected = re.sub(rb'(?m)^  id: ".*",$|^// checksum.*$', b"", text)

    def judge(folder, done, fault):
        there = whole(folder, expected)
        if there is False:
            return "the file is damaged"
        if fault == "signal=KILL":
            return None
        said_saved = b"was saved" in done.stderr
        if there is None and done.returncode == 0:
            return "said to be saved, and is not there"
        if there and b"was not saved" in done.stderr:
            return "said not to be saved, and is there"
        if there is None and said_saved:
            return "said to be saved, and is not there"
        return None

    return sweep(command, lambda folder: None, judge)


def of_control():
    body = b"x" * 20_000

    def prepare(folder):
        with open(os.path.join(folder, "new"), "wb") as new:
            new.write(body)
        with open(os.path.join(folder, "out.ron"), "wb") as old:
            old.write(b"y" * 20_000)

    def judge(folder, done, fault):
        found = open(os.path.join(folder, "out.ron"), "rb").read()
        return None if found in (body, b"y" * 20_000) else "the file is damaged"

    command = ["dd", "if=new", "of=out.ron", "bs=4096", "status=none"]
    return sweep(command, prepare, judge)


def main():
    if not shutil.which("strace"):
        sys.exit("strace is not installed")
    runs, wrong = of_program(program_of(sys.argv))
    print(f"overslag: {runs} failures, {len(wrong)} wrong")
    print("\n".join(wrong))
    control_runs, control_wrong = of_control()
    print(f"control (plain overwrite): {control_runs} failures, {len(control_wrong)} wrong")
    sys.exit(1 if wrong or not control_wrong else 0)


if __name__ == "__main__":
    main()

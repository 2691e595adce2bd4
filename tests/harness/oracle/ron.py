"""Reads the text of a scenario file, fast enough for a million of them.

A scenario file becomes JSON: what stands outside of quotation marks is rewritten piece by piece, and
since the pieces are the same over and over, each is rewritten once and remembered.
"""

import json
import re

KEY, NAME, FILLED = "\x01", "\x02", "\x03"
REWRITTEN = {}


def rewritten(piece):
    """A piece of text without strings, as JSON; numbers stay as they are."""
    parts = re.split(r"(\d+)", piece)
    for place in range(0, len(parts), 2):
        part = parts[place]
        parts[place] = REWRITTEN[part] if part in REWRITTEN else remembered(part)
    return "".join(parts)


def remembered(piece):
    """The same of a piece without numbers."""
    text = re.sub(r"\s+", "", piece)
    text = re.sub(r",([)\]}])", r"\1", text)
    text = re.sub(r"(\w+):", r'"\\u0001\1",', text)
    text = re.sub(r"\b([A-Z]\w*)\(", r'"\\u0003\1",(', text)
    text = re.sub(r"(?<![\w\\])([A-Z]\w*)\b(?!\")", r'"\\u0002\1"', text)
    text = text.replace("(", "[").replace(")", "]")
    REWRITTEN[piece] = text
    return text


def read(text):
    """Structs as dictionaries, lists and tuples as lists, a variant as its name or (name, what it holds)."""
    text = re.sub(r"(?m)^//.*$", "", text)
    text = text.replace("\\\\", "\x04").replace('\\"', "\x05")
    pieces = text.split('"')
    known = REWRITTEN
    for place in range(0, len(pieces), 2):
        piece = pieces[place]
        pieces[place] = known[piece] if piece in known else rewritten(piece)
    text = '"'.join(pieces).replace("\x04", "\\\\").replace("\x05", '\\"')
    return group(json.loads(text))


def group(items):
    if not items:
        return items
    first = items[0]
    if type(first) is str and first[:1] == KEY:
        record, place = {}, 0
        while place < len(items):
            key = items[place][1:]
            record[key], place = value(items, place + 1)
        return record
    values, place = [], 0
    while place < len(items):
        one, place = value(items, place)
        values.append(one)
    return values


def value(items, place):
    item = items[place]
    kind = type(item)
    if kind is list:
        return group(item), place + 1
    if kind is str:
        mark = item[:1]
        if mark == FILLED:
            return (item[1:], group(items[place + 1])), place + 2
        if mark == NAME:
            return item[1:], place + 1
    return item, place + 1

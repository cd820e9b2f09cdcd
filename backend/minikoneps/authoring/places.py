"""Where the figures and names of a scenario stand in its text: cells of tables and values of sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import KINDS, parsed
from minikoneps.playbook.phrases import TYPED, NotAPhrase, Phrase, compiled, find
from minikoneps.playbook.words import NOTICE_FIELDS, TABLE_WORDS, amount, instant, span

GROUPS = {
    "room.pack": "room",
    "clock.held": "room",
    "room.seats": "room",
    "script.notice": "notice",
    "script.lots": "items",
    "script.items": "items",
    "script.bids": "bids",
    "script.figures": "bids",
    "script.criteria": "marks",
    "script.marks": "marks",
}
KIND_OF_TYPE = {"Amount": "amount", "Whole": "number", "Points": "number", "Span": "span", "Day": "day"}
KIND_OF_TYPE["Instant"] = "instant"
WORDY = ("organisation", "item", "unit", "title", "name", "description")
FIXED = ("procedure", "category", "currency", "attendance", "green", "security", "energy_unit")
LATER = re.compile(r"[0-9٠-٩]+")


@dataclass(frozen=True)
class Place:
    """A stretch of one line that may be written anew."""

    line: int
    start: int
    written: str
    kind: str
    group: str
    label: str
    row: str = ""
    unit: str = ""

    @property
    def end(self) -> int:
        """Behind its last letter."""
        return self.start + len(self.written)


def places_of(text: str) -> Iterator[Place]:
    """Every place of a text whose figures or names may be changed, in the order of the text."""
    document = parsed(text, "", "en")
    feature, lines = document["feature"], text.split("\n")
    title = feature["name"]
    line = feature["location"]["line"]
    yield Place(line, lines[line - 1].index(title), title, "text", "story", "title")
    yield from _minutes(feature["tags"], lines, "story")
    for steps, language in _steps(feature):
        kind = None
        for step in steps:
            kind = KINDS.get(step["keywordType"], kind)
            if kind is not None:
                yield from _of_step(step, kind, language, lines)


def _steps(feature: dict[str, Any]) -> Iterator[tuple[list[dict[str, Any]], str]]:
    language = feature["language"]
    parts = [feature, *(child["rule"] for child in feature["children"] if "rule" in child)]
    for part in parts:
        for child in part["children"]:
            node = child.get("background") or child.get("scenario")
            if node:
                yield node["steps"], language


def _minutes(tags: list[dict[str, Any]], lines: list[str], group: str) -> Iterator[Place]:
    for tag in tags:
        if found := re.fullmatch(r"@minutes:([0-9]{1,4})", tag["name"]):
            at = tag["location"]
            start = at["column"] - 1 + len("@minutes:")
            yield Place(at["line"], start, found[1], "number", group, "minutes")


def _of_step(step: dict[str, Any], kind: Any, language: str, lines: list[str]) -> Iterator[Place]:
    try:
        phrase, _ = find(catalogue(), kind, step["text"], language, look=False)
    except (NotAPhrase, ValueError, OverflowError):
        return
    group = GROUPS.get(phrase.id, "acts")
    yield from _of_sentence(step, phrase, language, lines, group)
    rows = step.get("dataTable", {}).get("rows", [])
    if rows and phrase.id == "script.notice":
        yield from _of_notice(rows, lines)
    elif rows:
        yield from _of_table(rows, lines, group)


def _of_sentence(
    step: dict[str, Any], phrase: Phrase, language: str, lines: list[str], group: str
) -> Iterator[Place]:
    at, text = step["location"]["line"], step["text"]
    begins = lines[at - 1].find(text)
    if begins < 0 or "<" in text:
        return
    for pattern in phrase.patterns.get(language, ()):
        found = compiled(pattern).parse(text)
        for name, typed in TYPED.findall(pattern) if found else ():
            # What a Then counts follows from the rest; only amounts are told twice.
            if typed in (KIND_OF_TYPE if phrase.kind != "then" else ("Amount",)):
                start, end = found.spans[name]
                yield from _value(at, begins + start, text[start:end], KIND_OF_TYPE[typed], group, text)
        if found:
            return


def _value(line: int, start: int, written: str, kind: str, group: str, label: str) -> Iterator[Place]:
    """A typed value of a sentence; of a length of time the number alone."""
    if kind == "span" and (found := LATER.search(written)):
        unit = written[found.end() :].strip()
        yield Place(line, start + found.start(), found[0], "span", group, label, unit=unit)
    elif kind != "span":
        yield Place(line, start, written, kind, group, label)


def _of_notice(rows: list[dict[str, Any]], lines: list[str]) -> Iterator[Place]:
    for row in rows[1:]:
        word, cell = row["cells"][0]["value"].strip(), row["cells"][-1]
        field = NOTICE_FIELDS.get(word)
        if field is None or field in FIXED:
            continue
        yield from _of_cell(cell, lines, "notice", word, "", wordy=True)


def _of_table(rows: list[dict[str, Any]], lines: list[str], group: str) -> Iterator[Place]:
    heads = [cell["value"].strip() for cell in rows[0]["cells"]]
    for row in rows[1:]:
        first = row["cells"][0]["value"]
        for head, cell in zip(heads, row["cells"], strict=True):
            column = TABLE_WORDS.get(head, head)
            if column not in ("seat", "role", "criterion", "id", "lot", "bid"):
                yield from _of_cell(cell, lines, group, head, first, wordy=column in WORDY)


def _of_cell(
    cell: dict[str, Any], lines: list[str], group: str, label: str, row: str, *, wordy: bool
) -> Iterator[Place]:
    at, value = cell["location"], cell["value"]
    start, line = at["column"] - 1, at["line"]
    if not value or "<" in value or lines[line - 1][start : start + len(value)] != value:
        return
    if re.fullmatch(amount.pattern, value):
        yield Place(line, start, value, "amount", group, label, row)
    elif re.fullmatch(instant.pattern, value):
        yield Place(line, start, value, "instant", group, label, row)
    elif (later := re.search(span.pattern, value)) and not wordy or (later and len(value) < 24):
        found = LATER.search(value)
        if found:
            unit = (value[: found.start()] + "…" + value[found.end() :]).strip()
            yield Place(line, start + found.start(), found[0], "span", group, label, row, unit)
    elif wordy and (value != row or group == "items"):
        yield Place(line, start, value, "text", group, label, row)

"""Reading a pack from the text of its file, with every fault told by its line and its cure."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from minikoneps.packs.lines import Path
from minikoneps.packs.pack import Pack
from minikoneps.packs.reading import PackFile, Table, Unreadable, read_file

Find = Callable[[str], str | None]
_pack = TypeAdapter(Pack)
UNKNOWN = {"title": "unknown", "date": date.min}  # so that one slip is told once
_QUOTED = re.compile(r"'([^']*)'")


@dataclass(frozen=True, order=True)
class Fault:
    """One fault of a file: in which line, what is wrong, and the cure."""

    line: int
    problem: str
    cure: str


@dataclass(frozen=True)
class Reading:
    """What came of a file: the pack, if it has the right form, its lines, and the faults of form."""

    pack: Pack | None
    file: PackFile | None
    faults: tuple[Fault, ...]


def read_text(text: str, find: Find) -> Reading:
    """Read a pack; `find` gives the text of another pack that it is like."""
    try:
        file = read_file(text, find)
    except Unreadable as mistake:
        return Reading(None, None, (Fault(mistake.line, mistake.problem, mistake.cure),))
    whole, lost = _resolved(file)
    faults = [*lost, *_twice(file)]
    try:
        pack = _pack.validate_python(whole)
    except ValidationError as mistakes:
        faults += [_fault(file, detail) for detail in _first_causes(mistakes.errors())]
        return Reading(None, file, tuple(sorted(set(faults))))
    return Reading(None if faults else pack, file, tuple(sorted(set(faults))))


def _twice(file: PackFile) -> Iterator[Fault]:
    """Two procedures, or two kinds of purchase, of one id."""
    for key, word in (("procedures", "procedure"), ("kinds", "kind of purchase")):
        ids = [one.get("id") for one in file.own.get(key, []) if isinstance(one, dict)]
        for index, one in enumerate(ids):
            if one is not None and one in ids[:index]:
                line = file.lines[(key, index, "id")]
                yield Fault(line, f"A second {word} is called {one}.", "Give each an id of its own.")


def _resolved(file: PackFile) -> tuple[Table, list[Fault]]:
    """The file's whole with each source and each counting in the place of its name."""
    faults: list[Fault] = []
    whole = dict(file.whole)
    named = {"source": whole.get("sources", {}), "counting": whole.pop("countings", {})}

    def walk(value: Any, path: Path) -> Any:
        if isinstance(value, list):
            return [walk(one, (*path, at)) for at, one in enumerate(value)]
        if not isinstance(value, dict):
            return value
        row = {key: walk(one, (*path, key)) for key, one in value.items()}
        for key, known in named.items():
            name = row.get(key)
            if isinstance(name, str) and name not in known:
                cure = (
                    f"Known: {', '.join(sorted(known)) or 'none'}. Add it to [{key}s], or name one of these."
                )
                faults.append(Fault(file.line_of((*path, key)), f"No {key} is called {name}.", cure))
        return _with_counting(_with_source(row, named["source"]), named["counting"])

    said = {key: value if key == "sources" else walk(value, (key,)) for key, value in whole.items()}
    return said, faults


def _with_source(row: Table, sources: Table) -> Table:
    name, place = row.get("source"), row.get("place")
    kept = {key: value for key, value in row.items() if key != "place"}
    if not isinstance(name, str):
        return kept
    known = sources.get(name, UNKNOWN)
    words = f"{known.get('title')}, {place}" if place else known.get("title")
    return kept | {"source": words, "source_date": known.get("date")}


def _with_counting(row: Table, countings: Table) -> Table:
    name = row.get("counting")
    return row | {"counting": countings.get(name, {})} if isinstance(name, str) else row


def _first_causes(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Without the lists that are too short only because what stands in them is wrong."""
    places = [detail["loc"] for detail in details]
    return [
        detail
        for detail in details
        if detail["type"] != "too_short"
        or not any(
            place != detail["loc"] and place[: len(detail["loc"])] == detail["loc"] for place in places
        )
    ]


def _fault(file: PackFile, detail: ErrorDetails) -> Fault:
    """One mistake that pydantic found, in words for who writes packs."""
    path = tuple(detail["loc"])
    line, key = file.line_of(path), str(path[-1]) if path else ""
    match detail["type"]:
        case "missing" if key in ("source", "source_date"):
            return Fault(
                line, "The source is missing.", 'Say where it was read: source = "one of [sources]".'
            )
        case "missing" if key == "training_value":
            cure = "Write training_value = true where it was chosen or remembered, false where it was read."
            return Fault(line, "It is not said whether this is a training value.", cure)
        case "missing":
            return Fault(line, f"{key} is missing.", f"Write {key} = … here, or in [every_procedure].")
        case "unexpected_keyword_argument" | "extra_forbidden":
            return Fault(line, f"Nothing here is called {key}.", "Take it out, or mend the word.")
        case "union_tag_invalid":
            known = ", ".join(_QUOTED.findall(detail["ctx"]["expected_tags"]))
            return Fault(line, f"There is no award method {detail['ctx']['tag']}.", f"Known: {known}.")
        case "enum" | "literal_error":
            known = ", ".join(_QUOTED.findall(detail["ctx"]["expected"]))
            return Fault(line, f"{_named(path)} cannot be {detail['input']}.", f"Known: {known}.")
    reason = detail["msg"].removeprefix("Value error, ").removeprefix("Input should ")
    return Fault(line, f"{_named(path)}: {reason}.", "Write what the line asks for, as other packs do.")


def _named(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "the file")

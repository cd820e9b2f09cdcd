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
from minikoneps.packs.slips import Fault, Slip, slip

Find = Callable[[str], str | None]
_pack = TypeAdapter(Pack)
UNKNOWN = {"title": "unknown", "date": date.min}  # so that one slip is told once
OWN = "value."  # how the packs' own checks of a value are called
_QUOTED = re.compile(r"'([^']*)'")


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
        return Reading(None, None, (mistake.fault,))
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
    for key in ("procedures", "kinds"):
        ids = [one.get("id") for one in file.own.get(key, []) if isinstance(one, dict)]
        for index, one in enumerate(ids):
            if one is not None and one in ids[:index]:
                yield Fault(file.lines[(key, index, "id")], *slip(f"twice.{key}", id=one))


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
                names = ", ".join(sorted(known)) or "–"
                faults.append(Fault(file.line_of((*path, key)), *slip(f"no_{key}", name=name, known=names)))
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
    """One mistake that pydantic found, for who writes packs."""
    path = tuple(detail["loc"])
    return Fault(file.line_of(path), *_slip(detail, path))


def _slip(detail: ErrorDetails, path: Path) -> Slip:
    key = str(path[-1]) if path else ""
    match detail["type"]:
        case "missing" if key in ("source", "source_date"):
            return slip("missing.source")
        case "missing" if key == "training_value":
            return slip("missing.training_value")
        case "missing":
            return slip("missing", name=key)
        case "unexpected_keyword_argument" | "extra_forbidden":
            return slip("unknown", name=key)
        case "union_tag_invalid":
            known = ", ".join(_QUOTED.findall(detail["ctx"]["expected_tags"]))
            return slip("no_method", name=detail["ctx"]["tag"], known=known)
        case "enum" | "literal_error":
            known = ", ".join(_QUOTED.findall(detail["ctx"]["expected"]))
            return slip("no_choice", name=_named(path), found=detail["input"], known=known)
        case own if own.startswith(OWN):
            return slip(own, name=_named(path), **detail.get("ctx", {}))
    reason = detail["msg"].removeprefix("Value error, ").removeprefix("Input should ")
    return slip("form", name=_named(path), problem=reason)


def _named(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "the file")

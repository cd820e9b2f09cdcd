"""A pack's file as it is written: what it takes over from another, its named sources, and its lines."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from minikoneps.packs.lines import Path, lines_of
from minikoneps.packs.slips import Fault, slip

Table = dict[str, Any]

EVERY = "every_procedure"
PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


class Unreadable(ValueError):
    """A file that is not TOML, or takes over from one that is not there."""

    def __init__(self, line: int, case: str, **seen: object) -> None:
        self.fault = Fault(line, *slip(case, **seen))
        super().__init__(self.fault.problem)


@dataclass(frozen=True)
class PackFile:
    """One file, what it says with all that it takes over, and where it says it.

    Shapes: `own` is the file alone; `whole` has every procedure with all its keys, sources by their names.
    """

    own: Table
    whole: Table
    lines: dict[Path, int]

    def line_of(self, path: Path) -> int:
        """The line of what stands under a path of the whole; of what was taken over, where that is said."""
        own = self._own_path(path)
        while own not in self.lines:
            own = own[:-1]
        return self.lines[own] if own else self.lines.get(("like",), 1)

    def _own_path(self, path: Path) -> Path:
        """Where the file itself says it, in the procedure or for every procedure."""
        match path:
            case ("procedures", int(index), *rest):
                wanted = self.whole["procedures"][index].get("id")
                places = [at for at, one in enumerate(_listed(self.own)) if one.get("id") == wanted]
                procedure = self._inside(("procedures", places[-1]), rest) if places else ()
                every = self._inside((EVERY,), rest)
                named = 2 if rest[:1] == ["award"] else 1  # so many keys say of what it is
                return every if len(procedure) - 2 < named <= len(every) - 1 else procedure
        return self._inside((), list(path))

    def _inside(self, start: Path, keys: list[str | int]) -> Path:
        """The deepest place on the way; the name of an award method is none."""
        place = start
        for key in keys:
            if (*place, key) in self.lines:
                place = (*place, key)
            elif place[-1:] != ("award",):
                return place
        return place


def read_file(text: str, find: Callable[[str], str | None]) -> PackFile:
    """A pack's file; `find` gives the text of the pack that another takes over from.

    Errors: Unreadable.
    """
    own, lines = tables(text), lines_of(text)
    whole = _taken_over(own, lines.get(("like",), 1), find)
    every = whole.pop(EVERY, {})
    if isinstance(every, dict):
        whole["procedures"] = [_over(every, one) for one in _listed(whole)]
    return PackFile(own, whole, lines)


def tables(text: str) -> Table:
    """What a TOML text says.

    Errors: Unreadable.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as mistake:
        said = str(mistake)
        place = PLACE.search(said)
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        raise Unreadable(line, "not_toml", problem=PLACE.sub("", said)) from None


def _taken_over(own: Table, line: int, find: Callable[[str], str | None]) -> Table:
    name = own.get("like")
    mine = {key: value for key, value in own.items() if key != "like"}
    if name is None:
        return mine
    text = find(name) if isinstance(name, str) else None
    if text is None:
        raise Unreadable(line, "no_like", name=name)
    other = tables(text)
    if "like" in other:
        raise Unreadable(line, "like_like", name=name, other=other["like"])
    whole = other | mine
    for key in ("sources", "countings", EVERY):
        whole[key] = _over(other.get(key, {}), mine.get(key, {}))
    for key in ("kinds", "procedures"):
        whole[key] = _by_id(_listed(other, key), _listed(mine, key))
    return whole


def _by_id(theirs: list[Table], mine: list[Table]) -> list[Table]:
    """Their tables with what mine say of those of the same id, then those that are mine alone."""
    own = {one.get("id"): one for one in mine}
    changed = [_over(one, own.pop(one.get("id"), {})) for one in theirs]
    return changed + [one for one in mine if one.get("id") in own]


def _over(theirs: Table, mine: Table) -> Table:
    """A table with what another says in its place; an award rule keeps what one of its name said."""
    before, after = theirs.get("award"), mine.get("award")
    together = theirs | mine
    if isinstance(before, dict) and isinstance(after, dict) and before.get("name") == after.get("name"):
        together["award"] = before | after
    return together


def _listed(table: Table, key: str = "procedures") -> list[Table]:
    found = table.get(key, [])
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []

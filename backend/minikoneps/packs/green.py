"""What a buyer may ask for the environment, and what it must: a library beside each country's pack."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from minikoneps.packs.checker import PackReport
from minikoneps.packs.figures import EXACT, Category, Names, Words
from minikoneps.packs.lines import lines_of
from minikoneps.packs.loader import DATA, base_name
from minikoneps.packs.pack import Source
from minikoneps.packs.reading import Unreadable, tables
from minikoneps.packs.slips import Fault, slip

FOLDER = DATA / "green"
FALLBACK = "generic"  # a pack without a library of its own uses this one

Code = Annotated[str, Field(pattern=r"^(CPV|UNSPSC|HS):[0-9]{2,10}$")]


@dataclass(frozen=True, config=EXACT, kw_only=True)
class GreenMeasure:
    """Something that may be asked for the environment, with how it is shown.

    Shapes: `codes` are beginnings of codes of items, as in CPV:3019; one without is for every item of its
        categories. A `required` one is the minimum green standard: a notice for such an item asks for it or
        says why not. `valid_from` is included, `valid_until` is not.
    """

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")]
    kind: Literal["technicalSpecification", "contractClause"]
    names: Names
    texts: Names
    proofs: Names
    source: Annotated[str, Field(min_length=2)]
    training_value: bool
    valid_from: date
    valid_until: date | None = None
    place: Words | None = None
    standard: str = ""
    categories: tuple[Category, ...] = ("goods",)
    codes: tuple[Code, ...] = ()
    required: bool = False

    def covers(self, day: date) -> bool:
        """Whether this is in force on a day."""
        return self.valid_from <= day and (self.valid_until is None or day < self.valid_until)

    def is_for(self, codes: Iterable[str]) -> bool:
        """Whether an item of one of these codes is meant; codes as in CPV:30197643."""
        return any(code.startswith(beginning) for code in codes for beginning in self.codes)


@dataclass(frozen=True, config=EXACT)
class GreenLibrary:
    """The measures of a country and the texts in which they were read."""

    sources: dict[str, Source]
    criteria: Annotated[tuple[GreenMeasure, ...], Field(min_length=1)]

    def on(self, day: date) -> tuple[GreenMeasure, ...]:
        """The measures in force on a day, each with its source in words."""
        return tuple(replace(one, source=self.cited(one)) for one in self.criteria if one.covers(day))

    def cited(self, one: GreenMeasure) -> str:
        """Where a measure was read."""
        title = self.sources[one.source].title
        return title if one.place is None else f"{title}: {one.place}"


_library = TypeAdapter(GreenLibrary)


def green_paths() -> dict[str, Path]:
    """The packs that have a library of their own, and its file."""
    return {path.stem: path for path in sorted(FOLDER.glob("*.toml"))}


@cache
def load_green(pack: str) -> GreenLibrary:
    """The library of a pack, or the generic one.

    Errors: ValueError when the file is wrong.
    """
    paths = green_paths()
    text = paths.get(base_name(pack), paths[FALLBACK]).read_text(encoding="utf-8")
    return _library.validate_python(tomllib.loads(text))


def check_green(path: Path, today: date) -> PackReport:
    """Look at one library: what is wrong, in which line, and the cure."""
    text = path.read_text(encoding="utf-8")
    try:
        said = tables(text)
    except Unreadable as mistake:
        return PackReport(f"green/{path.stem}", path, (mistake.fault,))
    lines = lines_of(text)
    try:
        library = _library.validate_python(said)
    except ValidationError as mistakes:
        found = {(_line(lines, one["loc"]), one["msg"]) for one in mistakes.errors()}
        faults = tuple(Fault(line, *slip("green.form", problem=why)) for line, why in sorted(found))
        return PackReport(f"green/{path.stem}", path, faults)
    found_faults = tuple(_faults(library, lines, today))
    training = sum(one.training_value for one in library.criteria)
    return PackReport(f"green/{path.stem}", path, found_faults, len(library.criteria), training)


def _faults(library: GreenLibrary, lines: dict[Any, int], today: date) -> Iterator[Fault]:
    for name, source in library.sources.items():
        if source.date > today:
            to_come = slip("source_to_come", name=name, day=source.date)
            yield Fault(lines["sources", name], *to_come)
    for at, one in enumerate(library.criteria):
        line = lines["criteria", at]
        if one.source not in library.sources:
            yield Fault(line, *slip("green.no_source", name=one.source))
        if one.valid_until is not None and one.valid_until <= one.valid_from:
            yield Fault(line, *slip("green.span", id=one.id, begins=one.valid_from, ends=one.valid_until))
        if one.required and not one.codes:
            yield Fault(line, *slip("green.codes", id=one.id))
        if any(_overlap(one, other) for other in library.criteria[:at]):
            yield Fault(line, *slip("green.twice", id=one.id))


def _overlap(one: GreenMeasure, other: GreenMeasure) -> bool:
    apart = _ends(one) <= other.valid_from or _ends(other) <= one.valid_from
    return one.id == other.id and not apart


def _ends(one: GreenMeasure) -> date:
    return one.valid_until or date.max


def _line(lines: dict[Any, int], place: Sequence[str | int]) -> int:
    path = tuple(place)
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)

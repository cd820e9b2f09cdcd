"""Change the numbers: the figures and names of a scenario as fields, and the text with other values in them.

What stands in several places is one field: an organisation is called the same everywhere, in the story too,
and a bid that a sentence repeats stays the bid of the table.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from minikoneps.authoring.places import Place, places_of
from minikoneps.authoring.schemas import FieldChange, FieldShown
from minikoneps.playbook.feature import NotAFeature
from minikoneps.playbook.words import DIGITS, read_amount
from minikoneps.shared.errors import RuleBroken

ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
THOUSANDS = re.compile(r"[ \u00a0\u202f]")
LONG_AMOUNT = 4  # figures from which on the same amount is the same thing
GROUPS = get_args(FieldShown.model_fields["group"].annotation)


@dataclass(frozen=True)
class Figure:
    """A field: the first place in which it stands, and every other one."""

    place: Place
    places: tuple[Place, ...]

    @property
    def id(self) -> str:
        """Where it stands first."""
        return f"{self.place.line}:{self.place.start}"


def figures_of(text: str) -> list[Figure]:
    """The fields of a text, in the order in which they first stand in it; none of one that is no feature."""
    try:
        found = list(places_of(text))
    except (NotAFeature, RecursionError, ValueError):
        return []
    together: dict[tuple[str, str], list[Place]] = {}
    for place in found:
        together.setdefault(_same(place), []).append(place)
    lines, taken = text.split("\n"), {(one.line, one.start) for one in found}
    return [Figure(places[0], (*places, *_in_prose(places[0], lines, taken))) for places in together.values()]


def _same(place: Place) -> tuple[str, str]:
    if place.kind == "amount" and len(read_amount(place.written)) >= LONG_AMOUNT:
        return "amount", read_amount(place.written)
    if place.kind == "text" and place.label and _names(place):
        return "text", place.written
    return place.kind, f"{place.line}:{place.start}"


def _names(place: Place) -> bool:
    """Whether what stands there names somebody, or the whole story: what is said elsewhere too."""
    return place.group in ("room", "notice", "story") and len(place.written) > 3


def _in_prose(first: Place, lines: list[str], taken: set[tuple[int, int]]) -> Iterable[Place]:
    """Where the story, a hint or a description says a name that is a field."""
    if first.kind != "text" or first.group != "room":
        return
    pattern = re.compile(rf"(?<!\w){re.escape(first.written)}(?!\w)")
    for number, line in enumerate(lines, start=1):
        if not line.lstrip().startswith(("@", "#")):
            for found in pattern.finditer(line):
                if (number, found.start()) not in taken:
                    yield replace(first, line=number, start=found.start())


def shown(figures: list[Figure]) -> list[FieldShown]:
    """The fields as a form shows them; amounts and numbers in European figures."""
    rows = [_field(one) for one in figures]
    return sorted(rows, key=lambda row: GROUPS.index(row.group))


def _field(one: Figure) -> FieldShown:
    place = one.place
    figures = place.kind in ("amount", "number", "span")
    value = place.written.translate(DIGITS).replace("\u00a0", " ") if figures else place.written
    return FieldShown(
        id=one.id,
        kind=place.kind,  # type: ignore[arg-type]
        group=place.group,  # type: ignore[arg-type]
        label=place.label,
        row=place.row,
        value=value,
        unit=place.unit,
        places=len(one.places),
    )


def change(text: str, changes: Iterable[FieldChange]) -> str:
    """The text with other values in some fields; its tables stay even.

    Errors: RuleBroken("authoring.figure_unknown"), RuleBroken("authoring.figure_wrong").
    """
    figures = {one.id: one for one in figures_of(text)}
    lines = text.split("\n")
    wanted: dict[Place, str] = {}
    wrong: dict[str, str] = {}
    for one in changes:
        if one.id not in figures:
            raise RuleBroken("authoring.figure_unknown")
        written = as_written(one.value, figures[one.id].place)
        if written is None:
            wrong[one.id] = figures[one.id].place.kind
        wanted |= dict.fromkeys(figures[one.id].places, written or "")
    if wrong:
        raise RuleBroken("authoring.figure_wrong", fields=wrong)
    for place in sorted(wanted, key=lambda place: (place.line, -place.start)):
        line = lines[place.line - 1]
        lines[place.line - 1] = line[: place.start] + wanted[place] + line[place.end :]
    return "\n".join(even(lines, {place.line - 1 for place in wanted}))


def as_written(value: str, place: Place) -> str | None:
    """A value as this place of the text writes it, or None where it cannot stand there."""
    plain = value.strip().translate(DIGITS)
    match place.kind:
        case "amount" | "number" | "span":
            figures = THOUSANDS.sub("", plain)
            if not re.fullmatch(r"[0-9]{1,18}(?:\.[0-9]{1,6})?", figures) or (
                place.kind != "amount" and "." in figures and "." not in place.written
            ):
                return None
            grouped = _grouped(figures, place) if place.kind == "amount" else figures
            return grouped.translate(ARABIC) if re.search("[٠-٩]", place.written) else grouped
        case "day":
            return plain if _is_day(plain) else None
        case "instant":
            found = re.fullmatch(r"([0-9-]{10})[ T]([0-9]{2}:[0-9]{2})", plain)
            return f"{found[1]} {found[2]}" if found and _is_day(found[1]) and found[2] < "24:00" else None
    words = value.strip()
    return None if not words or '"' in words or "<" in words else _escaped(words)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("|", "\\|")


def _grouped(figures: str, place: Place) -> str:
    whole, point, rest = figures.partition(".")
    space = THOUSANDS.search(place.written)
    if space is None and (len(place.written) > 3 or len(whole) < 4):
        return figures
    grouped = f"{int(whole):,}".replace(",", " " if space is None else space[0])
    return grouped + point + rest


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def even(lines: list[str], touched: set[int]) -> list[str]:
    """The lines with the columns of touched tables as wide as what stands in them."""
    done: set[int] = set()
    for at in sorted(touched):
        if at in done or not _is_row(lines[at]):
            continue
        first = last = at
        while first and _is_row(lines[first - 1]):
            first -= 1
        while last + 1 < len(lines) and _is_row(lines[last + 1]):
            last += 1
        done |= set(range(first, last + 1))
        lines[first : last + 1] = _even_rows(lines[first : last + 1])
    return lines


def _is_row(line: str) -> bool:
    return line.strip().startswith("|") and line.strip().endswith("|")


def _even_rows(rows: list[str]) -> list[str]:
    cells = [re.split(r"(?<!\\)\|", row.strip())[1:-1] for row in rows]
    if len({len(row) for row in cells}) > 1:
        return rows
    widths = [max(len(cell.strip()) for cell in column) for column in zip(*cells, strict=True)]
    return [
        row[: len(row) - len(row.lstrip())]
        + "| "
        + " | ".join(cell.strip().ljust(width) for cell, width in zip(own, widths, strict=True))
        + " |"
        for row, own in zip(rows, cells, strict=True)
    ]

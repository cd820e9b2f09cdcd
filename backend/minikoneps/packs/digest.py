"""A fingerprint of a country's law as of a day, to compare what a room began with and what lies here."""

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from typing import Any

from minikoneps.packs.figures import Sourced
from minikoneps.packs.pack import Pack
from minikoneps.shared.canonical import canonical

#: Where a figure was read, since when it holds, and what things are called: nothing is decided by these.
UNSAID = frozenset(
    {
        "source",
        "source_date",
        "training_value",
        "sources",
        "valid_from",
        "valid_until",
        "names",
        "local_name",
        "romanised_name",
        "title",
        "law",
        "body",
        "languages",
        "bid_rigging",
    }
)


@lru_cache(maxsize=64)  # asked whenever a trainer's room is shown
def digest_of(pack: Pack, day: date) -> str:
    """The fingerprint of a pack as of a day.

    Shapes: SHA-256 in hexadecimal of the canonical JSON of the pack with all that it takes over from another,
        without the rows that are not in force that day, without UNSAID, and without what is at its default.
    Source: docs/reference/ledger.md
    """
    return sha256(canonical(_plain(pack, day))).hexdigest()


def _plain(value: Any, day: date) -> Any:
    if is_dataclass(value):
        said = {one.name: getattr(value, one.name) for one in fields(value) if one.name not in UNSAID}
        unmoved = {one.name: one.default for one in fields(value)}
        return {name: _plain(part, day) for name, part in said.items() if part != unmoved[name]}
    if isinstance(value, dict):
        return {str(key): _plain(part, day) for key, part in value.items()}
    if isinstance(value, list | tuple):
        held = (one for one in value if not isinstance(one, Sourced) or one.covers(day))
        return [_plain(one, day) for one in held]
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Fraction | date) else value

"""One line of the book: who did what, when, and who may read it."""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Self

from minikoneps.ledger.tree import leaf_hash
from minikoneps.shared.canonical import Fields, Unreadable, canonical, hex_bytes, instant_text

_KIND = re.compile(r"[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*")
_SEAT = re.compile(r"[a-z][a-z0-9-]{0,30}")
_WRITTEN = (
    b'{"audience":%b,%b"data":%b,"kind":%b,"recorded_at":"%b","recorded_real":"%b","salt":%b,"seat":%b,"v":1}'
)
_PARTICIPANT = re.compile(r"[a-z][a-z0-9-]{0,60}")


@dataclass(frozen=True, slots=True)
class Audience:
    """Who may read an entry.

    Shapes: `seats` None is everybody; `seats` read it at once, the rest once the tender `after` is opened.
    """

    seats: tuple[str, ...] | None = None
    after: str | None = None

    @classmethod
    def only(cls, *seats: str, after: str | None = None) -> Self:
        """These seats at once; everybody when the opening of the tender `after` is recorded."""
        return cls(tuple(sorted(set(seats))), after)

    def includes(self, seats: Set[str], opened_tenders: Set[str]) -> bool:
        """Tell whether a viewer holding these seats may read, given the tenders opened so far."""
        if self.seats is None:
            return True
        return not seats.isdisjoint(self.seats) or (self.after is not None and self.after in opened_tenders)

    def to_json(self) -> str | dict[str, object]:
        """Write the audience as it stands in an entry."""
        if self.seats is None:
            return "all"
        after = {} if self.after is None else {"after": self.after}
        return {"seats": list(self.seats), **after}

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read an audience; Unreadable for any other shape."""
        if value == "all":
            return cls()
        fields = Fields(value, "the audience")
        seats = fields.array("seats")
        after = fields.text("after") if fields.has("after") else None
        fields.done()
        found = cls.only(*(seat for seat in seats if isinstance(seat, str)), after=after)
        if list(found.seats or ()) != seats or not all(_SEAT.fullmatch(seat) for seat in found.seats or ()):
            raise Unreadable("the audience's seats are not a sorted list of seat names")
        return found


ALL = Audience()


@dataclass(frozen=True, slots=True)
class Entry:
    """One act as the book keeps it; its leaf hash is its fingerprint in the tree.

    Shapes: `kind` is noun.past_participle, `salt` 32 hexadecimal digits, `data` plain JSON in snake_case,
    `by` the participant who acted from the seat, where one did.
    """

    kind: str
    seat: str
    recorded_at: datetime
    recorded_real: datetime
    audience: Audience
    salt: str
    data: Mapping[str, object]
    by: str | None = None

    def to_json(self) -> dict[str, object]:
        """Write the entry as the object whose canonical bytes are hashed."""
        by = {} if self.by is None else {"by": self.by}
        return {
            "v": 1,
            "kind": self.kind,
            "seat": self.seat,
            **by,
            "recorded_at": instant_text(self.recorded_at),
            "recorded_real": instant_text(self.recorded_real),
            "audience": self.audience.to_json(),
            "salt": self.salt,
            "data": dict(self.data),
        }

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read an entry; Unreadable, naming the field, for any other shape."""
        fields = Fields(value, "the entry")
        fields.constant("v", 1)
        entry = cls(
            kind=_matching(_KIND, fields.text("kind"), "the entry's kind"),
            seat=_matching(_SEAT, fields.text("seat"), "the entry's seat"),
            recorded_at=fields.instant("recorded_at"),
            recorded_real=fields.instant("recorded_real"),
            audience=Audience.from_json(fields.value("audience")),
            salt=hex_bytes(fields.value("salt"), 16, "the entry's salt").hex(),
            data=fields.object("data"),
            by=_matching(_PARTICIPANT, fields.text("by"), "the entry's by") if fields.has("by") else None,
        )
        fields.done()
        return entry

    def canonical(self) -> bytes:
        """The bytes that are hashed: those of `to_json`, of which most parts come again and again."""
        return _WRITTEN % (
            _audience(self.audience),
            b"" if self.by is None else b'"by":%b,' % _word(self.by),
            canonical(self.data, under="data"),
            _word(self.kind),
            instant_text(self.recorded_at).encode(),
            instant_text(self.recorded_real).encode(),
            canonical(self.salt),
            _word(self.seat),
        )

    def leaf(self) -> bytes:
        """The entry's leaf hash in the tree."""
        return leaf_hash(self.canonical())

    def visible_to(self, seats: Set[str], opened_tenders: Set[str]) -> bool:
        """Tell whether a viewer holding these seats may read it; others see its leaf hash alone."""
        return self.audience.includes(seats, opened_tenders)


@lru_cache(maxsize=1024)
def _audience(audience: Audience) -> bytes:
    return canonical(audience.to_json())


@lru_cache(maxsize=4096)
def _word(text: str) -> bytes:
    return canonical(text)


def _matching(pattern: re.Pattern[str], text: str, what: str) -> str:
    if pattern.fullmatch(text) is None:
        raise Unreadable(f"{what} {text[:40]!r} has a form this version does not know")
    return text

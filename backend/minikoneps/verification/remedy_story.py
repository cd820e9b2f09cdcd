"""What the book says of the way from an award to its contract: standstill, complaints, what was cancelled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from minikoneps.awards.rules import PASSES_OVER
from minikoneps.evaluations.line import PassedOver
from minikoneps.ledger.entry import Entry
from minikoneps.shared.canonical import Fields, parse_instant


@dataclass(frozen=True, slots=True)
class Given:
    """An award to a supplier, and until when it says that the standstill lasts."""

    index: int
    id: str
    lot: str
    supplier: str
    recorded_at: datetime
    standstill_ends: datetime | None


@dataclass(frozen=True, slots=True)
class Ended:
    """An award that does not stand any more."""

    index: int
    seat: str
    award: str
    lot: str
    bid: str | None
    cause: str
    complaint: str | None


@dataclass(frozen=True, slots=True)
class Invited:
    """A supplier that was invited to sign."""

    index: int
    seat: str
    award: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Filed:
    """A complaint as it came in."""

    index: int
    seat: str
    id: str
    tenderer: str
    attacks: str
    lot: str | None
    award: str | None
    bid: str | None
    received_at: datetime
    recorded_at: datetime
    until: datetime
    grounds: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The procuring entity's answer, bound by its fingerprint."""

    index: int
    seat: str
    complaint: str
    answer: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of a complaint: decided, or withdrawn where there is no outcome.

    Shapes: `doors` gives the instant at which the door of each award opens, as the entry says it.
    """

    index: int
    seat: str
    complaint: str
    recorded_at: datetime
    doors: Mapping[str, datetime]
    outcome: str | None = None
    remedy: str | None = None
    grounds: str = ""
    answer: str = ""
    salt: str = ""


@dataclass(slots=True)
class RemedyStory:
    """Everything the book says of one tender behind its awards."""

    entity: str = ""
    published_at: datetime | None = None
    examined: dict[tuple[str, str], list[tuple[int, datetime]]] = field(default_factory=dict)
    set_aside: list[tuple[int, str, str]] = field(default_factory=list)
    given: list[Given] = field(default_factory=list)
    ended: list[Ended] = field(default_factory=list)
    invited: list[Invited] = field(default_factory=list)
    filed: list[Filed] = field(default_factory=list)
    answered: list[Answered] = field(default_factory=list)
    finished: list[Finished] = field(default_factory=list)

    def read(self, index: int, entry: Entry) -> None:
        """Take in what an entry says of it; one of another kind says nothing.

        Errors: Unreadable.
        """
        reader = _READERS.get(entry.kind)
        if reader is not None:
            reader(self, index, entry, Fields(entry.data, "the act"))

    def ended_before(self, lot: str, index: int) -> list[Ended]:
        """The awards of a lot that did not stand any more at an entry."""
        return [one for one in self.ended if one.lot == lot and one.index < index]

    def passed_before(self, lot: str, index: int) -> dict[str, PassedOver]:
        """The bids of a lot that withdrawals and upheld complaints had taken out of the line at an entry."""
        causes = {cause.value: why for cause, why in PASSES_OVER.items()}
        ended = self.ended_before(lot, index)
        return {one.bid: causes[one.cause] for one in ended if one.bid is not None and one.cause in causes}

    def is_set_aside(self, examined: tuple[str, str], since: int, index: int) -> bool:
        """Whether the examination of a bid in a lot by one entry did not count any more at another."""
        return any((bid, lot) == examined and since < at < index for at, bid, lot in self.set_aside)


def _published(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    if story.published_at is None and fields.has("procuring_entity"):
        story.entity = Fields(fields.value("procuring_entity"), "the procuring entity").text("id")
        story.published_at = entry.recorded_at


def _examined(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    key = fields.text("bid"), fields.text("lot")
    story.examined.setdefault(key, []).append((index, entry.recorded_at))


def _set_aside(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    story.set_aside.append((index, fields.text("bid"), fields.text("lot")))


def _given(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    if fields.has("tenderer") and fields.has("award"):
        ends = fields.instant("standstill_ends") if fields.has("standstill_ends") else None
        named = fields.text("award"), fields.text("lot"), fields.text("tenderer")
        story.given.append(Given(index, *named, entry.recorded_at, ends))


def _ended(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    award, lot, cause = fields.text("award"), fields.text("lot"), fields.text("cause")
    bid, complaint = _maybe(fields, "bid"), _maybe(fields, "complaint")
    story.ended.append(Ended(index, entry.seat, award, lot, bid, cause, complaint))


def _invited(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    story.invited.append(Invited(index, entry.seat, fields.text("award"), entry.recorded_at))


def _filed(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    story.filed.append(
        Filed(
            index=index,
            seat=entry.seat,
            id=fields.text("complaint"),
            tenderer=fields.text("tenderer"),
            attacks=fields.text("attacks"),
            lot=_maybe(fields, "lot"),
            award=_maybe(fields, "award"),
            bid=_maybe(fields, "bid"),
            received_at=fields.instant("received_at"),
            recorded_at=entry.recorded_at,
            until=fields.instant("until"),
            grounds=fields.text("grounds_sha256"),
        )
    )


def _answered(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    said = fields.text("complaint"), fields.text("answer_sha256")
    story.answered.append(Answered(index, entry.seat, *said))


def _decided(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    story.finished.append(
        Finished(
            index=index,
            seat=entry.seat,
            complaint=fields.text("complaint"),
            recorded_at=entry.recorded_at,
            doors=_doors(fields),
            outcome=fields.text("outcome"),
            remedy=_maybe(fields, "remedy"),
            grounds=fields.text("grounds"),
            answer=fields.text("answer"),
            salt=fields.text("salt"),
        )
    )


def _withdrawn(story: RemedyStory, index: int, entry: Entry, fields: Fields) -> None:
    name, doors = fields.text("complaint"), _doors(fields)
    story.finished.append(Finished(index, entry.seat, name, entry.recorded_at, doors))


def _doors(fields: Fields) -> dict[str, datetime]:
    rows = [Fields(value, "a door") for value in fields.array("doors")]
    return {row.text("award"): parse_instant(row.text("opens_at")) for row in rows}


def _maybe(fields: Fields, name: str) -> str | None:
    return fields.text(name) if fields.has(name) else None


_READERS = {
    "tender.published": _published,
    "bid.examined": _examined,
    "examination.set_aside": _set_aside,
    "award.decided": _given,
    "award.cancelled": _ended,
    "supplier.invited": _invited,
    "complaint.filed": _filed,
    "complaint.answered": _answered,
    "complaint.decided": _decided,
    "complaint.withdrawn": _withdrawn,
}
#: The kinds that tell of nothing else.
REMEDY_KINDS = frozenset(
    kind
    for kind in _READERS
    if kind.startswith(("complaint.", "supplier.", "examination.")) or kind == "award.cancelled"
)

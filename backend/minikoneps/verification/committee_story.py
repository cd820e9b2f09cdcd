"""What the book says of the committee of a tender."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from minikoneps.committees.agreeing import TRIMMED_BY_TOTAL
from minikoneps.committees.rules import BidLot, Cell, Mark
from minikoneps.ledger.entry import Entry
from minikoneps.shared.canonical import Fields, Unreadable


@dataclass(frozen=True, slots=True)
class HandIn:
    """That a member handed in, and what its marks are bound to."""

    index: int
    member: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class MarksSaid:
    """The marks of one member as they were made public."""

    member: str
    salt: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class AgreedSaid:
    """One mark of the committee as it was made public, with reasons where it was talked over."""

    cell: Cell
    marks: Fraction
    reasons: str | None


@dataclass(frozen=True, slots=True)
class Closed:
    """The closing of a committee."""

    index: int
    seat: str
    agreed_by: str
    trimmed_from: int | None
    by_total: bool
    members: tuple[MarksSaid, ...]
    agreed: tuple[AgreedSaid, ...]

    @property
    def marks(self) -> dict[tuple[str, str], dict[str, Fraction]]:
        """What was agreed, by bid and lot, then by criterion."""
        found: dict[tuple[str, str], dict[str, Fraction]] = {}
        for one in self.agreed:
            found.setdefault(one.cell[:2], {})[one.cell[2]] = one.marks
        return found

    @property
    def given(self) -> dict[BidLot, dict[str, dict[str, Fraction]]]:
        """What each member gave, by bid and lot, then by member and criterion."""
        found: dict[BidLot, dict[str, dict[str, Fraction]]] = {}
        for said in self.members:
            for mark in said.marks:
                rows = found.setdefault(mark.cell[:2], {}).setdefault(said.member, {})
                rows[mark.cell[2]] = Fraction(mark.marks)
        return found


@dataclass(slots=True)
class CommitteeStory:
    """Who sat on a committee and what became of each, by the entry that says so.

    Shapes: `members` and `recused` by seat; `declared` only who declared that nothing ties it to anybody.
    """

    appointed: list[int] = field(default_factory=list)
    chair: str = ""
    members: dict[str, int] = field(default_factory=dict)
    reserves: dict[str, int] = field(default_factory=dict)
    declared: dict[str, int] = field(default_factory=dict)
    recused: dict[str, int] = field(default_factory=dict)
    hand_ins: list[HandIn] = field(default_factory=list)
    closings: list[Closed] = field(default_factory=list)
    acts: list[int] = field(default_factory=list)

    @property
    def counted(self) -> list[str]:
        """Who counts when everything is said."""
        return [seat for seat in self.members if seat not in self.recused]

    @property
    def closed(self) -> Closed | None:
        """The closing, if there was one."""
        return self.closings[0] if self.closings else None


Telling = Callable[[CommitteeStory, int, Entry, Fields], None]


def tell_committee(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    """Add one act of a committee to its story.

    Errors: Unreadable for an act that does not say what it must say.
    """
    story.acts.append(index)
    if entry.kind in _ACTS:
        _ACTS[entry.kind](story, index, entry, fields)


def _appointed(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    story.appointed.append(index)
    story.chair = fields.text("chair")
    story.members.update(dict.fromkeys(_texts(fields, "members"), index))
    story.reserves.update(dict.fromkeys(_texts(fields, "reserves"), index))


def _added(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    seats = story.reserves if fields.value("reserve") is True else story.members
    seats[fields.text("member")] = index


def _moved_up(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    story.members[fields.text("member")] = index


def _declared(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    if fields.text("interest") == "none":
        story.declared[entry.seat] = index


def _recused(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    story.recused[fields.text("member")] = index


def _chaired(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    story.chair = fields.text("chair")


def _handed_in(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    story.hand_ins.append(HandIn(index, entry.seat, fields.text("marks_sha256")))


def _closed(story: CommitteeStory, index: int, entry: Entry, fields: Fields) -> None:
    story.closings.append(
        Closed(
            index,
            entry.seat,
            fields.text("agreed_by"),
            fields.integer("trimmed_from", least=3) if fields.has("trimmed_from") else None,
            fields.has("trimmed_by") and fields.text("trimmed_by") == TRIMMED_BY_TOTAL,
            tuple(_marks(Fields(one, "a member's marks")) for one in fields.array("members")),
            tuple(_agreed(Fields(one, "an agreed mark")) for one in fields.array("agreed")),
        )
    )


def _marks(fields: Fields) -> MarksSaid:
    rows = tuple(_mark(Fields(one, "a mark")) for one in fields.array("marks"))
    return MarksSaid(fields.text("member"), fields.text("salt"), rows)


def _mark(fields: Fields) -> Mark:
    marks = fields.text("marks")
    _number(marks)
    return Mark(_cell(fields), marks, fields.text("reasons"))


def _agreed(fields: Fields) -> AgreedSaid:
    reasons = fields.text("reasons") if fields.has("reasons") else None
    return AgreedSaid(_cell(fields), _number(fields.text("marks")), reasons)


def _cell(fields: Fields) -> Cell:
    return fields.text("bid"), fields.text("lot"), fields.text("criterion")


def _number(text: str) -> Fraction:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        raise Unreadable(f"the mark {text[:20]!r} is no number") from None


def _texts(fields: Fields, name: str) -> list[str]:
    return [one for one in fields.array(name) if isinstance(one, str)]


_ACTS: dict[str, Telling] = {
    "committee.appointed": _appointed,
    "committee_member.appointed": _added,
    "committee_member.moved_up": _moved_up,
    "committee_member.recused": _recused,
    "committee.chaired": _chaired,
    "interest.declared": _declared,
    "marks.handed_in": _handed_in,
    "committee.closed": _closed,
}
COMMITTEE_ACTS = (*_ACTS, "mark.given", "mark.agreed")

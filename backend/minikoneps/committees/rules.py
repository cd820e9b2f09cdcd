"""Who sits on a committee, who may see and mark, and when it may agree and close."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256

from minikoneps.shared.canonical import canonical, instant_text
from minikoneps.shared.errors import RuleBroken

BidLot = tuple[str, str]  # a bid and one of the lots it is on
Cell = tuple[str, str, str]  # a bid, a lot and a criterion: what one mark is for
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Standing(StrEnum):
    """What somebody is on a committee."""

    #: Marks the bids, and counts.
    MEMBER = "member"
    #: Moves up when a member steps aside: appointed so.
    RESERVE = "reserve"
    #: Stepped aside or was asked to: its marks do not count.
    RECUSED = "recused"


@dataclass(frozen=True)
class Member:
    """Somebody on a committee.

    Shapes: `reserve` until it moves up; `interest` in words, None where nothing was declared or nothing is.
    """

    seat: str
    reserve: bool
    declared_at: datetime | None = None
    interest: str | None = None
    recused_at: datetime | None = None
    reasons: str | None = None
    handed_in_at: datetime | None = None

    @property
    def standing(self) -> Standing:
        """What this member is now."""
        if self.recused_at is not None:
            return Standing.RECUSED
        return Standing.RESERVE if self.reserve else Standing.MEMBER


@dataclass(frozen=True)
class Committee:
    """The evaluators of one tender.

    Shapes: members in the order in which they were appointed.
    """

    tender: str
    chair: str
    members: tuple[Member, ...]
    blind: bool = False
    closed_at: datetime | None = None
    salt: str = field(default="", repr=False)

    @property
    def counted(self) -> tuple[Member, ...]:
        """Whose marks count."""
        return tuple(one for one in self.members if one.standing is Standing.MEMBER)

    @property
    def all_handed_in(self) -> bool:
        """Whether everybody who counts has handed in, and somebody has."""
        return bool(self.counted) and all(one.handed_in_at is not None for one in self.counted)

    def find(self, seat: str | None) -> Member | None:
        """The member on a seat."""
        return next((one for one in self.members if one.seat == seat), None)


@dataclass(frozen=True)
class Presented:
    """One disclosed bid on one lot; `aside` when it stayed shut or was found not responsive."""

    bid: str
    lot: str
    tenderer: str
    aside: bool = False


@dataclass(frozen=True)
class Mark:
    """What one member gave one bid in one criterion, and why."""

    cell: Cell
    marks: str
    reasons: str

    def record(self) -> dict[str, object]:
        """Write it as it stands in the ledger."""
        bid, lot, criterion = self.cell
        return {"bid": bid, "lot": lot, "criterion": criterion, "marks": self.marks, "reasons": self.reasons}


@dataclass(frozen=True)
class ClosedMarks:
    """What a closed committee agreed on, and what each member who counted had given.

    Shapes: agreed marks by bid and lot, then criterion; those of members by bid and lot, member, criterion.
    """

    closed_at: datetime
    marks: Mapping[BidLot, Mapping[str, Fraction]]
    members: Mapping[BidLot, Mapping[str, Mapping[str, Fraction]]]


def must_seat(
    tender: str, seats: Sequence[str], chair: str, members: Sequence[str], evaluators: Collection[str]
) -> None:
    """Refuse a committee of others than evaluators, one who sits on it twice, or a chair who is no member.

    Shapes: `seats` are all who are appointed, members and reserves, with those who were appointed before.
    Errors: RuleBroken with committees.not_an_evaluator, committees.seat_twice or committees.chair_not_member.
    """
    strangers = sorted(set(seats) - set(evaluators))
    if strangers:
        raise RuleBroken("committees.not_an_evaluator", tender=tender, seat=strangers[0])
    twice = sorted({seat for seat in seats if seats.count(seat) > 1})
    if twice:
        raise RuleBroken("committees.seat_twice", tender=tender, seat=twice[0])
    if chair not in members:
        raise RuleBroken("committees.chair_not_member", tender=tender, chair=chair)


def must_be_open(committee: Committee) -> None:
    """Refuse to change anything once the chair has closed.

    Errors: RuleBroken("committees.closed").
    """
    if committee.closed_at is not None:
        since = instant_text(committee.closed_at)
        raise RuleBroken("committees.closed", tender=committee.tender, closed_at=since)


def must_sit(committee: Committee, seat: str) -> Member:
    """Refuse who does not sit on the committee, or no longer does.

    Errors: RuleBroken("committees.not_a_member"), RuleBroken("committees.recused").
    """
    member = committee.find(seat)
    if member is None:
        raise RuleBroken("committees.not_a_member", tender=committee.tender, seat=seat)
    if member.recused_at is not None:
        since = instant_text(member.recused_at)
        raise RuleBroken("committees.recused", tender=committee.tender, recused_at=since)
    return member


def must_have_access(committee: Committee, seat: str) -> Member:
    """Refuse the bids to who has not declared its interests, waits as a reserve, or stepped aside.

    Errors: RuleBroken with committees.not_a_member, committees.recused, committees.not_declared or
        committees.reserve_waits.
    Source: Directive 2014/24/EU article 24
    """
    member = must_sit(committee, seat)
    if member.reserve:
        raise RuleBroken("committees.reserve_waits", tender=committee.tender, seat=seat)
    if member.declared_at is None:
        raise RuleBroken("committees.not_declared", tender=committee.tender, seat=seat)
    return member


def must_lead(committee: Committee, seat: str) -> None:
    """Refuse who is not the chair.

    Errors: RuleBroken("committees.not_the_chair").
    """
    must_have_access(committee, seat)
    if committee.chair != seat:
        raise RuleBroken("committees.not_the_chair", tender=committee.tender, chair=committee.chair)


def must_be_undeclared(committee: Committee, member: Member) -> None:
    """Refuse to declare twice.

    Errors: RuleBroken("committees.already_declared").
    """
    if member.declared_at is not None:
        since = instant_text(member.declared_at)
        raise RuleBroken("committees.already_declared", tender=committee.tender, declared_at=since)


def must_be_own(committee: Committee, seat: str, member: str) -> None:
    """Refuse an evaluator who would send another one away.

    Errors: RuleBroken("committees.not_your_seat").
    """
    if seat != member:
        raise RuleBroken("committees.not_your_seat", tender=committee.tender, seat=member)


def must_be_marking(committee: Committee, member: Member) -> None:
    """Refuse to change marks that were handed in.

    Errors: RuleBroken("committees.handed_in").
    """
    if member.handed_in_at is not None:
        since = instant_text(member.handed_in_at)
        raise RuleBroken("committees.handed_in", tender=committee.tender, handed_in_at=since)


def must_not_add(committee: Committee) -> None:
    """Refuse to bring a bid back before a committee of which somebody has handed in.

    Errors: RuleBroken("committees.marks_handed_in").
    """
    if any(one.handed_in_at is not None for one in committee.counted):
        raise RuleBroken("committees.marks_handed_in", tender=committee.tender)


def must_fit(
    tender: str, cell: Cell, marks: str, cells: Mapping[Cell, Fraction], least: Fraction | None = None
) -> None:
    """Refuse a mark for what is not to be marked, beyond full marks, or below the least.

    Shapes: `cells` are all that are to be marked, each with its full marks.
    Errors: RuleBroken, committees.nothing_to_mark, .mark_beyond or .mark_below_least.
    """
    _, lot, criterion = cell  # which bid stays unsaid: a blind committee reads this
    if cell not in cells:
        raise RuleBroken("committees.nothing_to_mark", tender=tender, lot=lot, criterion=criterion)
    if not 0 <= Fraction(marks) <= cells[cell]:
        raise RuleBroken("committees.mark_beyond", criterion=criterion, full_marks=plain(cells[cell]))
    if least is not None and Fraction(marks) < least:
        raise RuleBroken("committees.mark_below_least", criterion=criterion, least=plain(least))


def must_be_complete(tender: str, cells: Collection[Cell], given: Collection[Cell]) -> None:
    """Refuse to hand in while something is not marked.

    Errors: RuleBroken("committees.marks_missing").
    """
    if missing := set(cells) - set(given):
        raise RuleBroken("committees.marks_missing", tender=tender, missing=len(missing), all=len(cells))


def must_have_handed_in(committee: Committee) -> None:
    """Refuse to look at each other's marks before everybody who counts has handed in.

    Errors: RuleBroken("committees.not_handed_in").
    """
    if not committee.all_handed_in:
        waiting = ", ".join(one.seat for one in committee.counted if one.handed_in_at is None)
        raise RuleBroken("committees.not_handed_in", tender=committee.tender, waiting=waiting or "-")


def must_have_agreed(tender: str, cells: Iterable[Cell], agreed: Mapping[Cell, Fraction | None]) -> None:
    """Refuse to close while members differ and have not talked it over.

    Errors: RuleBroken("committees.not_agreed").
    """
    open_cells = [cell for cell in cells if agreed.get(cell) is None]
    if open_cells:
        raise RuleBroken("committees.not_agreed", tender=tender, open=len(open_cells))


def labels(bids: Iterable[str], salt: str) -> dict[str, str]:
    """Letters in the place of bids, in an order that follows from nothing anybody knows.

    Shapes: A to Z, then AA, AB and so on, by bid id.
    """
    drawn = sorted(set(bids), key=lambda bid: sha256(f"{salt}|{bid}".encode()).hexdigest())
    return {bid: _letter(place) for place, bid in enumerate(drawn)}


def _letter(place: int) -> str:
    before, last = divmod(place, len(LETTERS))
    return (_letter(before - 1) if before else "") + LETTERS[last]


def fingerprint(marks: Iterable[Mark], salt: str) -> str:
    """What a member's marks are bound to when they are handed in.

    Shapes: SHA-256, in hexadecimal, of the canonical JSON of `marks`, in the order of bid, lot and criterion,
        and `salt`.
    """
    rows = [mark.record() for mark in sorted(marks, key=lambda mark: mark.cell)]
    return sha256(canonical({"marks": rows, "salt": salt})).hexdigest()


def plain(value: Fraction) -> str:
    """An exact number as people write it where that can be done in decimals, else as a fraction."""
    for places in range(7):
        counted = value * 10**places
        if counted.denominator == 1:
            whole, rest = divmod(abs(counted.numerator), 10**places)
            digits = f".{rest:0{places}d}" if places else ""
            return f"{'-' if value < 0 else ''}{whole}{digits}"
    return str(value)

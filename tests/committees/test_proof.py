"""What a committee did is checked offline, from a room's bundle and with faults planted in it."""

from io import BytesIO
from typing import Any

import pytest

from minikoneps.committees.rules import Mark, fingerprint
from minikoneps.verification.check import verify
from minikoneps.verification.reading import read_bundle
from minikoneps.verification.report import Report
from tests.committees.room import (
    OFFICER,
    ONE,
    RESERVE,
    THREE,
    TWO,
    act,
    appointed,
    declare,
    mark,
    rated_room,
    sheet,
)
from tests.serving import Room, Served
from tests.stages import Tender
from tests.verification.checked import check, frauds, notes
from tests.verification.room import TENDER
from tests.verification.room import Room as Book

MARKS = ["80", "8", "70", "7.5"]
SEATS = ("evaluator-1", "evaluator-2")
CRITERION = {"id": "team", "name": "Team", "description": "", "weight": "100", "full_marks": "10"}


def examine(room: Room, tender: Tender) -> None:
    for bid in sheet(room, "observer", tender)["bids"]:
        said = {"bid": bid["bid"], "lot": bid["lot"], "responsive": True, "reasons": "As asked."}
        room.done(TWO, f"/tenders/{tender['id']}/examinations", said)


@pytest.fixture(scope="module")
def told(served: Served) -> Report:
    """A played tender, in which a member stepped aside after marking, as its bundle is checked."""
    with rated_room(served, title="Proved") as room:
        tender = appointed(room)
        path = f"/tenders/{tender['id']}"
        declare(room, tender, ONE, TWO, THREE)
        mark(room, ONE, tender, MARKS)
        act(room, ONE, tender, "committee/recusals", {"member": ONE, "reasons": "I know one of them."})
        declare(room, tender, RESERVE)
        for seat in (TWO, THREE, RESERVE):
            mark(room, seat, tender, MARKS)
        act(room, TWO, tender, "committee/closing")
        examine(room, tender)
        act(room, OFFICER, tender, "price-opening")
        examine(room, tender)
        ranking = room.done(TWO, f"{path}/ranking")
        best = ranking["ranking"][0]
        assert (best["score"]["quality"], best["score"]["points"]) == ("56", "86")
        return verify(read_bundle(BytesIO(room.get("auditor", "/bundle").content)))


def test_an_honest_committee_and_its_ranking_are_sound(told: Report) -> None:
    assert frauds(told) == {}
    assert "recused_after_hand_in" in notes(told)
    assert "committees whose marks were agreed on once more: 1" in told.checked


def closed_book(given: dict[str, str], **changes: Any) -> Book:
    """A book in which two members marked one bid in one criterion, handed in and closed."""
    book = Book()
    book.start()
    book.seat_all()
    published = book.publish()
    entry: dict[str, Any] = dict(book.entries[published].data["notice"])  # type: ignore[call-overload]
    book.rewrite(published, notice={**entry, "criteria": [CRITERION]})
    book.bid(1, "bid-a", ["100", "50"])
    book.close()
    book.open()
    seats = {"members": list(SEATS), "reserves": ["evaluator-3"], "chair": SEATS[0], "blind": False}
    book.act("committee.appointed", "procuring-officer", {"tender": TENDER, **seats})
    for seat in SEATS:
        book.act("interest.declared", seat, {"tender": TENDER, "interest": "none"})
    members = []
    for seat in SEATS:
        row = Mark(("bid-a", "1", "team"), given[seat], "As read.")
        salt = seat * 2
        bound = {"count": 1, "marks_sha256": fingerprint([row], salt)}
        book.act("marks.handed_in", seat, {"tender": TENDER, **bound})
        members.append({"member": seat, "salt": salt, "marks": [row.record()]})
    agreed = [{"bid": "bid-a", "lot": "1", "criterion": "team", "marks": given[SEATS[0]]}]
    said = {"agreed_by": "talk", "members": members, "agreed": agreed}
    book.act("committee.closed", SEATS[0], {"tender": TENDER, **said, **changes})
    book.sign_anew()
    return book


ALIKE = {SEATS[0]: "8", SEATS[1]: "8"}


def found(book: Book) -> set[str]:
    book.sign_anew()
    return set(frauds(check(book)))


def test_a_book_with_a_committee_is_sound_as_it_stands() -> None:
    assert found(closed_book(ALIKE)) == set()


def test_marks_of_who_stepped_aside_are_not_counted() -> None:
    book = closed_book(ALIKE)
    closing = book.entries[-1].data
    gone = {"tender": TENDER, "member": SEATS[1], "reasons": "Tied.", "marks_removed": 1, "agreed_removed": 0}
    book.entries.pop()
    book.leaves.pop()
    book.act("committee_member.recused", SEATS[1], gone)
    book.act("committee.closed", SEATS[0], closing)

    assert found(book) == {"recused_counted"}


def test_nobody_closes_before_all_have_handed_in() -> None:
    book = closed_book(ALIKE)
    places = [place for place, entry in enumerate(book.entries) if entry.kind == "marks.handed_in"]
    book.rewrite(places[1], tender="tender-other")

    assert "closed_before_hand_in" in found(book)


@pytest.mark.parametrize("kind", ["marks.handed_in", "mark.given", "committee_member.recused"])
def test_nothing_changes_after_the_closing(kind: str) -> None:
    book = closed_book(ALIKE)
    late = {"tender": TENDER, "member": SEATS[1], "reasons": "Late.", "marks_sha256": "00", "marks": "1"}
    book.act(kind, SEATS[1], late)

    assert "marks_changed" in found(book)


def test_marks_are_those_that_were_handed_in() -> None:
    book = closed_book(ALIKE)
    members: list[Any] = list(book.entries[-1].data["members"])  # type: ignore[call-overload]
    members[1] = {**members[1], "marks": [{**members[1]["marks"][0], "reasons": "Something else."}]}
    book.rewrite(len(book.entries) - 1, members=members)

    assert found(book) == {"marks_changed"}


@pytest.mark.parametrize(
    ("given", "agreed"),
    [
        (ALIKE, {"marks": "9"}),
        ({SEATS[0]: "8", SEATS[1]: "6"}, {"marks": "8"}),
        (ALIKE, {"marks": "11", "reasons": "Very good."}),
    ],
    ids=["alike, but another mark", "different, without a reason", "beyond full marks"],
)
def test_agreed_marks_follow_the_rule(given: dict[str, str], agreed: dict[str, str]) -> None:
    row = {"bid": "bid-a", "lot": "1", "criterion": "team", **agreed}

    assert found(closed_book(given, agreed=[row])) == {"agreed_bent"}


def test_a_committee_agrees_as_its_law_says() -> None:
    assert found(closed_book(ALIKE, agreed_by="mean", trimmed_from=3)) == {"agreed_bent"}


@pytest.mark.parametrize(("least", "agreed", "wrong"), [("6", "7", set()), ("5.9", "6.95", {"mark_too_low"})])
def test_nobody_marks_below_what_the_law_of_a_negotiated_contract_lets_a_member_give(
    least: str, agreed: str, wrong: set[str]
) -> None:
    row = {"bid": "bid-a", "lot": "1", "criterion": "team", "marks": agreed}
    by = {"agreed_by": "mean", "trimmed_from": 3, "trimmed_by": "total"}
    book = closed_book({SEATS[0]: "8", SEATS[1]: least}, agreed=[row], **by)
    book.rewrite(0, pack="kr", pack_date="2026-03-02")
    published = next(at for at, one in enumerate(book.entries) if one.kind == "tender.published")
    terms: dict[str, Any] = dict(book.entries[published].data["notice"])  # type: ignore[call-overload]
    kind = {"procedure": "negotiated", "main_procurement_category": "services"}
    book.rewrite(published, notice={**terms, **kind, "currency": "KRW"})

    assert found(book) & {"mark_too_low", "agreed_bent"} == wrong


def test_who_marks_has_declared_and_the_chair_closes() -> None:
    book = closed_book(ALIKE)
    places = [place for place, entry in enumerate(book.entries) if entry.kind == "interest.declared"]
    book.rewrite(places[0], interest="declared")
    assert found(book) == {"undeclared_counted"}

    book = closed_book(ALIKE)
    book.rewrite(
        next(at for at, one in enumerate(book.entries) if one.kind == "committee.appointed"), chair="x"
    )
    assert found(book) == {"committee_bent"}


def test_a_member_is_not_left_out() -> None:
    book = closed_book(ALIKE)
    members: list[Any] = list(book.entries[-1].data["members"])  # type: ignore[call-overload]
    book.rewrite(len(book.entries) - 1, members=members[:1])

    assert found(book) == {"committee_bent"}

"""A committee over HTTP: marked alone, agreed, closed."""

from fractions import Fraction

import pytest

from minikoneps.committees.rules import Mark, fingerprint
from tests.committees.room import (
    OFFICER,
    ONE,
    RESERVE,
    THREE,
    TWO,
    about,
    act,
    appointed,
    cell,
    declare,
    mark,
    refused,
    sheet,
)
from tests.serving import Room
from tests.stages import Tender, entries

ALIKE, OTHER = ["80", "8", "70", "7.5"], ["80", "8", "60", "7.5"]
SECRET = "Nobody but I may read this sentence."


def handed_in(room: Room) -> Tender:
    """A tender whose three members have handed in, and differ in one mark."""
    tender = appointed(room)
    declare(room, tender, ONE, TWO, THREE)
    for seat, given in ((ONE, ALIKE), (TWO, ALIKE), (THREE, OTHER)):
        mark(room, seat, tender, given)
    return tender


def test_a_chair_who_steps_aside_hands_on_the_chair_and_its_marks_no_longer_count(room: Room) -> None:
    tender = handed_in(room)
    act(room, ONE, tender, "agreed-marks", {**cell(room, ONE, tender, 1), "marks": "66", "reasons": "Talk."})
    assert refused(room, TWO, tender, "committee/recusals", {"member": ONE, "reasons": "He knows them."}) == (
        "committees.not_your_seat"
    )

    act(room, OFFICER, tender, "committee/recusals", {"member": ONE, "reasons": "A letter told us."})

    (gone,) = about(room, "observer", "committee_member.recused", tender)
    assert (gone["marks_removed"], gone["agreed_removed"]) == (4, 1)
    assert about(room, "observer", "committee.chaired", tender)[0]["chair"] == TWO
    assert sheet(room, TWO, tender)["allHandedIn"] is False
    assert {row["member"] for row in sheet(room, TWO, tender)["marks"]} == {TWO}
    declare(room, tender, RESERVE)
    mark(room, RESERVE, tender, OTHER)
    shown = sheet(room, OFFICER, tender)
    assert {row["member"] for row in shown["marks"]} == {TWO, THREE, RESERVE}
    assert sorted(shown["agreed"][2]["given"]) == ["60", "60", "70"]


def test_before_all_have_handed_in_nobody_reads_anothers_marks_by_any_way(room: Room) -> None:
    tender = appointed(room)
    declare(room, tender, ONE, TWO, THREE)
    body = {**cell(room, ONE, tender), "marks": "81.25", "reasons": SECRET}
    act(room, ONE, tender, "marks", body)
    mark(room, TWO, tender, ALIKE)

    for seat in (TWO, THREE, RESERVE, OFFICER, "auditor", "observer", "tenderer-1", "trainer"):
        for address in (f"/tenders/{tender['id']}/marks", "/entries?limit=500", "/bundle"):
            told = room.get(seat, address).text
            assert SECRET not in told
            assert "81.25" not in told
    assert [row["marks"] for row in sheet(room, ONE, tender)["marks"]] == ["81.25"]
    assert {row["member"] for row in sheet(room, TWO, tender)["marks"]} == {TWO}
    assert len(about(room, ONE, "mark.given", tender)) == 1


def test_a_mark_is_changed_and_taken_back_until_it_is_handed_in_and_each_change_is_an_entry(
    room: Room,
) -> None:
    tender = appointed(room)
    declare(room, tender, ONE)
    body = {**cell(room, ONE, tender), "reasons": "As read."}

    for marks in ("70", "75", None):
        act(room, ONE, tender, "marks", {**body, "marks": marks})

    told = [(row.get("was"), row.get("marks")) for row in about(room, ONE, "mark.given", tender)]
    assert told == [(None, "70"), ("70", "75"), ("75", None)]
    assert sheet(room, ONE, tender)["marks"] == []
    assert refused(room, ONE, tender, "marks/hand-in") == "committees.marks_missing"
    mark(room, ONE, tender, ALIKE)
    assert refused(room, ONE, tender, "marks", {**body, "marks": "1"}) == "committees.handed_in"
    assert refused(room, ONE, tender, "marks/hand-in") == "committees.handed_in"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"marks": "100.01"}, "committees.mark_beyond"),
        ({"marks": "100.001"}, "input.invalid"),
        ({"marks": "-1"}, "input.invalid"),
        ({"marks": "1e2"}, "input.invalid"),
        ({"marks": 5}, "input.invalid"),
        ({"reasons": " "}, "input.invalid"),
        ({"criterion": "price"}, "committees.nothing_to_mark"),
        ({"bid": "bid-of-nobody"}, "committees.nothing_to_mark"),
        ({"lot": "2"}, "committees.nothing_to_mark"),
    ],
)
def test_marks_are_from_nought_to_full_for_what_is_on_the_sheet_with_reasons(
    room: Room, opened: Tender, changes: dict[str, object], code: str
) -> None:
    body = {**cell(room, ONE, opened), "marks": "50", "reasons": "As read.", **changes}

    assert refused(room, ONE, opened, "marks", body) == code


@pytest.fixture(scope="module")
def opened(room: Room) -> Tender:
    """A tender one of whose members has declared."""
    tender = appointed(room)
    declare(room, tender, ONE)
    return tender


def test_members_agree_with_a_reason_for_each_difference_and_the_chair_closes(room: Room) -> None:
    tender = handed_in(room)
    differs = {**cell(room, ONE, tender, 1), "marks": "66", "reasons": "Haste in its plan."}
    assert refused(room, TWO, tender, "agreed-marks", differs) == "committees.not_the_chair"
    assert refused(room, TWO, tender, "committee/closing") == "committees.not_the_chair"
    assert refused(room, ONE, tender, "committee/closing") == "committees.not_agreed"

    act(room, ONE, tender, "agreed-marks", differs)
    act(room, ONE, tender, "committee/closing")

    shown = sheet(room, "observer", tender)
    assert [row["marks"] for row in shown["agreed"]] == ["80", "8", "66", "7.5"]
    assert len(shown["marks"]) == 12
    (entry,) = about(room, "observer", "committee.closed", tender)
    assert (entry["agreed_by"], len(entry["agreed"])) == ("talk", 4)  # type: ignore[arg-type]
    bound = {
        row["seat"]: row["data"]["marks_sha256"]
        for row in entries(room, "observer", "marks.handed_in")
        if row["data"]["tender"] == tender["id"]
    }
    for said in entry["members"]:  # type: ignore[attr-defined]
        marks = [
            Mark((row["bid"], row["lot"], row["criterion"]), row["marks"], row["reasons"])
            for row in said["marks"]
        ]
        assert fingerprint(marks, said["salt"]) == bound[said["member"]]
    assert Fraction(66) in [Fraction(row["marks"]) for row in entry["agreed"]]  # type: ignore[attr-defined]


def test_once_closed_nothing_changes(room: Room) -> None:
    tender = appointed(room)
    declare(room, tender, ONE, TWO, THREE)
    for seat in (ONE, TWO, THREE):
        mark(room, seat, tender, ALIKE)
    body = {**cell(room, ONE, tender), "marks": "1", "reasons": "Second thoughts."}
    act(room, ONE, tender, "committee/closing")

    tries = {
        "marks": body,
        "agreed-marks": body,
        "marks/hand-in": {},
        "committee/closing": {},
        "committee/recusals": {"member": ONE, "reasons": "Second thoughts."},
    }
    assert {refused(room, ONE, tender, what, sent) for what, sent in tries.items()} == {"committees.closed"}
    gone = {"member": TWO, "reasons": "We dislike its marks."}
    assert refused(room, OFFICER, tender, "committee/recusals", gone) == "committees.closed"
    assert refused(room, OFFICER, tender, "committee/members", {"seat": RESERVE}) == "committees.closed"
    assert sheet(room, "observer", tender)["agreed"][0]["marks"] == "80"


def test_nobody_ranks_before_the_chair_has_closed_nor_from_outside_the_committee(room: Room) -> None:
    tender = appointed(room)
    declare(room, tender, ONE, TWO, THREE)
    act(room, THREE, tender, "committee/recusals", {"member": THREE, "reasons": "I know one of them."})

    assert refused(room, THREE, tender, "ranking") == "committees.recused"
    for bid in sheet(room, ONE, tender)["bids"]:
        said = {"bid": bid["bid"], "lot": bid["lot"], "responsive": True, "reasons": "As asked."}
        room.done(ONE, f"/tenders/{tender['id']}/examinations", said)
    assert refused(room, OFFICER, tender, "price-opening") == "evaluations.marks_open"
    assert refused(room, ONE, tender, "ranking") == "evaluations.prices_shut"


def test_nobody_agrees_or_closes_before_all_have_handed_in(room: Room) -> None:
    tender = appointed(room)
    declare(room, tender, ONE, TWO, THREE)
    mark(room, ONE, tender, ALIKE)
    body = {**cell(room, ONE, tender), "marks": "1", "reasons": "Alone."}

    assert refused(room, ONE, tender, "agreed-marks", body) == "committees.not_handed_in"
    assert refused(room, ONE, tender, "committee/closing") == "committees.not_handed_in"

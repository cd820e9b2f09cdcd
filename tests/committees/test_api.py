"""A committee over HTTP: appointed, declared, marked alone, agreed, closed."""

from fractions import Fraction

import pytest

from minikoneps.committees.rules import Mark, fingerprint
from tests.committees.room import (
    MEMBERS,
    OFFICER,
    ONE,
    RESERVE,
    THREE,
    TWO,
    act,
    appointed,
    bid_all,
    cell,
    declare,
    mark,
    published,
    refused,
    sheet,
)
from tests.serving import Room
from tests.stages import Tender, entries, open_now

ALIKE, OTHER = ["80", "8", "70", "7.5"], ["80", "8", "60", "7.5"]
NONE = {"interest": "none"}
TIED = {"interest": "declared", "description": "My brother works for Baram Computer."}
SECRET = "Nobody but I may read this sentence."


def about(room: Room, seat: str, kind: str, tender: Tender) -> list[dict[str, object]]:
    """The entries of a kind about one tender that a seat may read."""
    found = [row["data"] for row in entries(room, seat, kind)]
    return [row for row in found if row["tender"] == tender["id"]]


def members(room: Room, tender: Tender) -> dict[str, str]:
    shown = room.get("observer", f"/tenders/{tender['id']}/committee").json()
    return {row["seat"]: row["standing"] for row in shown["members"]}


def handed_in(room: Room) -> Tender:
    """A tender whose three members have handed in, and differ in one mark."""
    tender = appointed(room)
    declare(room, tender, ONE, TWO, THREE)
    for seat, given in ((ONE, ALIKE), (TWO, ALIKE), (THREE, OTHER)):
        mark(room, seat, tender, given)
    return tender


def test_an_officer_appoints_evaluators_once_and_everybody_reads_whom(room: Room) -> None:
    tender = bid_all(room)
    path = f"/tenders/{tender['id']}/committee"
    assert room.get("observer", path).json() is None

    room.done(OFFICER, path, MEMBERS)

    assert members(room, tender) == {ONE: "member", TWO: "member", THREE: "member", RESERVE: "reserve"}
    (entry,) = about(room, "observer", "committee.appointed", tender)
    assert entry == {"tender": tender["id"], **MEMBERS, "blind": False}
    assert refused(room, OFFICER, tender, "committee", MEMBERS) == "committees.already_appointed"


@pytest.mark.parametrize(
    ("made", "code"),
    [
        ({**MEMBERS, "members": [ONE, "observer"]}, "committees.not_an_evaluator"),
        ({**MEMBERS, "reserves": [TWO]}, "committees.seat_twice"),
        ({**MEMBERS, "chair": RESERVE}, "committees.chair_not_member"),
        ({**MEMBERS, "members": []}, "input.invalid"),
    ],
)
def test_who_cannot_be_appointed_is_not(room: Room, made: dict[str, object], code: str) -> None:
    assert refused(room, OFFICER, published(room), "committee", made) == code


@pytest.mark.parametrize("seat", ["tenderer-1", ONE, "auditor", "trainer"])
def test_only_the_officer_appoints_and_only_evaluators_mark(room: Room, seat: str) -> None:
    tender = published(room)

    assert refused(room, seat, tender, "committee", MEMBERS) == "access.wrong_role"
    if seat != ONE:
        for what, body in (("committee/declarations", NONE), ("marks/hand-in", {})):
            assert refused(room, seat, tender, what, body) == "access.wrong_role"


def test_nobody_declares_before_the_names_are_known_and_nobody_sees_before_declaring(room: Room) -> None:
    tender = bid_all(room)
    act(room, OFFICER, tender, "committee", MEMBERS)
    path = f"/tenders/{tender['id']}"
    assert room.get(ONE, f"{path}/committee").json()["tenderers"] == []
    assert refused(room, ONE, tender, "committee/declarations", NONE) == "committees.not_opened"

    open_now(room, tender)

    named = room.get(ONE, f"{path}/committee").json()["tenderers"]
    assert [one["name"] for one in named] == ["Baram Computer", "Haneul Systems"]
    for address in ("marks", "answers"):
        assert room.get(ONE, f"{path}/{address}").json()["code"] == "committees.not_declared"
    body = {"bid": "bid-1", "lot": "1", "responsive": True, "reasons": "As asked."}
    assert refused(room, ONE, tender, "examinations", body) == "committees.not_declared"
    declare(room, tender, ONE)
    assert room.get(ONE, f"{path}/answers").status_code == 200
    assert refused(room, ONE, tender, "committee/declarations", NONE) == "committees.already_declared"
    assert room.get(RESERVE, f"{path}/marks").json()["code"] == "committees.reserve_waits"


@pytest.mark.parametrize(
    "body",
    [{"interest": "none", "description": "But I do."}, {"interest": "declared"}, {"interest": "perhaps"}, {}],
)
def test_a_declaration_says_what_ties_or_that_nothing_does(room: Room, body: dict[str, str]) -> None:
    tender = published(room)

    assert refused(room, ONE, tender, "committee/declarations", body) == "input.invalid"


def test_who_is_tied_steps_aside_at_once_and_the_reserve_moves_up(room: Room) -> None:
    tender = appointed(room)

    act(room, TWO, tender, "committee/declarations", TIED)

    assert members(room, tender) == {ONE: "member", TWO: "recused", THREE: "member", RESERVE: "member"}
    (declared,) = about(room, "observer", "interest.declared", tender)
    (gone,) = about(room, "observer", "committee_member.recused", tender)
    (moved,) = about(room, "observer", "committee_member.moved_up", tender)
    assert declared["description"] == gone["reasons"] == TIED["description"]
    assert (gone["member"], gone["marks_removed"]) == (TWO, 0)
    assert (moved["member"], moved["in_place_of"]) == (RESERVE, TWO)
    assert room.get(TWO, f"/tenders/{tender['id']}/marks").json()["code"] == "committees.recused"
    assert room.get(RESERVE, f"/tenders/{tender['id']}/marks").json()["code"] == "committees.not_declared"


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


def test_nobody_agrees_or_closes_before_all_have_handed_in(room: Room) -> None:
    tender = appointed(room)
    declare(room, tender, ONE, TWO, THREE)
    mark(room, ONE, tender, ALIKE)
    body = {**cell(room, ONE, tender), "marks": "1", "reasons": "Alone."}

    assert refused(room, ONE, tender, "agreed-marks", body) == "committees.not_handed_in"
    assert refused(room, ONE, tender, "committee/closing") == "committees.not_handed_in"


def test_an_officer_appoints_one_more_where_no_reserve_is_left(room: Room) -> None:
    tender = appointed(room, members=[ONE], reserves=[])
    act(room, ONE, tender, "committee/declarations", TIED)
    assert members(room, tender) == {ONE: "recused"}

    act(room, OFFICER, tender, "committee/members", {"seat": TWO})

    assert members(room, tender) == {ONE: "recused", TWO: "member"}
    assert about(room, "observer", "committee.chaired", tender)[0]["chair"] == TWO
    assert refused(room, OFFICER, tender, "committee/members", {"seat": ONE}) == "committees.seat_twice"

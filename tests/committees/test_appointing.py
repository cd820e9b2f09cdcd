"""Who sits on a committee: appointed, tied or not, and who moves up, over HTTP."""

import pytest

from tests.committees.room import (
    MEMBERS,
    OFFICER,
    ONE,
    RESERVE,
    THREE,
    TWO,
    about,
    act,
    appointed,
    bid_all,
    declare,
    published,
    refused,
)
from tests.serving import Room
from tests.stages import Tender, open_now

NONE = {"interest": "none"}
TIED = {"interest": "declared", "description": "My brother works for Baram Computer."}


def members(room: Room, tender: Tender) -> dict[str, str]:
    shown = room.get("observer", f"/tenders/{tender['id']}/committee").json()
    return {row["seat"]: row["standing"] for row in shown["members"]}


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


def test_an_officer_appoints_one_more_where_no_reserve_is_left(room: Room) -> None:
    tender = appointed(room, members=[ONE], reserves=[])
    act(room, ONE, tender, "committee/declarations", TIED)
    assert members(room, tender) == {ONE: "recused"}

    act(room, OFFICER, tender, "committee/members", {"seat": TWO})

    assert members(room, tender) == {ONE: "recused", TWO: "member"}
    assert about(room, "observer", "committee.chaired", tender)[0]["chair"] == TWO
    assert refused(room, OFFICER, tender, "committee/members", {"seat": ONE}) == "committees.seat_twice"

"""Procedures that are not for everybody: who is asked, who learns of it, and whose bid is taken."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.serving import Room, Served, open_room
from tests.stages import entries, open_now, send

OFFICER, ONE, TWO, THREE = "procuring-officer", "tenderer-1", "tenderer-2", "tenderer-3"
PACK = """
name = "{name}"
title = "Generic training country, {name}"
like = "generic"

[sources.memory]
title = "Chosen for a test"
date = 2026-11-22

[[procedures]]
id = "open"
who_may_bid = "{whom}"
{more}
"""
TWO_AT_LEAST = 'least_invited = [{ value = 2, source = "memory", training_value = true }]'
LAWS = (("nominating", "invited", TWO_AT_LEAST), ("direct", "one", ""), ("small", "smallFirms", ""))


@pytest.fixture(scope="module", autouse=True)
def laws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("packs")
    for name, whom, more in LAWS:
        text = PACK.format(name=name, whom=whom, more=more)
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("MINIKONEPS_PACKS", str(folder))
        yield


@pytest.fixture
def nominating(served: Served) -> Iterator[Room]:
    with open_room(served, pack="nominating") as room:
        yield room


def invite(room: Room, tender: dict[str, Any], *seats: str, by: str = OFFICER) -> tuple[int, str | None]:
    asked = {"tenderers": [room.party(seat) for seat in seats]}
    answer = room.post(by, f"/tenders/{tender['id']}/invitations", asked)
    return answer.status_code, None if answer.is_success else answer.json()["code"]


def bid(room: Room, seat: str, tender: dict[str, Any]) -> tuple[int, str | None]:
    return send(room, seat, f"/tenders/{tender['id']}/bids", room.sealed(seat, tender, "1000"))


def invited(room: Room, reader: str, tender: dict[str, Any]) -> list[str]:
    return [row["id"] for row in room.get(reader, f"/tenders/{tender['id']}/invitations").json()]


def test_who_is_invited_may_bid_and_nobody_else(nominating: Room) -> None:
    room = nominating
    tender = room.publish()
    assert bid(room, ONE, tender) == (409, "participation.not_invited")

    assert invite(room, tender, ONE, TWO) == (201, None)

    assert bid(room, ONE, tender) == (201, None)
    assert bid(room, THREE, tender) == (409, "participation.not_invited")
    assert invite(room, tender, THREE) == (201, None)
    assert bid(room, THREE, tender) == (201, None)


def test_first_list_is_long_enough_for_a_competition_and_nobody_is_asked_twice(nominating: Room) -> None:
    room = nominating
    tender = room.publish()

    assert invite(room, tender, ONE) == (409, "participation.too_few_invited")
    assert invited(room, OFFICER, tender) == []
    assert invite(room, tender, ONE, TWO) == (201, None)
    assert invite(room, tender, TWO, THREE) == (409, "participation.already_invited")
    assert sorted(invited(room, OFFICER, tender)) == sorted([room.party(ONE), room.party(TWO)])


def test_direct_procedure_is_with_one(served: Served) -> None:
    with open_room(served, pack="direct") as room:
        _with_one(room)


def _with_one(room: Room) -> None:
    tender = room.publish()
    assert invite(room, tender, ONE, TWO) == (409, "participation.one_only")
    assert invite(room, tender, ONE) == (201, None)
    assert invite(room, tender, TWO) == (409, "participation.one_only")
    assert (bid(room, ONE, tender), bid(room, TWO, tender)[1]) == ((201, None), "participation.not_invited")


def test_open_tender_knows_no_invitation_and_a_late_one_is_refused(room: Room, nominating: Room) -> None:
    open_to_all, tender = room.publish(), nominating.publish()
    assert invite(room, open_to_all, ONE, TWO) == (409, "participation.open_to_all")
    room = nominating

    room.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": 1}})

    assert invite(room, tender, ONE, TWO) == (409, "participation.invitation_late")


def test_only_its_officer_invites_and_only_tenderers(nominating: Room) -> None:
    room = nominating
    tender = room.publish()

    assert invite(room, tender, ONE, TWO, by=ONE) == (403, "access.wrong_role")
    assert invite(room, tender, ONE, "auditor") == (409, "participation.not_a_tenderer")
    assert invite(room, tender, ONE, ONE)[0] == 422


def test_an_invitation_is_read_by_officer_and_tenderer_alone_until_the_opening(nominating: Room) -> None:
    room = nominating
    tender = room.publish()
    assert invite(room, tender, ONE, TWO) == (201, None)
    own = f"/tenders/{tender['id']}/participation"

    assert invited(room, ONE, tender) == [room.party(ONE)]
    assert [invited(room, seat, tender) for seat in (THREE, "auditor", "observer")] == [[], [], []]
    assert room.get(ONE, own).json()["invitedAt"] is not None
    assert room.get(THREE, own).json()["invitedAt"] is None
    assert [len(entries(room, seat, "invitation.sent")) for seat in (OFFICER, ONE, THREE, "observer")] == [
        2,
        1,
        0,
        0,
    ]

    assert bid(room, ONE, tender) == (201, None)
    open_now(room, tender)

    assert len(invited(room, "observer", tender)) == 2
    assert len(entries(room, "observer", "invitation.sent")) == 2


def test_small_firms_alone_bid_where_the_procedure_is_theirs(served: Served) -> None:
    with open_room(served, pack="small") as room:
        _for_small_firms(room)


def _for_small_firms(room: Room) -> None:
    tender = room.publish()
    assert bid(room, ONE, tender) == (409, "parties.not_registered")

    def registered(**scale: str) -> None:
        declared = {
            "businessNumber": "214-88-30017",
            "licences": [],
            "regions": ["east"],
            "contactPoint": {"email": "office@baram.example"},
            **scale,
        }
        registration = room.done(ONE, "/registrations", declared)["id"]
        room.done("trainer", f"/registrations/{registration}/approval")

    registered()
    assert bid(room, ONE, tender) == (409, "parties.firm_too_large")
    registered(scale="large")
    assert bid(room, ONE, tender) == (409, "parties.firm_too_large")
    registered(scale="medium")
    assert bid(room, ONE, tender) == (201, None)
    parties = {row["id"]: row for row in room.get("observer", "/parties").json()}
    assert parties[room.party(ONE)]["registration"]["scale"] == "medium"

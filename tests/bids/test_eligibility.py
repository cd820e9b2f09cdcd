"""A bid on a tender that says who may bid."""

from typing import Any

from minikoneps.shared.identifiers import new_id
from tests.serving import Room, notice
from tests.stages import entries, send

ONE = "tenderer-1"
ASKED = {
    "licences": [{"id": "electrical-works", "description": "Electrical works"}],
    "regions": ["north", "east"],
}
DECLARED = {
    "businessNumber": "214-88-30017",
    "licences": ["electrical-works"],
    "regions": ["east"],
    "contactPoint": {"email": "office@baram.example"},
}


def register(room: Room, **changes: object) -> str:
    return str(room.done(ONE, "/registrations", {**DECLARED, **changes})["id"])


def approve(room: Room, registration: str) -> None:
    room.done("trainer", f"/registrations/{registration}/approval")


def attempt(room: Room, tender: dict[str, Any]) -> tuple[int, str | None]:
    return send(room, ONE, f"/tenders/{tender['id']}/bids", room.sealed(ONE, tender, "800000"))


def test_bid_waits_for_the_registration_that_the_notice_asks_for(room: Room) -> None:
    tender = room.publish(eligibility=ASKED)

    assert attempt(room, tender) == (409, "parties.not_registered")
    registration = register(room, licences=["software"], regions=["islands"])
    assert attempt(room, tender) == (409, "parties.not_registered")
    approve(room, registration)
    assert attempt(room, tender) == (409, "parties.licence_missing")
    approve(room, register(room, regions=["islands"]))
    assert attempt(room, tender) == (409, "parties.region_missing")
    approve(room, register(room))
    assert attempt(room, tender) == (201, None)


def test_refusal_is_secret_until_the_opening_like_every_bid(room: Room) -> None:
    tender = room.publish(eligibility=ASKED)
    attempt(room, tender)

    (own,) = entries(room, ONE, "bid.refused")
    assert own["data"]["code"] == "parties.not_registered"
    assert entries(room, "observer", "bid.refused") == []
    assert own["audience"] == {"seats": [ONE], "after": tender["id"]}


def test_amendment_that_names_a_licence_holds_for_a_replacement_too(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "800000")["bid"]["id"]
    amendment = {"rationale": "Only firms with the licence.", "notice": notice(eligibility=ASKED)}
    amended = room.done("procuring-officer", f"/tenders/{tender['id']}/amendments", amendment)
    replacement = f"/bids/{bid}/replacement"
    sealed = room.sealed(ONE, amended, "790000")

    assert send(room, ONE, replacement, sealed) == (409, "parties.not_registered")
    approve(room, register(room))
    assert send(room, ONE, replacement, sealed) == (201, None)


def test_tender_that_names_nothing_is_open_to_the_unregistered(room: Room) -> None:
    tender = room.publish(eligibility={"licences": [], "regions": []})
    room.done(ONE, f"/tenders/{tender['id']}/bids", room.sealed(ONE, tender, "1"), key=new_id("key"))

"""A register of who is shut out, kept by the trainer, read by everybody, and asked when a bid comes."""

from datetime import UTC, date, datetime

import pytest

from minikoneps.parties.debarment import DebarmentFacts, DebarmentStatus, debarment_status
from tests.consortia.joint import agreed
from tests.serving import Room
from tests.stages import entries, send

ONE = "tenderer-1"
WHY = "Forged references in an earlier tender."


def debar(room: Room, seat: str = ONE, first: str = "2026-03-02", last: str = "2026-03-05") -> str:
    made = {"party": room.party(seat), "from": first, "until": last, "reasons": WHY}
    return str(room.done("trainer", "/debarments", made)["id"])


@pytest.mark.parametrize(
    ("day", "lifted", "status"),
    [
        (date(2026, 3, 1), False, DebarmentStatus.COMING),
        (date(2026, 3, 2), False, DebarmentStatus.IN_FORCE),
        (date(2026, 3, 5), False, DebarmentStatus.IN_FORCE),
        (date(2026, 3, 6), False, DebarmentStatus.OVER),
        (date(2026, 3, 3), True, DebarmentStatus.LIFTED),
    ],
)
def test_both_days_of_a_debarment_count(day: date, lifted: bool, status: DebarmentStatus) -> None:
    at = datetime(2026, 3, 3, tzinfo=UTC) if lifted else None
    facts = DebarmentFacts(date(2026, 3, 2), date(2026, 3, 5), at)
    assert debarment_status(facts, day) is status


def test_bid_is_refused_with_the_reason_until_the_last_day_is_over(room: Room) -> None:
    tender = room.publish()
    debar(room)
    path = f"/tenders/{tender['id']}/bids"
    refused = room.post(ONE, path, room.sealed(ONE, tender, "800000"), key="key-refused")
    assert (refused.status_code, refused.json()["code"]) == (409, "parties.debarred")
    assert refused.json()["facts"]["reasons"] == WHY
    assert entries(room, "observer", "bid.refused") == []

    room.done("trainer", "/clock", {"to": "2026-03-05T23:59:59Z"})
    assert send(room, ONE, path, room.sealed(ONE, tender, "800000")) == (409, "parties.debarred")
    room.done("trainer", "/clock", {"to": "2026-03-06T00:00:00Z"})
    assert send(room, ONE, path, room.sealed(ONE, tender, "800000")) == (201, None)


def test_consortium_with_a_member_that_is_shut_out_does_not_bid(room: Room) -> None:
    tender = room.publish()
    agreed(room, tender)
    debar(room, "tenderer-2")
    path = f"/tenders/{tender['id']}/bids"
    assert send(room, ONE, path, room.sealed(ONE, tender, "800000")) == (409, "parties.debarred")


def test_who_was_taken_out_of_the_register_bids_and_who_bid_before_may_withdraw(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "800000")["bid"]["id"]
    debarment = debar(room)
    again = room.sealed(ONE, tender, "790000")
    assert send(room, ONE, f"/bids/{bid}/replacement", again) == (409, "parties.debarred")
    assert send(room, ONE, f"/bids/{bid}/withdrawal") == (201, None)

    lifting = f"/debarments/{debarment}/lifting"
    assert send(room, "procuring-officer", lifting, {"reasons": "A mistake."}) == (403, "access.wrong_role")
    assert send(room, "trainer", lifting, {"reasons": "A mistake."}) == (201, None)
    assert send(room, "trainer", lifting, {"reasons": "Again."}) == (409, "parties.debarment_ended")
    assert send(room, ONE, f"/tenders/{tender['id']}/bids", again) == (201, None)


def test_register_is_public_and_says_who_is_shut_out_today(room: Room) -> None:
    debar(room)
    debar(room, "tenderer-2", "2026-04-01", "2026-04-30")

    rows = room.get("observer", '/debarments?sort=["from","ASC"]').json()
    assert [(one["party"]["name"], one["status"]) for one in rows] == [
        ("Baram Computer", "inForce"),
        ("Haneul Systems", "coming"),
    ]
    shut_out = {one["name"]: one["debarred"] for one in room.get("observer", "/parties").json()}
    assert shut_out["Baram Computer"] == {"until": "2026-03-05", "reasons": WHY}
    assert shut_out["Haneul Systems"] is None
    (entry, _) = entries(room, "auditor", "party.debarred")
    assert (entry["data"]["from"], entry["data"]["until"]) == ("2026-03-02", "2026-03-05")


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({"party": "party-nobody"}, (409, "parties.not_debarrable")),
        ({"from": "2026-01-01", "until": "2026-03-01"}, (409, "parties.debarment_over")),
        ({"from": "2026-03-09", "until": "2026-03-08"}, (422, "input.invalid")),
    ],
)
def test_only_tenderers_are_shut_out_for_days_that_come(
    room: Room, changes: dict[str, str], answer: tuple[int, str]
) -> None:
    made = {"party": room.party(ONE), "from": "2026-03-02", "until": "2026-03-05", "reasons": WHY}
    assert send(room, "trainer", "/debarments", {**made, **changes}) == answer

"""Examining all bids at once that offer what was asked, and leaving the others to a person."""

from collections.abc import Iterator

import pytest

from minikoneps.sealing.payload import BidPayload
from tests.evaluations.test_api import hand_in, sealed
from tests.serving import Room, Served, open_room
from tests.stages import entries, examine, open_now, opened, send

ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
SAID = {"reasons": "Offers every item of the notice."}


@pytest.fixture
def korean(served: Served) -> Iterator[Room]:
    with open_room(served, pack="kr") as room:
        yield room


def test_bids_as_asked_are_examined_at_once_and_what_differs_waits_for_a_person(room: Room) -> None:
    tender = room.publish()
    good = [room.bid(seat, tender, price)["bid"]["id"] for seat, price in ((ONE, "900"), (TWO, "800"))]
    other = hand_in(
        room, THREE, tender, sealed(room, THREE, tender, BidPayload.priced("KRW", [("1", "39", "1")]))
    )
    open_now(room, tender)
    path = f"/tenders/{tender['id']}"

    assert room.done("evaluator", f"{path}/examinations/rest", SAID) == {"examined": 2, "waiting": 1}

    shown = room.get("observer", f"{path}/examinations").json()
    assert [(one["bid"], one["responsive"], one["reasons"]) for one in shown] == [
        (bid, True, SAID["reasons"]) for bid in good
    ]
    assert [entry["data"]["bid"] for entry in entries(room, "observer", "bid.examined")] == good
    assert send(room, "evaluator", f"{path}/ranking") == (409, "evaluations.not_examined")
    examine(room, tender, other, responsive=False)
    ranking = room.done("evaluator", f"{path}/ranking")
    assert [(one["bid"], one["rank"]) for one in ranking["ranking"]] == [(good[1], 1), (good[0], 2)]


def test_what_a_person_decided_stays_as_it_was_decided(room: Room) -> None:
    tender, bids = opened(room, {ONE: "900", TWO: "800"})
    path = f"/tenders/{tender['id']}/examinations"
    examine(room, tender, bids[ONE], responsive=False)

    assert room.done("evaluator", f"{path}/rest", SAID) == {"examined": 1, "waiting": 0}
    assert room.done("evaluator", f"{path}/rest", SAID) == {"examined": 0, "waiting": 0}

    found = {one["bid"]: one["responsive"] for one in room.get("observer", path).json()}
    assert found == {bids[ONE]: False, bids[TWO]: True}


def test_the_rest_is_examined_by_whoever_may_examine_after_the_opening_with_reasons(room: Room) -> None:
    tender = room.publish()
    path = f"/tenders/{tender['id']}/examinations/rest"

    assert send(room, "evaluator", path, SAID) == (409, "evaluations.not_opened")
    open_now(room, tender)
    assert send(room, ONE, path, SAID) == (403, "access.wrong_role")
    assert send(room, "evaluator", path, {"reasons": " no "}) == (422, "input.invalid")


def test_first_envelopes_are_read_one_by_one(korean: Room) -> None:
    end = {"endDate": "2026-05-15T05:00:00Z"}
    tender = korean.publish(procedureId="specificationAndPrice", tenderPeriod=end)
    bid = korean.bid(ONE, tender, "700000")["bid"]["id"]
    open_now(korean, tender)
    path = f"/tenders/{tender['id']}"

    assert send(korean, "evaluator", f"{path}/examinations/rest", SAID) == (409, "evaluations.one_by_one")

    examine(korean, tender, bid)
    korean.done("procuring-officer", f"{path}/price-opening")
    assert korean.done("evaluator", f"{path}/examinations/rest", SAID) == {"examined": 1, "waiting": 0}
    assert entries(korean, "observer", "bid.examined")[-1]["data"]["stage"] == "price"

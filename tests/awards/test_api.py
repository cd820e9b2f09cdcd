"""Award decisions over HTTP."""

import pytest

from minikoneps.ledger.receipt import Receipt
from tests.serving import Room
from tests.stages import entries, open_now, opened, ranked, send

ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
OFFICER = "procuring-officer"
WHY = "It is the lowest responsive total."


def active(bid: str) -> dict[str, str]:
    return {"status": "active", "bid": bid, "reasons": WHY}


def test_lowest_bid_is_awarded_and_its_tenderer_becomes_the_supplier(room: Room) -> None:
    tender, bids = ranked(room, {ONE: "900", TWO: "800"})
    path = f"/tenders/{tender['id']}/awards"

    award = room.done(OFFICER, path, active(bids[TWO]), key="key-the-award")

    assert (award["status"], award["bid"], award["reasons"]) == ("active", bids[TWO], WHY)
    assert award["supplier"] == {"id": room.party(TWO), "name": "Haneul Systems"}
    assert award["value"] == {"amount": "32000", "currency": "KRW"}
    assert Receipt.from_json(award["receipt"]).faults(room.shown["keyFingerprint"]) == []
    shown = room.get("observer", path)
    assert (shown.json(), shown.headers["content-range"]) == ([award], "awards 0-0/1")
    (entry,) = entries(room, "observer", "award.decided")
    assert entry["data"] == {
        "tender": tender["id"],
        "lot": "1",
        "award": award["id"],
        "status": "active",
        "bid": bids[TWO],
        "tenderer": room.party(TWO),
        "value": {"amount": "32000", "currency": "KRW"},
        "reasons": WHY,
    }


def test_tender_is_decided_once_and_a_repeated_request_gets_the_same_answer(room: Room) -> None:
    tender, bids = ranked(room, {ONE: "900"})
    path = f"/tenders/{tender['id']}/awards"

    first, again = (room.post(OFFICER, path, active(bids[ONE]), key="key-the-award") for _ in range(2))

    assert (first.status_code, again.status_code, first.json()) == (201, 201, again.json())
    assert send(room, OFFICER, path, active(bids[ONE])) == (409, "awards.already_decided")
    assert send(room, OFFICER, path, {"status": "unsuccessful", "reasons": WHY}) == (
        409,
        "awards.already_decided",
    )
    assert room.post(OFFICER, path, active(bids[ONE])).json()["code"] == "input.idempotency_key_missing"
    assert len(room.get(OFFICER, path).json()) == 1


def test_only_a_bid_of_rank_one_is_awarded_and_any_of_those_tied(room: Room) -> None:
    tender, bids = ranked(room, {ONE: "900", TWO: "800", THREE: "800"})
    path = f"/tenders/{tender['id']}/awards"

    assert send(room, OFFICER, path, active(bids[ONE])) == (409, "awards.not_the_best")
    assert send(room, OFFICER, path, active("bid-000000000000")) == (409, "awards.bid_not_ranked")
    assert send(room, OFFICER, path, active(max(bids[TWO], bids[THREE]))) == (201, None)


def test_award_waits_for_the_ranking(room: Room) -> None:
    tender, bids = opened(room, {ONE: "900"})

    answer = send(room, OFFICER, f"/tenders/{tender['id']}/awards", active(bids[ONE]))

    assert answer == (409, "awards.not_ranked")


def test_empty_ranking_has_too_few_bids_to_award(room: Room) -> None:
    tender, _ = ranked(room, {})

    answer = send(room, OFFICER, f"/tenders/{tender['id']}/awards", active("bid-000000000000"))

    assert answer == (409, "awards.too_few_bids")


def test_tender_ends_unsuccessful_with_reasons_once_it_is_opened(room: Room) -> None:
    tender = room.publish()
    path = f"/tenders/{tender['id']}/awards"
    nobody = {"status": "unsuccessful", "reasons": "Nobody handed in a bid."}

    assert send(room, OFFICER, path, nobody) == (409, "awards.not_opened")
    open_now(room, tender)
    award = room.done(OFFICER, path, nobody, key="key-the-award")

    assert (award["status"], award["bid"], award["supplier"], award["value"]) == (
        "unsuccessful",
        None,
        None,
        None,
    )
    (entry,) = entries(room, "observer", "award.decided")
    assert sorted(entry["data"]) == ["award", "failure", "lot", "reasons", "status", "tender"]


@pytest.mark.parametrize(
    "decision",
    [
        {"status": "active", "reasons": WHY},
        {"status": "unsuccessful", "bid": "bid-000000000000", "reasons": WHY},
        {"status": "pending", "reasons": WHY},
        {"status": "unsuccessful", "reasons": " "},
        {"status": "unsuccessful"},
    ],
)
def test_decision_that_does_not_hold_together_is_malformed(room: Room, decision: dict[str, str]) -> None:
    tender = room.publish()

    assert send(room, OFFICER, f"/tenders/{tender['id']}/awards", decision) == (422, "input.invalid")


@pytest.mark.parametrize("seat", [ONE, "evaluator", "auditor", "observer", "trainer"])
def test_only_the_procuring_officer_decides(room: Room, seat: str) -> None:
    tender = room.publish()
    nobody = {"status": "unsuccessful", "reasons": "Nobody handed in a bid."}

    assert send(room, seat, f"/tenders/{tender['id']}/awards", nobody) == (403, "access.wrong_role")
    assert room.get(seat, f"/tenders/{tender['id']}/awards").json() == []

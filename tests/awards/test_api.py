"""Award decisions over HTTP."""

from io import BytesIO

import pytest

from minikoneps.ledger.receipt import Receipt
from minikoneps.verification.check import verify
from minikoneps.verification.reading import read_bundle
from tests.serving import Room
from tests.stages import entries, open_now, opened, ranked, send
from tests.verification.checked import frauds

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
        "standstill_ends": award["standstill"]["endsAt"],
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


def awarded(room: Room, prices: dict[str, str]) -> tuple[str, str, dict[str, str]]:
    """The awards' address, the award of the lowest bid and its own address."""
    tender, bids = ranked(room, prices)
    lowest = min(prices, key=lambda seat: int(prices[seat]))
    path = f"/tenders/{tender['id']}/awards"
    award = room.done(OFFICER, path, active(bids[lowest]), key="key-the-award")
    return path, f"{path}/{award['id']}", bids


def test_supplier_is_invited_to_sign_after_the_standstill_and_not_before(room: Room) -> None:
    path, award, _ = awarded(room, {ONE: "900", TWO: "800"})
    shown = room.get("observer", path).json()[0]
    assert (shown["door"]["open"], shown["door"]["shutBy"]) == (False, "standstill")
    assert shown["door"]["opensAt"] == shown["standstill"]["endsAt"] > shown["complaintsUntil"]
    assert (shown["standstill"]["days"], "89/665" in shown["standstill"]["source"]) == (10, True)

    refused = room.post(OFFICER, f"{award}/invitation")
    room.done("trainer", "/clock", {"to": shown["door"]["opensAt"]})
    invited = room.done(OFFICER, f"{award}/invitation")

    assert (refused.status_code, refused.json()["code"]) == (409, "awards.standstill")
    assert refused.json()["facts"]["until"] == shown["door"]["opensAt"]
    assert invited["door"] == {"open": True, "opensAt": shown["door"]["opensAt"], "shutBy": None}
    (entry,) = entries(room, "observer", "supplier.invited")
    assert entry["data"]["tenderer"] == room.party(TWO)
    assert send(room, OFFICER, f"{award}/invitation") == (409, "awards.already_invited")


@pytest.mark.parametrize("seat", [TWO, OFFICER])
def test_supplier_that_will_not_sign_makes_way_for_the_next_in_line(room: Room, seat: str) -> None:
    path, award, bids = awarded(room, {ONE: "900", TWO: "800", THREE: "950"})

    ended = room.done(seat, f"{award}/withdrawal", {"reasons": "The maker stopped this model."})

    assert (ended["status"], ended["cancellation"]["cause"]) == ("cancelled", "supplierWithdrew")
    assert ended["door"] == {"open": False, "opensAt": None, "shutBy": "noSupplier"}
    (entry,) = entries(room, "observer", "award.cancelled")
    assert (entry["seat"], entry["data"]["bid"], entry["data"]["cause"]) == (
        seat,
        bids[TWO],
        "supplierWithdrew",
    )
    (line,) = room.get("observer", path.replace("awards", "lines")).json()
    assert (line["best"], line["passedOver"]) == ([bids[ONE]], [{"bid": bids[TWO], "why": "withdrew"}])
    assert send(room, OFFICER, path, active(bids[TWO])) == (409, "awards.passed_over")
    assert send(room, OFFICER, path, active(bids[THREE])) == (409, "awards.not_the_best")
    assert send(room, OFFICER, path, active(bids[ONE])) == (201, None)
    rows = room.get("observer", path).json()
    assert [(row["bid"], row["status"]) for row in rows] == [(bids[TWO], "cancelled"), (bids[ONE], "active")]
    assert send(room, OFFICER, f"{award}/withdrawal", {"reasons": WHY}) == (409, "awards.cancelled")


def test_nobody_gives_back_what_another_won(room: Room) -> None:
    path, award, _ = awarded(room, {ONE: "900", TWO: "800"})
    why = {"reasons": "It is mine to say."}

    assert send(room, ONE, f"{award}/withdrawal", why) == (409, "awards.not_your_award")
    assert send(room, "evaluator", f"{award}/withdrawal", why) == (403, "access.wrong_role")
    assert send(room, TWO, f"{path}/award-000000000000/withdrawal", why) == (404, "awards.not_found")
    assert send(room, TWO, f"{award}/invitation") == (403, "access.wrong_role")


def test_lot_that_ended_without_a_supplier_has_nobody_to_sign_and_nobody_to_withdraw(room: Room) -> None:
    tender = room.publish()
    open_now(room, tender)
    path = f"/tenders/{tender['id']}/awards"
    nobody = {"status": "unsuccessful", "reasons": "Nobody handed in a bid."}
    ended = room.done(OFFICER, path, nobody, key="key-the-award")

    assert ended["standstill"] is None
    for act, body in (("invitation", {}), ("withdrawal", {"reasons": WHY})):
        assert send(room, OFFICER, f"{path}/{ended['id']}/{act}", body) == (409, "awards.no_supplier")


def test_tender_whose_only_award_was_given_back_can_be_cancelled(room: Room) -> None:
    path, award, _ = awarded(room, {TWO: "800"})
    tender = path.removesuffix("/awards")
    why = {"rationale": "The need is gone."}

    assert send(room, OFFICER, f"{tender}/cancellation", why) == (409, "tenders.award_decided")
    room.done(TWO, f"{award}/withdrawal", {"reasons": "The maker stopped this model."})
    assert send(room, OFFICER, f"{tender}/cancellation", why)[1] is None


def test_lot_whose_chosen_tenderers_all_stayed_away_failed_because_nobody_signed(room: Room) -> None:
    path, award, _ = awarded(room, {TWO: "800"})
    tender = path.removesuffix("/awards")
    room.done(TWO, f"{award}/withdrawal", {"reasons": "The maker stopped this model."})

    (found,) = room.get("observer", f"{tender}/failure").json()["lots"]
    nobody = {"status": "unsuccessful", "reasons": "Nobody is left to sign."}
    ended = room.done(OFFICER, path, nobody, key="key-the-end")

    assert (found["failure"], found["decided"], ended["failure"]) == ("notSigned", False, "notSigned")
    bundle = room.trainer.get(room.path("/bundle")).content
    assert frauds(verify(read_bundle(BytesIO(bundle)))) == {}

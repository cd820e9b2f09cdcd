"""Deciding a tender lot by lot over HTTP."""

from tests.lots import two_lots
from tests.serving import Room
from tests.stages import Tender, entries, examine, open_now, send

ONE, TWO, OFFICER = "tenderer-1", "tenderer-2", "procuring-officer"
WHY = "It is the lowest responsive total."
NOBODY = {"status": "unsuccessful", "reasons": "There is no bid to choose."}


def ranked_lots(room: Room) -> tuple[Tender, str, str]:
    """The first tenderer is best in lot 1, the second in lot 2."""
    tender = two_lots(room)
    one = room.bid(ONE, tender, "900")["bid"]["id"]
    two = room.bid(TWO, tender, "800", ["2"])["bid"]["id"]
    for row in open_now(room, tender)["bids"]:
        examine(room, tender, row["bid"], lot=row["lot"])
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    return tender, one, two


def test_each_lot_is_awarded_to_its_own_best_with_its_own_value(room: Room) -> None:
    tender, one, two = ranked_lots(room)
    path = f"/tenders/{tender['id']}/awards"

    for lot, bid in (("2", two), ("1", one)):
        decision = {"lot": lot, "status": "active", "bid": bid, "reasons": WHY}
        room.done(OFFICER, path, decision, key=f"key-of-lot-{lot}")

    rows = room.get("observer", path).json()
    assert [(row["lot"], row["bid"], row["value"]["amount"]) for row in rows] == [
        ("2", two, "16000"),
        ("1", one, "36000"),
    ]
    assert [entry["data"]["lot"] for entry in entries(room, "observer", "award.decided")] == ["2", "1"]


def test_lot_cannot_be_awarded_to_the_best_of_another(room: Room) -> None:
    tender, one, two = ranked_lots(room)
    path = f"/tenders/{tender['id']}/awards"

    def award(lot: str, bid: str) -> tuple[int, str | None]:
        return send(room, OFFICER, path, {"lot": lot, "status": "active", "bid": bid, "reasons": WHY})

    assert award("1", two) == (409, "awards.bid_not_ranked")
    assert award("2", one) == (409, "awards.not_the_best")
    assert award("3", one) == (409, "awards.lot_unknown")
    assert award("1", one) == (201, None)
    assert award("1", one) == (409, "awards.already_decided")
    assert award("2", two) == (201, None)


def test_lot_without_a_responsive_bid_can_only_end_unsuccessful(room: Room) -> None:
    tender = two_lots(room)
    bid = room.bid(ONE, tender, "900", ["1"])["bid"]["id"]
    open_now(room, tender)
    examine(room, tender, bid, lot="1")
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    path = f"/tenders/{tender['id']}/awards"

    refused = send(room, OFFICER, path, {"lot": "2", "status": "active", "bid": bid, "reasons": WHY})
    ended = room.done(OFFICER, path, {**NOBODY, "lot": "2"}, key="key-of-lot-2")
    first = room.done(OFFICER, path, {"status": "active", "bid": bid, "reasons": WHY}, key="key-of-lot-1")

    assert refused == (409, "awards.too_few_bids")
    assert (ended["lot"], ended["status"], ended["supplier"]) == ("2", "unsuccessful", None)
    assert (first["lot"], first["status"]) == ("1", "active")


def test_tender_with_a_decided_lot_is_not_cancelled(room: Room) -> None:
    tender, one, _ = ranked_lots(room)
    path = f"/tenders/{tender['id']}"
    room.done(OFFICER, f"{path}/awards", {"status": "active", "bid": one, "reasons": WHY}, key="key-award-1")

    answer = send(room, OFFICER, f"{path}/cancellation", {"rationale": "The need is gone."})

    assert answer == (409, "tenders.award_decided")


def test_cancelled_tender_is_neither_examined_nor_ranked_nor_decided(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "900")["bid"]["id"]
    open_now(room, tender)
    path = f"/tenders/{tender['id']}"
    room.done(OFFICER, f"{path}/cancellation", {"rationale": "The need is gone."})
    said = {"bid": bid, "responsive": True, "reasons": "As read in the record."}

    assert send(room, "evaluator", f"{path}/examinations", said) == (409, "tenders.cancelled")
    assert send(room, "evaluator", f"{path}/ranking") == (409, "tenders.cancelled")
    assert send(room, OFFICER, f"{path}/awards", NOBODY) == (409, "tenders.cancelled")

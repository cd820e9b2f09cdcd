"""Awards that need two persons, and what others learn of them."""

from tests.approvals.room import FIRST, SECOND, STRANGER, ask, decide, publish, shown
from tests.serving import Room
from tests.stages import entries, examine, open_now, send

WHY = "It is the lowest responsive total."


def ranked(room: Room) -> tuple[dict[str, object], str]:
    """A tender of two persons with one ranked bid."""
    tender = publish(room)
    bid = str(room.bid("tenderer-1", tender, "900")["bid"]["id"])
    open_now(room, tender)
    examine(room, tender, bid)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    return tender, bid


def test_award_waits_and_nobody_else_learns_of_it(room: Room) -> None:
    tender, bid = ranked(room)
    path = f"/tenders/{tender['id']}/awards"
    decision = {"status": "active", "bid": bid, "reasons": WHY}
    before = room.get("tenderer-1", "/checkpoint").json()["size"]

    asked = ask(room, path, decision)

    assert (asked["lot"], asked["wanted"]["bid"]) == ("1", bid)
    for seat in ("tenderer-1", "tenderer-2", "evaluator", "auditor", "observer", "trainer", STRANGER):
        assert room.get(seat, path).json() == []
        after = [
            row for row in room.get(seat, "/entries?limit=500").json()["entries"] if row["index"] >= before
        ]
        assert [row["entry"] for row in after] == [None]
        assert send(room, seat, f"/approvals/{asked['id']}/approval")[0] in (403, 404)
    assert decide(room, asked) == (201, None)
    (award,) = room.get("observer", path).json()
    assert (award["bid"], award["reasons"]) == (bid, WHY)
    assert award["receipt"]["entry"]["kind"] == "award.decided"


def test_a_refused_award_stays_as_unknown_as_an_asked_one(room: Room) -> None:
    tender, bid = ranked(room)
    asked = ask(room, f"/tenders/{tender['id']}/awards", {"status": "active", "bid": bid, "reasons": WHY})
    cancelled = ask(room, f"/tenders/{tender['id']}/cancellation", {"rationale": "The budget was cut."})
    assert decide(room, cancelled) == (201, None)

    assert decide(room, asked) == (409, "tenders.cancelled")

    (refused,) = entries(room, SECOND, "approval.refused")
    assert refused["data"]["code"] == "tenders.cancelled"
    assert entries(room, "observer", "approval.refused") == []
    assert shown(room, asked)["status"] == "pending"


def test_each_lot_is_asked_and_approved_by_itself(room: Room) -> None:
    lots = [{"id": "1", "title": "North"}, {"id": "2", "title": "South"}]
    items = [
        {"id": n, "description": "Laptop", "quantity": "4", "unit": "piece", "relatedLot": n} for n in "12"
    ]
    tender = publish(room, lots=lots, items=items)
    open_now(room, tender)
    path, nobody = f"/tenders/{tender['id']}/awards", {"status": "unsuccessful", "reasons": "No bid."}

    asked = [ask(room, path, {**nobody, "lot": lot}) for lot in "12"]

    assert send(room, FIRST, path, {**nobody, "lot": "1"}) == (409, "approvals.already_asked")
    assert decide(room, asked[1]) == (201, None)
    assert [award["lot"] for award in room.get("observer", path).json()] == ["2"]


def test_an_award_that_is_asked_again_under_its_key_gets_the_same_answer(room: Room) -> None:
    tender, bid = ranked(room)
    path, body = f"/tenders/{tender['id']}/awards", {"status": "active", "bid": bid, "reasons": WHY}

    first, again = (room.post(FIRST, path, body, key="key-the-award") for _ in range(2))

    assert (first.status_code, again.status_code, first.json()) == (202, 202, again.json())
    assert len(room.get(FIRST, "/approvals?filter=%7B%22act%22:%22award%22%7D").json()) == 1

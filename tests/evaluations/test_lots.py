"""Opening, examining and ranking a tender of two lots over HTTP."""

from tests.lots import two_lots
from tests.serving import Room
from tests.stages import entries, examine, open_now, send

ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"


def test_record_names_each_envelope_with_its_lot_and_compares_it_with_that_lot_s_items(room: Room) -> None:
    tender = two_lots(room)
    both = room.bid(ONE, tender, "900")["bid"]["id"]
    second = room.bid(TWO, tender, "800", ["2"])["bid"]["id"]

    record = open_now(room, tender)

    assert [(row["bid"], row["lot"], row["total"]["amount"], row["findings"]) for row in record["bids"]] == [
        (both, "1", "36000", []),
        (both, "2", "18000", []),
        (second, "2", "16000", []),
    ]
    (entry,) = entries(room, "observer", "bids.opened")
    assert [row["lot"] for row in entry["data"]["bids"]] == ["1", "2", "2"]


def test_bid_is_examined_lot_by_lot_and_may_be_responsive_in_one_alone(room: Room) -> None:
    tender = two_lots(room)
    bid = room.bid(ONE, tender, "900")["bid"]["id"]
    open_now(room, tender)

    examine(room, tender, bid, lot="1")
    waiting = room.post("evaluator", f"/tenders/{tender['id']}/ranking").json()
    examine(room, tender, bid, responsive=False, lot="2")
    shown = room.done("evaluator", f"/tenders/{tender['id']}/ranking")

    assert (waiting["code"], waiting["facts"]["bids"]) == ("evaluations.not_examined", f"{bid}/2")
    assert [(row["bid"], row["lot"]) for row in shown["ranking"]] == [(bid, "1")]
    assert [(row["bid"], row["lot"]) for row in shown["notResponsive"]] == [(bid, "2")]
    examined = room.get("observer", f"/tenders/{tender['id']}/examinations").json()
    assert [(row["lot"], row["responsive"]) for row in examined] == [("1", True), ("2", False)]
    assert [entry["data"]["lot"] for entry in entries(room, "observer", "bid.examined")] == ["1", "2"]


def test_lot_that_was_not_bid_on_cannot_be_examined(room: Room) -> None:
    tender = two_lots(room)
    bid = room.bid(ONE, tender, "900", ["2"])["bid"]["id"]
    open_now(room, tender)
    said = {"bid": bid, "responsive": True, "reasons": "As read in the record."}

    answer = send(room, "evaluator", f"/tenders/{tender['id']}/examinations", said)

    assert answer == (409, "evaluations.bid_not_opened")


def test_one_act_ranks_every_lot_by_itself_and_ties_stay_within_a_lot(room: Room) -> None:
    tender = two_lots(room)
    one = room.bid(ONE, tender, "900")["bid"]["id"]
    two = room.bid(TWO, tender, "900", ["2"])["bid"]["id"]
    three = room.bid(THREE, tender, "1000", ["1"])["bid"]["id"]
    for row in open_now(room, tender)["bids"]:
        examine(room, tender, row["bid"], lot=row["lot"])

    shown = room.done("evaluator", f"/tenders/{tender['id']}/ranking")

    places = {(row["lot"], row["bid"]): (row["rank"], row["tied"]) for row in shown["ranking"]}
    assert places == {
        ("1", one): (1, False),
        ("1", three): (2, False),
        ("2", one): (1, True),
        ("2", two): (1, True),
    }
    assert [row["lot"] for row in shown["ranking"]] == ["1", "1", "2", "2"]
    (entry,) = entries(room, "observer", "bids.ranked")
    assert [(row["lot"], row["rank"]) for row in entry["data"]["ranking"]] == [
        ("1", 1),
        ("1", 2),
        ("2", 1),
        ("2", 1),
    ]

"""Examinations, rankings and awards that do not follow from what was opened."""

from collections.abc import Callable

import pytest

from minikoneps.sealing.envelope import info, seal
from minikoneps.sealing.payload import BidPayload
from tests.verification.checked import bidding, check, first_tender, frauds, notes, rewritten
from tests.verification.room import OPENING, TENDER, Room

EXAMINED_A, RANKED, AWARDED = 22, 24, 25


def ranking_of(room: Room) -> list[dict[str, object]]:
    ranking = room.entries[RANKED].data["ranking"]
    assert isinstance(ranking, list)
    return [dict(place) for place in ranking]


def test_responsive_bid_that_is_not_as_asked_is_named() -> None:
    room = bidding()
    lines = [("1", "1", "1")]
    content = seal(OPENING.public, info(room.parts(1)), BidPayload.priced("KRW", lines))
    room.payloads["bid-a", "1"] = BidPayload.priced("EUR", lines)
    room.receive(1, "bid-a", [room.envelope(content, info=info(room.parts(1)))])
    room.close()
    room.open()
    room.evaluate()
    found = frauds(check(room))["examination_bent"][0]
    assert found.endswith("currency_differs, item_missing, quantity_differs")


def test_bid_refused_by_hand_is_noted_with_its_reasons() -> None:
    room = bidding()
    room.bid(1, "bid-a", ["1", "1"])
    room.bid(2, "bid-b", ["2", "2"])
    room.close()
    room.open()
    room.evaluate(refused=["bid-a"])
    room.award("bid-b")
    report = check(room)
    assert frauds(report) == {}
    assert (
        notes(report)["refused_by_hand"]
        == "bid bid-a was called not responsive on lot 1 by hand, because: as asked"
    )


@pytest.mark.parametrize(
    "bend",
    [
        lambda places: places[::-1],
        lambda places: places[:1],
        lambda places: [places[0], {**places[1], "rank": 1}],
        lambda places: [{**places[0], "rank": 2}, {**places[1], "rank": 1}],
        lambda places: [{**places[0], "total": "165.00"}, places[1]],
        lambda places: [{**places[0], "tenderer": "party-tenderer-3"}, places[1]],
        lambda places: [*places, places[1]],
    ],
)
def test_bent_ranking_is_named(bend: Callable[[list[dict[str, object]]], object]) -> None:
    found = frauds(rewritten(RANKED, ranking=bend(ranking_of(first_tender()))))
    assert (
        "does not follow from the opened totals: bid-b2 165.01 EUR on lot 1, bid-a 225.00 EUR on lot 1"
        in found["ranking_bent"][0]
    )


def test_ranking_of_a_bid_nobody_examined_is_named() -> None:
    found = frauds(rewritten(EXAMINED_A, bid="bid-b2"))
    assert "bid bid-a was opened on lot 1, but nobody examined it" in found["not_examined"][0]


def test_examination_before_the_opening_is_named() -> None:
    room = bidding()
    room.act(
        "bid.examined",
        "evaluator",
        {"tender": TENDER, "bid": "bid-a", "lot": "1", "responsive": True, "reasons": ""},
    )
    assert "examined before the opening" in frauds(check(room))["examined_before_opening"][0]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"bid": "bid-a", "tenderer": "party-tenderer-1"}, "has rank 2, before bid-b2"),
        ({"bid": "bid-c"}, "not in a ranking of it before"),
        ({"tenderer": "party-tenderer-3"}, "differs in tenderer or value"),
        ({"value": {"amount": "165.02", "currency": "EUR"}}, "differs in tenderer or value"),
        ({"value": {"amount": "165.01", "currency": "USD"}}, "differs in tenderer or value"),
    ],
)
def test_bent_award_is_named(changes: dict[str, object], named: str) -> None:
    assert named in frauds(rewritten(AWARDED, **changes))["award_bent"][0]


def test_second_award_is_named() -> None:
    room = first_tender()
    room.award("bid-b2")
    assert "a second time in entry 26" in frauds(check(room))["done_twice"][0]


def test_award_among_tied_bids_is_noted() -> None:
    room = bidding()
    room.bid(1, "bid-a", ["1", "1"])
    room.bid(2, "bid-b", ["1", "1"])
    room.close()
    room.open()
    room.evaluate()
    room.award("bid-b", reasons=["drawn by lot", "before witnesses"])
    report = check(room)
    assert frauds(report) == {}
    assert notes(report)["tie_decided_by_hand"].endswith("because: drawn by lot; before witnesses")


def test_ranked_tender_ended_without_award_is_noted() -> None:
    report = rewritten(AWARDED, status="unsuccessful", reasons="no money left")
    assert frauds(report) == {}
    assert notes(report)["unsuccessful_by_hand"].endswith("because: no money left")

"""A crowd under multiple reserve prices: numbers picked blindly, prices bunched at the lower limit."""

from fractions import Fraction

import pytest

from tests.crowds.test_crowds import SIZE, formed, until
from tests.reserve import BASE, blind_prices, blind_room, published
from tests.serving import Served
from tests.stages import open_now, served

__all__ = ["blind_prices", "served"]


@pytest.mark.usefixtures("blind_prices")
def test_rivals_pick_two_numbers_each_and_bid_at_the_limit(served: Served) -> None:
    with blind_room(served) as room:
        tender = published(room)
        came = formed(room, tender=tender["id"], careless=20)
        room.done("trainer", f"/crowds/{came['id']}/hurry")
        until(room, lambda one: bool(one["progress"]["bids"] == SIZE))
        record = open_now(room, tender)
        officer = "procuring-officer"
        room.done(officer, f"/tenders/{tender['id']}/examinations/rest", {"reasons": "As asked."})
        ranking = room.done(officer, f"/tenders/{tender['id']}/ranking")["ranking"]

    (lot,) = record["reservePrices"]
    picks = [tuple(row["picks"]) for row in record["bids"]]
    prices = [int(row["total"]["amount"]) for row in record["bids"]]
    low = sum(row["fate"] == "underLimit" for row in record["bids"])
    assert sum(one["picks"] for one in lot["candidates"]) == 2 * SIZE
    assert all(len(set(pair)) == 2 and set(pair) <= set(range(1, 16)) for pair in picks)
    assert not any(row["picksDrawn"] for row in record["bids"])
    assert len(set(picks)) > SIZE / 3
    near = [price for price in prices if abs(price - BASE * Fraction("0.87745")) < BASE * Fraction("0.02")]
    assert len(near) > SIZE * 0.6
    assert 0 < low < SIZE
    assert len(ranking) == SIZE - low


@pytest.mark.long  # the ordinary run has forty of them, above
@pytest.mark.usefixtures("blind_prices")
def test_eight_hundred_rivals_bid_and_are_opened_examined_and_ranked(served: Served) -> None:
    with blind_room(served) as room:
        tender = published(room)
        came = formed(room, tender=tender["id"], size=800)
        room.done("trainer", f"/crowds/{came['id']}/hurry")
        until(room, lambda one: bool(one["progress"]["bids"] == 800), looks=4000)
        record = open_now(room, tender)
        officer = "procuring-officer"
        room.done(officer, f"/tenders/{tender['id']}/examinations/rest", {"reasons": "As asked."})
        ranking = room.done(officer, f"/tenders/{tender['id']}/ranking")

    assert len(record["bids"]) == 800
    assert len(ranking["ranking"]) + len(ranking["outOfRace"]) == 800
    totals = [int(row["total"]["amount"]) for row in ranking["ranking"]]
    assert totals == sorted(totals)

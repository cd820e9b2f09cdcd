"""Two envelopes over HTTP: what is offered first, then the prices of those who passed, and of no others."""

from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest

from minikoneps.ledger.receipt import Receipt
from minikoneps.sealing.answers import Answer
from minikoneps.sealing.envelope import seal
from minikoneps.sealing.payload import BidPayload
from tests.serving import Room, Served, open_room
from tests.stages import Tender, entries, open_now, send, served

__all__ = ["served"]
OFFICER, EVALUATOR = "procuring-officer", "evaluator"
ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
PRICES = {ONE: "700000", TWO: "800000", THREE: "750000"}
Said = dict[str, Any]


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    with open_room(served, pack="kr") as room:
        yield room


def published(room: Room, **changes: object) -> Tender:
    """A notice of the Korean procedure in which specification and price are handed in at once."""
    end = {"endDate": "2026-05-15T05:00:00Z"}
    return room.publish(procedureId="specificationAndPrice", tenderPeriod=end, **changes)


def path(tender: Tender, rest: str) -> str:
    return f"/tenders/{tender['id']}/{rest}"


def bidding(room: Room, tender: Tender) -> dict[str, str]:
    return {seat: str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in PRICES.items()}


def examine(room: Room, tender: Tender, bid: str, responsive: bool = True) -> Said:
    said = {"bid": bid, "responsive": responsive, "reasons": "As its specification says."}
    answer: Said = room.done(EVALUATOR, path(tender, "examinations"), said)
    return answer


def opened_prices(room: Room, tender: Tender, bids: dict[str, str], failed: str = THREE) -> Said:
    """First envelopes opened and examined, all but one passed, and the prices opened."""
    open_now(room, tender)
    for seat, bid in bids.items():
        examine(room, tender, bid, responsive=seat != failed)
    answer: Said = room.done(OFFICER, path(tender, "price-opening"))
    return answer


def test_a_tender_of_two_envelopes_has_two_padlocks_and_says_what_belongs_into_each(room: Room) -> None:
    tender = published(room)
    (entry,) = entries(room, "observer", "tender.published")

    assert tender["procedure"]["envelopes"] == ["specification", "price"]
    assert tender["asks"] == [
        {"stage": "specification", "answers": ["offer"], "figures": []},
        {"stage": "price", "answers": [], "figures": []},
    ]
    assert tender["priceKey"]["id"] != tender["openingKey"]["id"]
    assert entry["data"]["price_key"]["public_key"] == tender["priceKey"]["publicKey"]
    assert tender["sealInfo"]["stage"] == "specification"


def test_a_bid_has_both_envelopes_each_shut_with_its_own_padlock(room: Room) -> None:
    tender = published(room)
    body = room.sealed(ONE, tender, "700000")
    first, price = body["envelopes"]
    bids = path(tender, "bids")

    alone = {**body, "envelopes": [first]}
    assert send(room, ONE, bids, alone) == (409, "bids.envelopes_differ")
    twice = {**body, "envelopes": [first, first]}
    assert send(room, ONE, bids, twice) == (409, "bids.envelopes_differ")
    swapped = {**body, "envelopes": [{**first, "stage": "price"}, {**price, "stage": "specification"}]}
    assert send(room, ONE, bids, swapped) == (409, "bids.info_mismatch")
    one_lock = room.sealed(ONE, {**tender, "priceKey": None}, "700000")
    assert send(room, ONE, bids, one_lock) == (409, "bids.wrong_key")

    receipt = room.done(ONE, bids, body, key="key-whole")
    assert [one["stage"] for one in receipt["bid"]["envelopes"]] == ["specification", "price"]
    assert [one["stage"] for one in receipt["receipt"]["entry"]["data"]["envelopes"]] == [
        "specification",
        "price",
    ]
    again = room.sealed(ONE, tender, "690000")
    room.done(ONE, f"/bids/{receipt['bid']['id']}/replacement", again, key="key-again")
    assert len(room.get(ONE, bids).json()) == 2


def test_the_first_opening_opens_what_is_offered_and_no_price(room: Room) -> None:
    tender = published(room)
    bids = bidding(room, tender)

    record = open_now(room, tender)

    assert (record["stage"], record["bids"]) == ("specification", [])
    assert [(row["bid"], row["outcome"], row["holds"]) for row in record["offers"]] == [
        (bid, "opened", ["answers"]) for bid in bids.values()
    ]
    (entry,) = entries(room, "observer", "bids.opened")
    assert entry["data"]["stage"] == "specification"
    assert set(entry["data"]["bids"][0]) == {
        *("bid", "lot", "tenderer", "ciphertext_sha256", "outcome", "content_sha256", "holds"),
    }
    assert room.get("observer", path(tender, "price-opening")).json() is None
    assert send(room, EVALUATOR, path(tender, "ranking")) == (409, "evaluations.prices_shut")


def test_answers_are_read_by_those_who_judge_and_by_their_own_tenderer(room: Room) -> None:
    tender = published(room)
    bids = bidding(room, tender)
    seats = (EVALUATOR, OFFICER, "auditor", "trainer", ONE, "observer")
    before = {seat: room.get(seat, path(tender, "answers")).json() for seat in seats}
    open_now(room, tender)

    read = {seat: [row["bid"] for row in room.get(seat, path(tender, "answers")).json()] for seat in seats}

    assert set(map(str, before.values())) == {"[]"}
    everybody = list(bids.values())
    assert read == {**dict.fromkeys(seats[:4], everybody), ONE: [bids[ONE]], "observer": []}
    (own,) = room.get(ONE, path(tender, "answers")).json()
    assert own["answers"] == [{"criterion": "offer", "text": "What offer asks for, and more."}]


def test_prices_are_opened_of_those_who_passed_and_of_nobody_else(room: Room) -> None:
    tender = published(room)
    bids = bidding(room, tender)

    record = opened_prices(room, tender, bids)

    assert [(row["bid"], row["total"]["amount"]) for row in record["bids"]] == [
        (bids[ONE], "28000000"),
        (bids[TWO], "32000000"),
    ]
    assert [(row["bid"], row["passed"], row["why"], row["points"]) for row in record["judged"]] == [
        (bids[ONE], True, None, None),
        (bids[TWO], True, None, None),
        (bids[THREE], False, "notResponsive", None),
    ]
    receipt = room.get("observer", path(tender, "price-opening/receipt")).json()
    assert Receipt.from_json(receipt).faults(room.shown["keyFingerprint"]) == []
    assert room.get("observer", path(tender, "price-opening")).json() == record
    (entry,) = entries(room, "observer", "prices.opened")
    (shut,) = entry["data"]["shut"]
    assert (shut["bid"], shut["why"]) == (bids[THREE], "notResponsive")
    assert entry["data"]["opening_key"] == tender["priceKey"]["id"]
    assert send(room, OFFICER, path(tender, "price-opening")) == (409, "evaluations.prices_opened")


def test_the_lowest_of_those_who_passed_is_first_and_the_lower_one_who_failed_is_nowhere(
    room: Room,
) -> None:
    tender = published(room)
    bids = bidding(room, tender)
    opened_prices(room, tender, bids, failed=ONE)
    assert send(room, EVALUATOR, path(tender, "ranking")) == (409, "evaluations.not_examined")
    shut = {"bid": bids[ONE], "responsive": True, "reasons": "On second thoughts."}
    assert send(room, EVALUATOR, path(tender, "examinations"), shut) == (409, "evaluations.bid_not_opened")
    for seat in (TWO, THREE):
        assert examine(room, tender, bids[seat])["stage"] == "price"

    ranking = room.done(EVALUATOR, path(tender, "ranking"))

    assert [(row["rank"], row["bid"]) for row in ranking["ranking"]] == [(1, bids[THREE]), (2, bids[TWO])]
    assert [row["bid"] for row in ranking["notResponsive"]] == [bids[ONE]]
    said = [(row["bid"], row["stage"]) for row in room.get("observer", path(tender, "examinations")).json()]
    assert said[:3] == [(bid, "specification") for bid in bids.values()]
    assert said[3:] == [(bids[TWO], "price"), (bids[THREE], "price")]


def test_prices_wait_for_every_examination_and_for_the_officer(room: Room) -> None:
    tender = published(room)
    bids = bidding(room, tender)
    prices = path(tender, "price-opening")

    assert send(room, OFFICER, prices) == (409, "evaluations.not_opened")
    open_now(room, tender)
    examine(room, tender, bids[ONE])
    assert send(room, OFFICER, prices) == (409, "evaluations.not_examined")
    for seat in (TWO, THREE):
        examine(room, tender, bids[seat])
    for seat in (EVALUATOR, ONE, "trainer", "observer"):
        assert send(room, seat, prices) == (403, "access.wrong_role")
    refused = entries(room, OFFICER, "price_opening.refused")
    assert [one["data"]["code"] for one in refused] == ["evaluations.not_opened", "evaluations.not_examined"]
    room.done(OFFICER, prices)


def test_a_tender_of_one_envelope_has_no_second_opening(served: Served) -> None:
    with open_room(served) as room:
        tender = room.publish()
        room.bid(ONE, tender, "700000")
        open_now(room, tender)

        assert tender["priceKey"] is None
        assert send(room, OFFICER, path(tender, "price-opening")) == (409, "evaluations.one_envelope")


def test_a_price_in_the_first_envelope_is_told_and_cannot_pass(room: Room) -> None:
    tender = published(room)
    body = room.sealed(ONE, tender, "700000")
    info = body["envelopes"][0]["info"]
    told = BidPayload.priced("KRW", [("1", "40", "700000")], answers=(Answer("offer", "As asked."),))
    key = bytes.fromhex(tender["openingKey"]["publicKey"])
    body["envelopes"][0]["ciphertext"] = b64encode(seal(key, info, told)).decode()
    bid = room.done(ONE, path(tender, "bids"), body, key="key-told")["bid"]["id"]

    (row,) = open_now(room, tender)["offers"]

    assert row["holds"] == ["answers", "price"]
    assert row["findings"] == [{"code": "price_inside", "item": None}]
    assert "28000000" not in str(entries(room, "observer", "bids.opened"))
    (read,) = room.get(EVALUATOR, path(tender, "answers")).json()
    assert read["priceFound"] == {"amount": "28000000", "currency": "KRW"}
    said = {"bid": bid, "responsive": True, "reasons": "Nobody saw it."}
    assert send(room, EVALUATOR, path(tender, "examinations"), said) == (409, "evaluations.price_inside")
    examine(room, tender, bid, responsive=False)
    assert room.done(OFFICER, path(tender, "price-opening"))["bids"] == []


def test_a_first_envelope_that_stays_shut_keeps_its_price_shut_and_stops_nobody(room: Room) -> None:
    tender = published(room)
    body = room.sealed(ONE, tender, "700000")
    body["envelopes"][0]["ciphertext"] = b64encode(bytes(4096 + 48)).decode()
    shut = room.done(ONE, path(tender, "bids"), body, key="key-shut")["bid"]["id"]
    good = room.bid(TWO, tender, "800000")["bid"]["id"]

    record = open_now(room, tender)
    examine(room, tender, good)
    prices = room.done(OFFICER, path(tender, "price-opening"))

    assert [(row["outcome"], row["reason"]) for row in record["offers"]] == [
        ("unopenable", "not_decryptable"),
        ("opened", None),
    ]
    assert [(row["bid"], row["why"]) for row in prices["judged"] if not row["passed"]] == [
        (shut, "unopenable")
    ]


def test_an_envelope_without_the_price_it_is_for_is_unopenable(room: Room) -> None:
    tender = published(room)
    body = room.sealed(ONE, tender, "700000")
    info = body["envelopes"][1]["info"]
    key = bytes.fromhex(tender["priceKey"]["publicKey"])
    empty = seal(key, info, BidPayload.unpriced([Answer("offer", "The price is in the other one.")]))
    body["envelopes"][1]["ciphertext"] = b64encode(empty).decode()
    bid = room.done(ONE, path(tender, "bids"), body, key="key-empty")["bid"]["id"]
    open_now(room, tender)
    examine(room, tender, bid)

    (row,) = room.done(OFFICER, path(tender, "price-opening"))["bids"]

    assert (row["outcome"], row["reason"], row["total"]) == ("unopenable", "no_price", None)

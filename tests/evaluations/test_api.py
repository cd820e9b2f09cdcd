"""Opening, examination and ranking over HTTP."""

from base64 import b64decode, b64encode
from dataclasses import replace
from typing import Any

import pytest

from minikoneps.ledger.receipt import Receipt
from minikoneps.sealing import beside
from minikoneps.sealing.envelope import pad, seal, seal_bytes
from minikoneps.sealing.keys import new_opening_key
from minikoneps.sealing.payload import BidLine, BidPayload
from tests.serving import Room
from tests.stages import Tender, entries, examine, open_now, opened, ranked, send

ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
PRICES = {ONE: "817391", TWO: "800000", THREE: "823177"}
PRICED = BidPayload.priced("KRW", [("1", "40", "817391")])


def hand_in(room: Room, seat: str, tender: Tender, ciphertext: bytes) -> str:
    """A bid of a seat with an envelope of our own making."""
    body = room.sealed(seat, tender, "1")
    body["envelopes"][0]["ciphertext"] = b64encode(ciphertext).decode()
    return str(room.done(seat, f"/tenders/{tender['id']}/bids", body, key=f"key-{seat}")["bid"]["id"])


def sealed(room: Room, seat: str, tender: Tender, payload: BidPayload) -> bytes:
    info = room.sealed(seat, tender, "1")["envelopes"][0]["info"]
    return seal_bytes(bytes.fromhex(tender["openingKey"]["publicKey"]), info, pad(payload.to_bytes()))


def test_nothing_is_opened_before_the_closing(room: Room) -> None:
    tender = room.publish()
    room.bid(ONE, tender, "817391")
    path = f"/tenders/{tender['id']}/opening"

    assert send(room, "procuring-officer", path) == (409, "evaluations.not_closed")
    room.pass_deadline(tender, seconds=0)
    assert send(room, "procuring-officer", path) == (409, "evaluations.not_closed")
    assert room.get(ONE, path).json() is None


def test_opening_puts_every_amount_on_record_in_the_order_of_arrival(room: Room) -> None:
    tender = room.publish()
    bids = [room.bid(seat, tender, price)["bid"]["id"] for seat, price in PRICES.items()]

    record = open_now(room, tender)

    assert [(row["bid"], row["outcome"], row["total"]["amount"]) for row in record["bids"]] == [
        (bids[0], "opened", "32695640"),
        (bids[1], "opened", "32000000"),
        (bids[2], "opened", "32927080"),
    ]
    assert record["bids"][0]["lines"] == [
        {"item": "1", "quantity": "40", "unitPrice": "817391", "amount": "32695640"}
    ]
    assert record["bids"][0]["findings"] == []
    receipt = room.get("observer", f"/tenders/{tender['id']}/opening/receipt").json()
    assert Receipt.from_json(receipt).faults(room.shown["keyFingerprint"]) == []
    for seat in ("trainer", ONE, "observer"):
        assert room.get(seat, f"/tenders/{tender['id']}/opening").json() == record
    (entry,) = entries(room, "observer", "bids.opened")
    assert entry["data"]["opening_key"] == tender["openingKey"]["id"]
    assert [row["total"] for row in entry["data"]["bids"]] == ["32695640", "32000000", "32927080"]


def test_opening_takes_place_once(room: Room) -> None:
    tender, _ = opened(room, {ONE: "1"})

    again = send(room, "procuring-officer", f"/tenders/{tender['id']}/opening")

    assert again == (409, "evaluations.already_opened")


@pytest.mark.parametrize("seat", [ONE, "evaluator", "trainer", "observer"])
def test_only_the_procuring_officer_opens(room: Room, seat: str) -> None:
    tender = room.publish()
    room.pass_deadline(tender)

    assert send(room, seat, f"/tenders/{tender['id']}/opening") == (403, "access.wrong_role")


@pytest.mark.parametrize("worth", [1, beside.WORTH], ids=["in processes beside", "here"])
def test_envelope_that_stays_shut_is_named_and_stops_nobody(
    room: Room, monkeypatch: pytest.MonkeyPatch, worth: int
) -> None:
    monkeypatch.setattr(beside, "WORTH", worth)
    monkeypatch.setattr(beside, "PORTION", 1)
    tender = room.publish()
    info = room.sealed(ONE, tender, "1")["envelopes"][0]["info"]
    shut = hand_in(room, ONE, tender, seal(new_opening_key().public, info, PRICED))
    false = hand_in(room, TWO, tender, sealed(room, TWO, tender, replace(PRICED, total="1")))
    good = room.bid(THREE, tender, "823177")["bid"]["id"]

    record = open_now(room, tender)

    assert [(row["bid"], row["outcome"], row["reason"]) for row in record["bids"]] == [
        (shut, "unopenable", "not_decryptable"),
        (false, "unopenable", "wrong_arithmetic"),
        (good, "opened", None),
    ]
    assert [(row["total"], row["lines"]) for row in record["bids"][:2]] == [(None, None), (None, None)]
    path = f"/tenders/{tender['id']}/examinations"
    said = {"bid": shut, "responsive": False, "reasons": "It stayed shut."}
    assert send(room, "evaluator", path, said) == (409, "evaluations.bid_not_opened")
    examine(room, tender, good)
    ranking = room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    assert [row["bid"] for row in ranking["ranking"]] == [good]


def test_amount_too_large_to_keep_stops_nobody(room: Room) -> None:
    tender = room.publish()
    most = "999999999999999.9999"
    huge = BidPayload("CLF", (BidLine("1", "1", most, most),), most, "00" * 16)
    hand_in(room, ONE, tender, sealed(room, ONE, tender, huge))
    good = room.bid(TWO, tender, "823177")["bid"]["id"]

    record = open_now(room, tender)

    assert [row["outcome"] for row in record["bids"]] == ["unopenable", "opened"]
    assert record["bids"][0]["reason"] == "wrong_currency_decimals"
    assert record["bids"][1]["bid"] == good


def test_withdrawn_and_replaced_envelopes_are_never_opened(room: Room) -> None:
    tender = room.publish()
    replaced, withdrawn = (room.bid(seat, tender, "9")["bid"]["id"] for seat in (ONE, TWO))
    body = room.sealed(ONE, tender, "7")
    stands = room.done(ONE, f"/bids/{replaced}/replacement", body, key="key-replace")["bid"]["id"]
    room.done(TWO, f"/bids/{withdrawn}/withdrawal", key="key-withdraw")

    record = open_now(room, tender)

    assert [row["bid"] for row in record["bids"]] == [stands]


def test_bid_that_differs_from_the_notice_is_shown_and_cannot_be_called_responsive(room: Room) -> None:
    tender = room.publish()
    payload = BidPayload.priced("USD", [("2", "40", "1.50")])
    bid = hand_in(room, ONE, tender, sealed(room, ONE, tender, payload))
    path = f"/tenders/{tender['id']}/examinations"

    record = open_now(room, tender)

    assert record["bids"][0]["total"] == {"amount": "60.00", "currency": "USD"}
    assert record["bids"][0]["findings"] == [
        {"code": "currency_differs", "item": None},
        {"code": "item_missing", "item": "1"},
        {"code": "item_unknown", "item": "2"},
    ]
    said: dict[str, Any] = {"bid": bid, "responsive": True, "reasons": "It looks fine."}
    assert send(room, "evaluator", path, said) == (409, "evaluations.not_as_asked")
    examine(room, tender, bid, responsive=False)
    ranking = room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    assert ranking["ranking"] == []
    assert [row["bid"] for row in ranking["notResponsive"]] == [bid]


def test_examination_is_changed_until_the_ranking_and_not_after(room: Room) -> None:
    tender, bids = opened(room, {ONE: "817391"})
    path = f"/tenders/{tender['id']}/examinations"

    examine(room, tender, bids[ONE], responsive=False)
    changed = {"bid": bids[ONE], "responsive": True, "reasons": "The missing page was found."}
    room.done("procuring-officer", path, changed)
    shown = room.get("observer", path)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")

    assert [(row["responsive"], row["reasons"], row["seat"]) for row in shown.json()] == [
        (True, "The missing page was found.", "procuring-officer")
    ]
    assert shown.headers["content-range"] == "examinations 0-0/1"
    assert send(room, "evaluator", path, changed) == (409, "evaluations.already_ranked")
    again = send(room, "evaluator", f"/tenders/{tender['id']}/ranking")
    assert again == (409, "evaluations.already_ranked")
    assert len(entries(room, "observer", "bid.examined")) == 2


@pytest.mark.parametrize("reasons", ["", "  ", "no", "   no   ", "x" * 2001])
def test_examination_needs_reasons(room: Room, reasons: str) -> None:
    tender, bids = opened(room, {ONE: "1"})
    said = {"bid": bids[ONE], "responsive": True, "reasons": reasons}

    assert send(room, "evaluator", f"/tenders/{tender['id']}/examinations", said) == (422, "input.invalid")


def test_ranking_waits_for_every_examination_and_names_the_missing(room: Room) -> None:
    tender, bids = opened(room, PRICES)
    examine(room, tender, bids[ONE])

    answer = room.post("evaluator", f"/tenders/{tender['id']}/ranking")

    assert (answer.status_code, answer.json()["code"]) == (409, "evaluations.not_examined")
    assert answer.json()["facts"]["bids"] == f"{bids[TWO]}/1, {bids[THREE]}/1"
    assert room.get("observer", f"/tenders/{tender['id']}/ranking").json() is None


def test_lowest_total_is_first_and_ties_stay_visible(room: Room) -> None:
    tender, bids = ranked(room, {ONE: "900", TWO: "800", THREE: "800"})

    shown = room.get("observer", f"/tenders/{tender['id']}/ranking").json()

    places = {row["bid"]: (row["rank"], row["tied"], row["total"]["amount"]) for row in shown["ranking"]}
    assert places == {
        bids[TWO]: (1, True, "32000"),
        bids[THREE]: (1, True, "32000"),
        bids[ONE]: (3, False, "36000"),
    }
    assert [row["rank"] for row in shown["ranking"]] == [1, 1, 3]
    assert (shown["method"], shown["notResponsive"]) == ("lowestPrice", [])
    (entry,) = entries(room, "observer", "bids.ranked")
    assert [row["rank"] for row in entry["data"]["ranking"]] == [1, 1, 3]


def test_nobody_examines_or_ranks_before_the_opening_and_tenderers_never_do(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "1")["bid"]["id"]
    said = {"bid": bid, "responsive": True, "reasons": "It is fine."}
    examinations, ranking = (f"/tenders/{tender['id']}/{rest}" for rest in ("examinations", "ranking"))
    unreal = {**said, "bid": "bid-000000000000"}

    assert send(room, "evaluator", examinations, said) == (409, "evaluations.not_opened")
    assert send(room, "evaluator", examinations, unreal) == (409, "evaluations.not_opened")
    assert send(room, "evaluator", ranking) == (409, "evaluations.not_opened")
    assert send(room, ONE, examinations, said) == (403, "access.wrong_role")
    assert send(room, ONE, ranking) == (403, "access.wrong_role")
    assert room.get(ONE, examinations).json() == []


def test_tender_without_a_bid_is_opened_and_ranked_empty(room: Room) -> None:
    tender, _ = ranked(room, {})

    assert room.get("observer", f"/tenders/{tender['id']}/opening").json()["bids"] == []
    assert room.get("observer", f"/tenders/{tender['id']}/ranking").json()["ranking"] == []


def test_ciphertext_is_in_no_answer(room: Room) -> None:
    tender = room.publish()
    body = room.sealed(ONE, tender, "817391")
    answer = room.done(ONE, f"/tenders/{tender['id']}/bids", body, key="key-first-bid")
    ciphertext = b64decode(body["envelopes"][0]["ciphertext"])
    record = open_now(room, tender)

    for told in (answer, record, room.get(ONE, f"/tenders/{tender['id']}/bids").json()):
        assert ciphertext[64:100].hex() not in str(told)
        assert body["envelopes"][0]["ciphertext"][100:140] not in str(told)

"""Bids on some of a tender's lots over HTTP, and bids that an amendment or a cancellation overtook."""

from typing import Any

from tests.lots import two_lots
from tests.serving import Room, notice
from tests.stages import entries, open_now, send

ONE, TWO, OFFICER = "tenderer-1", "tenderer-2", "procuring-officer"


def lots_of(bid: dict[str, Any]) -> list[str]:
    return [envelope["lot"] for envelope in bid["envelopes"]]


def amend(room: Room, tender: dict[str, Any]) -> dict[str, Any]:
    """Put the next version of the notice in force."""
    later = notice(title="Fifty laptops", tenderPeriod={"endDate": "2026-04-16T05:00:00Z"})
    amendment = {"rationale": "Ten more are needed.", "notice": later}
    amended: dict[str, Any] = room.done(OFFICER, f"/tenders/{tender['id']}/amendments", amendment)
    return amended


def test_bid_on_one_lot_of_two_is_taken_with_one_envelope(room: Room) -> None:
    tender = two_lots(room)

    bid = room.bid(ONE, tender, "817391", ["2"])["bid"]

    assert lots_of(bid) == ["2"]
    (entry,) = entries(room, ONE, "bid.received")
    assert [row["lot"] for row in entry["data"]["envelopes"]] == ["2"]
    assert "|bid|2|" in entry["data"]["envelopes"][0]["info"]


def test_envelopes_are_kept_in_the_order_of_the_notice_whatever_the_order_sent(room: Room) -> None:
    tender = two_lots(room)

    bid = room.bid(ONE, tender, "817391", ["2", "1"])["bid"]

    assert lots_of(bid) == lots_of(room.get(ONE, f"/bids/{bid['id']}").json()) == ["1", "2"]
    assert len({envelope["ciphertextSha256"] for envelope in bid["envelopes"]}) == 2


def test_replacement_on_other_lots_takes_the_place_of_the_whole_bid(room: Room) -> None:
    tender = two_lots(room)
    old = room.bid(ONE, tender, "9")["bid"]["id"]

    body = room.sealed(ONE, tender, "8", ["2"])
    new = room.done(ONE, f"/bids/{old}/replacement", body, key="key-replace")["bid"]
    record = open_now(room, tender)

    assert lots_of(new) == ["2"]
    assert [(row["bid"], row["lot"]) for row in record["bids"]] == [(new["id"], "2")]


def test_lot_that_is_not_in_the_notice_or_is_named_twice_is_refused(room: Room) -> None:
    tender = two_lots(room)
    path, body = f"/tenders/{tender['id']}/bids", room.sealed(ONE, tender, "9")
    first, second = body["envelopes"]

    assert send(room, ONE, path, {**body, "envelopes": [first, {**second, "lot": "3"}]}) == (
        409,
        "bids.lot_unknown",
    )
    assert send(room, ONE, path, {**body, "envelopes": [first, first]}) == (409, "bids.envelopes_differ")
    assert send(room, ONE, path, {**body, "envelopes": []}) == (422, "input.invalid")
    swapped = [{**first, "lot": "2"}, {**second, "lot": "1"}]
    assert send(room, ONE, path, {**body, "envelopes": swapped}) == (409, "bids.info_mismatch")
    assert room.get(ONE, path).json() == []


def test_envelope_of_an_earlier_bid_is_refused_on_any_lot(room: Room) -> None:
    tender = two_lots(room)
    body = room.sealed(ONE, tender, "9")
    bid = room.done(ONE, f"/tenders/{tender['id']}/bids", body, key="key-first-bid")["bid"]["id"]
    again = {**room.sealed(ONE, tender, "8", ["1"])}
    again["envelopes"] = [*again["envelopes"], body["envelopes"][1]]

    assert send(room, ONE, f"/bids/{bid}/replacement", again) == (409, "bids.duplicate_envelope")


def test_amendment_supersedes_a_bid_which_may_be_replaced_or_withdrawn(room: Room) -> None:
    tender = room.publish()
    old, other = (room.bid(seat, tender, "9")["bid"]["id"] for seat in (ONE, TWO))

    amended = amend(room, tender)

    assert room.get(ONE, f"/bids/{old}").json()["status"] == "superseded"
    path = f"/tenders/{tender['id']}/bids"
    assert send(room, ONE, path, room.sealed(ONE, amended, "8")) == (409, "bids.already_submitted")
    stale = room.sealed(ONE, tender, "8")
    assert send(room, ONE, f"/bids/{old}/replacement", stale) == (409, "bids.notice_superseded")
    assert send(room, ONE, f"/bids/{old}/replacement", room.sealed(ONE, amended, "8")) == (201, None)
    assert send(room, TWO, f"/bids/{other}/withdrawal") == (201, None)
    assert [row["status"] for row in room.get(ONE, path).json()] == ["replaced", "valid"]


def test_superseded_bid_is_not_opened_and_is_shown_as_superseded(room: Room) -> None:
    tender = room.publish()
    old = room.bid(ONE, tender, "9")["bid"]["id"]
    amended = amend(room, tender)
    new = room.bid(TWO, amended, "8")["bid"]["id"]

    record = open_now(room, amended)

    assert [row["bid"] for row in record["bids"]] == [new]
    shown = room.get("observer", f"/tenders/{tender['id']}/bids").json()
    assert [(row["id"], row["status"]) for row in shown] == [(old, "superseded"), (new, "valid")]
    said = {"bid": old, "responsive": True, "reasons": "It was cheap."}
    path = f"/tenders/{tender['id']}/examinations"
    assert send(room, "evaluator", path, said) == (409, "evaluations.bid_not_opened")


def test_cancelled_tender_takes_no_bid_and_is_never_opened(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "9")["bid"]["id"]
    room.done(OFFICER, f"/tenders/{tender['id']}/cancellation", {"rationale": "The need is gone."})
    body = room.sealed(TWO, tender, "8")

    assert send(room, TWO, f"/tenders/{tender['id']}/bids", body) == (409, "bids.tender_cancelled")
    assert send(room, ONE, f"/bids/{bid}/replacement", body) == (409, "bids.tender_cancelled")
    assert send(room, ONE, f"/bids/{bid}/withdrawal") == (409, "bids.tender_cancelled")
    room.pass_deadline(tender)
    assert send(room, OFFICER, f"/tenders/{tender['id']}/opening") == (409, "tenders.cancelled")
    assert room.get("observer", f"/tenders/{tender['id']}/bids").json() == []

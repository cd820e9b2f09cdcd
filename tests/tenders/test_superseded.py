"""Bids on a notice that was amended or cancelled after they were sealed."""

from typing import Any

from minikoneps.shared.identifiers import new_id
from tests.serving import Room, notice
from tests.stages import entries, open_now, send

OFFICER, ONE, TWO = "procuring-officer", "tenderer-1", "tenderer-2"
WHY = "A tenderer asked about the warranty."
MORE = {"items": [{"id": "1", "description": "Laptop, 14 inch", "quantity": "50", "unit": "piece"}]}


def amended(room: Room, tender: dict[str, Any]) -> dict[str, Any]:
    body = {"rationale": WHY, "notice": notice(**MORE)}
    shown: dict[str, Any] = room.done(OFFICER, f"/tenders/{tender['id']}/amendments", body)
    return shown


def cancel(room: Room, tender: dict[str, Any]) -> None:
    room.done(OFFICER, f"/tenders/{tender['id']}/cancellation", {"rationale": WHY})


def status(room: Room, seat: str, tender: dict[str, Any]) -> list[str]:
    return [row["status"] for row in room.get(seat, f"/tenders/{tender['id']}/bids").json()]


def test_bid_on_an_earlier_version_is_superseded_and_its_owner_alone_reads_so(room: Room) -> None:
    tender = room.publish()
    room.bid(ONE, tender, "850000")
    before = room.get("observer", "/checkpoint").json()["size"]

    amended(room, tender)

    assert status(room, ONE, tender) == ["superseded"]
    assert status(room, TWO, tender) == status(room, OFFICER, tender) == []
    assert room.get("observer", "/checkpoint").json()["size"] == before + 1
    assert len(entries(room, ONE, "tender.amended")) == 1


def test_opening_takes_only_bids_on_the_notice_in_force(room: Room) -> None:
    first = room.publish()
    room.bid(ONE, first, "850000")
    second = amended(room, first)
    old = room.bid(TWO, {**second, "noticeVersion": 2}, "840000")["bid"]

    record = open_now(room, second)

    assert [row["bid"] for row in record["bids"]] == [old["id"]]
    assert record["bids"][0]["findings"] == []
    assert sorted(status(room, "observer", first)) == ["superseded", "valid"]


def test_superseded_bid_is_replaced_or_withdrawn_before_the_deadline(room: Room) -> None:
    first = room.publish()
    one, two = (room.bid(seat, first, "850000")["bid"]["id"] for seat in (ONE, TWO))
    second = amended(room, first)

    stale = send(room, ONE, f"/bids/{one}/replacement", room.sealed(ONE, first, "830000"))
    fresh = room.sealed(ONE, second, "830000")
    room.done(ONE, f"/bids/{one}/replacement", fresh, key=new_id("key"))
    room.done(TWO, f"/bids/{two}/withdrawal", key=new_id("key"))

    assert stale == (409, "bids.notice_superseded")
    assert status(room, ONE, first) == ["replaced", "valid"]
    assert status(room, TWO, first) == ["withdrawn"]
    assert len(open_now(room, second)["bids"]) == 1


def test_bid_sealed_for_the_old_version_is_refused_after_the_amendment(room: Room) -> None:
    tender = room.publish()
    late = room.sealed(ONE, tender, "850000")
    amended(room, tender)

    path = f"/tenders/{tender['id']}/bids"

    assert send(room, ONE, path, late) == (409, "bids.notice_superseded")
    assert send(room, ONE, path, {**late, "noticeVersion": 2}) == (409, "bids.notice_superseded")


def test_nothing_more_is_done_with_a_cancelled_tender_or_its_bids(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "850000")["bid"]["id"]
    cancel(room, tender)

    sealed = room.sealed(TWO, tender, "840000")
    refused = (409, "bids.tender_cancelled")
    assert send(room, TWO, f"/tenders/{tender['id']}/bids", sealed) == refused
    assert send(room, ONE, f"/bids/{bid}/replacement", room.sealed(ONE, tender, "840000")) == refused
    assert send(room, ONE, f"/bids/{bid}/withdrawal") == refused
    room.pass_deadline(tender)
    assert send(room, OFFICER, f"/tenders/{tender['id']}/opening") == (409, "tenders.cancelled")
    assert status(room, "observer", tender) == []


def test_opened_tender_is_cancelled_until_its_award_is_decided(room: Room) -> None:
    tenders = [room.publish(), room.publish()]
    bids = [room.bid(ONE, tender, "850000")["bid"]["id"] for tender in tenders]
    for tender, bid in zip(tenders, bids, strict=True):
        open_now(room, tender)
        said = {"bid": bid, "responsive": True, "reasons": "As read in the record."}
        room.done("evaluator", f"/tenders/{tender['id']}/examinations", said)
        room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    undecided, decided = (f"/tenders/{tender['id']}" for tender in tenders)
    awards = [{"status": "active", "bid": bid, "reasons": "The lowest total."} for bid in bids]
    room.done(OFFICER, f"{decided}/awards", awards[1], key=new_id("key"))

    cancel(room, tenders[0])

    assert send(room, OFFICER, f"{undecided}/awards", awards[0]) == (409, "tenders.cancelled")
    assert send(room, OFFICER, f"{decided}/cancellation", {"rationale": WHY}) == (
        409,
        "tenders.award_decided",
    )

"""Sealed bids over HTTP: taken, replaced, withdrawn, late, and unseen by everybody else."""

import json
from base64 import b64decode, b64encode
from hashlib import sha256
from typing import Any

import pytest

from minikoneps.ledger.receipt import Receipt
from tests.serving import Room, notice
from tests.stages import entries, open_now, send

ONE, TWO = "tenderer-1", "tenderer-2"
OTHERS = ("trainer", "procuring-officer", TWO, "evaluator", "auditor", "observer")


def changed(body: dict[str, Any], **envelope: object) -> dict[str, Any]:
    return {**body, "envelopes": [{**body["envelopes"][0], **envelope}]}


def test_bid_is_taken_and_its_receipt_verifies(room: Room) -> None:
    tender = room.publish()
    body = room.sealed(ONE, tender, "817391")

    answer = room.done(ONE, f"/tenders/{tender['id']}/bids", body, key="key-first-bid")

    bid, envelope = answer["bid"], b64decode(body["envelopes"][0]["ciphertext"])
    assert (bid["status"], bid["receivedAt"], bid["noticeVersion"]) == (
        "valid",
        "2026-03-02T09:00:00.000000Z",
        1,
    )
    digest = sha256(envelope).hexdigest()
    assert bid["envelopes"] == [
        {
            "lot": "1",
            "stage": "bid",
            "ciphertextSha256": digest,
            "bytes": len(envelope),
            "envelopeHead": envelope[:64].hex(),
        }
    ]
    receipt = Receipt.from_json(answer["receipt"])
    assert receipt.faults(room.shown["keyFingerprint"]) == []
    said = {"lot": "1", "stage": "bid", "info": body["envelopes"][0]["info"], "bytes": len(envelope)}
    assert receipt.entry.data["envelopes"] == [{**said, "ciphertext_sha256": digest}]
    assert receipt.entry.audience.to_json() == {"seats": [ONE], "after": tender["id"]}
    assert room.get(ONE, f"/bids/{bid['id']}").json() == bid
    assert room.get(ONE, f"/bids/{bid['id']}/receipt").json() == answer["receipt"]


def test_repeated_request_gets_the_first_answer_and_makes_no_second_bid(room: Room) -> None:
    tender = room.publish()
    body, path = room.sealed(ONE, tender, "817391"), f"/tenders/{tender['id']}/bids"

    first, again = (room.post(ONE, path, body, key="key-repeated") for _ in range(2))
    other = room.post(ONE, path, room.sealed(ONE, tender, "1"), key="key-repeated")
    keyless = room.post(ONE, path, body)

    assert (first.status_code, again.status_code, first.json()) == (201, 201, again.json())
    assert (other.status_code, other.json()["code"]) == (422, "input.idempotency_key_reused")
    assert (keyless.status_code, keyless.json()["code"]) == (400, "input.idempotency_key_missing")
    assert len(room.get(ONE, path).json()) == len(entries(room, ONE, "bid.received")) == 1


def test_second_bid_is_refused_and_says_to_replace_the_first(room: Room) -> None:
    tender = room.publish()
    first = room.bid(ONE, tender, "817391")["bid"]

    answer = room.post(
        ONE, f"/tenders/{tender['id']}/bids", room.sealed(ONE, tender, "2"), key="key-second-bid"
    )

    told = answer.json()
    assert (answer.status_code, told["code"], told["facts"]["bid"]) == (
        409,
        "bids.already_submitted",
        first["id"],
    )
    assert "Replace it" in told["remedy"]


def test_replacement_takes_the_place_of_a_bid(room: Room) -> None:
    tender = room.publish()
    old = room.bid(ONE, tender, "817391")["bid"]["id"]

    answer = room.done(ONE, f"/bids/{old}/replacement", room.sealed(ONE, tender, "2"), key="key-replace")

    new = answer["bid"]["id"]
    assert Receipt.from_json(answer["receipt"]).entry.data["replaces"] == old
    rows = room.get(ONE, f"/tenders/{tender['id']}/bids").json()
    assert [(row["id"], row["status"], row["replacedBy"]) for row in rows] == [
        (old, "replaced", new),
        (new, "valid", None),
    ]
    assert send(room, ONE, f"/bids/{old}/withdrawal") == (409, "bids.not_standing")
    assert send(room, ONE, f"/bids/{old}/replacement", room.sealed(ONE, tender, "3")) == (
        409,
        "bids.not_standing",
    )


def test_withdrawn_bid_makes_room_for_a_new_one(room: Room) -> None:
    tender = room.publish()
    old = room.bid(ONE, tender, "817391")["bid"]["id"]

    answer = room.done(ONE, f"/bids/{old}/withdrawal", key="key-withdraw")
    again = send(room, ONE, f"/bids/{old}/withdrawal")
    new = room.bid(ONE, tender, "2")["bid"]

    assert (answer["bid"]["status"], answer["bid"]["withdrawnAt"]) == (
        "withdrawn",
        "2026-03-02T09:00:00.000000Z",
    )
    assert Receipt.from_json(answer["receipt"]).entry.kind == "bid.withdrawn"
    assert again == (409, "bids.not_standing")
    assert new["status"] == "valid"


def test_bid_at_the_deadline_is_taken_and_a_second_later_everything_is_late(room: Room) -> None:
    tender = room.publish()
    early = room.bid(ONE, tender, "817391")["bid"]["id"]

    room.pass_deadline(tender, seconds=0)
    in_time = room.bid(TWO, tender, "823177")["bid"]
    room.pass_deadline(tender, seconds=1)
    late = room.post(
        "tenderer-3",
        f"/tenders/{tender['id']}/bids",
        room.sealed("tenderer-3", tender, "3"),
        key="key-late-bid",
    )

    assert in_time["receivedAt"] == "2026-03-16T05:00:00.000000Z"
    assert (late.status_code, late.json()["code"]) == (409, "bids.late")
    assert late.json()["facts"]["receivedAt"] == "2026-03-16T05:00:01.000000Z"
    assert send(room, ONE, f"/bids/{early}/replacement", room.sealed(ONE, tender, "4")) == (409, "bids.late")
    assert send(room, ONE, f"/bids/{early}/withdrawal") == (409, "bids.late")
    assert [entry["data"]["code"] for entry in entries(room, "tenderer-3", "bid.refused")] == ["bids.late"]
    assert entries(room, TWO, "bid.refused") == []


def test_nobody_else_learns_before_the_opening_that_a_bid_exists(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "817391")["bid"]["id"]

    for seat in OTHERS:
        listed = room.get(seat, f"/tenders/{tender['id']}/bids")
        assert (listed.json(), listed.headers["content-range"]) == ([], "bids */0")
        assert room.get(seat, f"/bids/{bid}").json()["code"] == "bids.not_found"
        assert room.get(seat, f"/bids/{bid}/receipt").json()["code"] == "bids.not_found"
        assert entries(room, seat, "bid.received") == []
    assert send(room, TWO, f"/bids/{bid}/withdrawal") == (404, "bids.not_found")
    replacement = room.sealed(TWO, tender, "5")
    assert send(room, TWO, f"/bids/{bid}/replacement", replacement) == (404, "bids.not_found")


def test_everybody_learns_of_every_bid_at_the_opening_but_not_of_its_bytes(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "817391")["bid"]["id"]
    withdrawn = room.bid(TWO, tender, "823177")["bid"]["id"]
    room.done(TWO, f"/bids/{withdrawn}/withdrawal", key="key-withdraw")

    open_now(room, tender)

    for seat in OTHERS:
        rows = room.get(seat, f"/tenders/{tender['id']}/bids").json()
        assert [(row["id"], row["status"]) for row in rows] == [(bid, "valid"), (withdrawn, "withdrawn")]
        assert [envelope["envelopeHead"] for envelope in rows[0]["envelopes"]] == [None]
        assert room.get(seat, f"/bids/{bid}/receipt").status_code == 200
    assert room.get(ONE, f"/bids/{bid}").json()["envelopes"][0]["envelopeHead"] is not None


def test_list_of_bids_is_cut_filtered_and_searched(room: Room) -> None:
    tender = room.publish()
    path = f"/tenders/{tender['id']}/bids"
    old = room.bid(ONE, tender, "1")["bid"]["id"]
    room.done(ONE, f"/bids/{old}/replacement", room.sealed(ONE, tender, "2"), key="key-replace")

    last = room.get(ONE, f'{path}?sort=["receivedAt","DESC"]&range=[1,5]')

    assert (len(last.json()), last.headers["content-range"]) == (1, "bids 1-1/2")
    assert room.get(ONE, f'{path}?filter={{"amount":"1"}}').status_code == 422

    def found(seat: str, **wanted: str) -> list[str]:
        return [row["status"] for row in room.get(seat, f"{path}?filter={json.dumps(wanted)}").json()]

    assert found(ONE, status="valid") == ["valid"]
    assert found(ONE, status="replaced") == ["replaced"]
    assert found(ONE, status="withdrawn") == found(ONE, tenderer=room.party(TWO)) == []
    digest = room.get(ONE, f"/bids/{old}").json()["envelopes"][0]["ciphertextSha256"]
    assert found(ONE, q=digest[:12].upper()) == ["replaced"]
    assert found(TWO, tenderer=room.party(ONE)) == found(TWO, q=digest) == found(TWO, status="valid") == []


@pytest.mark.parametrize(
    ("envelope", "code"),
    [
        ({"ciphertext": b64encode(bytes(1072)).decode()[:-1]}, "bids.badly_encoded"),
        ({"ciphertext": b64encode(bytes(1071)).decode()}, "bids.wrong_length"),
        ({"ciphertext": ""}, "bids.wrong_length"),
        ({"info": "minikoneps/bid/v1|x"}, "bids.info_unreadable"),
        ({"openingKey": "k0000000000000000"}, "bids.wrong_key"),
        ({"lot": "2"}, "bids.lot_unknown"),
        ({"stage": "price"}, "bids.envelopes_differ"),
    ],
)
def test_envelope_that_is_not_as_it_should_be_is_refused(
    room: Room, envelope: dict[str, str], code: str
) -> None:
    tender = room.publish()
    body = changed(room.sealed(ONE, tender, "817391"), **envelope)

    assert send(room, ONE, f"/tenders/{tender['id']}/bids", body) == (409, code)


def test_envelope_sealed_for_something_else_is_refused(room: Room) -> None:
    tender, other = room.publish(), room.publish()
    path = f"/tenders/{tender['id']}/bids"
    body = room.sealed(ONE, tender, "817391")
    info = body["envelopes"][0]["info"]

    def sealed_for(old: str, new: str) -> dict[str, Any]:
        return changed(body, info=info.replace(f"|{old}|", f"|{new}|", 1))

    assert send(room, TWO, path, body) == (409, "bids.info_mismatch")
    assert send(room, ONE, path, room.sealed(ONE, other, "1")) == (409, "bids.info_mismatch")
    assert send(room, ONE, path, sealed_for(room.slug, "elsewhere")) == (409, "bids.info_mismatch")
    assert send(room, ONE, path, sealed_for("1", "2")) == (409, "bids.attempt_superseded")
    assert send(room, ONE, path, {**body, "noticeVersion": 2}) == (409, "bids.notice_superseded")
    assert room.get(ONE, path).json() == []


def test_same_bytes_are_not_taken_twice(room: Room) -> None:
    tender = room.publish()
    body = room.sealed(ONE, tender, "817391")
    bid = room.done(ONE, f"/tenders/{tender['id']}/bids", body, key="key-first-bid")["bid"]["id"]

    assert send(room, ONE, f"/bids/{bid}/replacement", body) == (409, "bids.duplicate_envelope")


def test_only_tenderers_bid_and_only_on_published_tenders(room: Room) -> None:
    tender = room.publish()
    body = room.sealed(ONE, tender, "817391")
    draft = room.done("procuring-officer", "/tenders", notice())["id"]

    for seat in OTHERS:
        if seat != TWO:
            assert send(room, seat, f"/tenders/{tender['id']}/bids", body) == (403, "access.wrong_role")
    assert send(room, ONE, f"/tenders/{draft}/bids", body) == (404, "tenders.not_found")
    assert room.get(ONE, f"/tenders/{draft}/bids").json()["code"] == "tenders.not_found"

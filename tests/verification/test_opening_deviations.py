"""Openings that do not tell what was received and what the envelopes hold."""

from dataclasses import replace

import pytest

from minikoneps.sealing.keys import new_opening_key
from minikoneps.shared.canonical import canonical
from minikoneps.verification.check import verify
from tests.verification.checked import bidding, bundle_of, check, edit, first_tender, frauds, notes
from tests.verification.room import KEY, OPENING, TENDER, envelopes_of

PUBLISHED, BID_B, WITHDRAWN, OPENED = 12, 14, 17, 21


def test_valid_bid_left_out_of_the_opening_is_named() -> None:
    room = first_tender()
    rows = room.rows()
    room.rewrite(OPENED, bids=rows[1:])
    room.sign_anew()
    assert (
        "bid bid-a of party-tenderer-1 on lot 1, entry 13, is missing"
        in frauds(check(room))["bid_left_out"][0]
    )


@pytest.mark.parametrize("index", [BID_B, WITHDRAWN - 1], ids=["replaced", "withdrawn"])
def test_opening_of_a_bid_that_must_stay_shut_is_named(index: int) -> None:
    room = first_tender()
    shut = room.entries[index]
    rows = [*room.rows(), room.opened(shut, envelopes_of(shut)[0])]
    room.rewrite(OPENED, bids=rows)
    room.sign_anew()
    name = room.entries[index].data["bid"]
    assert (
        f"names the bid {name}, which was withdrawn, replaced or superseded"
        in frauds(check(room))["bid_must_stay_shut"][0]
    )


def test_invented_bid_in_the_opening_is_named() -> None:
    room = first_tender()
    rows = room.rows()
    room.rewrite(OPENED, bids=[*rows, {**rows[0], "bid": "bid-x"}, rows[1]])
    room.sign_anew()
    found = frauds(check(room))
    assert "the bid bid-x, whose reception is not in the book" in found["bid_unknown"][0]
    assert "bid-b2 on lot 1 is opened twice" in found["opened_twice"][0]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"total": "225.01"}, "opening_differs"),
        ({"currency": "USD"}, "opening_differs"),
        ({"total": "cheap"}, "opening_differs"),
        ({"lines": []}, "opening_differs"),
        ({"outcome": "unopenable", "reason": "not_decryptable"}, "opening_differs"),
        ({"tenderer": "party-tenderer-2"}, "wrong_tenderer"),
    ],
)
def test_opening_record_that_differs_from_the_envelope_is_named(change: dict[str, object], code: str) -> None:
    room = first_tender()
    rows = room.rows()
    room.rewrite(OPENED, bids=[{**rows[0], **change}, *rows[1:]])
    room.sign_anew()
    assert "bid bid-a of " in frauds(check(room))[code][0]


@pytest.mark.parametrize(
    "made_up",
    [{"reason": "not_padded"}, {"outcome": "opened", "currency": "EUR", "total": "1.00", "lines": []}],
)
def test_made_up_content_of_an_unopenable_envelope_is_named(made_up: dict[str, object]) -> None:
    room = first_tender()
    rows = room.rows()
    room.rewrite(OPENED, bids=[*rows[:2], {**rows[2], **made_up}])
    room.sign_anew()
    assert "bid bid-d" in frauds(check(room))["opening_differs"][0]


def test_amount_written_with_fewer_zeros_is_the_same_amount() -> None:
    room = first_tender()
    rows = room.rows()
    assert rows[0]["total"] == "225.00"
    room.rewrite(OPENED, bids=[{**rows[0], "total": "225.0"}, *rows[1:]])
    room.sign_anew()
    assert frauds(check(room)) == {}


def test_opening_in_another_order_is_noted() -> None:
    room = first_tender()
    rows = room.rows()
    room.rewrite(OPENED, bids=rows[::-1])
    room.sign_anew()
    assert frauds(check(room)) == {}
    assert "order of their reception" in notes(check(room))["opened_out_of_order"]


def test_opening_key_that_is_not_the_notices_is_named() -> None:
    other = new_opening_key()
    swapped = {"id": OPENING.id, "public_key": other.public.hex()}
    room = first_tender()
    exported = room.export()
    key = {OPENING.id: {"tender": TENDER, "public": other.public.hex(), "private": other.private.hex()}}
    false_key = bundle_of(edit(exported, "opening_keys.json", lambda _: canonical(key) + b"\n"))
    assert "does not fit the lock" in frauds(verify(false_key, [], KEY))["wrong_opening_key"][0]
    half = {OPENING.id: {"tender": TENDER, "public": OPENING.public.hex(), "private": other.private.hex()}}
    false_half = bundle_of(edit(exported, "opening_keys.json", lambda _: canonical(half) + b"\n"))
    assert "does not fit the lock" in frauds(verify(false_half, [], KEY))["wrong_opening_key"][0]
    no_key = bundle_of(edit(exported, "opening_keys.json", lambda _: b"{}\n"))
    assert "cannot be opened again" in frauds(verify(no_key, [], KEY))["key_missing"][0]
    before_opening = bidding()
    before_opening.rewrite(PUBLISHED, opening_key=swapped)
    before_opening.sign_anew()
    assert "not the one its name" in frauds(check(before_opening))["wrong_opening_key"][0]


def test_key_given_out_before_the_opening_is_named() -> None:
    key = {OPENING.id: {"tender": TENDER, "public": OPENING.public.hex(), "private": OPENING.private.hex()}}
    early = edit(bidding().export(), "opening_keys.json", lambda _: canonical(key) + b"\n")
    assert "tender-desks is not opened" in frauds(verify(bundle_of(early), [], KEY))["key_released_early"][0]


def test_envelope_of_a_withdrawn_bid_in_the_bundle_is_named() -> None:
    room = first_tender()
    bundle = bundle_of(room.export())
    digest = envelopes_of(room.entries[WITHDRAWN - 1])[0]["ciphertext_sha256"]
    leaking = replace(bundle, envelopes={**bundle.envelopes, digest: room.envelopes[digest]})
    assert "it must stay shut" in frauds(verify(leaking, [], KEY))["envelope_not_opened"][0]


def test_missing_envelope_is_named() -> None:
    bundle = bundle_of(first_tender().export())
    found = frauds(verify(replace(bundle, envelopes={}), [], KEY))
    assert len(found["envelope_missing"]) == 3
    assert "cannot be recomputed" in found["ranking_not_recomputed"][0]

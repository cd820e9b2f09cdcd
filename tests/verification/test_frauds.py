"""The frauds that a check must name: each done without the server's key, and done by the server itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from minikoneps.ledger.receipt import Receipt
from minikoneps.sealing.envelope import seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.verification.check import verify
from tests.verification.checked import bundle_of, check, edit, first_tender, frauds
from tests.verification.room import DEADLINE, KEY, OPENING, STRANGER, Room, envelopes_of

BID_A, BID_B2, CLOSED, OPENED, LAST = 13, 15, 19, 21, 25
both_ways = pytest.mark.parametrize("signed_anew", [False, True], ids=["unsigned", "signed anew"])


def kept(room: Room) -> Receipt:
    """A receipt kept outside: the award's, which covers the whole book."""
    return room.receipt(LAST)


def test_honest_workshop_is_sound_with_every_receipt() -> None:
    room = first_tender()
    report = check(room, *(room.receipt(index) for index in range(len(room.entries))))
    assert frauds(report) == {}
    assert [finding.code for finding in report.findings] == ["bid_unopenable"]


def test_swapped_envelope_is_named() -> None:
    room = first_tender()
    received = envelopes_of(room.entries[BID_B2])[0]
    digest = received["ciphertext_sha256"]
    cheaper = seal(OPENING.public, received["info"], room.payloads["bid-a", "1"])
    swapped = bundle_of(edit(room.export(), f"envelopes/{digest}.bin", lambda _: cheaper))
    found = frauds(verify(swapped, [], KEY))
    assert "envelope of bid bid-b2 on lot 1 was swapped" in found["envelope_swapped"][0]


def test_two_envelopes_exchanged_in_the_opening_record_are_named() -> None:
    room = first_tender()
    rows = room.rows()
    for name in ("ciphertext_sha256", "currency", "total", "lines"):
        rows[0][name], rows[1][name] = rows[1][name], rows[0][name]
    room.rewrite(OPENED, bids=rows)
    room.sign_anew()
    assert len([words for words in frauds(check(room))["envelope_swapped"] if "swapped" in words]) == 2


@both_ways
def test_bid_swapped_throughout_is_named_by_its_receipt(signed_anew: bool) -> None:
    room = first_tender()
    receipt = room.receipt(BID_A)
    dearer = BidPayload.priced("EUR", [("1", "2", "999"), ("2", "0.5", "999")])
    swap(room, BID_A, dearer)
    if signed_anew:
        room.sign_anew()
        assert frauds(check(room)) == {}
    found = frauds(check(room, receipt))
    assert "receipt 13 shows bid.received by tenderer-1 as entry 13" in found["receipt_not_honoured"][0]


def swap(room: Room, index: int, payload: BidPayload) -> None:
    """Put another envelope in a bid's place everywhere that a dishonest server can reach."""
    name = str(room.entries[index].data["bid"])
    envelope = seal(OPENING.public, envelopes_of(room.entries[index])[0]["info"], payload)
    changed = Room(
        now=room.now, entries=room.entries[:OPENED], leaves=room.leaves[:OPENED], envelopes=room.envelopes
    )
    changed.payloads = {**room.payloads, (name, "1"): payload}
    changed.reseal(index, **changed.envelope(envelope))
    changed.open()
    changed.evaluate()
    changed.award("bid-b2")
    room.entries = changed.entries


@both_ways
def test_rewritten_entry_is_named(signed_anew: bool) -> None:
    room = first_tender()
    receipts = room.receipt(17), kept(room)
    room.rewrite(CLOSED - 3, received_at="2026-03-02T09:00:00.000001Z")
    if signed_anew:
        room.sign_anew()
        assert frauds(check(room)) == {}
        assert frauds(check(room, *receipts))["history_rewritten"] == [
            "entry 16 (bid.received by tenderer-3) was rewritten after receipt 17 was signed",
            "something among the entries 16 to 23 was rewritten after receipt 25 was signed",
        ]
    else:
        found = frauds(check(room))
        assert found["history_rewritten"][0].startswith(
            "entry 16 (bid.received by tenderer-3) is not what was signed"
        )


def test_entry_rewritten_without_its_hash_is_named() -> None:
    room = first_tender()
    rewritten = edit(
        room.export(), "ledger.jsonl", lambda text: text.replace(b'"lowest price"', b'"best friend"')
    )
    found = frauds(verify(bundle_of(rewritten), [], KEY))
    assert list(found) == ["entry_rewritten"]
    assert found["entry_rewritten"][0].startswith(
        "entry 25 (award.decided by procuring-officer) was rewritten"
    )


def test_entry_taken_out_is_named_even_when_the_rest_is_renumbered() -> None:
    room = first_tender()
    receipt = room.receipt(OPENED)
    del room.entries[BID_A]
    found = frauds(check(room))
    assert found["history_rewritten"][0].startswith("entry 13 ")
    room.sign_anew()
    assert "receipt_not_honoured" in frauds(check(room, receipt))


def test_line_taken_out_is_named() -> None:
    room = first_tender()
    sixth = room.export_lines()[5]
    cut = edit(room.export(), "ledger.jsonl", lambda text: text.replace(sixth, b""))
    assert "numbered 6" in frauds(verify(bundle_of(cut), [], KEY))["entry_misplaced"][0]


@both_ways
def test_cut_tail_is_named(signed_anew: bool) -> None:
    room = first_tender()
    receipt = kept(room)
    del room.entries[22:]
    if signed_anew:
        room.sign_anew()
        assert frauds(check(room)) == {}
        assert (
            "receipt 25 was signed over a book of 26 entries" in frauds(check(room, receipt))["tail_cut"][0]
        )
    else:
        assert frauds(check(room))["tail_cut"] == [
            "its own key signed a book of 26 entries, but this one has 22: entries 22 to 25 are cut off"
        ]


@both_ways
def test_late_bid_appended_is_named(signed_anew: bool) -> None:
    room = first_tender()
    signed = list(room.checkpoints)
    room.now = DEADLINE + timedelta(days=1)
    late = room.bid(3, "bid-late", ["1", "1"])
    if not signed_anew:
        room.checkpoints = signed
    found = frauds(check(room))
    assert ("entry_unsigned" in found) == (not signed_anew)
    assert f"bid bid-late of party-tenderer-3 stands as entry {late}, after" in found["bid_after_closing"][0]
    assert "after the deadline 2026-03-09" in found["bid_late"][0]
    assert "bid-late" in found["bid_left_out"][0]


def test_late_bid_slipped_in_before_the_closing_is_named_by_a_receipt() -> None:
    room = first_tender()
    receipt = room.receipt(OPENED)
    room.bid(3, "bid-late", ["1", "1"], received_at="2026-03-09T08:59:59.000000Z")
    slipped = replace(room.entries.pop(), recorded_at=DEADLINE)
    room.entries.insert(CLOSED, slipped)
    room.rewrite(OPENED + 1, bids=room.rows())
    del room.entries[OPENED + 2 :]
    room.sign_anew()
    assert frauds(check(room)) == {}
    found = frauds(check(room, receipt))
    assert "entry 21" in found["receipt_not_honoured"][0]


def forge_entry(receipt: Receipt) -> Receipt:
    return replace(receipt, entry=replace(receipt.entry, data={**receipt.entry.data, "bid": "bid-of-mine"}))


def forge_signature(receipt: Receipt) -> Receipt:
    return replace(receipt, checkpoint=replace(receipt.checkpoint, signature=b"\x00" * 64))


def forge_place(receipt: Receipt) -> Receipt:
    return replace(receipt, index=receipt.index - 1)


@pytest.mark.parametrize("forge", [forge_entry, forge_signature, forge_place])
def test_forged_receipt_is_named(forge: Callable[[Receipt], Receipt]) -> None:
    room = first_tender()
    found = frauds(check(room, forge(room.receipt(BID_A))))
    assert list(found) == ["receipt_forged"]
    assert "is forged or damaged" in found["receipt_forged"][0]


def test_receipt_signed_by_a_stranger_is_named() -> None:
    room, forger = first_tender(), first_tender()
    forger.signing = STRANGER
    forger.rewrite(BID_A, received_at="2026-03-02T09:00:00.000001Z")
    forger.sign_anew()
    found = frauds(check(room, forger.receipt(BID_A)))
    assert "receipt 13 is forged: it is signed with the key" in found["receipt_forged"][0]
    unpinned = frauds(check(room, forger.receipt(BID_A), key=None))
    assert "signed with two keys" in unpinned["receipt_of_other_key"][0]

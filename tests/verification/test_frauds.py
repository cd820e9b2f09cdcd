"""The frauds that a check must name: each done without the server's key, and done by the server itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from minikoneps.ledger.receipt import Receipt
from minikoneps.sealing.envelope import seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.verification.check import verify
from minikoneps.verification.outside import Evidence
from tests.verification.room import (
    DEADLINE,
    KEY,
    OPENING,
    STRANGER,
    Room,
    bundle_of,
    check,
    edit,
    first_tender,
    frauds,
)

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
    digest = str(room.entries[BID_B2].data["ciphertext_sha256"])
    cheaper = seal(OPENING.public, str(room.entries[BID_B2].data["info"]), room.payloads["bid-a"])
    swapped = bundle_of(edit(room.export(), f"envelopes/{digest}.bin", lambda _: cheaper))
    found = frauds(verify(swapped, [], KEY))
    assert "envelope of bid bid-b2 was swapped" in found["envelope_swapped"][0]


def test_two_envelopes_exchanged_in_the_opening_record_are_named() -> None:
    room = first_tender()
    rows = [room.opened(entry) for entry in room.standing()]
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
    envelope = seal(OPENING.public, str(room.entries[index].data["info"]), payload)
    changed = Room(
        now=room.now, entries=room.entries[:OPENED], leaves=room.leaves[:OPENED], envelopes=room.envelopes
    )
    changed.payloads = {**room.payloads, name: payload}
    first = changed.receive(1, name, envelope, payload, {}, "party-tenderer-1", "tenderer-1")
    digest = changed.entries.pop(first).data["ciphertext_sha256"]
    changed.rewrite(index, ciphertext_sha256=digest)
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
    room.rewrite(OPENED + 1, bids=[room.opened(entry) for entry in room.standing()])
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


def test_book_made_up_with_another_key_is_named_by_the_pinned_key_alone() -> None:
    made_up = Room(signing=STRANGER)
    made_up.start()
    assert list(frauds(check(made_up))) == ["wrong_key"]
    report = check(made_up, key=None)
    assert frauds(report) == {}
    assert any("made up from beginning to end" in words for words in report.blind)


def test_without_receipts_the_check_says_which_frauds_it_cannot_see() -> None:
    room = first_tender()
    blind = " ".join(check(room).blind)
    for fraud in (
        "entry rewritten",
        "bid put in, swapped or left out",
        "tail cut off",
        "signed the book anew",
    ):
        assert fraud in blind
    assert "in entries" not in blind


def test_old_receipt_vouches_only_for_what_came_before_it() -> None:
    room = first_tender()
    assert any(words.startswith("in entries 14 to 25") for words in check(room, room.receipt(BID_A)).blind)
    assert not any("rewritten" in words for words in check(room, kept(room)).blind)


def test_head_kept_outside_names_a_rewritten_book() -> None:
    room = first_tender()
    head = room.checkpoints[-1]
    room.rewrite(LAST, reasons="my cousin")
    room.sign_anew()
    report = verify(bundle_of(room.export()), [Evidence("wall", head)], KEY)
    assert "rewritten after wall was signed" in frauds(report)["history_rewritten"][0]


def test_receipt_of_another_attempt_is_said_to_belong_there() -> None:
    room, other = first_tender(), Room(attempt=2)
    other.start()
    report = check(room, other.receipt(0))
    assert frauds(report) == {}
    assert (
        "belongs to attempt 2"
        in [f.message for f in report.findings if f.code == "receipt_of_other_attempt"][0]
    )


def test_copy_that_grew_from_an_earlier_attempt_honours_its_receipts_and_bids() -> None:
    first = first_tender()
    receipt = first.receipt(BID_A)
    second = Room(
        attempt=2,
        now=first.now,
        entries=first.entries[:CLOSED],
        leaves=first.leaves[:CLOSED],
        envelopes=first.envelopes,
    )
    second.checkpoints, second.payloads = first.checkpoints[:CLOSED], first.payloads
    second.start(parent=("busan/1", CLOSED, first.checkpoints[CLOSED - 1].root))
    second.close()
    second.open()
    assert frauds(check(second, receipt)) == {}
    assert "belongs to attempt 1" in str(check(second, first.receipt(LAST)).findings)


def test_copy_that_changed_the_past_is_named() -> None:
    first = first_tender()
    second = Room(
        attempt=2,
        now=first.now,
        entries=first.entries[:CLOSED],
        leaves=first.leaves[:CLOSED],
        envelopes=first.envelopes,
    )
    second.rewrite(BID_A, received_at="2026-03-02T09:00:00.000001Z")
    second.sign_anew()
    second.start(parent=("busan/1", CLOSED, first.checkpoints[CLOSED - 1].root))
    assert "are not those of busan/1" in str(frauds(check(second)))


def test_public_entry_hidden_in_the_bundle_is_named_by_its_receipt() -> None:
    room = first_tender()
    receipt = room.receipt(BID_A)

    def hide(text: bytes) -> bytes:
        alone = b'{"index":13,"leaf":"%s"}\n' % room.entries[BID_A].leaf().hex().encode()
        return text.replace(room.export_lines()[BID_A], alone)

    hidden = bundle_of(edit(room.export(), "ledger.jsonl", hide))
    report = verify(hidden, [Evidence("receipt", receipt.checkpoint, receipt)], KEY)
    assert "hides entry 13" in frauds(report)["entry_hidden"][0]

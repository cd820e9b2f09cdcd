"""What was kept outside the bundle: what it proves, and what stays unseen without it."""

from minikoneps.ledger.receipt import Receipt
from minikoneps.verification.check import verify
from minikoneps.verification.outside import Evidence
from tests.verification.checked import bundle_of, check, edit, first_tender, frauds
from tests.verification.room import KEY, STRANGER, Room

BID_A, CLOSED, LAST = 13, 19, 25


def kept(room: Room) -> Receipt:
    """A receipt kept outside: the award's, which covers the whole book."""
    return room.receipt(LAST)


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

"""A book that is whole but does not begin, run on or show itself as it should."""

from dataclasses import replace
from datetime import date

from minikoneps.packs.digest import digest_of
from minikoneps.packs.loader import load_pack
from minikoneps.shared.canonical import instant_text
from minikoneps.verification.check import verify
from tests.verification.checked import bidding, bundle_of, check, first_tender, frauds, notes, rewritten
from tests.verification.room import DEADLINE, KEY, Room

BID_B, OPENED = 14, 21


def test_time_that_falls_is_named() -> None:
    room = first_tender()
    room.entries[BID_B] = replace(room.entries[BID_B], recorded_at=room.entries[2].recorded_at)
    room.sign_anew()
    assert "entry 14 (bid.received by tenderer-2)" in frauds(check(room))["time_falls"][0]


def test_act_without_its_facts_is_named() -> None:
    found = frauds(rewritten(OPENED, bids="all of them"))
    assert found["entry_not_understood"][0].startswith("entry 21 (bids.opened) does not say")


def test_acts_on_a_tender_never_published_are_named() -> None:
    room = Room()
    room.start()
    room.act("tender.closed", "clock", {"tender": "tender-x", "deadline": instant_text(DEADLINE)})
    assert "tender-x was acted on" in frauds(check(room))["not_published"][0]


def test_book_of_another_attempt_than_the_bundle_says_is_named() -> None:
    room = first_tender()
    room.rewrite(0, attempt=2)
    room.sign_anew()
    assert "begins something else" in frauds(check(room))["attempt_differs"][0]
    assert "names another signing key" in frauds(rewritten(0, signing_key="0" * 32))["wrong_key"][0]
    unborn = Room()
    unborn.seat_all()
    assert "attempt.started is missing" in frauds(check(unborn))["attempt_not_started"][0]


def test_a_law_that_is_another_by_now_is_noted_and_one_without_a_fingerprint_is_not() -> None:
    digest = digest_of(load_pack("generic"), date(2026, 1, 1))
    same, other = (rewritten(0, pack_digest=one) for one in (digest, "0" * 64))

    assert "law_differs" not in {
        finding.code for finding in (*check(first_tender()).findings, *same.findings)
    }
    assert "another edition of the pack generic" in notes(other)["law_differs"]


def test_entry_shown_too_early_is_noted() -> None:
    room = bidding()
    index = room.bid(1, "bid-a", ["1", "1"])
    bundle = bundle_of(room.export())
    assert bundle.lines[index].entry is None
    lines = list(bundle.lines)
    lines[index] = replace(lines[index], entry=room.entries[index])
    report = verify(replace(bundle, lines=tuple(lines)), [], KEY)
    assert "it was not for everybody" in notes(report)["entry_leaked"]

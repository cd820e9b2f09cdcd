"""What the check finds in a book that is whole but tells of something that was not done by the rules."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from minikoneps.sealing.envelope import InfoParts, info, seal
from minikoneps.sealing.keys import new_opening_key
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.canonical import canonical, instant_text
from minikoneps.verification.check import verify
from minikoneps.verification.report import Report
from tests.verification.room import (
    DEADLINE,
    KEY,
    OPENING,
    TENDER,
    Room,
    bundle_of,
    check,
    edit,
    first_tender,
    frauds,
)

PUBLISHED, BID_A, BID_B, BID_B2, WITHDRAWN, CLOSED, OPENED = 12, 13, 14, 15, 17, 19, 21
EXAMINED_A, RANKED, AWARDED = 22, 24, 25


def rewritten(index: int, **changes: object) -> Report:
    """The first tender as if this entry had been written so from the beginning."""
    room = first_tender()
    room.rewrite(index, **changes)
    room.sign_anew()
    return check(room)


def notes(report: Report) -> dict[str, str]:
    return {
        finding.code: finding.message for finding in report.findings if finding.code not in frauds(report)
    }


def bidding() -> Room:
    room = Room()
    room.start()
    room.seat_all()
    room.publish()
    return room


def binding(**changes: object) -> str:
    parts = InfoParts("busan", 1, TENDER, 1, "bid", "1", "party-tenderer-1", OPENING.id)
    return info(replace(parts, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"workshop": "daegu"}, "the workshop daegu, not for busan"),
        ({"attempt": 2}, "the attempt 2, not for 1"),
        ({"tender": "tender-chairs"}, "the tender tender-chairs"),
        ({"notice_version": 2}, "the notice version 2, not for 1"),
        ({"stage": "price"}, "the stage price, not for bid"),
        ({"lot": "2"}, "the lot 2, not for 1"),
        ({"tenderer": "party-tenderer-2"}, "the tenderer party-tenderer-2"),
        ({"opening_key": "k0000000000000000"}, "the opening key k0000000000000000"),
    ],
)
def test_bid_sealed_for_something_else_is_named(changes: dict[str, object], named: str) -> None:
    found = frauds(rewritten(BID_A, info=binding(**changes)))
    assert f"bid bid-a was sealed for {named}" in found["wrong_binding"][0]


def test_binding_that_cannot_be_read_is_named() -> None:
    assert "nine parts" in frauds(rewritten(BID_A, info="anything"))["wrong_binding"][0]


def test_bid_for_a_notice_version_never_published_is_named() -> None:
    assert "version 2" in frauds(rewritten(BID_A, notice_version=2))["wrong_binding"][0]


def test_bid_received_after_the_deadline_is_named() -> None:
    late = instant_text(DEADLINE + timedelta(microseconds=1))
    assert "bid bid-a of party-tenderer-1" in frauds(rewritten(BID_A, received_at=late))["bid_late"][0]
    assert "bid_late" not in frauds(rewritten(BID_A, received_at=instant_text(DEADLINE)))


def test_withdrawal_after_the_deadline_is_named() -> None:
    late = instant_text(DEADLINE + timedelta(seconds=1))
    assert "the withdrawal of bid bid-c" in frauds(rewritten(WITHDRAWN, received_at=late))["bid_late"][0]


def test_bid_in_the_name_of_another_is_named() -> None:
    found = frauds(rewritten(BID_A, tenderer="party-tenderer-2"))
    assert "tenderer-1 does not act for it" in found["wrong_tenderer"][0]


def test_bid_replaced_by_another_tenderer_is_named() -> None:
    found = frauds(rewritten(BID_B2, replaces="bid-a"))
    assert "the bid bid-a of party-tenderer-1 was replaced by party-tenderer-2" in found["wrong_tenderer"][0]


def test_bid_withdrawn_twice_or_before_it_came_is_named() -> None:
    assert (
        "did not stand"
        in frauds(rewritten(WITHDRAWN, bid="bid-b", tenderer="party-tenderer-2"))["bid_unknown"][0]
    )
    assert "before it was received" in frauds(rewritten(WITHDRAWN, bid="bid-x"))["bid_unknown"][0]


def test_copied_envelope_is_named() -> None:
    room = first_tender()
    room.rewrite(BID_B, ciphertext_sha256=room.entries[BID_A].data["ciphertext_sha256"])
    room.sign_anew()
    assert "bid bid-b is a copy of the envelope of bid bid-a" in frauds(check(room))["envelope_copied"][0]


def test_tender_closed_before_its_deadline_is_named() -> None:
    room = bidding()
    room.act("tender.closed", "clock", {"tender": TENDER, "deadline": instant_text(DEADLINE)})
    assert "closed before its deadline" in frauds(check(room))["closed_early"][0]


def test_tender_closed_for_another_deadline_is_named() -> None:
    early = instant_text(DEADLINE - timedelta(hours=1))
    assert "another deadline" in frauds(rewritten(CLOSED, deadline=early))["wrong_deadline"][0]


def test_opening_without_closing_is_named() -> None:
    room = bidding()
    room.bid(1, "bid-a", ["1", "1"])
    room.open()
    assert "opened before it was closed" in frauds(check(room))["opened_before_closing"][0]


@pytest.mark.parametrize("again", [Room.publish, Room.close, Room.open])
def test_act_done_twice_is_named(again: Callable[[Room], int]) -> None:
    room = first_tender()
    assert f"in entry {again(room)}" in frauds(check(room))["done_twice"][0]


def test_valid_bid_left_out_of_the_opening_is_named() -> None:
    room = first_tender()
    rows = [room.opened(entry) for entry in room.standing()]
    room.rewrite(OPENED, bids=rows[1:])
    room.sign_anew()
    assert "bid bid-a of party-tenderer-1, entry 13, is missing" in frauds(check(room))["bid_left_out"][0]


@pytest.mark.parametrize("index", [BID_B, WITHDRAWN - 1], ids=["replaced", "withdrawn"])
def test_opening_of_a_bid_that_must_stay_shut_is_named(index: int) -> None:
    room = first_tender()
    rows = [room.opened(entry) for entry in [*room.standing(), room.entries[index]]]
    room.rewrite(OPENED, bids=rows)
    room.sign_anew()
    name = room.entries[index].data["bid"]
    assert (
        f"names the bid {name}, which was withdrawn or replaced"
        in frauds(check(room))["bid_must_stay_shut"][0]
    )


def test_invented_bid_in_the_opening_is_named() -> None:
    room = first_tender()
    rows = [room.opened(entry) for entry in room.standing()]
    room.rewrite(OPENED, bids=[*rows, {**rows[0], "bid": "bid-x"}, rows[1]])
    room.sign_anew()
    found = frauds(check(room))
    assert "the bid bid-x, whose reception is not in the book" in found["bid_unknown"][0]
    assert "bid-b2 is opened twice" in found["opened_twice"][0]


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
    rows = [room.opened(entry) for entry in room.standing()]
    room.rewrite(OPENED, bids=[{**rows[0], **change}, *rows[1:]])
    room.sign_anew()
    assert "bid bid-a of " in frauds(check(room))[code][0]


@pytest.mark.parametrize(
    "made_up",
    [{"reason": "not_padded"}, {"outcome": "opened", "currency": "EUR", "total": "1.00", "lines": []}],
)
def test_made_up_content_of_an_unopenable_envelope_is_named(made_up: dict[str, object]) -> None:
    room = first_tender()
    rows = [room.opened(entry) for entry in room.standing()]
    room.rewrite(OPENED, bids=[*rows[:2], {**rows[2], **made_up}])
    room.sign_anew()
    assert "bid bid-d" in frauds(check(room))["opening_differs"][0]


def test_amount_written_with_fewer_zeros_is_the_same_amount() -> None:
    room = first_tender()
    rows = [room.opened(entry) for entry in room.standing()]
    assert rows[0]["total"] == "225.00"
    room.rewrite(OPENED, bids=[{**rows[0], "total": "225.0"}, *rows[1:]])
    room.sign_anew()
    assert frauds(check(room)) == {}


def test_opening_in_another_order_is_noted() -> None:
    room = first_tender()
    rows = [room.opened(entry) for entry in room.standing()]
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
    digest = str(room.entries[WITHDRAWN - 1].data["ciphertext_sha256"])
    leaking = replace(bundle, envelopes={**bundle.envelopes, digest: room.envelopes[digest]})
    assert "it must stay shut" in frauds(verify(leaking, [], KEY))["envelope_not_opened"][0]


def test_missing_envelope_is_named() -> None:
    bundle = bundle_of(first_tender().export())
    found = frauds(verify(replace(bundle, envelopes={}), [], KEY))
    assert len(found["envelope_missing"]) == 3
    assert "cannot be recomputed" in found["ranking_not_recomputed"][0]


def test_responsive_bid_that_is_not_as_asked_is_named() -> None:
    room = bidding()
    lines = [("1", "1", "1")]
    envelope = seal(OPENING.public, binding(), BidPayload.priced("KRW", lines))
    payload = BidPayload.priced("EUR", lines)
    room.receive(1, "bid-a", envelope, payload, {"info": binding()}, "party-tenderer-1", "tenderer-1")
    room.close()
    room.open()
    room.evaluate()
    found = frauds(check(room))["examination_bent"][0]
    assert found.endswith("currency_differs, item_missing, quantity_differs")


def test_bid_refused_by_hand_is_noted_with_its_reasons() -> None:
    room = bidding()
    room.bid(1, "bid-a", ["1", "1"])
    room.bid(2, "bid-b", ["2", "2"])
    room.close()
    room.open()
    room.evaluate(refused=["bid-a"])
    room.award("bid-b")
    report = check(room)
    assert frauds(report) == {}
    assert (
        notes(report)["refused_by_hand"] == "bid bid-a was called not responsive by hand, because: as asked"
    )


def ranking_of(room: Room) -> list[dict[str, object]]:
    ranking = room.entries[RANKED].data["ranking"]
    assert isinstance(ranking, list)
    return [dict(place) for place in ranking]


@pytest.mark.parametrize(
    "bend",
    [
        lambda places: places[::-1],
        lambda places: places[:1],
        lambda places: [places[0], {**places[1], "rank": 1}],
        lambda places: [{**places[0], "rank": 2}, {**places[1], "rank": 1}],
        lambda places: [{**places[0], "total": "165.00"}, places[1]],
        lambda places: [{**places[0], "tenderer": "party-tenderer-3"}, places[1]],
        lambda places: [*places, places[1]],
    ],
)
def test_bent_ranking_is_named(bend: Callable[[list[dict[str, object]]], object]) -> None:
    found = frauds(rewritten(RANKED, ranking=bend(ranking_of(first_tender()))))
    assert (
        "does not follow from the opened totals: bid-b2 165.01 EUR, bid-a 225.00 EUR"
        in found["ranking_bent"][0]
    )


def test_ranking_of_a_bid_nobody_examined_is_named() -> None:
    found = frauds(rewritten(EXAMINED_A, bid="bid-b2"))
    assert "bid bid-a was opened, but nobody examined it" in found["not_examined"][0]


def test_examination_before_the_opening_is_named() -> None:
    room = bidding()
    room.act(
        "bid.examined", "evaluator", {"tender": TENDER, "bid": "bid-a", "responsive": True, "reasons": ""}
    )
    assert "examined before the opening" in frauds(check(room))["examined_before_opening"][0]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"bid": "bid-a", "tenderer": "party-tenderer-1"}, "has rank 2, not 1"),
        ({"bid": "bid-c"}, "not in a ranking before it"),
        ({"tenderer": "party-tenderer-3"}, "differs in tenderer or value"),
        ({"value": {"amount": "165.02", "currency": "EUR"}}, "differs in tenderer or value"),
        ({"value": {"amount": "165.01", "currency": "USD"}}, "differs in tenderer or value"),
    ],
)
def test_bent_award_is_named(changes: dict[str, object], named: str) -> None:
    assert named in frauds(rewritten(AWARDED, **changes))["award_bent"][0]


def test_second_award_is_named() -> None:
    room = first_tender()
    room.award("bid-b2")
    assert "a second time in entry 26" in frauds(check(room))["done_twice"][0]


def test_award_among_tied_bids_is_noted() -> None:
    room = bidding()
    room.bid(1, "bid-a", ["1", "1"])
    room.bid(2, "bid-b", ["1", "1"])
    room.close()
    room.open()
    room.evaluate()
    room.award("bid-b", reasons=["drawn by lot", "before witnesses"])
    report = check(room)
    assert frauds(report) == {}
    assert notes(report)["tie_decided_by_hand"].endswith("because: drawn by lot; before witnesses")


def test_ranked_tender_ended_without_award_is_noted() -> None:
    report = rewritten(AWARDED, status="unsuccessful", reasons="no money left")
    assert frauds(report) == {}
    assert notes(report)["unsuccessful_by_hand"].endswith("because: no money left")


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


def test_entry_shown_too_early_is_noted() -> None:
    room = bidding()
    index = room.bid(1, "bid-a", ["1", "1"])
    bundle = bundle_of(room.export())
    assert bundle.lines[index].entry is None
    lines = list(bundle.lines)
    lines[index] = replace(lines[index], entry=room.entries[index])
    report = verify(replace(bundle, lines=tuple(lines)), [], KEY)
    assert "it was not for everybody" in notes(report)["entry_leaked"]

"""Frauds by lot: each lot of a bid, of a ranking and of an award is held to its own."""

from collections.abc import Mapping

import pytest

from minikoneps.sealing.envelope import info, seal
from minikoneps.verification.report import Report
from tests.verification.checked import bidding, check, frauds
from tests.verification.room import OPENING, Room, envelopes_of

BOTH, SECOND = {"1": ["100", "50"], "2": ["7"]}, {"2": ["6.5"]}


def two_lots(*, awarded: bool = True) -> Room:
    """bid-a on both lots; bid-b on the second alone, where it is cheaper."""
    room = bidding("1", "2")
    room.bid_on(1, "bid-a", BOTH)
    room.bid_on(2, "bid-b", SECOND)
    room.close()
    room.open()
    room.evaluate()
    if awarded:
        room.award("bid-a", "1")
        room.award("bid-b", "2")
    return room


def entry(room: Room, kind: str) -> int:
    """The index of the first entry of a kind."""
    return next(index for index, entry in enumerate(room.entries) if entry.kind == kind)


def bent(room: Room, kind: str, **changes: object) -> dict[str, list[str]]:
    room.rewrite(entry(room, kind), **changes)
    room.sign_anew()
    return frauds(check(room))


def rows_of(room: Room, kind: str, name: str) -> list[dict[str, object]]:
    rows = room.entries[entry(room, kind)].data[name]
    assert isinstance(rows, list)
    return [dict(row) for row in rows]


def test_honest_tender_of_two_lots_is_sound() -> None:
    report: Report = check(two_lots())

    assert report.findings == ()
    assert "envelopes opened again and compared: 3" in report.checked


def test_envelope_of_another_lot_in_the_opening_record_is_named() -> None:
    room = two_lots()
    first, second, third = rows_of(room, "bids.opened", "bids")
    for name in ("ciphertext_sha256", "currency", "total", "lines"):
        first[name], second[name] = second[name], first[name]

    found = bent(room, "bids.opened", bids=[first, second, third])["envelope_swapped"]

    assert found == [
        "bid bid-a of party-tenderer-1 on lot 1 was swapped: the opening record names the envelope for lot 2",
        "bid bid-a of party-tenderer-1 on lot 2 was swapped: the opening record names the envelope for lot 1",
    ]


def test_envelope_received_for_another_lot_than_it_was_sealed_for_is_named() -> None:
    room = two_lots()
    first, second = envelopes_of(room.entries[entry(room, "bid.received")])

    found = bent(room, "bid.received", envelopes=[{**first, "lot": "2"}, {**second, "lot": "1"}])

    assert found["wrong_binding"] == [
        "bid bid-a was sealed for the lot 1, not for 2",
        "bid bid-a was sealed for the lot 2, not for 1",
    ]


@pytest.mark.parametrize(
    ("lots", "named"),
    [((), "on the lots none"), (("1", "1"), "on the lots 1, 1"), (("1", "3"), "on the lots 1, 3")],
)
def test_bid_on_no_lot_or_on_a_lot_twice_or_on_one_never_asked_is_named(
    lots: tuple[str, ...], named: str
) -> None:
    room = two_lots()
    first, _ = envelopes_of(room.entries[entry(room, "bid.received")])

    found = bent(room, "bid.received", envelopes=[{**first, "lot": lot} for lot in lots])

    assert named in found["wrong_lots"][0]


def test_lot_of_a_bid_left_out_of_the_opening_is_named() -> None:
    room = two_lots()

    found = bent(room, "bids.opened", bids=rows_of(room, "bids.opened", "bids")[1:])

    assert "bid bid-a of party-tenderer-1 on lot 1, entry 13, is missing" in found["bid_left_out"][0]


def test_opened_lot_that_was_never_bid_on_is_named() -> None:
    room = two_lots()
    rows = rows_of(room, "bids.opened", "bids")

    found = bent(room, "bids.opened", bids=[*rows, {**rows[2], "lot": "1"}])

    assert "names the bid bid-b on lot 1, for which it holds no envelope" in found["bid_unknown"][0]


def test_lot_that_nobody_examined_is_named() -> None:
    room = two_lots()

    found = bent(room, "bid.examined", lot="2")

    assert "bid bid-a was opened on lot 1, but nobody examined it" in found["not_examined"][0]


@pytest.mark.parametrize("change", [{"lot": "2"}, {"lot": "1", "rank": 2}])
def test_ranking_row_of_another_lot_is_named(change: Mapping[str, object]) -> None:
    room = two_lots()
    first, *others = rows_of(room, "bids.ranked", "ranking")

    found = bent(room, "bids.ranked", ranking=[{**first, **change}, *others])

    assert "does not follow from the opened totals: bid-a 225.00 EUR on lot 1" in found["ranking_bent"][0]


def test_award_of_a_lot_to_the_best_of_another_is_named() -> None:
    room = two_lots(awarded=False)
    room.award("bid-b", "2")

    found = bent(room, "award.decided", lot="1")["award_bent"]

    assert found == [
        "the award of lot 1 of tender-desks names the bid bid-b, which is not in a ranking of it before"
    ]


def test_award_of_a_lot_to_its_second_is_named() -> None:
    room = two_lots(awarded=False)
    room.award("bid-a", "2")

    assert "lot 2 of tender-desks went to bid bid-a, which has rank 2" in frauds(check(room))["award_bent"][0]


def test_award_of_a_lot_that_the_notice_does_not_have_is_named() -> None:
    room = two_lots(awarded=False)
    room.award("bid-a", "1")

    assert "the notice has no such lot" in bent(room, "award.decided", lot="3")["award_bent"][0]


def test_lot_awarded_twice_is_named_and_two_lots_are_not() -> None:
    room = two_lots()
    again = room.award("bid-b", "2", award="award-3")

    assert frauds(check(room))["done_twice"] == [
        f"lot 2 of tender-desks was decided a second time in entry {again}"
    ]


def amended() -> Room:
    """A bid on the first version, another on the amended one."""
    room = bidding()
    room.bid(1, "bid-a", ["100", "50"])
    room.amend()
    room.bid(2, "bid-b", ["90", "10"])
    return room


def test_superseded_bid_stays_shut_and_the_check_is_sound() -> None:
    room = amended()
    room.close()
    room.open()
    room.evaluate()
    room.award("bid-b")

    assert frauds(check(room)) == {}
    assert [row["bid"] for row in room.rows()] == ["bid-b"]


def test_opened_bid_on_an_earlier_version_is_named() -> None:
    room = amended()
    superseded = room.entries[13]
    room.close()
    opened = room.open()
    room.rewrite(opened, bids=[room.opened(superseded, envelopes_of(superseded)[0]), *room.rows()])
    room.sign_anew()

    found = frauds(check(room))["bid_must_stay_shut"]

    assert found == [
        "the opening record names the bid bid-a, which was withdrawn, replaced or superseded "
        "and must stay shut"
    ]


def test_bid_that_claims_the_version_not_in_force_is_named() -> None:
    room = amended()
    room.close()
    room.open()
    room.rewrite(15, notice_version=1)
    room.sign_anew()

    assert "version 1 of the notice, which was not in force" in frauds(check(room))["wrong_binding"][0]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"notice_version": 3}, "version 3 follows version 1"),
        (
            {"period": {"start": "2026-03-02T09:00:00.000000Z", "end": "2026-03-05T09:00:00.000000Z"}},
            "the deadline moved forward",
        ),
    ],
)
def test_amendment_against_the_rules_is_named(changes: dict[str, object], named: str) -> None:
    room = bidding()
    room.amend(**changes)

    assert named in frauds(check(room))["amendment_bent"][0]


def test_amendment_after_the_closing_is_named() -> None:
    room = bidding()
    room.close()
    room.amend()

    assert "the deadline had passed" in frauds(check(room))["amendment_bent"][0]


def test_cancelled_tender_that_goes_on_is_named() -> None:
    room = bidding()
    room.bid(1, "bid-a", ["1", "1"])
    end = room.cancel()
    later = room.bid(2, "bid-b", ["1", "1"])
    room.close()
    opened = room.open()

    assert frauds(check(room))["cancelled_before"] == [
        f"tender-desks was cancelled in entry {end}, but entry {index} goes on with it"
        for index in (later, opened)
    ]


def test_bid_on_a_lot_sealed_with_the_info_of_another_stays_shut() -> None:
    room = bidding("1", "2")
    words = info(room.parts(1, "2"))
    content = seal(OPENING.public, info(room.parts(1, "1")), two_lots().payloads["bid-a", "2"])
    room.receive(1, "bid-a", [room.envelope(content, lot="2", info=words)])
    room.close()
    room.open()

    report = check(room)

    assert frauds(report) == {}
    assert [finding.code for finding in report.findings] == ["bid_unopenable"]

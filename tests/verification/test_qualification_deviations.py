"""Qualification examinations after the fact: bent points, a turn taken early, a winner who did not pass."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from minikoneps.evaluations.methods.order import order_by
from minikoneps.evaluations.methods.qualification import OtherPoints, examine
from minikoneps.evaluations.revealing import limits_of, reveal
from minikoneps.packs.derived import limit_of
from minikoneps.qualifications.rules import PointsGiven, entry_of
from minikoneps.shared.money import Money
from minikoneps.tenders.reserve_prices import Announced, Committed
from tests.evaluations.methods.koneps import price_score
from tests.verification.checked import check, frauds
from tests.verification.room import TENDER
from tests.verification.test_reserve_deviations import ANNOUNCED, BASE, BlindRoom, ranked

ROW = price_score("70", "4", "0.9", "95", net_cost_share="0.98")
SCORED = replace(ANNOUNCED, lower_limit=limit_of(ROW), price_score=ROW)
COSTED = Committed("1", BASE, statutory_costs=Money(10_000, "EUR"), net_cost=Money(95_000, "EUR"))
WITH_COSTS = replace(SCORED, lots=(COSTED,))
#: 940 and 950 of about 1,000 lie in the race, on the plateau of 65 points.
FAILED, PASSED = ("bid-b", "29"), ("bid-c", "30")


def examined(
    *given: tuple[str, str], award: str | None = "bid-c", announced: Announced = SCORED
) -> BlindRoom:
    """A ranked room in which bids were given points one after another, honestly added up."""
    room = ranked(BlindRoom(announced=announced))
    found, _ = room.revealed()
    revealed = reveal(TENDER, announced.committed(TENDER, room.seed), room.seed.hex(), found)
    limits = limits_of(TENDER, revealed)["1"]
    amounts = {one.bid: one.total for one in found if one.total is not None and one.bid in ("bid-b", "bid-c")}
    places = order_by({bid: total.minor for bid, total in amounts.items()})
    for bid, capability in given:
        points = PointsGiven(Fraction(capability))
        others = {place.bid: OtherPoints(Fraction(0)) for place in places if place.bid < bid}
        records = examine(ROW, limits, places, amounts, {**others, bid: points.others}).records
        about = {"tender": TENDER, "lot": "1", "reasons": "As its papers show."}
        room.act("bid.qualified", "evaluator", entry_of(records[bid], points, about))
    if award is not None:
        room.award(award)
    return room


def bent(**changes: Any) -> dict[str, list[str]]:
    """What is found where the last examination had been written so from the beginning."""
    room = examined(FAILED, PASSED)
    room.rewrite(len(room.entries) - 2, **changes)
    room.sign_anew()
    return frauds(check(room))


def test_an_honest_examination_raises_no_finding() -> None:
    assert frauds(check(examined(FAILED, PASSED))) == {}


def test_a_ratio_and_a_limit_worked_out_without_the_statutory_costs_are_found() -> None:
    plain, room = examined(FAILED, PASSED), examined(FAILED, PASSED, announced=WITH_COSTS)
    assert frauds(check(room)) == {}
    room.rewrite(len(room.entries) - 2, ratio=plain.entries[-2].data["ratio"])
    room.sign_anew()

    assert frauds(check(room))["qualification_bent"][0].endswith("ratio")
    room = examined(FAILED, PASSED, announced=WITH_COSTS)
    at = next(index for index, entry in enumerate(room.entries) if entry.kind == "bids.opened")
    room.rewrite(at, reserve_prices=plain.entries[at].data["reserve_prices"])
    room.sign_anew()

    assert set(frauds(check(room))) == {"limit_bent", "reserve_prices_bent"}  # the least by the net cost too


def test_limits_from_other_costs_than_the_notice_names_are_found() -> None:
    room = examined(FAILED, PASSED, announced=WITH_COSTS)
    at = next(index for index, entry in enumerate(room.entries) if entry.kind == "tender.published")
    room.rewrite(at, notice=examined(FAILED, PASSED).entries[at].data["notice"])
    room.sign_anew()

    [found] = frauds(check(room))["reserve_prices_bent"]
    assert "other amounts than its notice names" in found


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"total": "99"}, "total"),
        ({"price_points": "70"}, "price_points"),
        ({"ratio": "0.9"}, "ratio"),
        ({"passed": False}, "passed"),
        ({"capability": "30.5"}, "capability"),
    ],
)
def test_points_that_do_not_follow_are_found(changes: dict[str, Any], named: str) -> None:
    found = bent(**changes)

    code = "qualified_out_of_turn" if named == "capability" else "qualification_bent"
    assert code in found
    assert named == "capability" or found[code][0].endswith(named)


def test_a_bid_examined_before_its_turn_is_found() -> None:
    found = frauds(check(examined(PASSED)))

    assert "not its turn" in found["qualified_out_of_turn"][0]


def test_an_award_before_the_examination_to_who_failed_or_past_who_passed_is_found() -> None:
    early = frauds(check(examined(award="bid-b")))["award_bent"][0]
    failed = frauds(check(examined(FAILED, PASSED, award="bid-b")))["award_bent"][0]
    past = frauds(check(examined(("bid-b", "30"), award="bid-c")))["award_bent"][0]

    assert early.endswith("before what it awaits: examination")
    assert failed.endswith("which was passed over: failedExamination")
    assert past.endswith("which has rank 2, before bid-b")


def test_a_limit_that_does_not_follow_from_the_price_score_is_found() -> None:
    room = examined(FAILED, PASSED)
    at = next(index for index, entry in enumerate(room.entries) if entry.kind == "tender.published")
    said: dict[str, Any] = dict(room.entries[at].data["reserve_prices"])  # type: ignore[call-overload]
    room.rewrite(at, reserve_prices={**said, "lower_limit": {**said["lower_limit"], "share": "0.800000"}})
    room.sign_anew()

    assert "lower limit" in frauds(check(room))["entry_not_understood"][0]

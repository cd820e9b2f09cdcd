"""Negotiations over HTTP: in the order of the points, with minutes, and for no more than was asked."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import pytest

from minikoneps.verification.check import verify
from tests.negotiations.room import FOUR, OFFICER, ONE, THREE, TWO, Played, order, ranked_room, round_of
from tests.serving import Served
from tests.stages import entries, served
from tests.verification.checked import bundle_of, frauds

__all__ = ["served"]
pytestmark = pytest.mark.long
STEPS: list[tuple[str, str, dict[str, Any], str]] = [
    ("", "bid-unknown", {}, "not_in_line"),
    ("", THREE, {}, "not_in_line"),
    ("", ONE, {}, "begun"),
    ("", TWO, {}, "out_of_turn"),
    ("", ONE, {"lot": "7"}, "not_ranked"),
    ("/rounds", TWO, round_of(), "not_begun"),
    ("/rounds", ONE, round_of(price="470000000"), "work_first"),
    ("/rounds", ONE, {**round_of(price="1"), "about": "work"}, "price_misplaced"),
    ("/rounds", ONE, {**round_of(), "about": "price"}, "price_misplaced"),
    ("/end", ONE, {"outcome": "brokenDown", "reasons": "We never met."}, "no_minutes"),
]
PRICED: list[tuple[dict[str, Any], str]] = [
    (round_of(price="480000001"), "price_rose"),
    ({**round_of(price="1"), "price": {"amount": "1.00", "currency": "EUR"}}, "other_currency"),
]
READERS = (OFFICER, "auditor", "evaluator-1", ONE, TWO, "observer")


@dataclass
class Course:
    """What was seen on the way: one tender, talks that break down, talks that end well, and a withdrawal."""

    played: Played
    seen: dict[str, Any] = field(default_factory=dict)


@pytest.fixture(scope="module")
def course(served: Served) -> Iterator[Course]:
    """The whole course, played once."""
    with ranked_room(served) as played:
        told = Course(played)
        seen = told.seen
        seen["ranked"] = played.lot("observer")
        seen["line"], seen["early"] = played.line(), played.award(ONE)
        _break_down(played, seen)
        _agree(played, seen)
        seen["next"] = (order(played.talks()), played.line())
        yield told


def _break_down(played: Played, seen: dict[str, Any]) -> None:
    played.begin(ONE)
    seen["steps"] = [played.refused(what, seat, **said) for what, seat, said, _ in STEPS]
    seen["foreign"] = played.refused("/rounds", ONE, of=ONE, **round_of())
    played.hold(ONE)
    seen["priced"] = [played.refused("/rounds", ONE, **said) for said, _ in PRICED]
    played.hold(ONE, settled=False, price="470000000")
    seen["risen"] = played.refused("/rounds", ONE, **round_of(price="470000001"))
    seen["open"] = played.refused("/end", ONE, outcome="agreed", reasons="We agree.")
    seen["inside"] = {seat: _read(played, seat) for seat in READERS}
    seen["held"] = entries(played.room, "observer", "negotiation.held")
    played.end(ONE, "brokenDown")
    seen["ended"] = played.refused("/rounds", ONE, **round_of())
    seen["after"] = {seat: _read(played, seat) for seat in READERS}
    seen["broken"] = (order(played.talks()), played.line(), played.award(ONE))


def _agree(played: Played, seen: dict[str, Any]) -> None:
    played.begin(TWO)
    played.hold(TWO)
    played.hold(TWO, price="415000000")
    seen["waits"] = played.award(TWO)
    played.end(TWO)
    seen["agreed"] = order(played.talks())
    seen["award"] = played.award(TWO)
    path = f"/tenders/{played.tender['id']}/awards/{seen['award']['id']}/withdrawal"
    played.room.done(TWO, path, {"reasons": "Our engineers left."})


def _read(played: Played, seat: str) -> list[tuple[bool, bool]]:
    rounds = played.talks(seat)[0]["negotiation"]["rounds"]
    return [(row["minutes"] is not None, row["price"] is not None) for row in rounds]


def test_points_are_the_exact_mean_of_the_members_who_are_left_and_the_formula_of_the_price(
    course: Course,
) -> None:
    lot = course.seen["ranked"]
    first, second, third = lot["bids"]

    assert (lot["technicalWeight"], lot["priceWeight"], lot["leastTechnical"]) == ("90", "10", "76.5")
    members = [(row["points"], row["leftOut"]) for row in first["members"]]
    assert members == [("88", False), ("82", False), ("83", False), ("54", True), ("89", True)]
    members = [(row["points"], row["leftOut"]) for row in second["members"]]
    assert members == [("80", False), ("81", False), ("82", False), ("75", True), ("90", True)]
    assert [row["technical"] for row in (first, second, third)] == ["253/3", "81", "77"]
    # 480 and 420 of an estimate of 500 million: both from 80 % on, and 420 is the lowest
    assert [(row["branch"], row["pricePoints"]) for row in (first, second)] == [
        ("usual", "8.75"),
        ("usual", "10"),
    ]
    assert Fraction(first["points"]) == Fraction(253, 3) + Fraction(35, 4)
    assert (second["points"], second["rank"]) == ("91", 2)


def test_who_has_too_few_technical_points_keeps_its_price_to_itself(course: Course) -> None:
    played = course.played
    record = played.room.get("observer", f"/tenders/{played.tender['id']}/price-opening").json()
    out = next(row for row in record["judged"] if row["bid"] == played.bids[THREE])

    assert played.bids[THREE] not in {row["bid"] for row in record["bids"]}
    assert (out["passed"], out["why"]) == (False, "belowPassMark")


def test_the_award_waits_until_it_was_agreed_and_is_for_what_was_agreed(course: Course) -> None:
    seen = course.seen

    assert (seen["line"]["awaits"], seen["early"], seen["waits"]) == (
        "negotiation",
        "awards.waits",
        "awards.waits",
    )
    assert seen["award"]["value"]["amount"] == "415000000"
    assert seen["agreed"] == [
        ("Baram Computer", "brokenDown"),
        ("Haneul Systems", "agreed"),
        ("Bada Planning", "waiting"),
    ]


def test_after_talks_that_broke_down_the_next_in_line_has_its_turn(course: Course) -> None:
    standings, line, refused = course.seen["broken"]

    assert standings[:2] == [("Baram Computer", "brokenDown"), ("Haneul Systems", "due")]
    assert line["passedOver"] == [{"bid": course.played.bids[ONE], "why": "negotiationFailed"}]
    assert refused == "awards.passed_over"


def test_a_supplier_that_will_not_sign_hands_the_turn_to_the_next(course: Course) -> None:
    standings, line = course.seen["next"]

    assert standings[1:] == [("Haneul Systems", "out"), ("Bada Planning", "due")]
    assert (line["best"], line["awaits"]) == ([course.played.bids[FOUR]], "negotiation")


def test_what_does_not_fit_the_course_of_a_negotiation_is_refused(course: Course) -> None:
    seen = course.seen

    assert seen["steps"] == [f"negotiations.{row[3]}" for row in STEPS]
    assert seen["priced"] == [f"negotiations.{code}" for _, code in PRICED]
    assert (seen["foreign"], seen["risen"], seen["open"], seen["ended"]) == (
        "access.wrong_role",
        "negotiations.price_rose",
        "negotiations.not_settled",
        "negotiations.ended",
    )


def test_words_and_prices_on_the_table_are_for_those_at_it(course: Course) -> None:
    seen, inside = course.seen, [(True, False), (True, True)]

    assert [seen["inside"][seat] for seat in READERS[:4]] == [inside] * 4
    assert [seen["inside"][seat] for seat in READERS[4:]] == [[(False, False)] * 2] * 2
    assert [seen["after"][seat] for seat in READERS[4:]] == [[(False, False), (False, True)]] * 2
    assert not any("470" in str(entry["data"]) for entry in seen["held"])


def test_a_room_that_negotiated_verifies(course: Course) -> None:
    bundle = course.played.room.get("auditor", "/bundle").content

    assert frauds(verify(bundle_of(bundle))) == {}

"""Qualification examinations over HTTP: turn by turn, with totals that follow from price and points."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest

from minikoneps.verification.check import verify
from tests.qualifications.room import given, korean_room, raced
from tests.serving import Room, Served
from tests.stages import entries, examine, open_now, ranked, send
from tests.verification.checked import bundle_of, frauds


@pytest.fixture
def korean(served: Served) -> Iterator[Room]:
    with korean_room(served) as room:
        yield room


def queue(room: Room, tender: dict[str, Any], seat: str = "observer") -> dict[str, Any]:
    [found] = room.get(seat, f"/tenders/{tender['id']}/qualifications").json()
    return dict(found)


def turns(room: Room, tender: dict[str, Any]) -> dict[str, str]:
    return {row["bid"]: row["turn"] for row in queue(room, tender)["bids"]}


def test_the_lowest_fails_and_the_next_one_wins(korean: Room) -> None:
    tender, bids = raced(korean)
    first, second = bids["tenderer-1"], bids["tenderer-2"]
    path, awards = f"/tenders/{tender['id']}/qualifications", f"/tenders/{tender['id']}/awards"
    award = {"status": "active", "bid": second, "reasons": "The first total that reaches the pass mark."}

    assert turns(korean, tender) == {first: "now", second: "waiting"}
    assert send(korean, "procuring-officer", awards, {**award, "bid": first}) == (409, "awards.waits")
    assert send(korean, "evaluator", path, given(second, "30")) == (409, "qualifications.out_of_turn")
    failed = korean.done("evaluator", path, given(first, "24"))
    assert turns(korean, tender) == {first: "failed", second: "now"}
    assert send(korean, "procuring-officer", awards, {**award, "bid": first}) == (409, "awards.passed_over")
    korean.done("procuring-officer", path, given(second, "29", ("reputation", "2"), ("other", "-0.5")))
    assert turns(korean, tender) == {first: "failed", second: "passed"}
    assert send(korean, "evaluator", path, given(second, "30")) == (409, "qualifications.over")
    decided = korean.done("procuring-officer", awards, award, key="key-award")

    assert (decided["bid"], decided["value"]["amount"]) == (second, "1830000000")
    row, shown = failed["priceScore"], failed["bids"][0]
    assert (row["weight"], row["baseRatio"], row["slope"], row["passMark"]) == ("70", "0.9", "4", "95")
    assert (row["need"], row["plateau"], failed["mostCapability"]) == ("65", "0.9125", "30")
    assert Fraction(shown["examination"]["total"]) == Fraction(shown["price"]["points"]) + 24
    passed = queue(korean, tender)["bids"][1]
    assert Fraction(passed["examination"]["total"]) == Fraction(passed["price"]["points"]) + Fraction("30.5")
    assert passed["examination"]["adjustment"] == "1.5"


def test_every_examination_stands_in_the_ledger_with_all_its_figures(korean: Room) -> None:
    tender, bids = raced(korean)
    said = given(bids["tenderer-1"], "24", ("insolvency", "-30"))
    korean.done("evaluator", f"/tenders/{tender['id']}/qualifications", said)
    [entry] = entries(korean, "observer", "bid.qualified")
    shown = queue(korean, tender)["bids"][0]

    assert entry["data"] == {
        "tender": tender["id"],
        "lot": "1",
        "bid": bids["tenderer-1"],
        "ratio": shown["price"]["rounded"].rstrip("0"),
        "price_points": shown["price"]["points"],
        "capability": "24",
        "adjustments": [{"kind": "insolvency", "points": "-30", "reasons": "As the register says."}],
        "total": shown["examination"]["total"],
        "passed": False,
        "reasons": "As its papers show.",
    }
    assert korean.get("observer", f"/tenders/{tender['id']}/lines").json() == [
        {
            "lot": "1",
            "best": [bids["tenderer-2"]],
            "passedOver": [{"bid": bids["tenderer-1"], "why": "failedExamination"}],
            "awaits": "examination",
            "agreed": None,
        }
    ]


def test_bids_of_one_price_are_both_examined_and_the_one_with_more_points_wins(korean: Room) -> None:
    prices = {"tenderer-1": "1830000000", "tenderer-2": "1830000000", "tenderer-3": "1850000000"}
    tender, bids = raced(korean, prices)
    path = f"/tenders/{tender['id']}/qualifications"
    korean.done("evaluator", path, given(bids["tenderer-2"], "30", ("reputation", "1")))
    assert turns(korean, tender)[bids["tenderer-1"]] == "now"
    korean.done("evaluator", path, given(bids["tenderer-1"], "30"))

    states = turns(korean, tender)
    assert [states[bids[f"tenderer-{n}"]] for n in (1, 2, 3)] == ["fewerPoints", "passed", "notReached"]
    [line] = korean.get("observer", f"/tenders/{tender['id']}/lines").json()
    assert (line["best"], line["awaits"]) == ([bids["tenderer-2"]], None)


def test_points_that_do_not_exist_are_refused_and_leave_nothing(korean: Room) -> None:
    tender, bids = raced(korean)
    path, first = f"/tenders/{tender['id']}/qualifications", bids["tenderer-1"]
    refused = [
        (given(first, "30.001"), "qualifications.too_many_points"),
        (given(first, "20", ("other", "30"), ("other", "0.001")), "qualifications.adjusted_too_far"),
        (given(bids["tenderer-3"], "20"), "qualifications.not_in_race"),
        ({**given(first, "20"), "lot": "2"}, "qualifications.not_ranked"),
    ]

    assert [send(korean, "evaluator", path, body) for body, _ in refused] == [
        (409, code) for _, code in refused
    ]
    assert send(korean, "evaluator", path, given(first, "-1")) == (422, "input.invalid")
    assert send(korean, "tenderer-1", path, given(first, "30")) == (403, "access.wrong_role")
    assert turns(korean, tender)[first] == "now"


def test_nobody_is_examined_before_the_ranking_or_where_the_law_does_not_ask_for_it(
    korean: Room, room: Room
) -> None:
    tender = korean.publish(
        value={"amount": "50000000", "currency": "KRW"},
        procedureId="smallValue",
        mainProcurementCategory="goods",
    )
    bid = korean.bid("tenderer-1", tender, "1100000", picks=(1, 2))["bid"]["id"]
    open_now(korean, tender)
    examine(korean, tender, bid)
    path = f"/tenders/{tender['id']}/qualifications"
    assert korean.get("evaluator", path).json() == []
    assert send(korean, "evaluator", path, given(bid, "20")) == (409, "qualifications.not_asked")

    plain, bids = ranked(room, {"tenderer-1": "100"})
    path = f"/tenders/{plain['id']}/qualifications"
    assert room.get("evaluator", path).json() == []
    assert send(room, "evaluator", path, given(bids["tenderer-1"], "20")) == (409, "qualifications.not_asked")


def test_when_the_winner_withdraws_the_next_one_is_examined_before_it_is_awarded(korean: Room) -> None:
    tender, bids = raced(korean)
    first, second = bids["tenderer-1"], bids["tenderer-2"]
    path, awards = f"/tenders/{tender['id']}/qualifications", f"/tenders/{tender['id']}/awards"
    award = {"status": "active", "bid": first, "reasons": "The first total that reaches the pass mark."}
    korean.done("evaluator", path, given(first, "30"))
    won = korean.done("procuring-officer", awards, award, key="key-award")
    ended = {"reasons": "It will not sign."}
    korean.done("tenderer-1", f"{awards}/{won['id']}/withdrawal", ended, key="key-withdraw")

    assert turns(korean, tender) == {first: "passed", second: "now"}
    refused = send(korean, "procuring-officer", awards, {**award, "bid": second})
    assert refused == (409, "awards.waits")
    korean.done("evaluator", path, given(second, "30"))
    again = korean.done("procuring-officer", awards, {**award, "bid": second}, key="key-again")
    assert again["bid"] == second
    bundle = korean.get("auditor", "/bundle").content
    assert frauds(verify(bundle_of(bundle))) == {}

"""A fixed budget and a comprehensive evaluation, each from the notice to the offline check."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from minikoneps.packs.loader import load_pack
from minikoneps.shared.identifiers import new_id
from minikoneps.verification.bundle import Bundle
from minikoneps.verification.check import verify
from minikoneps.verification.reading import read_bundle
from tests.committees.room import rated_room
from tests.evaluations.marked import Said, published, ranked
from tests.serving import Room, Served, notice
from tests.stages import entries, send, served
from tests.verification.checked import frauds

__all__ = ["served"]
FIRST, SECOND, THIRD, FOURTH = (f"tenderer-{number}" for number in range(1, 5))


def criterion(name: str, weight: str, full: str = "100") -> dict[str, str]:
    return {"id": name, "name": name.title(), "description": "", "weight": weight, "fullMarks": full}


def bundle_of(room: Room) -> Bundle:
    return read_bundle(BytesIO(room.get("auditor", "/bundle").content))


def bent(bundle: Bundle, kind: str, **changes: Any) -> Bundle:
    """The bundle with another say in the one entry of a kind."""
    lines = [
        line
        if line.entry is None or line.entry.kind != kind
        else replace(line, entry=replace(line.entry, data={**line.entry.data, **changes}))
        for line in bundle.lines
    ]
    return replace(bundle, lines=tuple(lines))


# ------------------------------------------------------------------ the best quality for a given budget

BUDGET: dict[str, Any] = {
    "criteria": [criterion("method", "60"), criterion("team", "40", "3")],
    "mainProcurementCategory": "services",
    "currency": "USD",
    "value": {"amount": "1000.00", "currency": "USD"},
}
#: For forty laptops: 1,000.40, 1,000.00 and 800.00; the fourth is not good enough and stays shut.
UNDER_BUDGET = {FIRST: "25.01", SECOND: "25.00", THIRD: "20.00"}
POINTS = {FIRST: ["95", "3"], SECOND: ["80", "2"], THIRD: ["60", "2"]}


@pytest.fixture(scope="module")
def budget(served: Served) -> Any:
    with rated_room(served, title="Budget", pack="kh") as room:
        tender = published(room, "fixedBudget", 40, **BUDGET)
        record, ranking, bids = ranked(room, tender, UNDER_BUDGET, POINTS)
        yield room, tender, record, ranking, bids


def test_a_fixed_budget_ranks_by_quality_and_leaves_out_what_costs_a_cent_too_much(budget: Any) -> None:
    room, tender, record, ranking, bids = budget
    order = [(row["bid"], row["rank"], row["score"]["points"]) for row in ranking["ranking"]]

    assert (ranking["method"], tender["awardCriteria"]) == ("fixedBudget", "qualityOnly")
    assert order == [(bids[SECOND], 1, "74.67")]
    assert ranking["ranking"][0]["score"]["pricePoints"] is None
    assert [(row["bid"], row["fate"], row["total"]["amount"]) for row in ranking["outOfRace"]] == [
        (bids[FIRST], "aboveBudget", "1000.40")
    ]
    shut = {row["bid"]: (row["why"], row["points"]) for row in record["judged"]}
    assert shut[bids[THIRD]] == ("belowPassMark", "62.67")
    assert room.get("observer", f"/tenders/{tender['id']}/ranking").json() == ranking


def test_a_ranking_under_a_budget_is_worked_out_again_offline(budget: Any) -> None:
    room, _, _, ranking, bids = budget
    bundle = bundle_of(room)
    assert frauds(verify(bundle)) == {}

    (said,) = [row["data"] for row in entries(room, "observer", "bids.ranked")]
    assert said["out"] == [{"bid": bids[FIRST], "lot": "1", "fate": "aboveBudget"}]
    winner = said["ranking"][0]
    plants: list[dict[str, Any]] = [
        {"ranking": [{**winner, "total": "999.99"}]},
        {"out": []},
        {"method": "lowestPrice"},
        {"ranking": [winner, {**winner, "bid": bids[FIRST], "rank": 2}], "out": []},
    ]
    for changes in plants:
        assert "ranking_bent" in frauds(verify(bent(bundle, "bids.ranked", **changes))), changes


def test_an_award_under_a_budget_is_worth_the_bid_and_goes_to_the_best_quality(budget: Any) -> None:
    room, tender, _, _, bids = budget
    path = f"/tenders/{tender['id']}/awards"
    said = {"lot": "1", "status": "active", "reasons": "Best quality within the budget."}

    assert send(room, "procuring-officer", path, {**said, "bid": bids[FIRST]})[0] == 409
    award: Said = room.done("procuring-officer", path, {**said, "bid": bids[SECOND]}, key=new_id("key"))
    assert award["value"] == {"amount": "1000.00", "currency": "USD"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"value": None}, "tenders.budget_missing"),
        ({"criteria": []}, "tenders.criteria_missing"),
        ({"criteria": [criterion("method", "90")]}, "tenders.weights_differ"),
        ({"priceWeight": "10"}, "tenders.price_weight_unused"),
    ],
)
def test_a_notice_under_a_budget_names_it_and_criteria_worth_all_points(
    budget: Any, changes: dict[str, Any], code: str
) -> None:
    room: Room = budget[0]
    draft = room.done(
        "procuring-officer", "/tenders", notice(procedureId="fixedBudget", **{**BUDGET, **changes})
    )

    checks = room.get("procuring-officer", f"/tenders/{draft['id']}/checks").json()

    assert code in [one["code"] for one in checks if not one["ok"]]


# ------------------------------------------------------------------ the price nearest to a mean of the bids

WORKS: dict[str, Any] = {
    "criteria": [criterion("record", "30"), criterion("means", "20")],
    "mainProcurementCategory": "works",
    "currency": "KRW",
    "value": {"amount": "20000000000", "currency": "KRW"},
}
#: For forty; a fifth of three bids, rounded down, is nobody, so that the mean is that of all.
PRICES = {FIRST: "400000000", SECOND: "410000000", THIRD: "430000000"}
CAPABLE = {FIRST: ["70", "50"], SECOND: ["80", "60"], THIRD: ["90", "70"]}


@pytest.fixture(scope="module")
def works(served: Served) -> Any:
    with rated_room(served, title="Works", pack="kr") as room:
        tender = published(room, "comprehensive", 60, **WORKS)
        _, ranking, bids = ranked(room, tender, PRICES, CAPABLE)
        yield room, tender, ranking, bids


def test_a_comprehensive_evaluation_adds_capability_to_points_for_the_nearness_to_a_mean(works: Any) -> None:
    room, tender, ranking, bids = works
    found = {row["bid"]: row["score"] for row in ranking["ranking"]}

    (balance,) = ranking["balances"]
    assert (balance["amount"], balance["currency"]) == ("49600000000/3", "KRW")
    assert (balance["low"], balance["high"], len(balance["kept"])) == ([], [], 3)
    assert {seat: (found[bid]["pricePoints"], found[bid]["distance"]) for seat, bid in bids.items()} == {
        FIRST: ("43.55", "-3.226"),
        SECOND: ("48.39", "-0.806"),
        THIRD: ("41.94", "4.032"),
    }
    assert [(row["bid"], row["rank"], row["score"]["points"]) for row in ranking["ranking"]] == [
        (bids[SECOND], 1, "84.39"),
        (bids[THIRD], 2, "82.94"),
        (bids[FIRST], 3, "74.55"),
    ]
    assert room.get("observer", f"/tenders/{tender['id']}/ranking").json() == ranking


def test_a_comprehensive_evaluation_is_worked_out_again_offline(works: Any) -> None:
    room = works[0]
    bundle = bundle_of(room)
    assert frauds(verify(bundle)) == {}

    (said,) = [row["data"] for row in entries(room, "observer", "bids.ranked")]
    first, second, third = said["ranking"]
    swapped = [{**second, "rank": 1}, {**first, "rank": 2}, third]
    assert "ranking_bent" in frauds(verify(bent(bundle, "bids.ranked", ranking=swapped)))


def test_comprehensive_evaluation_is_for_large_works() -> None:
    law = load_pack("kr")
    written = next(one for one in law.procedures if one.id == "comprehensive")

    assert [str(row.value_from) for row in written.allowed] == ["10000000000"]
    assert written.training_value

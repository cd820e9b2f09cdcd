"""Bids ranked by the cost of their lives, over HTTP, from the sealed figures to the award."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.lives import FIGURES, GREEN, OFFERS, SHEET, bid_life, life_notice, publish_life
from tests.serving import Room, Served, open_room
from tests.stages import entries, examine, open_now, send, served

__all__ = ["served"]
OFFICER = "procuring-officer"


@pytest.fixture
def italy(served: Served) -> Iterator[Room]:
    """A room of Italy."""
    with open_room(served, pack="it") as room:
        yield room


def findings(record: dict[str, Any], bid: str) -> list[tuple[str, str]]:
    (row,) = [one for one in record["bids"] if one["bid"] == bid]
    return [(one["code"], one["item"]) for one in row["findings"]]


def test_the_lowest_price_loses_to_the_lowest_cost_and_the_contract_is_for_the_price(italy: Room) -> None:
    tender = publish_life(italy)
    path = f"/tenders/{tender['id']}"
    bids = {seat: bid_life(italy, seat, tender, *offer) for seat, offer in OFFERS.items()}
    assert italy.get("observer", f"{path}/life-costs").json() is None, "nothing is told before the ranking"

    record = open_now(italy, tender)
    for bid in bids.values():
        assert findings(record, bid) == []
        examine(italy, tender, bid)
    assert italy.get("observer", f"{path}/life-costs").json() is None
    shown = italy.done("evaluator", f"{path}/ranking")

    order = [(row["rank"], row["bid"], row["cost"]["amount"]) for row in shown["ranking"]]
    assert order == [
        (1, bids["tenderer-2"], "71197.05"),
        (2, bids["tenderer-3"], "77338.76"),
        (3, bids["tenderer-1"], "83283.61"),
    ]
    (lot,) = italy.get("observer", f"{path}/life-costs").json()
    assert [one["priceRank"] for one in lot["costs"]] == [3, 2, 1]
    assert [one["residual"]["amount"] for one in lot["costs"]] == ["1578.82", "789.41", "0.00"]
    assert lot["evenPrice"]["thrifty"] == bids["tenderer-2"]
    assert lot["evenPrice"]["cheap"] == bids["tenderer-1"]
    assert [one["sameFirst"] for one in lot["variants"] if one["energyPrice"] == "0.28"] == [True] * 3
    (entry,) = entries(italy, "observer", "bids.ranked")
    assert entry["data"]["ranking"][0]["cost"] == "71197.05"

    best = {"lot": "1", "status": "active", "reasons": "Lowest cost of a life."}
    refused = send(italy, OFFICER, f"{path}/awards", {**best, "bid": bids["tenderer-1"]})
    assert refused == (409, "awards.not_the_best")
    award = italy.done(
        OFFICER, f"{path}/awards", {**best, "bid": bids["tenderer-2"]}, key="a-key-of-the-award"
    )
    assert award["value"]["amount"] == "50120.00"


def test_figures_that_cannot_be_meant_keep_a_bid_from_being_called_responsive(italy: Room) -> None:
    tender = publish_life(italy)
    absurd = {**FIGURES, "residual": "36480.01", "energy": "0", "operation": "0.005", "flowers": "7"}
    short = {name: value for name, value in FIGURES.items() if name != "energy"}
    wrong = bid_life(italy, "tenderer-1", tender, "36480.00", absurd)
    missing = bid_life(italy, "tenderer-2", tender, "36480.00", short)

    record = open_now(italy, tender)

    assert findings(record, wrong) == [
        ("figure_not_money", "operation"),
        ("energy_nothing", "energy"),
        ("residual_above_price", "residual"),
        ("figure_unknown", "flowers"),
    ]
    assert findings(record, missing) == [("figure_missing", "energy")]
    said = {"bid": wrong, "lot": "1", "responsive": True, "reasons": "It is so cheap."}
    path = f"/tenders/{tender['id']}/examinations"
    assert send(italy, "evaluator", path, said) == (409, "evaluations.not_as_asked")


def test_a_bid_that_does_not_show_what_is_asked_for_the_environment_is_not_responsive(italy: Room) -> None:
    clause = {**GREEN, "id": "back", "kind": "contractClause"}
    tender = publish_life(italy, green=[GREEN, clause, {**GREEN, "id": "ink", "derogation": "None is sold."}])
    assert tender["asks"][0]["answers"] == [GREEN["id"]]
    shown = bid_life(italy, "tenderer-1", tender, *OFFERS["tenderer-1"])
    silent = bid_life(italy, "tenderer-2", tender, *OFFERS["tenderer-2"], answers=())

    record = open_now(italy, tender)

    assert findings(record, shown) == []
    assert findings(record, silent) == [("proof_missing", GREEN["id"])]
    said = {"bid": silent, "lot": "1", "responsive": True, "reasons": "It looks green."}
    path = f"/tenders/{tender['id']}/examinations"
    assert send(italy, "evaluator", path, said) == (409, "evaluations.not_as_asked")


def test_the_sheet_is_needed_and_frozen_with_the_version_that_bids_are_sealed_to(italy: Room) -> None:
    draft = italy.done(OFFICER, "/tenders", life_notice(lifeCycle=None))
    publication = f"/tenders/{draft['id']}/publication"
    assert send(italy, OFFICER, publication) == (409, "tenders.life_cycle_missing")

    tender = publish_life(italy)
    bid = bid_life(italy, "tenderer-1", tender, *OFFERS["tenderer-1"])
    dearer = life_notice(lifeCycle={**SHEET, "energyPrice": "0.40"})
    amended = {"rationale": "Energy became dearer.", "notice": dearer}
    italy.done(OFFICER, f"/tenders/{tender['id']}/amendments", amended)

    shown = italy.get("tenderer-1", f"/tenders/{tender['id']}/bids").json()
    assert [(one["id"], one["status"]) for one in shown] == [(bid, "superseded")]
    (change,) = italy.get("observer", f"/tenders/{tender['id']}/amendments").json()[0]["changes"]
    assert (change["field"], change["before"], change["after"]) == ("lifeCycle.energyPrice", "0.28", "0.40")


def test_award_criteria_follow_from_the_procedure_and_the_library_is_there_for_everybody(italy: Room) -> None:
    tender = publish_life(italy)

    assert tender["awardCriteria"] == "costOnly"
    assert tender["asks"] == [{"stage": "bid", "answers": [], "figures": list(FIGURES)}]
    library = italy.get("observer", "/green-criteria").json()
    assert {"cam-paper-recycled", "cooling-energy-class"} <= {one["id"] for one in library}
    assert all(one["source"].count("[") == 0 and one["names"]["ar"] for one in library)


def test_a_minimum_standard_is_asked_for_or_departed_from_with_a_reason(italy: Room) -> None:
    paper = {"id": "1", "description": "Paper", "quantity": "1", "unit": "pallet"}
    paper["classification"] = {"scheme": "CPV", "id": "30197643"}  # type: ignore[assignment]
    asked = {"id": "cam-paper-recycled", "name": "Recycled", "kind": "technicalSpecification"}

    def published(**green: object) -> tuple[int, str | None]:
        listed = [{**asked, **green}] if green else []
        draft = italy.done(OFFICER, "/tenders", life_notice(items=[paper], green=listed))
        return send(italy, OFFICER, f"/tenders/{draft['id']}/publication")

    assert published() == (409, "tenders.green_minimum_missing")
    assert published(proof=" ") == (409, "tenders.green_without_proof")
    assert published(derogation="") == (409, "tenders.derogation_without_reason")
    assert published(proof="The label, or a test report")[0] == 201
    assert published(derogation="The printer takes no such paper.")[0] == 201

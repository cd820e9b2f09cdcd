"""Reserve prices from the notice to the award, over HTTP."""

from collections.abc import Iterator
from typing import Any

import pytest

from minikoneps.evaluations.methods.lower_limit import run_race, set_limits
from minikoneps.evaluations.methods.reserve_prices import PlanPrice, find_plan_price
from minikoneps.sealing.payload import EnvelopeUnopenable
from minikoneps.shared.money import Money
from minikoneps.tenders.reserve_prices import Candidates, read_announced
from tests.reserve import BASE, SEED, blind_prices, blind_room, published
from tests.serving import Room, Served, notice
from tests.stages import Tender, entries, examine, open_now, send

__all__ = ["blind_prices"]
PICKS = {"tenderer-1": (3, 11), "tenderer-2": (11, 7), "tenderer-3": None}
# Forty times, whatever plan price is found within 2 % of 40 million: under the limit, above it, in the race.
PRICES = {"tenderer-1": "850000", "tenderer-2": "1030000", "tenderer-3": "940000"}


@pytest.fixture
def blind(served: Served, blind_prices: None) -> Iterator[Room]:
    with blind_room(served) as room:
        yield room


def candidates(entry: dict[str, Any], tender: str, lot: int = 0) -> Candidates:
    """The candidates that the seed of the test gives, by what everybody reads in the ledger."""
    announced = read_announced(entry["data"]["reserve_prices"])
    return announced.candidates(tender, announced.lots[lot], SEED)


def bidding(room: Room, tender: Tender) -> dict[str, str]:
    return {
        seat: str(room.bid(seat, tender, PRICES[seat], picks=picks)["bid"]["id"])
        for seat, picks in PICKS.items()
    }


def worked_out(made: Candidates, bids: dict[str, str]) -> PlanPrice:
    return find_plan_price(made, {bids[seat]: picks for seat, picks in PICKS.items()})


def test_a_notice_says_the_base_amount_the_rule_and_a_commitment_that_binds_them(blind: Room) -> None:
    draft = blind.done("procuring-officer", "/tenders", notice())
    tender = published(blind)
    [said] = entries(blind, "observer", "tender.published")
    shown = blind.get("observer", f"/tenders/{tender['id']}").json()["reservePrices"]

    made = candidates(said, tender["id"])
    assert shown["lots"] == [
        {
            "lot": "1",
            "base": {"amount": str(BASE), "currency": "KRW"},
            "commitment": made.commitment(),
            "statutoryCosts": None,
            "netCost": None,
        }
    ]
    assert (shown["candidates"], shown["picks"], shown["spreadShare"]) == (15, 2, "0.02")
    assert (shown["lowerLimit"], shown["lowerLimitTrainingValue"]) == ("0.87745", True)
    assert {price.minor for price in made.prices} <= set(range(39_200_000, 40_800_001))
    assert draft["reservePrices"]["lots"][0]["commitment"] is None


def test_the_opening_reveals_the_candidates_and_says_of_each_bid_whether_it_is_in_the_race(
    blind: Room,
) -> None:
    tender = published(blind)
    bids = bidding(blind, tender)
    record = open_now(blind, tender)
    [said] = entries(blind, "observer", "tender.published")
    made = candidates(said, tender["id"])
    plan = worked_out(made, bids)
    limits = set_limits(plan.amount, read_announced(said["data"]["reserve_prices"]).lower_limit.share)

    [lot] = record["reservePrices"]
    assert (lot["outcome"], lot["seed"], lot["commitment"]) == ("revealed", SEED.hex(), made.commitment())
    assert [row["price"]["amount"] for row in lot["candidates"]] == [price.text for price in made.prices]
    assert sum(row["picks"] for row in lot["candidates"]) == 6
    assert lot["candidates"][10]["picks"] >= 2
    assert lot["candidates"][10]["why"] == "mostPicked"
    assert (lot["planPrice"]["amount"], lot["mean"]) == (plan.amount.text, str(plan.mean))
    assert (lot["share"], lot["floor"]["amount"]) == ("0.87745", limits.floor.text)

    rows = {row["bid"]: row for row in record["bids"]}
    drawn = rows[bids["tenderer-3"]]
    assert [rows[bids[seat]]["picks"] for seat in PICKS] == [[3, 11], [11, 7], None]
    assert [rows[bids[seat]]["countedPicks"] for seat in PICKS][:2] == [[3, 11], [11, 7]]
    assert (drawn["picksDrawn"], len(set(drawn["countedPicks"]))) == (True, 2)
    assert [rows[bids[seat]]["fate"] for seat in PICKS] == ["underLimit", "abovePlanPrice", "inRace"]
    totals = {bids[seat]: Money(int(price) * 40, "KRW") for seat, price in PRICES.items()}
    percents = {one.bid: one.percent for one in run_race(limits, totals).bids}
    assert {bid: row["percent"] for bid, row in rows.items()} == percents

    assert blind.get("tenderer-2", f"/tenders/{tender['id']}/opening").json() == record
    [entry] = entries(blind, "observer", "bids.opened")
    told = entry["data"]["reserve_prices"]
    assert (told["seed"], told["lots"][0]["plan_price"]) == (SEED.hex(), plan.amount.text)
    assert [row.get("picks_drawn") for row in entry["data"]["bids"]] == [None, None, drawn["countedPicks"]]


def test_the_lowest_bid_in_the_race_wins_although_a_lower_one_was_opened(blind: Room) -> None:
    tender = published(blind)
    bids = bidding(blind, tender)
    open_now(blind, tender)
    for bid in bids.values():
        examine(blind, tender, bid)
    ranking = blind.done("evaluator", f"/tenders/{tender['id']}/ranking")
    under = {"status": "active", "bid": bids["tenderer-1"], "reasons": "The cheapest of all."}
    best = {"status": "active", "bid": bids["tenderer-3"], "reasons": "The lowest in the race."}

    assert ranking["method"] == "lowestAboveLimit"
    assert [(row["bid"], row["rank"]) for row in ranking["ranking"]] == [(bids["tenderer-3"], 1)]
    assert ranking["ranking"][0]["percent"].startswith("9")
    out = {row["bid"]: row["fate"] for row in ranking["outOfRace"]}
    assert out == {bids["tenderer-1"]: "underLimit", bids["tenderer-2"]: "abovePlanPrice"}
    [entry] = entries(blind, "observer", "bids.ranked")
    assert {row["bid"]: row["fate"] for row in entry["data"]["out"]} == out
    rest = f"/tenders/{tender['id']}/awards"
    assert send(blind, "procuring-officer", rest, under) == (409, "awards.bid_not_ranked")
    assert blind.done("procuring-officer", rest, best, key="key-award")["bid"] == bids["tenderer-3"]


def test_a_notice_without_a_base_amount_or_with_too_small_a_one_is_refused_before_it_is_public(
    blind: Room,
) -> None:
    for value, code in [
        (None, "tenders.base_amount_missing"),
        ({"amount": "300", "currency": "KRW"}, "tenders.base_too_small"),
    ]:
        draft = blind.done("procuring-officer", "/tenders", notice(value=value))
        checks = blind.get("procuring-officer", f"/tenders/{draft['id']}/checks").json()
        assert [(one["code"], one["field"]) for one in checks if not one["ok"]] == [(code, "value")]
        refused = send(blind, "procuring-officer", f"/tenders/{draft['id']}/publication")
        assert refused == (409, code)


def test_an_amended_notice_has_reserve_prices_of_its_own(blind: Room) -> None:
    tender = published(blind)
    made = {**notice(), "value": {"amount": "50000000", "currency": "KRW"}}
    amended = blind.done(
        "procuring-officer",
        f"/tenders/{tender['id']}/amendments",
        {"rationale": "More money was found.", "notice": made},
    )
    bids = {"tenderer-1": blind.bid("tenderer-1", amended, "1200000", picks=(1, 2))["bid"]["id"]}
    record = open_now(blind, amended)

    [before] = tender["reservePrices"]["lots"]
    [after] = amended["reservePrices"]["lots"]
    assert (before["base"]["amount"], after["base"]["amount"]) == ("40000000", "50000000")
    assert before["commitment"] != after["commitment"]
    [lot] = record["reservePrices"]
    assert (lot["outcome"], lot["commitment"]) == ("revealed", after["commitment"])
    assert lot["seed"] != SEED.hex()
    assert [row["fate"] for row in record["bids"] if row["bid"] == bids["tenderer-1"]] == ["inRace"]


@pytest.mark.parametrize(("found", "outcome"), [(None, "seed_unopenable"), (bytes(32), "commitment_broken")])
def test_without_the_seed_that_was_committed_to_bids_are_opened_but_nothing_is_ranked(
    blind: Room, monkeypatch: pytest.MonkeyPatch, found: bytes | None, outcome: str
) -> None:
    def opened(_key: bytes, _info: str, _ciphertext: bytes) -> bytes:
        if found is None:
            raise EnvelopeUnopenable("not_decryptable")
        return found

    monkeypatch.setattr("minikoneps.evaluations.opening.open_seed", opened)
    tender = published(blind)
    bid = blind.bid("tenderer-1", tender, PRICES["tenderer-3"], picks=(3, 11))["bid"]["id"]
    record = open_now(blind, tender)
    examine(blind, tender, bid)
    ranked = send(blind, "evaluator", f"/tenders/{tender['id']}/ranking")
    given_up = {"rationale": "The reserve prices cannot be revealed."}

    [lot] = record["reservePrices"]
    assert (lot["outcome"], lot["candidates"], lot["planPrice"], lot["floor"]) == (outcome, [], None, None)
    [row] = record["bids"]
    assert (row["outcome"], row["picks"], row["countedPicks"], row["fate"]) == ("opened", [3, 11], None, None)
    assert ranked == (409, "evaluations.no_plan_price")
    assert send(blind, "procuring-officer", f"/tenders/{tender['id']}/cancellation", given_up)[0] == 201


def test_each_lot_has_reserve_prices_of_its_own_from_the_one_seed(blind: Room) -> None:
    lots = [
        {"id": "1", "title": "North", "value": {"amount": "40000000", "currency": "KRW"}},
        {"id": "2", "title": "South", "value": {"amount": "40000000", "currency": "KRW"}},
    ]
    items = [
        {"id": lot["id"], "description": "Laptop", "quantity": "40", "unit": "piece", "relatedLot": lot["id"]}
        for lot in lots
    ]
    tender = published(blind, lots=lots, items=items)
    for seat, picks in PICKS.items():
        blind.bid(seat, tender, PRICES["tenderer-3"], picks=picks)
    first, second = open_now(blind, tender)["reservePrices"]
    [said] = entries(blind, "observer", "tender.published")

    assert (first["seed"], first["outcome"]) == (second["seed"], second["outcome"])
    assert first["commitment"] != second["commitment"]
    made = [[price.text for price in candidates(said, tender["id"], lot).prices] for lot in (0, 1)]
    assert [[row["price"]["amount"] for row in lot["candidates"]] for lot in (first, second)] == made
    assert made[0] != made[1]

"""What a browser works out of a draw, and what the server works out: the same file holds both to it."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from minikoneps.evaluations.methods.lower_limit import set_limits
from minikoneps.evaluations.methods.reserve_prices import find_plan_price
from minikoneps.shared.draws import Draws
from minikoneps.shared.money import Money
from minikoneps.tenders.reserve_prices import make_candidates
from tests.evaluations.methods.koneps import reserve_prices

VECTORS = json.loads(Path(__file__).with_name("reserve_vectors.json").read_text("utf-8"))
SNAKE = {
    "spreadShare": "spread_share",
    "aboveBase": "above_base",
    "fourthTie": "fourth_tie",
    "fewPicks": "few_picks",
    "missingPicks": "missing_picks",
    "drawSource": "draw_source",
    "countedPicks": "counted_picks",
}


def drawn(case: dict[str, Any]) -> list[Any]:
    """Every kind of draw, one after another from one seed."""
    draws = Draws(bytes.fromhex(case["seed"]), case["purpose"])
    return [
        [str(draws.below(int(limit))) for limit in case["limits"]],
        list(draws.permutation(case["order"])),
        list(draws.choose(range(1, case["order"] + 1), case["chosen"])),
    ]


def worked_out(case: dict[str, Any]) -> dict[str, Any]:
    """The whole way of one lot: candidates, hash, picks, plan price and limit."""
    base = Money.parse(case["base"]["amount"], case["base"]["currency"])
    rule = reserve_prices(**{SNAKE.get(name, name): value for name, value in case["rule"].items()})
    candidates = make_candidates(base, rule, bytes.fromhex(case["seed"]), case["purpose"])
    plan = find_plan_price(candidates, case["picks"])
    return {
        "prices": [price.text for price in candidates.prices],
        "commitment": candidates.commitment(),
        "counts": [[one.picks, str(one.why)] for one in plan.candidates],
        "planPrice": plan.amount.text,
        "floor": set_limits(plan.amount, Fraction(case["share"])).floor.text,
    }


@pytest.mark.parametrize("case", VECTORS["draws"], ids=lambda case: case["purpose"])
def test_draws_are_those_that_the_browser_makes(case: dict[str, Any]) -> None:
    assert drawn(case) == case["drawn"]


@pytest.mark.parametrize("case", VECTORS["openings"], ids=lambda case: case["name"])
def test_an_opening_is_the_one_that_the_browser_works_out(case: dict[str, Any]) -> None:
    assert worked_out(case) == case["worked"]

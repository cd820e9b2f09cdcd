"""Four thousand openings: where the plan price falls, and that the number of tenderers does not move it."""

from functools import cache
from itertools import combinations
from random import Random
from statistics import fmean, stdev

import pytest

from minikoneps.evaluations.methods.reserve_prices import find_plan_price
from minikoneps.tenders.reserve_prices import Candidates, make_candidates
from tests.evaluations.methods.koneps import reserve_prices, won

OPENINGS = 4000
PAIRS = list(combinations(range(1, 16), 2))


@cache
def candidates(share: str) -> list[Candidates]:
    rule = reserve_prices(spread_share=share)
    return [
        make_candidates(won(10**10), rule, number.to_bytes(32), f"tender-{number}|1")
        for number in range(OPENINGS)
    ]


def ratios(share: str, tenderers: int) -> list[float]:
    """The plan price of each opening as a share of the base amount, every tenderer picking blindly."""
    chance = Random(f"{share} {tenderers}")
    return [
        float(find_plan_price(one, dict(enumerate_bids(chance, tenderers))).ratio)
        for one in candidates(share)
    ]


def enumerate_bids(chance: Random, tenderers: int) -> list[tuple[str, tuple[int, int]]]:
    return [(f"bid-{number}", pair) for number, pair in enumerate(chance.choices(PAIRS, k=tenderers))]


@pytest.mark.parametrize(
    ("share", "tenderers", "deviation", "allowed"),
    [
        ("0.02", 2, 0.0051, 0.0003),
        ("0.02", 10, 0.0051, 0.0003),
        ("0.02", 100, 0.0051, 0.0003),
        ("0.03", 2, 0.0077, 0.0004),
        ("0.03", 10, 0.0077, 0.0004),
    ],
)
def test_plan_prices_lie_around_the_base_amount_however_many_take_part(
    share: str, tenderers: int, deviation: float, allowed: float
) -> None:
    found = ratios(share, tenderers)

    assert len(found) == OPENINGS
    assert fmean(found) == pytest.approx(1, abs=0.001)
    assert stdev(found) == pytest.approx(deviation, abs=allowed)
    assert max(abs(ratio - 1) for ratio in found) < float(share)

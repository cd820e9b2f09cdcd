"""Every row of price points that could be read: limit and plateau follow from it to the third decimal."""

from dataclasses import dataclass
from fractions import Fraction

import pytest

from minikoneps.evaluations.methods.lower_limit import run_race
from minikoneps.evaluations.methods.qualification import score_price, set_qualification_limits
from minikoneps.packs.derived import derive
from minikoneps.shared.money import Money, decimal_text
from tests.evaluations.methods.koneps import price_score, won

PLAN = 10_000_000_000
COSTS = 1_234_567_890


@dataclass(frozen=True)
class Printed:
    """One line of the tables of the State and of the Public Procurement Service.

    Units: `base`, `floor` and `plateau` in percent as they are printed; `lost` is the points a bid of `ratio`
        loses. `inferred` names figures that were fitted to the printed limit, not read.
    """

    name: str
    weights: tuple[str, ...]
    slope: str
    base: str
    pass_mark: str
    floor: str
    plateau: str
    ratio: str
    lost: str
    inferred: tuple[str, ...] = ()
    #: Whether the plateau was read; where not, it is what follows.
    plateau_read: bool = False


BEFORE_2026 = [
    Printed(
        "works of 10 to 30 billion",
        ("30",),
        "1",
        "88",
        "92",
        "79.995",
        "96.000",
        "85.00",
        "3",
        ("pass_mark",),
    ),
    Printed("works of 5 to 10 billion", ("30",), "2", "88", "95", "85.495", "90.500", "86.50", "3"),
    Printed("general works of 1 to 5 billion", ("70",), "4", "88", "95", "86.745", "89.250", "87.00", "4"),
    Printed(
        "small and specialist works", ("80", "70", "90"), "20", "88", "95", "87.745", "88.250", "87.80", "4"
    ),
    Printed(
        "small goods tenders reserved to small firms",
        ("70",),
        "4",
        "91",
        "88",
        "87.995",
        "94.000",
        "90.00",
        "4",
        ("weight", "slope", "base"),
        True,
    ),
]
FROM_30_JANUARY_2026 = [
    Printed(
        "works of 10 to 30 billion",
        ("30",),
        "1",
        "90",
        "92",
        "81.995",
        "98.000",
        "85.00",
        "5",
        ("pass_mark",),
    ),
    Printed("works of 5 to 10 billion", ("50",), "2", "90", "95", "87.495", "92.500", "89.00", "2", (), True),
    Printed("works of 1 to 5 billion", ("70",), "4", "90", "95", "88.745", "91.250", "89.50", "2", (), True),
    Printed(
        "works below 1 billion, specialist to 5",
        ("80", "70", "90"),
        "20",
        "90",
        "95",
        "89.745",
        "90.250",
        "89.90",
        "2",
        (),
        True,
    ),
]
GOODS_AND_SERVICES = [
    Printed(
        "goods from the treaty threshold to 1 billion",
        ("70",),
        "2",
        "88",
        "85",
        "80.495",
        "95.500",
        "84.00",
        "8",
        (),
        True,
    ),
    Printed(
        "goods below the treaty threshold",
        ("70",),
        "4",
        "88",
        "85",
        "84.245",
        "91.750",
        "86.00",
        "8",
        ("slope",),
    ),
    Printed(
        "facility services below 500 million", ("70",), "5", "91", "85", "87.995", "94.000", "90.00", "5"
    ),
]
PRINTED = [*BEFORE_2026, *FROM_30_JANUARY_2026, *GOODS_AND_SERVICES]
EACH = [(line, weight) for line in PRINTED for weight in line.weights]
IDS = [f"{line.floor} {line.name}, weight {weight}" for line, weight in EACH]


@pytest.mark.parametrize(("line", "weight"), EACH, ids=IDS)
def test_limit_and_plateau_follow_from_the_row_and_each_weight_from_a_score(
    line: Printed, weight: str
) -> None:
    base_ratio = Fraction(line.base) / 100
    row = price_score(weight, line.slope, decimal_text(base_ratio, 6), line.pass_mark)
    derived = derive(row)
    need = Fraction(line.pass_mark) - (100 - Fraction(weight))

    assert decimal_text(100 * derived.floor, 3) == line.floor
    assert decimal_text(100 * derived.plateau, 3) == line.plateau
    assert derived.need == need

    limits = set_qualification_limits(row, won(PLAN), won(COSTS))
    cost_free = PLAN - COSTS

    def points(ratio: Fraction) -> Fraction:
        return score_price(row, limits, won(COSTS + round(cost_free * ratio))).points

    assert points(base_ratio) == Fraction(weight)
    assert points(Fraction(line.ratio) / 100) == Fraction(weight) - Fraction(line.lost)
    assert points(derived.plateau) == points(Fraction(1)) == need


@pytest.mark.parametrize(("line", "weight"), EACH, ids=IDS)
def test_a_bid_on_the_limit_can_pass_and_one_won_less_cannot(line: Printed, weight: str) -> None:
    row = price_score(weight, line.slope, decimal_text(Fraction(line.base) / 100, 6), line.pass_mark)
    for plan in (won(PLAN), won(PLAN + 1), won(987_654_321), Money(123_456_789, "TND")):
        limits = set_qualification_limits(row, plan, Money(COSTS % plan.minor, plan.currency))
        under = Money(limits.floor.minor - 1, plan.currency)
        others = 100 - row.weight

        assert score_price(row, limits, limits.floor).points + others >= row.pass_mark
        assert score_price(row, limits, under).points + others < row.pass_mark
        assert run_race(limits, {"on": limits.floor, "under": under}).places[0].bid == "on"
        assert len(run_race(limits, {"on": limits.floor, "under": under}).places) == 1


def test_the_tables_hold_before_and_after_the_thirtieth_of_january_2026() -> None:
    before = {line.floor for line in BEFORE_2026[:4]}
    after = {line.floor for line in FROM_30_JANUARY_2026}

    assert {decimal_text(Fraction(floor) + 2, 3) for floor in before} == after
    assert len(PRINTED) == 12

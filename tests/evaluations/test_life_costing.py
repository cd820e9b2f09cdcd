"""Figures of a bid and the sheet of a notice make one cost over the life, or a finding."""

from dataclasses import replace
from fractions import Fraction

import pytest

from minikoneps.evaluations.life_costing import (
    assumptions_of,
    cost_sheet_of,
    find_absurd_figures,
    with_lives,
)
from minikoneps.evaluations.placing import LIFE_CYCLE, LOWEST_PRICE, LotCase, place
from minikoneps.sealing.answers import Figure
from minikoneps.shared.money import Money
from minikoneps.tenders.criteria import LifeCycleSheet
from tests.tenders.test_rules import NOTICE

SHEET = LifeCycleSheet(5, "0.03", "kWh", "0.20")
OF_LIFE = replace(NOTICE, currency="EUR", value=None, life_cycle=SHEET)
CHEAP = {"energy": "900", "operation": "100", "maintenance": "0", "endOfLife": "0", "residual": "0"}
THRIFTY = {**CHEAP, "energy": "300"}


def euros(text: str) -> Money:
    return Money.parse(text, "EUR")


def figures(said: dict[str, str]) -> tuple[Figure, ...]:
    return tuple(Figure(name, value) for name, value in said.items())


TOTALS = {"cheap": euros("1000"), "thrifty": euros("1400")}
SAID = {("cheap", "1"): figures(CHEAP), ("thrifty", "1"): figures(THRIFTY)}


def test_the_dearer_bid_is_first_by_the_cost_of_its_life() -> None:
    """The worked example of docs/reference/award-methods.md."""
    (case,) = with_lives([LotCase("1", LIFE_CYCLE, TOTALS)], OF_LIFE, SAID)

    order = place(case)

    assert [(one.rank, one.bid, one.total.text, one.cost) for one in order.places] == [
        (1, "thrifty", "1400.00", euros("2132.75")),
        (2, "cheap", "1000.00", euros("2282.32")),
    ]


def test_a_notice_without_a_sheet_leaves_the_case_as_it_is() -> None:
    case = LotCase("1", LOWEST_PRICE, TOTALS)

    assert with_lives([case], replace(OF_LIFE, life_cycle=None), {}) == [case]
    with pytest.raises(ValueError, match="every life"):
        place(replace(case, method=LIFE_CYCLE))


def test_a_bid_that_says_too_little_cannot_be_placed() -> None:
    with pytest.raises(ValueError, match="residual"):
        cost_sheet_of("cheap", TOTALS["cheap"], figures(CHEAP)[:-1], SHEET)


def test_carbon_counts_where_the_notice_prices_it() -> None:
    priced = replace(SHEET, carbon_price="80", carbon_per_energy="0.25")

    sheet = cost_sheet_of("cheap", TOTALS["cheap"], figures({**CHEAP, "directCarbon": "12.5"}), priced)

    assert (sheet.years[0].direct_carbon, len(sheet.years)) == (Fraction("12.5"), 5)
    assert assumptions_of(priced, "EUR").carbon_per_energy == Fraction("0.25")


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, []),
        ({"residual": "1000"}, []),
        ({"residual": "1000.01"}, [("residual_above_price", "residual")]),
        ({"energy": "0.00"}, [("energy_nothing", "energy")]),
        ({"operation": "0.005"}, [("figure_not_money", "operation")]),
        ({"residual": "2000.005"}, [("figure_not_money", "residual")]),
        ({"directCarbon": "1"}, [("figure_unknown", "directCarbon")]),
    ],
)
def test_a_figure_that_cannot_be_meant_is_found(
    changed: dict[str, str], found: list[tuple[str, str]]
) -> None:
    assert find_absurd_figures(SHEET, TOTALS["cheap"], figures({**CHEAP, **changed})) == found


def test_figures_are_money_of_the_bids_own_currency() -> None:
    won = Money.parse("1000", "KRW")

    assert find_absurd_figures(SHEET, won, figures({**CHEAP, "operation": "1.5"})) == [
        ("figure_not_money", "operation")
    ]

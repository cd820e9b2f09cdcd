"""What a thing costs over its life, followed with a pencil first and then with any numbers."""

from dataclasses import replace
from decimal import Decimal, localcontext
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minikoneps.evaluations.methods.life_cycle import (
    Assumptions,
    CostSheet,
    YearOfUse,
    cost_of_life,
    even_energy_price,
    rank_by_life,
    vary,
)
from minikoneps.shared.money import Money
from tests.evaluations.methods.worked import CHEAP, FIVE_YEARS, TEN_PERCENT, THRIFTY, euros, sheet


def test_two_years_at_ten_percent() -> None:
    """1000 + 200/1.1 + 200/1.21 + 50/1.21 = 1000 + 470/1.21 = 1388.43."""
    found = cost_of_life(TEN_PERCENT, sheet("a", "1000", 500, end=("50", "0")))

    assert [year.divisor for year in found.years] == [Fraction("1.1"), Fraction("1.21")]
    assert [year.present for year in found.years] == [20_000 / Fraction("1.1"), 20_000 / Fraction("1.21")]
    assert found.last == 5_000 / Fraction("1.21")
    assert found.exact == 100_000 + 47_000 / Fraction("1.21")
    assert found.total.text == "1388.43"


def test_residual_value_is_taken_off_at_the_end_of_the_life() -> None:
    """1000 + 100/1.1 + 100/1.21 − 121/1.21 = 1000 + 210/1.21 − 100 = 1073.55."""
    found = cost_of_life(TEN_PERCENT, sheet("a", "1000", 0, end=("0", "121")))

    assert found.last == -10_000
    assert found.total.text == "1073.55"


def test_carbon_of_energy_and_of_its_own_is_priced_by_the_tonne() -> None:
    """500 kWh × 0.4 kg + 50 kg = 250 kg; at 80 a tonne 20.00 a year."""
    priced = replace(TEN_PERCENT, carbon_price=Fraction(80), carbon_per_energy=Fraction("0.4"))
    use = YearOfUse(euros("0"), euros("30"), Fraction(500), Fraction(50))

    found = cost_of_life(priced, CostSheet("a", euros("1000"), (use, use), euros("0"), euros("0")))

    first = found.years[0]
    assert [first.operation, first.maintenance, first.energy, first.carbon] == [
        Fraction(amount) for amount in (0, 3_000, 10_000, 2_000)
    ]
    assert found.total.text == "1260.33"  # 1000 + 150/1.1 + 150/1.21


def test_bid_that_is_dearer_to_buy_is_cheaper_to_own() -> None:
    result = rank_by_life(FIVE_YEARS, [CHEAP, THRIFTY])

    assert [one.total.text for one in result.costs] == ["2282.32", "2132.75"]
    assert [place.bid for place in result.places] == ["thrifty", "cheap"]
    assert result.assumptions == FIVE_YEARS


def test_sensitivity_shows_where_the_order_turns() -> None:
    rates = [Fraction("0.03"), Fraction("0.15")]

    variants = vary(FIVE_YEARS, [CHEAP, THRIFTY], rates, [Fraction("0.10"), Fraction("0.20")])

    assert [(str(one.rate), str(one.energy_price), one.same_first) for one in variants] == [
        ("3/100", "1/10", False),
        ("3/100", "1/5", True),
        ("3/20", "1/10", False),
        ("3/20", "1/5", True),
    ]
    assert variants[1].totals["thrifty"].text == "2132.75"


def test_energy_price_at_which_two_bids_are_even() -> None:
    price = even_energy_price(FIVE_YEARS, CHEAP, THRIFTY)

    assert price is not None
    assert f"{float(price):.4f}" == "0.1456"  # 400 / (600 × 4.57971)
    assert even_energy_price(FIVE_YEARS, THRIFTY, CHEAP) == price
    assert even_energy_price(FIVE_YEARS, CHEAP, sheet("b", "900", 300, 5)) is None
    assert even_energy_price(FIVE_YEARS, CHEAP, replace(CHEAP, bid="b")) is None


@pytest.mark.parametrize(
    ("broken", "word"),
    [
        (sheet("a", "1000", 500, 3), "3 years"),
        (sheet("a", "1000", -1), "less than nothing"),
        (sheet("a", "1000", 5, end=("0", "1000.01")), "above its price"),
        (replace(sheet("a", "1000", 5), purchase=Money(5, "USD")), "currency"),
    ],
)
def test_sheet_that_does_not_fit_the_assumptions_is_refused(broken: CostSheet, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        cost_of_life(TEN_PERCENT, broken)


def test_assumptions_are_possible_and_frozen() -> None:
    for years, rate in ((0, "0.1"), (61, "0.1")):
        with pytest.raises(ValueError, match="years"):
            Assumptions("EUR", years, Fraction(rate), Fraction(0))
    with pytest.raises(ValueError, match="below zero"):
        replace(TEN_PERCENT, rate=Fraction("-0.01"))
    with pytest.raises(AttributeError):
        TEN_PERCENT.rate = Fraction(0)  # type: ignore[misc]


amounts = st.integers(0, 10**9).map(lambda minor: Money(minor, "EUR"))
uses = st.builds(
    YearOfUse, amounts, amounts, st.fractions(0, 10**5, max_denominator=1000), st.just(Fraction(5))
)
shares = st.integers(0, 300_000).map(lambda millionths: Fraction(millionths, 10**6))
prices = st.integers(0, 5 * 10**6).map(lambda millionths: Fraction(millionths, 10**6))


@st.composite
def cases(draw: st.DrawFn, least: int = 1) -> tuple[Assumptions, list[CostSheet]]:
    years = draw(st.integers(1, 3))
    assumed = Assumptions("EUR", years, draw(shares), draw(prices), Fraction(80), Fraction("0.4"))
    bids = draw(st.lists(st.sampled_from("abc"), min_size=least, unique=True))
    lives = st.lists(uses, min_size=years, max_size=years).map(tuple)
    return assumed, [
        CostSheet(bid, draw(amounts), draw(lives), draw(amounts), Money(0, "EUR")) for bid in bids
    ]


@settings(max_examples=40)
@given(cases(), st.randoms(use_true_random=False))
def test_order_in_which_bids_are_given_does_not_matter(
    case: tuple[Assumptions, list[CostSheet]], random: Random
) -> None:
    assumed, sheets = case
    shuffled = list(sheets)
    random.shuffle(shuffled)

    assert rank_by_life(assumed, shuffled) == rank_by_life(assumed, sheets)


@settings(max_examples=40)
@given(cases())
def test_cost_of_one_bid_does_not_depend_on_the_others(case: tuple[Assumptions, list[CostSheet]]) -> None:
    assumed, sheets = case

    together = {one.bid: one for one in rank_by_life(assumed, sheets).costs}

    assert together == {one.bid: cost_of_life(assumed, one) for one in sheets}
    assert all(Money.parse(one.total.text, "EUR") == one.total for one in together.values())


@settings(max_examples=40)
@given(cases())
def test_long_division_to_fifty_digits_finds_the_same_cent(
    case: tuple[Assumptions, list[CostSheet]],
) -> None:
    assumed, sheets = case
    found = cost_of_life(assumed, sheets[0])

    with localcontext() as context:
        context.prec = 50
        rate = 1 + Decimal(assumed.rate.numerator) / assumed.rate.denominator
        total = Decimal(sheets[0].purchase.minor) + Decimal(sheets[0].end_of_life.minor) / rate**assumed.years
        for year in found.years:
            due = year.operation + year.maintenance + year.energy + year.carbon
            total += Decimal(due.numerator) / due.denominator / rate**year.year

    assert abs(total - found.total.minor) <= Decimal("0.5000000001")


@settings(max_examples=40)
@given(cases(), st.fractions(0, 1, max_denominator=1000))
def test_dearer_energy_and_a_lower_rate_never_make_a_life_cheaper(
    case: tuple[Assumptions, list[CostSheet]], more: Fraction
) -> None:
    assumed, sheets = case
    dearer = replace(assumed, energy_price=assumed.energy_price + more)
    patient = replace(assumed, rate=assumed.rate * more)

    for one in sheets:
        exact = cost_of_life(assumed, one).exact
        assert exact <= cost_of_life(dearer, one).exact
        assert exact <= cost_of_life(patient, one).exact


@settings(max_examples=40)
@given(cases(2))
def test_at_the_even_energy_price_two_bids_cost_exactly_the_same(
    case: tuple[Assumptions, list[CostSheet]],
) -> None:
    assumed, (one, other, *_) = case

    price = even_energy_price(assumed, one, other)

    if price is not None:
        even = replace(assumed, energy_price=price)
        assert cost_of_life(even, one).exact == cost_of_life(even, other).exact

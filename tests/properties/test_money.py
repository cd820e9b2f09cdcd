"""Money is exact: what is written comes back, sums and products lose nothing."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.shared.money import (
    Money,
    decimal_text,
    decimals,
    line_amount,
    parse_decimal,
    round_half_up,
    round_to,
)

currencies = st.sampled_from(["KRW", "USD", "EGP", "TND", "MXN", "EUR", "KHR"])
minors = st.integers(0, 10**15 - 1)
plain = st.builds(
    lambda whole, rest: f"{whole}.{rest}" if rest else str(whole),
    st.integers(0, 10**9),
    st.text("0123456789", max_size=6),
)


@given(minors, currencies)
def test_an_amount_comes_back_as_it_was_written(minor: int, currency: str) -> None:
    money = Money(minor, currency)

    assert Money.parse(money.text, currency) == money


@given(st.lists(minors, max_size=30), currencies)
def test_sums_are_exact(parts: list[int], currency: str) -> None:
    total = sum((Money(part, currency) for part in parts), Money(0, currency))

    assert Decimal(total.text) == sum((Decimal(Money(part, currency).text) for part in parts), Decimal(0))


@given(plain, plain, currencies)
def test_a_line_is_quantity_times_price_rounded_half_up(quantity: str, price: str, currency: str) -> None:
    step = Decimal(1).scaleb(-decimals(currency))
    expected = (Decimal(quantity) * Decimal(price)).quantize(step, ROUND_HALF_UP)

    assert Decimal(line_amount(quantity, price, currency).text) == expected


@given(st.fractions(min_value=0, max_value=10**6))
def test_rounding_half_up_never_moves_by_more_than_a_half(value: Fraction) -> None:
    rounded = round_half_up(value)

    assert Fraction(-1, 2) < rounded - value <= Fraction(1, 2)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 1",
        "1 ",
        "+1",
        "-1",
        "01",
        "1e2",
        "1_000",
        "1,000",
        ".5",
        "5.",
        "１２３",
        "١٢٣",
        "NaN",
        "1\n",
        "0x1",
        "1" * 16,
    ],
)
def test_nothing_but_plain_decimal_numbers_is_an_amount(text: str) -> None:
    with pytest.raises(ValueError, match="plain decimal"):
        parse_decimal(text, 6)


def test_an_amount_finer_than_its_currency_is_refused() -> None:
    with pytest.raises(ValueError, match="more than 0 decimals"):
        Money.parse("12.5", "KRW")
    with pytest.raises(ValueError, match="more than 3 decimals"):
        Money.parse("1.0001", "TND")


signed = st.fractions(min_value=-(10**6), max_value=10**6)
places = st.integers(0, 6)


@given(signed, places)
def test_rounding_to_decimals_is_the_half_up_of_accounts(value: Fraction, decimals_kept: int) -> None:
    step = Fraction(1, 10**decimals_kept)

    rounded = round_to(value, decimals_kept)

    assert abs(rounded - value) <= step / 2
    assert rounded % step == 0
    assert abs(rounded) >= abs(value) or abs(rounded - value) < step / 2
    assert round_to(-value, decimals_kept) == -rounded


@given(signed, places)
def test_rounded_figures_come_back_from_their_decimal_strings(value: Fraction, decimals_kept: int) -> None:
    rounded = round_to(value, decimals_kept)

    text = decimal_text(rounded, decimals_kept)

    assert Fraction(text) == rounded
    assert Decimal(text).as_tuple().exponent == -decimals_kept


def test_figure_with_more_decimals_is_not_written_as_if_it_had_fewer() -> None:
    assert decimal_text(Fraction("-0.05"), 2) == "-0.05"
    assert decimal_text(Fraction(28), 2) == "28.00"
    with pytest.raises(ValueError, match="more than 2"):
        decimal_text(Fraction("28.125"), 2)

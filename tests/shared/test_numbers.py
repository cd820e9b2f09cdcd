"""The numbers of plans, pre-specifications and notices."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.shared.numbers import following_number, next_number, round_number, stage_number


@given(
    stage=st.sampled_from(["DD", "BD", "BK"]),
    sequence=st.integers(1, 99_999_999),
    year=st.integers(2000, 2199),
    version=st.integers(1, 999),
)
def test_a_next_number_is_that_of_the_next_version(
    stage: str, sequence: int, year: int, version: int
) -> None:
    number = stage_number(stage, sequence, year, version)

    assert re.fullmatch(r"R[0-9]{2}(DD|BD|BK)[0-9]{8}-[0-9]{3}", number)
    assert next_number(number) == stage_number(stage, sequence, year, version + 1)


def test_the_last_version_has_no_next_number() -> None:
    last = stage_number("DD", 1, 2026, 1000)

    assert last == "R26DD00000001-999"
    with pytest.raises(ValueError, match="no room"):
        next_number(last)


def test_what_follows_takes_the_first_order_number_that_is_free() -> None:
    known = ["R26BK00000001-001", "R26BK00000001-001-002", "R26BK00000002-007"]

    assert following_number("R26BK00000001-000", known) == "R26BK00000001-002"
    assert following_number("R26BK00000003-000", known) == "R26BK00000003-001"


def test_price_rounds_are_counted_behind_the_number_of_their_notice() -> None:
    assert round_number("R26BK00000001-001") == "R26BK00000001-001-001"
    assert round_number("R26BK00000001-001-001") == "R26BK00000001-001-002"

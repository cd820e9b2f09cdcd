"""The numbers of plans, pre-specifications and notices."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.shared.numbers import next_number, stage_number


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

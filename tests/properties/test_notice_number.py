"""Notice numbers: one form, none given twice, sorted as they were given."""

import re

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.shared.numbers import LAST_NUMBER
from minikoneps.tenders.rules import notice_number

FORM = re.compile(r"R[0-9]{2}BK[0-9]{8}-[0-9]{3}")
sequences = st.integers(1, LAST_NUMBER)
years = st.integers(2000, 2099)
versions = st.integers(1, 1000)


@given(sequence=sequences, year=years, version=versions)
def test_every_notice_number_has_the_one_form(sequence: int, year: int, version: int) -> None:
    assert FORM.fullmatch(notice_number(sequence, year, version))


@given(first=st.tuples(years, sequences, versions), second=st.tuples(years, sequences, versions))
def test_notice_numbers_sort_and_differ_as_year_sequence_and_version_do(
    first: tuple[int, int, int], second: tuple[int, int, int]
) -> None:
    one, other = (notice_number(sequence, year, version) for year, sequence, version in (first, second))

    assert (one < other) == (first < second)
    assert (one == other) == (first == second)

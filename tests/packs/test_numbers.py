"""Numbers of organisations: what a country would not give is refused, and what is invented passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.it import iva

from minikoneps.packs.loader import load_pack, pack_names
from minikoneps.packs.numbers import NumberFault, OrganisationNumber
from minikoneps.packs.register import register_under


def number_of(pack: str) -> OrganisationNumber:
    return register_under(load_pack(pack)).business_number


@given(name=st.sampled_from(pack_names()), owner=st.text(max_size=30), turn=st.integers(0, 9))
def test_an_invented_number_is_one_that_the_country_could_give(name: str, owner: str, turn: int) -> None:
    number = number_of(name)

    invented = number.invent(owner, turn)

    assert number.fault(invented) is None
    assert invented == number.invent(owner, turn)


@given(st.text(max_size=30), st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_figure_of_an_italian_number_is_noticed(owner: str, place: int, more: int) -> None:
    number = number_of("it")
    right = number.invent(owner)
    wrong = right[:place] + str((int(right[place]) + more) % 10) + right[place + 1 :]

    assert iva.is_valid(right)
    assert number.fault(wrong) in (NumberFault.CHECK, NumberFault.PART)


@pytest.mark.parametrize(
    ("pack", "number", "fault"),
    [
        ("kr", "116-82-00276", None),
        ("kr", "1168200276", NumberFault.FORM),
        ("kr", "116-00-00276", NumberFault.PART),
        ("kr", "099-82-00276", NumberFault.PART),
        ("krlocal", "116-82-00276", None),
        ("it", "00743110157", None),
        ("it", "00743110158", NumberFault.CHECK),
        ("it", "00743119998", NumberFault.CHECK),
        ("it", "00743113002", NumberFault.PART),
        ("it", "0074311015", NumberFault.FORM),
        ("mx", "MAB9307148T4", None),
        ("mx", "MAB9302308T4", NumberFault.PART),
        ("eg", "100-531-385", None),
        ("eg", "٣٣١-١٠٥-٢٦٨", NumberFault.FORM),
        ("tn", "1496298/T/P/N/000", None),
        ("tn", "1496298/O/P/N/000", NumberFault.FORM),
        ("tn", "1234567/M/A/E/001", None),
        ("kh", "L001-123456789", None),
        ("generic", "214-88-30017", None),
    ],
)
def test_a_number_is_judged_as_its_country_does(pack: str, number: str, fault: NumberFault | None) -> None:
    assert number_of(pack).fault(number) is fault


def test_a_number_that_cannot_be_invented_or_checked_is_a_fault_of_the_pack() -> None:
    said = {
        "pattern": "[0-9]{11}",
        "example": "90000019993",
        "scheme": "IT-CF",
        "source": "somewhere",
        "source_date": "2026-01-01",
        "training_value": True,
    }
    for invented, check, problem in (
        ("9#", "it.iva", "invented"),
        ("9######999?", "it.nothing", "value.check"),
    ):
        with pytest.raises(ValueError, match=problem):
            OrganisationNumber(**said, invented=invented, check=check)  # type: ignore[arg-type]

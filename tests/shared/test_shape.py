"""The base of all shapes."""

import pytest

from minikoneps.evaluations.schemas import LineShown
from minikoneps.shared.shape import MoneyShape

LINE = {"item": "1", "quantity": "40", "unit_price": "700000", "amount": "28000000"}


def test_a_shape_of_what_is_known_is_that_of_what_was_looked_at() -> None:
    known, looked_at = LineShown.known(**LINE), LineShown(**LINE)

    assert known == looked_at
    assert known.model_dump_json(by_alias=True) == looked_at.model_dump_json(by_alias=True)
    assert known.model_fields_set == looked_at.model_fields_set
    assert known.model_copy(update={"item": "2"}).item == "2"
    with pytest.raises(ValueError, match="frozen"):
        known.item = "2"


@pytest.mark.parametrize("values", [{"amount": "1"}, {"amount": "1", "currency": "KRW", "more": "1"}])
def test_it_names_every_field_and_no_other(values: dict[str, str]) -> None:
    with pytest.raises(TypeError, match="MoneyShape has other fields"):
        MoneyShape.known(**values)

"""Which seats may be set up."""

import pytest

from minikoneps.parties.rules import must_be_free
from minikoneps.shared.errors import RuleBroken


@pytest.mark.parametrize("seat", ["procuring-officer", "t", "tenderer-12", "a" * 31])
def test_seat_with_a_plain_name_may_be_set_up(seat: str) -> None:
    must_be_free(seat, ["evaluator"])


@pytest.mark.parametrize("seat", ["", "trainer", "clock", "Officer", "1st", "a b", "a" * 32, "مشتر", "a\n"])
def test_seat_with_a_name_we_cannot_use_is_refused(seat: str) -> None:
    with pytest.raises(RuleBroken, match=r"parties\.seat_name"):
        must_be_free(seat, [])


def test_seat_is_set_up_once() -> None:
    with pytest.raises(RuleBroken, match=r"parties\.seat_exists"):
        must_be_free("evaluator", ["evaluator"])

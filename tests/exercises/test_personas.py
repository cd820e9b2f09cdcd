"""What bots bid."""

from fractions import Fraction

import pytest

from minikoneps.exercises.personas import Notice, Persona, price_of

SCRIPTED = Notice("KRW", "50000000", ("200",), scripted=True)
OTHER = Notice("KRW", "70000000", ("30",), scripted=False)
RING = ("tenderer-1", "tenderer-2", "tenderer-3")


@pytest.mark.parametrize("persona", [Persona.SCRIPTED, Persona.LATE])
def test_the_faithful_bid_what_is_written_down(persona: Persona) -> None:
    assert price_of(persona, "42000000", SCRIPTED, "tenderer-1", ()) == "42000000"


def test_the_careful_bid_more_and_the_cheap_less() -> None:
    careful, cheap = (
        price_of(one, "42000000", SCRIPTED, "t", ()) for one in (Persona.CAREFUL, Persona.CHEAP)
    )

    assert (careful, cheap) == ("43680000", "38220000")


def test_a_ring_lets_its_first_seat_win() -> None:
    prices = [int(price_of(Persona.CARTEL, "42000000", SCRIPTED, seat, RING)) for seat in RING]

    assert prices[0] == 42_000_000
    assert all(Fraction(105, 100) <= Fraction(price, prices[0]) <= Fraction(109, 100) for price in prices[1:])


def test_a_notice_that_a_person_wrote_is_priced_by_its_value_the_same_each_time() -> None:
    prices = {price_of(Persona.SCRIPTED, "42000000", OTHER, "tenderer-1", ()) for _ in range(3)}

    assert len(prices) == 1
    assert 88 <= int(prices.pop()) / 700_000 <= 97


def test_a_price_has_no_more_decimals_than_its_currency() -> None:
    tnd = Notice("TND", "1234.567", ("3",), scripted=False)

    assert price_of(Persona.CHEAP, None, tnd, "tenderer-1", ()).partition(".")[2] in ("", "000")

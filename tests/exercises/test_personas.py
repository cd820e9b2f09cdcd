"""What bots of a character bid and when, alone and together in one room."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from minikoneps.exercises.personas import Notice, Persona, price_of
from tests.exercises.live import Live

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


CAST = {
    "tenderer-1": Persona.SILENT,
    "tenderer-2": Persona.SCRIPTED,
    "tenderer-3": Persona.LATE,
    "tenderer-4": Persona.CAREFUL,
    "tenderer-5": Persona.CARTEL,
    "tenderer-6": Persona.CARTEL,
    "tenderer-7": Persona.CHEAP,
}
PERSON, OFFICER = "tenderer-8", "procuring-officer"
WRITTEN = {"tenderer-2": "33980000", "tenderer-3": "35240000"}  # in the scenario, which knows three seats
FIRST = Notice("KRW", "36000000", (), scripted=True)


def test_each_character_acts_and_bids_in_a_room_as_it_is_told_to(playing: Callable[..., Live]) -> None:
    live = playing("first_bid", seats=[seat(OFFICER, "procuringOfficer"), *map(seat, (*CAST, PERSON))])
    live.sit_down(OFFICER, PERSON)
    live.start(seconds=1)
    for one, persona in CAST.items():
        assert live.lead(f"/seats/{one}/persona", persona=persona).is_success
    live.lead("/scenes/act-2")
    live.until(lambda: standing(live).count("done") == 5, "the others do not bid")
    waits = {str(one["seat"]) for one in bids(live) if one["standing"] == "open"}
    live.room.bid(PERSON, live.open_tender(), "1000")
    live.until(lambda: "open" not in standing(live), "the late one does not come")
    came = sorted((str(one["doneAt"]), str(one["seat"])) for one in bids(live) if one["doneAt"])
    order = [one for _, one in came]

    assert waits == {"tenderer-3", PERSON}
    assert order.index("tenderer-7") < order.index("tenderer-4")  # the cheap one before the careful one
    assert order[-2:] == [PERSON, "tenderer-3"]
    assert totals(live) == {
        one: price_of(persona, WRITTEN.get(one), FIRST, one, ("tenderer-5", "tenderer-6"))
        for one, persona in CAST.items()
        if persona is not Persona.SILENT
    }


def seat(name: str, role: str = "tenderer") -> dict[str, str]:
    return {"seat": name, "role": role, "organisation": f"Firm of {name}"}


def bids(live: Live) -> list[dict[str, Any]]:
    """The cards that ask for a bid, with whose they are."""
    cells = [{**cell, "seat": row["seat"]} for row in live.board()["rows"] for cell in row["cells"]]
    return [one for one in cells if one["task"].startswith("act-2.1.")]


def standing(live: Live) -> list[str]:
    return [str(one["standing"]) for one in bids(live)]


def totals(live: Live) -> dict[str, str]:
    """What the bots bid, as the opening tells it."""
    tender = live.open_tender()
    live.room.pass_deadline(tender)
    opened = live.room.done(OFFICER, f"/tenders/{tender['id']}/opening")
    seats = {row["party"]: row["seat"] for row in live.room.get("trainer", "/seats").json()}
    found = {seats[one["tenderer"]["id"]]: one["total"]["amount"] for one in opened["bids"]}
    return {name: total for name, total in found.items() if name != PERSON}

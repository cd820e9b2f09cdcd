"""How far an opening is, told while it lasts."""

import pytest

from minikoneps.evaluations.progress import Openings
from tests.serving import Room
from tests.stages import opened


def test_an_opening_is_followed_from_its_first_envelope_to_its_last_and_then_forgotten() -> None:
    openings, seen = Openings(), list[int]()

    with openings.at("w", "tender-1") as told:
        assert openings.read("w", "tender-1") is None
        passed = told.of(1_000)
        for done in range(200, 1_001, 200):
            seen.append(openings.read("w", "tender-1") or 0)
            passed(done)
        assert openings.read("w", "tender-1") == 100
        assert openings.read("w", "tender-2") is None

    assert seen == [0, 20, 40, 60, 80]
    assert openings.read("w", "tender-1") is None


def test_an_opening_that_fails_is_forgotten_too() -> None:
    openings = Openings()

    def fail() -> None:
        with openings.at("w", "tender-1") as told:
            told.of(1)(1)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert openings.read("w", "tender-1") is None


def test_nobody_is_at_an_opening_that_is_over(room: Room) -> None:
    tender, _ = opened(room, {"tenderer-1": "1"})

    for seat in ("procuring-officer", "tenderer-1"):
        shown = room.get(seat, f"/tenders/{tender['id']}/opening/progress").json()
        assert shown == {"percent": None}

"""How far an act on very many bids is, told while it lasts."""

from typing import Any

import pytest

from minikoneps.evaluations import rest, store
from minikoneps.evaluations.progress import LongActs
from tests.serving import Room
from tests.stages import opened


def test_an_opening_is_followed_from_its_first_envelope_to_its_last_and_then_forgotten() -> None:
    acts, seen = LongActs(), list[int]()

    with acts.at("w", "tender-1") as told:
        assert acts.read("w", "tender-1") is None
        passed = told.of(1_000)
        for done in range(200, 1_001, 200):
            seen.append(acts.read("w", "tender-1") or 0)
            passed(done)
        assert acts.read("w", "tender-1") == 100
        assert acts.read("w", "tender-2") is None

    assert seen == [0, 20, 40, 60, 80]
    assert acts.read("w", "tender-1") is None


def test_an_opening_that_fails_is_forgotten_too() -> None:
    acts = LongActs()

    def fail() -> None:
        with acts.at("w", "tender-1") as told:
            told.of(1)(1)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert acts.read("w", "tender-1") is None


def test_nobody_is_at_an_opening_that_is_over(room: Room) -> None:
    tender, _ = opened(room, {"tenderer-1": "1"})

    for seat in ("procuring-officer", "tenderer-1"):
        shown = room.get(seat, f"/tenders/{tender['id']}/opening/progress").json()
        assert shown == {"percent": None}


def test_an_examination_of_all_bids_at_once_is_followed_by_the_thousand(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rest, "AT_ONCE", 1)
    tender, _ = opened(room, {"tenderer-1": "1", "tenderer-2": "2"})
    path, told = f"/tenders/{tender['id']}/examinations/rest", list[Any]()
    written = store.add_examinations

    def watched(*said: Any) -> None:
        written(*said)
        told.append(room.get("tenderer-1", f"{path}/progress").json()["percent"])

    monkeypatch.setattr(store, "add_examinations", watched)

    assert room.done("evaluator", path, {"reasons": "As asked."}) == {"examined": 2, "waiting": 0}
    assert told == [0, 50]
    assert room.get("tenderer-1", f"{path}/progress").json() == {"percent": None}

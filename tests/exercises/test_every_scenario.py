"""Every scenario plays with nobody but bots, with one person, and with nobody but people."""

import time
from collections.abc import Callable
from typing import Any

import pytest

from minikoneps.playbook.outline import seat_rows
from minikoneps.playbook.sending import sending
from tests.exercises.live import SCENARIOS, Live
from tests.exercises.people import People

NAMES = sorted(path.stem for path in SCENARIOS.glob("*.feature"))
SHAPES = ("nobody", "one person", "people alone")
PATIENCE = 120  # seconds until a test gives up


def sat(name: str, shape: str) -> list[str]:
    """The seats on which people sit: none, that of the first tenderer, or all."""
    rows = seat_rows((SCENARIOS / f"{name}.feature").read_text(encoding="utf-8"))
    first = next((row["seat"] for row in rows if row["role"] == "tenderer"), rows[0]["seat"])
    return {"nobody": [], "one person": [first], "people alone": [row["seat"] for row in rows]}[shape]


def play_out(live: Live, name: str, seats: list[str]) -> tuple[dict[str, Any], list[str]]:
    """Play a scenario to its end; gives the trainer's last board and what people could not do."""
    tokens = live.sit_down(*seats)
    with sending(live.room.served.base_url) as send, live.news() as news:
        people = People(send, live, name, tokens)
        live.start(pace="alone")
        began = time.monotonic()
        for entry in news:
            assert time.monotonic() - began < PATIENCE, (people.problems, live.board())
            if entry.get("kind") == "exercise.ended":
                break
            if entry.get("kind") == "task.opened" and entry["data"]["owner"] in tokens:
                people.take_turn(entry["data"]["owner"], entry["data"]["task"])
    return live.board(), people.problems


@pytest.mark.long  # every run plays one of them in part: test_live
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", NAMES)
def test_it_plays_to_its_end(
    name: str, shape: str, playing: Callable[..., Live], record_property: Callable[[str, object], None]
) -> None:
    live = playing(name)
    began = time.monotonic(), time.process_time()

    board, problems = play_out(live, name, sat(name, shape))

    took = time.monotonic() - began[0], time.process_time() - began[1]
    record_property("played", [name, shape, *took])
    released = passed_over(live)
    before = tuple(data["task"] for data in released if data["cause"] == "before")
    assert [one for one in problems if not one.startswith(before)] == []
    assert [data for data in released if data["cause"] == "stuck"] == []
    acts = [row for row in board["checks"] if row["scene"].startswith("act")]
    assert [row for row in acts if row["verdict"] not in ("green", "not_applicable")] == []


def passed_over(live: Live) -> list[dict[str, Any]]:
    """The tasks that the room went on without."""
    asked: dict[str, str] = {"filter": '{"kind": "task.released"}'}
    told = list[dict[str, Any]]()
    while page := live.trainer.get(live.room.path("/entries"), params=asked).json()["entries"]:
        told += [row["entry"]["data"] for row in page]
        asked["after"] = page[-1]["cursor"]
    return told

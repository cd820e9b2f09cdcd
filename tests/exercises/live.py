"""A room whose scenario is played, seen over HTTP."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import read_feature
from minikoneps.playbook.outline import seat_rows
from minikoneps.playbook.phrases import find
from tests.serving import Room, Served, open_room

SCENARIOS = Path(__file__).parents[2] / "scenarios"
PAUSE, LONGEST = 0.05, 60.0  # seconds between two looks, and until a test gives up


@dataclass
class Live:
    """A room with an exercise."""

    room: Room
    left: ExitStack = field(default_factory=ExitStack)

    @property
    def trainer(self) -> httpx.Client:
        return self.room.trainer

    def sit_down(self, *seats: str, name: str = "Person on {}") -> dict[str, str]:
        """People take seats, one each; gives their tokens."""
        tokens = {}
        for seat in seats:
            entered = {"name": name.format(seat), "bot": False, "seats": [seat]}
            joined = self.trainer.post(self.room.path("/participants"), json=entered)
            assert joined.status_code == 201, joined.text
            tokens[seat] = str(joined.json()["token"])
            self.room.at[seat] = self.room.served.client(tokens[seat], seat)
        return tokens

    def lead(self, rest: str = "", **body: object) -> httpx.Response:
        """An act of the trainer."""
        return self.trainer.post(self.room.path(f"/exercise{rest}"), json=body)

    def start(self, *, pace: str = "led", seconds: int = 0) -> None:
        answer = self.lead(pace=pace, botSeconds=seconds)
        assert answer.status_code == 200, answer.text

    def seen(self, seat: str = "trainer") -> dict[str, Any]:
        shown: dict[str, Any] = self.room.get(seat, "/exercise").json()
        return shown

    def board(self) -> dict[str, Any]:
        shown: dict[str, Any] = self.room.get("trainer", "/exercise/board").json()
        return shown

    def cards(self, seat: str) -> dict[str, str]:
        """How each of a seat's cards stands."""
        return {card["id"]: card["standing"] for card in self.seen(seat)["cards"]}

    def checks(self, scene: str) -> dict[str, str]:
        return {row["id"]: row["verdict"] for row in self.board()["checks"] if row["scene"] == scene}

    def phase(self, scene: str) -> str:
        rows = (*self.seen()["acts"], *self.seen()["injects"])
        return str(next((row["phase"] for row in rows if row["id"] == scene), "waiting"))

    def until(self, holds: Callable[[], Any], what: str) -> Any:
        """Wait until something holds."""
        for _ in range(int(LONGEST / PAUSE)):
            if found := holds():
                return found
            threading.Event().wait(PAUSE)
        raise AssertionError(f"{what}: {self.board()}")

    def until_phase(self, scene: str, phase: str) -> None:
        self.until(lambda: self.phase(scene) == phase, f"{scene} is not {phase}")

    @contextmanager
    def news(self) -> Iterator[Iterator[dict[str, Any]]]:
        """The room's entries as the trainer's page is told; an empty one while nothing is new."""
        path = self.room.path("/events")
        with self.trainer.stream("GET", path, timeout=httpx.Timeout(LONGEST)) as told:
            lines = told.iter_lines()
            assert next(lines) == ": open"
            yield (
                json.loads(line[6:])["entry"] if line.startswith('data: {"index"') else {} for line in lines
            )

    def open_tender(self) -> dict[str, Any]:
        """The room's tender as the officer reads it."""
        rows = self.room.get("procuring-officer", "/tenders").json()
        tender: dict[str, Any] = self.room.get("procuring-officer", f"/tenders/{rows[0]['id']}").json()
        return tender

    def close(self) -> None:
        self.left.close()


def play_in(served: Served, of: str, **plan: object) -> Live:
    """A room for a scenario, at the time and under the law that it begins with."""
    text = (SCENARIOS / f"{of}.feature").read_text(encoding="utf-8")
    wanted: dict[str, Any] = {"title": of, "scenario": of, "seats": seat_rows(text)} | beginning(text) | plan
    left = ExitStack()
    return Live(left.enter_context(open_room(served, **wanted)), left)


def beginning(text: str) -> dict[str, object]:
    """When a scenario begins, and under which law."""
    plan: dict[str, object] = {}
    for sentence in read_feature(text).scenarios[0].sentences:
        if sentence.kind == "given":
            entry, said = find(catalogue(), "given", sentence.text, sentence.language, sentence.line)
            if entry.id == "clock.held":
                plan["startsAt"] = said["at"].isoformat().replace("+00:00", "Z")
            if entry.id == "room.pack":
                plan |= {"pack": said["pack"], "packDate": said["on"].isoformat()}
    return plan

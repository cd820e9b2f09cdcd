"""A room whose exercise is over, seen over HTTP."""

from dataclasses import dataclass
from typing import Any

import httpx

from tests.exercises.live import Live

ONE = "act-1.1.tenderer-1"
PEOPLE = ("tenderer-1", "tenderer-2", "auditor")


@dataclass
class Told:
    """A room with what its debrief said before the opening."""

    live: Live
    before: dict[str, dict[str, Any]]

    def read(self, seat: str = "trainer") -> dict[str, Any]:
        shown: dict[str, Any] = self.live.room.get(seat, "/debrief").json()
        return shown

    def ticket(self, seat: str, *answers: int) -> httpx.Response:
        return self.live.room.post(seat, "/debrief/ticket", {"answers": list(answers)})


def play_to_the_end(live: Live, act: str) -> None:
    """Let bots do all that an act asks of the trainer and of people."""
    if act != "act-1":
        live.lead(f"/scenes/{act}")

    def done() -> bool:
        for row in live.board()["rows"]:
            for cell in row["cells"]:
                if cell["standing"] == "open":
                    live.lead(f"/tasks/{cell['task']}/bot")
        return live.phase(act) == "complete"

    live.until(done, f"{act} does not end")

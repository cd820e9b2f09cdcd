"""A room whose exercise is over, with a late bid and people in it, and what was asked for before its end."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.debriefs.room import ONE, Told, play_to_the_end
from tests.exercises.live import Live, play_in
from tests.serving import Served, serve

PEOPLE = ("tenderer-1", "tenderer-2", "auditor")
SECRET, TOTAL = "251373", "45875573"  # what a person bids for each and for all; nobody else bids so
TERMS = {"trainer": "Youssef Trabelsi", "hours": "2.5", "own": True}


@dataclass
class Ended(Told):
    """A room whose exercise is over."""

    early: dict[str, httpx.Response]

    def file(self, rest: str, seat: str = "trainer") -> httpx.Response:
        return self.live.room.get(seat, f"/results/{rest}")

    def printed(self, name: str, seat: str = "tenderer-1") -> httpx.Response:
        return self.live.room.post(seat, "/results/certificate", {"name": name})

    def terms(self, **changes: object) -> dict[str, Any]:
        room = self.live.room
        answer = room.trainer.put(room.path("/results/terms"), json=TERMS | changes)
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    def checked(self, text: str) -> httpx.Response:
        with self.live.room.served.client() as anybody:
            return anybody.post("/api/certificates/check", json={"text": text})


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


def asked(live: Live) -> dict[str, httpx.Response]:
    """Every file, and a certificate, before anything was opened."""
    files = ("report.xlsx", "report.pdf", "report.csv?table=timeline", "report.csv", "workshop.zip")
    found = {name: live.room.get("trainer", f"/results/{name}") for name in files}
    return found | {"certificate": live.room.post("tenderer-1", "/results/certificate", {"name": "Sara"})}


@pytest.fixture(scope="module")
def ended(served: Served) -> Iterator[Ended]:
    live = play_in(served, "one_second_late", title='=HYPERLINK("//x")')
    live.sit_down(*PEOPLE)
    live.start()
    live.until(lambda: live.cards("tenderer-1").get(ONE) == "open", "no card lies open")
    live.room.done("tenderer-1", f"/exercise/tasks/{ONE}/hints")
    for seat, price in (("tenderer-1", SECRET), ("tenderer-2", "260000")):
        live.room.bid(seat, live.open_tender(), price)
    live.until_phase("act-1", "playing")
    early = asked(live)
    play_to_the_end(live, "act-1")
    live.lead("/end")
    live.room.pass_deadline(live.open_tender())
    live.room.done("procuring-officer", f"/tenders/{live.open_tender()['id']}/opening")
    live.room.done("trainer", "/debrief/points", {"seat": "tenderer-1", "points": 80})
    for seat in PEOPLE:
        live.room.done(seat, "/debrief/ticket", {"answers": [5, 1] * 5})
    yield Ended(live, {}, early)
    live.close()

"""A room whose exercise is over, with a late bid and people in it."""

from collections.abc import Iterator

import pytest

from tests.debriefs.room import ONE, PEOPLE, Told, play_to_the_end
from tests.exercises.live import play_in
from tests.serving import Served, serve


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture(scope="module")
def told(served: Served) -> Iterator[Told]:
    """People and bots play to the end, and the bids are opened; everybody asked for a debrief too early."""
    live = play_in(served, "one_second_late")
    live.sit_down(*PEOPLE)
    live.start()
    live.until(lambda: live.cards("tenderer-1").get(ONE) == "open", "no card lies open")
    live.room.done("tenderer-1", f"/exercise/tasks/{ONE}/hints")
    for seat, price in (("tenderer-1", "250000"), ("tenderer-2", "260000")):
        live.room.bid(seat, live.open_tender(), price)
    live.until_phase("act-1", "playing")
    early = {seat: live.room.get(seat, "/debrief").json() for seat in ("trainer", *PEOPLE)}
    tickets = {"ticket": live.room.post("tenderer-1", "/debrief/ticket", {"answers": [3] * 10}).json()}
    for act in ("act-1", "act-2"):
        play_to_the_end(live, act)
    live.lead("/end")
    live.room.done("procuring-officer", f"/tenders/{live.open_tender()['id']}/opening")
    yield Told(live, early | tickets)
    live.close()

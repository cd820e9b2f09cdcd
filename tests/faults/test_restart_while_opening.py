"""A server that is killed in the middle of an opening: it is done whole, or not begun."""

import threading
import time
from pathlib import Path

import httpx
import pytest

from minikoneps.settings import Postgres
from tests.faults.rush import BIDDERS, PLAN, check_ledger
from tests.faults.warm import Warm
from tests.serving import Room, Served, open_room

KILLS = 10


def opened(room: Room, tender: str) -> httpx.Response:
    """What the opening comes to; a killed server gives no answer."""
    return room.post("procuring-officer", f"/tenders/{tender}/opening")


@pytest.mark.long
def test_an_opening_is_whole_or_not_begun_however_often_it_is_killed(
    tmp_path: Path, database: Postgres | None
) -> None:
    with Warm(tmp_path / "data", database) as server:
        served = Served(server.base_url, server.folder, server.trainer_token(), server.database)
        with open_room(served, seats=PLAN) as room:
            tender = room.publish()
            for number, seat in enumerate(BIDDERS):
                room.bid(seat, tender, str(700_000 + number))
            room.pass_deadline(tender)
            for number in range(KILLS):
                kill_while_it_opens(server, room, tender["id"], after=0.002 * number)
            answer = opened(room, tender["id"])
            assert answer.status_code in (200, 201, 409), answer.text
            assert room.get("observer", f"/tenders/{tender['id']}").json()["status"] != "active"
            shown = room.get("observer", f"/tenders/{tender['id']}/opening").json()
            assert len(shown["bids"]) == len(BIDDERS)
            kinds = kinds_of(room)
            assert kinds.count("bids.opened") == 1
            assert kinds.count("tender.closed") == 1
            check_ledger(room, [])


def kill_while_it_opens(server: Warm, room: Room, tender: str, after: float) -> None:
    """Ask for the opening, and kill the server so many seconds later."""

    def ask() -> None:
        try:
            opened(room, tender)
        except httpx.TransportError:
            return

    asking = threading.Thread(target=ask)
    asking.start()
    time.sleep(after)
    server.kill_and_restart()
    asking.join()
    assert kinds_of(room).count("bids.opened") <= 1


def kinds_of(room: Room) -> list[str]:
    """The kinds of the entries that the trainer may read."""
    entries = room.get("trainer", "/entries?limit=500").json()["entries"]
    return [row["entry"]["kind"] for row in entries if row["entry"]]

"""A server that is killed while a crowd bids: started again, it lets the others bid, and nobody twice."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loadtests.server import Server
from tests.crowds.test_crowds import crowd, formed, until
from tests.serving import Served, open_room
from tests.stages import open_now

RIVALS, KILLS = 300, 3


def reached(bids: int) -> Callable[[dict[str, Any]], bool]:
    """Whether so many of a crowd's bids are in."""
    return lambda shown: bool(shown["progress"]["bids"] >= bids)


@pytest.mark.long
def test_every_rival_has_bid_exactly_once_however_often_the_server_is_killed(tmp_path: Path) -> None:
    with Server(tmp_path / "data") as server:
        served = Served(server.base_url, server.folder, server.trainer_token())
        with open_room(served) as room:
            tender = room.publish()
            came = formed(room, tender=tender["id"], size=RIVALS)
            room.done("trainer", f"/crowds/{came['id']}/hurry")
            for number in range(1, KILLS + 1):
                part = number * RIVALS // (KILLS + 2)
                until(room, reached(part))
                assert crowd(room)["progress"]["waiting"] > 0, "it was killed too late to show anything"
                server.kill_and_restart()
            progress = until(room, lambda one: one["progress"]["waiting"] == 0, looks=2000)["progress"]
            record = open_now(room, tender)
            counted = Counter(row["tenderer"]["id"] for row in record["bids"])

    assert (progress["bids"], progress["refused"], progress["missed"]) == (RIVALS, 0, 0)
    assert (len(counted), set(counted.values())) == (RIVALS, {1})

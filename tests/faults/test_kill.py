"""What was answered 201 is kept, however often the server is killed in the middle of the rush."""

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from loadtests.server import Server
from minikoneps.settings import Postgres
from tests.faults.rush import PLAN, Figure, Rush, at_most, rush_in
from tests.faults.warm import Warm
from tests.postgres import kept
from tests.serving import Served, open_room

KILLS = 20
FULL_KILLS = 200 // int(os.environ.get("MINIKONEPS_TEST_PARTS", "1"))  # a busy machine takes them in parts
BETWEEN, FULL_BETWEEN = 6, 100  # bids that are answered between two kills


@contextmanager
def killed(
    server: Server, kills: int, between: int, figure: Figure, *, trusting: bool = True
) -> Iterator[Rush]:
    """The rush during which a server was killed so often; how long each start took is told."""
    served = Served(server.base_url, server.folder, server.trainer_token(), server.database)
    starts = []
    with open_room(served, seats=PLAN, rate=1) as room:
        rush = rush_in(room)
        rush.trusting = trusting
        with rush.going_on():
            for _ in range(kills):
                rush.wait_for(between)
                time.sleep(random.random() / 20)  # noqa: S311,TID251 - when to kill is not a secret
                begun = time.monotonic()
                server.kill_and_restart()
                starts.append(time.monotonic() - begun)
        assert len(rush.acknowledged()) >= between * kills
        yield rush
        figure(
            f"{kills} kills, {len(rush.acknowledged()):,} bids acknowledged, {len(rush.lost()):,} lost, "
            f"ready again p50 {at_most(starts, 0.5):.2f} s, p95 {at_most(starts, 0.95):.2f} s"
        )


def test_every_acknowledged_bid_survives_being_killed(tmp_path: Path, figure: Figure) -> None:
    with Warm(tmp_path / "data", kept(tmp_path)) as server, killed(server, KILLS, BETWEEN, figure) as rush:
        rush.prove()


@pytest.mark.long
@pytest.mark.alone
def test_every_acknowledged_bid_survives_hundreds_of_kills(
    tmp_path: Path, database: Postgres | None, figure: Figure
) -> None:
    with (
        Server(tmp_path / "data", database) as server,
        killed(server, FULL_KILLS, FULL_BETWEEN, figure) as rush,
    ):
        rush.prove()


@pytest.mark.long
def test_a_server_that_answers_before_it_commits_loses_bids(tmp_path: Path, figure: Figure) -> None:
    with (
        Warm(tmp_path / "data", kept(tmp_path), "tests.faults.early") as server,
        killed(server, 5, BETWEEN, figure, trusting=False) as rush,  # to replace a lost bid is refused
    ):
        assert rush.lost()

"""A PostgreSQL that stops, stands still or is killed: people are told, nothing is lost, it goes on itself."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadtests.server import Server
from minikoneps.shared import line
from minikoneps.shared.identifiers import new_id
from minikoneps.workshops import listener
from tests.faults.grounds import comes_back, crash, frozen, is_refused, not_ready, revive
from tests.faults.rush import PLAN, Figure, Rush, at_most, rush_in
from tests.postgres import Cluster, start, stop
from tests.servers import find_postgres
from tests.serving import Room, Served, open_room, serve

PARTS = int(os.environ.get("MINIKONEPS_TEST_PARTS", "1"))
AWAY = 60 // PARTS  # seconds
KILLS = 20 // min(PARTS, 4)
GONE = ("server.database_gone", "server.uncertain")
STOP = 10.0  # seconds in which a server must end


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Find out sooner that a database stands still."""
    monkeypatch.setattr(line, "LONGEST", 0.2)
    monkeypatch.setattr(listener, "TURN", 0.05)
    monkeypatch.setattr(listener, "AGAIN", 0.1)


@pytest.mark.long
def test_a_database_that_stands_still_keeps_nobody_waiting(
    impatient: None, cluster: Cluster, tmp_path: Path
) -> None:
    database = cluster.new_database()
    with serve(tmp_path / "data", database) as served, open_room(served) as room:
        room.at.sit_down()
        tender = room.publish()
        body, key = room.sealed("tenderer-1", tender, "900000"), new_id("key")
        path = f"/tenders/{tender['id']}/bids"
        with frozen(cluster):
            is_refused(room.post("tenderer-1", path, body, key=key), *GONE)
            is_refused(room.get("tenderer-1", path), "server.database_gone")
            not_ready(room, "data", "gone")
        taken = comes_back(lambda: room.post("tenderer-1", path, body, key=key))

        assert taken.status_code == 201
        assert len(room.get("tenderer-1", path).json()) == 1


@pytest.fixture
def own_cluster() -> Iterator[Cluster]:
    """A PostgreSQL that nobody else needs."""
    programs = find_postgres()
    if programs is None:
        pytest.skip("PostgreSQL is not installed here")
    cluster = start(programs)
    yield cluster
    stop(cluster)


@pytest.fixture
def server(own_cluster: Cluster, tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path / "data", own_cluster.new_database()) as server:
        yield server


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    served = Served(server.base_url, server.folder, server.trainer_token(), server.database)
    with open_room(served, seats=PLAN, rate=1) as room:
        yield room


def heals(rush: Rush, since: float) -> float:
    """Bids are taken again; how many seconds after the fault was gone."""
    rush.wait_for(1)
    return time.monotonic() - since


@pytest.mark.long
def test_a_rush_goes_through_a_database_that_stands_still(
    own_cluster: Cluster, room: Room, figure: Figure
) -> None:
    rush = rush_in(room)
    with rush.going_on():
        rush.wait_for(50)
        with frozen(own_cluster):
            time.sleep(AWAY)
        took = heals(rush, time.monotonic())
        rush.wait_for(50)
    assert took < STOP
    assert max(rush.seconds) < STOP
    rush.prove()
    told = f"refused {dict(rush.refused)}, slowest answer {max(rush.seconds):.1f} s"
    figure(f"PostgreSQL still for {AWAY} s: bids again after {took:.1f} s, none lost; {told}")


@pytest.mark.long
def test_a_rush_goes_through_a_database_that_is_gone(
    own_cluster: Cluster, room: Room, figure: Figure
) -> None:
    rush = rush_in(room)
    with rush.going_on():
        rush.wait_for(50)
        crash(own_cluster)
        time.sleep(AWAY)
        not_ready(room, "data", "gone")
        revive(own_cluster)
        took = heals(rush, time.monotonic())
        rush.wait_for(50)
    assert took < STOP
    rush.prove()
    told = f"bids again after {took:.1f} s, none lost; refused {dict(rush.refused)}"
    figure(f"PostgreSQL gone for {AWAY} s: {told}")


@pytest.mark.long
def test_every_acknowledged_bid_survives_kills_of_the_database(
    own_cluster: Cluster, room: Room, figure: Figure
) -> None:
    rush, took = rush_in(room), []
    with rush.going_on():
        for _ in range(KILLS):
            rush.wait_for(50)
            crash(own_cluster)
            revive(own_cluster)
            took.append(heals(rush, time.monotonic()))
    rush.prove()
    told = f"{len(rush.acknowledged()):,} bids acknowledged, none lost, refused {dict(rush.refused)}"
    figure(f"{KILLS} kills of PostgreSQL: {told}, bids again p95 {at_most(took, 0.95):.2f} s")


@pytest.mark.long
def test_a_server_ends_though_its_database_stands_still(
    own_cluster: Cluster, server: Server, room: Room, figure: Figure
) -> None:
    room.publish()
    process = server.process
    assert process is not None
    with frozen(own_cluster):
        begun = time.monotonic()
        process.terminate()
        process.wait(timeout=STOP)
        figure(f"a server whose database stands still ended after {time.monotonic() - begun:.1f} s")

"""A machine whose clock is set while a room is at work: deadlines do not move, nothing late gets in."""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from loadtests.server import Server
from minikoneps.shared import clock
from minikoneps.workshops import heartbeat
from tests.faults.grounds import HEALED, Shim
from tests.postgres import kept
from tests.serving import Room, Served, open_room, serve

HOUR = 3600
TICK = 0.001  # what an instant may have lost when it was written down


def workshop_time(room: Room) -> datetime:
    """What the room's clock shows, by its newest act."""
    shown = room.get("trainer", "/clock").json()
    return datetime.fromisoformat(shown["now"])


def cause_of_hold(room: Room) -> str | None:
    """Why the room's clock stands still, as soon as it does."""
    end = time.monotonic() + HEALED
    while time.monotonic() < end:
        if cause := room.get("trainer", "/clock").json()["heldCause"]:
            return str(cause)
        time.sleep(0.05)
    return None


def test_a_clock_that_is_put_forward_holds_the_rooms_and_keeps_the_time_to_bid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = clock.wall_now
    monkeypatch.setattr(heartbeat, "BEAT", timedelta(seconds=0.05))
    monkeypatch.setattr(heartbeat, "rebase", lambda: None)  # other tests go on in this process
    monkeypatch.setattr(heartbeat, "agree_with", lambda _ahead: None)
    with serve(tmp_path, kept(tmp_path)) as served, open_room(served, rate=1) as room:
        tender = room.publish()
        room.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": -600}})
        before = workshop_time(room)
        monkeypatch.setattr(heartbeat, "wall_now", lambda: plain() + timedelta(hours=1))

        assert cause_of_hold(room) == "suspend"
        assert abs(workshop_time(room) - before) < timedelta(minutes=1)  # held where the last beat was
        assert room.bid("tenderer-1", tender, "900000")["bid"]["id"]


@pytest.fixture
def shim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shim:
    shim = Shim(tmp_path)
    for name, value in shim.environment.items():
        monkeypatch.setenv(name, value)
    return shim


@pytest.fixture
def server(shim: Shim, tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path / "data", kept(tmp_path)) as server:
        yield server


@pytest.fixture
def room(server: Server) -> Iterator[Room]:
    served = Served(server.base_url, server.folder, server.trainer_token(), server.database)
    with open_room(served, rate=1) as room:
        room.at.sit_down()
        yield room


def goes_on(room: Room) -> None:
    """Time passes in the room again, as fast as outside: no answer on its way can make it look otherwise."""
    asked = time.monotonic()
    first = workshop_time(room)
    answered = time.monotonic()
    time.sleep(1)
    asked_again = time.monotonic()
    passed = (workshop_time(room) - first).total_seconds()
    assert asked_again - answered - TICK <= passed <= time.monotonic() - asked + TICK


def bid_in_time_and_late(room: Room) -> None:
    """A tender that is due in three seconds takes a bid before, and none after."""
    tender = room.publish()
    room.done("trainer", "/clock", {"toEvent": {"tender": tender["id"], "plusSeconds": -3}})
    room.bid("tenderer-1", tender, "900000")
    time.sleep(3.2)
    body = room.sealed("tenderer-2", tender, "800000")
    late = room.post("tenderer-2", f"/tenders/{tender['id']}/bids", body, key="late-0001")
    assert (late.status_code, late.json()["code"]) == (409, "bids.late")


@pytest.mark.long
@pytest.mark.parametrize("step", [-HOUR, -5])
def test_a_clock_that_is_put_back_changes_nothing(shim: Shim, room: Room, step: int) -> None:
    before = workshop_time(room)
    shim.set_clock(step)
    time.sleep(6)  # a heartbeat

    assert workshop_time(room) >= before + timedelta(seconds=5)
    assert cause_of_hold_now(room) is None
    goes_on(room)
    bid_in_time_and_late(room)


def cause_of_hold_now(room: Room) -> object:
    """Why the room's clock stands still, if it does."""
    return room.get("trainer", "/clock").json()["heldCause"]


@pytest.mark.long
def test_a_clock_that_is_put_forward_and_back_again_loses_nobody_s_time(shim: Shim, room: Room) -> None:
    before = workshop_time(room)
    shim.set_clock(HOUR)
    assert cause_of_hold(room) == "suspend"
    assert workshop_time(room) < before + timedelta(seconds=30)
    shim.set_clock(0)
    room.done("trainer", "/clock", {"rate": 1})
    goes_on(room)
    bid_in_time_and_late(room)


@pytest.mark.long
def test_a_restart_under_a_clock_that_was_put_back_goes_on_from_what_the_ledger_knows(
    shim: Shim, server: Server, room: Room
) -> None:
    tender = room.publish()
    before = workshop_time(room)
    shim.set_clock(-HOUR)
    server.kill_and_restart()

    assert workshop_time(room) >= before
    room.bid("tenderer-1", tender, "900000")
    if cause_of_hold_now(room):
        room.done("trainer", "/clock", {"rate": 1})
    goes_on(room)
    bid_in_time_and_late(room)

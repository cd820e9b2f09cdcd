"""A disk that is full, read-only or broken: refusals in words, nothing half-written, all well after."""

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from loadtests.server import Server
from minikoneps.shared.identifiers import new_id
from tests.faults.grounds import Shim, comes_back, fill, is_refused, not_ready, small_disk
from tests.faults.rush import BIDDERS, PLAN, Figure, Sent, check_ledger, rush_in
from tests.faults.warm import Warm
from tests.postgres import files_only
from tests.serving import Room, Served, notice, open_room, serve

pytestmark = files_only
BROKEN = ("server.storage_broken", "server.uncertain")


def test_a_full_disk_refuses_in_words_and_heals_by_itself(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk, serve(disk / "data") as served, open_room(served) as room:
        room.at.sit_down()
        tender = room.publish()
        first = room.bid("tenderer-1", tender, "900000")
        path = f"/tenders/{tender['id']}/bids"
        body, key = room.sealed("tenderer-2", tender, "800000"), new_id("key")
        filler = fill(disk)

        refused = [room.post("tenderer-2", path, body, key=key) for _ in range(3)]
        draft = room.post("procuring-officer", "/tenders", notice(description="x" * 4000))
        for answer in (*refused, draft):
            is_refused(answer, "server.storage_full")
        assert refused[0].status_code == 507
        not_ready(room, "writing", "full")
        assert room.get("tenderer-1", path).json()[0]["id"] == first["bid"]["id"]  # what is there can be read
        filler.unlink()
        taken = comes_back(lambda: room.post("tenderer-2", path, body, key=key))
        again = room.post("tenderer-2", path, body, key=key)

        assert taken.status_code == 201
        assert again.json() == taken.json()
        assert len(room.get("tenderer-2", path).json()) == 1
        assert [row["status"] for row in room.get("procuring-officer", "/tenders").json()] == ["active"]
        assert the_ledger_is_whole(room)


def the_ledger_is_whole(room: Room) -> bool:
    """Every entry is in the signed tree, and none is there twice."""
    check_ledger(room, [])
    return True


@pytest.mark.long
def test_a_server_that_cannot_begin_on_a_full_disk_says_why(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        with serve(disk / "data") as served, open_room(served) as room:
            room.publish()
        filler = fill(disk)
        command = [
            sys.executable,
            "-m",
            "minikoneps",
            "serve",
            "--port",
            "0",
            "--data",
            str(disk / "data"),
        ]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
        filler.unlink()
        with serve(disk / "data") as served:
            tenders = served.client(served.trainer_token).get(f"/api/workshops/{room.slug}/tenders").json()

    assert ended.returncode == 2
    assert "Nothing was changed" in ended.stdout
    assert "Traceback" not in ended.stderr
    assert [row["status"] for row in tenders] == ["active"]


@pytest.fixture
def shim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shim]:
    shim = Shim(tmp_path)
    for name, value in shim.environment.items():
        monkeypatch.setenv(name, value)
    yield shim
    shim.disk()


@pytest.fixture
def room(shim: Shim, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    with Server(tmp_path / "data") as server:
        monkeypatch.delenv("LD_PRELOAD")
        served = Served(server.base_url, server.folder, server.trainer_token())
        with open_room(served, seats=PLAN, rate=1) as room:
            room.at.sit_down()
            yield room


@pytest.mark.long
@pytest.mark.parametrize(
    ("does", "codes"),
    [(b"R", ("server.read_only",)), (b"N", ("server.storage_full",)), (b"E", BROKEN)],
)
def test_a_rush_goes_through_a_failing_disk(
    shim: Shim, room: Room, does: bytes, codes: tuple[str, ...]
) -> None:
    rush = rush_in(room)
    with rush.going_on():
        rush.wait_for(20)
        for _ in range(3):
            shim.disk(does)
            is_refused(room.post("procuring-officer", "/tenders", notice()), *codes)
            shim.disk()
            rush.wait_for(20)
    assert sum(rush.refused.values())
    rush.prove()


@pytest.mark.long
def test_a_disk_that_fails_at_a_flush_never_makes_anything_certain(
    shim: Shim, room: Room, tmp_path: Path
) -> None:
    """What was answered with uncertain is there once, or not at all; sent again it is there once."""
    tender = room.publish()
    path, key = f"/tenders/{tender['id']}/bids", new_id("key")
    body = room.sealed("tenderer-1", tender, "900000")
    shim.disk(b"E")
    is_refused(room.post("tenderer-1", path, body, key=key), *BROKEN)
    shim.disk()
    taken = comes_back(lambda: room.post("tenderer-1", path, body, key=key))

    assert taken.status_code == 201
    assert len(room.get("tenderer-1", path).json()) == 1


@pytest.mark.long
def test_who_comes_in_while_a_flush_fails_is_told_that_nobody_knows(shim: Shim, room: Room) -> None:
    """People are kept beside the ledger, with a commit of their own."""
    newcomer = {"name": "Mina", "bot": True, "seats": ["tenderer-3"]}
    shim.disk(b"E")
    is_refused(room.post("trainer", "/participants", newcomer), "server.uncertain")
    shim.disk()
    assert comes_back(lambda: room.post("trainer", "/participants", newcomer)).status_code in (200, 201)


@pytest.mark.long
def test_a_process_that_may_write_no_larger_files_says_so(room: Room, tmp_path: Path) -> None:
    """Where no small disk can be laid in, a limit of the process does as well."""
    tender = room.publish()
    folder = str(tmp_path / "data")
    pid = next(one.pid for one in psutil.process_iter() if folder in one.cmdline())
    path, key = f"/tenders/{tender['id']}/bids", new_id("key")
    body = room.sealed("tenderer-1", tender, "900000")
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, hard))
    is_refused(room.post("tenderer-1", path, body, key=key), "server.storage_full", *BROKEN)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
    assert comes_back(lambda: room.post("tenderer-1", path, body, key=key)).status_code == 201


def send_one_by_one(room: Room, shim: Shim, count: int) -> str:
    """Bids one behind the other; the order of flushes and answers."""
    rush = rush_in(room)
    shim.list_order()
    last: dict[str, Sent] = {}
    for number in range(count):
        seat = BIDDERS[number % len(BIDDERS)]
        last[seat] = sent = rush.next_of(seat, last.get(seat), number)
        rush.send(sent)
        assert sent.answer is not None
    return shim.order()


def each_is_flushed_first(order: str) -> bool:
    """Whether at every answer as many flushes had come before, or more."""
    flushed = answered = 0
    for what in order:
        flushed, answered = flushed + (what == "S"), answered + (what == "A")
        if answered > flushed:
            return False
    return True


@pytest.mark.long
def test_five_hundred_answers_leave_after_their_flush(shim: Shim, room: Room, figure: Figure) -> None:
    order = send_one_by_one(room, shim, 500)

    assert order.count("A") == 500
    assert each_is_flushed_first(order)
    assert "AA" not in order
    figure(f"{order.count('A')} of 500 answers left after a flush of the ledger")


@pytest.mark.long
def test_a_server_that_answers_before_its_flush_is_seen(
    shim: Shim, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Warm(tmp_path / "data", fault="tests.faults.early") as server:
        monkeypatch.delenv("LD_PRELOAD")
        served = Served(server.base_url, server.folder, server.trainer_token())
        with open_room(served, seats=PLAN, rate=1) as room:
            assert not each_is_flushed_first(send_one_by_one(room, shim, 20))

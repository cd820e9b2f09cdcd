"""Clients that send a request without end, or nothing: others are served, and a server still stops."""

import os
import selectors
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from loadtests.server import Server
from minikoneps.app import build_app
from minikoneps.workshops import serving
from minikoneps.workshops.connections import SECONDS, Patience
from tests.faults.rush import PLAN, Figure, at_most, rush_in
from tests.postgres import kept
from tests.serving import Served, open_room

PARTS = int(os.environ.get("MINIKONEPS_TEST_PARTS", "1"))
CLIENTS, LASTING = 900, 60 // PARTS
CUT = 30.0  # seconds after which none of them may be there
STOP = 10.0
HEAD = b"POST /api/workshops/nowhere/tenders HTTP/1.1\r\nHost: 127.0.0.1\r\n"
BODY = HEAD + b"Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"
BEGINNINGS = (HEAD, BODY, b"")  # a head without end, a body without end, and nothing at all


class Slow:
    """Many clients of whom nothing comes; every other second each sends one byte more, those that began."""

    def __init__(self, port: int, count: int) -> None:
        self.lines: dict[socket.socket, bytes] = {}
        self.since: dict[socket.socket, float] = {}
        self.cut: list[float] = []
        for number in range(count):
            line = socket.create_connection(("127.0.0.1", port), timeout=30)
            line.sendall(BEGINNINGS[number % 3])
            line.setblocking(False)
            self.lines[line], self.since[line] = BEGINNINGS[number % 3], time.monotonic()

    def go_on(self) -> None:
        """Send a byte on each, and see which the server has cut."""
        for line, begun in list(self.lines.items()):
            try:
                if begun:
                    line.send(b"x")
                gone = line.recv(4096) == b""
            except BlockingIOError:
                gone = False
            except OSError:
                gone = True
            if gone:
                line.close()
                del self.lines[line]
                self.cut.append(time.monotonic() - self.since[line])

    def close(self) -> None:
        """Hang up."""
        for line in self.lines:
            line.close()


@contextmanager
def going_on(slow: Slow) -> Iterator[None]:
    over = threading.Event()

    def run() -> None:
        while not over.wait(2):
            slow.go_on()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        slow.close()


def ended(lines: dict[socket.socket, bytes], within: float) -> int:
    """How many connections the other side ends."""
    with selectors.DefaultSelector() as waiting:
        for line in lines:
            waiting.register(line, selectors.EVENT_READ)
        end, gone = time.monotonic() + within, 0
        while waiting.get_map() and (left := end - time.monotonic()) > 0:
            for key, _ in waiting.select(left):
                waiting.unregister(key.fileobj)
                gone += 1
        return gone


def test_a_connection_of_which_nothing_comes_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "TICKS", 1)
    monkeypatch.setattr(serving, "GRACE", 0.2)
    with serving.in_background(build_app(tmp_path, kept(tmp_path)), Patience(0.2)) as base_url:
        port = int(base_url.rpartition(":")[2])
        slow = Slow(port, 9)
        without_end = {line: begun for line, begun in slow.lines.items() if begun != BODY}
        assert ended(without_end, 10) == 6
        bodies = {line: begun for line, begun in slow.lines.items() if begun == BODY}
        assert ended(bodies, 0.1) == 0  # a body has a time of its own
    assert ended(slow.lines, 10) == 9  # the server stopped with three of them still at it
    slow.close()


@pytest.mark.long
def test_nine_hundred_slow_clients_hold_nobody_up(tmp_path: Path, figure: Figure) -> None:
    with Server(tmp_path / "data", kept(tmp_path)) as server:
        served = Served(server.base_url, server.folder, server.trainer_token(), server.database)
        with open_room(served, seats=PLAN, rate=1) as room:
            rush = rush_in(room)
            rush.pause = 0.05
            slow = Slow(server.port, CLIENTS)
            with going_on(slow), rush.going_on(4):
                time.sleep(LASTING)
            figure(
                f"{CLIENTS} slow clients for {LASTING} s: {len(rush.seconds)} honest answers, "
                f"p99 {at_most(rush.seconds, 0.99) * 1000:.0f} ms, {len(slow.cut)} cut, "
                f"the last after {max(slow.cut, default=0):.0f} s"
            )
            assert rush.refused == {}
            if LASTING > CUT + SECONDS:
                assert len(slow.cut) == CLIENTS
                assert max(slow.cut) < CUT + 12  # a body has 30 seconds, then the answer is taken or not
            rush.prove()
        again = Slow(server.port, CLIENTS)
        begun = time.monotonic()
        assert server.process is not None
        server.process.terminate()
        server.process.wait(timeout=STOP)
        figure(f"a server with {CLIENTS} slow clients ended after {time.monotonic() - begun:.1f} s")
        again.close()

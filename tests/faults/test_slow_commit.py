"""No 2xx leaves the server before the commit behind it."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from minikoneps.app import build_app
from minikoneps.workshops.desk import trainer_token
from minikoneps.workshops.serving import in_background
from tests.postgres import kept
from tests.serving import Room, Served, notice, open_room


class HeldUp:
    """Commits of one store that wait until they are let through."""

    def __init__(self) -> None:
        self.reached, self.may_go = threading.Event(), threading.Event()

    def __call__(self, _connection: object) -> None:
        self.reached.set()
        assert self.may_go.wait(30)


@contextmanager
def commits_held_up(app: Any, store: str) -> Iterator[HeldUp]:
    engine, held = app.state.rooms.stores.engine(store), HeldUp()
    event.listen(engine, "commit", held)
    try:
        yield held
    finally:
        held.may_go.set()
        event.remove(engine, "commit", held)


@pytest.fixture
def app(tmp_path: Path) -> Any:
    return build_app(tmp_path, kept(tmp_path))


@pytest.fixture
def room(app: Any, tmp_path: Path) -> Iterator[Room]:
    with in_background(app) as base_url:
        served = Served(base_url, tmp_path, trainer_token(tmp_path, "Test", kept(tmp_path)), kept(tmp_path))
        with open_room(served) as room:
            yield room


def request_of(room: Room, seat: str, rest: str, body: str) -> bytes:
    host = room.served.base_url.removeprefix("http://")
    return (
        f"POST {room.path(rest)} HTTP/1.1\r\nHost: {host}\r\nSeat: {seat}\r\n"
        f"Authorization: {room.at[seat].headers['Authorization']}\r\nIdempotency-Key: slow-0001\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}"
    ).encode()


@pytest.mark.parametrize("act", ["clock", "draft", "publication", "bid"])
def test_no_byte_of_an_answer_leaves_before_its_commit(app: Any, room: Room, act: str) -> None:
    tender = room.publish()
    draft = room.done("procuring-officer", "/tenders", notice())
    bid = json.dumps(room.sealed("tenderer-1", tender, "800000"))
    requests = {
        "clock": ("trainer", "/clock", '{"rate": 1}'),
        "draft": ("procuring-officer", "/tenders", json.dumps(notice())),
        "publication": ("procuring-officer", f"/tenders/{draft['id']}/publication", "{}"),
        "bid": ("tenderer-1", f"/tenders/{tender['id']}/bids", bid),
    }
    seat, rest, body = requests[act]
    host, port = room.served.base_url.removeprefix("http://").split(":")

    with commits_held_up(app, f"{room.slug}_1") as held, socket.create_connection((host, int(port))) as line:
        line.sendall(request_of(room, seat, rest, body).replace(b"Seat: trainer\r\n", b""))
        assert held.reached.wait(30)
        line.settimeout(0.5)
        with pytest.raises(TimeoutError):
            line.recv(1)
        held.may_go.set()
        line.settimeout(30)
        assert line.recv(100).startswith((b"HTTP/1.1 200", b"HTTP/1.1 201"))

"""The server's log: a line for each event, found again by what an answer says, and nobody's secret in it."""

import base64
import io
import json
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import inspect, text

from minikoneps.app import build_app
from minikoneps.ledger import door
from minikoneps.shared import metrics
from minikoneps.shared.journal import AsJson, AsText
from minikoneps.tenders import service as tenders
from minikoneps.workshops.desk import trainer_token
from minikoneps.workshops.serving import in_background
from tests.house.tree import BACKEND, ROOT, python_files
from tests.postgres import kept
from tests.serving import Room, Served, notice, open_room

EVENT = re.compile(r"tell\(\s*logging\.[A-Z]+,\s*\"([a-z_]+\.[a-z_]+)\"")
NAME, PIN = "Nour El-Houda Ben Salah", "731-551"
SEALED = "8123457"  # the unit price of a bid


@contextmanager
def written(form: logging.Formatter) -> Iterator[io.StringIO]:
    """Everything that any part of the process logs while something is done."""
    stream, root = io.StringIO(), logging.getLogger()
    handler, before = logging.StreamHandler(stream), root.level
    handler.setFormatter(form)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield stream
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(metrics, "SLOW", 0)  # every answer and every transaction is told of
    monkeypatch.setattr(door, "SLOW", 0)
    return build_app(tmp_path, kept(tmp_path))


@contextmanager
def room_of(app: Any, folder: Path) -> Iterator[Room]:
    with in_background(app) as base_url:
        served = Served(base_url, folder, trainer_token(folder, "Test", kept(folder)), kept(folder))
        with open_room(served) as room:
            room.at.sit_down()
            yield room


def keys_of(app: Any) -> Iterator[str]:
    """Every private key that the server keeps, as it might be written."""
    with app.state.rooms.control.read() as session:
        connection = session.connection()
        # Its version the server may not even read, where migrations are another role's.
        for table in {*inspect(connection).get_table_names()} - {"alembic_version"}:
            for row in connection.execute(text(f'SELECT * FROM "{table}"')).mappings():  # noqa: S608
                for name, value in row.items():
                    if "private" in name or "pin" in name or "sha256" in name:
                        yield value.hex() if isinstance(value, bytes) else str(value)
                        if isinstance(value, bytes):
                            yield base64.b64encode(value).decode()


def misbehave(room: Room, secrets: list[str]) -> None:
    """Send what nobody should, with secrets in every place where one can be put."""
    with room.served.client() as stranger:
        for secret in secrets:
            asked = secret.encode("ascii", "ignore").decode().strip().replace("\n", "") or "x"
            stranger.get(f"/api/workshops/{asked[:60]}/tenders", headers={"Authorization": f"Bearer {asked}"})
            stranger.get(room.path("/tenders"), params={"sort": secret, "filter": secret})
            stranger.post("/api/joins", json={"pin": secret, "name": NAME, secret[:20]: 1})
            stranger.post(room.path("/tenders"), content=f'{{"title": "{secret}'.encode())
            stranger.request("PATCH", f"/api/{asked[:60]}", headers={"Seat": asked[:80]})
            room.post("tenderer-1", "/tenders/tender-x/bids", {"noticeVersion": 1, "envelopes": [secret]})


def lines_of(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_the_log_tells_events_and_no_secret(
    app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with written(AsJson()) as stream, room_of(app, tmp_path) as room:
        tender = room.publish()
        bids = [room.sealed(seat, tender, SEALED) for seat in ("tenderer-1", "tenderer-2")]
        for seat, body in zip(("tenderer-1", "tenderer-2"), bids, strict=True):
            path = f"/tenders/{tender['id']}/bids"
            assert room.post(seat, path, body, key=f"{seat}-key-0001").status_code == 201
        tokens = [client.headers["Authorization"].partition(" ")[2] for client in room.at.values()]
        sealed = [one["ciphertext"] for body in bids for one in body["envelopes"]]
        secrets = [*tokens[:2], PIN, NAME, sealed[0]]
        misbehave(room, secrets)
        failed = fail(room, monkeypatch, tokens[0])
        hidden = [*secrets, *tokens, *sealed, *keys_of(app), SEALED, "tenderer-1", "El-Houda", "key-0001"]
    said, lines = stream.getvalue(), lines_of(stream)

    assert [secret for secret in hidden if secret and secret in said] == []
    events = {row["event"] for row in lines}
    assert {"answer.slow", "write.slow", "answer.refused", "server.started"} <= events
    assert all(datetime.fromisoformat(row["time"]).tzinfo is not None for row in lines)
    assert {row["room"] for row in lines if row["event"] == "write.slow"} == {room.slug}
    told = [row for row in lines if row["event"] == "answer.refused"]
    assert [f"urn:minikoneps:{row['request']}" for row in told] == [failed["instance"]]
    assert (told[0]["code"], told[0]["room"], told[0]["method"]) == ("server.failed", room.slug, "POST")
    assert told[0]["error"] == "KeyError"
    assert any(place.startswith("ledger/door.py") for place in told[0]["places"])


def fail(room: Room, monkeypatch: pytest.MonkeyPatch, secret: str) -> dict[str, Any]:
    """A mistake of ours whose words quote what must not be told."""

    def mistaken(*_asked: object, **_named: object) -> None:
        raise KeyError(secret)

    with monkeypatch.context() as planted:
        planted.setattr(tenders, "draft_tender", mistaken)
        answer: httpx.Response = room.post("procuring-officer", "/tenders", notice())
    assert (answer.status_code, answer.json()["code"]) == (500, "server.failed")
    found: dict[str, Any] = answer.json()
    return found


def test_the_same_lines_can_be_read_on_a_terminal() -> None:
    with written(AsText()) as stream:
        logging.getLogger("uvicorn.error").warning("Invalid request: %s", "a secret")
        facts = {"room": "busan", "places": ["a.py:1 f", "b.py:2 g"], "code": "server.busy"}
        logging.getLogger("minikoneps").error("write.failed", extra={"facts": facts})
    foreign, ours = stream.getvalue().splitlines()

    assert "a secret" not in foreign
    assert "library.spoke" in foreign
    assert ours[8:] == " error   write.failed room=busan places=b.py:2 g < a.py:1 f code=server.busy"


def test_every_event_is_explained_and_no_other() -> None:
    sources = [path.read_text(encoding="utf-8") for path in python_files(BACKEND)]
    told = {event for source in sources for event in EVENT.findall(source)}
    page = (ROOT / "docs" / "howto" / "read-the-log.md").read_text(encoding="utf-8")
    first = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    explained = {event for cell in first for event in re.findall(r"`([a-z_]+\.[a-z_]+)`", cell)}

    assert explained == told | {"answer.refused", "library.spoke"}

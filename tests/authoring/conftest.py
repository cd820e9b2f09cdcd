"""A trainer's desk with own scenarios, on the server of the module."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.playbook.planted import CLEAN
from tests.serving import Room, Served, open_room, serve

ROOT = Path(__file__).parents[2]
FIRST_BID = (ROOT / "scenarios" / "first_bid.feature").read_text(encoding="utf-8")
RAW = {"Content-Type": "application/octet-stream"}


@dataclass
class Desk:
    """What a trainer does with own scenarios, over HTTP."""

    client: httpx.Client

    def send(self, data: bytes | str, name: str = "chalk.feature", **query: str) -> httpx.Response:
        """Send a file."""
        sent = data.encode() if isinstance(data, str) else data
        return self.client.post(
            "/api/library/files", content=sent, params={"fileName": name, **query}, headers=RAW
        )

    def taken(self, data: bytes | str, **query: str) -> dict[str, Any]:
        """A file that must be taken."""
        answer = self.send(data, **query)
        assert answer.status_code == 201, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    def listed(self) -> list[dict[str, Any]]:
        """All own scenarios."""
        found: list[dict[str, Any]] = self.client.get("/api/library").json()
        return found

    def faults(self, data: bytes | str, **query: str) -> list[dict[str, Any]]:
        """What a file that must be refused is refused for; nothing of it is kept."""
        before = self.listed()
        answer = self.send(data, **query)
        assert answer.status_code == 422, answer.text
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["code"] == "authoring.findings"
        assert self.listed() == before
        told: list[dict[str, Any]] = answer.json()["facts"]["findings"]
        assert all(one["line"] >= 1 and one["problem"] and one["cure"] for one in told)
        return told


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture(scope="module")
def room(served: Served) -> Iterator[Room]:
    with open_room(served) as room:
        yield room


@pytest.fixture
def desk(served: Served) -> Iterator[Desk]:
    with served.client(served.trainer_token) as client:
        yield Desk(client)


@pytest.fixture
def own(desk: Desk) -> dict[str, Any]:
    return desk.taken(CLEAN)

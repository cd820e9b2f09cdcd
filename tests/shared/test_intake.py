"""What the input layer reads of a file, and what it never reads."""

import asyncio
import json
from hashlib import sha256
from typing import Any

import pytest
from fastapi import APIRouter
from starlette.requests import Request
from starlette.types import Message, Receive, Scope, Send

from minikoneps.shared import intake
from minikoneps.shared.intake import JSON_LIMIT, MOST_FILES, Intake, file_limits, takes_file
from tests import loops

PIECE = 1024
FILE = 10 * PIECE
REFUSAL = "documents.too_large"

router = APIRouter()


@router.post("/files/{name}", openapi_extra=takes_file(FILE, REFUSAL))
async def take(name: str) -> None:
    """An address that takes a file."""


@router.post("/words")
async def say() -> None:
    """An address that takes JSON."""


LIMITS = file_limits("/api", [router])


class Line:
    """One sender: its pieces, how many were asked for, and what it was answered."""

    def __init__(self, path: str, pieces: int, **headers: str) -> None:
        said = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        self.scope: Scope = {
            "type": "http",
            "method": "POST",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": said,
        }
        self.pieces, self.asked_for = pieces, 0
        self.sent: list[Message] = []

    async def receive(self) -> Message:
        await asyncio.sleep(0)
        self.asked_for += 1
        return {"type": "http.request", "body": bytes(PIECE), "more_body": self.asked_for < self.pieces}

    async def send(self, message: Message) -> None:
        self.sent.append(message)

    @property
    def refusal(self) -> tuple[int, str]:
        return self.sent[0]["status"], json.loads(self.sent[1]["body"])["code"]


class Application:
    """What stands behind the layer: it keeps the bodies it was given."""

    def __init__(self) -> None:
        self.taken: list[tuple[int, str]] = []
        self.inside = self.most_inside = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.inside += 1
        self.most_inside = max(self.inside, self.most_inside)
        body = await Request(scope, receive).body()
        await asyncio.sleep(0.01)
        self.taken.append((len(body), scope["state"]["sha256"]))
        self.inside -= 1


def through(*lines: Line) -> Application:
    """Let these senders speak at once."""
    behind = Application()

    async def all_at_once() -> None:
        layer = Intake(behind, arrive=lambda _: None, files=LIMITS)
        await asyncio.gather(*(layer(line.scope, line.receive, line.send) for line in lines))

    loops.run(all_at_once())
    return behind


def test_file_of_the_largest_size_goes_through_with_its_hash() -> None:
    line = Line("/api/files/plan", 10, content_type="application/pdf")

    assert through(line).taken == [(FILE, sha256(bytes(FILE)).hexdigest())]


def test_larger_file_is_refused_at_its_first_byte_too_many() -> None:
    line = Line("/api/files/plan", 200_000)

    assert through(line).taken == []
    assert line.refusal == (413, REFUSAL)
    assert line.asked_for == 11


@pytest.mark.parametrize("said", [str(FILE + 1), "9" * 40])
def test_file_that_says_it_is_larger_is_not_read_at_all(said: str) -> None:
    line = Line("/api/files/plan", 200_000, content_length=said)

    assert through(line).taken == []
    assert (line.refusal, line.asked_for) == ((413, REFUSAL), 0)


def test_address_that_declares_no_file_takes_json_alone() -> None:
    line = Line("/api/words", 1, content_type="application/pdf")
    large = Line("/api/words", 1, content_type="application/json", content_length=str(JSON_LIMIT.size + 1))

    assert through(line, large).taken == []
    assert (line.refusal, large.refusal) == ((415, "input.wrong_type"), (413, "input.too_large"))


def test_no_more_files_are_held_than_memory_is_meant_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "LIMIT", PIECE)
    lines: list[Any] = [Line("/api/files/plan", 10) for _ in range(3 * MOST_FILES)]

    behind = through(*lines)

    assert len(behind.taken) == 3 * MOST_FILES
    assert behind.most_inside == MOST_FILES


class Stuck(Line):
    """A sender of whom nothing more comes after some pieces."""

    async def receive(self) -> Message:
        if self.asked_for == self.pieces - 1:
            await asyncio.sleep(3600)
        return await super().receive()


def test_who_sends_slowly_keeps_no_place_from_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "LIMIT", PIECE)
    monkeypatch.setattr(intake, "PIECE_SECONDS", 0.2)
    begun: list[Any] = [Stuck("/api/files/plan", 2) for _ in range(MOST_FILES)]
    stuck: list[Any] = [Stuck("/api/files/plan", 5) for _ in range(MOST_FILES)]
    honest: list[Any] = [Line("/api/files/plan", 10) for _ in range(MOST_FILES)]
    behind = Application()

    async def until_the_honest_are_through() -> None:
        layer = Intake(behind, arrive=lambda _: None, files=LIMITS)
        slow = [asyncio.create_task(layer(one.scope, one.receive, one.send)) for one in begun + stuck]
        await asyncio.sleep(0.05)
        async with asyncio.timeout(10):
            await asyncio.gather(*(layer(one.scope, one.receive, one.send) for one in honest))
        for task in slow:
            task.cancel()

    loops.run(until_the_honest_are_through())

    assert [size for size, _ in behind.taken] == [FILE] * MOST_FILES
    assert {one.refusal for one in stuck} == {(408, "input.too_slow")}

"""Every operation of the interface, tried by those who may not and with what nobody should send.

The operations come from the OpenAPI document: a new one is walked from its first day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpx
import pytest

from minikoneps.app import openapi, readable
from tests.serving import Room, open_room, serve

INSIDE = "/api/workshops/{workshop}"
# One never ends; after the others nobody is in.
NOT_WALKED = (f"{INSIDE}/events", "/api/session/leave", "/api/session/erasure")
ABSURD = "x" * 300 + "\u202e<script>'; drop table bid; --"
BODIES: list[Any] = [[], "text", {"x": {"x": {}}}, {"title": ABSURD, "reasons": None, "to": "soon"}]
QUERY = {"filter": "{", "range": "[9,1]", "sort": "[1]", "limit": "-1", "after": "'", "q": ABSURD}
ADDRESSES = ["-", "..", "tender-000000000000", "9" * 64, "%00", "%F0%9F%92%A9"]


@dataclass(frozen=True)
class Operation:
    """One verb at one address; `media` is what kind of body it takes, if any."""

    verb: str
    path: str
    media: str | None

    def __str__(self) -> str:
        return f"{self.verb} {self.path}"

    def at(self, workshop: str, name: str = "tender-000000000000") -> str:
        """The address with a workshop and, for every other part, one name."""
        return re.sub(r"\{\w+\}", name, self.path.replace("{workshop}", workshop))


@cache
def described() -> list[Operation]:
    """All operations; their document takes seconds to write: not while tests are collected."""
    found = []
    for path, verbs in openapi()["paths"].items():
        for verb, operation in verbs.items():
            media = next(iter(operation.get("requestBody", {}).get("content", {})), None)
            found.append(Operation(verb.upper(), path, media))
    return found


def everywhere() -> list[Operation]:
    """Those that are walked."""
    return [one for one in described() if one.path not in NOT_WALKED]


def inside() -> list[Operation]:
    """Those of a room."""
    return [one for one in everywhere() if one.path.startswith(INSIDE)]


# What somebody who only reads may do: sit, stand up, write findings, look into reports, be helped,
# be asked as a trainee, take home what is theirs.
READERS_OWN = (
    "/claim",
    "/findings",
    "/rigging-reports/{conversation_id}/opening",
    "/hints",
    "/figures",
    "/ticket",
    "/quiz/{phase}",
    "/certificate",
)


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Room, Room, dict[str, Any]]]:
    """A room with a sealed bid on its tender, another room of the same server, and the tender."""
    with (
        serve(tmp_path_factory.mktemp("data")) as served,
        open_room(served, title="A room with many doors") as room,
        open_room(served, title="The room next door") as other,
    ):
        tender = room.publish()
        room.bid("tenderer-1", tender, "812345")
        yield room, other, tender


def size(room: Room) -> int:
    return int(room.get("trainer", "/checkpoint").json()["size"])


def send(client: httpx.Client, operation: Operation, address: str, body: object = None) -> httpx.Response:
    """An operation with the emptiest body that it may be asked with, or with another."""
    if operation.media == "application/json":
        key = {"Idempotency-Key": "a-key-of-a-program"}
        return client.request(operation.verb, address, json={} if body is None else body, headers=key)
    if operation.media:
        kind = {"Content-Type": operation.media}
        return client.request(operation.verb, address, content=b"x", headers=kind)
    return client.request(operation.verb, address)


def is_told(answer: httpx.Response) -> bool:
    """Whether a refusal has a code and says what to do."""
    if answer.headers["content-type"] != "application/problem+json":
        return False
    problem = answer.json()
    return bool(re.fullmatch(r"[a-z_]+\.[a-z_]+", problem["code"]) and len(problem["remedy"]) > 10)


def said(who: str, operation: Operation, answer: httpx.Response) -> str:
    return f"{who}: {operation}: {answer.status_code} {answer.text[:200]}"


def test_what_can_be_read_is_what_the_description_says() -> None:
    assert sorted(readable()) == sorted(one.path for one in described() if one.verb == "GET")


def test_nobody_comes_in_without_a_token_or_with_that_of_another_room(
    rooms: tuple[Room, Room, dict[str, Any]],
) -> None:
    room, other, tender = rooms
    before = size(room)
    found = []
    with room.served.client() as nobody:
        strangers = {"nobody": nobody, "the neighbour": other.at["procuring-officer"]}
        for operation in inside():
            for who, client in strangers.items():
                answer = send(client, operation, operation.at(room.slug, tender["id"]))
                if answer.status_code not in (401, 403, 404, 422) or not is_told(answer):
                    found.append(said(who, operation, answer))

    assert not found, "\n".join(found)
    assert size(room) == before


def test_who_only_reads_does_no_act(rooms: tuple[Room, Room, dict[str, Any]]) -> None:
    room, _, tender = rooms
    found = []
    for operation in inside():
        if operation.verb == "GET" or operation.path.endswith(READERS_OWN):
            continue
        answer = send(room.at["auditor"], operation, operation.at(room.slug, tender["id"]))
        if answer.status_code != 403 or not is_told(answer):
            found.append(said("the auditor", operation, answer))

    assert not found, "\n".join(found)


def test_strange_names_and_questions_never_break_the_server(rooms: tuple[Room, Room, dict[str, Any]]) -> None:
    room, _, tender = rooms
    found = []
    for operation in everywhere():
        client = room.at["procuring-officer"]
        answers = [send(client, operation, operation.at(room.slug, name)) for name in ADDRESSES]
        if operation.verb == "GET":
            answers.append(client.get(operation.at(room.slug, tender["id"]), params=QUERY))
        found += [said("the officer", operation, answer) for answer in answers if answer.status_code >= 500]

    assert not found, "\n".join(found)


def test_absurd_bodies_are_refused_in_words_and_write_nothing(
    rooms: tuple[Room, Room, dict[str, Any]],
) -> None:
    room, _, tender = rooms
    found = []
    for operation in inside():
        if operation.media != "application/json":
            continue
        before = size(room)
        for seat in ("tenderer-2", "procuring-officer", "trainer"):
            for body in BODIES:
                answer = send(room.at[seat], operation, operation.at(room.slug, tender["id"]), body)
                if answer.status_code not in (403, 404, 422) or not is_told(answer) or ABSURD in answer.text:
                    found.append(said(f"{seat} with {body!r:.60}", operation, answer))
        if size(room) != before:
            found.append(f"{operation}: something was written")

    assert not found, "\n".join(found)


def test_what_can_be_read_is_known_without_writing_the_description() -> None:
    assert set(readable()) == {one.path for one in described() if one.verb == "GET"}

"""Opening a room once, however often it is asked for: an answer may be lost on its way."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.serving import SEATS, Room, Served

PLAN = {"title": "Laptops", "startsAt": "2026-03-02T09:00:00Z", "rate": 0, "seats": SEATS}
KEY = {"Idempotency-Key": "k3f9-2m8q-7x1c"}


@pytest.fixture
def trainer(served: Served) -> Iterator[httpx.Client]:
    with served.client(served.trainer_token) as trainer:
        yield trainer


def slugs(trainer: httpx.Client) -> list[str]:
    return [row["slug"] for row in trainer.get("/api/workshops").json()]


def test_a_room_asked_for_again_under_its_key_is_the_same_room(trainer: httpx.Client) -> None:
    first = trainer.post("/api/workshops", json=PLAN, headers=KEY)
    again = trainer.post("/api/workshops", json=PLAN, headers=KEY)

    assert (first.status_code, again.status_code) == (201, 201)
    assert [again.json()[name] for name in ("slug", "pin", "joinLink")] == [
        first.json()[name] for name in ("slug", "pin", "joinLink")
    ]
    assert slugs(trainer) == [first.json()["slug"]]


def test_another_room_has_another_key_or_none(trainer: httpx.Client) -> None:
    keys: list[dict[str, str]] = [KEY, {"Idempotency-Key": "another-key"}, {}, {}]
    opened = [trainer.post("/api/workshops", json=PLAN, headers=key).json()["slug"] for key in keys]

    assert len(set(opened)) == len(keys)


def test_another_request_under_the_same_key_is_refused(trainer: httpx.Client) -> None:
    trainer.post("/api/workshops", json=PLAN, headers=KEY)
    refused = trainer.post("/api/workshops", json=PLAN | {"title": "Chairs"}, headers=KEY)

    assert refused.json()["code"] == "input.idempotency_key_reused"
    assert len(slugs(trainer)) == 1


def test_a_room_asked_for_twice_at_once_is_opened_once(trainer: httpx.Client) -> None:
    with ThreadPoolExecutor(4) as hands:
        answers = list(hands.map(lambda _: trainer.post("/api/workshops", json=PLAN, headers=KEY), range(4)))

    assert [answer.status_code for answer in answers] == [201] * 4
    assert slugs(trainer) == [answers[0].json()["slug"]]


def test_a_key_is_that_of_who_sends_it(served: Served, trainer: httpx.Client) -> None:
    own = trainer.post("/api/workshops", json=PLAN, headers=KEY).json()["slug"]
    with served.client() as other:
        other.post("/api/session/trainer", json={"link": served.trainer_link.rsplit("/", 1)[1]})
        answer = other.post("/api/workshops", json=PLAN, headers=KEY | {"Origin": served.base_url})

    assert (answer.status_code, answer.json()["slug"] == own) == (201, False)


def test_a_copy_asked_for_again_is_the_same_room(room: Room) -> None:
    copies = [room.done("trainer", "/copies", {}, key="a-copy-of-it")["slug"] for _ in range(2)]

    assert copies[0] == copies[1] != room.slug

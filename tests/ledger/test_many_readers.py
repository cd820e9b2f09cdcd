"""A whole class reads at once: everybody is answered, and everybody hears the next act."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.serving import Room, open_room, serve

CLASS = 90  # more at once than a store has connections


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with serve(tmp_path) as served, open_room(served) as room:
        yield room


def test_more_readers_at_once_than_a_store_has_connections_are_all_answered(room: Room) -> None:
    tender = room.publish()
    addresses = [f"/tenders/{tender['id']}", "/exercise", "/seats"]
    headers = {"Authorization": f"Bearer {room.served.trainer_token}"}
    limits = httpx.Limits(max_connections=CLASS)
    with httpx.Client(base_url=room.served.base_url, headers=headers, limits=limits, timeout=20) as client:

        def read(number: int) -> int:
            return client.get(room.path(addresses[number % len(addresses)])).status_code

        with ThreadPoolExecutor(CLASS) as readers:
            answered = list(readers.map(read, range(2 * CLASS)))

    assert set(answered) == {200}

"""A server and a room in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serving import Room, Served, open_room, serve


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serve(tmp_path) as served:
        yield served


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    with open_room(served) as room:
        yield room


@pytest.fixture(scope="module")
def standing_room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """One room for all tests of a file: for tests that change nothing."""
    with serve(tmp_path_factory.mktemp("data")) as served, open_room(served) as room:
        yield room

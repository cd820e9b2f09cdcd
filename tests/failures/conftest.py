"""A room by Korea's law for each test, on one server for each file."""

from collections.abc import Iterator

import pytest

from tests.serving import Room, Served, open_room
from tests.stages import served

__all__ = ["korea", "served"]


@pytest.fixture
def korea(served: Served) -> Iterator[Room]:
    """A room in which one bid alone is a failed tender."""
    with open_room(served, pack="kr", packDate="2026-03-02") as room:
        yield room

"""Rooms with a committee, on one server for each file."""

from collections.abc import Iterator

import pytest

from tests.committees.room import rated_room
from tests.serving import Room, Served
from tests.stages import served

__all__ = ["served"]


@pytest.fixture(scope="module")
def room(served: Served) -> Iterator[Room]:
    """One room for the tests of a file; each has a tender of its own."""
    with rated_room(served) as room:
        yield room

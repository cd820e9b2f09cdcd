"""Rooms whose law wants two persons, on one server for each file."""

from collections.abc import Iterator

import pytest

from tests.approvals.room import two_persons
from tests.serving import Room, Served
from tests.stages import served

__all__ = ["served"]


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    """A room of its own for each test, with two officers of one organisation and one of another."""
    with two_persons(served) as room:
        yield room

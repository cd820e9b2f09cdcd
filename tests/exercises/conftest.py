"""Rooms in which a scenario is played, by bots and by people whose browsers are clients here."""

from collections.abc import Callable, Iterator

import pytest

from tests.exercises.live import Live, play_in
from tests.serving import Served, serve


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def playing(served: Served) -> Iterator[Callable[..., Live]]:
    """Open a room for a scenario; it is closed after the test."""
    opened: list[Live] = []

    def open_one(of: str, **plan: object) -> Live:
        opened.append(play_in(served, of, **plan))
        return opened[-1]

    yield open_one
    for live in opened:
        live.close()

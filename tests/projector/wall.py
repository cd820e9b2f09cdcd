"""A wall, read by its link and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from tests.serving import Room

#: What grows with every act of anybody, and what ticks.
ASIDE = ("checkpoint", "clock")


@contextmanager
def wall_of(room: Room) -> Iterator["Wall"]:
    """The wall of a room."""
    with room.served.client() as client:
        yield Wall(client, room.shown["projectorLink"].rsplit("/", 1)[1])


class Wall:
    """Somebody who has a wall's link, and nothing else."""

    def __init__(self, client: httpx.Client, link: str) -> None:
        self.client, self.link = client, link

    def read(self) -> dict[str, Any]:
        """Everything it shows."""
        answer = self.client.get(f"/api/projector/{self.link}")
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    def still(self) -> dict[str, Any]:
        """The same without what grows or ticks."""
        return {name: value for name, value in self.read().items() if name not in ASIDE}


def leaves(value: Any, path: str = "") -> set[str]:
    """The paths of all fields of an answer."""
    if isinstance(value, dict):
        return set().union(*(leaves(inner, f"{path}.{name}") for name, inner in value.items()), {path})
    if isinstance(value, list):
        return set().union(*(leaves(inner, f"{path}[]") for inner in value), {path})
    return {path}

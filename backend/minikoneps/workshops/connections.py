"""Cuts connections on which nothing comes of a request, or nothing of an answer is taken.

Looked at from outside once a second: what people wait for pays nothing for it.
"""

from collections.abc import Iterable
from time import monotonic
from typing import Any

SECONDS = 20.0  # for the head of a request, or for some of an answer to be taken


class Patience:
    """Remembers since when each connection has stood still, and cuts it when that is too long."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._since: dict[Any, tuple[object, float]] = {}

    def look(self, connections: Iterable[Any]) -> int:
        """Look at all of them; how many were cut."""
        now, before, cut = monotonic(), self._since, 0
        self._since = {}
        for connection in list(connections):
            state = standing_still(connection)
            if state is None:
                continue
            known, since = before.get(connection, (None, now))
            if known != state:
                since = now
            if now - since > self._seconds:
                connection.transport.abort()
                cut += 1
            else:
                self._since[connection] = state, since
        return cut


def standing_still(connection: Any) -> object | None:
    """What would differ as soon as a connection went on; None where nobody waits for the other side.

    A body has its own time in the input layer, and a connection between two requests that of keep-alive.
    """
    cycle = connection.cycle
    if connection.flow is not None and connection.flow.write_paused:
        return id(cycle), connection.transport.get_write_buffer_size()
    if (cycle is None or cycle.response_complete) and connection.timeout_keep_alive_task is None:
        return id(cycle), "head"
    return None

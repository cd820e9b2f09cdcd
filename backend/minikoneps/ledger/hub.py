"""Tells waiting event streams that a workshop's ledger has grown."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from minikoneps.shared.metrics import STREAMS


class Hub:
    """Wakes the listeners of a workshop from the writer's thread; they read what is new themselves."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._listeners: dict[str, set[tuple[asyncio.AbstractEventLoop, asyncio.Event]]] = defaultdict(set)
        self._grown: dict[str, int] = defaultdict(int)
        self._attending: list[Callable[[str | None], None]] = []

    def attend(self, told: Callable[[str | None], None]) -> None:
        """Tell somebody in the server of each workshop that has grown; None is any."""
        self._attending.append(told)

    def wake(self, workshop: str) -> None:
        """Something was committed."""
        with self._lock:
            self._grown[workshop] += 1
            listeners = list(self._listeners[workshop])
        for loop, woken in listeners:
            if not loop.is_closed():
                loop.call_soon_threadsafe(woken.set)
        for told in self._attending:
            told(workshop)

    def wake_all(self) -> None:
        """Anything may have been committed anywhere."""
        for workshop in list(self._listeners):
            self.wake(workshop)
        for told in self._attending:
            told(None)

    def grown(self, workshop: str) -> int:
        """A number that is another one after each commit."""
        return self._grown[workshop]

    def doubt(self, workshop: str) -> None:
        """Have the next reader look anew, though nothing was told: what tells may be broken."""
        with self._lock:
            self._grown[workshop] += 1

    @contextmanager
    def listen(self, workshop: str) -> Iterator[asyncio.Event]:
        """An event that is set at each commit, for as long as somebody listens."""
        listener = (asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._listeners[workshop].add(listener)
        STREAMS.inc()
        try:
            yield listener[1]
        finally:
            STREAMS.dec()
            with self._lock:
                self._listeners[workshop].discard(listener)

"""Connections to PostgreSQL that do not wait for ever: people get an answer though the database is gone."""

from collections.abc import Callable, Generator
from typing import Any

import psycopg
from psycopg.errors import OperationalError

LONGEST = 3.0  # seconds for one question of the line that asks whether the database is there


def nobody_answers() -> OperationalError:
    """What is raised in place of waiting."""
    return OperationalError("the database does not answer")


class Line(psycopg.Connection[Any]):
    """A connection whose waiting ends when its database is found to be gone."""

    gone: Callable[[], bool] = staticmethod(lambda: False)

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for the database as long as it lives."""
        return super().wait(self._while_it_lives(gen), interval, timeout)

    def _while_it_lives(self, gen: Any) -> Generator[Any, Any, Any]:
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if not ready and self.gone():
                    self.pgconn.finish()
                    raise nobody_answers()
                wanted = gen.send(ready)
        except StopIteration as done:
            return done.value


class Asking(psycopg.Connection[Any]):
    """The connection that finds that out: it waits a few seconds for each answer."""

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for the database a while; who waits for news says how long."""
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        try:
            return super().wait(gen, interval, LONGEST)
        except OperationalError:
            self.pgconn.finish()  # nobody waits for it a second time
            raise

"""Hears what other servers on the same PostgreSQL database have committed."""

import json
import logging
import threading
from collections.abc import Callable
from typing import Any

from minikoneps.shared.journal import tell
from minikoneps.shared.postgres import CHANNEL, is_gone, listening_engine, mark

AGAIN = 1.0  # seconds until a lost line is tried anew
TURN = 0.2  # seconds after which the thread looks whether it should end
TURNS = 5  # after which it asks whether the database is there


class Listener:
    """One line to the database; `hears` is told when it stands and when it is lost, for what was missed.

    It also asks every second whether the database is there, for all who would wait for it.
    """

    def __init__(
        self, url: str, heard: Callable[[dict[str, Any]], None], hears: Callable[[bool], None]
    ) -> None:
        self._url, self._engine = url, listening_engine(url)
        self._heard, self._hears = heard, hears
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="listener", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Hang up."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()
        mark(self._url, gone=False)
        self._engine.dispose()

    def _listen(self) -> None:
        while not self._stopping.is_set():
            try:
                self._hear()
            except Exception as failure:  # whatever broke, without this line other servers' acts show late
                self._gone(failure)
            self._hears(False)

    def _call(self) -> Any:
        """A connection, as soon as there is one; meanwhile nobody waits for the database."""
        while not self._stopping.is_set():
            try:
                fairy = self._engine.raw_connection()
            except Exception as failure:
                self._gone(failure)
                self._stopping.wait(AGAIN)
            else:
                if is_gone(self._url):
                    mark(self._url, gone=False)
                    tell(logging.INFO, "database.back")
                return fairy
        return None

    def _gone(self, failure: Exception) -> None:
        if not is_gone(self._url):
            mark(self._url, gone=True)
            tell(logging.ERROR, "database.gone", failure)

    def _hear(self) -> None:
        fairy = self._call()
        if fairy is None:
            return
        connection: Any = fairy.driver_connection
        try:
            connection.autocommit = True
            connection.execute(f"LISTEN {CHANNEL}")
            self._hears(True)
            while not self._stopping.is_set():
                for _ in range(TURNS):
                    for told in connection.notifies(timeout=TURN):
                        self._heard(json.loads(told.payload))
                connection.execute("SELECT 1")
        finally:
            (fairy.invalidate if connection.closed else fairy.close)()

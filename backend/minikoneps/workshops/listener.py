"""Hears what other servers on the same PostgreSQL database have committed."""

import json
import logging
import threading
from collections.abc import Callable
from typing import Any

from minikoneps.shared.postgres import CHANNEL, listening_engine

log = logging.getLogger("minikoneps")
AGAIN = 1.0  # seconds until a lost line is tried anew
TURN = 0.2  # seconds after which the thread looks whether it should end


class Listener:
    """One line to the database; `hears` is told when it stands and when it is lost, for what was missed."""

    def __init__(
        self, url: str, heard: Callable[[dict[str, Any]], None], hears: Callable[[bool], None]
    ) -> None:
        self._engine = listening_engine(url)
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
        self._engine.dispose()

    def _listen(self) -> None:
        while not self._stopping.is_set():
            try:
                self._hear()
            except Exception as fault:  # whatever broke, without this line other servers' acts show late
                log.warning("the line to PostgreSQL broke: %s", fault)
            self._hears(False)
            self._stopping.wait(AGAIN)

    def _hear(self) -> None:
        fairy = self._engine.raw_connection()
        try:
            connection: Any = fairy.driver_connection
            connection.autocommit = True
            connection.execute(f"LISTEN {CHANNEL}")
            self._hears(True)
            while not self._stopping.is_set():
                for told in connection.notifies(timeout=TURN):
                    self._heard(json.loads(told.payload))
        finally:
            fairy.close()

"""Several processes that serve one PostgreSQL database on one port; each connection is of one of them."""

import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence

from minikoneps.settings import Postgres
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.journal import tell

LOOK_AGAIN = 1.0  # seconds between two looks whether all of them live
FIRST = "MINIKONEPS_FIRST"  # where the others are told who started them
HANDS_OVER = os.name == "posix"  # Windows gives no process the open socket of another by its number
WAITING_OUTSIDE = 2048  # connections that nobody has taken yet


def must_fit(workers: int, database: Postgres | None) -> None:
    """Refuse several processes on a folder of files, which one holds alone, and where a socket has one owner.

    Errors: RuleBroken("workshops.one_process"), RuleBroken("workshops.one_process_here").
    """
    if workers > 1 and database is None:
        raise RuleBroken("workshops.one_process", workers=workers)
    if workers > 1 and not HANDS_OVER:
        raise RuleBroken("workshops.one_process_here", workers=workers)


def listening(host: str, port: int) -> socket.socket:
    """The socket that all of them take connections from."""
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    one.bind((host, port))
    one.listen(WAITING_OUTSIDE)
    return one


class Workers:
    """The processes beside the first; one that dies is started again."""

    def __init__(self, number: int, shared: socket.socket, options: Sequence[str]) -> None:
        self._number, self.shared = number, shared
        self._command = [sys.executable, "-m", "minikoneps", "serve", *options]
        self._command += ["--socket", str(shared.fileno())]
        self._running: list[subprocess.Popen[bytes]] = []
        self._stopped = threading.Event()
        self._watch = threading.Thread(target=self._look_after, name="workers", daemon=True)

    def start(self) -> None:
        """Start them, when the first one serves: it has brought the rooms forward."""
        self._running = [self._new() for _ in range(self._number)]
        self._watch.start()

    def stop(self) -> None:
        """Let them answer what is open and end."""
        self._stopped.set()
        if self._watch.is_alive():
            self._watch.join()
        for process in self._running:
            process.terminate()
        for process in self._running:
            process.wait()

    def _new(self) -> "subprocess.Popen[bytes]":
        told = os.environ | {FIRST: str(os.getpid())}
        return subprocess.Popen(self._command, pass_fds=[self.shared.fileno()], env=told)

    def _look_after(self) -> None:
        while not self._stopped.wait(LOOK_AGAIN):
            for place, process in enumerate(self._running):
                if (status := process.poll()) is not None:
                    tell(logging.ERROR, "worker.ended", status=status)
                    self._running[place] = self._new()


def end_with_the_first() -> None:
    """Stop this process when the one that started it is gone."""
    first = int(os.environ[FIRST])

    def look() -> None:
        while os.getppid() == first:
            threading.Event().wait(LOOK_AGAIN)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=look, name="first", daemon=True).start()

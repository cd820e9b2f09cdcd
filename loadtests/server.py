"""A server of its own for a load test: started, killed, started again on the same folder and port."""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Self

import httpx

from minikoneps.settings import DATABASE, OWNER, Postgres
from minikoneps.workshops.desk import trainer_token
from minikoneps.workshops.serving import free_port

ROOT = Path(__file__).resolve().parents[1]
PROGRAM: tuple[str, ...] = ("minikoneps",)
TRIES, PAUSE = 3000, 0.02


def surroundings() -> dict[str, str]:
    """The environment of a process that finds this folder's modules, without a database of its starter's."""
    kept = {name: value for name, value in os.environ.items() if name not in (DATABASE, OWNER)}
    return kept | {"PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))}


class Server:
    """One server process on a data folder, or one of several on a database.

    Units: `clock_error` is how many seconds the wall clock that it sees is ahead of the machine's.
    """

    def __init__(self, folder: Path, database: Postgres | None = None, clock_error: float = 0.0) -> None:
        self.folder, self.database, self.clock_error = folder, database, clock_error
        folder.mkdir(parents=True)
        self.port = free_port("127.0.0.1", 0)
        self.base_url = f"http://127.0.0.1:{self.port}"
        self.log = (folder.parent / "server.log").open("ab")  # noqa: SIM115 - open as long as the server
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, _kind: object, raised: BaseException | None, _trace: object) -> None:
        if raised is not None:
            raised.add_note(f"The server's last words:\n{self.last_words()}")
        if self.process is not None:
            self.process.terminate()
            self.process.wait()
        self.log.close()

    def start(self) -> None:
        """Start, and return when it answers.

        Errors: RuntimeError with the server's last words when it does not.
        """
        program = ("loadtests.wrong_clock", str(self.clock_error)) if self.clock_error else PROGRAM
        command = [sys.executable, "-m", *program, "serve"]
        command += ["--data", str(self.folder), "--port", str(self.port)]
        named = {} if self.database is None else {DATABASE: self.database.serving, OWNER: self.database.owner}
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, env=surroundings() | named)
        try:
            # One client for all the asking: each new one reads the system's certificates.
            with httpx.Client(base_url=self.base_url, trust_env=False) as asking:
                if not self._answers(asking):
                    raise RuntimeError(f"the server did not start:\n{self.last_words()}")
        except BaseException:  # whoever is stopped here has nobody yet that would end it
            self.process.kill()
            self.process.wait()
            self.log.close()
            raise

    def last_words(self) -> str:
        """The end of the server's log."""
        said = (self.folder.parent / "server.log").read_text(encoding="utf-8", errors="replace")
        return said[-2000:]

    def _answers(self, asking: httpx.Client) -> bool:
        assert self.process is not None
        for _ in range(TRIES):
            with suppress(httpx.TransportError):
                if asking.get("/readyz").status_code == httpx.codes.OK:
                    return True
            if self.process.poll() is not None:
                break
            threading.Event().wait(PAUSE)
        return False

    def kill_and_restart(self) -> None:
        """Kill the process as a power cut would, and start another."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        self.start()

    def trainer_token(self) -> str:
        """A trainer's token for the generator."""
        return trainer_token(self.folder, "Load test", self.database)

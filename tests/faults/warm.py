"""A server whose every process is forked from a warm parent: killed as any other, it is back in a moment.

`python -m tests.faults.warm FOLDER PORT [FAULT]` starts a server for each line that it reads.
"""

import importlib
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import httpx

from loadtests.server import Server
from minikoneps.app import build_app
from minikoneps.cli_serving import serve
from minikoneps.settings import DATABASE, OWNER, Postgres
from minikoneps.shared.database import WORKSHOP
from minikoneps.shared.sqlite import Files
from minikoneps.workshops.serving import in_background

ROOT = Path(__file__).resolve().parents[2]


class Child:
    """A process that its parent clears away, with as much of `Popen` as a server is asked for."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def poll(self) -> int | None:
        """None while it lives."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return -1
        return None

    def wait(self) -> int:
        """Return when it is gone."""
        while self.poll() is None:
            threading.Event().wait(0.002)
        return -1

    def kill(self) -> None:
        """End it as a power cut would."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to end."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGTERM)


class Warm(Server):
    """A server that is back quickly, with a fault planted in it if one is named."""

    def __init__(self, folder: Path, database: Postgres | None = None, fault: str | None = None) -> None:
        super().__init__(folder, database)
        self._faults = [fault] if fault else []
        self._parent: subprocess.Popen[bytes] | None = None

    def _warm(self) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "tests.faults.warm", str(self.folder), str(self.port), *self._faults]
        named = {} if self.database is None else {DATABASE: self.database.serving, OWNER: self.database.owner}
        elsewhere = {name: value for name, value in os.environ.items() if name not in (DATABASE, OWNER)}
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": self.log}
        return subprocess.Popen(command, cwd=ROOT, env=elsewhere | named, **pipes)

    def start(self) -> None:
        """Start a process, and return when it answers that it is ready."""
        if self._parent is None:
            self._parent = self._warm()
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        self._parent.stdin.write(b"\n")
        self._parent.stdin.flush()
        pid = int(self._parent.stdout.readline())
        self.process = cast("subprocess.Popen[bytes]", Child(pid))
        with httpx.Client(base_url=self.base_url, trust_env=False) as asking:
            while self.process.poll() is None:
                with suppress(httpx.TransportError):
                    if asking.get("/readyz").status_code == httpx.codes.OK:
                        return
                threading.Event().wait(0.02)
        said = (self.folder.parent / "server.log").read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"the server did not start:\n{said[-2000:]}")

    def __exit__(self, kind: object, raised: BaseException | None, trace: object) -> None:
        super().__exit__(kind, raised, trace)
        if self._parent is not None:
            assert self._parent.stdin is not None
            assert self._parent.stdout is not None
            self._parent.stdin.close()
            self._parent.stdout.close()
            self._parent.wait()


def start_once() -> None:
    """Start and stop a server elsewhere: what is built at the first start of a process is there for all."""
    with (
        TemporaryDirectory() as elsewhere,
        in_background(build_app(Path(elsewhere))) as base_url,
        httpx.Client(trust_env=False) as asking,
    ):
        asking.get(f"{base_url}/readyz")


def main() -> None:
    """Fork a server for each line; the forked one never comes back here."""
    folder, port, *fault = sys.argv[1:]
    Files(Path(folder), WORKSHOP).prepare()  # once for all: the revisions take longest
    start_once()
    for name in fault:
        importlib.import_module(name).plant()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody need be told that one has ended
    for _ in sys.stdin.buffer:
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
            serve(Path(folder), int(port), log="json")
            os._exit(0)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

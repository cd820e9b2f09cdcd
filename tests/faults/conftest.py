"""A server in a process of its own, so that it can be killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from minikoneps.workshops.desk import trainer_token
from minikoneps.workshops.serving import free_port
from tests.serving import Served


class Killable:
    """A server process on one data folder and one port."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port("127.0.0.1", 0, 1)
        self.base_url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and wait until it answers."""
        command = [sys.executable, "-m", "minikoneps.cli", "serve"]
        command += ["--data", str(self.folder), "--port", str(self.port)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=dict(os.environ))
        for _ in range(600):
            try:
                if httpx.get(f"{self.base_url}/healthz", trust_env=False).status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.05)
        raise AssertionError("the server did not come up")

    def kill(self) -> None:
        """End it without any chance to tidy up."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    @property
    def served(self) -> Served:
        """The server as tests see it."""
        return Served(self.base_url, self.folder, trainer_token(self.folder, "Test"))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Killable]:
    server = Killable(tmp_path / "data")
    server.start()
    yield server
    server.kill()

"""What a server stands on, so that it can fail: a small disk, a PostgreSQL that stops, a shim that lies."""

import os
import shutil
import signal
import struct
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import httpx
import psutil
import pytest

from tests.faults.rush import faults_of
from tests.postgres import Cluster, wait_for
from tests.serving import Room

HERE = Path(__file__).parent
HEALED = 10.0  # seconds in which all must be well again
SMALL = 24 * 1024 * 1024  # bytes of a small disk: two rooms and some bids


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A disk of a few megabytes, in memory; only the administrator may lay one in."""
    place.mkdir()
    laid = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "small", str(place)]
    if shutil.which("mount") is None or subprocess.run(laid, capture_output=True).returncode:
        pytest.skip("only the administrator of a Linux machine may lay in a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(disk: Path) -> Path:
    """Write until there is no room; give the file that takes it all."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 20, 4096, 1):
            while True:
                try:
                    file.write(b"\0" * size)
                except OSError:
                    break
    return filler


def processes(cluster: Cluster) -> list[psutil.Process]:
    """The server and all that it has started."""
    first = psutil.Process(cluster.process.pid)
    return [first, *first.children(recursive=True)]


@contextmanager
def frozen(cluster: Cluster) -> Iterator[None]:
    """Stop every process of PostgreSQL where it is: it is there, and answers nothing."""
    stopped = processes(cluster)
    for process in stopped:
        process.suspend()
    try:
        yield
    finally:
        for process in stopped:
            process.resume()


def crash(cluster: Cluster) -> None:
    """Kill every process of PostgreSQL at once."""
    for process in processes(cluster):
        process.send_signal(signal.SIGKILL)
    cluster.process.wait()


def revive(cluster: Cluster, *, wait: bool = True) -> None:
    """Start a PostgreSQL that was killed on the folder that it left."""
    owner = cluster.folder.stat().st_uid
    who = {"user": owner, "extra_groups": []} if os.geteuid() == 0 else {}
    with (cluster.folder / "log").open("ab") as log:
        again = subprocess.Popen(
            cluster.process.args,
            stdout=log,
            stderr=log,
            cwd=cluster.folder,
            **who,  # type: ignore[call-overload]
        )
    cluster.process = again
    if wait:
        wait_for(cluster)


class Shim:
    """What stands between a server and its system; see `disk_and_clock.c`."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("gcc") is None:
            pytest.skip("there is no gcc here to make what stands between a server and its disk")
        library, self.told, self.listed = (folder / name for name in ("shim.so", "told", "list"))
        make = ["gcc", "-shared", "-fPIC", "-O1", "-o", str(library), str(HERE / "disk_and_clock.c"), "-ldl"]
        subprocess.run(make, check=True)
        self.told.write_bytes(bytes(64))
        self.listed.touch()
        self.environment = {
            "LD_PRELOAD": str(library),
            "FAULTS_TOLD": str(self.told),
            "FAULTS_LIST": str(self.listed),
        }

    def disk(self, does: bytes = b"\0") -> None:
        """E: a flush fails; R, N: a write fails; nothing: all is well."""
        self._tell(0, does)

    def list_order(self) -> None:
        """List what comes first from now on."""
        self._tell(1, b"T")

    def set_clock(self, seconds: int) -> None:
        """Set the wall clock so far ahead of the machine's."""
        self._tell(8, struct.pack("=q", seconds))

    def order(self) -> str:
        """S for each flush, A for each answer 201, as they came."""
        return self.listed.read_text()

    def _tell(self, place: int, what: bytes) -> None:
        with self.told.open("r+b") as told:
            told.seek(place)
            told.write(what)


def is_refused(answer: httpx.Response, *codes: str) -> None:
    """An answer says in words that the server cannot just now, with one of these codes."""
    assert faults_of(answer) == []
    assert answer.json()["code"] in codes


def comes_back(ask: Callable[[], httpx.Response]) -> httpx.Response:
    """What is asked succeeds in a few seconds, refused in words till then."""
    end = monotonic() + HEALED
    while (answer := ask()).status_code >= 500:
        assert faults_of(answer) == []
        assert monotonic() < end, answer.text
        sleep(0.1)
    return answer


def not_ready(room: Room, part: str, cause: str) -> None:
    """The server says itself what is wrong, and lives."""
    with room.served.client() as machine:
        ready, alive = machine.get("/readyz"), machine.get("/healthz")
    assert (ready.status_code, ready.json()["code"]) == (503, "health.not_ready")
    assert part in ready.json()["facts"]["parts"]
    assert cause in ready.json()["facts"]["causes"]
    assert int(ready.headers["retry-after"]) > 0
    assert alive.status_code == 200

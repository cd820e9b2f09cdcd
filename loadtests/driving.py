"""Starts Locust on what was prepared, and ends it with all its workers."""

import argparse
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from rich.console import Console

from loadtests.server import ROOT, surroundings

TABLES = ("stats", "stats_history", "failures", "exceptions")
REPORTED = ("result.json", "waits.svg", "locust.html", *(f"locust_{name}.csv" for name in TABLES))
LAST_PAGE = 5  # seconds that Locust's own page stays when all is over


def add_options(parser: argparse.ArgumentParser, name: str, words: Sequence[str], full: str) -> None:
    """The options of every load test: where its report goes, Locust's page, and its full figures at once.

    Shapes: `full` is a command line, `--name figure …`, that stands for `--full`.
    """
    how = parser.add_argument_group("how")
    how.add_argument("--web", action="store_true", help="with Locust's own page to look at")
    how.add_argument("--report", type=Path, default=Path("reports", "load", name), help="where reports go")
    parser.add_argument("--full", action="store_true", help=f"the full figures: {full}")
    if "--full" in words:
        chosen, _ = parser.parse_known_args(full.split())
        parser.set_defaults(**vars(chosen))


def clear_report(folder: Path) -> None:
    """Make the folder of a report, without what an earlier run left: nobody shall take it for this one's.

    Errors: RuntimeError where none can be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
        for name in REPORTED:
            (folder / name).unlink(missing_ok=True)
    except OSError as cut:
        raise RuntimeError(f"no report can be written to {folder}: {cut.strerror}") from cut


@contextmanager
def locust(
    file: str,
    asked: argparse.Namespace,
    named: dict[str, str],
    folder: Path,
    more: Sequence[str],
    console: Console,
) -> Iterator["Locust"]:
    """Locust as it runs with a file of ours; ended whatever happens.

    Shapes: `named` are variables of its environment, `more` further words of its command line.
    """
    command = [sys.executable, "-m", "locust", "-f", str(ROOT / "loadtests" / file), *more]
    command += ["--loglevel", "WARNING", "--exit-code-on-error", "0"]
    command += ["--html", str(asked.report / "locust.html"), "--csv", str(asked.report / "locust")]
    if asked.web:
        web = ("--web-host", "127.0.0.1", "--web-port", str(free_port()))
        command += [*web, "--autostart", "--autoquit", str(LAST_PAGE)]
        console.print(f"Locust's page: http://127.0.0.1:{web[-1]}")
    else:
        command += ["--headless", "--only-summary"]
    log = folder / "locust.log"
    with (
        log.open("wb") as out,
        subprocess.Popen(command, env=surroundings() | named, stdout=out, stderr=out) as process,
    ):
        running = Locust(process, log)
        try:
            yield running
        finally:
            running.end()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Locust:
    """Locust with its workers, and what it says."""

    def __init__(self, process: "subprocess.Popen[bytes]", log: Path) -> None:
        self._process, self._log = process, log
        self._burnt: dict[int, float] = {}

    def wait_until(self, over: Callable[[], bool], seconds: float) -> None:
        """Look again and again until it is so.

        Errors: RuntimeError with Locust's last words when it ends before, or time is up.
        """
        until = time.perf_counter() + seconds
        while not over():
            if self._process.poll() is not None or time.perf_counter() > until:
                said = self._log.read_text(encoding="utf-8", errors="replace")
                raise RuntimeError(f"Locust did not come to its end:\n{said[-3000:]}")
            threading.Event().wait(0.2)

    def burnt(self) -> float:
        """The seconds of a core that it took until now, as far as anybody looked."""
        with suppress(psutil.NoSuchProcess):
            first = psutil.Process(self._process.pid)
            for one in (first, *first.children(recursive=True)):
                self._burnt[one.pid] = sum(one.cpu_times()[:2])
        return sum(self._burnt.values())

    def let_finish(self) -> None:
        """Let it write its reports; one that does not end is ended."""
        try:
            self._process.wait(30 + LAST_PAGE)
        except subprocess.TimeoutExpired:
            self._process.terminate()
            self._process.wait(30)

    def end(self) -> None:
        """End it with its workers, which would outlive the one that directs them."""
        with suppress(psutil.NoSuchProcess):
            for worker in psutil.Process(self._process.pid).children(recursive=True):
                worker.kill()
        self._process.kill()

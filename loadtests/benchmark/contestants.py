"""The servers that are measured, each a process of its own, and one measurement of one of them."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from loadtests.benchmark.counting import Flushes, Used, memory_of, used_by
from loadtests.benchmark.databases import Fresh, Kind
from minikoneps.settings import DATABASE, OWNER
from minikoneps.workshops.serving import free_port

ROOT = Path(__file__).resolve().parents[2]
OURS = "minikoneps"
TRIES, PAUSE = 300, 0.1

Command = Callable[[Fresh, int], Sequence[str]]


@dataclass(frozen=True)
class Contestant:
    """A server: how it is started on a fresh database and a port, and how many bids it kept."""

    name: str
    command: Command
    keeps: Callable[[Kind, Fresh], int] | None = None


@dataclass(frozen=True)
class Load:
    """What the generator does: so many clients, for so long, as fast as it goes or at a rate."""

    requests: Path
    clients: int
    seconds: float
    rate: float | None = None


@dataclass(frozen=True)
class Measured:
    """What one run gave; CPU seconds are those of the server and its database for 1,000 bids."""

    per_second: float
    p50: float
    p99: float
    cpu: float
    flushes: float | None
    kilobytes: float
    memory: float


def ours(name: str, module: str, *more: str) -> Contestant:
    """Our server, or the same with a part left out."""

    def command(fresh: Fresh, port: int) -> Sequence[str]:
        return ["-m", module, "serve", "--data", str(fresh.folder), "--port", str(port), *more]

    return Contestant(name, command, (lambda kind, fresh: kind.kept_by_us(fresh)) if module == OURS else None)


def textbook(pool: int) -> Contestant:
    """The textbook with a pool of so many connections."""

    def command(fresh: Fresh, port: int) -> Sequence[str]:
        module = "loadtests.benchmark.textbook"
        return ["-m", module, "--database", fresh.textbook, "--port", str(port), "--pool", str(pool)]

    return Contestant(f"textbook, pool of {pool}", command, lambda kind, fresh: kind.kept_by_textbook(fresh))


BARE = Contestant(
    "bare FastAPI",
    lambda _fresh, port: ["-m", "loadtests.benchmark.bare", "--port", str(port)],
)


def measure(contestant: Contestant, kind: Kind, load: Load, flushes: Flushes) -> Measured:
    """Run one contestant on a fresh database.

    Errors: RuntimeError when anything but 201 was answered, or nothing.
    """
    with kind.fresh() as fresh, serving(contestant, fresh, flushes) as (server, port):
        used, seen = under_load(load, port, [server.pid, *kind.roots()], flushes)
        memory = memory_of(server.pid)
        _must_be_sound(contestant, seen, kind, fresh)
    accepted = seen["accepted"]
    return Measured(
        per_second=seen["per_second"],
        p50=seen["p50"],
        p99=seen["p99"],
        cpu=used.cpu / accepted * 1000,
        flushes=used.flushes / accepted if flushes.counts else None,
        kilobytes=used.written / accepted / 1024,
        memory=memory,
    )


def left_unanswered(contestant: Contestant, kind: Kind, load: Load, flushes: Flushes) -> tuple[int, int]:
    """How many bids a contestant answered, and how many it left without an answer."""
    with kind.fresh() as fresh, serving(contestant, fresh, flushes) as (server, port):
        _, seen = under_load(load, port, [server.pid], flushes)
    return seen["acknowledged"], seen["unanswered"]


def under_load(load: Load, port: int, roots: Sequence[int], flushes: Flushes) -> tuple[Used, dict[str, Any]]:
    """Let the generator send; what these processes used meanwhile, and what it saw."""
    command = [sys.executable, "-m", "loadtests.benchmark.generator", "--port", str(port)]
    command += ["--requests", str(load.requests), "--clients", str(load.clients)]
    command += ["--seconds", str(load.seconds)] + (["--rate", str(load.rate)] if load.rate else [])
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as generator:
        assert generator.stdout is not None
        generator.stdout.readline()
        before = used_by(roots, flushes)
        generator.stdout.readline()
        used = used_by(roots, flushes).since(before)
        return used, json.loads(generator.stdout.readline() or "{}")


def _must_be_sound(contestant: Contestant, seen: dict[str, Any], kind: Kind, fresh: Fresh) -> None:
    """Nothing but acceptances, all of them kept; the textbook alone may leave somebody without an answer."""
    fair = bool(seen.get("accepted")) and set(seen["statuses"]) == {"201"}
    kept = None if contestant.keeps is None else contestant.keeps(kind, fresh)
    lost = kept is not None and not seen["acknowledged"] <= kept <= seen["acknowledged"] + seen["unanswered"]
    if not fair or lost or (seen["unanswered"] and not contestant.name.startswith("textbook")):
        raise RuntimeError(f"{contestant.name}: {kept} kept of {seen}")


@contextmanager
def serving(
    contestant: Contestant, fresh: Fresh, flushes: Flushes
) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """Start a contestant, wait until it answers, and stop it at the end."""
    port = free_port("127.0.0.1", 0)
    named = {} if fresh.database is None else {DATABASE: fresh.database.serving, OWNER: fresh.database.owner}
    kept = {name: value for name, value in os.environ.items() if name not in (DATABASE, OWNER)}
    surroundings = (
        kept
        | named
        | flushes.surroundings
        | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "backend")))}
    )
    log = fresh.folder.parent / f"{fresh.folder.name}.log"
    with log.open("wb") as said:
        command = [sys.executable, *contestant.command(fresh, port)]
        process = subprocess.Popen(command, stdout=said, stderr=said, env=surroundings, cwd=ROOT)
        try:
            if not _answers(port, process):
                raise RuntimeError(f"{contestant.name} did not start:\n{log.read_text()[-3000:]}")
            yield process, port
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _answers(port: int, process: "subprocess.Popen[bytes]") -> bool:
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as asking:
        for _ in range(TRIES):
            with suppress(httpx.TransportError):
                if asking.get("/readyz").status_code == httpx.codes.OK:
                    return True
            if process.poll() is not None:
                return False
            threading.Event().wait(PAUSE)
    return False

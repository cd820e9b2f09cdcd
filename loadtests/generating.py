"""Lets Locust bid: sets the room's clock going, follows how far it is, kills servers where that is asked."""

import argparse
import time
from collections.abc import Sequence
from math import floor
from pathlib import Path

import psutil
from rich.progress import Progress

from loadtests.driving import Locust, free_port, locust
from loadtests.figures import Sampled
from loadtests.plan import VARIABLE, Plan, count_sealed, seconds_now
from loadtests.preparing import Room
from loadtests.server import Server
from minikoneps.playbook.actors import Trainer
from minikoneps.shared.canonical import parse_instant

LEAD = 3  # seconds between the start of the clock and the first bid
READY = 120.0  # seconds in which generators have to be there
AFTERWARDS = 120.0  # seconds in which the last answers have to be there
LOOKS = 9


def direct(plan: Plan) -> list[str]:
    """What Locust is told besides: where to send, and how generators find the one that directs them."""
    words = ["--host", plan.server_of(0)]
    if plan.workers > 1:
        port = str(free_port())
        words += ["--processes", str(plan.workers), "--expect-workers", str(plan.workers)]
        words += ["--master-bind-host", "127.0.0.1", "--master-bind-port", port, "--master-port", port]
    return words


def start_clock(room: Room, first: float, *, elsewhere: bool) -> float:
    """Let the room's clock run towards the deadlines; the first of them by the generator's clock.

    On this machine that is the server's clock too; of a server elsewhere it is measured how far its is ahead.
    Units: `first` is when the first bid is due, in seconds from the first deadline.
    """
    trainer = Trainer(room.world.send, room.workshop, room.world.trainer.token)
    event = {"tender": room.tenders[0]["id"], "event": "deadline", "plusSeconds": floor(first) - LEAD}
    answer = trainer.move_clock({"toEvent": event, "rate": 1})
    if not answer.good:
        raise RuntimeError(f"the clock could not be moved: {answer.told()}")
    clock = answer.json()
    ahead = room.deadlines()[0] - parse_instant(clock["anchorVirtual"])
    there = (parse_instant(clock["anchorReal"]) + ahead / clock["rate"]).timestamp()
    return float(there) - (server_ahead(trainer) if elsewhere else 0.0)


def server_ahead(trainer: Trainer) -> float:
    """How far the server's clock is ahead of this machine's, by the quickest of some looks."""
    looks: list[tuple[float, float]] = []
    for _ in range(LOOKS):
        before = seconds_now()
        there = parse_instant(trainer.see("/clock").json()["realNow"]).timestamp()
        took = seconds_now() - before
        looks.append((took, there - before - took / 2))
    return min(looks)[1]


class Following:
    """How far the generators are, as their files tell it, and what the servers take."""

    def __init__(self, plan: Plan, servers: Sequence[Server], generator: Locust, total: int) -> None:
        self._plan, self._servers, self._generator, self._total = plan, servers, generator, total
        self._read = [0] * plan.workers
        self.answered, self._killed = 0, 0
        self._memory: list[int] = []
        self._burnt: dict[int, float] = {}
        self._generated = self._generated_before = 0.0
        self._began = self._weighed = time.perf_counter()

    def look(self) -> int:
        """Weigh the servers once a second, and count the bids that were answered; how many there are."""
        if time.perf_counter() - self._weighed >= 1:
            self._weighed = time.perf_counter()
            self.sample()
        for worker in range(self._plan.workers):
            with self._plan.attempts(worker).open("rb") as file:
                file.seek(self._read[worker])
                fresh = file.read()
            whole = fresh[: fresh.rfind(b"\n") + 1]
            self._read[worker] += len(whole)
            for line in whole.splitlines():
                head = line.partition(b"\t")[0]
                again = head.partition(b", ")[2].startswith(b"null")
                self.answered += not again
        return self.answered

    def sample(self) -> None:
        """Weigh the servers."""
        memory, self._generated = 0, self._generator.burnt()
        for server in self._servers:
            assert server.process is not None
            try:
                process = psutil.Process(server.process.pid)
                memory += process.memory_info().rss
                self._burnt[process.pid] = sum(process.cpu_times()[:2])
            except psutil.NoSuchProcess:  # it was killed a moment ago
                return
        self._memory.append(memory)

    def kill(self, kills: int) -> None:
        """Kill a server when its turn has come: evenly among the answers."""
        if self._killed < kills and self.answered * (kills + 1) > (self._killed + 1) * self._total:
            self._servers[self._killed % len(self._servers)].kill_and_restart()
            self._killed += 1

    def sampled(self, before: dict[int, float]) -> Sampled:
        """What the servers took in all."""
        self.sample()
        burnt = sum(spent - before.get(pid, 0.0) for pid, spent in self._burnt.items())
        generated = self._generated - self._generated_before
        taken = time.perf_counter() - self._began
        return Sampled(self._memory, burnt, generated, taken, self._killed)

    def spent(self) -> dict[int, float]:
        """The seconds of a core that each server took until now."""
        self.sample()
        self._memory.clear()
        self._generated_before = self._generated
        return dict(self._burnt)


def generate(
    plan: Plan,
    room: Room,
    servers: Sequence[Server],
    first: float,
    asked: argparse.Namespace,
    progress: Progress,
) -> tuple[float, Sampled | None]:
    """Let Locust bid until every bid has its answer; the first deadline by its clock, what the servers took.

    Units: `first` is when the first bid is due, in seconds from the first deadline.
    Errors: RuntimeError with Locust's last words when it does not send.
    """
    total, workers = count_sealed(plan.arrivals), range(plan.workers)
    named = {VARIABLE: str(plan.file)}
    where = (named, Path(plan.folder), direct(plan), progress.console)
    with locust("rush.py", asked, *where) as generator:
        generator.wait_until(lambda: all(plan.ready(one).exists() for one in workers), READY)
        following = Following(plan, servers, generator, total)
        before = following.spent()
        deadline = start_clock(room, first, elsewhere=asked.host is not None)
        plan.start.write_text(repr(deadline), encoding="utf-8")
        task = progress.add_task("Bids sent", total=total)
        last = AFTERWARDS + max(0.0, deadline - seconds_now()) + room.spread()

        def over() -> bool:
            progress.update(task, completed=following.look())
            following.kill(asked.kills)
            return all(plan.done(one).exists() for one in workers)

        generator.wait_until(over, last)
        progress.update(task, completed=following.look())
        sampled = following.sampled(before) if servers else None
        generator.let_finish()
    return deadline, sampled

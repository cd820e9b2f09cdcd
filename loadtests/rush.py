"""A rush: bids sealed beforehand are sent when they are due, whether earlier ones are answered or not.

Started by `minikoneps load`, which prepares the room, writes the plan and proves the outcome.
"""

import os
import random
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import gevent
from gevent.queue import Queue
from locust import FastHttpUser, LoadTestShape, between, events, tag, task
from locust.argument_parser import LocustArgumentParser
from locust.env import Environment
from locust.runners import MasterRunner, WorkerRunner

from loadtests.plan import VARIABLE, Plan, Sealed, attempt_line, read_sealed, seconds_now
from loadtests.users import SmallUser, time_the_bytes

PATIENCE = 1200  # how often a tenderer without an answer tries again
PAUSE = 0.25  # seconds between two tries
WAIT, BUSY = 503, 429  # answers that ask to come again
SPAWNED = 1000  # connections that are made ready each second
CHOICE = random.Random(7)  # noqa: S311 - who reads what: the same in every run


def plan_named(words: list[str]) -> Path:
    """The plan that the command line or the environment names: Locust counts users before it reads them."""
    for place, word in enumerate(words):
        if word.startswith("--plan="):
            return Path(word.partition("=")[2])
        if word == "--plan" and place + 1 < len(words):
            return Path(words[place + 1])
    return Path(os.environ[VARIABLE])


PLAN = Plan.read(plan_named(sys.argv))
time_the_bytes()


@events.init_command_line_parser.add_listener  # type: ignore[untyped-decorator]
def more_arguments(parser: LocustArgumentParser) -> None:
    """What this load test takes besides Locust's own."""
    parser.add_argument("--plan", env_var=VARIABLE, include_in_web_ui=False, help="the plan of the rush")


class Line:
    """The bids of one generator, each let go when it is due, and the file of what became of them."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.due: Queue = Queue()
        self.open = 0

    def run(self, share: int) -> None:
        """Wait for the start, let the bids go, and tell when all have their answer."""
        plan = self._plan
        with plan.attempts(share).open("wb", buffering=0) as self.file:
            plan.ready(share).touch()
            deadline = self._deadline()
            for sealed in read_sealed(plan.arrivals, share, plan.workers):
                at = deadline + sealed.arrival.due
                while (ahead := at - seconds_now()) > 0:
                    gevent.sleep(ahead)
                self.open += 1
                self.due.put((at, sealed))
            while self.open:
                gevent.sleep(0.05)
        plan.done(share).touch()

    def _deadline(self) -> float:
        while True:
            with suppress(FileNotFoundError, ValueError):
                return float(self._plan.start.read_text(encoding="utf-8"))
            gevent.sleep(0.02)


LINE = Line(PLAN)


class Tenderer(FastHttpUser):
    """A connection: takes the next bid that is due, sends it, and now and then sends it again."""

    connection_timeout = 5.0
    network_timeout = 30.0
    max_retries = 0

    @tag("bid")
    @task
    def bid(self) -> None:
        """Send one bid until it is answered."""
        at, sealed = LINE.due.get()
        try:
            answered = self.insist(at, sealed)
            number = sealed.arrival.number
            if answered and number % PLAN.again_every == 0:
                self.send(None, sealed, PLAN.server_of(number + 1))
        finally:
            LINE.open -= 1

    def insist(self, at: float, sealed: Sealed) -> bool:
        """Send until there is an answer that is one; who is asked to come again does."""
        for again in range(PATIENCE):
            status, pause = self.send(
                at if again == 0 else None, sealed, PLAN.server_of(sealed.arrival.number + again)
            )
            if status not in (0, WAIT, BUSY):
                return True
            gevent.sleep(pause)
        return False

    def send(self, at: float | None, sealed: Sealed, server: str) -> tuple[int, float]:
        """Send once, and note when the bytes left and what was answered; how long to wait before the next."""
        seat, tender = PLAN.seats[sealed.arrival.seat], PLAN.tenders[sealed.arrival.tender]
        greenlet: Any = gevent.getcurrent()
        greenlet.first_byte = greenlet.last_byte = None
        greenlet.held_back = 0.0 if at is None else sealed.arrival.held_back
        with self.client.request(
            "POST",
            f"{server}/api/workshops/{PLAN.workshop}/tenders/{tender}/bids",
            name="bid" if at is not None else "bid, again",
            data=sealed.body,  # type: ignore[arg-type]  # bytes are sent as they are
            headers={
                "Content-Type": "application/json",
                "Authorization": f"Bearer {seat.token}",
                "Seat": seat.seat,
                "Idempotency-Key": sealed.key,
            },
            catch_response=True,
        ) as response:
            answered = seconds_now() if response.status_code else None
            if response.status_code:
                response.success()  # a refusal is an answer; the proof says whether it was right
            code = refusal(response) if response.status_code not in (0, 201) else None
            due = None if at is None else at + sealed.arrival.held_back
            times = (due, greenlet.first_byte, greenlet.last_byte, answered)
            content = response.content or b""
            LINE.file.write(attempt_line(sealed.arrival.number, times, response.status_code, code, content))
            asked = (
                (response.headers or {}).get("Retry-After") if response.status_code in (WAIT, BUSY) else None
            )
            return response.status_code, float(asked or PAUSE)


def refusal(response: Any) -> str | None:
    """The code of a refusal."""
    with suppress(ValueError, AttributeError):
        code: str | None = response.json().get("code")
        return code
    return None


class Reader(SmallUser):
    """Somebody who looks at notices while others bid."""

    fixed_count = PLAN.readers
    wait_time = between(0.5, 1.5)

    def on_start(self) -> None:
        """Take a seat's eyes."""
        self.seat = CHOICE.choice(PLAN.seats)

    @tag("read")
    @task
    def look(self) -> None:
        """Read a notice, the room's clock, or one's own bids."""
        tender = CHOICE.choice(PLAN.tenders)
        path = CHOICE.choice((f"tenders/{tender}", "clock", f"tenders/{tender}/bids"))
        self.read(PLAN.server_of(0), PLAN.workshop, self.seat, path)


class Connections(LoadTestShape):
    """As many connections as the plan has for each moment; over when every bid has its answer."""

    begun: float | None = None

    def tick(self) -> tuple[int, float] | None:
        """How many there are to be now."""
        if all(PLAN.done(worker).exists() for worker in range(PLAN.workers)):
            return None
        if self.begun is None:
            with suppress(FileNotFoundError, ValueError):
                self.begun = float(PLAN.start.read_text(encoding="utf-8"))
        moment = float("-inf") if self.begun is None else seconds_now() - self.begun
        return PLAN.users_at(moment) + PLAN.readers, SPAWNED


@events.init.add_listener  # type: ignore[untyped-decorator]
def without_readers(environment: Environment, **_more: object) -> None:
    """A plan without readers has no such users."""
    if not PLAN.readers:
        environment.user_classes = [one for one in environment.user_classes if one is not Reader]


@events.test_start.add_listener  # type: ignore[untyped-decorator]
def begin(environment: Environment, **_more: object) -> None:
    """Each generator lets its share of the bids go; the one that only directs others has none."""
    runner = environment.runner
    if not isinstance(runner, MasterRunner):
        gevent.spawn(LINE.run, runner.worker_index if isinstance(runner, WorkerRunner) else 0)

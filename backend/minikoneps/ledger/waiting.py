"""Who waits to be decided: requests in the order in which their last byte came in, fair to all of them."""

import heapq
import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from minikoneps.ledger.act import Act, Ahead
from minikoneps.ledger.answers import Awaited
from minikoneps.ledger.once import Once
from minikoneps.ledger.receipt import Receipt
from minikoneps.shared.access import Caller
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken

MOST_TOGETHER = 200  # acts that are decided in one transaction
MOST_WAITING = 5_000  # acts in the queue; who comes then is asked to come again
SECONDS_LATER = 2  # when to come again
RECENT = 8  # groups, the largest of which tells how many come at once
ENOUGH = 24  # acts beside which what a group itself costs is small: no more are waited for
LOOK_AGAIN = 0.05  # seconds between two looks at requests that are in but not yet in the queue


class Arrival:
    """A request whose last byte is in: it holds its place until it is decided or turned away."""

    def __init__(self, waiting: "Waiting", real: datetime) -> None:
        self._waiting, self.real = waiting, real

    def leave(self) -> None:
        """Give the place up; harmless when the act is in the queue already."""
        self._waiting.leave(self)


@dataclass
class Job:
    """An act that waits for the writer; acts that look the same things up do it together, ahead."""

    run: Callable[[Act], Any]
    arrival: Arrival
    caller: Caller | None = None
    noun: str | None = None
    finish: Callable[[Any, Receipt], Any] | None = None
    once: Once | None = None
    by_clock: bool = True
    ahead: Ahead | None = None
    answer: "Future[Any] | Awaited" = field(default_factory=Future)


class Waiting:
    """The queue of one writer; `patience` is how long it waits for a request that is in but not queued."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._queue: list[tuple[datetime, int, Job]] = []
        self._in: OrderedDict[Arrival, None] = OrderedDict()  # by arrival: time does not go back
        self._order, self._closed = count(), False
        self._wake: datetime | None = None
        self._recent, self._wanted = deque([1], maxlen=RECENT), 1

    def arrive(self) -> Arrival:
        """Take the place of a request whose last byte is in now."""
        with self._changed:
            arrival = Arrival(self, real_now())
            self._in[arrival] = None
            return arrival

    def leave(self, arrival: Arrival) -> None:
        """A request was turned away before it became an act."""
        with self._changed:
            if self._in.pop(arrival, arrival) is None:
                self._changed.notify()

    def put(self, job: Job) -> None:
        """Queue an act.

        Errors: RuleBroken("server.busy") when the writer has ended, RuleBroken("server.queue_full").
        """
        with self._changed:
            if self._closed:
                raise RuleBroken("server.busy")
            if len(self._queue) >= MOST_WAITING and job.caller is not None:
                raise RuleBroken("server.queue_full", waiting=len(self._queue), seconds=SECONDS_LATER)
            self._push(job)
            self._in.pop(job.arrival, None)
            if len(self._queue) >= self._wanted:
                self._changed.notify()

    def close(self, last: Callable[[Act], None] | None) -> None:
        """Take nothing more but a last act."""
        with self._changed:
            self._closed = True
            if last is not None:
                self._push(Job(last, Arrival(self, real_now()), by_clock=False))
            self._changed.notify()

    def _push(self, job: Job) -> None:
        job.answer.set_running_or_notify_cancel()  # whoever asked may leave: the act is done all the same
        heapq.heappush(self._queue, (job.arrival.real, next(self._order), job))

    def wake_at(self, instant: datetime | None) -> None:
        """When the writer looks at the clock even if nobody comes."""
        with self._changed:
            self._wake = instant
            self._changed.notify()

    def take(self, patience: timedelta) -> list[Job] | None:
        """The acts whose turn it is, at least one, in their order; None at the end of all."""
        with self._changed:
            while True:
                now = real_now()
                earliest = self._earliest(now - patience)
                if jobs := self._due(earliest):
                    self._recent.append(len(jobs))
                    return jobs
                if not self._queue and self._closed:
                    return None
                if self._wake is not None and self._wake <= now and (earliest is None or earliest >= now):
                    self._wake = None
                    return [Job(lambda _: None, Arrival(self, now))]
                self._changed.wait(self._until_next(now))

    def gather(self, seconds: float) -> None:
        """Wait so long, or until as many are there as lately came at once."""
        with self._changed:
            self._wanted = min(max(self._recent), ENOUGH)
            self._changed.wait_for(lambda: self._closed or len(self._queue) >= self._wanted, seconds)
            self._wanted = 1

    def rest(self, seconds: float) -> None:
        """Wait, or until something happens."""
        with self._changed:
            self._changed.wait(seconds)

    def drained_to(self, patience: timedelta) -> datetime:
        """Up to when everything that came in has left the queue."""
        with self._changed:
            now = real_now()
            heads = [self._earliest(now - patience), *(real for real, _, _ in self._queue[:1])]
            return min((real for real in heads if real is not None), default=now)

    def length(self) -> int:
        """How many acts are in the queue."""
        return len(self._queue)

    def is_closed(self) -> bool:
        """Whether nothing more is taken."""
        return self._closed

    def _due(self, earliest: datetime | None) -> list[Job]:
        jobs: list[Job] = []
        while self._queue and len(jobs) < MOST_TOGETHER:
            if earliest is not None and earliest < self._queue[0][0]:
                break
            jobs.append(heapq.heappop(self._queue)[2])
        return jobs

    def _earliest(self, too_long_ago: datetime) -> datetime | None:
        """The earliest request that is in but not queued; one that took too long has lost its place."""
        while self._in:
            first = next(iter(self._in))
            if first.real > too_long_ago:
                return first.real
            del self._in[first]
        return None

    def _until_next(self, now: datetime) -> float | None:
        waits = [LOOK_AGAIN] if self._in else []
        if self._wake is not None:
            waits.append(max((self._wake - now).total_seconds(), 0.001))
        return min(waits, default=None)

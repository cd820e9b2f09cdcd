"""The one door for writes: a workshop's single writer decides an act, commits, and only then answers.

Acts are decided in the order in which their last byte came in: nobody is late because of another's queue.
"""

import heapq
import threading
from collections import ChainMap
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from sqlmodel import Session

from minikoneps.ledger import store
from minikoneps.ledger.act import Act, Keys, LogName
from minikoneps.ledger.once import Given, Once, find_given
from minikoneps.ledger.peers import Peers
from minikoneps.ledger.receipt import Receipt, build
from minikoneps.ledger.service import extend, note_refusal
from minikoneps.ledger.tables import GivenAnswer, LedgerEntry
from minikoneps.shared.access import Caller
from minikoneps.shared.clock import WorkshopClock, real_now
from minikoneps.shared.database import Stores
from minikoneps.shared.errors import RuleBroken

MOST_KNOWN = 20_000  # subtree hashes kept in memory
AFTER_FAILURE = timedelta(seconds=1)  # when the timer looks again after an act that failed
LONGEST_WAIT = timedelta(seconds=5)  # for a request that is in but has not reached the queue
BETWEEN_ASKING = 0.02  # seconds until a server that waits for others looks again
ATTEMPTS = parse("30/minute")  # refusals of one seat that are written down; beyond, the answer alone


class Arrival:
    """A request whose last byte is in: it holds its place until it is decided or turned away."""

    def __init__(self, door: "Door", real: datetime) -> None:
        self._door, self.real = door, real

    def leave(self) -> None:
        """Give the place up; harmless when the act is in the queue already."""
        self._door.leave(self)


@dataclass
class Job:
    """An act that waits for the writer."""

    run: Callable[[Act], Any]
    arrival: Arrival
    caller: Caller | None = None
    noun: str | None = None
    finish: Callable[[Any, Receipt], Any] | None = None
    once: Once | None = None
    by_clock: bool = True
    answer: "Future[Any]" = field(default_factory=Future)


class Door:
    """The writer of one workshop: a queue, a thread, one transaction at a time."""

    def __init__(
        self,
        stores: Stores,
        log: LogName,
        keys: Keys,
        *,
        before_each: Sequence[Callable[[Act], None]] = (),
        after_each: Sequence[Callable[[Act], None]] = (),
        next_instant: Callable[[Session], datetime | None] = lambda _: None,
        committed: Callable[[Sequence[LedgerEntry]], None] = lambda _: None,
        resume: Callable[[Act], None] | None = None,
        peers: Peers | None = None,
    ) -> None:
        self.log, self._stores, self._keys = log, stores, keys
        self._before_each, self._after_each = before_each, after_each
        self._next_instant, self._committed = next_instant, committed
        self._changed = threading.Condition()
        self._queue: list[tuple[datetime, int, Job]] = []
        self._in: set[Arrival] = set()
        self._order, self._closed = count(), False
        self._wake: datetime | None = None
        self._known: store.Known = {}
        self._attempts, self._resume = MovingWindowRateLimiter(MemoryStorage()), resume
        self._peers = peers
        if peers is not None:  # before anything may come in here
            self._say(lambda session: peers.join(session, real_now()))
        self._thread = threading.Thread(target=self._work, name=f"writer {log}", daemon=True)
        self._thread.start()

    def arrive(self) -> Arrival:
        """Take the place of a request whose last byte is in now."""
        with self._changed:
            arrival = Arrival(self, real_now())
            self._in.add(arrival)
            return arrival

    def leave(self, arrival: Arrival) -> None:
        """A request was turned away before it became an act."""
        with self._changed:
            self._in.discard(arrival)
            self._changed.notify()

    def submit(self, job: Job) -> "Future[Any]":
        """Queue an act; the future ends after its commit."""
        with self._changed:
            if self._closed:
                raise RuleBroken("server.busy")
            heapq.heappush(self._queue, (job.arrival.real, next(self._order), job))
            self._in.discard(job.arrival)
            self._changed.notify()
        return job.answer

    def write(self, run: Callable[[Act], Any], caller: Caller | None = None, *, by_clock: bool = True) -> Any:
        """Do an act of the server itself and wait; one that sets the clock comes before the hooks."""
        return self.submit(Job(run, self.arrive(), caller, by_clock=by_clock)).result()

    def close(self, last: Callable[[Act], None] | None = None) -> None:
        """Decide what waits, do a last act that nothing can come behind, then end."""
        with self._changed:
            self._closed = True
            if last is not None:
                job = Job(last, Arrival(self, real_now()), by_clock=False)
                heapq.heappush(self._queue, (job.arrival.real, next(self._order), job))
            self._changed.notify()
        self._thread.join()
        if self._peers is not None:
            self._say(self._peers.leave)

    def nudge(self) -> None:
        """Another server waits to hear that nothing older is left here."""
        with self._changed:
            self._wake = real_now()
            self._changed.notify()

    def _work(self) -> None:
        if self._resume is not None:  # before the clock is looked at: it may have to be held first
            self._decide(Job(self._resume, Arrival(self, real_now()), by_clock=False))
        with self._stores.read(self.log.store) as session:
            self._settle_wake(session)
        while True:
            job = self._next()
            if job is None:
                return
            try:
                self._decide(job)
            except BaseException as failure:  # noqa: BLE001 - the one who waits must hear of it, the writer goes on
                job.answer.set_exception(failure)
                self._wake = real_now() + AFTER_FAILURE

    def _next(self) -> Job | None:
        with self._changed:
            while True:
                now = real_now()
                earliest = min((arrival.real for arrival in self._in), default=None)
                if self._queue and not _must_wait(earliest, self._queue[0][0], now):
                    return heapq.heappop(self._queue)[2]
                if not self._queue and self._closed:
                    return None
                if self._wake is not None and self._wake <= now and not _must_wait(earliest, now, now):
                    self._wake = None
                    return Job(lambda _: None, Arrival(self, now))
                self._changed.wait(self._patience(now))

    def _patience(self, now: datetime) -> float | None:
        waits = [0.05] if self._in else []
        if self._wake is not None:
            waits.append(max((self._wake - now).total_seconds(), 0.001))
        return min(waits, default=None)

    def _settle_wake(self, session: Session) -> None:
        clock, instant = store.find_clock(session), self._next_instant(session)
        self._wake = None
        if clock is not None and instant is not None:
            now = real_now()
            due = now if clock.at(now) > instant else clock.real_of(instant)
            self._wake = None if due is None else due + timedelta(milliseconds=1)

    def _decide(self, job: Job) -> None:
        until = real_now() + LONGEST_WAIT
        while not self._decided(job, patient=real_now() < until):
            with self._changed:
                self._changed.wait(BETWEEN_ASKING)

    def _decided(self, job: Job, *, patient: bool) -> bool:
        with self._stores.write(self.log.store) as session:
            act = self._act(session, job)
            if job.once is not None and (given := find_given(session, act.seat, job.once)) is not None:
                job.answer.set_result(given)
                return True
            if job.by_clock:
                if patient and self._peers is not None and self._waits(act, self._peers):
                    self._peers.ask(session, job.arrival.real)
                    self._keep(session)
                    return False
                self._closing(act)
            before = len(act.entries)
            refused: RuleBroken | None = None
            try:
                with session.begin_nested():
                    result = self._run(job, act)
            except RuleBroken as no:
                refused, result = no, None
                del act.entries[before:]
                if job.noun is not None and self._attempts.hit(ATTEMPTS, act.seat):
                    note_refusal(act, job.noun, no)
            answer, rows, fresh = self._seal(act, job, result, refused)
            if self._peers is not None:
                self._peers.note(session, self._drained_to(), grown=bool(rows))
            self._settle_wake(session)
            self._keep(session)
        self._know(fresh)
        self._committed(rows)
        if refused is not None:
            job.answer.set_exception(refused)
        else:
            job.answer.set_result(answer)
        return True

    def _keep(self, session: Session) -> None:
        session.commit()

    def _say(self, said: Callable[[Session], None]) -> None:
        with self._stores.write(self.log.store) as session:
            said(session)
            self._keep(session)

    def _waits(self, act: Act, peers: Peers) -> bool:
        """Whether a tender is to be closed while another server may hold a bid that came in before."""
        due = self._next_instant(act.session)
        return due is not None and due <= act.received_at and peers.behind(act.session, act.received_real)

    def _drained_to(self) -> datetime:
        with self._changed:
            now = real_now()
            waiting = [arrival.real for arrival in self._in if now - arrival.real < LONGEST_WAIT]
            return min([*waiting, *(real for real, _, _ in self._queue[:1])], default=now)

    def _know(self, fresh: store.Known) -> None:
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        self._known.update(fresh)

    def _run(self, job: Job, act: Act) -> Any:
        result = job.run(act)
        for hook in self._after_each:
            hook(act)
        return result

    def _closing(self, act: Act) -> None:
        by_clock = replace(act, caller=None)
        for hook in self._before_each:
            hook(by_clock)

    def _act(self, session: Session, job: Job) -> Act:
        clock = store.find_clock(session)
        now = real_now()
        size, last = store.get_end(session)
        if clock is None:  # the very first act sets the clock going
            clock = WorkshopClock(now, now, 0)
        real, at = job.arrival.real, clock.at(now)
        recorded_at = at if last is None else max(at, last)
        return Act(session, self.log, self._keys, job.caller, clock.at(real), real, recorded_at, size)

    def _seal(
        self, act: Act, job: Job, result: Any, refused: RuleBroken | None
    ) -> tuple[Any, Sequence[LedgerEntry], store.Known]:
        rows: Sequence[LedgerEntry] = ()
        fresh: store.Known = {}
        if act.entries:
            rows, checkpoint, fresh = extend(act, self._known)
        if refused is None and job.finish is not None:
            node = store.nodes(act.session, ChainMap(fresh, self._known))
            result = job.finish(result, build(act.entries[-1], rows[-1].position, checkpoint, node))
        if refused is None and job.once is not None:
            kept = Given(job.once.status(result), job.once.text(result))
            act.session.add(
                GivenAnswer(
                    seat=act.seat,
                    key=job.once.key,
                    request_sha256=job.once.request_sha256,
                    status=kept.status,
                    body=kept.body,
                )
            )
            result = kept
        return result, rows, fresh


def _must_wait(earliest: datetime | None, mine: datetime, now: datetime) -> bool:
    return earliest is not None and earliest < mine and now - earliest < LONGEST_WAIT

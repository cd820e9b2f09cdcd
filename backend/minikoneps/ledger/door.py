"""The one door for writes: a workshop's single writer decides acts, commits, and only then answers.

Acts are decided in the order in which their last byte came in: nobody is late because of another's queue.
What waits when the writer is free is decided together, in one transaction and under one signed head.
"""

import gc
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from time import perf_counter
from typing import Any

from sqlalchemy.exc import DataError, IntegrityError
from sqlmodel import Session

from minikoneps.ledger import store
from minikoneps.ledger.act import Act, Keys, LogName
from minikoneps.ledger.answers import Awaited
from minikoneps.ledger.attempts import Attempts
from minikoneps.ledger.group import Decided, Group, House
from minikoneps.ledger.peers import Peers
from minikoneps.ledger.waiting import Arrival, Job, Waiting
from minikoneps.shared.access import Caller
from minikoneps.shared.clock import WorkshopClock, real_now
from minikoneps.shared.database import Stores
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.faults import Fault, fault_of, fault_of_commit
from minikoneps.shared.journal import tell
from minikoneps.shared.metrics import COMMIT, GROUP

__all__ = ["Arrival", "Door", "Job"]

AFTER_FAILURE = timedelta(seconds=1)  # when the timer looks again after an act that failed
LONGEST_WAIT = timedelta(seconds=5)  # for a request that is in but has not reached the queue
MOMENT = 0.020  # seconds, at most, for who was answered with others to come again with them
SLOW = 1.0  # seconds after which a transaction is told of
BETWEEN_ASKING = 0.02  # seconds until a server that waits for others looks again


class Uncertain(Exception):
    """The commit itself failed: what was decided may be kept or not, so that nothing is tried again."""

    def __init__(self, why: BaseException) -> None:
        uncertain = fault_of_commit(why) is Fault.UNCERTAIN
        self.answer = RuleBroken(Fault.UNCERTAIN.value) if uncertain else why


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
        next_instant: Callable[[Session], Callable[[], datetime | None]] = lambda _: lambda: None,
        unnamed: Callable[[Session], Callable[[], bool]] = lambda _: bool,
        committed: Callable[[], None] = lambda: None,
        resume: Callable[[Act], None] | None = None,
        peers: Peers | None = None,
    ) -> None:
        self.log, self._stores = log, stores
        self._house = House(log, keys, Attempts(), before_each, after_each, next_instant, unnamed)
        self._committed, self._resume, self._peers = committed, resume, peers
        self._waiting = Waiting()
        self._peaks: store.Known = {}  # of the tree as this server committed it last
        self._begun: bool | None = None  # False after a failure
        self.failed: tuple[datetime, Fault] | None = None  # when a fault last kept it from writing
        if peers is not None:  # before anything may come in here
            self._say(lambda session: peers.join(session, real_now()))
        self._thread = threading.Thread(target=self._work, name=f"writer {log}", daemon=True)
        self._thread.start()

    def arrive(self) -> Arrival:
        """Take the place of a request whose last byte is in now."""
        return self._waiting.arrive()

    def submit(self, job: Job) -> "Future[Any]":
        """Queue an act; the future ends after its commit."""
        job.answer = future = Future[Any]()
        self._waiting.put(job)
        return future

    async def ask(self, job: Job) -> Any:
        """Queue an act, and its result after its commit."""
        job.answer = awaited = Awaited()
        self._waiting.put(job)
        return await awaited.future

    def write(self, run: Callable[[Act], Any], caller: Caller | None = None, *, by_clock: bool = True) -> Any:
        """Do an act of the server itself and wait; one that sets the clock comes before the hooks."""
        return self.submit(Job(run, self.arrive(), caller, by_clock=by_clock)).result()

    def waiting(self) -> int:
        """How many acts wait for the writer."""
        return self._waiting.length()

    def works(self) -> bool:
        """Whether the writer lives and can write, or was closed on purpose."""
        return (self._thread.is_alive() and self._begun is not False) or self._waiting.is_closed()

    def close(self, last: Callable[[Act], None] | None = None) -> None:
        """Decide what waits, do a last act that nothing can come behind, then end."""
        self._waiting.close(last)
        self._thread.join()
        if self._peers is not None:
            self._say(self._peers.leave)

    def nudge(self) -> None:
        """Another server waits to hear that nothing older is left here."""
        self._waiting.wake_at(real_now())

    def _work(self) -> None:
        try:
            self._begin()
        except BaseException as failure:  # noqa: BLE001 - the store may come back: whoever comes tries again
            self._begun = False
            self._failed(failure)
        while (jobs := self._waiting.take(LONGEST_WAIT)) is not None:
            self._decide_or_tell(jobs)
            if len(jobs) > 1:
                self._waiting.gather(MOMENT)

    def _begin(self) -> None:
        if self._resume is not None:  # before the clock is looked at: it may have to be held first
            self._decide([Job(self._resume, Arrival(self._waiting, real_now()), by_clock=False)])
            self._resume = None
        with self._stores.read(self.log.store) as session:
            self._settle_wake(store.find_clock(session), self._house.next_instant(session)())
        self._begun = True

    def _decide_or_tell(self, jobs: Sequence[Job], later: Sequence[Job] = ()) -> None:
        """Decide acts together; where that fails each for itself, so that one spoils no other."""
        try:
            if not self._begun:
                self._begin()
            self._decide(jobs, later)
        except BaseException as failure:  # noqa: BLE001 - the one who waits must hear of it, the writer goes on
            left = [job for job in jobs if not job.answer.done()]
            if len(jobs) > 1 and not isinstance(failure, Uncertain) and fault_of(failure) is None:
                for place, job in enumerate(left, start=1):
                    self._decide_or_tell([job], left[place:])
                return
            for job in left:
                job.answer.set_exception(failure.answer if isinstance(failure, Uncertain) else failure)
            self._failed(failure)

    def _failed(self, failure: BaseException) -> None:
        why = failure.__cause__ if isinstance(failure, Uncertain) else failure
        fault = None if why is None else fault_of(why)
        if fault is not None:
            self.failed = real_now(), fault
        tell(logging.ERROR, "write.failed", why, room=self.log.workshop, code=fault)
        self._waiting.wake_at(real_now() + AFTER_FAILURE)

    def _decide(self, jobs: Sequence[Job], later: Sequence[Job] = ()) -> None:
        left, until = jobs, real_now() + LONGEST_WAIT
        while left:
            decided = self._decided(left, later, patient=real_now() < until)
            for one in decided:
                answer(one)
            if decided:
                left, until = left[len(decided) :], real_now() + LONGEST_WAIT
            if left:
                self._waiting.rest(BETWEEN_ASKING)

    def _decided(self, jobs: Sequence[Job], later: Sequence[Job], *, patient: bool) -> Sequence[Decided]:
        """Decide and commit the acts from the first on that need not wait; `later` are held back here."""
        begun = perf_counter()
        with COMMIT.time(), unswept(), self._stores.write(self.log.store) as session:
            group = Group(session, self._house, jobs, partial(self._may_close, patient=patient))
            done = group.decide()
            growth = group.seal(self._peaks)
            if self._peers is not None and done:
                held = [self._waiting.drained_to(LONGEST_WAIT), *(job.arrival.real for job in later[:1])]
                self._peers.note(session, min(held), grown=growth is not None)
            elif self._peers is not None:
                self._peers.ask(session, jobs[len(group.decided)].arrival.real)
            self._settle_wake(group.clock, group.due)
            self._keep(session)
        GROUP.observe(len(group.decided))
        if (took := perf_counter() - begun) > SLOW:
            tell(logging.WARNING, "write.slow", room=self.log.workshop, seconds=round(took, 3))
        if growth is not None:
            self._peaks = growth.peaks()
            self._committed()
        return group.decided

    def _keep(self, session: Session) -> None:
        try:
            session.commit()
        except (DataError, IntegrityError):  # a row was refused: nothing is kept
            raise
        except BaseException as failure:
            raise Uncertain(failure) from failure

    def _say(self, said: Callable[[Session], None]) -> None:
        with self._stores.write(self.log.store) as session:
            said(session)
            self._keep(session)

    def _may_close(self, act: Act, *, patient: bool) -> bool:
        """Whether a tender may be closed: no other server may hold a bid that came in before."""
        if not patient or self._peers is None:
            return True
        return not self._peers.behind(act.session, act.received_real)

    def _settle_wake(self, clock: WorkshopClock | None, instant: datetime | None) -> None:
        wake = None
        if clock is not None and instant is not None:
            now = real_now()
            due = now if clock.at(now) > instant else clock.real_of(instant)
            wake = None if due is None else due + timedelta(milliseconds=1)
        self._waiting.wake_at(wake)


@contextmanager
def unswept() -> Iterator[None]:
    """Look for no circles meanwhile: an act on very many bids makes millions of things, none in a circle."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()


def answer(one: Decided) -> None:
    """Tell the one who waits; the commit is behind us."""
    if one.refused is not None:
        one.job.answer.set_exception(one.refused)
    else:
        one.job.answer.set_result(one.result)

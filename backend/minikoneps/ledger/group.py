"""Acts decided in one transaction, one behind the other, under one signed head."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from minikoneps.ledger import store
from minikoneps.ledger.act import Act, Ahead, Batch, Keys, LogName
from minikoneps.ledger.attempts import Attempts
from minikoneps.ledger.entry import Entry
from minikoneps.ledger.once import Given, answered, find_given
from minikoneps.ledger.receipt import build_all
from minikoneps.ledger.service import Growth, grow, note_refusal
from minikoneps.ledger.waiting import Job
from minikoneps.shared.access import CLOCK, Caller
from minikoneps.shared.clock import WorkshopClock, real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.reading import nothing_written


@dataclass(frozen=True)
class House:
    """What the acts of one workshop have around them.

    Shapes: `before_each` is done before the first act after `next_instant`, `after_each` behind every act;
        `unnamed` says whether the ledger keeps to itself who acts from a seat.
    """

    log: LogName
    keys: Keys
    attempts: Attempts
    before_each: Sequence[Callable[[Act], None]] = ()
    after_each: Sequence[Callable[[Act], None]] = ()
    next_instant: Callable[[Session], Callable[[], datetime | None]] = lambda _: lambda: None
    unnamed: Callable[[Session], Callable[[], bool]] = lambda _: bool


@dataclass
class Decided:
    """What became of an act: its result or its refusal, and where its last entry stands."""

    job: Job
    result: Any = None
    refused: RuleBroken | None = None
    last: int = -1
    like: "Decided | None" = None  # the same key came before, in this group


@dataclass
class Group:
    """The acts of one transaction; `may_close` says whether a tender may be closed before an act."""

    session: Session
    house: House
    jobs: Sequence[Job]
    may_close: Callable[[Act], bool]
    decided: list[Decided] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._now = real_now()
        self._leaves: list[bytes] = []  # of the entries that are in the store already
        self._batch: tuple[object, Batch] | None = None
        self._by_key: dict[tuple[str, str], Decided] = {}
        once = [(seat_of(job.caller), job.once.key) for job in self.jobs if job.once is not None]
        end, given = store.ask_end(self.session), store.ask_answers(self.session, once)
        store.ask_clock(self.session)
        due = self.house.next_instant(self.session)
        self._unnamed: bool | None = None  # as long as nobody had to know
        self._hidden: Callable[[], bool] | None = self.house.unnamed(self.session)
        if self.jobs[0].ahead is not None:  # what all of them ask is asked on one way
            with nothing_written(self.session):
                self._look_ahead(0, self.jobs[0].ahead)
        (self._size, self._last), self._given = end(), given()
        self._set_time(due)

    def look_at_time(self) -> None:
        """Read the clock and what it brings about next."""
        store.ask_clock(self.session)
        self._set_time(self.house.next_instant(self.session))

    def _set_time(self, due: Callable[[], datetime | None]) -> None:
        # The very first act sets the clock going.
        self.clock = store.find_clock(self.session) or WorkshopClock(self._now, self._now, 0)
        self.due = due()

    def decide(self) -> bool:
        """Decide every act in turn; False when the next one has to wait for another server."""
        for place, job in enumerate(self.jobs):
            if self._repeats(job):
                continue
            if job.by_clock and not self._close_before(job):
                return False
            self._decide(place, job)
        return True

    def _repeats(self, job: Job) -> bool:
        """Whether the answer to an act's key is there already, from before or from this group."""
        if job.once is None:
            return False
        key = (seat_of(job.caller), job.once.key)
        before = self._by_key.get(key)
        if before is not None and before.refused is None:
            same = before.job.once is not None and before.job.once.request_sha256 == job.once.request_sha256
            no = None if same else RuleBroken("input.idempotency_key_reused")
            self.decided.append(Decided(job, refused=no, like=before if same else None))
            return True
        try:
            given = find_given(self._given.get(key), job.once)
        except RuleBroken as no:
            self.decided.append(Decided(job, refused=no))
            return True
        if given is not None:
            self.decided.append(Decided(job, given))
        return given is not None

    def _close_before(self, job: Job) -> bool:
        """Do what the clock brings about before an act; False when another server may hold an earlier one."""
        if self.due is None or self.due > self.clock.at(job.arrival.real):
            return True
        act = self._act(job, None)
        if not self.may_close(act):
            return False
        self._write_what_is_decided()
        for hook in self.house.before_each:
            hook(act)
        self.entries += act.entries
        self.look_at_time()
        return True

    def _decide(self, place: int, job: Job) -> None:
        found = Decided(job)
        if job.ahead is None:
            self._write_what_is_decided()
        act = self._act(job, job.caller)
        try:
            if job.ahead is None:
                with store.clock_reread(self.session), self.session.begin_nested():
                    found.result = self._run(act, job)
                self.look_at_time()  # an act may have moved the clock or a deadline
            else:
                act.ahead = self._looked_ahead(place)
                found.result = self._run(act, job)
        except RuleBroken as no:
            found.refused = no
            act.entries.clear()
            if job.noun is not None and self.house.attempts.may_be_written(act.seat):
                note_refusal(act, job.noun, no)
        self.entries += act.entries
        found.last = self._size + len(self.entries) - 1
        self.decided.append(found)
        if job.once is not None:
            self._by_key[act.seat, job.once.key] = found

    def _run(self, act: Act, job: Job) -> Any:
        result = job.run(act)
        for hook in self.house.after_each:
            hook(act)
        return result

    def _act(self, job: Job, caller: Caller | None) -> Act:
        last = self.entries[-1].recorded_at if self.entries else self._last
        at = self.clock.at(self._now)
        return Act(
            self.session,
            self.house.log,
            self.house.keys,
            caller,
            self.clock.at(job.arrival.real),
            job.arrival.real,
            at if last is None else max(at, last),
            self._size + len(self.entries),
            unnamed=caller is not None and self._is_unnamed(),
        )

    def _is_unnamed(self) -> bool:
        if self._unnamed is None:
            hidden = self._hidden or self.house.unnamed(self.session)
            self._unnamed = hidden()
        return self._unnamed

    def _looked_ahead(self, place: int) -> Batch:
        """What this act and the like ones behind it have looked up together."""
        ahead = self.jobs[place].ahead
        assert ahead is not None
        if self._batch is not None and self._batch[0] is ahead.look:
            return self._batch[1]
        self._write_what_is_decided()
        return self._look_ahead(place, ahead)

    def _look_ahead(self, place: int, ahead: Ahead) -> Batch:
        like = [job.ahead.wish for job in self.jobs[place:] if job.ahead and job.ahead.look is ahead.look]
        batch = ahead.look(self.session, like)
        self._batch = (ahead.look, batch)
        return batch

    def _write_what_is_decided(self) -> None:
        """Let the next act find in the store what those before it have brought about."""
        if self._batch is not None:
            self._batch[1].write()
            self._batch = None
        written = len(self._leaves)
        self._leaves += store.add_entries(self.session, self.entries[written:], self._size + written)
        if len(self._leaves) > written:
            self._unnamed, self._hidden = None, None

    def seal(self, known: store.Known) -> Growth | None:
        """Write the rest, let the tree grow once, sign its head, and make every answer."""
        self._write_what_is_decided()
        growth = None
        if self.entries:
            growth = grow(self._act(self.jobs[-1], None), self._size, self._leaves, known)
            self._give_receipts(growth)
        self._keep_answers()
        for one in self.decided:
            if one.like is not None:
                one.result = one.like.result
        return growth

    def _keep_answers(self) -> None:
        kept = []
        for one in self.decided:
            if (once := one.job.once) is not None and _is_fresh(one):
                one.result = given = answered(once, one.result)
                kept.append(
                    (seat_of(one.job.caller), once.key, once.request_sha256, given.status, given.body)
                )
        store.add_answers(self.session, kept)

    def _give_receipts(self, growth: Growth) -> None:
        finishing = [one for one in self.decided if _is_fresh(one) and one.job.finish is not None]
        node = store.nodes(self.session, growth.nodes)
        about = [(self.entries[one.last - self._size], one.last) for one in finishing]
        for one, receipt in zip(finishing, build_all(about, growth.checkpoint, node), strict=True):
            assert one.job.finish is not None
            one.result = one.job.finish(one.result, receipt)


def seat_of(caller: Caller | None) -> str:
    """The seat under which a caller's acts stand in the ledger."""
    return CLOCK if caller is None else caller.seat or caller.participant


def _is_fresh(one: Decided) -> bool:
    return one.refused is None and one.like is None and not isinstance(one.result, Given)

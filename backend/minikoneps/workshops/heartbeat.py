"""The heartbeat of a server: it writes that the server lives, and notices when the machine slept."""

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from minikoneps.shared.clock import GAP, agree_with, not_before, real_now, rebase, wall_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.faults import Fault, fault_of
from minikoneps.shared.journal import tell
from minikoneps.workshops import store
from minikoneps.workshops.control import LIVING, Control
from minikoneps.workshops.forgetting import forget_expired

BEAT = timedelta(seconds=5)
AGAIN = timedelta(seconds=1)  # after one that could not be written
FORGOTTEN = timedelta(days=1)
FORGET = timedelta(hours=1)  # between two looks whether anybody has been kept for too long


class Heartbeat:
    """Writes every few seconds; `process` names this server among those that share a database.

    Shapes: `rooms` gives the rooms that are open here, `slept` hears since when nothing went on.
    """

    def __init__(
        self,
        control: Control,
        process: str | None,
        rooms: Callable[[], Iterable[str]],
        slept: Callable[[datetime], None],
    ) -> None:
        self._control, self._process = control, process
        self._rooms, self._slept = rooms, slept
        self._forgot, self._beaten = wall_now(), real_now()
        self.fault: Fault | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Go on beating until the end."""
        forget_expired(self._control, real_now())
        self._thread.start()

    def stop(self) -> None:
        """Beat no more; harmless when it never began."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def silent_for(self) -> float:
        """Seconds since it was last written that this server lives."""
        return (real_now() - self._beaten).total_seconds()

    def once(self) -> None:
        """Write that this server lives, and its rooms with it."""
        now = real_now()
        with self._control.write(people=False) as session:
            if self._process is not None:
                store.put_process(session, self._process, now)
                store.delete_processes(session, now - FORGOTTEN)
            for room in store.list_rooms_named(session, list(self._rooms())):
                room.alive_at = max(now, room.alive_at)
                session.add(room)
        self._beaten = now

    def leave(self) -> None:
        """Take this server out of those that live."""
        if self._process is not None:
            with self._control.write(people=False) as session:
                store.delete_process(session, self._process)

    def living(self) -> frozenset[str]:
        """The servers that have written of late that they live."""
        with self._control.read() as session:
            return store.list_processes(session, real_now() - LIVING)

    def _beat(self) -> None:
        last = wall_now()
        while not self._stopping.wait((BEAT if self.fault is None else AGAIN).total_seconds()):
            try:
                if wall_now() - last > GAP:  # the machine slept: hold every room where it was
                    self._wake_up(last)
                last = wall_now()
                self.once()
                self._forget(last)
            except (SQLAlchemyError, OSError, RuleBroken) as failure:  # what it lies on may come back
                self._note(fault_of(failure.__cause__ or failure) or Fault.BROKEN, failure)
            else:
                self._note(None)

    def _wake_up(self, last: datetime) -> None:
        tell(logging.WARNING, "machine.slept", seconds=round((wall_now() - last).total_seconds()))
        self._slept(last)
        if self._process is None:
            rebase()
            return
        before = real_now()  # its clock may have been set, and the database's not: ask that one again
        agree_with(self._control.database_ahead())
        not_before(before)

    def _note(self, fault: Fault | None, failure: Exception | None = None) -> None:
        if fault is not None and fault is not self.fault:
            tell(logging.ERROR, "heartbeat.failed", failure, code=fault.value)
        elif fault is None and self.fault is not None:
            tell(logging.INFO, "heartbeat.again", code=self.fault.value)
        self.fault = fault

    def _forget(self, now: datetime) -> None:
        if now - self._forgot > FORGET:
            self._forgot = now
            forget_expired(self._control, real_now())

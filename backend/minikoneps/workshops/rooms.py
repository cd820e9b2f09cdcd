"""The live rooms of one server: their doors, their hub, and the heartbeat that notices a pause."""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.door import Arrival, Door
from minikoneps.ledger.hub import Hub
from minikoneps.ledger.peers import Peers
from minikoneps.ledger.service import hold_clock
from minikoneps.ledger.store import last_real
from minikoneps.packs.loader import pack_names
from minikoneps.settings import Postgres
from minikoneps.shared.clock import GAP, agree_with, not_before, real_now
from minikoneps.shared.database import Stores
from minikoneps.shared.errors import RuleBroken, in_words
from minikoneps.shared.faults import Fault, fault_of
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.journal import tell
from minikoneps.workshops import store
from minikoneps.workshops.care import bring_rooms_forward
from minikoneps.workshops.control import Control, hold_folder
from minikoneps.workshops.heartbeat import Heartbeat
from minikoneps.workshops.keys import RoomKeys
from minikoneps.workshops.listener import Listener
from minikoneps.workshops.masking import ask_hides_bots
from minikoneps.workshops.own import bring_packs
from minikoneps.workshops.tables import Room

FAILED = "server.failed"
FRESH = timedelta(seconds=10)  # how long it is told that a room could not be written


class Rooms:
    """Opens each room's door when first asked for, and keeps it."""

    def __init__(
        self,
        folder: Path,
        database: Postgres | None = None,
        *,
        before_each: Sequence[Callable[[Act], None]],
        after_each: Sequence[Callable[[Act], None]] = (),
        next_instant: Callable[[Session], Callable[[], datetime | None]],
    ) -> None:
        self.control = Control(folder, database)
        self.stores, self.hub = Stores(folder, database), Hub()
        self._folder, self._held = folder, ExitStack()
        self._process = new_id("process")
        self._listener = None if database is None else Listener(database.serving, self._heard, self._hears)
        self._before_each, self._after_each = before_each, after_each
        self._next_instant = next_instant
        self._doors: dict[str, Door] = {}
        self._shut: set[str] = set()
        self._turning: set[str] = set()
        self._pointed, self.started_at = -1, real_now()
        self._lock = threading.Lock()
        self._preparing = threading.Thread(target=self.stores.prepare, name="preparing", daemon=True)
        shared = None if database is None else self._process
        self.heartbeat = Heartbeat(self.control, shared, lambda: self._doors, self._hold_all)

    def start(self) -> None:
        """Hold the data folder alone, bring rooms forward, open each one's door, and start the heartbeat."""
        try:
            self._start()
        except Exception as failure:
            refused = failure if isinstance(failure, RuleBroken) else RuleBroken(fault_of(failure) or FAILED)
            said = in_words(refused)
            tell(logging.ERROR, "server.not_started", failure, code=refused.code, said=said)
            raise

    def _start(self) -> None:
        if self._listener is None:  # several servers may share a database; a folder has one alone
            self._held.enter_context(hold_folder(self._folder))
        else:
            agree_with(self.control.database_ahead())
        if not self.control.others_live():  # else no room may change its form
            for brought in bring_rooms_forward(self.control, self.stores):
                if brought.needs_care:
                    self._shut.add(brought.room)
        if self._listener is not None:
            self.heartbeat.once()
            self._listener.start()
        with self.control.read() as session:
            bring_packs(session, self._folder)
            slugs = [room.slug for room in store.list_rooms(session)]
        for slug in slugs:
            try:
                self.door(slug)
            except RuleBroken as refused:  # this room stays shut; the others open
                tell(logging.WARNING, "room.shut", room=slug, code=refused.code, said=in_words(refused))
        self.heartbeat.start()
        self._preparing.start()
        took = (real_now() - self.started_at).total_seconds()
        tell(logging.INFO, "server.started", rooms=len(self._doors), seconds=round(took, 3))

    def stop(self) -> None:
        """Decide what waits in every room, then let go of everything, whatever the store says to it."""
        last: list[Callable[[], None]] = [self.heartbeat.stop]
        last += [self._preparing.join] if self._preparing.is_alive() else []
        last += [door.close for door in self._doors.values()]
        last.append(self.heartbeat.once)
        if self._listener is not None:
            last += [self.heartbeat.leave, self._listener.stop]
        for step in (*last, self.stores.close, self.control.close, self._held.close):
            try:
                step()
            except (SQLAlchemyError, OSError, RuleBroken) as failure:
                tell(logging.WARNING, "stop.failed", failure)
        tell(logging.INFO, "server.stopped")

    def door(self, workshop: str) -> Door:
        """The door of a live room."""
        with self._lock:
            self._follow()
            door = self._doors.get(workshop)
            if workshop in self._shut:
                raise RuleBroken("workshops.needs_care", workshop=workshop)
            if door is None:
                door = self._doors[workshop] = self._open(workshop)
            return door

    def log_at_hand(self, workshop: str) -> LogName | None:
        """The log of a room whose door stands open here already."""
        door = self._doors.get(workshop)
        return None if door is None else door.log

    def arrive(self, workshop: str) -> Arrival | None:
        """The place of a request to a room that is open."""
        door = self._doors.get(workshop)
        return None if door is None else door.arrive()

    def read(self, workshop: str) -> Session:
        """A session that reads a live room."""
        return self.stores.read(self.door(workshop).log.store)

    def leads(self) -> bool:
        """Whether this server is the one, of those that share a database, that lets bots act."""
        return self._listener is None or min(self.heartbeat.living(), default=self._process) == self._process

    @property
    def elsewhere(self) -> bool:
        """Whether the rooms lie in a database of its own rather than in files of this machine."""
        return self._listener is not None

    def waiting(self) -> int:
        """How many acts wait for their writers, in all rooms."""
        return sum(door.waiting() for door in list(self._doors.values()))

    def stopped(self) -> set[str]:
        """Rooms whose writer has ended though nobody asked it to."""
        return {workshop for workshop, door in list(self._doors.items()) if not door.works()}

    def shut(self) -> set[str]:
        """Rooms that want somebody's care before they open."""
        return set(self._shut)

    def faults(self) -> set[Fault]:
        """What keeps this server from writing, as its heartbeat and its rooms found of late."""
        since = real_now() - FRESH
        told = [door.failed for door in list(self._doors.values())]
        found = {fault for at, fault in filter(None, told) if at > since}
        return found | ({self.heartbeat.fault} if self.heartbeat.fault else set())

    def titles(self) -> dict[str, str]:
        """What each room is called, the newest first."""
        with self.control.read() as session:
            return {room.slug: room.title for room in store.list_rooms(session)}

    def is_live(self, workshop: str, attempt: int) -> bool:
        """Whether people act in this log of a room."""
        return self.door(workshop).log.attempt == attempt

    def next_attempt(self, workshop: str) -> int:
        """The number of a room's next log."""
        with self.control.read() as session:
            attempt = max(run.attempt for run in store.list_runs(session, workshop)) + 1
        while self.stores.exists(LogName(workshop, attempt).store):  # one whose beginning failed
            attempt += 1
        return attempt

    @contextmanager
    def beginning(
        self,
        log: LogName,
        make: Callable[[str], None] | None = None,
        first: Callable[[Act], None] | None = None,
        last: Callable[[Act], None] | None = None,
    ) -> Iterator[Door]:
        """The door of a new log, which becomes its room's when the block has moved the pointer to it.

        `make` makes its store, by default an empty one; `first` is done there before its clock is looked at,
        `last` in the old log, behind everything. Until the pointer is moved people go on in the old log.
        Errors: RuleBroken("workshops.name_taken") where another server begins one too.
        """
        try:
            (make or self.stores.create)(log.store)
        except FileExistsError:
            raise RuleBroken("workshops.name_taken") from None
        with self._lock:
            self._turning.add(log.workshop)
        door = self._door_to(log, real_now(), first)
        try:
            yield door
            with self._lock:
                left = self._doors.get(log.workshop)
                self._doors[log.workshop] = door
        except BaseException:
            left, last = door, None
            raise
        finally:
            with self._lock:
                self._turning.discard(log.workshop)
            if left is not None:
                left.close(last)
        self.hub.wake(log.workshop)

    def _follow(self) -> None:
        """Leave the logs that another server has turned away from."""
        if self._listener is None or self._pointed == self.control.version:
            return
        self._pointed = self.control.version
        with self.control.read() as session:
            live = {room.slug: room.attempt for room in store.list_rooms_named(session, list(self._doors))}
        for workshop, door in list(self._doors.items()):
            if workshop not in self._turning and live.get(workshop) != door.log.attempt:
                del self._doors[workshop]
                threading.Thread(target=door.close, name=f"leaving {door.log}", daemon=True).start()

    def place(self, name: str) -> Path:
        """A folder of the server's data folder."""
        return self._folder / name

    def _open(self, workshop: str) -> Door:
        with self.control.read() as session:
            room = store.get_room(session, workshop)
            if room.pack not in pack_names():  # it came to another server of this database
                bring_packs(session, self._folder)
        return self._door_to(room_log(room), room.alive_at)

    def _door_to(
        self, named: LogName, last_alive: datetime, first: Callable[[Act], None] | None = None
    ) -> Door:
        with self.stores.read(named.store) as session:
            seen = last_real(session)
        alive = last_alive if seen is None else max(seen, last_alive)
        not_before(alive)
        paused = real_now() - alive > GAP
        if paused and seen is not None:
            first = first or (lambda act: hold_clock(act, alive, "restart"))
        slug = named.workshop
        return Door(
            self.stores,
            named,
            RoomKeys(self.control, slug, str(named)),
            before_each=self._before_each,
            after_each=self._after_each,
            next_instant=self._next_instant,
            unnamed=ask_hides_bots,
            committed=lambda: self.hub.wake(slug),
            peers=None if self._listener is None else Peers(self._process, slug, self.heartbeat.living),
            resume=first,
        )

    def _heard(self, told: dict[str, Any]) -> None:
        """Another server on the same database, or this one, has committed something."""
        workshop = told.get("workshop")
        if workshop is None:
            self.control.changed()
            self.hub.wake_all()
        elif told.get("drain") and (door := self._doors.get(workshop)) is not None:
            door.nudge()
        else:
            self.hub.wake(workshop)

    def _hears(self, certain: bool) -> None:
        self.control.certain = certain
        self.control.changed()
        self.hub.wake_all()

    def _hold_all(self, alive: datetime) -> None:
        for door in list(self._doors.values()):
            door.write(lambda act: hold_clock(act, alive, "suspend"), by_clock=False)


def room_log(room: Room) -> LogName:
    """The name of a room's live log."""
    return LogName(room.slug, room.attempt)

"""Going back to an earlier moment: a new attempt grows from it, and the old one stays as it was."""

from collections.abc import Callable
from dataclasses import replace

from sqlmodel import Session

from minikoneps.ledger.act import Act, LogName
from minikoneps.ledger.service import entry_of, get_beginning, get_clock, hold_clock
from minikoneps.ledger.store import find_checkpoint, find_last, list_of_kinds
from minikoneps.parties.service import list_seats
from minikoneps.shared.access import TRAINER, Caller
from minikoneps.shared.clock import real_now
from minikoneps.tenders.relocking import relock_tenders
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.schemas import RewoundShown
from minikoneps.workshops.snapshots import LEFT, Snapshot, find_snapshot, keep
from minikoneps.workshops.tables import Run

AWAY = "attempt.left"  # the last entry of an attempt that the room went back from
CALLED = "scene.called"


def rewind(rooms: Rooms, workshop: str, wanted: str, trainer: Caller) -> None:
    """Go back to a snapshot in a new attempt; people keep their seats, the clock is held.

    The old attempt ends with an entry that nothing stands behind, and is kept whole, so that the room may
    go back to it too.
    Errors: RuleBroken("workshops.snapshot_unknown"), RuleBroken("workshops.name_taken").
    """
    moment = find_snapshot(rooms, workshop, wanted)
    old, log = rooms.door(workshop).log, LogName(workshop, rooms.next_attempt(workshop))
    acting = replace(trainer, seat=TRAINER, role=TRAINER)

    def make(name: str) -> None:
        rooms.stores.restore(moment.file, name)

    with rooms.beginning(log, make, _going_on(log, acting), _leaving(log, moment, acting)) as door:
        door.write(lambda act: act.size, acting, by_clock=False)  # the first act is committed
        _turn(rooms, moment, log)
    keep(rooms, old, LEFT)


def _going_on(log: LogName, trainer: Caller) -> Callable[[Act], None]:
    """The first act of the new attempt, done before its clock can run on."""

    def go_on(act: Act) -> None:
        act.caller = trainer
        last, head = find_last(act.session), find_checkpoint(act.session)
        if last is None or head is None:
            raise LookupError("the snapshot is of a room that never began")
        before = get_beginning(act.session)
        act.received_at = act.recorded_at = max(
            get_clock(act.session).at(last.recorded_real), last.recorded_at
        )
        parent = {
            "log": str(LogName(log.workshop, int(str(before["attempt"])))),
            "size": head.size,
            "root": head.root.hex(),
        }
        act.append("attempt.started", {**before, "attempt": log.attempt, "parent": parent})
        hold_clock(act, last.recorded_real, "rewind")
        relock_tenders(act)

    return go_on


def _leaving(log: LogName, moment: Snapshot, trainer: Caller) -> Callable[[Act], None]:
    """The last act of the old attempt."""

    def leave(act: Act) -> None:
        act.caller = trainer
        act.append(AWAY, {"next": str(log), "log": str(moment.log), "size": moment.size})

    return leave


def _turn(rooms: Rooms, moment: Snapshot, log: LogName) -> None:
    """Let the room play the new attempt; whoever sits on a seat that it has stays there."""
    now = real_now()
    with rooms.stores.read(log.store) as kept:
        seats = {row.seat for row in list_seats(kept)}
    with rooms.control.write() as session:
        runs = store.list_runs(session, log.workshop)
        for run in runs:
            run.ended_at = run.ended_at or now
            session.add(run)
        room = store.get_room(session, log.workshop)
        from_run = next(run for run in runs if run.attempt == moment.log.attempt)
        if room.scenario != from_run.scenario:
            room.title = from_run.title
        room.attempt, room.scenario, room.language = log.attempt, from_run.scenario, from_run.language
        room.pack, room.pack_date = from_run.pack, from_run.pack_date
        session.add(room)
        told = from_run.model_dump() | {"attempt": log.attempt, "began_at": now, "ended_at": None}
        session.add(Run(**told))
        for sitter, _ in store.list_sitters(session, log.workshop):
            if sitter.seat not in seats:
                session.delete(sitter)


def show_rewound(session: Session) -> RewoundShown | None:
    """Where this attempt goes on from, if it began with an earlier moment of another one."""
    parent = get_beginning(session)["parent"]
    if not isinstance(parent, dict):
        return None
    earlier = [row for row in list_of_kinds(session, (CALLED, AWAY)) if row.position < int(parent["size"])]
    scene = None
    if earlier and earlier[-1].kind == CALLED:
        scene = str(entry_of(earlier[-1]).data["scene"])
    return RewoundShown(attempt=int(str(parent["log"]).rpartition("/")[2]), scene=scene)

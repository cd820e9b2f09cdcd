"""The attempts of one workshop: each grew from an earlier moment of another, and is looked at by itself."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from minikoneps.bids.service import get_bid
from minikoneps.debriefs.attempt_shapes import AttemptNamed, AttemptTold
from minikoneps.debriefs.looking import Look, look_at
from minikoneps.ledger.act import LogName
from minikoneps.ledger.acting import NOW, Viewing
from minikoneps.ledger.service import get_beginning
from minikoneps.ledger.store import find_last, opened_tenders
from minikoneps.shared.access import Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.rewinding import show_rewound
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.schemas import RewoundShown


@dataclass(frozen=True)
class Attempt:
    """One attempt of the workshop that is played.

    Shapes: `parent` is where it goes on from, None in the first one; `shared` how many of its entries are the
        parent's too.
    """

    log: LogName
    parent: RewoundShown | None
    shared: int
    began_at: datetime
    ended_at: datetime | None
    live: bool


def list_attempts(rooms: Rooms, view: Viewing) -> list[Attempt]:
    """The attempts that grew from each other with the one that is played among them, the first one first."""
    with rooms.control.read() as control:
        runs = store.list_runs(control, view.caller.workshop)
    known: dict[int, Attempt] = {}
    for run in reversed(runs):  # an attempt is younger than the one that it grew from
        log = LogName(run.room, run.attempt)
        if log == view.log:
            parent, shared = _beginning(view.session)
        else:
            with _reading(rooms, log) as session:
                parent, shared = _beginning(session)
        known[run.attempt] = Attempt(log, parent, shared, run.began_at, run.ended_at, log == view.log)
    first = _first(known, view.log.attempt)
    return [one for number, one in known.items() if _first(known, number) == first]


def _beginning(session: Session) -> tuple[RewoundShown | None, int]:
    parent = get_beginning(session)["parent"]
    return show_rewound(session), int(parent["size"]) if isinstance(parent, dict) else 0


def _first(known: Mapping[int, Attempt], number: int) -> int:
    while (one := known.get(number)) is not None and one.parent is not None:
        number = one.parent.attempt
    return number


@contextmanager
def _reading(rooms: Rooms, log: LogName) -> Iterator[Session]:
    rooms.stores.bring_forward(log.store)  # nobody did when the program grew: it was not in use
    with rooms.stores.read(log.store) as session:
        yield session


@contextmanager
def view_of(rooms: Rooms, view: Viewing, attempt: int | None) -> Iterator[Viewing]:
    """An attempt as it stood when the room left it; without a number the one that is played.

    Errors: RuleBroken("debriefs.attempt_unknown"), RuleBroken("debriefs.attempt_shut").
    """
    if attempt in (None, view.log.attempt):
        yield view
        return
    found = next((one for one in list_attempts(rooms, view) if one.log.attempt == attempt), None)
    if found is None:
        raise RuleBroken("debriefs.attempt_unknown")
    now = look_at(rooms, view.session, view.caller, view.now)
    with _reading(rooms, found.log) as session:
        if not now.ready or _tells(now, session):
            raise RuleBroken("debriefs.attempt_shut")
        last = find_last(session)
        if last is not None:
            session.info[NOW] = last.recorded_at  # its clock stands for ever
        yield Viewing(session, found.log, view.caller)


def find_attempt_of(rooms: Rooms, view: Viewing, bid: str) -> AttemptNamed:
    """The attempt that the room left in which a bid of the caller's own lies, for who holds its receipt.

    Errors: RuleBroken("bids.not_found").
    """
    for one in list_attempts(rooms, view):
        if not one.live and _holds(rooms, one.log, view.caller, bid):
            return AttemptNamed(attempt=one.log.attempt, log=str(one.log))
    raise RuleBroken("bids.not_found", bid=bid)


def _holds(rooms: Rooms, log: LogName, caller: Caller, bid: str) -> bool:
    try:
        with _reading(rooms, log) as session:
            return get_bid(session, caller, bid).tenderer.id == caller.party
    except RuleBroken:
        return False


def _tells(now: Look, earlier: Session) -> bool:
    """Whether an earlier attempt would tell what is shut in this one: envelopes that both have."""
    return any(one in opened_tenders(earlier) for one in now.tenders if one not in now.opened)


def show_attempts(rooms: Rooms, view: Viewing) -> list[AttemptTold]:
    """The attempts to choose from, once the one that is played is over; one alone is no choice."""
    found = list_attempts(rooms, view)
    if len(found) == 1:
        return []
    now = look_at(rooms, view.session, view.caller, view.now)
    return [_told(rooms, one, now) for one in found] if now.ready else []


def _told(rooms: Rooms, one: Attempt, now: Look) -> AttemptTold:
    shut = False
    if not one.live:
        with _reading(rooms, one.log) as session:
            shut = _tells(now, session)
    return AttemptTold(
        attempt=one.log.attempt,
        log=str(one.log),
        rewound=one.parent,
        shared=one.shared,
        began_at=one.began_at,
        ended_at=one.ended_at,
        live=one.live,
        shut=shut,
    )

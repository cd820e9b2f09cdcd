"""What those who follow a ledger are told of it, worked out in one go for all whom a commit has woken."""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from minikoneps.ledger.act import LogName
from minikoneps.ledger.acting import Rooms
from minikoneps.ledger.platform import down_since
from minikoneps.ledger.recent import Recent
from minikoneps.ledger.schemas import ClockShown
from minikoneps.ledger.service import Seen, get_clock
from minikoneps.shared.access import Desk
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.together import Together

MOST = 500  # entries that are told in one go
SEATS = "event: seats\ndata: {}\n\n"  # the reader's own seats are others than before


@dataclass(frozen=True)
class Follower:
    """Somebody who follows a log, with the seats held so far, and the position that comes next."""

    token: str
    workshop: str
    seat: str | None
    log: LogName
    held: frozenset[str]
    position: int


@dataclass(frozen=True)
class News:
    """How many entries a follower is past now, the events to be told, and the seats held now."""

    count: int
    events: str
    held: frozenset[str]


class Followers:
    """Everybody who follows a ledger of this server."""

    def __init__(self, rooms: Rooms, desk: Desk, recent: Recent) -> None:
        self._rooms, self._desk, self._recent = rooms, desk, recent
        self._together: dict[str, Together[Follower, News]] = {}  # a slow room holds up no other

    async def news(self, follower: Follower) -> News:
        """What is new for one of them.

        Errors: RuleBroken("ledger.cursor_unknown") where the room has gone on to another log, and those of
        a token that was revoked.
        """
        together = self._together.setdefault(follower.workshop, Together(self._read_all))
        return await together.ask(follower)

    def _read_all(self, followers: Sequence[Follower]) -> list[News | Exception]:
        events: dict[tuple[LogName, int], str] = {}  # an entry reads the same for all who may read it
        return [self._read(follower, events) for follower in followers]

    def _read(self, one: Follower, events: dict[tuple[LogName, int], str]) -> News | Exception:
        try:
            held = self._desk.caller(one.token, one.workshop, one.seat).seats  # it may have been revoked
            if self._rooms.door(one.workshop).log != one.log:
                raise RuleBroken("ledger.cursor_unknown")
            with self._rooms.read(one.workshop) as session:
                seen = self._recent.list_seen(session, one.log, held, one.position, MOST)
                told = "".join(_told(session, one.log, seen, events))
        except Exception as failure:  # noqa: BLE001 - it is raised where the follower waits
            return failure
        return News(len(seen), told if held == one.held else SEATS + told, held)


def cursor_of(log: LogName, position: int) -> str:
    """Where a reader stands, as an opaque word that holds for this log only."""
    return base64.urlsafe_b64encode(f"{log}:{position}".encode()).decode().rstrip("=")


def _told(
    session: Session, log: LogName, seen: Sequence[Seen], events: dict[tuple[LogName, int], str]
) -> Iterator[str]:
    moved = False
    for one in seen:
        if one.entry is not None:
            key = (log, one.position)
            if key not in events:
                data = json.dumps({"index": one.position, "entry": one.entry.to_json()}, ensure_ascii=False)
                events[key] = f"id: {cursor_of(*key)}\nevent: entry\ndata: {data}\n\n"
            yield events[key]
            moved = moved or one.entry.kind.startswith(("clock.", "platform."))
    if moved:
        clock = ClockShown.of(get_clock(session), down_since(session)).model_dump_json(by_alias=True)
        yield f"event: clock\ndata: {clock}\n\n"

"""How a handler reads a workshop and how it acts in it: the two dependencies of every stage's `api.py`."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any, Protocol, TypeVar, cast

from fastapi import Depends, Header, Request, Response
from sqlmodel import Session

from minikoneps.ledger.act import Act, Ahead, LogName
from minikoneps.ledger.door import Arrival, Door, Job
from minikoneps.ledger.once import Given, Once
from minikoneps.ledger.platform import when_up
from minikoneps.ledger.receipt import Receipt
from minikoneps.ledger.service import get_clock
from minikoneps.shared.access import Caller, CallerInWorkshop
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.shape import Shape

NOW = "now"  # where a session keeps the time at which its handler reads
Result = TypeVar("Result")
Answer = TypeVar("Answer", bound=Shape)
IdempotencyKey = Annotated[
    str | None,
    Header(alias="Idempotency-Key", pattern=r"^[A-Za-z0-9._-]{8,64}$", examples=["k3f9-2m8q-7x1c"]),
]


class Rooms(Protocol):
    """Who opens workshops: the package `workshops`, wired in by the application."""

    def door(self, workshop: str) -> Door:
        """The door of a live workshop."""
        ...

    def read(self, workshop: str) -> Session:
        """A session that reads a live workshop."""
        ...

    def titles(self) -> Mapping[str, str]:
        """What each live workshop is called, the newest first."""
        ...


@dataclass(frozen=True)
class Viewing:
    """What a reading handler has: the store, the workshop's time, and who asks."""

    session: Session
    log: LogName
    caller: Caller

    @property
    def now(self) -> datetime:
        """The workshop's time when the handler first asks for it."""
        known: datetime | None = self.session.info.get(NOW)
        if known is None:  # Python 3.11's cached_property would have all requests wait for each other
            known = self.session.info[NOW] = get_clock(self.session).at(real_now())
        return known


async def viewing(request: Request, caller: CallerInWorkshop) -> AsyncIterator[Viewing]:
    """Read a workshop as the caller: the handler's own thread reads, here is nothing to wait for.

    No more read at once than a store has connections, for each keeps its own until its answer is made.
    """
    rooms: Rooms = request.app.state.rooms
    reading: asyncio.Semaphore = request.app.state.reading
    async with reading:
        with rooms.read(caller.workshop) as session:
            yield Viewing(session, rooms.door(caller.workshop).log, caller)


View = Annotated[Viewing, Depends(viewing, scope="function")]


@dataclass(frozen=True)
class Acting:
    """What a writing handler has: the workshop's door, opened in the caller's name."""

    request: Request
    door: Door
    caller: Caller
    arrival: Arrival
    key: str | None

    async def do(
        self, noun: str, run: Callable[[Act], Result], finish: Callable[[Result, Receipt], Any] | None = None
    ) -> Any:
        """Do an act and answer after its commit; `noun` names the entry of a refusal.

        `finish` gets the result and the receipt of the act's last entry.
        """
        job = Job(when_up(noun, run), self.arrival, self.caller, noun, finish)
        return await self.door.ask(job)

    async def once(
        self,
        noun: str,
        run: Callable[[Act], Result],
        finish: Callable[[Result, Receipt], Answer],
        status: Callable[[Answer], int] = lambda _: 201,
        ahead: Ahead | None = None,
    ) -> Response:
        """Do an act at most once for its Idempotency-Key; a repeated request gets the first answer again."""
        if self.key is None:
            raise RuleBroken("input.idempotency_key_missing")
        scope = self.request.scope
        query = b"?" + scope["query_string"] if scope["query_string"] else b""
        asked = f"{scope['method']} {scope['path']}".encode() + query + b"\n" + scope["state"]["body"]
        once = Once(
            self.key, sha256(asked).hexdigest(), status, lambda shape: shape.model_dump_json(by_alias=True)
        )
        job = Job(when_up(noun, run), self.arrival, self.caller, noun, finish, once, ahead=ahead)
        given = cast("Given", await self.door.ask(job))
        return Response(given.body, given.status, media_type="application/json")


def acting_as(*roles: str) -> Callable[..., Any]:
    """The dependency of an act that only these roles may do."""

    async def acting(request: Request, caller: CallerInWorkshop, key: IdempotencyKey = None) -> Acting:
        caller.must_be(*roles)
        door = cast("Rooms", request.app.state.rooms).door(caller.workshop)
        arrival: Arrival | None = request.scope["state"].get("arrival")
        return Acting(request, door, caller, arrival or door.arrive(), key)

    return acting

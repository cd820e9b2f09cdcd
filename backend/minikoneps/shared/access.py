"""Who is asking: the participant, the seat in play, and what that seat may do."""

import asyncio
import re
from dataclasses import dataclass, field
from typing import Annotated, Protocol

from fastapi import Depends, Path, Request

from minikoneps.shared.errors import RuleBroken

COOKIE = "mk"
TRAINER = "trainer"  # the seat under which a trainer's own acts stand in the ledger
CLOCK = "clock"  # the seat under which closing and restarts stand in the ledger
READING = ("GET", "HEAD")
SEAT_NAME = re.compile(r"[a-z][a-z0-9-]{0,30}")
WorkshopSlug = Annotated[str, Path(pattern=r"^[a-z][a-z0-9-]{1,30}$", examples=["busan"])]


@dataclass(frozen=True)
class Caller:
    """A participant of one workshop, and the seat that this request plays.

    Shapes: `looks` is of a trainer who looks through a seat, reads and does nothing.
    """

    participant: str
    name: str
    workshop: str
    is_trainer: bool = False
    seat: str | None = None
    role: str | None = None
    party: str | None = None
    seats: frozenset[str] = field(default_factory=frozenset)
    looks: bool = False

    def must_be(self, *roles: str) -> None:
        """Refuse a caller whose seat in play has none of these roles."""
        if self.role in roles:
            return
        if self.seat is None:
            raise RuleBroken("access.no_seat")
        raise RuleBroken("access.wrong_role", roles=", ".join(roles), seat=self.seat)

    def must_be_trainer(self) -> None:
        """Refuse everybody but the trainer."""
        if not self.is_trainer:
            raise RuleBroken("access.trainer_only")


class Desk(Protocol):
    """Who knows the tokens: the package `workshops`, wired in by the application."""

    def caller(self, token: str, workshop: str, seat: str | None) -> Caller:
        """The caller behind a token in a workshop, or a refusal."""
        ...

    def look(self, token: str, workshop: str, seat: str) -> Caller:
        """A trainer as they look through a seat, or a refusal."""
        ...

    async def find(self, token: str, workshop: str, seat: str | None) -> Caller:
        """The same, without keeping an event loop waiting."""
        ...


def token_of(request: Request) -> str | None:
    """The one token of a request: its cookie or its Authorization header, never both."""
    cookie = request.cookies.get(COOKIE)
    scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
    bearer = bearer.strip() if scheme.lower() == "bearer" else ""
    if cookie and bearer:
        raise RuleBroken("access.two_tokens")
    return cookie or bearer or None


def seat_of(request: Request) -> str | None:
    """The seat a request names in its header, or in its address where a browser sends no headers."""
    return _named(request, "seat")


def look_of(request: Request) -> str | None:
    """The seat that a trainer's request looks through."""
    return _named(request, "look")


def _named(request: Request, where: str) -> str | None:
    seat = request.headers.get(where)
    if not seat and request.scope["query_string"]:
        seat = request.query_params.get(where)
    if seat is not None and not SEAT_NAME.fullmatch(seat):
        raise RuleBroken("access.wrong_seat", seat="named")
    return seat


async def find_caller(request: Request, workshop: WorkshopSlug) -> Caller:
    """The caller of a request inside a workshop."""
    token = token_of(request)
    if token is None:
        raise RuleBroken("access.no_token")
    desk: Desk = request.app.state.desk
    look = look_of(request)
    if look is None:
        return await desk.find(token, workshop, seat_of(request))
    if request.method not in READING:
        raise RuleBroken("access.only_looking", seat=look)
    return await asyncio.to_thread(desk.look, token, workshop, look)


CallerInWorkshop = Annotated[Caller, Depends(find_caller)]

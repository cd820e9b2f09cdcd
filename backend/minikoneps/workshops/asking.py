"""Who answers a request about rooms, who asks, and under which address others reach this server."""

import ipaddress
from typing import Annotated, cast

from fastapi import Depends, Request

from minikoneps.shared.access import Caller, CallerInWorkshop
from minikoneps.workshops.asked import Asked
from minikoneps.workshops.desk import Desk
from minikoneps.workshops.entering import hashed
from minikoneps.workshops.rooms import Rooms


async def rooms_of(request: Request) -> Rooms:
    """The server's rooms."""
    return cast("Rooms", request.app.state.rooms)


async def desk_of(request: Request) -> Desk:
    """The server's front desk."""
    return cast("Desk", request.app.state.desk)


async def trainer_here(caller: CallerInWorkshop) -> Caller:
    """The caller, who must be a trainer; asked before what was sent is looked at."""
    caller.must_be_trainer()
    return caller


async def give_way(request: Request) -> None:
    """Give the place in the queue up: what does nothing there, and takes a while, keeps nobody waiting."""
    arrival = request.scope["state"].get("arrival")
    if arrival is not None:
        arrival.leave()


RoomsHere = Annotated[Rooms, Depends(rooms_of)]
TrainerHere = Annotated[Caller, Depends(trainer_here)]
DeskHere = Annotated[Desk, Depends(desk_of)]
GIVING_WAY = [Depends(give_way)]


def asked_with(request: Request, participant: str, key: str | None) -> Asked | None:
    """What a request for a room is told from others by, where it has a key."""
    if key is None:
        return None
    return Asked(hashed(f"{participant} {key}"), f"{request.url.path} {request.scope['state']['sha256']}")


def public_address(request: Request) -> str:
    """Where others reach this server: as it was asked, but in the room's network where that was loopback."""
    lan: str | None = getattr(request.app.state, "lan_address", None)
    if lan is not None and is_loopback(request.url.hostname or ""):
        return lan
    return str(request.base_url).rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether a name or address is this machine's own."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

"""Over HTTP: what machines ask of a server, and what its trainer sees."""

from pathlib import Path
from typing import Annotated, cast

from fastapi import Depends, Request, Response

from minikoneps.exercises.player import Player
from minikoneps.health import service
from minikoneps.health.schemas import ServerShown
from minikoneps.shared import metrics
from minikoneps.shared.access import token_of
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.workshops.asking import DeskHere, RoomsHere, is_loopback

router = Addresses(tags=["health"])
machines = Addresses(include_in_schema=False)


async def player_of(request: Request) -> Player:
    """The server's player."""
    return cast("Player", request.app.state.player)


async def folder_of(request: Request) -> Path:
    """The server's data folder."""
    return cast("Path", request.app.state.folder)


PlayerHere = Annotated[Player, Depends(player_of)]
FolderHere = Annotated[Path, Depends(folder_of)]


@router.get("/server", responses=refusals_of("access.no_token", "access.trainer_only"))
def get_server(
    request: Request, rooms: RoomsHere, desk: DeskHere, player: PlayerHere, folder: FolderHere
) -> ServerShown:
    """Whether the server is all right, part by part, and what it has done since it was started."""
    desk.trainer(token_of(request))
    return service.show_server(rooms, player, folder)


@machines.get("/healthz")
async def is_alive() -> dict[str, str]:
    """The server answers, whatever its database does."""
    return {"status": "ok"}


@machines.get("/readyz")
def is_ready(rooms: RoomsHere, player: PlayerHere, folder: FolderHere) -> dict[str, object]:
    """The server can do its work: its data, its rooms' writers, its disk and its bots were looked at."""
    return {"status": "ready", "parts": service.ready(rooms, player, folder)}


@machines.get("/metrics")
def count(request: Request, rooms: RoomsHere, desk: DeskHere) -> Response:
    """What was counted, for Prometheus on this machine or with a trainer's token."""
    if not is_loopback(request.client.host if request.client else ""):
        desk.trainer(token_of(request))
    return Response(service.counted(rooms), media_type=metrics.KIND)

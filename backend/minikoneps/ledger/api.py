"""The ledger over HTTP: its entries as far as a seat may read them, live, and its proofs."""

import asyncio
import base64
import binascii
import re
from collections.abc import AsyncIterator
from typing import Annotated, cast

from fastapi import Header, Query, Request
from fastapi.responses import StreamingResponse
from sqlmodel import Session

from minikoneps.ledger import store
from minikoneps.ledger.act import LogName
from minikoneps.ledger.acting import Rooms, View
from minikoneps.ledger.following import MOST, Follower, Followers, cursor_of
from minikoneps.ledger.hub import Hub
from minikoneps.ledger.schemas import CheckpointShown, ConsistencyShown, EntriesSeen, EntrySeen
from minikoneps.ledger.service import Seen, list_readable, list_seen
from minikoneps.ledger.tree import consistency
from minikoneps.shared.access import Caller, CallerInWorkshop, seat_of, token_of
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Narrowed
from minikoneps.shared.problems import refusals_of

router = Addresses(tags=["ledger"])
POSITION = re.compile(r"[0-9]{1,15}")  # of an entry, in a cursor of ours; far below what a store can count to
QUIET = 15.0  # seconds between signs of life on a stream
OVER = "event: over\ndata: {}\n\n"  # nothing more comes here: ask anew, from the beginning


def position_after(log: LogName, cursor: str | None) -> int:
    """The position behind a cursor; the start of the ledger without one."""
    if not cursor:
        return 0
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        name, _, position = text.rpartition(":")
        if name == str(log) and POSITION.fullmatch(position):
            return int(position) + 1
    except (binascii.Error, ValueError):
        pass
    raise RuleBroken("ledger.cursor_unknown")


def _seen(log: LogName, seen: Seen) -> EntrySeen:
    entry = None if seen.entry is None else seen.entry.to_json()
    return EntrySeen(
        cursor=cursor_of(log, seen.position), index=seen.position, leaf=seen.leaf.hex(), entry=entry
    )


def _newest(session: Session) -> CheckpointShown:
    checkpoint = store.find_checkpoint(session)
    if checkpoint is None:
        raise RuleBroken("ledger.size_unknown")
    return CheckpointShown.of(checkpoint)


@router.get("/entries", responses=refusals_of("ledger.cursor_unknown"))
def list_entries(
    view: View,
    narrowed: Narrowed,
    after: Annotated[str | None, Query(max_length=120)] = None,
    limit: Annotated[int, Query(ge=1, le=MOST)] = 200,
) -> EntriesSeen:
    """The ledger behind a cursor as far as your seats may read it; a filter leaves out what is sealed."""
    start, wanted = position_after(view.log, after), narrowed.wanted("kind", "seat", "tender", "q")
    if wanted:
        seen = list_readable(view.session, view.caller.seats, wanted, start, limit)
    else:
        seen = list_seen(view.session, view.caller.seats, start, limit)
    return EntriesSeen(entries=[_seen(view.log, one) for one in seen], checkpoint=_newest(view.session))


@router.get("/checkpoint", responses=refusals_of("ledger.size_unknown"))
def get_checkpoint(view: View) -> CheckpointShown:
    """The newest signed head: keep it, and ask for consistency at your next visit."""
    return _newest(view.session)


@router.get("/consistency", responses=refusals_of("ledger.size_unknown"))
def get_consistency(
    view: View, earlier: Annotated[int, Query(alias="from", ge=1, le=2**31)]
) -> ConsistencyShown:
    """A proof that today's ledger continues the one of an earlier checkpoint."""
    newest = _newest(view.session)
    if store.find_checkpoint(view.session, earlier) is None:
        raise RuleBroken("ledger.size_unknown")
    proof = consistency(earlier, newest.size, store.nodes(view.session))
    return ConsistencyShown(earlier=earlier, checkpoint=newest, proof=[step.hex() for step in proof])


@router.get("/events", response_class=StreamingResponse, responses=refusals_of("ledger.cursor_unknown"))
async def stream_events(
    request: Request,
    caller: CallerInWorkshop,
    last_event_id: Annotated[str | None, Header(max_length=120)] = None,
    after: Annotated[str | None, Query(max_length=120)] = None,
) -> StreamingResponse:
    """New entries as they are committed, for all seats you hold (server-sent events)."""
    rooms: Rooms = request.app.state.rooms
    log = rooms.door(caller.workshop).log
    start = position_after(log, last_event_id or after)
    if not (last_event_id or after):
        start = await asyncio.to_thread(_size, rooms, caller.workshop)
    stream = _stream(request, caller, log, start)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


def _size(rooms: Rooms, workshop: str) -> int:
    with rooms.read(workshop) as session:
        return store.get_size(session)


async def _stream(request: Request, caller: Caller, log: LogName, start: int) -> AsyncIterator[str]:
    hub, followers = cast("Hub", request.app.state.rooms.hub), cast("Followers", request.app.state.followers)
    token, workshop, seat = token_of(request) or "", caller.workshop, seat_of(request)
    held = caller.seats

    yield ": open\n\n"
    with hub.listen(workshop) as woken:
        while not await request.is_disconnected():
            woken.clear()
            try:
                news = await followers.news(Follower(token, workshop, seat, log, held, start))
            except RuleBroken:
                yield OVER
                return
            start, held = start + news.count, news.held
            if news.events:
                yield news.events
            if news.count < MOST and not await _woken(woken):
                hub.doubt(workshop)
                yield ": still here\n\n"


async def _woken(woken: asyncio.Event) -> bool:
    try:
        async with asyncio.timeout(QUIET):
            return await woken.wait()
    except TimeoutError:
        return False

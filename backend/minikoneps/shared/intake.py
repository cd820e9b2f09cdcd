"""The strict input layer: what does not pass here never reaches a handler.

Bytes are counted while they stream in; JSON is read strictly before anybody trusts it; a request arrives when
its last byte is in. A file comes as the raw body of an address that declares it, hashed on the way.
"""

import asyncio
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Protocol
from urllib.parse import unquote_to_bytes

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.routing import compile_path
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from minikoneps.shared.access import COOKIE
from minikoneps.shared.direct import READ
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.problems import problem
from minikoneps.shared.strict import read_strictly

LIMIT = 1024 * 1024
SECONDS = 30
FILE_SECONDS = 120
MOST_FILES = 8  # larger than LIMIT in memory at once; the next sender waits, its bytes still on its side
PIECE_SECONDS = 20  # in which the next LIMIT bytes of such a file have to come
TOO_SLOW = "input.too_slow"
LARGEST_FILE = "x-largest-file"
CONTROL = re.compile("[\0-\x1f]")
READING = frozenset({"GET", "HEAD", "OPTIONS"})


class Place(Protocol):
    """A place in a queue that is given up when nobody took it."""

    def leave(self) -> None:
        """Give the place up."""
        ...


@dataclass(frozen=True)
class Limit:
    """How large a body may be, how long it may take, and the code of the refusal of a larger one."""

    size: int
    seconds: int
    refusal: str


JSON_LIMIT = Limit(LIMIT, SECONDS, "input.too_large")
FileLimits = Sequence[tuple[re.Pattern[str], Limit]]


def takes_file(size: int, refusal: str) -> dict[str, Any]:
    """Declare that an operation takes a file as its raw body, for its `openapi_extra=`."""
    content = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    return {
        "requestBody": {"required": True, "content": content},
        LARGEST_FILE: {"bytes": size, "refusal": refusal},
    }


def file_limits(prefix: str, routers: Iterable[APIRouter]) -> FileLimits:
    """The addresses that take a file, as their operations declare it."""
    return [
        (compile_path(prefix + route.path)[0], Limit(said["bytes"], FILE_SECONDS, said["refusal"]))
        for router in routers
        for route in router.routes
        if isinstance(route, APIRoute) and (said := (route.openapi_extra or {}).get(LARGEST_FILE))
    ]


class LargeFile:
    """A file that comes in: beyond LIMIT it waits for one of a few places, and keeps it while it comes."""

    def __init__(self, limit: Limit, places: asyncio.Semaphore) -> None:
        self.limit, self._places = limit, places
        self._awaited, self._until = LIMIT, 0.0
        self._has_place = False

    async def grow(self, size: int, patience: asyncio.Timeout) -> None:
        """So much of it is there: how long the rest may take."""
        if size <= self._awaited:
            return
        if not self._has_place:
            patience.reschedule(None)
            self._has_place = await self._places.acquire()
            self._until = _now() + self.limit.seconds
        self._awaited = size + LIMIT
        patience.reschedule(min(self._until, _now() + PIECE_SECONDS))

    def leave(self) -> None:
        """Give the place up."""
        if self._has_place:
            self._places.release()


class Intake:
    """The ASGI layer in front of the application."""

    def __init__(self, app: ASGIApp, arrive: Callable[[str], Place | None], files: FileLimits = ()) -> None:
        self._app, self._arrive, self._files = app, arrive, files
        self._files_at_once = asyncio.Semaphore(MOST_FILES)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = self._file_limit(scope)
        if limit is None:
            await self._take(scope, receive, send, None)
            return
        file = LargeFile(limit, self._files_at_once)
        try:
            await self._take(scope, receive, send, file)
        finally:
            file.leave()

    def _file_limit(self, scope: Scope) -> Limit | None:
        if scope["method"] != "POST":
            return None
        return next((limit for path, limit in self._files if path.match(scope["path"])), None)

    async def _take(self, scope: Scope, receive: Receive, send: Send, file: LargeFile | None) -> None:
        place: Place | None = None
        state: dict[str, Any] = scope.setdefault("state", {})
        try:
            _check_address(scope)
            if scope["method"] not in READING:
                request = Request(scope)
                _check_origin(request)
                body, state["sha256"] = await _read(receive, request.headers, file)
                place = self._arrive(scope["path"])
                if file is None and body:
                    state[READ] = _read_body(request, body)
                state["body"], receive = body, _replay(body, receive)
            state["arrival"] = place
            await self._app(scope, receive, send)
        except RuleBroken as refused:
            answer = problem(refused)
            if refused.code == TOO_SLOW:  # the rest would go on coming
                answer.headers["connection"] = "close"
            await answer(scope, receive, send)
        finally:
            if place is not None:
                place.leave()


def _check_address(scope: Scope) -> None:
    address = unquote_to_bytes(scope.get("raw_path") or scope["path"].encode()) + unquote_to_bytes(
        scope["query_string"]
    )
    try:
        text = address.decode("utf-8")
    except UnicodeDecodeError:
        raise RuleBroken("input.not_json", problem="the address is not UTF-8") from None
    if CONTROL.search(text) is not None:
        raise RuleBroken("input.not_json", problem="the address has a control character")


def _check_origin(request: Request) -> None:
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        raise RuleBroken("access.other_origin")
    origin = request.headers.get("origin")
    if origin is None:
        if COOKIE in request.cookies:
            raise RuleBroken("access.other_origin")
    elif origin != f"{request.url.scheme}://{request.headers.get('host', '')}":
        raise RuleBroken("access.other_origin")


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _read(receive: Receive, headers: Mapping[str, str], file: LargeFile | None) -> tuple[bytes, str]:
    """The body with its SHA-256; one that says it is too large is refused before a byte of it is read."""
    limit, began = JSON_LIMIT if file is None else file.limit, _now()
    chunks, size, digest = [], 0, sha256()
    said = headers.get("content-length", "")
    if said.isdecimal() and int(said[:20]) > limit.size:
        raise RuleBroken(limit.refusal, limit=limit.size, size=int(said[:20]))
    try:
        async with asyncio.timeout(limit.seconds) as patience:
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise RuleBroken("input.not_json", problem="it was broken off")
                chunks.append(message.get("body", b""))
                digest.update(chunks[-1])
                size += len(chunks[-1])
                if size > limit.size:
                    raise RuleBroken(limit.refusal, limit=limit.size, size=size)
                if not message.get("more_body", False):
                    return b"".join(chunks), digest.hexdigest()
                if file is not None:
                    await file.grow(size, patience)
    except TimeoutError:
        raise RuleBroken(TOO_SLOW, seconds=round(_now() - began)) from None


def _read_body(request: Request, body: bytes) -> Any:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise RuleBroken("input.wrong_type")
    return read_strictly(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again

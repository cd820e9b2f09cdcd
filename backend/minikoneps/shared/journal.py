"""What a server writes down of its own work: one line for each event, as JSON or as text for a terminal.

Who tells an event names its facts one by one. Nothing else gets into a line: no address, no header, no body,
no name of a person or a seat; and of an error its kind and its place: its words may quote what was sent.
"""

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError
from starlette.types import Scope

from minikoneps.shared.identifiers import new_id

ASKED: ContextVar[Scope | None] = ContextVar("asked", default=None)  # the request that is being answered
ROOM = re.compile(r"/(?:api/workshops|ocds)/([a-z][a-z0-9-]{1,30})(?:/|$)")
PACKAGE = Path(__file__).parents[1]
MOST_PLACES = 12  # of the call stack of an error, the last ones
log = logging.getLogger("minikoneps")


def tell(level: int, event: str, failure: BaseException | None = None, **facts: object) -> None:
    """Write one line about an event; facts that are None are left out."""
    if log.isEnabledFor(level):
        log.log(level, event, extra={"facts": {**facts, **({} if failure is None else error_of(failure))}})


def begin_request(scope: Scope) -> None:
    """What is told from here on, in this task, belongs to this request."""
    ASKED.set(scope)


def request_id() -> str:
    """The name under which the log knows the request that is being answered."""
    scope = ASKED.get()
    if scope is None:
        return new_id("request")
    state: dict[str, Any] = scope.setdefault("state", {})
    if "request" not in state:
        state["request"] = new_id("request")
    return str(state["request"])


def asked() -> dict[str, object]:
    """What a line says of the request that is being answered: its name, its method, and its room."""
    scope = ASKED.get()
    if scope is None:
        return {}
    room = ROOM.match(scope["path"])
    return {
        "request": request_id(),
        "method": scope["method"],
        "room": None if room is None else room.group(1),
    }


def error_of(failure: BaseException) -> dict[str, object]:
    """The kind and the place of an error, and the name that a store or the system has for it."""
    why = failure.orig if isinstance(failure, DBAPIError) and failure.orig is not None else failure
    names = (getattr(why, name, None) for name in ("sqlite_errorname", "sqlstate", "errno"))
    known = next((name for name in names if name is not None), None)
    return {"error": type(why).__name__, "why": known, "places": list(_places(failure))}


def _places(failure: BaseException) -> Iterator[str]:
    for frame, line in list(traceback.walk_tb(failure.__traceback__))[-MOST_PLACES:]:
        path = Path(frame.f_code.co_filename)
        shown = path.relative_to(PACKAGE) if path.is_relative_to(PACKAGE) else Path(*path.parts[-2:])
        yield f"{shown.as_posix()}:{line} {frame.f_code.co_name}"


def keep(how: str | None = None) -> None:
    """Write lines to the standard error: JSON, or text where nothing else is said and a person looks on."""
    if how is None:
        how = "text" if sys.stderr.isatty() else "json"
    handler = logging.StreamHandler()
    handler.setFormatter(AsJson() if how == "json" else AsText())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    log.setLevel(logging.INFO)
    threading.excepthook = _thread_ended


def _thread_ended(ended: threading.ExceptHookArgs) -> None:
    name = None if ended.thread is None else ended.thread.name
    tell(logging.ERROR, "thread.ended", ended.exc_value, thread=name)


def line_of(record: logging.LogRecord) -> dict[str, object]:
    """What is written of a record; of a library's only who spoke, at which place of its code."""
    line: dict[str, object] = {
        "time": datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="milliseconds"),
        "level": record.levelname.lower(),
    }
    if hasattr(record, "facts"):
        line["event"] = record.getMessage()
        line |= {name: value for name, value in record.facts.items() if value is not None}
        return line
    line |= {"event": "library.spoke", "library": record.name, "place": f"{record.module}:{record.lineno}"}
    if record.exc_info and record.exc_info[1] is not None:
        line |= error_of(record.exc_info[1])
    return line


class AsJson(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        return json.dumps(line_of(record), ensure_ascii=False, default=str)


class AsText(logging.Formatter):
    """The same for a person at a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        line = line_of(record)
        when, level, event = (str(line.pop(name)) for name in ("time", "level", "event"))
        facts = " ".join(f"{name}={_plain(value)}" for name, value in line.items())
        return f"{when[11:19]} {level:<7} {event} {facts}".rstrip()


def _plain(value: object) -> str:
    return " < ".join(map(str, reversed(value))) if isinstance(value, list) else str(value)

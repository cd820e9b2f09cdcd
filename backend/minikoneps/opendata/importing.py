"""Importing files from the command line: into the market records, or into a room of a running server."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import httpx
from rich.markup import escape
from rich.table import Table

from minikoneps.opendata.lines import Line, Report
from minikoneps.opendata.market import Market
from minikoneps.opendata.reading import LIMIT, Found, read_stream

OFFICER = "procuringOfficer"
PATIENCE = 300  # seconds for the largest file


class Refused(Exception):
    """The server said no, in words."""


@dataclass(frozen=True)
class Outcome:
    """What became of one file."""

    file: str
    lines: tuple[Line, ...]
    releases: int = 0
    new: int = 0
    tender: str | None = None
    refused: str | None = None

    @property
    def taken(self) -> bool:
        """Whether anything of the file is kept, now or from an earlier time."""
        return self.refused is None and (self.releases > 0 or self.tender is not None)

    @property
    def record(self) -> dict[str, Any]:
        """The outcome as a report file has it."""
        return {**asdict(self), "taken": self.taken}


def into_market(path: Path, market: Market, on_byte: Callable[[int], None]) -> Outcome:
    """Keep what a file tells as market records; `on_byte` hears how far the reading is."""
    report = Report(path.name)
    with path.open("rb") as stream:

        def counted() -> Iterator[Found]:
            for found in read_stream(stream, report):
                on_byte(stream.tell())
                yield found

        kept = market.add(counted(), report)
    return Outcome(path.name, report.lines, kept.releases, kept.new)


def into_room(path: Path, room: str, officer: httpx.Client, ocid: str | None) -> Outcome:
    """Make a draft of a file in a room, as an officer of a running server."""
    if path.stat().st_size > LIMIT:
        return Outcome(path.name, (), refused=f"The file is larger than {LIMIT} bytes.")
    wanted = {"fileName": path.name[-250:], **({} if ocid is None else {"ocid": ocid})}
    address = f"/api/workshops/{room}/tenders/import"
    answer = officer.post(address, params=wanted, content=path.read_bytes())
    if answer.is_error:
        return Outcome(path.name, (), refused=_words(answer))
    shown = answer.json()
    lines = tuple(Line(**line) for line in shown["lines"])
    tender = None if shown["draft"] is None else str(shown["draft"]["id"])
    return Outcome(path.name, lines, new=int(shown["changed"]), tender=tender)


def told(outcomes: Sequence[Outcome]) -> Table:
    """What became of files, for a terminal."""
    table = Table("where", "what", "done", "times")
    for outcome in outcomes:
        came = f"draft {outcome.tender}" if outcome.tender else f"releases: {outcome.releases}"
        what = outcome.refused or (came if outcome.taken else "Nothing taken")
        new = f"new: {outcome.new or 'nothing'}" if outcome.taken else ""
        table.add_row(escape(outcome.file), escape(what), new, "", style="bold")
        for line in outcome.lines:
            table.add_row(escape(line.path), escape(line.words), escape(line.done), str(line.count))
    return table


@contextmanager
def seated(server: str, token: str, room: str, seat: str | None) -> Iterator[httpx.Client]:
    """A program on a procuring officer's seat, which it leaves again; the trainer's token ends with it.

    Errors: Refused when the room or a free seat is missing; httpx.TransportError when no server answers.
    """
    inside = f"/api/workshops/{room}"
    with _client(server, token) as trainer:
        try:
            seats = _asked(trainer.get(f"{inside}/seats"))
            chosen = seat or next((row["seat"] for row in seats if row["role"] == OFFICER), None)
            if chosen is None:
                raise Refused("This room has no seat of a procuring officer.")
            plan = {"name": "Import", "bot": True, "seats": [chosen]}
            entered = _asked(trainer.post(f"{inside}/participants", json=plan))
            with _client(server, entered["token"], chosen) as officer:
                yield officer
                _asked(officer.delete(f"{inside}/seats/{chosen}/claim"))
                officer.post("/api/session/leave")
        finally:
            trainer.post("/api/session/leave")


def _client(server: str, token: str, seat: str | None = None) -> httpx.Client:
    headers = {"Authorization": f"Bearer {token}", **({} if seat is None else {"Seat": seat})}
    return httpx.Client(base_url=server, headers=headers, trust_env=False, timeout=PATIENCE)


def _asked(answer: httpx.Response) -> Any:
    if answer.is_error:
        raise Refused(_words(answer))
    return answer.json()


def _words(answer: httpx.Response) -> str:
    try:
        told = answer.json()
        return f"{told['title']} {told['remedy']}"
    except (ValueError, KeyError, TypeError):
        return f"The server answered {answer.status_code}."

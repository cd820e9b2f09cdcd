"""A browser tab of the room's page, as far as the server notices it: its reads, its event stream, its polls.

Which reads an entry makes stale is taken from the page's own table, so that the two cannot drift apart; whose
tender's they are is told as the page tells it (`frontend/src/live/stale.ts`).
"""

import json
import re
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import gevent
from gevent.event import Event
from gevent.pool import Pool
from geventhttpclient import HTTPClient

from minikoneps.playbook.actors import Actor
from minikoneps.shared.canonical import parse_instant
from minikoneps.shared.clock import real_now

TOPICS = Path(__file__).resolve().parents[1] / "frontend" / "src" / "live" / "topics.ts"
GATHER = 0.12  # seconds that a page gathers news before it reads anew
COMPLAINTS_EVERY = 20.0  # seconds between two looks for what no entry may tell
LINES = 5  # a browser keeps six connections to a server; the stream has one of them
QUIET = (
    60.0  # seconds without a sign of life after which a line counts as broken; the server sends one each 15
)
MESSAGES = "entries?filter=%7B%22kind%22%3A%5B%22message.sent%22%5D%7D"
LIST = "tenders?filter=%7B%7D&sort=%5B%22closesAt%22%2C%22DESC%22%5D&range=%5B0%2C24%5D"

OF_ONE = "{tender}"
Read = tuple[str, str]  # a topic, and the address inside the room
FRAME: tuple[Read, ...] = (("seats", "seats"), ("exercise", "exercise"))
COMPLAINTS: Read = ("complaints", "complaints?range=[0,99]")
NOTICE = (
    ("tenders", "tenders/{tender}"),
    ("register", "register"),
    ("documents", "tenders/{tender}/documents"),
    ("enquiries", "tenders/{tender}/enquiries/closing"),
    ("enquiries", "tenders/{tender}/enquiries"),
    ("committees", "tenders/{tender}/committee"),
    ("complaints", "tenders/{tender}/complaints"),
    ("bids", "tenders/{tender}/bids"),
)
ENVELOPE = (
    ("tenders", "tenders/{tender}"),
    ("register", "register"),
    ("bids", "tenders/{tender}/bids"),
    ("consortia", "tenders/{tender}/consortia"),
)
VIEWS: dict[str, tuple[Read, ...]] = {
    "tasks": (("exercise", MESSAGES),),
    "tenders": (("tenders", LIST),),
    "notice": NOTICE,
    "envelope": ENVELOPE,
    "opening": (
        ("tenders", "tenders/{tender}"),
        ("bids", "tenders/{tender}/bids"),
        ("evaluations", "tenders/{tender}/opening?range=[0,24]"),
    ),
    "desk": (("exercise", MESSAGES), ("exercise", "exercise/board"), ("exercise", "snapshots")),
}


@cache
def topics_by_noun() -> dict[str, frozenset[str]]:
    """The page's table: the first word of an entry's kind, and the topics that it makes stale."""
    table = TOPICS.read_text(encoding="utf-8").partition("byNoun")[2].partition("\n};")[0]
    rows = re.findall(r"^  (\w+): \[([^\]]*)\]", table, re.MULTILINE)
    return {noun: frozenset(re.findall(r"'(\w+)'", listed)) for noun, listed in rows}


def topics_of(kind: str) -> frozenset[str]:
    """The topics that an entry makes stale."""
    return topics_by_noun().get(kind.partition(".")[0], frozenset())


def tender_of(entry: dict[str, Any]) -> str | None:
    """The one tender that an entry is about; a tender itself may be the next try of another."""
    named = entry["data"].get("tender")
    return named if isinstance(named, str) and not entry["kind"].startswith("tender.") else None


@dataclass
class Heard:
    """What the tabs of a load test heard, and after how long."""

    arrived: list[float] = field(default_factory=list)  # seconds from an entry's writing to its arrival
    shown: list[float] = field(default_factory=list)  # … to the end of the reads that it made stale
    broken: list[str] = field(default_factory=list)  # lines that ended before the test did
    missed: list[str] = field(default_factory=list)  # entries that a seat may read and was not told of
    failed: list[str] = field(default_factory=list)  # requests that were not answered as they should
    left_behind: int = 0  # acts about what the trainer put away in the same moment
    acts: int = 0


class Stale:
    """What news made stale, and since when: of a topic the reads of one tender, or all."""

    def __init__(self) -> None:
        self._news: dict[tuple[str, str | None], datetime] = {}

    def add(self, entry: dict[str, Any], written: datetime) -> None:
        """Note an entry; entries come in their order."""
        for topic in topics_of(entry["kind"]):
            self._news.setdefault((topic, tender_of(entry)), written)

    def since(self, read: Read, tender: str) -> datetime | None:
        """The oldest news that a read does not show, on a page about a tender."""
        topic, path = read
        found = [
            written
            for (of, about), written in self._news.items()
            if of == topic and (OF_ONE not in path or about in (None, tender))
        ]
        return min(found, default=None)


class Tab:
    """One open page of a seat."""

    def __init__(
        self, host: str, workshop: str, seat: str, token: str, fetch: Callable[[str], None], heard: Heard
    ) -> None:
        self._address, self._host, self._seat = f"/api/workshops/{workshop}", host, seat
        self._headers = {"Authorization": f"Bearer {token}", "Seat": seat, "Accept": "text/event-stream"}
        self._fetch, self._heard = fetch, heard
        self._stale = Stale()
        self._lines = Pool(LINES)
        self._news, self._view, self._tender = Event(), "tasks", ""
        self.open, self._cursor, self._positions = Event(), "", set[int]()

    def compare(self, bot: Actor) -> None:
        """Note what stands in the ledger for this seat, behind the first entry that came, and never came."""
        bot.cursor = self._cursor
        while self._cursor:
            page = bot.see(f"/entries?limit=500&after={bot.cursor}").json()["entries"]
            if not page:
                break
            bot.cursor = page[-1]["cursor"]
            readable = {row["index"]: row["entry"]["kind"] for row in page if row["entry"] is not None}
            for index in sorted(readable.keys() - self._positions):
                self._heard.missed.append(f"{self._seat}: {index} {readable[index]}")

    def turn_to(self, view: str, tender: str) -> None:
        """Open a screen: read what it shows."""
        self._view, self._tender = view, tender
        self._read(VIEWS[view])

    def load(self) -> None:
        """Read what every screen of a room shows, as a page that was just opened."""
        self._fetch("/api/session")
        self._fetch(self._address)
        self._read([*FRAME, COMPLAINTS])

    def _read(self, reads: Sequence[Read]) -> None:
        paths = dict.fromkeys(path.replace(OF_ONE, self._tender) for _, path in reads)
        self._lines.map(self._fetch, [f"{self._address}/{path}" for path in paths])

    def poll(self) -> None:
        """Look again and again for what no entry may tell."""
        while True:
            gevent.sleep(COMPLAINTS_EVERY)
            self._read([COMPLAINTS])

    def refresh(self) -> None:
        """Read anew what news made stale, gathered for a moment as the page gathers it."""
        while True:
            self._news.wait()
            gevent.sleep(GATHER)
            self._news.clear()
            due, self._stale = self._stale, Stale()
            shown = (*FRAME, COMPLAINTS, *VIEWS[self._view])
            reads = {read: since for read in shown if (since := due.since(read, self._tender)) is not None}
            self._read(list(reads))
            if reads:
                self._heard.shown.append((real_now() - min(reads.values())).total_seconds())

    def follow(self) -> None:
        """Keep the event stream open; one that ends is noted and opened again, as the page does."""
        while True:
            try:
                self._listen()
            except OSError as cut:
                self._heard.broken.append(f"{self._seat}: {type(cut).__name__} {cut}")
            else:
                self._heard.broken.append(f"{self._seat}: the server ended it")
            gevent.sleep(1)

    def _listen(self) -> None:
        line = HTTPClient.from_url(self._host, network_timeout=QUIET, connection_timeout=QUIET)
        with closing(line) as client:
            answer = client.get(f"{self._address}/events", headers=self._headers)
            if answer.status_code != 200:
                raise ConnectionError(f"answered {answer.status_code}")
            while told := answer.readline(b"\n\n"):
                self._take(told.decode())

    def _take(self, told: str) -> None:
        self.open.set()
        fields = dict(line.split(": ", 1) for line in told.strip().splitlines() if ": " in line)
        if fields.get("event") != "entry":
            return
        news = json.loads(fields["data"])
        written = parse_instant(news["entry"]["recorded_real"])
        self._heard.arrived.append((real_now() - written).total_seconds())
        self._cursor = self._cursor or fields["id"]
        self._positions.add(news["index"])
        self._stale.add(news["entry"], written)
        self._news.set()

"""Who acts: a bot on a seat, or the trainer. Each is a token, a Seat header and one function that sends."""

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from minikoneps.shared.identifiers import new_id

TOO_MANY = 429
PAGE = 200  # entries read at once
PATIENCE = 5  # how often an actor asked to slow down tries again


@dataclass(frozen=True)
class Answer:
    """What came back: status, headers with small letters, body as bytes."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def good(self) -> bool:
        """Whether the request was granted."""
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body read as JSON; an empty body is None."""
        return json.loads(self.body) if self.body else None

    @property
    def code(self) -> str | None:
        """The refusal's code, when the answer is a refusal."""
        if self.good or "json" not in self.headers.get("content-type", ""):
            return None
        problem = self.json()
        return problem.get("code") if isinstance(problem, dict) else None

    def told(self) -> str:
        """Status and, for a refusal, its code and title: enough to understand a failure."""
        problem = self.json() if self.code else {}
        return " ".join(
            str(part) for part in (self.status, self.code or "", problem.get("title", "")) if part
        )


Send = Callable[[str, str, Mapping[str, str], bytes | None], Answer]


@dataclass(frozen=True)
class Exchange:
    """One request and its answer, kept for the report; never a token."""

    seat: str
    method: str
    path: str
    asked: str
    answer: Answer


def no_record(exchange: Exchange) -> None:
    """Keep nothing."""


@dataclass
class Actor:
    """One participant of a room, acting over HTTP."""

    send: Send
    workshop: str
    token: str | None
    seat: str | None = None
    role: str | None = None
    party: str | None = None
    record: Callable[[Exchange], None] = no_record
    cursor: str | None = field(default=None, init=False)

    @property
    def name(self) -> str:
        """What to call this actor in a message."""
        return self.seat or ("the trainer" if self.token else "a stranger")

    def headers(self, key: str | None) -> dict[str, str]:
        """The headers of a request."""
        given = {"Accept": "application/json", "Content-Type": "application/json"}
        if self.token:
            given["Authorization"] = f"Bearer {self.token}"
        if self.seat:
            given["Seat"] = self.seat
        if key:
            given["Idempotency-Key"] = key
        return given

    def ask(self, method: str, path: str, body: object = None, key: str | None = None) -> Answer:
        """Send one request to an address of the server; waits and repeats when told to slow down."""
        written = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        return self._send(method, path, self.headers(key), written, (written or b"").decode())

    def send_file(self, path: str, data: bytes) -> Answer:
        """Send a file as it is to an address of the room."""
        headers = self.headers(new_id("key")) | {"Content-Type": "application/octet-stream"}
        address = f"/api/workshops/{self.workshop}{path}"
        return self._send("POST", address, headers, data, f"a file of {len(data)} bytes")

    def _send(
        self, method: str, path: str, headers: dict[str, str], written: bytes | None, asked: str
    ) -> Answer:
        for _ in range(PATIENCE):
            answer = self.send(method, path, headers, written)
            self.record(Exchange(self.name, method, path, asked, answer))
            if answer.status != TOO_MANY:
                break
            threading.Event().wait(float(answer.headers.get("retry-after", "1")))
        return answer

    def see(self, path: str) -> Answer:
        """Read an address of the room."""
        return self.ask("GET", f"/api/workshops/{self.workshop}{path}")

    def act(self, path: str, body: object = None, *, key: str | None = None, method: str = "POST") -> Answer:
        """Do something in the room; every act carries a key of its own unless it repeats one."""
        address = f"/api/workshops/{self.workshop}{path}"
        return self.ask(method, address, {} if body is None else body, key or new_id("key"))

    def new_entries(self) -> list[dict[str, Any]]:
        """The ledger's entries this actor may read and has not read yet."""
        fresh: list[dict[str, Any]] = []
        while True:
            after = f"&after={self.cursor}" if self.cursor else ""
            answer = self.see(f"/entries?limit={PAGE}{after}")
            if not answer.good:
                raise ConnectionError(f"{self.name} cannot read the ledger: {answer.told()}")
            page = answer.json()["entries"]
            if page:
                self.cursor = page[-1]["cursor"]
            fresh += [row["entry"] for row in page if row["entry"] is not None]
            if len(page) < PAGE:
                return fresh


class Bot(Actor):
    """A seat played by the playbook."""

    def leave(self) -> Answer:
        """Give the seat back, for a person to take."""
        return self.act(f"/seats/{self.seat}/claim", method="DELETE")


class Trainer(Actor):
    """The trainer: opens rooms, seats bots, moves the clock."""

    def open_room(self, room: Mapping[str, object]) -> Answer:
        """Open a room and stay in it."""
        answer = self.ask("POST", "/api/workshops", room, new_id("key"))
        if answer.good:
            self.workshop = answer.json()["slug"]
        return answer

    def seat_bot(self, name: str, seat: str) -> Answer:
        """Bring a bot into the room and put it on a seat; the answer carries its token."""
        return self.act("/participants", {"name": name, "bot": True, "seats": [seat]})

    def seat_person(self, name: str, seat: str) -> Answer:
        """Bring a person into the room and put them on a seat; the answer carries their token."""
        return self.act("/participants", {"name": name, "seats": [seat]})

    def move_clock(self, move: Mapping[str, object]) -> Answer:
        """Move the room's clock: to an instant, to an event, or to another rate."""
        return self.act("/clock", move)

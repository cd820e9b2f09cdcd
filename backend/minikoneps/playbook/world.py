"""What a phrase can see and remember while a scenario is played."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from minikoneps.playbook.actors import Actor, Answer, Bot, Exchange, Send, Trainer
from minikoneps.playbook.phrases import Phrase
from minikoneps.shared.canonical import instant_text, parse_instant
from minikoneps.shared.languages import LANGUAGES

LASTING = ("valid", "superseded")  # a superseded bid may still be replaced or withdrawn
OPEN_DATA = "/ocds"
POLLS, PAUSE = 100, 0.05  # an act's entry is waited for five seconds


class Unmet(AssertionError):
    """An expectation of a scenario does not hold; the message says what was seen instead."""


@dataclass
class Script:
    """What the bots of a scenario would do: the room, the notice and the bids its author wrote down."""

    title: str = "Rehearsal"
    language: str = "en"
    scenario: str | None = None
    pack: str = "generic"
    pack_date: date | None = None
    starts_at: datetime | None = None
    seats: list[dict[str, str]] = field(default_factory=list)
    notice: dict[str, str] = field(default_factory=dict)
    items: list[dict[str, str]] = field(default_factory=list)
    bids: dict[str, str] = field(default_factory=dict)
    figures: dict[str, dict[str, str]] = field(default_factory=dict)
    criteria: list[dict[str, str]] = field(default_factory=list)
    marks: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)  # evaluator, tenderer
    lots: list[dict[str, str]] = field(default_factory=list)
    lot_bids: dict[str, dict[str, str]] = field(default_factory=dict)
    eligibility: tuple[str, str] | None = None  # a licence and a region, by their names


@dataclass
class Sent:
    """The last bid a seat sent, so that it can be sent again or looked for."""

    path: str
    body: Mapping[str, object]
    key: str
    values: tuple[str, ...]


class World:
    """One room as the playbook sees it: the script, the actors, and what the last attempt was answered.

    `stray`: what stands in an address for a noun of which nothing is known, where secrets are looked for.
    """

    stray: tuple[str, ...] = ("none",)

    def __init__(
        self, send: Send, trainer_token: str | None, workshop: str = "", *, confirms: bool = True
    ) -> None:
        self.send = send
        self.script = Script()
        self.exchanges: list[Exchange] = []
        self.trainer = Trainer(send, workshop, trainer_token, record=self.exchanges.append)
        self.bots: dict[str, Bot] = {}
        self.sent: dict[str, Sent] = {}
        self.attempt: Answer | None = None
        self.confirms = confirms
        self.character = "scripted"  # of the bot that acts
        self.ring: tuple[str, ...] = ()  # the seats of the cartel
        self._roles: dict[str, str] = {}
        self.addresses: tuple[str, ...] = ()  # that can be read; asked for where nobody has said
        self._tender: str | None = None

    @property
    def workshop(self) -> str:
        """The room's short name, or nothing before it is opened."""
        return self.trainer.workshop

    def enter(self) -> Trainer:
        """Open the room the script describes unless there is one, and answer its trainer."""
        if self.workshop:
            return self.trainer
        script = self.script
        room: dict[str, object] = {
            "title": script.title,
            "language": script.language if script.language in LANGUAGES else LANGUAGES[0],
            "pack": script.pack,
            "seats": script.seats,
        }
        if script.pack_date:
            room["packDate"] = script.pack_date.isoformat()
        if script.starts_at:
            room |= {"startsAt": instant_text(script.starts_at), "rate": 0}
        if known := self.known_scenario():
            room["scenario"] = known
        self.granted(self.trainer.open_room(room), "the trainer opens the room")
        return self.trainer

    def known_scenario(self) -> str | None:
        """The script's file as the server names it, or None when the server has no such scenario."""
        if self.script.scenario is None:
            return None
        listed = self.shown(self.trainer.ask("GET", "/api/scenarios"), "the scenarios")
        names, path = [str(one["name"]) for one in listed], f"/{self.script.scenario}"
        return max((name for name in names if path.endswith(f"/{name}")), key=len, default=None)

    def seats(self) -> list[dict[str, Any]]:
        """The seats of the room, as the trainer sees them."""
        rows: list[dict[str, Any]] = self.shown(self.enter().see("/seats"), "the seats of the room")
        return rows

    def bot(self, seat: str) -> Bot:
        """The bot on a seat, brought in when it is first needed."""
        if seat not in self.bots:
            rows = {row["seat"]: row for row in self.seats()}
            self.expect(seat in rows, f"the room has no seat {seat}, only {', '.join(rows)}")
            row = rows[seat]
            taken = row.get("holder") is not None and not row.get("bot")
            self.expect(not taken, f"{row.get('holder')} sits on {seat}: this is theirs to do")
            token = self.granted(self.seated(row), f"a bot takes {seat}")["token"]
            bot = Bot(self.send, self.workshop, token, seat, row["role"], row["party"], self.exchanges.append)
            self.bots[seat] = bot
        return self.bots[seat]

    def seated(self, row: Mapping[str, Any]) -> Answer:
        """Put a bot on a seat."""
        return self.trainer.seat_bot(row["organisation"], row["seat"])

    def roles(self) -> dict[str, str]:
        """The role of each seat; a room's seats stay what they are, so they are asked for once."""
        if not self._roles:
            self._roles = {row["seat"]: row["role"] for row in self.seats()}
        return self._roles

    def one(self, role: str) -> Bot:
        """The bot on the first seat of a role."""
        seat = next((seat for seat, has in self.roles().items() if has == role), None)
        if seat is None:
            raise Unmet(f"the room has no seat for a {role}")
        return self.bot(seat)

    def everyone(self) -> list[Bot]:
        """The bots on every seat of the room."""
        return [self.bot(seat) for seat in self.roles()]

    def onlookers(self) -> list[Bot]:
        """The seats as which secrets are looked for: one of each role, for the others read what it reads."""
        seats = {role: seat for seat, role in self.roles().items()}
        return [self.bot(seat) for seat in seats.values()]

    def readable(self, viewer: Actor) -> Sequence[str]:
        """Every address of the server that can be read, with the names of what stands for a noun.

        Open data asks nobody who they are: what a stranger reads there is what all read.
        """
        if not self.addresses:
            document = self.shown(self.trainer.ask("GET", "/api/openapi.json"), "the list of addresses")
            self.addresses = tuple(path for path, methods in document["paths"].items() if "get" in methods)
        return [one for one in self.addresses if not (one.startswith(OPEN_DATA) and viewer.token)]

    def stranger(self) -> Actor:
        """Somebody without a token."""
        return Actor(self.send, self.workshop, None, record=self.exchanges.append)

    def now(self) -> datetime:
        """The room's time."""
        return parse_instant(self.shown(self.enter().see("/clock"), "the room's clock")["now"])

    def find_tender(self) -> str | None:
        """The room's newest published tender, or None; once found, the scenario stays with it."""
        if self._tender is None:
            listed = self.shown(self.one("procuringOfficer").see("/tenders"), "the tenders")
            published = [row for row in listed if row["status"] != "planned"]
            newest = max(published, key=lambda row: str(row["publishedAt"]), default=None)
            self._tender = newest and newest["id"]
        return self._tender

    def turn_to(self, tender: str) -> None:
        """Go on with another tender of the room."""
        self._tender = tender

    def tender_id(self) -> str:
        """The tender the scenario is about."""
        found = self.find_tender()
        if found is None:
            raise Unmet("no tender has been published in this room")
        return found

    def tender_path(self, rest: str = "") -> str:
        """An address of the tender."""
        return f"/tenders/{self.tender_id()}{rest}"

    def tender(self) -> dict[str, Any]:
        """The notice as everybody reads it now."""
        found: dict[str, Any] = self.shown(self.one("procuringOfficer").see(self.tender_path()), "the notice")
        return found

    def bid_of(self, seat: str) -> dict[str, Any] | None:
        """The bid of a seat that was neither replaced nor withdrawn, looked up as that seat, or None."""
        bot = self.bot(seat)
        rows = self.shown(bot.see(self.tender_path("/bids")), f"the bids {seat} may see")
        own = [row for row in rows if row["tenderer"]["id"] == bot.party]
        return next((row for row in own if row["status"] in LASTING), None)

    def expect(self, holds: bool, otherwise: str) -> None:
        """Hold the scenario to something; `otherwise` says what was seen instead."""
        if not holds:
            raise Unmet(otherwise)

    def shown(self, answer: Answer, what: str) -> Any:
        """The content of an answer that must have been given."""
        self.expect(answer.good, f"{what} cannot be read: {answer.told()}")
        return answer.json()

    def granted(self, answer: Answer, act: str) -> Any:
        """The content of an answer to an act that must have been granted."""
        self.expect(answer.good, f"{act}: {answer.told()}")
        return answer.json()

    @contextmanager
    def completing(self, phrase: Phrase, captured: Mapping[str, Any]) -> Iterator[None]:
        """Let an act run, then wait until each of its actors reads its entry in the ledger."""
        kind = phrase.done_by
        if phrase.kind != "when" or kind is None or not self.confirms:
            yield
            return
        watchers = self.watchers(phrase.actor, captured)
        for watcher in watchers:
            watcher.new_entries()
        yield
        for watcher in watchers:
            self.wait_for(watcher, kind)

    def watchers(self, actor: str, captured: Mapping[str, Any]) -> list[Actor]:
        """Those whose entry completes an act."""
        if actor in ("trainer", "clock"):
            return [self.enter()]
        if actor == "{seat}":
            return [self.bot(captured["seat"])]
        if actor == "every tenderer":
            return [self.bot(seat) for seat in self.script.bids]
        return [self.one(actor)]

    def wait_for(self, watcher: Actor, kind: str) -> dict[str, Any]:
        """The watcher's next entry of a kind; entries that stand before the watcher's cursor do not count."""
        for _ in range(POLLS):
            for entry in watcher.new_entries():
                if entry["kind"] == kind and (watcher.seat in (None, entry["seat"])):
                    return dict(entry)
            threading.Event().wait(PAUSE)
        raise Unmet(f"the ledger shows no {kind} by {watcher.name}")

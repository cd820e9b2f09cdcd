"""What bots do in a room that people play in: phrases of the playbook, over HTTP, for any seat."""

import re
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from minikoneps.exercises.personas import Notice, Persona, price_of
from minikoneps.exercises.plan import Check, Scene, Task
from minikoneps.exercises.state import Verdict
from minikoneps.playbook.actors import Actor, Answer, Bot, Exchange, Send
from minikoneps.playbook.feature import Sentence
from minikoneps.playbook.phrases import SECRET
from minikoneps.playbook.player import FAILURES, understood
from minikoneps.playbook.words import amount
from minikoneps.playbook.world import Unmet, World

REFUSED = 409
KEPT = 40  # exchanges that are kept as evidence of one check
ROOMS = ("/api/workshops/{workshop}", "/api/projector/", "/ocds")  # the addresses that tell of a room
OPEN = ROOMS[1:]  # those that ask nobody who they are; the others refuse a stranger at the door
FILES = (".pdf", ".xlsx", ".csv", ".zip")  # the pages' own figures once more, and slow to make
LONGEST = 400  # characters of a problem
SEEN = 8  # readings that are shown as evidence
NAMED = re.compile(r"[a-z]+-[0-9a-z]{12}")
FIGURES = re.compile(r"[0-9][0-9 ,.'’]{3,}[0-9]")


class DeedFailed(Exception):
    """A bot could not do what its task asks."""


@dataclass(frozen=True)
class Found:
    """What came of one check."""

    check: str
    holds: bool
    problem: str = ""
    seen: tuple[str, ...] = ()


class UsedWorld(World):
    """A room in use: it has no time to look for a secret at every address, as everybody."""

    stray = ()  # what is not there hides nothing

    def onlookers(self) -> list[Bot]:
        """One seat of each kind that bids or buys."""
        seats = {role: seat for seat, role in self.roles().items()}
        return [self.bot(seats[role]) for role in ("procuringOfficer", "tenderer") if role in seats]

    def readable(self, viewer: Actor) -> Sequence[str]:
        """The addresses of the room whose answers differ from what others read there."""
        pages = (one for one in self.addresses if one.startswith(ROOMS) and not one.endswith(FILES))
        return [one for one in pages if one.startswith(OPEN) == (viewer.token is None)]


class LiveWorld(UsedWorld):
    """A room that goes on by itself: the stand-in plays any seat, and nobody waits for an entry here."""

    def __init__(self, send: Send, token: str, workshop: str, readable: tuple[str, ...] = ()) -> None:
        super().__init__(send, token, workshop, confirms=False)
        self.addresses = readable
        self._rows: list[dict[str, Any]] = []
        self._token = token
        self.exchanges: deque[Exchange] = deque(maxlen=KEPT)  # type: ignore[assignment]
        self.trainer.record = self.exchanges.append
        self._recalled: str | None = None

    def bot(self, seat: str) -> Bot:
        """The stand-in on a seat, whoever sits there."""
        if seat not in self.bots:
            row = self._seat(seat)
            made = Bot(self.send, self.workshop, self._token, seat, row["role"], row["party"])
            made.record = self.exchanges.append
            self.bots[seat] = made
        return self.bots[seat]

    def _seat(self, seat: str) -> dict[str, Any]:
        if all(one["seat"] != seat for one in self._rows):
            self._rows = self.seats()
        row = next((one for one in self._rows if one["seat"] == seat), None)
        if row is None:
            raise Unmet(f"the room has no seat {seat}")
        return row

    def say(self, sentence: Sentence) -> None:
        """Play one sentence as it is written."""
        phrase, captured = understood(sentence, self)
        phrase.step()(self, **captured)

    def recall(self, scene: Scene) -> None:
        """Know the script of a scene, which is kept nowhere but in the feature."""
        if self._recalled == scene.id:
            return
        for sentence in scene.givens:
            phrase, _ = understood(sentence, self)
            if phrase.actor == "system":
                problem_of(lambda said=sentence: self.say(said))
        self._recalled = scene.id

    def prepare(self, scene: Scene, beat: int | None = None) -> list[Found]:
        """Bring about what a scene or a later beat begins with; what does not come about is told and left."""
        found, first = [], 1
        givens = scene.givens
        if beat is not None:
            self.recall(scene)
            first += len(givens) + sum(len(one.givens) for one in scene.beats[:beat])
            givens = scene.beats[beat].givens
        for number, sentence in enumerate(givens, start=first):
            problem = problem_of(lambda said=sentence: self.say(said))
            if problem:
                found.append(Found(f"{scene.id}.g{number}", holds=False, problem=problem))
        self._recalled = scene.id
        return found

    def do(self, scene: Scene, task: Task, persona: Persona, ring: tuple[str, ...]) -> None:
        """Do a task as a bot of a character would.

        Errors: DeedFailed with what was answered.
        """
        self.recall(scene)
        problem = problem_of(lambda: self._act(task, persona, ring))
        if problem:
            raise DeedFailed(problem)

    def _act(self, task: Task, persona: Persona, ring: tuple[str, ...]) -> None:
        phrase, captured = understood(task.sentence, self)
        self.character, self.ring = persona.value, ring
        if task.every:
            bids, lots = self.script.bids, self.script.lot_bids
            priced = partial(self._priced, seat=task.owner, persona=persona, ring=ring)
            own = priced(bids.get(task.owner))
            shares = {lot: priced(total) for lot, total in lots.get(task.owner, {}).items()}
            self.script.bids = {task.owner: own}
            self.script.lot_bids = {task.owner: shares} if shares else {}
            try:
                phrase.step()(self, **captured)
            finally:
                self.script.bids, self.script.lot_bids = bids, lots
            return
        if SECRET in captured and not task.led:
            captured[SECRET] = self._priced(captured[SECRET], task.owner, persona, ring)
        phrase.step()(self, **captured)

    def _priced(self, in_mind: str | None, seat: str, persona: Persona, ring: tuple[str, ...]) -> str:
        plain = None if in_mind is None else amount(in_mind)
        return price_of(persona, plain, self._notice(), seat, ring)

    def _notice(self) -> Notice:
        """The notice that bids are for, and whether it is the one the script wrote down."""
        tender = self.tender()
        items = [(row["description"], row["quantity"]) for row in tender["items"]]
        wanted = [(row["item"], amount(row["quantity"])) for row in self.script.items]
        same = [name for name, _ in items] == [name for name, _ in wanted] or not wanted
        value = tender.get("value") or {}
        currency = tender["currency"]
        scripted = same and currency == self.script.notice.get("currency", currency)
        return Notice(currency, value.get("amount"), tuple(one for _, one in items), scripted)

    def examine(self, scene: Scene, checks: Sequence[Check], refusal: dict[str, Any] | None) -> list[Found]:
        """Look whether checks hold; `refusal` is what the ledger kept of the last attempt."""
        self.recall(scene)
        if refusal is not None and (refusal["by_person"] or self.attempt is None):
            self.attempt = Answer(REFUSED, {"content-type": "application/problem+json"}, refusal["body"])
            self.bot(refusal["seat"])
        found = []
        for check in checks:
            self.exchanges.clear()
            problem = problem_of(lambda said=check.sentence: self.say(said))
            found.append(Found(check.id, not problem, problem, seen_in(self.exchanges, self.workshop)))
        return found


def seen_in(exchanges: Iterable[Exchange], workshop: str) -> tuple[str, ...]:
    """Who looked where, without the names of what is there: "tenderer-1 tenders/…/opening 200"."""
    room = f"/api/workshops/{workshop}/"
    told = (
        f"{one.seat} {NAMED.sub('…', one.path.removeprefix(room).partition('?')[0])} {one.answer.status}"
        for one in exchanges
    )
    return tuple(dict.fromkeys(told))[-SEEN:]


def discreet(problem: str) -> str:
    """A problem without amounts and without the names of bids, for as long as those are secret."""
    return FIGURES.sub("…", NAMED.sub("…", problem))


def verdict_of(found: Found, *, waited: bool) -> Verdict:
    """What a check comes to: not yet, where somebody's part is still missing."""
    if found.holds:
        return Verdict.GREEN
    return Verdict.AMBER if waited else Verdict.RED


def problem_of(act: Any) -> str:
    """Why an act failed, or nothing."""
    try:
        act()
    except (Unmet, *FAILURES) as broken:
        return (str(broken) or type(broken).__name__)[:LONGEST]
    return ""

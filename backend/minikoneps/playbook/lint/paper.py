"""A scenario's Givens written down on paper: the script they make, and what cannot be read in tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.feature import Sentence
from minikoneps.playbook.phrases import Phrase, nearest
from minikoneps.playbook.steps.tendering import draft
from minikoneps.playbook.words import NoSuchWord, records
from minikoneps.playbook.world import Unmet, World
from minikoneps.shared.telling import Facts

UNREADABLE = (ValueError, LookupError, TypeError, OverflowError, Unmet)
AMOUNTS = ("amount", "quantity")  # columns of figures
SOME_DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def nobody(method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
    """There is no server behind paper."""
    raise ConnectionError


@dataclass(frozen=True)
class Problem:
    """Why a table cannot be read."""

    case: str
    facts: Facts


class Paper(World):
    """A world without a server: it keeps the script and knows the line of each part of it."""

    def __init__(self) -> None:
        super().__init__(nobody, None)
        self.lines: dict[str, int] = {}
        self.figures: list[tuple[int, str]] = []
        self.unreadable: list[tuple[int, Problem]] = []

    def now(self) -> datetime:
        """The instant at which the room's clock is held."""
        return self.script.starts_at or SOME_DAY

    def note(self, sentence: Sentence, phrase: Phrase, captured: Mapping[str, Any]) -> None:
        """Keep what a Given describes; a Given that somebody has to bring about is left alone."""
        if phrase.kind != "given" or phrase.actor not in ("system", "clock"):
            return
        self.lines[phrase.id] = sentence.line
        below = {"datatable": sentence.table, "docstring": sentence.docstring}
        wanted = {name: given for name, given in below.items() if phrase.wants(name)}
        if None in wanted.values():
            return
        try:
            phrase.function(self, **captured, **wanted)
            rows = records(sentence.table or [[]])
            self.figures += [(sentence.line, row[name]) for row in rows for name in AMOUNTS if name in row]
        except ConnectionError:
            pass
        except UNREADABLE as broken:
            self.unreadable.append((sentence.line, problem_of(broken)))

    def notice(self) -> Problem | None:
        """Why the notice the script describes could not be drafted, or None."""
        try:
            draft(self)
        except ConnectionError:
            return None  # what was left to draft is looked up in a room: a rehearsal sees it
        except UNREADABLE as broken:
            return problem_of(broken)
        return None


def problem_of(broken: Exception) -> Problem:
    """What a reader of tables complained about."""
    if isinstance(broken, NoSuchWord):
        known = ", ".join(nearest(broken.word, broken.known))
        return Problem("word", (("word", broken.word), ("known", known)))
    if isinstance(broken, KeyError):
        return Problem("missing", (("column", str(broken.args[0])),))
    return Problem("unreadable", (("problem", str(broken)),))

"""The form of the catalogue: what a phrase is, and how a sentence finds its phrase."""

import difflib
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache, wraps
from typing import Any, Literal, Protocol

import parse

from minikoneps.playbook.tongues import tongues
from minikoneps.playbook.words import TYPES

Kind = Literal["given", "when", "then"]
SECRET = "total"  # the parameter that holds what somebody bids
SPOKEN = {
    "en": "English",
    "ar": "Arabic",
    "fr": "French",
    "es": "Spanish",
    "ko": "Korean",
    "it": "Italian",
    "km": "Khmer",
}
SCRIPTED = ".literal"  # how the name of a result ends that holds for the bots' figures alone
PLACEHOLDER = re.compile(r"\{(\w+)(?::(\w+))?\}")
TYPED = re.compile(r"\{(\w+):(\w+)\}")


class Stage(Protocol):
    """What a phrase plays on: enough of a world to see that an act was recorded."""

    def completing(self, phrase: "Phrase", captured: Mapping[str, Any]) -> AbstractContextManager[None]: ...


@dataclass(frozen=True)
class Phrase:
    """One sentence of the catalogue in every language, with the function that acts it out.

    `actor` is a role (`procuringOfficer`), `{seat}` for the seat named in the sentence, `every tenderer`,
    `trainer`, `clock` or `system`. `done_by` is the kind of the ledger entry that completes it, `route` the
    page where a person does it.
    """

    id: str
    kind: Kind
    actor: str
    patterns: Mapping[str, tuple[str, ...]]
    function: Callable[..., None]
    done_by: str | None = None
    route: str | None = None

    @property
    def summary(self) -> str:
        """What the phrase does, in a sentence."""
        return inspect.getdoc(self.function) or ""

    @property
    def lenient(self) -> bool:
        """Whether people may do it in another way than the bots: with other figures, words or dates."""
        return self.kind == "when" and self.actor not in ("trainer", "clock", "system")

    def wants(self, argument: str) -> bool:
        """Whether the phrase takes a `datatable` or a `docstring`."""
        return argument in inspect.signature(self.function).parameters

    def captured(self, sentence: str, language: str) -> dict[str, Any] | None:
        """The values a sentence gives, or None when it is not this phrase."""
        for pattern in self.patterns.get(language, ()):
            found = compiled(pattern).parse(sentence)
            if found is not None:
                return dict(found.named)
        return None

    def discreet(self, sentence: str, language: str) -> str:
        """A sentence for everybody: its amounts are the bots', and the trainer's until the opening."""
        for pattern in self.patterns.get(language, ()):
            found = compiled(pattern).parse(sentence)
            if found is not None:
                start, end = found.spans.get(SECRET, (len(sentence), len(sentence)))
                return f"{sentence[:start]}{'…' if end > start else ''}{sentence[end:]}"
        return sentence

    def step(self) -> Callable[..., None]:
        """The function to play: it acts, then waits until the ledger shows the act."""

        @wraps(self.function)
        def completed(world: Stage, **captured: Any) -> None:
            with world.completing(self, captured):
                self.function(world, **captured)

        return completed


CATALOGUE: dict[str, Phrase] = {}


def phrase(
    id: str,
    kind: Kind,
    actor: str,
    patterns: Mapping[str, list[str]],
    *,
    done_by: str | None = None,
    route: str | None = None,
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Enter a plain function into the catalogue."""

    def enter(function: Callable[..., None]) -> Callable[..., None]:
        if id in CATALOGUE:
            raise ValueError(f"phrase {id} is in the catalogue twice")
        translated = {language: tongue["phrases"].get(id, []) for language, tongue in tongues().items()}
        said = {**translated, **patterns}
        written = {language: tuple(said[language]) for language in SPOKEN if said.get(language)}
        CATALOGUE[id] = Phrase(id, kind, actor, written, function, done_by, route)
        return function

    return enter


@cache
def compiled(pattern: str) -> parse.Parser:
    """A pattern ready to match; letters' case does not count."""
    return parse.compile(pattern, extra_types=dict(TYPES))


class NotAPhrase(Exception):
    """A sentence that is not in the catalogue, or (`several`) is there more than once.

    `unreadable`: it is a phrase, but a value in it cannot be read.
    """

    def __init__(
        self,
        sentence: str,
        line: int,
        problem: str,
        nearest: list[str],
        *,
        several: bool = False,
        unreadable: bool = False,
    ) -> None:
        self.sentence, self.line, self.problem, self.nearest = sentence, line, problem, nearest
        self.several, self.unreadable = several, unreadable
        near = "".join(f"\n    {pattern}" for pattern in nearest)
        super().__init__(f"line {line}: “{sentence}” {problem}{near}")


def find(
    catalogue: Mapping[str, Phrase],
    kind: Kind,
    sentence: str,
    language: str,
    line: int = 0,
    *,
    look: bool = True,
) -> tuple[Phrase, dict[str, Any]]:
    """The one phrase a sentence says, and the values it gives.

    Errors: NotAPhrase when no phrase or more than one matches, with the three nearest if one is to `look`.
    """
    found = [
        (entry, values)
        for entry in catalogue.values()
        if entry.kind == kind and (values := entry.captured(sentence, language)) is not None
    ]
    if len(found) == 1:
        return found[0]
    if found:
        both = [entry.patterns[language][0] for entry, _ in found]
        raise NotAPhrase(sentence, line, "matches more than one phrase:", both, several=True)
    known = [
        pattern
        for entry in catalogue.values()
        for pattern in entry.patterns.get(language, ())
        if entry.kind == kind and look
    ]
    raise NotAPhrase(
        sentence,
        line,
        f"is not a phrase of the catalogue after “{kind}”. The nearest are:",
        nearest(sentence, known),
    )


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """The three that look most like it."""
    return difflib.get_close_matches(word, list(known), n=3, cutoff=0.0)


def written(pattern: str) -> str:
    """A pattern as an author fills it in."""
    return PLACEHOLDER.sub(r"<\1>", pattern)

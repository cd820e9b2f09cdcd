"""What checks of a file say, in words of the languages of the page: a folder has a file for each of them."""

import tomllib
from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import ClassVar

NOUN = "@"  # what begins a fact that is a noun of the words' own list
Facts = tuple[tuple[str, str], ...]


@cache
def words_of(folder: Path, language: str) -> Mapping[str, Mapping[str, list[str]]]:
    """What each case of each check says in a language: the fault and its cure."""
    found: dict[str, dict[str, list[str]]] = tomllib.loads(
        (folder / f"{language}.toml").read_text(encoding="utf-8")
    )
    return found


def facts_of(said: Mapping[str, object]) -> Facts:
    """What a check looked at, by name."""
    return tuple((name, str(value)) for name, value in said.items())


def in_words(folder: Path, case: str, facts: Facts, language: str) -> tuple[str, str]:
    """The fault and the cure of a case; facts are filled in at once, so that none is read as a gap."""
    words = words_of(folder, language)
    nouns = words.get("nouns", {})
    filled = {
        name: str(nouns[value[1:]]) if value.startswith(NOUN) and value[1:] in nouns else value
        for name, value in facts
    }
    problem, cure = words["faults"][case]
    return problem.format_map(filled), cure.format_map(filled)


class Told(ABC):
    """A fault that was found: its words lie in a folder under its key, with gaps for what it was seen by."""

    words: ClassVar[Path]
    facts: Facts

    @property
    @abstractmethod
    def key(self) -> str:
        """Under what its words stand."""

    def told(self, language: str = "en") -> tuple[str, str]:
        """What is wrong and the cure, in a language of the page."""
        return in_words(self.words, self.key, self.facts, language)

    @property
    def problem(self) -> str:
        """What is wrong, in English."""
        return self.told()[0]

    @property
    def cure(self) -> str:
        """The cure, in English."""
        return self.told()[1]

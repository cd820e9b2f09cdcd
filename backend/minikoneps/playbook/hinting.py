"""Hints that go with a phrase, for scenarios that say less than three themselves."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from minikoneps.shared.languages import PAGE_LANGUAGES, PageLanguage

Hints = tuple[str, str, str]
LEVELS = 3  # what to think of, where it is done, what to press


@cache
def usual_hints() -> Mapping[str, Mapping[PageLanguage, Hints]]:
    """By the name of a phrase, in each language of the page: they name what is written on its buttons."""
    told = tomllib.loads((Path(__file__).parent / "hints.toml").read_text(encoding="utf-8"))
    return {
        phrase: {
            language: (row["think"][language], told["where"][row["where"]][language], row["press"][language])
            for language in PAGE_LANGUAGES
        }
        for phrase, row in told["phrases"].items()
    }


def levels_of(phrase: str, own: tuple[str, ...]) -> int:
    """How many hints there are at a sentence that has some of its own."""
    return max(len(own), LEVELS if phrase in usual_hints() else 0)


def hints_for(phrase: str, reader: PageLanguage, own: tuple[str, ...]) -> tuple[str, ...]:
    """A sentence's own hints, and from there on the usual ones of its phrase in the reader's language."""
    usual = usual_hints().get(phrase)
    return own if usual is None else own + usual[reader][len(own) :]

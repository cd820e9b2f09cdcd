"""Hints that go with a phrase, for scenarios that say less than three themselves."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LEVELS = 3  # a nudge, where it is done, what to press


@cache
def usual_hints() -> Mapping[str, Mapping[str, list[str]]]:
    """By the name of a phrase and by language."""
    text = (Path(__file__).parent / "hints.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def hints_for(phrase: str, language: str, own: tuple[str, ...]) -> tuple[str, ...]:
    """A sentence's own hints, and the usual ones of its phrase from there on, where its language has them."""
    usual = usual_hints().get(phrase, {}).get(language, [])
    return own + tuple(usual[len(own) :])

"""Reads the files of languages: what each calls things, and how it says a phrase."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NotRequired, TypedDict, cast

from gherkin.dialect import DialectSpec

FOLDER = Path(__file__).parent / "languages"


class Tongue(TypedDict):
    """One language; `#` in a seat stands for its number, in `from_now` for a length of time.

    It brings `keywords` where Gherkin has none in it.
    """

    articles: list[str]
    from_now: str
    seats: dict[str, str]
    roles: dict[str, str]
    columns: dict[str, str]
    notice: dict[str, str]
    spans: dict[str, list[str]]
    phrases: dict[str, list[str]]
    keywords: NotRequired[DialectSpec]


@cache
def tongues() -> Mapping[str, Tongue]:
    """Every language of the folder by its code."""
    return {
        path.stem: read_tongue(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))
    }


def read_tongue(text: str) -> Tongue:
    """A language from the text of its file.

    Errors: ValueError for a part that is missing or unknown.
    """
    found = tomllib.loads(text)
    if found.keys() | Tongue.__optional_keys__ != Tongue.__annotations__.keys():
        raise ValueError(f"a language has {', '.join(Tongue.__annotations__)}; this one {', '.join(found)}")
    return cast(Tongue, found)

"""What the rivals of a crowd are called."""

import tomllib
from collections.abc import Collection
from functools import cache
from importlib.resources import files

from minikoneps.crowds.habits import names

WORDS = files("minikoneps.crowds") / "names.toml"


def call(seed: str, wanted: int, taken: Collection[str]) -> list[str]:
    """So many names of firms, none of them taken; the same for the same seed."""
    return names(seed, wanted, taken, *_words())


@cache
def _words() -> tuple[list[str], list[str]]:
    told = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    return told["first"], told["second"]

"""Reads the page's catalogues of words, which are nothing but nested object literals."""

import re
from functools import cache

from tests.house.tree import PAGE, text

_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/
      | (?:(?P<key>[A-Za-z_$][\w$]*)|(?P<quote>['"])(?P<quoted>[^'"\n]+)(?P=quote))\s*:(?=\s)
      | '(?:\\.|[^'\\])*' | "(?:\\.|[^"\\])*" | `(?:\\.|[^`\\])*`
      | (?P<open>\{) | (?P<close>\})""",
    re.VERBOSE | re.DOTALL,
)


def paths_of(source: str) -> set[str]:
    """Every dotted path to a sentence in one catalogue file."""
    paths: set[str] = set()
    above: list[str] = []
    key = ""
    for token in _TOKEN.finditer(source):
        if found := token["key"] or token["quoted"]:
            key = found
        elif token["open"]:
            above.append(key)
            key = ""
        elif token["close"]:
            above.pop()
        elif key and token[0][0] in "'\"`":
            paths.add(".".join([*filter(None, above), key]))
            key = ""
    return paths


@cache
def catalogue(language: str) -> frozenset[str]:
    files = sorted((PAGE / "i18n" / language).glob("*.ts"))
    return frozenset(path for file in files for path in paths_of(text(file)))


def languages() -> list[str]:
    return sorted(folder.name for folder in (PAGE / "i18n").iterdir() if folder.is_dir())

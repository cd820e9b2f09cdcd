"""One way to say no.

RuleBroken(code, **facts)
└── code "stage.reason": its HTTP status, sentence, remedy and source stand in that stage's `refusals.toml`;
    its heading stands in docs/reference/refusals.md; its translations stand in the page.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


class RuleBroken(Exception):
    """A rule said no; `code` is stable, public and documented, `facts` are what the rule looked at."""

    def __init__(self, code: str, /, *, fields: Mapping[str, str] | None = None, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
        self.fields = dict(fields or {})


@dataclass(frozen=True)
class Refusal:
    """What is known of a code before it is raised."""

    code: str
    status: int
    title: str
    remedy: str
    source: str


@cache
def refusals() -> Mapping[str, Refusal]:
    """Read every package's `refusals.toml`; two packages naming one code is a mistake of ours."""
    known: dict[str, Refusal] = {}
    for path in sorted(Path(__file__).parent.parent.glob("*/refusals.toml")):
        for code, row in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if code in known:
                raise ValueError(f"refusal {code} is described twice")
            known[code] = Refusal(code, row["status"], row["title"], row["remedy"], row["source"])
    return known


def in_words(refused: RuleBroken) -> str:
    """The English sentence of a refusal followed by its remedy, with its facts filled in."""
    row = refusals()[refused.code]
    return f"{fill(row.title, refused.facts)} {fill(row.remedy, refused.facts)}"


def fill(sentence: str, facts: Mapping[str, object]) -> str:
    """Put facts into a sentence; a fact that is not given stays as its name in braces."""
    for name, value in facts.items():
        sentence = sentence.replace("{" + name + "}", str(value))
    return sentence

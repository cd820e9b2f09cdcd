"""A scenario file read into scenarios of sentences, with backgrounds, rules and examples worked in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_matcher import TokenMatcher

from minikoneps.playbook.phrases import Kind
from minikoneps.playbook.tongues import tongues

ACT = re.compile(r"@act:([0-9]{1,3})")
READ = 64  # texts that need not be read again
KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}

DIALECTS.update({code: tongue["keywords"] for code, tongue in tongues().items() if "keywords" in tongue})


class NotAFeature(ValueError):
    """A file that cannot be read as a feature; `case` is why, where no parser says it."""

    def __init__(self, message: str, case: str = "none", language: str = "") -> None:
        super().__init__(message)
        self.case, self.language = case, language


@dataclass(frozen=True)
class Sentence:
    """One line of a scenario: what it says, and the table or text below it."""

    kind: Kind
    text: str
    line: int
    language: str
    table: tuple[tuple[str, ...], ...] | None = None
    docstring: str | None = None
    hints: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scenario:
    """One scenario with its background's sentences in front."""

    feature: str
    name: str
    language: str
    line: int
    tags: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    @property
    def act(self) -> int | None:
        """The act of the main line this scenario is, or None for a surprise."""
        found = (ACT.fullmatch(tag) for tag in self.tags)
        return next((int(tag[1]) for tag in found if tag), None)


@dataclass(frozen=True)
class Feature:
    """One file: its prose and its scenarios in order."""

    path: str
    name: str
    language: str
    prose: str
    scenarios: tuple[Scenario, ...]


@lru_cache(maxsize=READ)
def read_feature(text: str, path: str = "", language: str = "en") -> Feature:
    """Read a feature; `language` counts where the file has no language line.

    Errors: NotAFeature with line and cause for a file that is not Gherkin or has two scenarios of one name.
    """
    document = parsed(text, path, language)
    written = document["feature"]
    lines = dict(located(written))
    scenarios = tuple(scenario(pickle, written["name"], path, lines) for pickle in compiled(document))
    return Feature(
        path, written["name"], written["language"], prose(written["description"]), distinct(scenarios, path)
    )


def parsed(text: str, path: str, language: str) -> dict[str, Any]:
    """The file as the parser of Gherkin reads it.

    Errors: NotAFeature for a file that is not Gherkin, or tells of no feature, or a language nobody knows.
    """
    if language not in DIALECTS:
        told = f"{path}: nobody knows the keywords of the language “{language}”"
        raise NotAFeature(told, "language", language)
    try:
        document = cast(dict[str, Any], Parser().parse(text.removeprefix("\ufeff"), TokenMatcher(language)))
    except CompositeParserException as broken:
        raise NotAFeature(f"{path}: {broken}") from broken
    if not document.get("feature"):
        raise NotAFeature(f"{path}: there is no feature in this file")
    document["uri"] = path
    return document


def compiled(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The scenarios with backgrounds, rules and examples worked in, as Gherkin calls them: pickles.

    Errors: NotAFeature for a column of examples whose name the compiler cannot look for.
    """
    try:
        return cast(list[dict[str, Any]], Compiler().compile(cast(Any, document)))
    except re.error as broken:
        raise NotAFeature(
            f"{document['uri']}: the name of a column of examples needs letters and figures alone: {broken}",
            "column",
        ) from None


def located(node: object) -> Iterator[tuple[str, int]]:
    """The line of every identified part of a parsed file."""
    if isinstance(node, dict):
        if "id" in node and "location" in node:
            yield node["id"], node["location"]["line"]
        for part in node.values():
            yield from located(part)
    elif isinstance(node, list):
        for part in node:
            yield from located(part)


def scenario(pickle: dict[str, Any], feature: str, path: str, lines: dict[str, int]) -> Scenario:
    """One compiled scenario."""
    language = pickle["language"]
    sentences = []
    for step in pickle["steps"]:
        line = lines[step["astNodeIds"][0]]
        if step["type"] not in KINDS:
            raise NotAFeature(
                f"{path}: line {line}: begin a scenario with Given, When or Then, not with “{step['text']}”"
            )
        sentences.append(sentence(step, line, language))
    tags = tuple(tag["name"] for tag in pickle["tags"])
    return Scenario(feature, pickle["name"], language, pickle["location"]["line"], tags, tuple(sentences))


def sentence(step: dict[str, Any], line: int, language: str) -> Sentence:
    """One compiled step; a text marked `hint` or `note` is for people, any other belongs to the phrase."""
    argument = step.get("argument", {})
    rows = argument.get("dataTable", {}).get("rows")
    table = tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows) if rows else None
    below = argument.get("docString", {})
    media, content = below.get("mediaType"), below.get("content")
    hints = tuple(prose(part) for part in content.split("\n\n")) if media == "hint" else ()
    docstring = content if media not in ("hint", "note") else None
    return Sentence(KINDS[step["type"]], step["text"], line, language, table, docstring, hints)


def distinct(scenarios: tuple[Scenario, ...], path: str) -> tuple[Scenario, ...]:
    """The scenarios, unless two share a name: the test runner would lose one without a word."""
    seen: dict[str, int] = {}
    for one in scenarios:
        if seen.setdefault(one.name, one.line) != one.line:
            raise NotAFeature(f"{path}: line {one.line}: another scenario is called “{one.name}” too")
    return scenarios


def prose(text: str) -> str:
    """Paragraphs without the line breaks of the file; a line that begins with a dash stays a line."""
    paragraphs = (re.sub(r"\n\s+", "\n", part.strip()) for part in re.split(r"\n\s*\n", text.strip()))
    return "\n\n".join(re.sub(r"\s*\n\s*(?!- )", " ", paragraph) for paragraph in paragraphs)

"""A scenario file as the checks see it: its tags, its scenarios, and the phrase of every sentence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import KINDS, Scenario, Sentence, compiled, located, parsed, prose, sentence
from minikoneps.playbook.lint.bounds import LINE, of_document
from minikoneps.playbook.lint.found import Finding
from minikoneps.playbook.lint.paper import Paper
from minikoneps.playbook.phrases import NotAPhrase, Phrase, find

MOST_LOOKED = 12  # sentences of a file for which the nearest phrases are looked for


class TooMuch(Exception):
    """A feature that would be too large with its backgrounds and examples worked in."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__()
        self.findings = findings


@dataclass(frozen=True)
class Tag:
    """A tag and its value: `@minutes:10` is `minutes` and `10`."""

    name: str
    value: str
    line: int


@dataclass(frozen=True)
class Said:
    """A sentence with the phrase it says; without one, `missed` tells why."""

    sentence: Sentence
    phrase: Phrase | None
    captured: dict[str, Any]
    missed: NotAPhrase | None = None


@dataclass(frozen=True)
class Text:
    """A text below a sentence, with what it is marked as."""

    media: str
    content: str
    line: int


@dataclass(frozen=True)
class Play:
    """One scenario of the file; `tags` are its own, without the feature's, `line` is that of its name."""

    scenario: Scenario
    line: int
    tags: tuple[Tag, ...]
    said: tuple[Said, ...]

    def tagged(self, name: str) -> list[Tag]:
        """Its own tags of a name."""
        return [tag for tag in self.tags if tag.name == name]

    @cached_property
    def paper(self) -> Paper:
        """The room, the notice and the bids its Givens describe, written down and played nowhere."""
        paper = Paper()
        for said in self.said:
            if said.phrase is not None:
                paper.note(said.sentence, said.phrase, said.captured)
        return paper


@dataclass(frozen=True)
class Sheet:
    """One file."""

    path: str
    text: str
    language: str
    line: int
    name: str
    tags: tuple[Tag, ...]
    plays: tuple[Play, ...]
    texts: tuple[Text, ...]
    unnamed: tuple[int, ...]
    unplayed: tuple[tuple[int, str], ...]
    headless: tuple[tuple[int, str], ...]

    @property
    def said(self) -> Iterator[Said]:
        """Every sentence of every scenario."""
        for play in self.plays:
            yield from play.said


def read_sheet(text: str, path: str, language: str = "en") -> Sheet:
    """Read a file for the checks; what `read_feature` refuses is kept here, for the checks to tell.

    Errors: NotAFeature for a file that is not Gherkin, TooMuch for one that is larger written out.
    """
    document = parsed(text, path, language)
    written = document["feature"]
    if too_much := of_document(written, path):
        raise TooMuch(too_much)
    pickles = compiled(document)
    understood = Understanding()
    lines = dict(located(written))
    nodes = {node["id"]: node for node in scenarios_of(written)}
    played = {pickle["astNodeIds"][0] for pickle in pickles if pickle["steps"]}
    headless = {
        (lines[step["astNodeIds"][0]], step["text"])
        for pickle in pickles
        for step in pickle["steps"]
        if step["type"] not in KINDS
    }
    return Sheet(
        path,
        text,
        written["language"],
        written["location"]["line"],
        written["name"],
        tuple(map(tag, written["tags"])),
        tuple(play(pickle, written["name"], nodes, lines, understood) for pickle in pickles),
        tuple(texts(written)),
        tuple(node["location"]["line"] for node in nodes.values() if not node["name"].strip()),
        tuple((node["location"]["line"], node["name"]) for key, node in nodes.items() if key not in played),
        tuple(sorted(headless)),
    )


def scenarios_of(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every scenario of a feature, those under rules too, with the tags of rule and examples added."""
    for child in node["children"]:
        if "scenario" in child:
            found = child["scenario"]
            below = [tag for examples in found["examples"] for tag in examples["tags"]]
            above = node["tags"] if node["keyword"] and "language" not in node else []
            yield {**found, "tags": [*above, *found["tags"], *below]}
        elif "rule" in child:
            yield from scenarios_of(child["rule"])


def play(
    pickle: dict[str, Any],
    feature: str,
    nodes: dict[str, Any],
    lines: dict[str, int],
    understood: Callable[[Sentence], Said],
) -> Play:
    """One compiled scenario; sentences whose kind nobody can tell are left out."""
    language, node = pickle["language"], nodes[pickle["astNodeIds"][0]]
    sentences = tuple(
        sentence(step, lines[step["astNodeIds"][0]], language)
        for step in pickle["steps"]
        if step["type"] in KINDS
    )
    names = tuple(found["name"] for found in pickle["tags"])
    line = pickle["location"]["line"]
    scenario = Scenario(feature, pickle["name"], language, line, names, sentences)
    return Play(
        scenario, node["location"]["line"], tuple(map(tag, node["tags"])), tuple(map(understood, sentences))
    )


class Understanding:
    """Finds the phrase of each sentence of a file, once for all the scenarios that say it.

    What sentences that are no phrase may have meant is looked for a few times only: it takes long.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str, int], Said] = {}
        self._looked = 0

    def __call__(self, said: Sentence) -> Said:
        """A sentence with its phrase."""
        key = (said.kind, said.text, said.language, said.line)
        if key not in self._found:
            self._found[key] = self._understood(said)
        known = self._found[key]
        return Said(said, known.phrase, dict(known.captured), known.missed)

    def _understood(self, said: Sentence) -> Said:
        if len(said.text) > LINE:
            return Said(said, None, {}, NotAPhrase(said.text[:LINE], said.line, "is too long", []))
        try:
            wanted = self._looked < MOST_LOOKED
            phrase, captured = find(catalogue(), said.kind, said.text, said.language, said.line, look=wanted)
        except NotAPhrase as missed:
            self._looked += 1
            return Said(said, None, {}, missed)
        except (ValueError, OverflowError) as unreadable:
            problem = f"holds a value that is none: {unreadable}"
            return Said(said, None, {}, NotAPhrase(said.text, said.line, problem, [], unreadable=True))
        return Said(said, phrase, captured)


def tag(node: dict[str, Any]) -> Tag:
    """A tag in two parts."""
    name, _, value = node["name"].removeprefix("@").partition(":")
    return Tag(name, value, node["location"]["line"])


def texts(node: object) -> Iterator[Text]:
    """Every text below a sentence."""
    if isinstance(node, dict):
        if "docString" in node:
            below = node["docString"]
            yield Text(below.get("mediaType") or "", below["content"], below["location"]["line"])
        for part in node.values():
            yield from texts(part)
    elif isinstance(node, list):
        for part in node:
            yield from texts(part)


def levels(content: str) -> list[str]:
    """The levels of a hint, from a nudge to the answer."""
    return [level for part in content.split("\n\n") if (level := prose(part))]

"""The palette: every sentence that a scenario may say in a language, ready to be put into a text."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from gherkin.dialect import DIALECTS

from minikoneps.authoring.schemas import PhraseShown
from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import KINDS, parsed
from minikoneps.playbook.phrases import SPOKEN, NotAPhrase, Phrase, find, written
from minikoneps.workshops.scenarios import find_scenario, list_scenarios

GROUPS = {
    "room": "room script clock door deadline platform outage",
    "plans": "plan prespecification comment comments",
    "notice": "tender notice amendment cancellation document",
    "enquiries": "enquiry enquiries",
    "joining": "participation registration invitation invitations briefing consortium member proposals"
    " debarment",
    "bids": "bid bids answers security",
    "evaluation": "opening ranking qualification explanation explanations bounds research committee interest"
    " marks life lottery reserve prices negotiation",
    "award": "award awards failure supplier",
    "complaints": "complaint",
    "approvals": "approval",
    "refusals": "refused",
    "data": "opendata finding findings bundle",
}
USUAL = {("fr", "given"): "Étant donné "}  # the first of the list is no word of our scenarios
GROUP_OF = {prefix: group for group, prefixes in GROUPS.items() for prefix in prefixes.split()}


@cache
def phrases_in(language: str) -> tuple[PhraseShown, ...]:
    """The phrases that can be said in a language, in the order of the catalogue."""
    tables = example_tables(language) if language in SPOKEN else {}
    return tuple(
        _shown(entry, language, tables.get(entry.id, ""))
        for entry in catalogue().values()
        if entry.patterns.get(language)
    )


def _shown(entry: Phrase, language: str, table: str) -> PhraseShown:
    sentences = [written(pattern) for pattern in entry.patterns[language]]
    usual = next(word for word in DIALECTS[language][entry.kind] if not word.startswith("*"))
    keyword = USUAL.get((language, entry.kind), usual)
    return PhraseShown(
        id=entry.id,
        kind=entry.kind,
        group=GROUP_OF.get(entry.id.partition(".")[0], "other"),
        actor=entry.actor,
        sentences=sentences,
        lines=f"{keyword}{sentences[0]}{table}",
    )


def example_tables(language: str) -> dict[str, str]:
    """For each phrase with a table the head and the first row of one that ships."""
    found: dict[str, str] = {}
    for scenario in list_scenarios():
        if scenario.language == language:
            text = find_scenario(scenario.name).read_text(encoding="utf-8")
            for name, table in _tables(text, language):
                found.setdefault(name, table)
    return found


def _tables(text: str, language: str) -> Iterator[tuple[str, str]]:
    lines = text.split("\n")
    for step in _with_tables(parsed(text, "", "en")["feature"]):
        kind = KINDS.get(step["keywordType"], "given")
        try:
            entry, _ = find(catalogue(), kind, step["text"], language, look=False)
        except NotAPhrase:
            continue
        rows = [lines[row["location"]["line"] - 1].strip() for row in step["dataTable"]["rows"][:2]]
        yield entry.id, "".join(f"\n  {row}" for row in rows)


def _with_tables(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if "dataTable" in node:
            yield node
        for part in node.values():
            yield from _with_tables(part)
    elif isinstance(node, list):
        for part in node:
            yield from _with_tables(part)

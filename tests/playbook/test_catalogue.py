"""The catalogue is closed, and speaks every language alike."""

import ast
import inspect
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import Sentence, read_feature
from minikoneps.playbook.phrases import SECRET, SPOKEN, NotAPhrase, Phrase, compiled, find
from minikoneps.playbook.reference import reference
from minikoneps.playbook.tongues import tongues
from minikoneps.playbook.words import ROLES
from minikoneps.shared.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "scenarios").rglob("*.feature"))
PLACEHOLDER = re.compile(r"\{[^}]+\}")
FILLED = re.compile(r"\{\w+(?::(\w+))?\}")
SEATS = {
    "en": "tenderer-1",
    "ar": "مقدم العطاء 1",
    "fr": "soumissionnaire 1",
    "es": "licitante 1",
    "ko": "1번 입찰자",
    "it": "offerente 1",
    "km": "អ្នកដេញថ្លៃ 1",
}
SPANS = {
    "en": "2 days",
    "ar": "2 أيام",
    "fr": "2 jours",
    "es": "2 días",
    "ko": "2일",
    "it": "2 giorni",
    "km": "2 ថ្ងៃ",
}
PHRASES = list(catalogue().values())


def sentences() -> Iterator[Sentence]:
    for file in FILES:
        for scenario in read_feature(file.read_text(encoding="utf-8"), str(file)).scenarios:
            yield from scenario.sentences


def test_every_sentence_of_every_scenario_is_exactly_one_phrase() -> None:
    said = list(sentences())
    for sentence in said:
        find(catalogue(), sentence.kind, sentence.text, sentence.language, sentence.line)
    assert len(said) > 50


def test_every_pattern_is_used_by_a_scenario() -> None:
    english = [sentence for sentence in sentences() if sentence.language == "en"]
    unused = [
        pattern
        for phrase in PHRASES
        for pattern in phrase.patterns["en"]
        if not any(phrase.kind == said.kind and compiled(pattern).parse(said.text) for said in english)
    ]
    assert unused == []


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.id)
def test_every_language_says_a_phrase_with_the_same_placeholders(phrase: Phrase) -> None:
    assert set(LANGUAGES) <= set(phrase.patterns) <= set(SPOKEN)
    asked = {
        tuple(sorted(PLACEHOLDER.findall(pattern))) for said in phrase.patterns.values() for pattern in said
    }
    assert len(asked) == 1


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.id)
def test_a_phrase_takes_exactly_what_its_sentence_gives(phrase: Phrase) -> None:
    signature = inspect.signature(phrase.function)
    named = {part.strip("{}").split(":")[0] for part in PLACEHOLDER.findall(phrase.patterns["en"][0])}
    taken = set(signature.parameters) - {"world", "datatable", "docstring"}
    assert taken == named
    assert next(iter(signature.parameters)) == "world"
    assert not inspect.iscoroutinefunction(phrase.function)
    assert phrase.summary.endswith(".")


def test_a_file_of_a_language_says_phrases_of_the_catalogue_alone() -> None:
    assert set(SPOKEN) == {*LANGUAGES, *tongues()}
    for tongue in tongues().values():
        assert tongue["phrases"].keys() <= catalogue().keys()
        assert {seat.removesuffix("-#") for seat in tongue["seats"]} == {
            "procuring-officer",
            "tenderer",
            "evaluator",
            "review-body",
            "auditor",
            "observer",
        }
        assert tongue["roles"].keys() == set(ROLES.values())
        assert {"seat", "role", "field", "value", "amount", "item", "lot"} <= tongue["columns"].keys()
        assert {"title", "closes", "contract_from"} <= tongue["notice"].keys()
        assert tongue["spans"].keys() == {"seconds", "minutes", "hours", "days"}


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.id)
def test_a_sentence_filled_in_is_its_own_phrase_and_no_other(phrase: Phrase) -> None:
    for language, patterns in phrase.patterns.items():
        for pattern in patterns:
            sentence = FILLED.sub(partial(filled, language), pattern)
            found, captured = find(catalogue(), phrase.kind, sentence, language)
            assert found is phrase
            assert captured.get("seat", "tenderer-1") == "tenderer-1"


def filled(language: str, gap: re.Match[str]) -> str:
    """A value as this language writes it."""
    kind = gap[1]
    if kind == "Seat":
        return SEATS[language]
    if kind == "Span":
        return SPANS[language]
    plain = {"Amount": "34 000 000", "Whole": "3", "Points": "29.5"}
    plain |= {"Day": "2026-03-02", "Instant": "2026-03-02 09:00"}
    return plain.get(kind or "", "it is so")


def test_two_phrases_never_share_a_sentence() -> None:
    patterns = [pattern for phrase in PHRASES for said in phrase.patterns.values() for pattern in said]
    assert len(patterns) == len(set(patterns))


def test_the_page_of_phrases_is_what_the_catalogue_says() -> None:
    page = (ROOT / "docs" / "reference" / "phrases.md").read_text(encoding="utf-8")
    assert page == reference()


def test_an_unknown_sentence_names_the_three_nearest_phrases() -> None:
    with pytest.raises(NotAPhrase, match="line 7") as refused:
        find(catalogue(), "when", "the procuring officer opens the envelopes", "en", 7)
    assert len(refused.value.nearest) == 3
    assert "the procuring officer opens the bids" in refused.value.nearest


def test_a_sentence_of_another_kind_is_not_found() -> None:
    with pytest.raises(NotAPhrase, match="after “then”"):
        find(catalogue(), "then", "the procuring officer opens the bids", "en")


def test_a_sentence_that_says_two_phrases_is_refused() -> None:
    twin = catalogue()["bids.opened"]
    with pytest.raises(NotAPhrase, match="more than one"):
        find({"one": twin, "other": twin}, "when", "the procuring officer opens the bids", "en")


def test_scenarios_hold_no_personal_data() -> None:
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"\S+@\S+\.\S+|\+\d{6,}|https?://", text), file


def test_the_playbook_asserts_nothing_that_python_could_leave_out() -> None:
    for file in (ROOT / "backend" / "minikoneps" / "playbook").rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        assert not any(isinstance(node, ast.Assert) for node in ast.walk(tree)), file


def test_every_amount_of_a_sentence_is_the_one_kept_from_the_room() -> None:
    for phrase in PHRASES:
        for pattern in (pattern for said in phrase.patterns.values() for pattern in said):
            assert set(re.findall(r"\{(\w+):Amount\}", pattern)) <= {SECRET}

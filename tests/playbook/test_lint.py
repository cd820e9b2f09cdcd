"""Each check finds the fault planted for it, at its line, and leaves a clean file alone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.playbook.catalogue import ORDERED, catalogue
from minikoneps.playbook.feature import NotAFeature, read_feature
from minikoneps.playbook.lint.files import checks, lint_bytes, lint_file, lint_text, scenario_files
from minikoneps.playbook.lint.found import WORDS
from minikoneps.playbook.lint.rehearsal import CODES as REHEARSED
from minikoneps.playbook.lint.wording import letters, words
from minikoneps.playbook.phrases import Kind, NotAPhrase, Phrase, find
from minikoneps.shared.telling import words_of
from tests.playbook.planted import CLEAN, PLANTED

ROOT = Path(__file__).parents[2]
OPEN = re.compile(r"\{\w+\}")


def codes(text: str) -> set[str]:
    return {finding.code for finding in lint_text(text, "chalk.feature")}


def test_a_clean_file_has_no_findings() -> None:
    assert lint_text(CLEAN) == []


def test_every_scenario_that_ships_is_clean() -> None:
    files = scenario_files([ROOT / "scenarios"])
    assert [str(finding) for file in files for finding in lint_file(file)] == []
    assert len(files) > 2


@pytest.mark.parametrize(
    ("code", "old", "new"), [(code, *change) for code, changes in PLANTED.items() for change in changes]
)
def test_a_planted_fault_is_found_by_its_check(code: str, old: str, new: str) -> None:
    assert old in CLEAN
    planted = CLEAN.replace(old, new, 1)
    assert code in codes(planted)
    for finding in lint_text(planted, "chalk.feature"):
        assert 1 <= finding.line <= planted.count("\n") + 1
        for told in (finding.told("en"), finding.told("ar"), finding.told("fr")):
            assert all(part and not OPEN.search(part) for part in told), finding
        assert finding.cure.endswith((".", "”.")), finding


def test_every_check_has_a_planted_fault_and_a_heading_in_the_reference() -> None:
    elsewhere = {"lint.unknown_language", "lint.two_phrases", "lint.literal_then"}
    assert set(checks()) == set(PLANTED) | elsewhere
    page = (ROOT / "docs" / "reference" / "lint.md").read_text(encoding="utf-8")
    assert [code for code in checks() if f"\n### {code}\n" not in page] == []


def test_every_finding_is_told_in_every_language_of_the_page_with_the_same_facts() -> None:
    english = words_of(WORDS, "en")
    for code in (*checks(), *REHEARSED):
        assert any(case == code or case.startswith(f"{code}.") for case in english["faults"]), code
    for language in ("ar", "fr"):
        told = words_of(WORDS, language)
        assert told["nouns"].keys() == english["nouns"].keys()
        assert told["faults"].keys() == english["faults"].keys()
        for case, (problem, cure) in told["faults"].items():
            named = set(OPEN.findall(problem + cure))
            asked = set(OPEN.findall("".join(english["faults"][case])))
            assert asked - named <= {"{problem}"}, (
                language,
                case,
            )  # the words of a reader of tables are English
            assert named <= asked, (language, case)


def test_a_phrase_that_a_language_lacks_is_called_by_its_name() -> None:
    khmer = (ROOT / "scenarios" / "km" / "first_bid.feature").read_text(encoding="utf-8")
    said, lacking = "អ្នកវាយតម្លៃរៀបចំណាត់ថ្នាក់សំណើដេញថ្លៃ", "the auditor opens the report"
    (found,) = [one for one in lint_text(khmer.replace(said, lacking, 1)) if "report" in one.told("en")[0]]

    assert found.code == "lint.unknown_phrase"
    assert "the phrase collusion_report.opened, which the language “km” cannot say yet" in found.told("en")[0]


def test_a_file_that_is_too_large_is_told_so_before_it_is_read() -> None:
    rows, given = "        | 1 second |\n", "Given the sealed bids are in\n"
    many = CLEAN.replace(rows, "".join(f"        | {n} seconds |\n" for n in range(1, 80)))
    wide = CLEAN.replace(rows, "        | " + "a" * 400 + " |\n")
    swollen = CLEAN.replace("Too late by <span>", "Too late by " + "<span>" * 60).replace(rows, rows * 40)
    cases = {
        "bytes": b"#" * 200_000,
        "lines": b"\n" * 5_000,
        "line": CLEAN.replace("no dust", "no dust " * 100).encode(),
        "cells": CLEAN.replace("| Chalk |", "| x " * 60 + "|").encode(),
        "scenarios": many.encode(),
        "sentences": CLEAN.replace(given, given * 1_300).encode(),
    }
    for case, data in cases.items():
        assert (case, "lint.too_large") in [(one.case, one.code) for one in lint_bytes(data)], case
    assert all(one.code != "lint.too_large" for one in lint_text(wide) + lint_text(swollen))


def test_a_nul_is_told_with_its_line() -> None:
    (finding,) = lint_text(CLEAN.replace("Soft Stone", "Soft\0Stone"))
    assert (finding.code, finding.case, finding.line) == ("lint.not_text", "nul", 14)


def test_many_sentences_that_are_no_phrase_are_all_told_and_the_first_of_them_with_the_nearest() -> None:
    odd = "".join(f"      And nobody knows sentence {n}\n" for n in range(200))
    findings = lint_text(CLEAN.replace("      Then every tenderer has a receipt\n", odd))
    told = [one for one in findings if one.code == "lint.unknown_phrase"]
    assert len(told) == 200
    assert [len(one.near) for one in told[:12]] == [3] * 12
    assert {one.case for one in told[12:]} == {"none"}


def test_a_finding_names_file_line_and_cure() -> None:
    planted = CLEAN.replace("opens the bids", "opens the windows")
    (told,) = [str(finding) for finding in lint_text(planted, "chalk.feature")]
    assert told.startswith("chalk.feature:46: “the procuring officer opens the windows” is not a phrase")
    assert "“the procuring officer opens the bids”" in told
    assert told.endswith("[lint.unknown_phrase]")


def test_the_nearest_phrases_are_in_the_language_of_the_file() -> None:
    arabic = (ROOT / "scenarios" / "ar" / "first_bid.feature").read_text(encoding="utf-8")
    planted = arabic.replace("عندما ينشر مسؤول الشراء الإعلان", "عندما ينشر مسؤول الشراء إعلانا")
    (finding,) = lint_text(planted)
    assert "ينشر مسؤول الشراء الإعلان" in finding.cure


def test_the_mark_that_some_editors_put_first_is_no_fault() -> None:
    assert lint_text("\ufeff" + CLEAN) == []
    assert read_feature("\ufeff" + CLEAN).name == "Chalk"


def test_a_language_without_phrases_is_told_once() -> None:
    german = (
        "# language: de\nFunktionalität: f\n  @act:1\n  Szenario: s\n"
        "    Angenommen eine Kreide\n    Wenn es regnet\n"
    )
    findings = [finding for finding in lint_text(german) if finding.code != "lint.no_seats"]
    assert [finding.code for finding in findings] == ["lint.unknown_language"]
    assert "en, ar" in findings[0].cure


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / "latin.feature"
    file.write_bytes("Feature: Brücke".encode("latin-1"))
    assert [finding.code for finding in lint_file(file)] == ["lint.not_text"]


def planted_phrase(monkeypatch: pytest.MonkeyPatch, name: str, kind: str, sentence: str) -> None:
    def nothing(world: object) -> None:
        """Nothing."""

    phrase = Phrase(name, kind, "system", {"en": (sentence,)}, nothing)  # type: ignore[arg-type]
    monkeypatch.setitem(ORDERED, name, phrase)


def test_a_sentence_that_says_two_phrases_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    planted_phrase(monkeypatch, "twin", "then", "every tenderer has a {thing}")
    (finding,) = lint_text(CLEAN)
    assert finding.code == "lint.two_phrases"
    assert "<thing>" in finding.problem


def test_a_result_that_people_can_change_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    planted_phrase(monkeypatch, "bids.counted", "then", "there are {count:Whole} bids")
    after_people = CLEAN.replace("Then every tenderer has a receipt", "Then there are 2 bids")
    assert codes(after_people) == {"lint.literal_then"}
    nobody_acted = CLEAN.replace(
        "      When the procuring officer publishes",
        "      Then there are 0 bids\n      When the procuring officer publishes",
    )
    assert codes(nobody_acted) == set()


def test_words_are_counted_as_each_language_writes_them() -> None:
    assert words("Price each line – then stop.", "en") == 5
    assert words("ضع سعرًا لكل سطر.", "ar") == 4
    assert words("ដាក់តម្លៃសម្រាប់ជួរនីមួយៗ", "km") == 3
    assert words("每行写一个价格", "zh") == 4
    assert letters("سعرًا") == 4


def lines_of_a_scenario() -> st.SearchStrategy[str]:
    """Texts made of the file's own lines, and of others: closer to Gherkin than chance alone would come."""
    own = st.sampled_from(CLEAN.splitlines())
    odd = st.sampled_from(
        [
            "| <a> | ( |",
            "Examples:",
            "Scenario Outline: <(> x",
            "* x",
            "@act:² @minutes:٣ @seats:a*9-",
            "# language: ar",
            "# language: km",
            "Given the clock is held at 2026-13-45 99:99",
            "When the clock moves to 99999999999999999999 days after the deadline",
            'Given the country pack "x" as of 0000-00-00',
            '"""hint',
            "And a notice to publish",
            "| field | value |",
            "| bids close | in 99999999999999 days |",
        ]
    )
    return st.lists(own | odd | st.text(max_size=30), max_size=40).map("\n".join)


def changed() -> st.SearchStrategy[str]:
    """The clean file with a piece cut out, or something put in."""
    place = st.integers(0, len(CLEAN))
    return st.builds(
        lambda start, length, new: CLEAN[:start] + new + CLEAN[start + length :],
        place,
        st.integers(0, 80),
        st.text(max_size=12),
    )


@given(st.text() | lines_of_a_scenario() | changed(), st.sampled_from(["en", "ar", "ko", "xx"]))
def test_no_text_is_too_odd_to_be_told_and_none_that_cannot_be_played_is_passed(
    text: str, language: str
) -> None:
    findings = lint_text(text, "odd.feature", language)
    if not findings:
        feature = read_feature(text, "odd.feature", language)
        assert feature.scenarios
        for said in sentences_of(text, language):
            find(catalogue(), *said)
    for finding in findings:
        assert finding.line >= 1


def sentences_of(text: str, language: str) -> Iterator[tuple[Kind, str, str]]:
    for scenario in read_feature(text, "", language).scenarios:
        for sentence in scenario.sentences:
            yield sentence.kind, sentence.text, sentence.language


@given(changed())
def test_what_the_player_refuses_the_checks_refuse_too(text: str) -> None:
    try:
        for said in sentences_of(text, "en"):
            find(catalogue(), *said)
    except (NotAFeature, NotAPhrase, ValueError):
        assert lint_text(text)

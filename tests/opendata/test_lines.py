"""A report says what it has to say once, in words that are written down."""

import ast
import re
from pathlib import Path

import pytest

from minikoneps import opendata
from minikoneps.opendata.lines import DONE, INSTEAD, MOST_LINES, WORDS, Report
from tests.house.catalogues import catalogue, languages

ROOT = Path(__file__).resolve().parents[2]


def said() -> set[str]:
    """The codes that the package says, where it says them."""
    first = [
        node.args[0]
        for path in Path(str(opendata.__file__)).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "say"
    ]
    either = [
        part for one in first for part in ((one.body, one.orelse) if isinstance(one, ast.IfExp) else (one,))
    ]
    return {str(part.value) for part in either if isinstance(part, ast.Constant)}


def test_every_code_that_is_said_has_words_and_no_words_are_left_over() -> None:
    assert set(WORDS) == {*said(), "linesTooMany"}


def test_every_code_is_in_the_reference() -> None:
    reference = (ROOT / "docs" / "reference" / "opendata.md").read_text(encoding="utf-8")

    assert [code for code in WORDS if f"| `{code}` |" not in reference] == []


@pytest.mark.parametrize("language", languages())
def test_every_line_can_be_said_in_each_language_of_the_page(language: str) -> None:
    wanted = {
        *(f"importing.lines.{code}" for code in WORDS),
        *(f"importing.outcomes.{outcome}" for outcome in DONE),
        *(f"importing.instead.{what}" for what in INSTEAD),
    }
    said = {path for path in catalogue(language) if re.match(r"importing\.(lines|outcomes|instead)\.", path)}

    assert said == wanted


def test_every_outcome_is_that_of_some_line() -> None:
    assert {outcome for _, outcome in WORDS.values()} == set(DONE)


def test_the_same_problem_in_the_same_field_is_one_line() -> None:
    report = Report("test")
    for number in range(3):
        report.say("unknownField", f"releases/{number}/tender/items/{number}/colour")
        report.say("codeWritten", "tender/status", "active")
    report.say("codeWritten", "tender/status", "complete")

    assert [(line.path, line.done, line.count) for line in report] == [
        ("releases/0/tender/items/0/colour", "left out", 3),
        ("tender/status", "read as active", 3),
        ("tender/status", "read as complete", 1),
    ]


def test_a_report_does_not_grow_for_ever() -> None:
    report = Report("test")
    for number in range(MOST_LINES + 10):
        report.say("unknownField", f"field{number}")

    assert len(report.lines) == MOST_LINES + 1
    assert (report.lines[-1].code, report.lines[-1].count) == ("linesTooMany", 10)

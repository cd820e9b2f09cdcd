"""A scenario file is read whole, and a broken one is refused in words."""

import pytest

from minikoneps.playbook.feature import NotAFeature, read_feature
from minikoneps.playbook.outline import seat_rows

FEATURE = """\
Feature: A small one
  Prose of the
  feature.

  Background:
    Given these seats
      | seat       | role              | organisation |
      | officer    | procuring officer | Town         |
      | tenderer-1 | tenderer          | Firm         |
      | tenderer-2 | tenderer          | Other Firm   |

  Rule: Main line
    @act:1
    Scenario: Notice
      When the procuring officer publishes the notice
        \"\"\"hint
        First
        level.

        Second level.
        \"\"\"
    @act:2
    Scenario Outline: Bids of <total>
      When every tenderer submits a sealed bid
      And tenderer-1 replaces its bid by <total>
      Examples:
        | total |
        | 1 000 |
    @inject
    Scenario: A surprise
      When tenderer-1 withdraws its bid
"""


def test_backgrounds_rules_and_examples_are_worked_in() -> None:
    feature = read_feature(FEATURE)
    assert feature.prose == "Prose of the feature."
    assert [scenario.name for scenario in feature.scenarios] == ["Notice", "Bids of 1 000", "A surprise"]
    assert [scenario.act for scenario in feature.scenarios] == [1, 2, None]
    assert [sentence.kind for sentence in feature.scenarios[1].sentences] == ["given", "when", "when"]
    assert feature.scenarios[1].sentences[2].text == "tenderer-1 replaces its bid by 1 000"
    assert feature.scenarios[0].sentences[1].line == 15


def test_prose_loses_the_line_breaks_of_the_file_but_keeps_its_lists() -> None:
    prose = "  You can\n  - read\n    a notice,\n  - bid.\n\n  The\n  end.\n"
    text = f"Feature: f\n{prose}  Scenario: s\n    Given x\n"
    assert read_feature(text).prose == "You can\n- read a notice,\n- bid.\n\nThe end."


def test_a_text_marked_hint_becomes_levels_and_is_not_given_to_the_phrase() -> None:
    sentence = read_feature(FEATURE).scenarios[0].sentences[1]
    assert sentence.hints == ("First level.", "Second level.")
    assert sentence.docstring is None


def test_a_file_without_a_language_line_is_read_in_the_given_language() -> None:
    feature = read_feature("خاصية: س\n  سيناريو: ص\n    عندما ينشر مسؤول الشراء الإعلان\n", language="ar")
    assert feature.language == "ar"
    assert feature.scenarios[0].sentences[0].line == 3


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("nonsense", "expected"),
        ("", "no feature"),
        ("Feature: f\n  Scenario: s\n    * these seats\n", "begin a scenario with Given"),
        ("Feature: f\n  Scenario: s\n    Given x\n  Rule: r\n    Scenario: s\n      Given y\n", "line 5"),
    ],
)
def test_a_broken_file_is_refused_with_line_and_cause(text: str, problem: str) -> None:
    with pytest.raises(NotAFeature, match=problem):
        read_feature(text, "x.feature")


def test_the_seats_of_a_feature_are_as_the_interface_takes_them() -> None:
    assert seat_rows(FEATURE)[0] == {"seat": "officer", "role": "procuringOfficer", "organisation": "Town"}
    assert len(seat_rows(FEATURE)) == 3

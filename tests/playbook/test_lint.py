"""Each check finds the fault planted for it, at its line, and leaves a clean file alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.playbook.catalogue import ORDERED, catalogue
from minikoneps.playbook.feature import NotAFeature, read_feature
from minikoneps.playbook.lint.files import checks, lint_file, lint_text, scenario_files
from minikoneps.playbook.lint.wording import letters, words
from minikoneps.playbook.phrases import Kind, NotAPhrase, Phrase, find

ROOT = Path(__file__).parents[2]
CLEAN = '''\
# language: en
@id:gen-09-chalk @pack:generic @level:1 @minutes:20
@seats:procuring-officer,tenderer*2-9
Feature: Chalk
  A school buys 1 200 boxes of chalk, no dust. 30213100-6 is its class, ISO 9001 its wish.

  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation |
      | procuring-officer | procuring officer | Hill School  |
      | tenderer-1        | tenderer          | White Lines  |
      | tenderer-2        | tenderer          | Soft Stone   |
    And a notice to publish
      | field      | value      |
      | title      | Chalk      |
      | bids close | in 14 days |
    And the items to buy
      | item  | quantity | unit |
      | Chalk | 1 200.5  | box  |
    And the bids the bots have in mind
      | seat       | amount        |
      | tenderer-1 | 1 250 000.50  |
      | tenderer-2 | 34 000 000    |

  Rule: The main line
    @act:1 @minutes:10
    Scenario: The bids
      When the procuring officer publishes the notice
        """hint
        Open Tenders, then New tender.

        Fill in what is bought.
        """
      And every tenderer submits a sealed bid
        """note
        Let them take their time.
        """
      Then every tenderer has a receipt

    @act:2 @minutes:10
    Scenario: The opening
      Given the sealed bids are in
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then in the scripted run the total of tenderer-2 is 34 000 000

  Rule: Surprises
    @inject @after:act-1
    Scenario Outline: Too late by <span>
      Given the sealed bids are in
      When the clock moves to <span> after the deadline
      And tenderer-1 tries to submit a sealed bid of 5 000
      Then the attempt is refused as late
      Examples:
        | span     |
        | 1 second |
        | 2 hours  |
'''
HELD = "the clock is held at 2026-03-03 09:00"
HINT = CLEAN[CLEAN.index("        Open Tenders") : CLEAN.index('        """\n      And every')]
PLANTED = {
    "lint.not_gherkin": [("  Rule: The main line", "nonsense"), ("| Chalk | 1 200.5  | box  |", "| Chalk |")],
    "lint.no_scenario": [(CLEAN[CLEAN.index("  Rule: The main line") :], "")],
    "lint.lost_scenario": [
        ("        | 1 second |\n        | 2 hours  |\n", ""),
        ("    @act:2", "    @inject\n    Scenario: Empty\n\n    @act:2"),
    ],
    "lint.no_name": [("Scenario: The opening", "Scenario:")],
    "lint.same_name": [
        ("Scenario: The opening", "Scenario: The bids"),
        ("Too late by <span>", "The bids"),
        ("Too late by <span>", "Too late"),
    ],
    "lint.first_step": [("When the procuring officer publishes", "* the procuring officer publishes")],
    "lint.unknown_phrase": [("opens the bids", "opens the windows"), ("Then in the", "And in the")],
    "lint.nothing_below": [(CLEAN[CLEAN.index("      | field") : CLEAN.index("    And the items")], "")],
    "lint.ignored_below": [
        ("opens the bids\n", "opens the bids\n        | a |\n"),
        ('"""note', '"""'),
    ],
    "lint.no_seats": [(CLEAN[CLEAN.index("    And these") : CLEAN.index("    And a notice")], "")],
    "lint.seat_twice": [
        ("| tenderer-2        |", "| tenderer-1        |"),
        ("| tenderer-2        |", "| trainer           |"),
        ("| tenderer-2        |", "| Tenderer Two      |"),
    ],
    "lint.no_such_seat": [
        ("And tenderer-1 tries", "And tenderer-7 tries"),
        ("| tenderer-2 | 34", "| tenderer-7 | 34"),
        ("| tenderer-2 | 34", "| procuring-officer | 34"),
    ],
    "lint.no_seat_for_role": [("| procuring officer |", "| auditor |")],
    "lint.bots_without_values": [
        (CLEAN[CLEAN.index("    And the items") : CLEAN.index("    And the bids the")], ""),
        (CLEAN[CLEAN.index("    And the bids the") : CLEAN.index("\n  Rule: The main")], ""),
    ],
    "lint.table": [
        ("| procuring officer |", "| king |"),
        ("| field      | value ", "| field      | worth "),
        ("| title      | Chalk ", "| colour     | Chalk "),
        ("| 34 000 000 ", "| much       "),
        ("| 1 200.5  |", "| several  |"),
    ],
    "lint.notice": [("in 14 days", "some day  "), ("| quantity | unit |", "| quantity | many |")],
    "lint.pack": [('pack "generic"', 'pack "atlantis"'), ('"generic" as of 2026', '"generic" as of 1026')],
    "lint.unknown_tag": [("@level:1", "@levle:1")],
    "lint.tag_value": [("@level:1", "@level:high"), ("@act:2 ", "@act:two @inject "), ("act-1", "1")],
    "lint.tag_place": [("@act:2 ", "@act:2 @level:1 "), ("@level:1", "@level:1 @act:9")],
    "lint.minutes": [("@minutes:20", "@minutes:19")],
    "lint.act_or_surprise": [
        ("@act:2 ", ""),
        ("@act:2 ", "@act:1 "),
        ("@act:2 ", "@act:3 "),
        ("@inject ", "@inject @act:3 "),
    ],
    "lint.after": [("@after:act-1", "@after:act-9")],
    "lint.clock_in_surprise": [
        ("      When the clock moves to <", f"      And {HELD}\n      When the clock moves to <")
    ],
    "lint.pack_tag": [("@pack:generic", "@pack:kr")],
    "lint.seats_tag": [
        ("tenderer*2-9", "tenderer*3-9"),
        ("tenderer*2-9", "tenderer*2-9,auditor"),
        ("procuring-officer,", ""),
    ],
    "lint.hint_long": [("        Fill in what is bought.", "        " + "Fill in. " * 31)],
    "lint.hint_levels": [
        ("        Fill in", "        One.\n\n        Two.\n\n        Fill in"),
        (HINT, "\n"),
    ],
    "lint.sentence_long": [
        ("Fill in what is bought.", "Price each line, then " * 6),
        ("Let them", "Now then " * 9 + "let them"),
    ],
    "lint.text_mark": [('"""hint', '"""clue')],
    "lint.personal_data": [
        ("Soft Stone ", "a.b@soft.example"),
        ("no dust", "call 010-1234-5678"),
        ("no dust", "call +82 2 123 4567"),
        ("no dust", "call (02) 123 4567"),
        ("no dust", "call ٠١٠ ١٢٣٤ ٥٦٧٨"),
        ("no dust", "firm 123-45-67890"),
        ("no dust", "firm 110111-1234567"),
        ("no dust", "VAT IT01234567890"),
        ("no dust", "card 29901011234567"),
        ("no dust", "account FR76 3000 6000 0112 3456"),
        ("# language: en", "# language: en\n# by someone@office.example"),
    ],
    "lint.web_address": [("no dust", "see https://example.org"), ("no dust", "see www.example.org")],
}


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
        assert finding.problem
        assert finding.cure.endswith((".", "”.")), finding


def test_every_check_has_a_planted_fault_and_a_heading_in_the_reference() -> None:
    elsewhere = {"lint.not_text", "lint.unknown_language", "lint.two_phrases", "lint.literal_then"}
    assert set(checks()) == set(PLANTED) | elsewhere
    page = (ROOT / "docs" / "reference" / "lint.md").read_text(encoding="utf-8")
    assert [code for code in checks() if f"\n### {code}\n" not in page] == []


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


def test_a_language_without_phrases_is_told_once() -> None:
    italian = (
        "# language: it\nFunzionalità: f\n  @act:1\n  Scenario: s\n    Dato un gesso\n    Quando piove\n"
    )
    findings = [finding for finding in lint_text(italian) if finding.code != "lint.no_seats"]
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

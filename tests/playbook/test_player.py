"""The player stops at the first sentence that does not hold, and says why."""

from collections.abc import Mapping
from io import StringIO
from pathlib import Path

from rich.console import Console

from minikoneps.playbook.actors import Actor, Answer
from minikoneps.playbook.feature import Feature, read_feature
from minikoneps.playbook.player import Outcome, Played, Result, Results, play, play_files
from minikoneps.playbook.report import page, summary
from minikoneps.playbook.world import World

TEXT = """\
Feature: A small one
  Scenario: Nothing can be done
    Given the country pack "generic" as of 2026-03-02
    And the notice is open for bids
    Then every seat can read the notice

  Scenario: A secret <b>
    Then every seat can read the notice
    And nobody is the supplier
"""


def closed(method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
    """A server that grants nothing."""
    problem = b'{"code": "access.no_token", "title": "Who are you?"}'
    return Answer(401, {"content-type": "application/problem+json"}, problem)


def played(feature: Feature, number: int) -> Result:
    scenario = feature.scenarios[number]
    return Result(feature, scenario, "", tuple(play(scenario, World(closed, None))))


def test_after_the_first_failure_the_rest_is_skipped() -> None:
    outcomes = [row.outcome for row in played(read_feature(TEXT), 0).played]
    assert outcomes == [Outcome.GREEN, Outcome.RED, Outcome.SKIPPED]


def test_a_scenario_whose_given_fails_is_blocked_and_not_red() -> None:
    feature = read_feature(TEXT)
    assert played(feature, 0).outcome is Outcome.BLOCKED
    assert played(feature, 1).outcome is Outcome.RED


def test_a_failure_says_what_was_answered() -> None:
    problem = next(row.problem for row in played(read_feature(TEXT), 0).played if row.problem)
    assert problem == "the trainer opens the room: 401 access.no_token Who are you?"


def test_nothing_played_is_not_green() -> None:
    assert not Results().green


def test_a_sentence_without_its_table_is_a_failure_in_words() -> None:
    feature = read_feature("Feature: f\n  Scenario: s\n    Given these seats\n")
    assert "needs a datatable" in played(feature, 0).played[0].problem


def test_an_unknown_sentence_keeps_the_whole_file_from_being_played(tmp_path: Path) -> None:
    file = tmp_path / "x.feature"
    file.write_text("Feature: f\n  Scenario: s\n    Given a miracle\n", encoding="utf-8")
    told: list[object] = []
    results = play_files([file], "http://127.0.0.1:9", "token", told.append)
    assert not results.green
    assert "a miracle" in results.unreadable[0]
    assert told == []


def test_the_summary_and_the_page_name_what_failed_and_escape_what_they_show() -> None:
    feature = read_feature(TEXT)
    results = Results([played(feature, 0), played(feature, 1)])
    console = Console(record=True, width=200, file=StringIO())
    console.print(summary(results))
    assert "1 red, 1 blocked" in console.export_text()
    html = page(results)
    assert "A secret &lt;b&gt;" in html
    assert "<b>" not in html


def test_an_actor_waits_when_told_to_slow_down_and_asks_again() -> None:
    answers = [Answer(429, {"retry-after": "0"}, b""), Answer(200, {}, b"{}")]

    def slow(method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        return answers.pop(0)

    assert Actor(slow, "busan", "token").see("/clock").status == 200


def test_an_actor_names_its_seat_and_never_shows_its_token_in_the_record() -> None:
    seen: list[Mapping[str, str]] = []
    kept: list[object] = []

    def heard(method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        seen.append(headers)
        return Answer(200, {}, b"{}")

    Actor(heard, "busan", "s3cret", "tenderer-1", record=kept.append).act("/bids", {})
    assert seen[0]["Authorization"] == "Bearer s3cret"
    assert seen[0]["Seat"] == "tenderer-1"
    assert "s3cret" not in repr(kept)


def test_played_rows_keep_the_exchanges_of_their_sentence() -> None:
    rows: tuple[Played, ...] = played(read_feature(TEXT), 0).played
    assert [exchange.path for exchange in rows[1].exchanges] == ["/api/workshops"]
    assert rows[0].exchanges == ()

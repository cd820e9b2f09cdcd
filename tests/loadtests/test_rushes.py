"""Rushes on servers of their own: the proof holds, and where a fault is planted it says which."""

from pathlib import Path

import pytest

from loadtests import day, server
from loadtests.run import run
from tests.servers import find_postgres

pytestmark = [pytest.mark.stories, pytest.mark.long]


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("late", "late but accepted"),
        ("lost", "acknowledged but not stored"),
        ("doubled", "doubled"),
    ],
)
def test_the_proof_of_a_rush_finds_a_planted_fault(
    fault: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(server, "PROGRAM", ("tests.loadtests.planted", fault))

    code = run("closing_rush", ["--tenderers", "60", "--seconds", "5", "--report", str(tmp_path)])

    told = capsys.readouterr().out
    assert code == 1
    assert f"{said}: " in told
    assert "The proof does not hold." in told


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("closing_rush", ["--tenderers", "60", "--seconds", "5", "--kills", "3"]),
        ("hot_tender", ["--tenderers", "100", "--workers", "2", "--readers", "3"]),
        ("record_morning", ["--tenders", "30", "--seconds", "10", "--burst-seconds", "4", "--p99", "60"]),
        ("deadlines", ["--deadlines", "8", "--bids", "40"]),
        ("soak", ["--minutes", "0.3", "--p99", "60", "--grown", "9"]),
    ],
)
def test_the_proof_of_each_rush_holds_on_a_server_without_one(
    name: str, words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(name, [*words, "--report", str(tmp_path)])

    told = capsys.readouterr().out
    assert code == 0, told
    assert "The proof holds." in told
    written = {"result.json", "waits.svg", "locust.html", "locust_stats.csv", "locust_stats_history.csv"}
    assert written <= {path.name for path in tmp_path.iterdir()}


def test_a_server_alone_with_a_wrong_clock_is_found_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--clock-error", "5", "--report", str(tmp_path)]

    code = run("deadlines", ["--deadlines", "2", "--bids", "20", "--tenderers", "20", *where])

    assert code == 1
    assert "in time but refused: " in capsys.readouterr().out


@pytest.mark.skipif(find_postgres() is None, reason="PostgreSQL is not installed here")
def test_two_servers_whose_clocks_are_ten_seconds_apart_judge_deadlines_alike(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--servers", "2", "--postgresql", "--clock-error", "5", "--report", str(tmp_path)]

    code = run("deadlines", ["--deadlines", "6", "--bids", "40", "--tenderers", "40", *where])

    told = capsys.readouterr().out
    assert code == 0, told
    assert "The proof holds." in told


def test_everybody_is_told_of_each_opening_of_a_day(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--tenders", "6", "--bids", "6", "--watchers", "8", "--readers", "4", "--p95", "30"]

    code = day.hold(day.read_arguments(words))

    told = capsys.readouterr().out
    assert code == 0, told
    assert "The room keeps up." in told

"""What a command line may ask of a load test, and where its report goes: refused before anything starts."""

from pathlib import Path

import pytest

from loadtests import classroom, day
from loadtests.driving import clear_report
from loadtests.kinds import KINDS, read_arguments
from loadtests.moments import TooMany


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("closing_rush", ["--tenderers", "0"], "--tenderers: a whole number from 1 to 1,000,000, not 0"),
        ("closing_rush", ["--tenderers", "1.5"], "--tenderers: a whole number"),
        ("closing_rush", ["--seconds", "-5"], "--seconds: a whole number from 1"),
        ("closing_rush", ["--connections", "-1"], "--connections: a whole number from 0"),
        ("closing_rush", ["--readers", "-1"], "--readers: a whole number from 0"),
        ("closing_rush", ["--workers", "0"], "--workers: a whole number from 1 to 64"),
        ("closing_rush", ["--servers", "0"], "--servers: a whole number from 1 to 64"),
        ("closing_rush", ["--kills", "-1"], "--kills: a whole number from 0"),
        ("closing_rush", ["--clock-error", "nan"], "--clock-error: a number, not nan"),
        ("record_morning", ["--rate", "inf"], "--rate: a number, not inf"),
        ("record_morning", ["--rate", "0"], "--rate: a number above 0"),
        ("record_morning", ["--p99", "soon"], "--p99: a number, not soon"),
        ("soak", ["--minutes", "0"], "--minutes: a number above 0"),
        ("soak", ["--fu"], "unrecognized arguments: --fu"),
        ("soak", ["--host", "127.0.0.1:8000", "--token", "t"], "--host: an address such as http://"),
        ("soak", ["--host", "http://[::1", "--token", "t"], "--host: an address such as http://"),
        ("soak", ["--host", "http://127.0.0.1:8000/room", "--token", "t"], "--host: an address such as"),
    ],
)
def test_a_figure_that_makes_no_load_is_refused(
    name: str, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        read_arguments(name, words)
    assert f"error: {said}" in capsys.readouterr().err.replace("argument ", "")


@pytest.mark.parametrize(
    ("read", "words", "said"),
    [
        (day.read_arguments, ["--every", "0"], "--every: a number above 0"),
        (day.read_arguments, ["--readers", "-1"], "--readers: a whole number from 0"),
        (day.read_arguments, ["--bids", "40"], "no more --bids than --watchers"),
        (classroom.main, ["--clients", "3"], "--clients: a whole number from 4"),
        (classroom.main, ["--pace", "0"], "--pace: a number above 0"),
    ],
)
def test_a_day_or_a_class_that_cannot_be_is_refused(
    read: object, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(read)
    with pytest.raises(SystemExit):
        read(words)
    assert said in capsys.readouterr().err


def test_an_address_is_taken_without_the_stroke_behind_it() -> None:
    asked = read_arguments("soak", ["--host", "http://127.0.0.1:8000/", "--token", "t"])
    assert asked.host == "http://127.0.0.1:8000"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("soak", ["--minutes", "100000"]),
        ("record_minute", ["--rate", "1000000"]),
        ("deadlines", ["--deadlines", "1000000"]),
    ],
)
def test_more_than_one_run_can_hold_is_refused_before_it_fills_the_memory(
    name: str, words: list[str]
) -> None:
    with pytest.raises(TooMany, match=r"are more than the 1,000,000 of one run"):
        KINDS[name].shape(read_arguments(name, words))


def test_the_full_day_is_read_as_its_help_tells() -> None:
    asked = day.read_arguments(["--full"])
    assert (asked.tenders, asked.every, asked.watchers, asked.readers) == (1500, 1, 60, 100)


def test_a_full_day_has_the_time_to_read_its_ledger_again_for_every_page() -> None:
    asked = day.read_arguments(["--full"])
    users, pages = asked.watchers + asked.readers + 1, asked.tenders // 500
    reading = asked.watchers * pages * 2.0  # seconds for eight megabytes, on a machine that is busy
    worked = asked.tenders * asked.every + users / classroom.COMING
    assert classroom.longest(asked.tenders, users) > worked + 2 * reading


def test_a_report_takes_the_place_of_the_one_before_and_of_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "two words"
    clear_report(folder)
    for name in ("result.json", "waits.svg", "locust.html", "locust_stats.csv", "locustfile.py"):
        (folder / name).touch()
    clear_report(folder)
    assert [path.name for path in folder.iterdir()] == ["locustfile.py"]


def test_a_report_that_cannot_be_written_is_told_before_anything_starts(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(RuntimeError, match="no report can be written to .*taken"):
        clear_report(tmp_path / "taken")

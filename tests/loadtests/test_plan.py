"""What is handed from the process that prepares to those that generate, and back."""

from pathlib import Path

import pytest

from loadtests import judging
from loadtests.judging import attempt_of, pieces, read_piece
from loadtests.kinds import KINDS, read_arguments
from loadtests.moments import Arrival
from loadtests.plan import Crowd, Plan, Seat, attempt_line, read_sealed, sealed_line

PLAN = Plan(
    folder="",
    servers=["http://127.0.0.1:1", "http://127.0.0.1:2"],
    workshop="busan",
    tenders=["tender-1"],
    seats=[Seat("tenderer-1", "token", "party-1")],
    crowds=[Crowd(-60, 16), Crowd(-20, 205)],
)


def test_a_plan_is_read_as_it_was_written(tmp_path: Path) -> None:
    plan = Plan(**{**vars(PLAN), "folder": str(tmp_path)})
    plan.write()
    assert Plan.read(plan.file) == plan


def test_there_are_as_many_connections_as_the_moment_asks_for() -> None:
    moments = (float("-inf"), -60, -21, -20, 3)
    assert [PLAN.users_at(moment) for moment in moments] == [16, 16, 16, 205, 205]


@pytest.mark.parametrize("shares", [1, 2, 3])
def test_generators_share_the_bids_so_that_each_is_sent_once(tmp_path: Path, shares: int) -> None:
    file = tmp_path / "arrivals.tsv"
    arrivals = [Arrival(number, number / 7, number % 3, number, 0.5 * (number % 2)) for number in range(8)]
    file.write_bytes(b"".join(sealed_line(one, f"key-{one.number}", b'{"a": "\\t"}') for one in arrivals))
    parts = [list(read_sealed(file, share, shares)) for share in range(shares)]
    found = sorted((one for part in parts for one in part), key=lambda one: one.arrival.number)
    assert [one.arrival for one in found] == arrivals
    assert {one.body for one in found} == {b'{"a": "\\t"}'}
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_attempts_are_read_in_pieces_and_a_line_that_was_cut_off_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "PIECE", 100)
    file = tmp_path / "attempts-0.jsonl"
    late = [attempt_line(number, (1.5, 1.25, None, 2.0), 409, "bids.late", b"{}") for number in range(20)]
    file.write_bytes(b"".join(late) + b"[20, 1.5, 1.")
    parts = list(pieces(file))
    rows = [row for part in parts for row in read_piece("0" * 32, part)]
    assert len(parts) > 3
    assert [row.number for row in rows] == list(range(20))
    one = attempt_of(rows[3], "tenderer-1", "tender-1", "key-3")
    assert (one.due, one.first_byte, one.last_byte, one.answered) == (1.5, 1.25, None, 2.0)
    assert (one.status, one.code, one.bid) == (409, "bids.late", None)


@pytest.mark.parametrize("name", KINDS)
def test_what_each_rush_does_unasked_is_a_load_that_can_be_handed_out(name: str) -> None:
    shape = KINDS[name].shape(read_arguments(name, []))
    assert shape.arrivals
    assert max(one.tender for one in shape.arrivals) < len(shape.closes)
    assert all(0 < crowd.users <= 1000 for crowd in shape.crowds)
    assert len(shape.arrivals) < 10_000  # what a laptop bears


@pytest.mark.parametrize("name", KINDS)
def test_the_full_figures_of_every_rush_can_be_handed_out(name: str) -> None:
    full = {
        "closing_rush": 800,
        "hot_tender": 1000,
        "record_morning": 68_000,
        "record_minute": 50_000,
        "deadlines": 20_000,
        "soak": 36_000,
    }
    arrivals = KINDS[name].shape(read_arguments(name, ["--full"])).arrivals
    assert len(arrivals) == pytest.approx(full[name], rel=0.06)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--servers", "2"], "a data folder has one server"),
        (["--host", "http://127.0.0.1:1"], "--host and --token go together"),
        (["--database", "postgresql://x"], "--database and --database-owner go together"),
        (
            ["--host", "http://127.0.0.1:1", "--token", "t", "--kills", "1"],
            "for servers that the test starts",
        ),
        (["--rate", "3"], "unrecognized arguments"),
    ],
)
def test_a_command_line_that_cannot_be_is_refused(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        read_arguments("closing_rush", words)
    assert said in capsys.readouterr().err

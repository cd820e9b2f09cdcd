"""What a rush tells in the end: every reason for its exit code is a sentence; what was not is not told."""

from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from loadtests import day, run
from loadtests.figures import Sampled
from loadtests.kinds import Shape
from loadtests.proof import Attempt, Stored, prove
from loadtests.telling import Told, show

BID = Attempt("tenderer-1", "tender-1", "key", 9.0, 9.0, 201, None, "bid-1", answered=9.1, due=9.0)
STORED = Stored("bid-1", "tender-1", "tenderer-1", None)
DEADLINES = {"tender-1": 10.0}


def told_of(delays: Sequence[float | None] | None = None, asked: int = 0, kills: int = 0) -> Told:
    """A rush of one bid that was kept."""
    proof = prove([BID], [STORED], DEADLINES, {})
    sampled = Sampled([100], 1.0, 1.0, 2.0, kills)
    return Told("soak", Shape([0.0], [], []), [BID], DEADLINES, proof, sampled, 1.0, asked, delays)


@pytest.mark.parametrize(
    ("delays", "said"),
    [
        ([0.2, None], "not seen at the server beside theirs: 1"),
        ([0.2, 1.5], "a bid showed at the server beside its own after 1.50 s, not 1"),
        ([], "no bid could be looked for at the server beside its own"),
    ],
)
def test_a_bid_that_does_not_show_at_the_other_server_is_told_as_a_fault(
    delays: Sequence[float | None], said: str, tmp_path: Path
) -> None:
    console = Console(file=StringIO(), width=200)
    assert not show(told_of(delays), tmp_path, console)
    assert isinstance(console.file, StringIO)
    assert said in console.file.getvalue()
    assert said in (tmp_path / "result.json").read_text(encoding="utf-8")
    assert "The proof holds." not in console.file.getvalue()


@pytest.mark.parametrize("delays", [None, [0.2, 0.9]])
def test_bids_that_show_within_a_second_are_no_fault(
    delays: Sequence[float | None] | None, tmp_path: Path
) -> None:
    assert show(told_of(delays), tmp_path, Console(file=StringIO()))


def test_the_kills_that_are_told_are_those_that_were(tmp_path: Path) -> None:
    console = Console(file=StringIO(), width=200)
    show(told_of(asked=20, kills=18), tmp_path, console)
    assert isinstance(console.file, StringIO)
    assert "18 of 20" in console.file.getvalue()


def test_a_day_tells_apart_what_was_not_opened_and_what_is_in_no_record() -> None:
    assert day.missing(0, 0) == []
    assert day.missing(2, 0) == ["tenders that were not opened in time: 2"]
    assert day.missing(0, 1_500) == ["bids in no record of an opening: 1,500"]


def test_figures_that_come_to_no_bid_are_refused_before_a_server_starts(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="not one bid"):
        run.run("soak", ["--minutes", "0.0001", "--report", str(tmp_path / "none")])
    assert not (tmp_path / "none").exists()

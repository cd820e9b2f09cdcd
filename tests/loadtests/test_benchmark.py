"""What a measurement cannot be asked for is refused before anything is prepared."""

import sys
from pathlib import Path

import pytest

from loadtests.benchmark import __main__ as benchmark
from loadtests.benchmark import crowd, growth, opening, scenarios


@pytest.mark.parametrize(
    ("module", "words", "said"),
    [
        (benchmark, ["--rounds", "0"], "--rounds: a whole number from 1"),
        (benchmark, ["--clients", "-3"], "--clients: a whole number from 2"),
        (benchmark, ["--plot", "no/such/folder.svg"], "--plot: there is no folder no/such"),
        (growth, ["--bids", "3000"], "16 --rounds of 200 bids need at least --bids 3400"),
        (growth, ["--rounds", "0"], "--rounds: a whole number from 1"),
        (opening, ["--bids", "0"], "--bids: a whole number from 1"),
        (crowd, ["--rivals", "none"], "--rivals: a number, not none"),
        (scenarios, ["--only", "no_such"], "--only: invalid choice: 'no_such'"),
    ],
)
def test_what_cannot_be_measured_is_refused(
    module: object,
    words: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["measure", *words])
    with pytest.raises(SystemExit):
        module.main()  # type: ignore[attr-defined]
    assert said in capsys.readouterr().err

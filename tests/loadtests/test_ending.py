"""How far a load test is, where nobody sees a bar move, and how it ends when it is ended."""

import os
import signal
from io import StringIO
from threading import Event

import pytest
from rich.console import Console

from loadtests import ending


def test_a_file_gets_a_line_now_and_then_about_what_is_under_way(monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told()
    monkeypatch.setattr(ending, "EVERY", 0.01)

    with ending.new_progress(Console(file=told)) as progress:
        progress.add_task("Tenders published", total=3, completed=3)
        progress.add_task("Bids sent", total=36_000, completed=1_234)
        assert told.lines.wait(30)

    assert "Bids sent: 1,234 of 36,000 after 0 min\n" in told.getvalue()
    assert "Tenders published: " not in told.getvalue()


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_ctrl_c_and_a_terminal_that_is_closed_end_a_load_test_in_order(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    endings = [signal.Signals[one] for one in ("SIGINT", "SIGTERM", "SIGHUP")]
    before = {one: signal.signal(one, lambda *_: None) for one in endings}
    left = []

    def run(_words: object) -> int:
        try:
            os.kill(os.getpid(), signal.Signals[name])
            Event().wait(5)
        finally:
            left.append("ended what it started")
        return 0

    try:
        assert ending.come_to_an_end(run, []) == 130
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
    assert left == ["ended what it started"]
    assert "Stopped, without a verdict." in capsys.readouterr().out


class Told(StringIO):
    """A file, and whether anything was written to it."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = Event()

    def write(self, text: str) -> int:
        """Write."""
        written = super().write(text)
        if text.strip():
            self.lines.set()
        return written

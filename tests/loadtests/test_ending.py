"""How far a load test is, where nobody sees a bar move."""

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

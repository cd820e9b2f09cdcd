"""Rooms in which a scenario is played, by bots and by people whose browsers are clients here."""

from collections.abc import Callable, Iterator

import pytest
from _pytest.terminal import TerminalReporter

from tests.exercises.live import Live, play_in
from tests.serving import Served, serve


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def playing(served: Served) -> Iterator[Callable[..., Live]]:
    """Open a room for a scenario; it is closed after the test."""
    opened: list[Live] = []

    def open_one(of: str, **plan: object) -> Live:
        opened.append(play_in(served, of, **plan))
        return opened[-1]

    yield open_one
    for live in opened:
        live.close()


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """What each scenario took that was played to its end, by how many people sat there."""
    reports = (one for how in ("passed", "failed") for one in terminalreporter.getreports(how))
    rows = [value for one in reports for name, value in one.user_properties if name == "played"]
    if not rows:
        return
    took = {(name, shape): f"{seconds:.1f} s ({cpu:.1f})" for name, shape, seconds, cpu in rows}
    shapes = list(dict.fromkeys(shape for _, shape in took))
    terminalreporter.write_line("")
    terminalreporter.write_line("Seconds a scenario takes, in brackets those of the processor:")
    terminalreporter.write_line(f"{'':32}" + "".join(f"{shape:>18}" for shape in shapes))
    for name in sorted({name for name, _ in took}):
        cells = (f"{took.get((name, shape), '–'):>18}" for shape in shapes)
        terminalreporter.write_line(f"{name:32}" + "".join(cells))

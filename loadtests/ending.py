"""How every load test shows how far it is, and how it ends when it comes to no verdict."""

import signal
from collections.abc import Callable, Sequence
from threading import Event, Thread

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from loadtests.moments import TooMany
from minikoneps.playbook.world import Unmet

INTERRUPTED = 130  # as shells have it
EVERY = 60.0  # seconds between two lines about how far a test is


class Bars(Progress):
    """Bars, and where nobody would see one move, as in a file, a line each minute about what is under way."""

    def start(self) -> None:
        """Begin to show, and to tell."""
        super().start()
        self._over = Event()
        if not self.console.is_interactive:
            Thread(target=self._tell, daemon=True).start()

    def stop(self) -> None:
        """Show what there is at last."""
        self._over.set()
        super().stop()

    def _tell(self) -> None:
        while not self._over.wait(EVERY):
            for task in self.tasks:
                if task.completed != task.total:
                    so_far = f"{task.completed:,.0f}" + (f" of {task.total:,.0f}" if task.total else "")
                    minutes = f"{(task.elapsed or 0) / 60:.0f} min"
                    self.console.print(f"{task.description}: {so_far} after {minutes}", markup=False)


def new_progress(console: Console) -> Progress:
    """A bar for each thing that takes its time."""
    counted = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Bars(TextColumn("{task.description:<25}"), *counted, console=console)


def come_to_an_end(run: Callable[[Sequence[str]], int], words: Sequence[str]) -> int:
    """Run a load test; what keeps it from a verdict is told in a sentence.

    Whoever ends it ends it once: servers, databases and generators need the time until they are gone.
    """
    for ending in _ENDINGS:
        if ending is signal.SIGINT or signal.getsignal(ending) is not signal.SIG_IGN:  # as nohup has it
            signal.signal(ending, _end_once)
    try:
        return run(words)
    except KeyboardInterrupt:
        Console().print("Stopped, without a verdict.")
        return INTERRUPTED
    except (RuntimeError, OSError, Unmet, TooMany) as stopped:
        Console().print(f"[bold red]The load test came to no end:[/] {escape(str(stopped))}")
        for note in getattr(stopped, "__notes__", ()):
            Console().print(note, markup=False)
        return 1


# Ctrl-C, kill, and a terminal that is closed, which Windows does not tell.
_ENDINGS = [ending for ending in signal.Signals if ending.name in ("SIGINT", "SIGTERM", "SIGHUP")]


def _end_once(_signal: int, _frame: object) -> None:
    for ending in _ENDINGS:
        signal.signal(ending, signal.SIG_IGN)
    raise KeyboardInterrupt

"""How far an act on very many bids is: told to whoever watches, and kept nowhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from minikoneps.shared.shape import Shape


class Progress(Shape):
    """How far an act is that takes its time; null when this server is not at it."""

    percent: int | None


class LongActs:
    """The openings, and the examinations of all bids at once, that this server is at: of a tender one.

    Units: whole per cent; how many envelopes there are is not told before the act is done.
    """

    def __init__(self) -> None:
        self._percent: dict[tuple[str, str], int] = {}

    def read(self, workshop: str, tender: str) -> int | None:
        """How far the act on a tender is; None when this server is not at any."""
        return self._percent.get((workshop, tender))

    @contextmanager
    def at(self, workshop: str, tender: str) -> Iterator["Told"]:
        """Tell of an act as long as it lasts."""
        try:
            yield Told(self._percent, (workshop, tender))
        finally:
            self._percent.pop((workshop, tender), None)


class Told:
    """Notes how many bids are done, and of how many."""

    def __init__(self, percent: dict[tuple[str, str], int], act: tuple[str, str]) -> None:
        self._percent, self._act = percent, act

    def of(self, all_of_them: int) -> Callable[[int], None]:
        """Whom to tell how many are done."""
        self._percent[self._act] = 100 if all_of_them == 0 else 0

        def passed(done: int) -> None:
            self._percent[self._act] = done * 100 // all_of_them

        return passed

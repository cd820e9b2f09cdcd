"""How far an opening is while it takes its time: told to whoever watches, and kept nowhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from minikoneps.shared.shape import Shape


class OpeningProgress(Shape):
    """How far an opening is that takes its time; null when this server is not at it."""

    percent: int | None


class Openings:
    """The openings that this server is at.

    Units: whole per cent; how many envelopes there are is not told before the act is done.
    """

    def __init__(self) -> None:
        self._percent: dict[tuple[str, str], int] = {}

    def read(self, workshop: str, tender: str) -> int | None:
        """How far the opening of a tender is; None when this server is not at it."""
        return self._percent.get((workshop, tender))

    @contextmanager
    def at(self, workshop: str, tender: str) -> Iterator["Told"]:
        """Tell of an opening as long as it lasts."""
        try:
            yield Told(self._percent, (workshop, tender))
        finally:
            self._percent.pop((workshop, tender), None)


class Told:
    """Notes how many envelopes are done, and of how many."""

    def __init__(self, percent: dict[tuple[str, str], int], opening: tuple[str, str]) -> None:
        self._percent, self._opening = percent, opening

    def of(self, all_of_them: int) -> Callable[[int], None]:
        """Whom to tell how many are done."""
        self._percent[self._opening] = 100 if all_of_them == 0 else 0

        def passed(done: int) -> None:
            self._percent[self._opening] = done * 100 // all_of_them

        return passed

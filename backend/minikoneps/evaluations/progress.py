"""How far an opening is while it takes its time: told to whoever watches, and kept nowhere."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from minikoneps.shared.shape import Shape

STEP = 200  # envelopes between two reports
One = TypeVar("One")


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
    """Passes envelopes on, and notes how many went by."""

    def __init__(self, percent: dict[tuple[str, str], int], opening: tuple[str, str]) -> None:
        self._percent, self._opening = percent, opening

    def passing(self, all_of_them: Sequence[One]) -> Iterator[One]:
        """The same, one after the other."""
        for number, one in enumerate(all_of_them):
            if number % STEP == 0:
                self._percent[self._opening] = number * 100 // len(all_of_them)
            yield one
        self._percent[self._opening] = 100

"""The room's own entries, as a run looks things up in them: everything but the facts of runs."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from minikoneps.exercises.facts import Fact


class Acts:
    """What was done in a room, in order, by kind and by seat; it only grows."""

    def __init__(self, happened: Iterable[Fact] = ()) -> None:
        self._count = 0
        self._by_kind: dict[str, list[Fact]] = defaultdict(list)
        self._by_seat: dict[str, list[Fact]] = defaultdict(list)
        for fact in happened:
            self.add(fact)

    def __len__(self) -> int:
        return self._count

    def add(self, fact: Fact) -> None:
        """Take in what happened next."""
        self._count += 1
        self._by_kind[fact.kind].append(fact)
        self._by_seat[fact.seat].append(fact)

    def of_kind(self, kind: str) -> Sequence[Fact]:
        """Everything of a kind."""
        return self._by_kind.get(kind, ())

    def of_seats(self, seats: Iterable[str], since: int) -> list[Fact]:
        """What these seats did behind a position."""
        found = list[Fact]()
        for seat in seats:
            acts = self._by_seat.get(seat, [])
            found += acts[bisect_right(acts, since, key=_position) :]
        return sorted(found, key=_position)

    @property
    def clock(self) -> list[Fact]:
        """Every move of the clock."""
        return sorted((*self.of_kind("clock.moved"), *self.of_kind("clock.held")), key=_position)


def _position(act: Fact) -> int:
    return act.position

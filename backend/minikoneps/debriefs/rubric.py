"""What a seat, and all people together, reached: seven tenths are checked, three are the trainer's."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.shared.money import round_half_up

AUTOMATIC, JUDGED = 70, 30
FULL = 100
WEIGHT = 10  # of an act that says nothing else by @points


@dataclass(frozen=True)
class Part:
    """What was reached in one scene.

    Shapes: `met` of `of` tasks and checks; a scene with none of them does not count.
    Units: `weight` is the scene's, against the other scenes.
    """

    weight: int
    met: int
    of: int


@dataclass(frozen=True)
class Reached:
    """Points of a hundred.

    Shapes: `judged` is None until the trainer gave points, and `total` is then the checked part alone.
    """

    automatic: int
    judged: int | None
    total: int


def checked(parts: Iterable[Part]) -> Fraction:
    """The share that was met, of one, each scene by its weight; nothing where nothing was asked."""
    counted = [part for part in parts if part.of > 0 and part.weight > 0]
    weights = sum(part.weight for part in counted)
    met = sum((part.weight * Fraction(part.met, part.of) for part in counted), Fraction(0))
    return met / weights if weights else Fraction(0)


def reached(parts: Sequence[Part], given: int | None) -> Reached:
    """The points of one seat; `given` are the trainer's, of a hundred.

    Source: docs/reference/debriefs.md, points
    """
    share = AUTOMATIC * checked(parts)
    judged = None if given is None else round_half_up(Fraction(JUDGED * given, FULL))
    whole = share + (0 if given is None else Fraction(JUDGED * given, FULL))
    return Reached(round_half_up(share), judged, round_half_up(whole))


def together(all_reached: Sequence[tuple[Sequence[Part], int | None]]) -> Reached | None:
    """The mean of all; the trainer's part is there once every one of them was judged."""
    if not all_reached:
        return None
    count = len(all_reached)
    share = sum((AUTOMATIC * checked(parts) for parts, _ in all_reached), Fraction(0)) / count
    given = [points for _, points in all_reached if points is not None]
    judged = Fraction(JUDGED * sum(given), FULL * count) if len(given) == count else None
    total = round_half_up(share + (judged or 0))
    return Reached(round_half_up(share), None if judged is None else round_half_up(judged), total)

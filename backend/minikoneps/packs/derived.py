"""What follows from a row of price points and is decreed nowhere: the lower limit and the plateau."""

from dataclasses import dataclass
from fractions import Fraction

from minikoneps.packs.methods import LowerLimit, PriceScore

FULL = 100
RATIO_PLACES = 4
#: Half a unit of the ratio's last place: so much below a ratio still rounds up to it.
HALF_PLACE = Fraction(1, 2 * 10**RATIO_PLACES)


@dataclass(frozen=True)
class Derived:
    """What follows from a row of price points, and is nowhere stored.

    Units: `need` is points, the others are shares of one.
    """

    #: Price points of a bid that passes when all other points are full.
    need: Fraction
    #: How far from the row's ratio those points are still reached.
    gap: Fraction
    #: The least ratio that still rounds to the lower end of that gap.
    floor: Fraction
    #: From this ratio on, up to the plan price, a bid keeps the points it needs.
    plateau: Fraction


def derive(row: PriceScore) -> Derived:
    """Work out the lower limit and the plateau from weight, slope, ratio and pass mark.

    Source: docs/reference/koneps-rules.md, the qualification examination
    """
    need = row.pass_mark - (FULL - row.weight)
    gap = (row.weight - need) / (100 * row.slope)
    return Derived(need, gap, row.base_ratio - gap - HALF_PLACE, row.base_ratio + gap)


def limit_of(row: PriceScore) -> LowerLimit:
    """The lower limit that follows from a row of price points, with the row's own source."""
    return LowerLimit(
        share=derive(row).floor,
        source=row.source,
        source_date=row.source_date,
        training_value=row.training_value,
    )

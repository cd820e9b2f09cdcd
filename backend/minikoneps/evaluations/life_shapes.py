"""What every bid costs over its life, as the API shows it."""

from fractions import Fraction

from minikoneps.evaluations.methods.life_cycle import LifeCycle, YearCost
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.money import Money, decimal_text, round_half_up, round_to
from minikoneps.shared.shape import Identifier, MoneyShape, Shape

DIVISOR_PLACES = 6


def shown_amount(exact: Fraction, currency: str) -> MoneyShape:
    """An amount as it is printed; the reckoning goes on with the exact one."""
    return MoneyShape.of(Money(round_half_up(exact), currency))


class LifeYearShown(Shape):
    """One year of one bid: what falls due in it, by what that is divided, and what it is worth today."""

    year: int
    operation: MoneyShape
    maintenance: MoneyShape
    energy: MoneyShape
    carbon: MoneyShape
    divisor: str
    present: MoneyShape

    @classmethod
    def of(cls, one: YearCost, currency: str) -> "LifeYearShown":
        """A year as it is printed."""
        names = ("operation", "maintenance", "energy", "carbon", "present")
        amounts = {name: shown_amount(getattr(one, name), currency) for name in names}
        divisor = decimal_text(round_to(one.divisor, DIVISOR_PLACES), DIVISOR_PLACES)
        return cls(year=one.year, divisor=divisor, **amounts)


class LifeCostShown(Shape):
    """What one bid costs over its life, in money of today, and where that and its price place it."""

    bid: Identifier
    tenderer: PartyReference
    rank: int
    price_rank: int
    purchase: MoneyShape
    operation: MoneyShape
    maintenance: MoneyShape
    energy: MoneyShape
    carbon: MoneyShape
    end_of_life: MoneyShape
    residual: MoneyShape
    total: MoneyShape
    years: list[LifeYearShown]


class EvenPriceShown(Shape):
    """The energy price at which the cheapest bid to own and the cheapest to buy are even."""

    thrifty: Identifier
    cheap: Identifier
    energy_price: str


class LifeVariantShown(Shape):
    """Who would be first by another rate and another energy price."""

    rate: str
    energy_price: str
    first: list[Identifier]
    same_first: bool


class LotLivesShown(Shape):
    """The costs of the lives of one lot's bids, cheapest to own first."""

    lot: Identifier
    costs: list[LifeCostShown]
    even_price: EvenPriceShown | None
    variants: list[LifeVariantShown]


def part_of(life: LifeCycle, name: str) -> Fraction:
    """What one kind of cost of all years is worth today."""
    return sum((getattr(year, name) / year.divisor for year in life.years), Fraction(0))

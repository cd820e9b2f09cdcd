"""The bids of the manual's worked examples, for the tests of each method and of the manual itself."""

from fractions import Fraction
from typing import Any

from minikoneps.evaluations.methods.comprehensive import CapableBid
from minikoneps.evaluations.methods.life_cycle import Assumptions, CostSheet, YearOfUse
from minikoneps.evaluations.methods.price_points import PriceRule
from minikoneps.evaluations.methods.rated import RatedBid
from minikoneps.packs.methods import Comprehensive, PriceFormula
from minikoneps.shared.money import Money
from minikoneps.tenders.weights import Criterion

CRITERIA = (
    Criterion("team", Fraction(40), Fraction(5), Fraction("0.6")),
    Criterion("delivery", Fraction(20), Fraction(5)),
)
PRICE = PriceRule(PriceFormula.LOWEST_OVER_PRICE, Fraction(40), 2)


def rated_bid(name: str, team: int, delivery: int, minor: int) -> RatedBid:
    return RatedBid(name, {"team": Fraction(team), "delivery": Fraction(delivery)}, Money(minor, "KRW"))


def comprehensive(**changed: Any) -> Comprehensive:
    numbers: dict[str, Any] = {"price_weight": "50", "trimmed_share": "0.2", "points_per_hundredth": "2"}
    numbers |= {"trim_rounding": "down"}
    return Comprehensive(name="comprehensiveEvaluation", points_decimals=2, **{**numbers, **changed})


COMPREHENSIVE = comprehensive()


def capable_bid(name: str, minor: int, capability: int = 45) -> CapableBid:
    return CapableBid(name, Money(minor, "KRW"), Fraction(capability))


FIVE = [
    capable_bid("a", 700),
    capable_bid("b", 780),
    capable_bid("c", 800),
    capable_bid("d", 820),
    capable_bid("e", 1000),
]

TEN_PERCENT = Assumptions("EUR", 2, Fraction("0.1"), Fraction("0.20"))


def euros(text: str) -> Money:
    return Money.parse(text, "EUR")


def sheet(
    bid: str,
    purchase: str,
    energy: int,
    years: int = 2,
    operation: str = "100",
    end: tuple[str, str] = ("0", "0"),
) -> CostSheet:
    use = YearOfUse(euros(operation), euros("0"), Fraction(energy))
    return CostSheet(bid, euros(purchase), (use,) * years, euros(end[0]), euros(end[1]))


CHEAP, THRIFTY = sheet("cheap", "1000", 900, 5), sheet("thrifty", "1400", 300, 5)
FIVE_YEARS = Assumptions("EUR", 5, Fraction("0.03"), Fraction("0.20"))

"""Reserve prices as a notice shows them."""

from fractions import Fraction
from typing import Any, Self

from minikoneps.packs.derived import derive
from minikoneps.packs.methods import (
    CountedPicks,
    DrawSource,
    FewPicks,
    FourthTie,
    MissingPicks,
    PriceScore,
    Rounding,
    Spread,
)
from minikoneps.shared.money import Money, decimal_text
from minikoneps.shared.shape import Hex, Identifier, MoneyShape, Shape
from minikoneps.tenders.reserve_prices import PLACES, Announced, Committed, rule_record


class ReserveRuleShown(Shape):
    """Every option in force: how candidates are made, picked and averaged."""

    candidates: int
    picks: int
    averaged: int
    spread_share: str
    spread: Spread
    above_base: int
    fourth_tie: FourthTie
    few_picks: FewPicks
    missing_picks: MissingPicks
    rounding: Rounding
    draw_source: DrawSource
    counted_picks: CountedPicks


class CommittedShown(Shape):
    """Around which amount the reserve prices of a lot lie, and the hash that they are committed to with.

    Statutory costs and net cost are there where the notice names them.
    """

    lot: Identifier
    base: MoneyShape | None
    commitment: Hex | None
    statutory_costs: MoneyShape | None
    net_cost: MoneyShape | None


class PriceScoreShown(Shape):
    """How a price becomes points in a qualification examination, and what follows from that.

    Units: points, and shares of one; `slope` is points for each hundredth of ratio.
    """

    weight: str
    slope: str
    base_ratio: str
    pass_mark: str
    least: str
    need: str
    plateau: str
    net_cost_share: str | None
    source: str
    training_value: bool

    @classmethod
    def of(cls, score: PriceScore) -> Self:
        """A row of price points as the API shows it."""
        derived = derive(score)
        figures = {
            "weight": score.weight,
            "slope": score.slope,
            "base_ratio": score.base_ratio,
            "pass_mark": score.pass_mark,
            "least": score.least,
            "need": derived.need,
            "plateau": derived.plateau,
        }
        said = {name: plain_decimal(figure) for name, figure in figures.items()}
        net = _share_or_none(score.net_cost_share)
        return cls(**said, net_cost_share=net, source=score.source, training_value=score.training_value)


class ReservePricesShown(ReserveRuleShown):
    """What everybody may know of reserve prices before the opening; the commitments come with publication."""

    source: str
    training_value: bool
    lower_limit: str
    lower_limit_source: str
    lower_limit_training_value: bool
    price_score: PriceScoreShown | None
    lots: list[CommittedShown]

    @classmethod
    def of(cls, announced: Announced) -> Self:
        """What a notice announces, as the API shows it."""
        limit, score = announced.lower_limit, announced.price_score
        return cls.model_validate(
            {
                **rule_shown(announced),
                "source": announced.rule.source,
                "training_value": announced.rule.training_value,
                "lower_limit": share_text(announced),
                "lower_limit_source": limit.source,
                "lower_limit_training_value": limit.training_value,
                "price_score": None if score is None else PriceScoreShown.of(score),
                "lots": [CommittedShown(**amounts_shown(lot)) for lot in announced.lots],
            }
        )


def amounts_shown(lot: Committed) -> dict[str, Any]:
    """What a notice says of one lot, as the API names it."""
    return {
        "lot": lot.lot,
        "base": shown_or_none(lot.base),
        "commitment": lot.commitment,
        "statutory_costs": shown_or_none(lot.statutory_costs),
        "net_cost": shown_or_none(lot.net_cost),
    }


def shown_or_none(amount: Money | None) -> MoneyShape | None:
    """An amount as the API shows it, where there is one."""
    return None if amount is None else MoneyShape.of(amount)


def rule_shown(announced: Announced) -> dict[str, str | int]:
    """The rule in camelCase, its share without needless zeros."""
    said = rule_record(announced.rule)
    return {**said, "spreadShare": str(said["spreadShare"]).rstrip("0")}


def share_text(announced: Announced) -> str:
    """The lower limit as a share of one, without needless zeros."""
    return plain_decimal(announced.lower_limit.share)


def net_share_text(announced: Announced) -> str | None:
    """The share of the net cost under which a bid is out, where the law has one."""
    return None if announced.price_score is None else _share_or_none(announced.price_score.net_cost_share)


def _share_or_none(share: Fraction | None) -> str | None:
    return None if share is None else plain_decimal(share)


def plain_decimal(figure: Fraction) -> str:
    """An exact figure of the law without needless zeros."""
    return decimal_text(figure, PLACES).rstrip("0").rstrip(".")

"""Reserve prices as a notice shows them."""

from typing import Self

from minikoneps.packs.methods import (
    CountedPicks,
    DrawSource,
    FewPicks,
    FourthTie,
    MissingPicks,
    Rounding,
    Spread,
)
from minikoneps.shared.money import decimal_text
from minikoneps.shared.shape import Hex, Identifier, MoneyShape, Shape
from minikoneps.tenders.reserve_prices import PLACES, Announced, rule_record


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
    """Around which amount the reserve prices of a lot lie, and the hash that they are committed to with."""

    lot: Identifier
    base: MoneyShape | None
    commitment: Hex | None


class ReservePricesShown(ReserveRuleShown):
    """What everybody may know of reserve prices before the opening; the commitments come with publication."""

    source: str
    training_value: bool
    lower_limit: str
    lower_limit_source: str
    lower_limit_training_value: bool
    lots: list[CommittedShown]

    @classmethod
    def of(cls, announced: Announced) -> Self:
        """What a notice announces, as the API shows it."""
        limit = announced.lower_limit
        return cls.model_validate(
            {
                **rule_shown(announced),
                "source": announced.rule.source,
                "training_value": announced.rule.training_value,
                "lower_limit": share_text(announced),
                "lower_limit_source": limit.source,
                "lower_limit_training_value": limit.training_value,
                "lots": [
                    CommittedShown(
                        lot=lot.lot,
                        base=None if lot.base is None else MoneyShape.of(lot.base),
                        commitment=lot.commitment,
                    )
                    for lot in announced.lots
                ],
            }
        )


def rule_shown(announced: Announced) -> dict[str, str | int]:
    """The rule in camelCase, its share without needless zeros."""
    said = rule_record(announced.rule)
    return {**said, "spreadShare": str(said["spreadShare"]).rstrip("0")}


def share_text(announced: Announced) -> str:
    """The lower limit as a share of one, without needless zeros."""
    return decimal_text(announced.lower_limit.share, PLACES).rstrip("0")

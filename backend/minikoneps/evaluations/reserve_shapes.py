"""Revealed reserve prices as the record of an opening shows them."""

from typing import Self

from minikoneps.evaluations.left_out import LeftOut
from minikoneps.evaluations.methods.reserve_prices import Why
from minikoneps.evaluations.revealing import Outcome, Revealed
from minikoneps.evaluations.score_shapes import ScoreShown
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Hex, Identifier, MoneyShape, Shape
from minikoneps.tenders.reserve_shapes import (
    CommittedShown,
    ReserveRuleShown,
    amounts_shown,
    net_share_text,
    rule_shown,
    share_text,
    shown_or_none,
)


class CandidateShown(Shape):
    """One reserve price: how often it was picked, and why it counts or does not."""

    number: int
    price: MoneyShape
    picks: int
    why: Why


class RevealedShown(CommittedShown):
    """The reserve prices of a lot, and the plan price and lower limit that follow; empty unless revealed.

    Units: `mean` is a fraction of the smallest unit in lowest terms, `share` a share of one.
    """

    outcome: Outcome
    seed: Hex | None
    rule: ReserveRuleShown
    candidates: list[CandidateShown]
    mean: str | None
    plan_price: MoneyShape | None
    share: str
    floor: MoneyShape | None
    net_cost_share: str | None
    net_cost_floor: MoneyShape | None

    @classmethod
    def of(cls, revealed: Revealed) -> Self:
        """The reserve prices of a lot as the API shows them."""
        lot, plan, race = revealed.lot, revealed.plan, revealed.race
        return cls(
            **amounts_shown(lot),
            outcome=revealed.outcome,
            seed=revealed.seed,
            rule=ReserveRuleShown.model_validate(rule_shown(revealed.announced)),
            candidates=[
                CandidateShown(
                    number=one.number, price=MoneyShape.of(one.price), picks=one.picks, why=one.why
                )
                for one in (() if plan is None else plan.candidates)
            ],
            mean=None if plan is None else str(plan.mean),
            plan_price=None if plan is None else MoneyShape.of(plan.amount),
            share=share_text(revealed.announced),
            floor=None if race is None else MoneyShape.of(race.limits.floor),
            net_cost_share=net_share_text(revealed.announced),
            net_cost_floor=shown_or_none(revealed.net_cost_floor),
        )


class OutOfRaceShown(Shape):
    """A responsive bid that has no place, and why."""

    bid: Identifier
    lot: Identifier
    tenderer: PartyReference
    total: MoneyShape
    percent: str | None
    fate: LeftOut
    score: ScoreShown | None = None

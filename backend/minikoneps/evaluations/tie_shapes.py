"""Ties and the lots drawn for them as the API shows them."""

from typing import Self

from minikoneps.evaluations.drawing import Lots
from minikoneps.evaluations.methods.ties import TieBreak, TieStep
from minikoneps.packs.methods import Ties
from minikoneps.shared.shape import Hex, Identifier, Shape


class TieStepShown(Shape):
    """One step of the rule, and who stood before whom after it; bids of one group were still level."""

    step: TieStep
    groups: list[list[Identifier]]


class TieShown(Shape):
    """Equally good bids of a lot, in the order of their ids, and how they were told apart."""

    lot: Identifier
    rule: Ties
    bids: list[Identifier]
    steps: list[TieStepShown]
    awaits: TieStep | None
    purpose: str | None

    @classmethod
    def of(cls, lot: str, found: TieBreak) -> Self:
        """A tie as the API shows it."""
        return cls(
            lot=lot,
            rule=found.rule,
            bids=[one.bid for one in found.tied],
            steps=[
                TieStepShown(step=one.step, groups=[list(group) for group in one.groups])
                for one in found.steps
            ],
            awaits=found.awaits,
            purpose=None if found.lottery is None else found.lottery.purpose,
        )


class LotteryShown(Shape):
    """What the lots follow from: the seed that the notice committed to, and the book as the tender closed."""

    commitment: Hex | None
    committed_seed: Hex
    size: int
    root: Hex
    seed: Hex

    @classmethod
    def of(cls, lots: Lots) -> Self:
        """A lottery as the API shows it."""
        return cls(
            commitment=lots.commitment,
            committed_seed=lots.committed.hex(),
            size=lots.size,
            root=lots.root.hex(),
            seed=lots.seed.hex(),
        )

"""Which of equally good bids goes first: by the law's steps, each with the figures it looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from fractions import Fraction

from minikoneps.evaluations.methods.order import by_bid
from minikoneps.packs.methods import Ties
from minikoneps.shared.draws import Draws
from minikoneps.shared.money import Money

Groups = tuple[tuple[str, ...], ...]


class TieStep(StrEnum):
    """One thing that a law looks at to tell equally good bids apart."""

    #: The instant at which the bid was received.
    EARLIER = "earlier"
    #: The higher score of capability.
    CAPABILITY = "capability"
    #: The lower price.
    LOWER_PRICE = "lowerPrice"
    #: Lots drawn from a seed.
    LOTTERY = "lottery"
    #: The procuring officer's choice, in words.
    OFFICER = "officer"


STEPS = {
    Ties.OFFICER_DECIDES: (TieStep.OFFICER,),
    Ties.EARLIER_FIRST: (TieStep.EARLIER, TieStep.OFFICER),
    Ties.CAPABILITY_THEN_LOTTERY: (TieStep.CAPABILITY, TieStep.LOTTERY),
    Ties.CAPABILITY_PRICE_LOTTERY: (TieStep.CAPABILITY, TieStep.LOWER_PRICE, TieStep.LOTTERY),
    Ties.LOTTERY: (TieStep.LOTTERY,),
}


@dataclass(frozen=True)
class Tied:
    """One of the equally good bids, with what a step may look at."""

    bid: str
    received_at: datetime | None = None
    capability: Fraction | None = None
    price: Money | None = None


@dataclass(frozen=True)
class Lottery:
    """The seed that lots are drawn from and what they are drawn for.

    Shapes: the purpose names tender and lot, `lottery|tender-1|1`.
    Source: docs/reference/draws.md
    """

    seed: bytes
    purpose: str


@dataclass(frozen=True)
class Choice:
    """What the procuring officer chose, and why."""

    bid: str
    reasons: str


@dataclass(frozen=True)
class TieStepTaken:
    """One step that was taken, and what stands level after it.

    Shapes: `groups` best first; bids of one group are still equally good.
    """

    step: TieStep
    groups: Groups


@dataclass(frozen=True)
class TieBreak:
    """A tie, everything that was looked at, and how far that went.

    Shapes: `tied` in the order of the bids' ids; `steps` end where nothing is level any more;
        `awaits` is the step that needs a seed or a choice which is not there yet.
    """

    rule: Ties
    tied: tuple[Tied, ...]
    lottery: Lottery | None
    choice: Choice | None
    steps: tuple[TieStepTaken, ...]
    awaits: TieStep | None

    @property
    def groups(self) -> Groups:
        """Who stands before whom after the last step, best first."""
        return self.steps[-1].groups if self.steps else (tuple(one.bid for one in self.tied),)

    @property
    def first(self) -> str | None:
        """The bid that goes first, once only one is left."""
        return self.groups[0][0] if len(self.groups[0]) == 1 else None


def break_tie(
    rule: Ties, tied: Sequence[Tied], lottery: Lottery | None = None, choice: Choice | None = None
) -> TieBreak:
    """Take the law's steps one after another until no two bids are level.

    Shapes: the order in which the bids are given does not matter; capability is passed over where none of
        them was examined; a lottery puts all of them in order, an officer only says who goes first.
    Errors: ValueError for no bid or one named twice, a step without its figure, or a choice of a bid that
        does not stand first.
    Source: docs/reference/award-methods.md, ties
    """
    by_id = by_bid(tied)
    if not by_id:
        raise ValueError("a tie is between bids")
    groups: Groups = (tuple(by_id),)
    steps: list[TieStepTaken] = []
    awaits = None
    for step in _steps(rule, tied):
        if all(len(group) == 1 for group in groups):
            break
        if (step is TieStep.LOTTERY and lottery is None) or (step is TieStep.OFFICER and choice is None):
            awaits = step if step is TieStep.LOTTERY or len(groups[0]) > 1 else None
            break
        groups = _refine(step, groups, by_id, lottery, choice)
        steps.append(TieStepTaken(step, groups))
    return TieBreak(rule, tuple(by_id.values()), lottery, choice, tuple(steps), awaits)


def comes_out_again(result: TieBreak) -> bool:
    """Take every step of a tie again and compare."""
    return break_tie(result.rule, result.tied, result.lottery, result.choice) == result


def _steps(rule: Ties, tied: Sequence[Tied]) -> tuple[TieStep, ...]:
    examined = any(one.capability is not None for one in tied)
    return tuple(step for step in STEPS[rule] if examined or step is not TieStep.CAPABILITY)


def _refine(
    step: TieStep, groups: Groups, tied: dict[str, Tied], lottery: Lottery | None, choice: Choice | None
) -> Groups:
    if lottery is not None and step is TieStep.LOTTERY:
        return _draw(groups, lottery)
    if choice is not None and step is TieStep.OFFICER:
        return _choose(groups, choice)
    figure = _FIGURES[step]
    return tuple(part for group in groups for part in _split(group, tied, figure))


def _split(group: tuple[str, ...], tied: dict[str, Tied], figure: Callable[[Tied], Fraction]) -> Groups:
    if len(group) == 1:
        return (group,)
    figures = {bid: figure(tied[bid]) for bid in group}
    return tuple(
        tuple(bid for bid in group if figures[bid] == value) for value in sorted(set(figures.values()))
    )


def _draw(groups: Groups, lottery: Lottery) -> Groups:
    draws = Draws(lottery.seed, lottery.purpose)
    drawn: list[tuple[str, ...]] = []
    for group in groups:
        order = draws.permutation(len(group)) if len(group) > 1 else (0,)
        drawn += ((group[place],) for place in order)
    return tuple(drawn)


def _choose(groups: Groups, choice: Choice) -> Groups:
    first, *others = groups
    if choice.bid not in first:
        raise ValueError(f"{choice.bid} does not stand first")
    rest = tuple(bid for bid in first if bid != choice.bid)
    return ((choice.bid,), *((rest,) if rest else ()), *others)


def _received(one: Tied) -> Fraction:
    if one.received_at is None:
        raise ValueError(f"when {one.bid} was received is not known")
    since = one.received_at - datetime(1970, 1, 1, tzinfo=UTC)
    return Fraction(since.days * 86_400 + since.seconds) + Fraction(since.microseconds, 10**6)


def _capability(one: Tied) -> Fraction:
    if one.capability is None:
        raise ValueError(f"the capability of {one.bid} has no score")
    return -one.capability


def _price(one: Tied) -> Fraction:
    if one.price is None:
        raise ValueError(f"the price of {one.bid} is not known")
    return Fraction(one.price.minor)


_FIGURES = {TieStep.EARLIER: _received, TieStep.CAPABILITY: _capability, TieStep.LOWER_PRICE: _price}

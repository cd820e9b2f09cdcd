"""Whose turn it is to be negotiated with, what a round may say, and when a negotiation ends."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from minikoneps.evaluations.line import Awaits, PassedOver, find_line
from minikoneps.evaluations.placing import LotOrder
from minikoneps.shared.canonical import canonical
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money

About = Mapping[str, Any]  # the tender, the lot and the bid that a refusal names


class Subject(StrEnum):
    """What a round is about."""

    #: What is delivered, how and by whom.
    WORK = "work"
    #: What it costs.
    PRICE = "price"


class Outcome(StrEnum):
    """How a negotiation ended."""

    #: Work and price are settled: the bid can be awarded.
    AGREED = "agreed"
    #: They could not be settled: the next in line has its turn.
    BROKEN_DOWN = "brokenDown"


@dataclass(frozen=True)
class Round:
    """One meeting, as far as the rules look at it; a price is on the table where it is about the price."""

    about: Subject
    settled: bool
    price: Money | None = None


@dataclass(frozen=True)
class Talks:
    """A negotiation about one bid in one lot.

    Shapes: `ceiling` is what the bid asked; rounds in their order; no outcome while it goes on.
    """

    bid: str
    ceiling: Money
    rounds: tuple[Round, ...] = ()
    outcome: Outcome | None = None

    @property
    def price(self) -> Money | None:
        """The price that was last on the table."""
        return next((one.price for one in reversed(self.rounds) if one.price is not None), None)

    @property
    def agreed(self) -> Money | None:
        """What was agreed on, once it was."""
        return self.price if self.outcome is Outcome.AGREED else None

    @property
    def unsettled(self) -> tuple[Subject, ...]:
        """What the last round about it did not settle, or no round was about."""
        last = {one.about: one.settled for one in self.rounds}
        return tuple(subject for subject in Subject if not last.get(subject, False))


def turn_of(order: LotOrder, talks: Mapping[str, Talks], gone: Mapping[str, PassedOver]) -> tuple[str, ...]:
    """The bids that may be negotiated with now: more than one where a tie is for the officer to settle.

    Shapes: talks by bid id; a negotiation that goes on or was agreed keeps the turn.
    """
    best = find_line(order, {**gone, **passed_over_in(talks)}).best
    begun = tuple(bid for bid in best if bid in talks)
    return begun or best


def passed_over_in(talks: Mapping[str, Talks]) -> dict[str, PassedOver]:
    """The bids whose negotiation broke down, by id."""
    return {
        bid: PassedOver.NEGOTIATION_FAILED for bid, one in talks.items() if one.outcome is Outcome.BROKEN_DOWN
    }


def awaited_in(bids: Collection[str], talks: Mapping[str, Talks]) -> dict[str, Awaits]:
    """The bids that cannot be awarded before it was agreed with them, by id."""
    agreed = {bid for bid, one in talks.items() if one.agreed is not None}
    return {bid: Awaits.NEGOTIATION for bid in bids if bid not in agreed}


def must_be_in_turn(about: About, order: LotOrder, turn: Collection[str], begun: bool) -> None:
    """Refuse to begin with a bid that has no place, whose turn is not now, or that was begun with.

    Errors: RuleBroken with negotiations.not_in_line, negotiations.out_of_turn or negotiations.begun.
    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    if about["bid"] not in {one.bid for one in order.places}:
        raise RuleBroken("negotiations.not_in_line", **about)
    if begun:
        raise RuleBroken("negotiations.begun", **about)
    if about["bid"] not in turn:
        raise RuleBroken("negotiations.out_of_turn", **about, turn=", ".join(turn) or "-")


def must_go_on(about: About, talks: Talks | None, turn: Collection[str]) -> Talks:
    """Refuse what needs a negotiation that goes on.

    Errors: RuleBroken with negotiations.not_begun, negotiations.ended or negotiations.out_of_turn.
    """
    if talks is None:
        raise RuleBroken("negotiations.not_begun", **about)
    if talks.outcome is not None:
        raise RuleBroken("negotiations.ended", **about, outcome=talks.outcome.value)
    if talks.bid not in turn:
        raise RuleBroken("negotiations.out_of_turn", **about, turn=", ".join(turn) or "-")
    return talks


def must_be_a_round(about: About, talks: Talks, made: Round) -> None:
    """Refuse a round about the price before the work is settled, without a price, or with a risen one.

    Errors: RuleBroken with negotiations.price_misplaced, negotiations.work_first,
        negotiations.other_currency or negotiations.price_rose.
    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    if (made.about is Subject.PRICE) != (made.price is not None):
        raise RuleBroken("negotiations.price_misplaced", **about)
    if made.price is None:
        return
    if Subject.WORK in talks.unsettled:
        raise RuleBroken("negotiations.work_first", **about)
    most = talks.price or talks.ceiling
    if made.price.currency != most.currency:
        raise RuleBroken("negotiations.other_currency", **about, currency=most.currency)
    if made.price.minor > most.minor:
        raise RuleBroken("negotiations.price_rose", **about, price=made.price.text, most=most.text)


def must_be_endable(about: About, talks: Talks, outcome: Outcome) -> None:
    """Refuse an end without minutes, and an agreement on something that no round settled.

    Errors: RuleBroken with negotiations.no_minutes or negotiations.not_settled.
    """
    if not talks.rounds:
        raise RuleBroken("negotiations.no_minutes", **about)
    if outcome is Outcome.AGREED and talks.unsettled:
        left = ", ".join(one.value for one in talks.unsettled)
        raise RuleBroken("negotiations.not_settled", **about, open=left)


def words_digest(present: str, minutes: str) -> str:
    """What stands in the ledger in the place of minutes.

    Shapes: SHA-256, in hexadecimal, of the canonical JSON of `minutes` and `present`.
    """
    return sha256(canonical({"minutes": minutes, "present": present})).hexdigest()


def price_digest(price: Money, salt: str) -> str:
    """What stands in the ledger in the place of a price while it is negotiated about.

    Shapes: SHA-256, in hexadecimal, of the canonical JSON of `amount`, `currency` and `salt`.
    """
    said = {"amount": price.text, "currency": price.currency, "salt": salt}
    return sha256(canonical(said)).hexdigest()

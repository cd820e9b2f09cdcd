"""What a procedure's rows can say: numbers, days, securities, outages."""

from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass

from minikoneps.packs.figures import EXACT, Count, Exact, Sourced
from minikoneps.packs.periods import Counting
from minikoneps.packs.slips import wrong


class SecurityForm(StrEnum):
    """In what a tenderer can give a security."""

    #: A promise in writing to pay.
    UNDERTAKING = "undertaking"
    #: The promise of a bank or a surety company.
    GUARANTEE = "guarantee"
    #: Money laid down.
    CASH = "cash"


class SecurityBasis(StrEnum):
    """Of what a security is a share."""

    BID = "bid"
    ESTIMATE = "estimatedValue"
    CONTRACT = "contractPrice"


class Suspends(StrEnum):
    """What a complaint in time does to the way from the award to the contract."""

    #: Nothing: the contract can be signed while the complaint waits.
    NOTHING = "nothing"
    #: No contract before the decision, nor before the standstill has passed.
    UNTIL_DECISION = "untilDecision"
    #: The same, and the days of the standstill that were left pass after the decision.
    STOPS_THE_CLOCK = "stopsTheClock"


@dataclass(frozen=True, config=EXACT)
class Figure(Sourced):
    """One number of the law."""

    value: Count


@dataclass(frozen=True, config=EXACT)
class Days(Figure):
    """So many days of the law, and which days count."""

    counting: Counting


@dataclass(frozen=True, config=EXACT)
class ComplaintEffect(Sourced):
    """What a complaint in time suspends."""

    suspends: Suspends


@dataclass(frozen=True, config=EXACT)
class Security(Sourced):
    """What a tenderer lays down so that its word is good.

    Units: shares of one; `share` is what is asked, `cap` is the most that a notice may ask.
    """

    share_of: SecurityBasis
    forms: Annotated[tuple[SecurityForm, ...], Field(min_length=1)]
    share: Annotated[Exact, Field(gt=0, lt=1)] | None = None
    cap: Annotated[Exact, Field(gt=0, lt=1)] | None = None

    @model_validator(mode="after")
    def asks_something(self) -> Self:
        """A share or a cap is given, and the share does not exceed the cap."""
        if self.share is None and self.cap is None:
            raise wrong("value.security")
        if self.share is not None and self.cap is not None and self.share > self.cap:
            raise wrong("value.security_cap")
        return self

    @property
    def bounds(self) -> tuple[Fraction, Fraction]:
        """The least and the most that may be asked; with a share alone it is that share."""
        least = self.share or Fraction(0)
        return least, self.cap or least


class Held(StrEnum):
    """Who of a consortium must hold what a notice asks for."""

    #: Every member by itself.
    EACH = "each"
    #: The members between them.
    TOGETHER = "together"


@dataclass(frozen=True, config=EXACT)
class JointBids(Sourced):
    """What the law asks of tenderers that bid as one.

    Units: `least_share` is a share of one; `agreement_hours` is how long before the deadline for bids the
        members must have agreed.
    """

    most_members: Annotated[int, Field(ge=2)]
    least_share: Annotated[Exact, Field(ge=0, lt=1)]
    licences: Held
    regions: Held
    agreement_hours: Count = 0


@dataclass(frozen=True, config=EXACT)
class Outage(Sourced):
    """What becomes of a deadline or an opening that falls into an outage of the system.

    Units: hours; `hours_after` is how long after the return a deadline still moves, `least_hours` how much
        time it has then.
    """

    hours_after: Count
    least_hours: Count

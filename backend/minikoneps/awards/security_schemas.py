"""What becomes of the securities of opened bids, as the API takes and shows it."""

from typing import Annotated

from pydantic import Field

from minikoneps.awards.security_rules import SecurityState
from minikoneps.evaluations.security_shapes import SecurityShown
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Reasons, Shape
from minikoneps.tenders.notice import ONLY_LOT


class ForfeitureMade(Shape):
    """Whose security is declared forfeited, and why."""

    bid: Identifier
    lot: Identifier = ONLY_LOT
    reasons: Reasons


class ReleaseMade(Shape):
    """Whose securities are given back."""

    lot: Identifier = ONLY_LOT
    bids: Annotated[list[Identifier], Field(min_length=1, max_length=200)]


class SecurityEndShown(Shape):
    """That a security was given back or lost: with an amount and reasons it was lost."""

    ended_at: Instant
    amount: MoneyShape | None
    reasons: str | None


class BidSecurityShown(Shape):
    """The security of an opened bid on a lot, and what became of it.

    `due` is what the tenderer owes if it breaks its word; `forfeitable` says that it did so and was bound;
    `releasable` that nothing stands in the way of giving it back.
    """

    bid: Identifier
    lot: Identifier
    tenderer: PartyReference
    security: SecurityShown
    state: SecurityState
    due: MoneyShape | None
    binds_until: Instant
    forfeitable: bool
    releasable: bool
    end: SecurityEndShown | None

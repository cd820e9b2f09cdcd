"""Consortia as the API takes and shows them."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from minikoneps.consortia.rules import MOST_PARTNERS, ConsortiumStatus, MemberStatus
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, Reasons, Shape

ShareText = Annotated[
    str,
    Field(
        pattern=r"^(0|[1-9][0-9]?|100)(\.[0-9]{1,4})?$", examples=["40"], description="A share in percent."
    ),
]


class PartnerProposed(Shape):
    """A tenderer that is asked to join, with its share."""

    party: Identifier
    share: ShareText


class ConsortiumMade(Shape):
    """What a lead proposes: its own share, and the others with theirs; together 100 percent."""

    share: ShareText
    partners: Annotated[list[PartnerProposed], Field(min_length=1, max_length=MOST_PARTNERS)]

    @model_validator(mode="after")
    def asks_each_once(self) -> Self:
        """Nobody is asked twice."""
        parties = [partner.party for partner in self.partners]
        if len(set(parties)) < len(parties):
            raise ValueError("a partner is named twice")
        return self


class DeclineMade(Shape):
    """Why a member does not join, or steps back."""

    reasons: Reasons


class MemberShown(Shape):
    """A member of a consortium, its share in percent, and its answer."""

    party: PartyReference
    role: Literal["lead", "member"]
    share: str
    status: MemberStatus
    answered_at: Instant | None
    reasons: str | None


class ConsortiumShown(Shape):
    """A consortium with its members, the lead first; before the opening for its members alone."""

    id: Identifier
    tender: Identifier
    lead: PartyReference
    status: ConsortiumStatus
    members: list[MemberShown]
    proposed_at: Instant
    ended_at: Instant | None
    bid_stands: bool


class ConsortiumRulesShown(Shape):
    """What the law of the room asks of a consortium for a tender; null for what it does not limit."""

    tender: Identifier
    until: Instant
    most_members: int | None
    least_share: str | None
    licences: Literal["each", "together"]
    regions: Literal["each", "together"]
    source: str | None
    training_value: bool

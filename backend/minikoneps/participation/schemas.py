"""Taking part as the API takes and shows it."""

from typing import Annotated

from pydantic import AfterValidator, Field

from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, Shape

MOST_AT_ONCE = 100


def _each_once(tenderers: list[str]) -> list[str]:
    if len(set(tenderers)) < len(tenderers):
        raise ValueError("a tenderer is named twice")
    return tenderers


class ParticipationShown(Shape):
    """How far one's own organisation has come; how many registered is told when the bids are opened."""

    tender: Identifier
    invited_at: Annotated[Instant | None, Field(description="When it was asked to bid.")]
    registered_at: Instant | None
    attended_at: Annotated[Instant | None, Field(description="When its presence was noted.")]
    registered_count: int | None


class AttendanceNoted(Shape):
    """The tenderers that were seen at the briefing."""

    tenderers: Annotated[
        list[Identifier],
        Field(min_length=1, max_length=MOST_AT_ONCE, examples=[["party-3h8w2n5t9v4r"]]),
        AfterValidator(_each_once),
    ]


class InvitationsMade(Shape):
    """The tenderers that are asked to bid."""

    tenderers: Annotated[
        list[Identifier],
        Field(min_length=1, max_length=MOST_AT_ONCE, examples=[["party-3h8w2n5t9v4r"]]),
        AfterValidator(_each_once),
    ]


class InvitationShown(Shape):
    """A tenderer that was asked to bid, and when."""

    id: Identifier
    tender: Identifier
    tenderer: PartyReference
    invited_at: Instant


class AttendanceShown(Shape):
    """A tenderer that came to the briefing, and when that was noted."""

    id: Identifier
    tender: Identifier
    tenderer: PartyReference
    noted_at: Instant

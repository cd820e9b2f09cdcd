"""Committees and marks as the API takes and shows them."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool, model_validator

from minikoneps.committees.agreeing import AgreedBy
from minikoneps.committees.rules import Standing
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, Reasons, Shape
from minikoneps.tenders.notice import ONLY_LOT

SeatName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,30}$", examples=["evaluator-1"])]
MarkText = Annotated[str, Field(pattern=r"^(0|[1-9][0-9]{0,5})(\.[0-9]{1,2})?$", examples=["85"])]


class CommitteeMade(Shape):
    """Whom the officer appoints: members, reserves in the order in which they move up, and the chair."""

    members: Annotated[list[SeatName], Field(min_length=1, max_length=30)]
    reserves: Annotated[list[SeatName], Field(max_length=30)] = []
    chair: SeatName


class CommitteeMemberMade(Shape):
    """One more who is appointed to a committee."""

    seat: SeatName
    reserve: StrictBool = False


class DeclarationMade(Shape):
    """Whether anything ties a member to a tenderer, and what; everybody reads these words."""

    interest: Literal["none", "declared"]
    description: Reasons | None = None

    @model_validator(mode="after")
    def says_what(self) -> "DeclarationMade":
        """An interest is described, none is not."""
        if (self.interest == "declared") != (self.description is not None):
            raise ValueError("an interest is described, none is not")
        return self


class RecusalMade(Shape):
    """Who no longer takes part, and why."""

    member: SeatName
    reasons: Reasons


class MarkMade(Shape):
    """What a member gives a bid in a criterion, and why; without marks the one given is taken back."""

    bid: Identifier
    lot: Annotated[Identifier, Field(examples=["1"])] = ONLY_LOT
    criterion: Identifier
    marks: MarkText | None
    reasons: Reasons


class AgreedMarkMade(Shape):
    """What the committee agreed on where its members differed, and why."""

    bid: Identifier
    lot: Annotated[Identifier, Field(examples=["1"])] = ONLY_LOT
    criterion: Identifier
    marks: MarkText
    reasons: Reasons


class CommitteeMemberShown(Shape):
    """Somebody on a committee and how far they are."""

    seat: str
    standing: Standing
    declared_at: Instant | None
    interest: str | None
    recused_at: Instant | None
    reasons: str | None
    handed_in_at: Instant | None


class CommitteeShown(Shape):
    """The evaluators of a tender; `tenderers` are named once the bids are opened, by their names."""

    tender: Identifier
    chair: str
    blind: bool
    agreed_by: AgreedBy
    trimmed_from: int | None
    trimmed_by_total: bool
    members: list[CommitteeMemberShown]
    tenderers: list[PartyReference]
    closed_at: Instant | None


class BidToMark(Shape):
    """A bid before the committee; to blind eyes a letter in the place of its id and its tenderer."""

    bid: Identifier
    lot: Identifier
    label: str | None
    tenderer: PartyReference | None


class CriterionToMark(Shape):
    """A criterion that is marked; `part_of` is the heading over it."""

    id: Identifier
    name: str
    description: str
    weight: str
    full_marks: str
    least_share: str | None
    least_marks: str | None
    part_of: str | None


class MarkShown(Shape):
    """What one member gave a bid in a criterion, and why."""

    member: str
    bid: Identifier
    lot: Identifier
    criterion: Identifier
    marks: str
    reasons: str


class AgreedMarkShown(Shape):
    """The committee's mark: a decimal, or a fraction where the mean has no end; empty until it is agreed."""

    bid: Identifier
    lot: Identifier
    criterion: Identifier
    marks: str | None
    reasons: str | None
    given: list[str]
    left_out: list[str]


class MarksShown(Shape):
    """What is to be marked, and the marks that may be seen now: one's own, all after everybody handed in."""

    tender: Identifier
    bids: list[BidToMark]
    criteria: list[CriterionToMark]
    marks: list[MarkShown]
    agreed: list[AgreedMarkShown]
    all_handed_in: bool

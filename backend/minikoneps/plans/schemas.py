"""Plans, specifications and comments as the API takes and shows them."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from minikoneps.parties.schemas import PartyReference
from minikoneps.plans.rules import MOST_ITEMS, Category, PlanStatus, ReplyOutcome
from minikoneps.shared.shape import (
    ChangeShown,
    Identifier,
    Instant,
    Line,
    MoneyShape,
    QuantityText,
    Reasons,
    Shape,
    Words,
)

Specification = Annotated[
    str,
    Field(min_length=3, max_length=20_000, pattern=r"\S", examples=["Desk lamps, at least 400 lumen."]),
]


class PlannedItem(Shape):
    """One thing that is meant to be bought."""

    id: Annotated[Identifier, Field(examples=["1"])]
    description: Annotated[Line, Field(examples=["Reading lamp"])]
    quantity: QuantityText
    unit: Annotated[Line, Field(examples=["piece"])]


class BudgetShape(Shape):
    """What money there is, and in which line of the budget: without one nothing is planned."""

    amount: MoneyShape
    project: Annotated[Line, Field(examples=["Libraries 2026"])]


class PlanMade(Shape):
    """What a procuring entity means to buy, why, when and with what money."""

    title: Annotated[Line, Field(examples=["Reading lamps for the library"])]
    description: Annotated[Words, Field(examples=["Lamps for the tables of the upper floor."])]
    rationale: Annotated[Words, Field(examples=["Half of the tables have no light of their own."])]
    main_procurement_category: Category
    procurement_method: Literal["open"] = "open"
    budget: BudgetShape
    notice_expected_at: Instant
    items: Annotated[list[PlannedItem], Field(max_length=MOST_ITEMS)] = []

    @model_validator(mode="after")
    def items_have_numbers_of_their_own(self) -> Self:
        """A comment names an item by its id."""
        ids = [item.id for item in self.items]
        if len(set(ids)) < len(ids):
            raise ValueError("two items have the same id")
        return self


class RevisionMade(Shape):
    """Why a plan is revised, and the plan, or the specification too, as it stands from now on."""

    rationale: Reasons
    plan: PlanMade
    specification: Specification | None = None


class WithdrawalMade(Shape):
    """Why a plan is given up."""

    rationale: Reasons


class PrespecificationMade(Shape):
    """What the notice will ask for; where it is urgent, why."""

    specification: Specification
    urgency: Reasons | None = None


class CommentMade(Shape):
    """What a tenderer says about a specification, about all of it or about one item."""

    title: Annotated[Line, Field(examples=["Only one lamp has that socket"])]
    description: Annotated[Words, Field(examples=["E27 would let every maker bid."])]
    related_item: Identifier | None = None


class ReplyMade(Shape):
    """What the comment came to, in words."""

    outcome: ReplyOutcome
    answer: Annotated[Words, Field(examples=["The socket will be E27."])]


class ConsultationShown(Shape):
    """For how many days the law lets a specification be commented on."""

    pack: str
    pack_date: date
    minimum_days: int
    urgent_days: int
    source: str
    training_value: bool


class CommentPeriodShown(Shape):
    """From when until when comments are taken; the end itself is in time."""

    start_date: Instant
    end_date: Instant


class PrespecificationShown(Shape):
    """The specification as everybody reads it before the notice."""

    number: str
    specification: str
    urgency: str | None
    comment_period: CommentPeriodShown


class WithdrawalShown(Shape):
    """When and why a plan was given up."""

    withdrawn_at: Instant
    rationale: str


class PlanShown(PlanMade):
    """An order plan with what became of it."""

    id: Identifier
    plan_number: str
    version: int
    status: PlanStatus
    procuring_entity: PartyReference
    published_at: Instant
    revised_at: Instant | None
    prespecification: PrespecificationShown | None
    comments_count: int
    unanswered_count: int
    withdrawal: WithdrawalShown | None
    tender: Identifier | None
    consultation: ConsultationShown


class RevisionShown(Shape):
    """A revision of a plan, and what it changed."""

    version: int
    revised_at: Instant
    rationale: str
    changes: list[ChangeShown]


class ReplyShown(Shape):
    """The reply to a comment."""

    outcome: ReplyOutcome
    answer: str
    replied_at: Instant


class CommentShown(Shape):
    """A comment under its author's name, with its reply."""

    id: Identifier
    plan: Identifier
    author: PartyReference
    title: str
    description: str
    related_item: Identifier | None
    made_at: Instant
    own: bool
    reply: ReplyShown | None

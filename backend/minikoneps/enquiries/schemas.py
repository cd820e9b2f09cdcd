"""Questions and answers as the API takes and shows them."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from minikoneps.enquiries.rules import EnquiryStatus
from minikoneps.packs.procedure import UnansweredEnquiries
from minikoneps.shared.shape import Identifier, Instant, Line, Shape, Words


class EnquiryAsked(Shape):
    """A question about a notice, or about one of its lots or items."""

    title: Annotated[Line, Field(examples=["Keyboard layout"])]
    description: Annotated[Words, Field(examples=["Which keyboard layout is wanted?"])]
    related_lot: Identifier | None = None
    related_item: Identifier | None = None

    @model_validator(mode="after")
    def is_about_one_thing(self) -> Self:
        """A question is about a lot or about an item, never both."""
        if self.related_lot is not None and self.related_item is not None:
            raise ValueError("a question is about a lot or about an item, not both")
        return self


class AnswerMade(Shape):
    """What everybody will read."""

    answer: Annotated[Words, Field(examples=["The layout that is usual in the country of delivery."])]


class EnquiryShown(Shape):
    """A question without its asker; `own` tells the asker alone that it is theirs."""

    id: Identifier
    tender: Identifier
    status: EnquiryStatus
    title: str
    description: str
    related_lot: Identifier | None
    related_item: Identifier | None
    asked_at: Instant
    answer: str | None
    answered_at: Instant | None
    own: bool


class EnquiryPeriodShown(Shape):
    """Until when questions are taken, whether that was closed, and what an unanswered one does to it."""

    tender: Identifier
    end_date: Instant
    closed_at: Instant | None
    unanswered_enquiries: UnansweredEnquiries

"""Conversations with a rival as the API takes and shows them."""

from datetime import date
from typing import Annotated

from pydantic import Field

from minikoneps.conversations.rules import RivalAnswer, Side
from minikoneps.packs.bid_rigging import Consequence, CountedIn
from minikoneps.shared.shape import Identifier, Instant, Shape

# One line of plain text: no control characters, and none of those that turn the direction of what follows.
_PLAIN = "[^\\p{Cc}\u202a-\u202e\u2066-\u2069]"
Said = Annotated[
    str,
    Field(
        min_length=1,
        max_length=500,
        pattern=f"^{_PLAIN}*[^\\s\\p{{Cc}}\u202a-\u202e\u2066-\u2069]{_PLAIN}*$",
        examples=["Must we fight over this one? Let us agree who takes it."],
    ),
]
SeatNamed = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,30}$", examples=["tenderer-1"])]


class RivalWrites(Shape):
    """What the trainer has a rival write, to whom, and in whose name if the debrief is to tell one."""

    tender: Identifier
    seats: Annotated[list[SeatNamed], Field(min_length=1, max_length=100)]
    text: Said
    hand: SeatNamed | None = None


class LineSaid(Shape):
    """What a tenderer writes back."""

    text: Said


class AnswerGiven(Shape):
    """Whether a tenderer agrees to what the rival proposes."""

    answer: RivalAnswer


class ReportMade(Shape):
    """What a tenderer adds to its report; the whole conversation goes with it."""

    words: Said | None = None


class ChatLineShown(Shape):
    """One line of a conversation: which side said it, and when."""

    by: Side
    text: str
    at: Instant


class ConversationShown(Shape):
    """A conversation as the seat it was begun with reads it, or the trainer.

    `seat` and `hand` (in whose name the rival speaks) are the trainer's alone.
    """

    id: Identifier
    tender: Identifier
    seat: str | None
    hand: str | None
    lines: list[ChatLineShown]
    answer: RivalAnswer | None
    answered_at: Instant | None
    reported_at: Instant | None
    words: str | None


class RiggingReportShown(Shape):
    """A report as its readers have it: without a name, and without its lines until it is opened."""

    id: Identifier
    tender: Identifier
    reported_at: Instant
    opened_at: Instant | None
    words: str | None
    answer: RivalAnswer | None
    lines: list[ChatLineShown]


class ConsequenceShown(Shape):
    """What the law threatens, or promises, where bids are rigged; a number of the country's pack."""

    consequence: Consequence
    value: str
    unit: CountedIn
    currency: str | None
    source: str
    source_date: date
    training_value: bool

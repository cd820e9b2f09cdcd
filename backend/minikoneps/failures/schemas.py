"""Tries at the same lots as the API shows them."""

from typing import Annotated, Literal

from pydantic import Field

from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, Shape
from minikoneps.tenders.failure import Failure, NextStep, Why
from minikoneps.tenders.rules import TenderStatus


class LotEndShown(Shape):
    """How a lot of a try stands: what the rules find, and whether it was decided."""

    lot: Identifier
    valid_bids: int
    minimum_valid_bids: int
    failure: Failure | None
    decided: bool


class TryShown(Shape):
    """One notice or price round at these lots."""

    tender: Identifier
    notice_number: str | None
    step: NextStep | None
    status: TenderStatus
    published_at: Instant | None
    deadline: Instant | None
    tenderer: PartyReference | None
    lots: list[Identifier]
    ends: list[LotEndShown]


class OptionShown(Shape):
    """A step, whether the law lets the officer take it now, and why."""

    step: NextStep
    open: bool
    why: Why


class FailureShown(Shape):
    """What came of a tender's lots, every try at them, and what may follow."""

    tender: Identifier
    lots: list[LotEndShown]
    failed_lots: list[Identifier]
    failed_notices: int
    missing_notices: int | None
    options: list[OptionShown]
    tries: list[TryShown]
    source: str
    training_value: bool


class StepTaken(Shape):
    """What the officer does next with the lots that failed."""

    step: Annotated[
        Literal[NextStep.RETENDER, NextStep.RENOTICE, NextStep.PRIVATE_CONTRACT],
        Field(examples=["renotice"]),
    ]
    tenderer: Identifier | None = None

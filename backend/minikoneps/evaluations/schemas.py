"""Openings, examinations and rankings as the API takes and shows them."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool

from minikoneps.bids.schemas import ReceiptShown
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Reasons, Shape
from minikoneps.tenders.notice import ONLY_LOT


class LineShown(Shape):
    """One priced line as it was sealed."""

    item: Identifier
    quantity: str
    unit_price: str
    amount: str


class FindingShown(Shape):
    """One way in which a bid differs from what the notice asked."""

    code: Literal["currency_differs", "item_missing", "item_repeated", "quantity_differs", "item_unknown"]
    item: Identifier | None


class OpenedBidShown(Shape):
    """What came out of one envelope, or why nothing did."""

    bid: Identifier
    lot: Identifier
    tenderer: PartyReference
    received_at: Instant
    outcome: Literal["opened", "unopenable"]
    reason: str | None
    total: MoneyShape | None
    lines: list[LineShown] | None
    findings: list[FindingShown]


class OpeningRecord(Shape):
    """The record of an opening, one row for each envelope, bids in the order in which they came."""

    tender: Identifier
    opened_at: Instant
    opening_key: Identifier
    bids: list[OpenedBidShown]


class OpeningShown(OpeningRecord):
    """The record of an opening with the receipt of its entry."""

    receipt: ReceiptShown


class ExaminationMade(Shape):
    """A person's decision on one bid in one lot."""

    bid: Identifier
    lot: Annotated[Identifier, Field(examples=["1"])] = ONLY_LOT
    responsive: StrictBool
    reasons: Reasons


class ExaminationShown(Shape):
    """Whether a bid offers what was asked in a lot, and why."""

    bid: Identifier
    lot: Identifier
    responsive: bool
    reasons: str
    examined_at: Instant
    seat: str


class RankedShown(Shape):
    """A responsive bid and its place in a lot."""

    lot: Identifier
    rank: int
    bid: Identifier
    tenderer: PartyReference
    total: MoneyShape
    tied: bool


class NotResponsiveShown(Shape):
    """A bid that was not ranked in a lot, and why."""

    bid: Identifier
    lot: Identifier
    tenderer: PartyReference
    reasons: str


class RankingShown(Shape):
    """The order of the responsive bids, lot after lot; bids of one rank in a lot are equally good."""

    tender: Identifier
    method: str
    ranked_at: Instant
    ranking: list[RankedShown]
    not_responsive: list[NotResponsiveShown]

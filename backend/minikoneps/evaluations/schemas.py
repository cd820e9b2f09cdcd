"""Openings, examinations and rankings as the API takes and shows them."""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, StrictBool

from minikoneps.evaluations.methods.lower_limit import Fate
from minikoneps.evaluations.offers import Offer, Part, find_remarks
from minikoneps.evaluations.passing import Why
from minikoneps.evaluations.preference_shapes import PreferenceShown, PreferredShown
from minikoneps.evaluations.reserve_shapes import OutOfRaceShown, RevealedShown
from minikoneps.evaluations.revealing import Revealed
from minikoneps.evaluations.rules import Finding, Opened
from minikoneps.evaluations.score_shapes import BalanceShown, ScoreShown
from minikoneps.evaluations.security_shapes import SecurityShown
from minikoneps.evaluations.tie_shapes import LotteryShown, TieShown
from minikoneps.parties.schemas import PartyReference
from minikoneps.sealing.payload import BidLine
from minikoneps.shared.shape import Hex, Identifier, Instant, MoneyShape, Reasons, Shape
from minikoneps.tenders.notice import ONLY_LOT


class LineShown(Shape):
    """One priced line as it was sealed."""

    item: Identifier
    quantity: str
    unit_price: str
    amount: str


class FindingShown(Shape):
    """One way in which a bid differs from what the notice asked."""

    code: Literal[
        "currency_differs",
        "item_missing",
        "item_repeated",
        "quantity_differs",
        "item_unknown",
        "figure_missing",
        "figure_not_money",
        "figure_unknown",
        "energy_nothing",
        "residual_above_price",
        "answer_missing",
        "proof_missing",
        "security_missing",
        "security_form_differs",
        "security_too_small",
        "security_ends_early",
        "undertaking_differs",
        "price_inside",
    ]
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
    picks: list[int] | None
    counted_picks: list[int] | None
    picks_drawn: bool
    percent: str | None
    fate: Fate | None
    security: SecurityShown | None

    @classmethod
    def of(
        cls,
        one: Opened,
        tenderer: PartyReference,
        findings: list[Finding],
        revealed: Revealed | None,
        security: SecurityShown | None = None,
    ) -> "OpenedBidShown":
        """One opened envelope, with what it lacks by its notice, held against the limits of its lot."""
        picks = None if revealed is None else revealed.picks.get(one.bid)
        judged = None if revealed is None else revealed.fates.get(one.bid)
        return cls.known(  # there may be very many, and what was opened was looked at then
            bid=one.bid,
            lot=one.lot,
            tenderer=tenderer,
            received_at=one.received_at,
            outcome="opened" if one.reason is None else "unopenable",
            reason=one.reason,
            total=None if one.total is None else MoneyShape.of(one.total),
            lines=None if one.total is None else [_line(line) for line in one.lines],
            findings=[FindingShown.model_validate(vars(found)) for found in findings],
            picks=None if one.picks is None else list(one.picks),
            counted_picks=None if picks is None else list(picks.numbers),
            picks_drawn=picks is not None and picks.drawn,
            percent=None if judged is None else judged.percent,
            fate=None if judged is None else judged.fate,
            security=security,
        )


def _line(line: BidLine) -> LineShown:
    return LineShown.known(
        item=line.item, quantity=line.quantity, unit_price=line.unit_price, amount=line.amount
    )


class OfferOpenedShown(Shape):
    """What came out of one first envelope; its words are for those who may read them."""

    bid: Identifier
    lot: Identifier
    tenderer: PartyReference
    received_at: Instant
    outcome: Literal["opened", "unopenable"]
    reason: str | None
    content_sha256: Hex | None
    holds: list[Part]
    findings: list[FindingShown]

    @classmethod
    def of(cls, one: Offer, tenderer: PartyReference, asked: Sequence[str]) -> "OfferOpenedShown":
        """One first envelope, held against what was asked."""
        return cls(
            bid=one.bid,
            lot=one.lot,
            tenderer=tenderer,
            received_at=one.received_at,
            outcome="unopenable" if one.content is None else "opened",
            reason=one.reason,
            content_sha256=None if one.content is None else one.content.digest,
            holds=[] if one.content is None else one.content.holds,
            findings=[FindingShown.model_validate(vars(found)) for found in find_remarks(one, asked)],
        )


class CountedShown(Shape):
    """How many bids were opened on a lot, and how many of their envelopes stayed shut."""

    lot: Identifier
    bids: int
    unopenable: int


class OpeningShown(Shape):
    """The record of an opening: what it made, and of its rows one range, in the order in which bids came.

    `numberOfTenderers` and `counts` are of all of them. Where prices lie in envelopes of their own, `offers`
    are what came out of the first ones, and `bids` is empty: the prices have an opening of their own.
    """

    tender: Identifier
    opened_at: Instant
    opening_key: Identifier
    stage: str
    number_of_tenderers: int
    counts: list[CountedShown]
    bids: list[OpenedBidShown]
    offers: list[OfferOpenedShown] = []
    reserve_prices: list[RevealedShown] | None


class JudgedShown(Shape):
    """Whether a first envelope passed, so that its price was opened."""

    bid: Identifier
    lot: Identifier
    tenderer: PartyReference
    passed: bool
    why: Why | None
    points: str | None


class PriceOpeningShown(Shape):
    """The record of the opening of prices, and of those that stay shut for ever."""

    tender: Identifier
    opened_at: Instant
    opening_key: Identifier
    counts: list[CountedShown]
    bids: list[OpenedBidShown]
    judged: list[JudgedShown]
    reserve_prices: list[RevealedShown] | None


class AnswerShown(Shape):
    """What a tenderer wrote about one criterion."""

    criterion: Identifier
    text: str


class FigureShown(Shape):
    """A number that the notice asked for."""

    name: Identifier
    value: str


class OfferShown(Shape):
    """What a bid says on a lot beside its price, for those who may read it.

    A blind committee sees a letter in the place of bid and tenderer. `price_found` had no business here.
    """

    bid: Identifier
    lot: Identifier
    tenderer: PartyReference | None
    letter: str | None
    answers: list[AnswerShown]
    figures: list[FigureShown]
    price_found: MoneyShape | None


class ExaminationMade(Shape):
    """A person's decision on one bid in one lot."""

    bid: Identifier
    lot: Annotated[Identifier, Field(examples=["1"])] = ONLY_LOT
    responsive: StrictBool
    reasons: Reasons


class RestExamined(Shape):
    """One decision on all bids that offer what the notice asked and that nobody has examined yet."""

    reasons: Reasons


class RestExaminedShown(Shape):
    """How many bids that decision found responsive, and how many wait for one of their own."""

    examined: int
    waiting: int


class ExaminationShown(Shape):
    """Whether a bid offers what was asked in a lot, and why."""

    bid: Identifier
    lot: Identifier
    stage: str
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
    percent: str | None
    cost: MoneyShape | None
    score: ScoreShown | None
    preferred: PreferredShown | None


class NotResponsiveShown(Shape):
    """A bid that was not ranked in a lot, and why."""

    bid: Identifier
    lot: Identifier
    tenderer: PartyReference
    reasons: str


class RankingShown(Shape):
    """The order of the responsive bids, lot after lot; bids of one rank in a lot are equally good.

    Of its rows it has one range, of `count` in all: `ranking`, then `outOfRace`, then `notResponsive`.
    """

    tender: Identifier
    method: str
    ranked_at: Instant
    count: int
    ranking: list[RankedShown]
    out_of_race: list[OutOfRaceShown]
    not_responsive: list[NotResponsiveShown]
    balances: list[BalanceShown]
    preference: PreferenceShown | None
    ties: list[TieShown]
    lottery: LotteryShown | None

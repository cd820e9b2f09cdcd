"""A procedure as data: what the later stages ask of a country's law."""

from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field
from pydantic.dataclasses import dataclass

from minikoneps.packs.bounds import Preference, TooHigh, TooLow
from minikoneps.packs.figures import EXACT, Case, Name, Names, Sourced, Words, find_row_at_least
from minikoneps.packs.methods import AwardRule, FailedTender, LowestAboveLimit, Qualification, Ties
from minikoneps.packs.terms import ComplaintEffect, Days, Figure, JointBids, Outage, Security


class ProcurementMethod(StrEnum):
    """How much competition there is (OCDS, method)."""

    #: Any interested tenderer may bid.
    OPEN = "open"
    #: Those may bid who were found qualified.
    SELECTIVE = "selective"
    #: Those may bid who were invited.
    LIMITED = "limited"
    #: One is asked, without competition.
    DIRECT = "direct"


class WhoMayBid(StrEnum):
    """To whom the procedure is open."""

    ANYONE = "anyone"
    #: Who has the licences, the region, the record or the technology that the notice asks for.
    QUALIFIED = "whoQualifies"
    #: Small and medium-sized firms.
    SMALL_FIRMS = "smallFirms"
    #: Who was invited by name.
    INVITED = "invited"
    #: The one with whom the contract is negotiated.
    ONE = "one"


class BidCount(StrEnum):
    """When the number of bids may be known."""

    #: Not before the tender is closed.
    NEVER_BEFORE_CLOSING = "never"


class OfficialAct(StrEnum):
    """What an officer does in the name of the organisation, and may need a second person for."""

    #: A notice becomes public.
    PUBLISH = "publish"
    #: The next version of a notice takes the place of the one in force.
    AMEND = "amend"
    #: A tender is given up.
    CANCEL = "cancel"
    #: A lot is awarded, or ends without an award.
    AWARD = "award"


class UnansweredEnquiries(StrEnum):
    """What an unanswered question does to the closing of the enquiry period."""

    #: The enquiry period cannot be closed while a question waits for its answer.
    BLOCK = "block"
    #: It can be closed all the same; the question stays unanswered.
    ALLOW = "allow"


@dataclass(frozen=True, config=EXACT)
class SecondPerson(Sourced):
    """Which acts wait until a second person approves them."""

    value: tuple[OfficialAct, ...]


Envelope = Annotated[str, Field(pattern="^(bid|technical|specification|price)$")]


@dataclass(frozen=True, config=EXACT, kw_only=True)
class Said(Sourced):
    """What a procedure says in words, the same whatever is bought."""

    id: Name
    method: ProcurementMethod
    names: Names
    who_may_bid: WhoMayBid
    envelopes: Annotated[tuple[Envelope, ...], Field(min_length=1)]
    most_lots: Annotated[int, Field(ge=1)]
    award: AwardRule
    ties: Ties
    bid_count_before_closing: BidCount
    unanswered_enquiries: UnansweredEnquiries
    #: Whether those who mark the bids see letters in the place of tenderers' names until they have closed.
    blind_tenderers: bool = False
    #: As the law writes it, in the law's script; left out where no source shows it so.
    local_name: Words | None = None
    #: The local name in Latin letters, where the source has only that.
    romanised_name: Words | None = None


@dataclass(frozen=True, config=EXACT, kw_only=True)
class Procedure(Said):
    """One way to buy, as the law of one day describes it for one purchase.

    Units: days are counted in the pack's zone, as each figure's `counting` says.
    """

    minimum_tender_days: Days
    maximum_tender_days: Days
    minimum_days_after_amendment: Days
    minimum_valid_bids: Figure
    second_person: SecondPerson
    prespecification_days: Days
    urgent_prespecification_days: Days
    outage: Outage
    failed_tender: FailedTender
    least_invited: Figure | None = None
    joint_bids: JointBids | None = None
    bid_security: Security | None = None
    #: How many days a bid's security holds beyond the bid itself.
    bid_security_days: Figure | None = None
    performance_security: Security | None = None
    standstill_days: Days | None = None
    complaint_days: Days | None = None
    complaint_effect: ComplaintEffect | None = None
    too_low: TooLow | None = None
    too_high: TooHigh | None = None
    preference: Preference | None = None
    #: Whether the procedure may be used for this purchase at all.
    allowed: bool = True


@dataclass(frozen=True, config=EXACT, kw_only=True)
class ProcedureRows(Said):
    """The same as a pack's file says it: for each figure the rows of all purchases and all days."""

    minimum_tender_days: tuple[Days, ...]
    maximum_tender_days: tuple[Days, ...]
    minimum_days_after_amendment: tuple[Days, ...]
    minimum_valid_bids: tuple[Figure, ...]
    second_person: tuple[SecondPerson, ...]
    prespecification_days: tuple[Days, ...]
    urgent_prespecification_days: tuple[Days, ...]
    outage: tuple[Outage, ...]
    failed_tender: tuple[FailedTender, ...]
    least_invited: tuple[Figure, ...] = ()
    joint_bids: tuple[JointBids, ...] = ()
    bid_security: tuple[Security, ...] = ()
    bid_security_days: tuple[Figure, ...] = ()
    performance_security: tuple[Security, ...] = ()
    standstill_days: tuple[Days, ...] = ()
    complaint_days: tuple[Days, ...] = ()
    complaint_effect: tuple[ComplaintEffect, ...] = ()
    too_low: tuple[TooLow, ...] = ()
    too_high: tuple[TooHigh, ...] = ()
    preference: tuple[Preference, ...] = ()
    #: For which purchases the procedure may be used; without a row for every one.
    allowed: tuple[Sourced, ...] = ()

    def on(self, day: date, case: Case) -> Procedure | None:
        """The procedure with one row for each figure, or None on a day without law for such a purchase."""
        rows = {name: find_row_at_least(getattr(self, name), case, day) for name in (*NEEDED, *OPTIONAL)}
        if not self.covers(day) or any(rows[name] is None for name in NEEDED):
            return None
        said: dict[str, Any] = {field.name: getattr(self, field.name) for field in fields(Said)}
        allowed = not self.allowed or find_row_at_least(self.allowed, case, day) is not None
        return Procedure(**said | rows | {"award": narrowed(self.award, case, day), "allowed": allowed})


_WORDS = {field.name for field in fields(Said)}
#: The figures that every procedure has for every purchase, on every day.
NEEDED = tuple(
    field.name for field in fields(ProcedureRows) if field.name not in _WORDS and field.default != ()
)
#: The figures that a law may leave unsaid.
OPTIONAL = tuple(
    field.name for field in fields(ProcedureRows) if field.name not in (*_WORDS, *NEEDED, "allowed")
)


def narrowed(rule: AwardRule, case: Case, day: date) -> AwardRule:
    """The award rule with only the rows that hold for a purchase on a day.

    Shapes: of a qualification examination of which only the lower limit is known, that limit is left.
    """
    rows = {name: find_row_at_least(listed, case, day) for name, listed in rows_of(rule).items()}
    held: dict[str, Any] = {name: () if row is None else (row,) for name, row in rows.items()}
    if isinstance(rule, Qualification) and not held["price_scores"] and held["lower_limits"]:
        return LowestAboveLimit(
            name="lowestAboveLimit",
            reserve_prices=held["reserve_prices"],
            lower_limits=held["lower_limits"],
        )
    return replace(rule, **held)


def rows_of(rule: AwardRule) -> dict[str, tuple[Sourced, ...]]:
    """The lists of rows in an award rule, by their names."""
    return {name: value for name, value in vars(rule).items() if isinstance(value, tuple)}

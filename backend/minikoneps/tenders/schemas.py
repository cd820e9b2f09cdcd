"""Tenders as the API takes and shows them."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from pydantic.alias_generators import to_camel

from minikoneps.packs.figures import Category
from minikoneps.packs.procedure import ProcurementMethod
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import (
    ChangeShown,
    CurrencyCode,
    Hex,
    Identifier,
    Instant,
    MoneyShape,
    Paragraphs,
    QuantityText,
    Reasons,
    Shape,
)
from minikoneps.tenders.criteria import MOST_CRITERIA, MOST_GREEN
from minikoneps.tenders.criteria_shapes import (
    CriterionShape,
    GreenRequirements,
    GreenRequirementShape,
    LifeCycleShape,
)
from minikoneps.tenders.law_shapes import ProcedureId, ProcedureShown
from minikoneps.tenders.notice import MOST_ITEMS, MOST_LOTS, ONLY_LOT, Notice
from minikoneps.tenders.notice_shapes import (
    AgainShown,
    BuyerShape,
    ContractPeriodShape,
    DeadlineShape,
    EligibilityShape,
    ItemShape,
    LotShape,
    OneLine,
    PeriodShown,
    SiteBriefingShape,
)
from minikoneps.tenders.reserve_shapes import ReservePricesShown
from minikoneps.tenders.rules import Check, TenderStatus
from minikoneps.tenders.security_shapes import BidSecurityShape

AwardCriteria = Literal["priceOnly", "costOnly", "qualityOnly", "ratedCriteria"]


class TenderDraft(Shape):
    """What a procuring officer writes; it may be unfinished until publication."""

    title: Annotated[OneLine, Field(examples=["Laptops for forty schools"])]
    description: Annotated[Paragraphs, Field(examples=["Delivery to the schools within thirty days."])] = ""
    buyer: BuyerShape | None = None
    procurement_method: ProcurementMethod
    procedure_id: ProcedureId = "open"
    main_procurement_category: Category | None = None
    #: Follows from the procedure, whatever is sent.
    award_criteria: AwardCriteria
    value: MoneyShape | None = None
    currency: CurrencyCode
    lots: Annotated[list[LotShape], Field(min_length=1, max_length=MOST_LOTS)] = [LotShape(id=ONLY_LOT)]
    items: Annotated[list[ItemShape], Field(max_length=MOST_ITEMS)]
    enquiry_period: DeadlineShape | None = None
    tender_period: DeadlineShape | None = None
    contract_period: ContractPeriodShape | None = None
    plan: Identifier | None = None
    eligibility: EligibilityShape | None = None
    site_briefing: SiteBriefingShape | None = None
    participation_period: DeadlineShape | None = None
    criteria: Annotated[list[CriterionShape], Field(max_length=MOST_CRITERIA)] = []
    price_weight: QuantityText | None = None
    life_cycle: LifeCycleShape | None = None
    green: Annotated[GreenRequirements, Field(max_length=MOST_GREEN)] = []
    bid_security: BidSecurityShape | None = None

    def notice(self) -> Notice:
        """The notice as the rules read it."""
        contract, taking_part = self.contract_period, self.participation_period
        return Notice(
            title=self.title,
            description=self.description,
            buyer=None if self.buyer is None else self.buyer.name,
            procurement_method=self.procurement_method.value,
            award_criteria=self.award_criteria,
            currency=self.currency,
            value=None if self.value is None else self.value.money,
            lots=tuple(lot.lot for lot in self.lots),
            items=tuple(item.item for item in self.items),
            enquiry_deadline=None if self.enquiry_period is None else self.enquiry_period.end_date,
            deadline=None if self.tender_period is None else self.tender_period.end_date,
            contract_start=None if contract is None else contract.start_date,
            contract_end=None if contract is None else contract.end_date,
            plan=self.plan,
            eligibility=None if self.eligibility is None else self.eligibility.eligibility,
            site_briefing=None if self.site_briefing is None else self.site_briefing.briefing,
            participation_deadline=None if taking_part is None else taking_part.end_date,
            procedure=self.procedure_id,
            category=self.main_procurement_category,
            criteria=tuple(one.criterion for one in self.criteria),
            price_weight=self.price_weight,
            life_cycle=None if self.life_cycle is None else self.life_cycle.sheet,
            green=tuple(one.requirement for one in self.green),
            bid_security=None if self.bid_security is None else self.bid_security.security,
        )

    @classmethod
    def of(cls, notice: Notice) -> "TenderDraft":
        """A notice as its officer would write it."""
        return cls.model_validate(_words(notice))


class AmendmentMade(Shape):
    """Why a notice is amended, and the whole notice as it stands from now on."""

    rationale: Reasons
    notice: TenderDraft


class AmendmentShown(Shape):
    """An amendment of a notice, and what it changed."""

    version: int
    notice_number: str
    amended_at: Instant
    rationale: str
    changes: list[ChangeShown]


class CancellationMade(Shape):
    """Why a tender is given up."""

    rationale: Reasons


class CancellationShown(Shape):
    """When and why a tender was given up."""

    cancelled_at: Instant
    rationale: str


class OpeningKeyShown(Shape):
    """The padlock for a tender's envelopes."""

    id: Identifier
    public_key: Hex


class SealInfo(Shape):
    """What an envelope must be bound to, beside tender, notice version, lot, tenderer and opening key."""

    workshop: str
    attempt: int
    stage: str


class AskedShown(Shape):
    """What the envelope of a stage holds beside prices.

    Answers are named by criteria and green requirements of the notice, or `offer` where it names none.
    """

    stage: str
    answers: list[Identifier]
    figures: list[Identifier]


class TenderShown(Shape):
    """A tender as everybody reads it, or as its procuring officer reads the draft."""

    id: Identifier
    title: str
    description: str
    buyer: BuyerShape | None
    procurement_method: ProcurementMethod
    procedure_id: ProcedureId
    main_procurement_category: Category | None
    award_criteria: str
    value: MoneyShape | None
    currency: str
    lots: list[LotShape]
    items: list[ItemShape]
    enquiry_period: PeriodShown | None
    tender_period: PeriodShown | None
    contract_period: ContractPeriodShape | None
    plan: Identifier | None
    eligibility: EligibilityShape | None
    site_briefing: SiteBriefingShape | None
    participation_period: PeriodShown | None
    criteria: list[CriterionShape]
    price_weight: str | None
    life_cycle: LifeCycleShape | None
    green: list[GreenRequirementShape]
    bid_security: BidSecurityShape | None
    notice_number: str | None
    notice_version: int
    status: TenderStatus
    procuring_entity: PartyReference
    published_at: Instant | None
    closed_at: Instant | None
    cancellation: CancellationShown | None
    opening_key: OpeningKeyShown | None
    price_key: OpeningKeyShown | None
    sealing: Literal["escrow"]
    procedure: ProcedureShown
    seal_info: SealInfo | None
    asks: list[AskedShown]
    reserve_prices: ReservePricesShown | None
    again: AgainShown | None
    lottery: Hex | None

    @classmethod
    def of(cls, notice: Notice, *, published_at: datetime | None, **about: Any) -> "TenderShown":
        """A notice with what is known about its tender."""
        periods = {
            "enquiry_period": _period(notice.enquiry_deadline, start_date=published_at),
            "tender_period": _period(notice.deadline, start_date=published_at),
            "participation_period": _period(notice.participation_deadline, start_date=published_at),
        }
        return cls(**{**_words(notice), **periods}, published_at=published_at, **about)


def _words(notice: Notice) -> dict[str, Any]:
    start, end, briefing = notice.contract_start, notice.contract_end, notice.site_briefing
    contract = None if start is None and end is None else ContractPeriodShape(start_date=start, end_date=end)
    return {
        "title": notice.title,
        "description": notice.description,
        "buyer": None if notice.buyer is None else BuyerShape(name=notice.buyer),
        "procurement_method": notice.procurement_method,
        "procedure_id": notice.procedure,
        "main_procurement_category": notice.category,
        "award_criteria": notice.award_criteria,
        "value": None if notice.value is None else MoneyShape.of(notice.value),
        "currency": notice.currency,
        "lots": [LotShape.of(lot) for lot in notice.lots],
        "items": [ItemShape.of(item) for item in notice.items],
        "enquiry_period": _period(notice.enquiry_deadline),
        "tender_period": _period(notice.deadline),
        "contract_period": contract,
        "plan": notice.plan,
        "eligibility": None if notice.eligibility is None else EligibilityShape.of(notice.eligibility),
        "site_briefing": None if briefing is None else SiteBriefingShape(**vars(briefing)),
        "participation_period": _period(notice.participation_deadline),
        "criteria": [CriterionShape.of(one) for one in notice.criteria],
        "price_weight": notice.price_weight,
        "life_cycle": None if notice.life_cycle is None else LifeCycleShape(**vars(notice.life_cycle)),
        "green": [GreenRequirementShape.of(one) for one in notice.green],
        "bid_security": None if notice.bid_security is None else BidSecurityShape.of(notice.bid_security),
    }


def _period(end: datetime | None, **start: datetime | None) -> dict[str, Any] | None:
    return None if end is None else {**start, "end_date": end}


class CheckShown(Shape):
    """One condition of publication and whether it holds now."""

    code: str
    field: str
    ok: bool
    facts: dict[str, str | int]

    @classmethod
    def of(cls, check: Check) -> "CheckShown":
        """A check as the page shows it."""
        return cls(
            code=check.code,
            field=check.field,
            ok=check.ok,
            facts={to_camel(name): fact for name, fact in check.facts.items()},
        )

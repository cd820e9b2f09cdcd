"""A release and its sections, as our profile of OCDS 1.1.5 has them."""

from typing import Annotated

from pydantic import Field

from minikoneps.opendata.codes import (
    AwardStatus,
    BidStatus,
    Category,
    ContractStatus,
    InitiationType,
    Method,
    ReleaseTag,
    TenderStatus,
)
from minikoneps.opendata.models import (
    Address,
    Amendment,
    Document,
    Item,
    Milestone,
    Number,
    Organisation,
    OrganisationReference,
    Part,
    Period,
    RelatedProcess,
    Text,
    Texts,
    Truth,
    Value,
    Whole,
)
from minikoneps.shared.shape import CurrencyCode, Instant

Ocid = Annotated[str, Field(pattern=r"^ocds-[a-z0-9]{6}-.+$", max_length=250)]


class Budget(Part):
    """What money is there."""

    id: Text | None = None
    description: Text | None = None
    amount: Value | None = None
    project: Text | None = None
    project_id: Annotated[Text | None, Field(alias="projectID")] = None
    uri: Text | None = None


class Planning(Part):
    """What went before the tender."""

    rationale: Text | None = None
    budget: Budget | None = None
    documents: tuple[Document, ...] = ()
    milestones: tuple[Milestone, ...] = ()


class Sustainability(Part):
    """How a process serves people or the environment (sustainability extension)."""

    description: Text | None = None
    goal: Text | None = None
    strategies: Texts = ()


class Lot(Part):
    """A part of a tender that is awarded by itself (lots extension)."""

    id: Text
    title: Text | None = None
    description: Text | None = None
    status: TenderStatus | None = None
    value: Value | None = None
    contract_period: Period | None = None
    has_sustainability: Truth | None = None
    sustainability: tuple[Sustainability, ...] = ()


class Enquiry(Part):
    """A question and its answer (enquiry extension)."""

    id: Text
    date: Instant | None = None
    author: OrganisationReference | None = None
    title: Text | None = None
    description: Text | None = None
    answer: Text | None = None
    date_answered: Instant | None = None
    related_item: Text | None = None
    related_lot: Text | None = None
    thread_id: Annotated[Text | None, Field(alias="threadID")] = None


class Location(Part):
    """A place in words (location extension)."""

    description: Text | None = None
    uri: Text | None = None


class BidOpening(Part):
    """When and where the bids are opened (bid opening extension)."""

    date: Instant | None = None
    location: Location | None = None
    address: Address | None = None
    description: Text | None = None


class SubmissionTerms(Part):
    """What a bid must come with, and how long it binds (submission terms extension)."""

    deposits_guarantees: Text | None = None
    bid_validity_period: Period | None = None


class Tender(Part):
    """What is asked for, and how."""

    id: Text
    title: Text | None = None
    description: Text | None = None
    status: TenderStatus | None = None
    procuring_entity: OrganisationReference | None = None
    items: tuple[Item, ...] = ()
    lots: tuple[Lot, ...] = ()
    value: Value | None = None
    min_value: Value | None = None
    procurement_method: Method | None = None
    procurement_method_details: Text | None = None
    procurement_method_rationale: Text | None = None
    main_procurement_category: Category | None = None
    additional_procurement_categories: Texts = ()
    award_criteria: Text | None = None
    award_criteria_details: Text | None = None
    submission_method: Texts = ()
    submission_method_details: Text | None = None
    tender_period: Period | None = None
    enquiry_period: Period | None = None
    has_enquiries: Truth | None = None
    enquiries: tuple[Enquiry, ...] = ()
    eligibility_criteria: Text | None = None
    submission_terms: SubmissionTerms | None = None
    has_sustainability: Truth | None = None
    sustainability: tuple[Sustainability, ...] = ()
    award_period: Period | None = None
    contract_period: Period | None = None
    bid_opening: BidOpening | None = None
    number_of_tenderers: Whole | None = None
    tenderers: tuple[OrganisationReference, ...] = ()
    documents: tuple[Document, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    amendments: tuple[Amendment, ...] = ()


class Bid(Part):
    """One bid, told after the opening (bid extension)."""

    id: Text
    date: Instant | None = None
    status: BidStatus | None = None
    tenderers: tuple[OrganisationReference, ...] = ()
    value: Value | None = None
    items: tuple[Item, ...] = ()
    documents: tuple[Document, ...] = ()
    description: Text | None = None
    related_lots: Texts = ()
    has_rank: Truth | None = None
    rank: Whole | None = None


class BidStatistic(Part):
    """One count about the bids (bid extension)."""

    id: Text
    measure: Text
    value: Number
    date: Instant | None = None
    currency: CurrencyCode | None = None
    notes: Text | None = None
    related_lot: Text | None = None


class Bids(Part):
    """All bids, and what was counted about them."""

    statistics: tuple[BidStatistic, ...] = ()
    details: tuple[Bid, ...] = ()


class Award(Part):
    """A decision; `suppliers` are named from here on."""

    id: Text
    title: Text | None = None
    description: Text | None = None
    status: AwardStatus | None = None
    date: Instant | None = None
    value: Value | None = None
    suppliers: tuple[OrganisationReference, ...] = ()
    items: tuple[Item, ...] = ()
    contract_period: Period | None = None
    documents: tuple[Document, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    related_lots: Texts = ()
    related_bids: Texts = ()


class Transaction(Part):
    """A payment."""

    id: Text
    source: Text | None = None
    date: Instant | None = None
    value: Value | None = None
    payer: OrganisationReference | None = None
    payee: OrganisationReference | None = None
    uri: Text | None = None


class Implementation(Part):
    """What became of a contract (with the contract completion extension)."""

    transactions: tuple[Transaction, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    documents: tuple[Document, ...] = ()
    end_date: Instant | None = None
    end_date_details: Text | None = None
    final_value: Value | None = None
    final_value_details: Text | None = None


class Contract(Part):
    """What was signed."""

    id: Text
    award_id: Annotated[Text, Field(alias="awardID")]
    title: Text | None = None
    description: Text | None = None
    status: ContractStatus | None = None
    period: Period | None = None
    value: Value | None = None
    items: tuple[Item, ...] = ()
    date_signed: Instant | None = None
    documents: tuple[Document, ...] = ()
    implementation: Implementation | None = None
    related_processes: tuple[RelatedProcess, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    related_bids: Texts = ()


class Release(Part):
    """What was told of a process at one instant; a compiled release has the tag `compiled` alone."""

    ocid: Ocid
    id: Text
    date: Instant
    tag: Annotated[tuple[ReleaseTag, ...], Field(min_length=1)]
    initiation_type: InitiationType = InitiationType.TENDER
    language: Text | None = None
    title: Text | None = None
    description: Text | None = None
    parties: tuple[Organisation, ...] = ()
    buyer: OrganisationReference | None = None
    planning: Planning | None = None
    tender: Tender | None = None
    bids: Bids | None = None
    awards: tuple[Award, ...] = ()
    contracts: tuple[Contract, ...] = ()
    related_processes: tuple[RelatedProcess, ...] = ()

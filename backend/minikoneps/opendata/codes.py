"""The closed code lists of OCDS 1.1.5 and of the extensions in our profile."""

from enum import StrEnum


class ReleaseTag(StrEnum):
    """What a release tells of (releaseTag)."""

    PLANNING = "planning"
    PLANNING_UPDATE = "planningUpdate"
    TENDER = "tender"
    TENDER_AMENDMENT = "tenderAmendment"
    TENDER_UPDATE = "tenderUpdate"
    TENDER_CANCELLATION = "tenderCancellation"
    AWARD = "award"
    AWARD_UPDATE = "awardUpdate"
    AWARD_CANCELLATION = "awardCancellation"
    CONTRACT = "contract"
    CONTRACT_UPDATE = "contractUpdate"
    CONTRACT_AMENDMENT = "contractAmendment"
    IMPLEMENTATION = "implementation"
    IMPLEMENTATION_UPDATE = "implementationUpdate"
    CONTRACT_TERMINATION = "contractTermination"
    COMPILED = "compiled"


class InitiationType(StrEnum):
    """How a process began (initiationType)."""

    TENDER = "tender"


class TenderStatus(StrEnum):
    """Where a tender, or one of its lots, stands (tenderStatus)."""

    PLANNING = "planning"
    PLANNED = "planned"
    ACTIVE = "active"
    CANCELLED = "cancelled"
    UNSUCCESSFUL = "unsuccessful"
    COMPLETE = "complete"
    WITHDRAWN = "withdrawn"


class Method(StrEnum):
    """Who may bid (method)."""

    OPEN = "open"
    SELECTIVE = "selective"
    LIMITED = "limited"
    DIRECT = "direct"


class Category(StrEnum):
    """What is mainly bought (procurementCategory)."""

    GOODS = "goods"
    WORKS = "works"
    SERVICES = "services"


class AwardStatus(StrEnum):
    """What became of a decision (awardStatus)."""

    PENDING = "pending"
    ACTIVE = "active"
    CANCELLED = "cancelled"
    UNSUCCESSFUL = "unsuccessful"


class ContractStatus(StrEnum):
    """Where a contract stands (contractStatus)."""

    PENDING = "pending"
    ACTIVE = "active"
    CANCELLED = "cancelled"
    TERMINATED = "terminated"


class MilestoneStatus(StrEnum):
    """Where a milestone stands (milestoneStatus)."""

    SCHEDULED = "scheduled"
    MET = "met"
    NOT_MET = "notMet"
    PARTIALLY_MET = "partiallyMet"


class BidStatus(StrEnum):
    """Where a bid stands (bidStatus, bid extension)."""

    INVITED = "invited"
    PENDING = "pending"
    VALID = "valid"
    DISQUALIFIED = "disqualified"
    WITHDRAWN = "withdrawn"


class Scale(StrEnum):
    """How large an organisation is (partyScale)."""

    MICRO = "micro"
    SME = "sme"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    SELF_EMPLOYED = "selfEmployed"

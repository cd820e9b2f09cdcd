"""Where a crowd may come, how large it may be, and how it stands."""

from datetime import datetime
from enum import StrEnum

from minikoneps.packs.procedure import Procedure
from minikoneps.participation.rules import BY_INVITATION, asked_to_take_part
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.rules import PublishedTender, is_late

MOST = 800  # rivals in a room: as many as the fullest of KONEPS' small works had on average


class CrowdStatus(StrEnum):
    """How a crowd stands."""

    #: It waits for a tender that is open for bids.
    WAITING = "waiting"
    #: Its rivals bid, each at its time.
    BIDDING = "bidding"
    #: The trainer had it stop: who has not bid does not.
    STOPPED = "stopped"
    #: The trainer sent it away: what was bid is taken back.
    WITHDRAWN = "withdrawn"
    #: The deadline has passed, or the tender was given up.
    OVER = "over"


def crowd_status(
    tender: PublishedTender | None, now: datetime, *, stopped: bool, withdrawn: bool
) -> CrowdStatus:
    """Say how a crowd stands."""
    if withdrawn:
        return CrowdStatus.WITHDRAWN
    if tender is not None and not takes_bids(tender, now):
        return CrowdStatus.OVER
    if stopped:
        return CrowdStatus.STOPPED
    return CrowdStatus.WAITING if tender is None else CrowdStatus.BIDDING


def takes_bids(tender: PublishedTender, now: datetime) -> bool:
    """Whether a tender is open for bids."""
    return tender.cancelled_at is None and tender.closed_at is None and not is_late(now, tender.deadline)


def must_take_bids(tender: PublishedTender, now: datetime) -> None:
    """Refuse a crowd for a tender that takes no bids any more.

    Errors: RuleBroken("crowds.too_late").
    """
    if not takes_bids(tender, now):
        raise RuleBroken("crowds.too_late", tender=tender.id, deadline=instant_text(tender.deadline))


def must_admit_anybody(tender: PublishedTender, procedure: Procedure) -> None:
    """Refuse a crowd where one is invited, registers for taking part, or comes to a briefing.

    Errors: RuleBroken("crowds.not_admitted").
    """
    if procedure.who_may_bid in BY_INVITATION or any(asked_to_take_part(tender)) or tender.notice.again:
        raise RuleBroken("crowds.not_admitted", tender=tender.id)


def must_fit(there: int, more: int) -> None:
    """Refuse more rivals than a room has place for.

    Errors: RuleBroken("crowds.too_many").
    """
    if there + more > MOST:
        raise RuleBroken("crowds.too_many", most=MOST, count=there)


def must_go_on(crowd: str, status: CrowdStatus) -> None:
    """Refuse to do anything with a crowd that has had its time.

    Errors: RuleBroken("crowds.over").
    """
    if status in (CrowdStatus.OVER, CrowdStatus.WITHDRAWN):
        raise RuleBroken("crowds.over", crowd=crowd)

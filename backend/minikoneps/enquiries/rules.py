"""Who may ask, answer and close, until when, and who sees a question."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from minikoneps.packs.procedure import UnansweredEnquiries
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.rules import PublishedTender, is_late


class EnquiryStatus(StrEnum):
    """What became of a question."""

    #: It waits for its answer: asking brings this about.
    PENDING = "pending"
    #: Everybody can read question and answer: answering brings this about.
    ANSWERED = "answered"


@dataclass(frozen=True)
class Viewer:
    """Who looks at the questions of a tender.

    Shapes: `seat` None holds no seat; `answers` says whether it is an officer of the procuring entity.
    """

    seat: str | None
    answers: bool


def last_instant(tender: PublishedTender) -> datetime:
    """Give the last instant at which a question is in time: without an enquiry period, the deadline."""
    return tender.notice.enquiry_deadline or tender.deadline


def is_seen(viewer: Viewer, asker: str, answered: bool) -> bool:
    """Tell whether a viewer sees a question: answered ones all, others their asker and who is to answer."""
    return answered or viewer.answers or viewer.seat == asker


def must_be_askable(tender: PublishedTender, received_at: datetime) -> None:
    """Refuse a question that comes too late, or about a tender that was cancelled.

    Errors: RuleBroken("enquiries.tender_cancelled"), RuleBroken("enquiries.late"); neither names the
        tender among its facts, because what names it is opened with its bids and would tell who tried.
    """
    if tender.cancelled_at is not None:
        raise RuleBroken("enquiries.tender_cancelled", cancelled_at=instant_text(tender.cancelled_at))
    until = last_instant(tender)
    if is_late(received_at, until):
        raise RuleBroken("enquiries.late", until=instant_text(until), received_at=instant_text(received_at))


def must_be_in_notice(asked_about: str | None, named: Collection[str]) -> None:
    """Refuse a question about a lot or an item that the notice does not have.

    Errors: RuleBroken("enquiries.not_in_notice").
    """
    if asked_about is not None and asked_about not in named:
        raise RuleBroken("enquiries.not_in_notice", asked=asked_about)


def must_be_answerable(
    tender: PublishedTender, enquiry: str, answered_at: datetime | None, received_at: datetime
) -> None:
    """Refuse a second answer, and one that nobody could use any more.

    Errors: RuleBroken with enquiries.already_answered, enquiries.tender_cancelled or enquiries.answer_late.
    """
    if answered_at is not None:
        since = instant_text(answered_at)
        raise RuleBroken("enquiries.already_answered", tender=tender.id, enquiry=enquiry, answered_at=since)
    if tender.cancelled_at is not None:
        raise RuleBroken("enquiries.tender_cancelled", cancelled_at=instant_text(tender.cancelled_at))
    if is_late(received_at, tender.deadline):
        raise RuleBroken("enquiries.answer_late", tender=tender.id, deadline=instant_text(tender.deadline))


def must_be_closable(
    tender: PublishedTender,
    closed_at: datetime | None,
    unanswered: int,
    switch: UnansweredEnquiries,
    received_at: datetime,
) -> None:
    """Refuse to close the enquiry period twice, early, or where the law lets no question go unanswered.

    Errors: RuleBroken with enquiries.already_closed, enquiries.too_early or enquiries.unanswered.
    """
    if closed_at is not None:
        raise RuleBroken("enquiries.already_closed", tender=tender.id, closed_at=instant_text(closed_at))
    until = last_instant(tender)
    if not is_late(received_at, until):
        raise RuleBroken("enquiries.too_early", tender=tender.id, until=instant_text(until))
    if unanswered and switch is UnansweredEnquiries.BLOCK:
        raise RuleBroken("enquiries.unanswered", tender=tender.id, count=unanswered)

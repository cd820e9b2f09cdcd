"""Asking, answering, closing, and showing questions without their askers."""

from datetime import datetime

from sqlmodel import Session

from minikoneps.enquiries import rules, store
from minikoneps.enquiries.rules import EnquiryStatus, Viewer
from minikoneps.enquiries.schemas import AnswerMade, EnquiryAsked, EnquiryPeriodShown, EnquiryShown
from minikoneps.enquiries.tables import Enquiry, EnquiryClosing
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.law import law_of
from minikoneps.packs.procedure import UnansweredEnquiries
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for
from minikoneps.shared.access import Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published, must_run


def ask(act: Act, tender_id: str, asked: EnquiryAsked) -> EnquiryShown:
    """Put a question; its asker is kept to show it as their own, and told to nobody."""
    seat, _ = acting_for(act)
    tender = get_published(act.session, tender_id)
    rules.must_be_askable(tender, act.received_at)
    rules.must_be_in_notice(asked.related_lot, [lot.id for lot in tender.notice.lots])
    rules.must_be_in_notice(asked.related_item, [item.id for item in tender.notice.items])
    enquiry = Enquiry(
        id=new_id("enquiry"),
        tender=tender.id,
        asker=seat,
        title=asked.title,
        description=asked.description,
        related_lot=asked.related_lot,
        related_item=asked.related_item,
        asked_at=act.recorded_at,
        position=act.next_position,
    )
    store.put_enquiry(act.session, enquiry)
    # An entry names the seat that acted: this one is opened to nobody else, not even with the bids.
    act.append("enquiry.asked", _question(enquiry), Audience.only(seat))
    return _show(enquiry, seat)


def answer(act: Act, enquiry_id: str, made: AnswerMade) -> EnquiryShown:
    """Answer a question to everybody; its asker reads it no sooner than a rival."""
    enquiry = store.find_enquiry(act.session, enquiry_id)
    tender = None if enquiry is None else get_published(act.session, enquiry.tender)
    if enquiry is None or tender is None or not _viewer(act.caller, tender).answers:
        raise RuleBroken("enquiries.not_found", enquiry=enquiry_id)
    rules.must_be_answerable(tender, enquiry.id, enquiry.answered_at, act.received_at)
    enquiry.answer, enquiry.answered_at = made.answer, act.recorded_at
    store.put_enquiry(act.session, enquiry)
    act.append("enquiry.answered", {**_question(enquiry), "answer": made.answer})
    return _show(enquiry, None)


def _question(enquiry: Enquiry) -> dict[str, object]:
    about = {"related_lot": enquiry.related_lot, "related_item": enquiry.related_item}
    return {
        "tender": enquiry.tender,
        "enquiry": enquiry.id,
        "title": enquiry.title,
        "description": enquiry.description,
        **{name: value for name, value in about.items() if value is not None},
    }


def close_enquiries(act: Act, tender_id: str) -> EnquiryPeriodShown:
    """Close the enquiry period of a tender."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    closed_at, switch = _closed_at(act.session, tender.id), _switch(act.session, tender)
    unanswered = store.count_unanswered(act.session, tender.id)
    rules.must_be_closable(tender, closed_at, unanswered, switch, act.received_at)
    store.add_closing(act.session, EnquiryClosing(tender=tender.id, closed_at=act.recorded_at))
    act.append("enquiries.closed", {"tender": tender.id})
    return get_period(act.session, tender.id)


def get_period(session: Session, tender_id: str) -> EnquiryPeriodShown:
    """The enquiry period of a published tender."""
    tender = get_published(session, tender_id)
    return EnquiryPeriodShown(
        tender=tender.id,
        end_date=rules.last_instant(tender),
        closed_at=_closed_at(session, tender.id),
        unanswered_enquiries=_switch(session, tender),
    )


def _closed_at(session: Session, tender: str) -> datetime | None:
    closing = store.find_closing(session, tender)
    return None if closing is None else closing.closed_at


def _switch(session: Session, tender: PublishedTender) -> UnansweredEnquiries:
    _, _, procedure = law_of(session, tender.notice)
    return procedure.unanswered_enquiries


def list_enquiries(session: Session, caller: Caller, tender_id: str, listing: Listing) -> Page[EnquiryShown]:
    """The questions of a tender as far as the caller sees them, without their askers."""
    tender = get_published(session, tender_id)
    wanted = listing.wanted("id", "status", "q")
    page = store.list_enquiries(session, tender.id, _viewer(caller, tender), listing, wanted)
    return Page([_show(enquiry, caller.seat) for enquiry in page.rows], page.first, page.total)


def _viewer(caller: Caller | None, tender: PublishedTender) -> Viewer:
    if caller is None:
        return Viewer(None, answers=False)
    runs = caller.role == Role.PROCURING_OFFICER and caller.party == tender.procuring_entity
    return Viewer(caller.seat, answers=runs)


def _show(enquiry: Enquiry, seat: str | None) -> EnquiryShown:
    return EnquiryShown(
        id=enquiry.id,
        tender=enquiry.tender,
        status=EnquiryStatus.PENDING if enquiry.answered_at is None else EnquiryStatus.ANSWERED,
        title=enquiry.title,
        description=enquiry.description,
        related_lot=enquiry.related_lot,
        related_item=enquiry.related_item,
        asked_at=enquiry.asked_at,
        answer=enquiry.answer,
        answered_at=enquiry.answered_at,
        own=enquiry.asker == seat,
    )

"""What the ledger tells everybody about a notice: its publication and its amendments."""

from datetime import datetime

from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.canonical import instant_text
from minikoneps.tenders.notice import notice_record
from minikoneps.tenders.rules import PublishedTender


def publication(tender: PublishedTender, entity: PartyReference, sealing: str) -> dict[str, object]:
    """The facts of `tender.published`."""
    again = tender.notice.again
    return {
        **_notice(tender),
        **({} if again is None else {"again": again.record()}),
        "procuring_entity": {"id": entity.id, "name": entity.name},
        **padlocks(tender),
        "sealing": sealing,
    }


def padlocks(tender: PublishedTender) -> dict[str, object]:
    """The padlock for envelopes, and that of the prices where these have envelopes of their own."""
    locks = {"opening_key": {"id": tender.opening_key, "public_key": tender.opening_public_key}}
    if tender.price_key is not None and tender.price_public_key is not None:
        locks["price_key"] = {"id": tender.price_key, "public_key": tender.price_public_key}
    return {**locks}


def amendment(tender: PublishedTender, rationale: str) -> dict[str, object]:
    """The facts of `tender.amended`."""
    return {**_notice(tender), "rationale": rationale}


def _notice(tender: PublishedTender) -> dict[str, object]:
    ends = {
        "enquiry_period": tender.notice.enquiry_deadline,
        "participation_period": tender.notice.participation_deadline,
    }
    periods = {name: _period(tender.published_at, end) for name, end in ends.items() if end is not None}
    return {
        "tender": tender.id,
        "notice_number": tender.notice_number,
        "notice_version": tender.notice_version,
        "notice": notice_record(tender.notice),
        "period": _period(tender.published_at, tender.deadline),
        **periods,
        **({} if tender.lottery is None else {"lottery": {"commitment": tender.lottery}}),
        **({} if tender.reserve_prices is None else {"reserve_prices": tender.reserve_prices.record()}),
    }


def _period(start: datetime, end: datetime) -> dict[str, str]:
    return {"start": instant_text(start), "end": instant_text(end)}

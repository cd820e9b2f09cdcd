"""Holds a notice that follows a failed tender against the one before it."""

from collections.abc import Iterable

from sqlmodel import Session

from minikoneps.ledger.law import law_of
from minikoneps.parties.schemas import PartyReference
from minikoneps.parties.service import refer_to_all
from minikoneps.tenders import store
from minikoneps.tenders.again import again_checks
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import Check


def same_again(session: Session, tender_id: str, notice: Notice) -> list[Check]:
    """Whether a notice that follows a failed one keeps its conditions, and alone follows it."""
    before = None if notice.again is None else store.find_published(session, notice.again.of)
    if before is None:
        return []
    others = [
        row
        for row in store.list_following(session, [before.id])
        if row.id != tender_id and row.published_at is not None and row.cancelled_at is None
    ]
    lots, theirs = {lot.id for lot in notice.lots}, store.notices_of(session, others)
    after = (row.id for row in others if lots & {lot.id for lot in theirs[row.id].lots})
    _, _, law = law_of(session, before.notice)
    return again_checks(notice, before, law.failed_tender.private_procedure, next(after, None))


def followed(session: Session, notices: Iterable[Notice]) -> tuple[dict[str, str], dict[str, PartyReference]]:
    """The numbers of the failed notices that these follow, and the tenderers whom some of them ask alone."""
    found = [notice.again for notice in notices if notice.again is not None]
    before = [store.find_published(session, one.of) for one in found]
    numbers = {one.id: one.notice_number for one in before if one is not None}
    return numbers, refer_to_all(session, {one.tenderer for one in found if one.tenderer is not None})

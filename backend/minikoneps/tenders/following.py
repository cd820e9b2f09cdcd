"""Begins the next try at lots of a tender that failed, and finds all tries at them."""

from collections.abc import Sequence

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.parties.service import acting_for
from minikoneps.shared.access import Caller
from minikoneps.shared.identifiers import new_id
from minikoneps.tenders import again, rows, service, store
from minikoneps.tenders.notice import Again
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.tables import Tender


def follow(
    act: Act, before: PublishedTender, lots: Sequence[str], taken: Again, procedure: str | None
) -> Tender:
    """Keep a draft that says again what was published; one begun before is put back, but for its dates."""
    seat, party = acting_for(act)
    notice = service.lawful(act.session, again.next_notice(before.notice, lots, taken, procedure))
    for draft in store.list_following(act.session, [before.id]):
        if draft.published_at is None and draft.officer == seat and rows.again_of(draft) == taken:
            dated = again.with_dates(notice, service.notice_of(act.session, draft))
            draft.sqlmodel_update(rows.columns_of(dated))
            service.save_draft(act, draft, dated)
            return draft
    tender = Tender(
        id=new_id("tender"),
        procuring_entity=party,
        officer=seat,
        drafted_at=act.recorded_at,
        again_step=taken.step.value,
        again_of=taken.of,
        again_tenderer=taken.tenderer,
        **rows.columns_of(notice),
    )
    service.save_draft(act, tender, notice)
    return tender


def family_of(session: Session, tender_id: str, caller: Caller | None) -> list[Tender]:
    """All tries that hang together with a tender, the oldest first, and the drafts that the caller wrote."""
    first = _first(session, tender_id)
    found, here = [first], [first.id]
    while here:
        following = [row for row in store.list_following(session, here) if _seen(row, caller)]
        found += following
        here = [row.id for row in following]
    return found


def _first(session: Session, tender_id: str) -> Tender:
    """The notice that began it all; what a tender follows is known to exist."""
    tender = store.get_tender(session, tender_id)
    while tender.again_of is not None:
        tender = store.get_tender(session, tender.again_of)
    return tender


def _seen(row: Tender, caller: Caller | None) -> bool:
    return row.published_at is not None or (caller is not None and row.officer == caller.seat)


def lots_of(session: Session, tender: Tender) -> list[str]:
    """The lots of a notice, in its order."""
    return [lot.id for lot in service.notice_of(session, tender).lots]

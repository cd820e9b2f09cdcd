"""Giving tenders that take bids a later deadline because of something that was nobody's fault."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.shared.canonical import instant_text
from minikoneps.tenders import store
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published

POSTPONED = "tender.postponed"


def list_taking_bids(session: Session) -> Sequence[PublishedTender]:
    """Every tender that was neither closed nor cancelled."""
    return [get_published(session, row.id) for row in store.list_taking_bids(session)]


def postpone_tender(
    act: Act, tender: PublishedTender, deadline: datetime, outage: tuple[datetime, datetime]
) -> None:
    """Put a deadline off: the notice keeps its version, so bids that answer it go on answering it."""
    row = store.get_tender(act.session, tender.id)
    row.deadline = deadline
    act.session.add(row)
    act.session.flush()
    down, back = map(instant_text, outage)
    told = {"before": instant_text(tender.deadline), "deadline": instant_text(deadline)}
    act.append(POSTPONED, {"tender": tender.id, **told, "outage": {"from": down, "to": back}})

"""New padlocks for open tenders, where a workshop goes on from an earlier moment."""

from minikoneps.ledger.act import Act
from minikoneps.ledger.law import law_of
from minikoneps.tenders import store
from minikoneps.tenders.announcing import padlocks
from minikoneps.tenders.drawing import draw_keys
from minikoneps.tenders.service import get_published


def relock_tenders(act: Act) -> None:
    """Give every tender that still takes bids new padlocks; envelopes that are there keep theirs.

    The old keys may have been given out when the attempt that was left came to its opening.
    """
    for tender in store.list_taking_bids(act.session):
        _, _, procedure = law_of(act.session, get_published(act.session, tender.id).notice)
        draw_keys(act.keys, tender, procedure.envelopes)
        act.session.add(tender)
        act.session.flush()
        locks = padlocks(get_published(act.session, tender.id))
        act.append("tender.relocked", {"tender": tender.id, **locks})

"""What the lots of a tender are drawn from, read from its opening and from the book."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session

from minikoneps.evaluations import first_store, store
from minikoneps.evaluations.placing import QUALIFICATION
from minikoneps.evaluations.rules import Opened
from minikoneps.evaluations.settling import TieFacts, lottery_seed
from minikoneps.ledger.law import law_of
from minikoneps.ledger.service import root_at
from minikoneps.packs.methods import Ties
from minikoneps.tenders.lottery import BY_LOTS, lottery_commitment
from minikoneps.tenders.rules import PublishedTender


@dataclass(frozen=True)
class Lots:
    """The seed of a tender's lottery, and what it was made of."""

    commitment: str | None
    committed: bytes
    size: int
    root: bytes
    seed: bytes


def find_lots(session: Session, tender: PublishedTender) -> Lots | None:
    """What lots would be drawn from; None before the opening, without a commitment, or where it is broken."""
    one, two = store.find_opening(session, tender.id), first_store.find_price_opening(session, tender.id)
    opening, ended = (one if tender.price_key is None else two), root_at(session, "tender.closed", tender.id)
    if opening is None or opening.reserve_seed is None or ended is None:
        return None
    committed = bytes.fromhex(opening.reserve_seed)
    if tender.reserve_prices is None and lottery_commitment(tender.id, committed) != tender.lottery:
        return None
    size, root = ended
    return Lots(tender.lottery, committed, size, root, lottery_seed(tender.id, committed, root))


def tie_facts(
    session: Session, tender: PublishedTender, method: str, opened: Iterable[Opened]
) -> TieFacts | None:
    """What ties may be broken by when these bids are ranked.

    None where the officer decides, and where bids are examined in turn, which tells those of one price apart.
    """
    _, _, law = law_of(session, tender.notice)
    if law.ties is Ties.OFFICER_DECIDES or method == QUALIFICATION:
        return None
    lots = find_lots(session, tender) if law.ties in BY_LOTS else None
    received = {one.bid: one.received_at for one in opened}
    return TieFacts(tender.id, law.ties, received, None if lots is None else lots.seed)

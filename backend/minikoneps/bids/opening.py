"""Handing sealed envelopes to their opening, stage by stage; what is never handed out stays shut for ever."""

from collections.abc import Collection, Sequence

from sqlmodel import Session

from minikoneps.bids import store
from minikoneps.bids.rules import SealedBid, StandingBid
from minikoneps.ledger.act import Act
from minikoneps.tenders.rules import PRICE, PublishedTender


def hand_out_bids(session: Session, tender: PublishedTender, stage: str) -> list[SealedBid]:
    """Hand the envelopes of the first stage to the opening, which has to disclose and to note them."""
    return store.list_standing(session, tender.id, tender.notice_version, stage)


def disclose_bids(act: Act, tender: PublishedTender) -> None:
    """From here on everybody may know of every bid."""
    store.disclose(act.session, tender.id, act.recorded_at)


def hand_out_prices(
    session: Session, tender: PublishedTender, passed: Collection[tuple[str, str]]
) -> list[SealedBid]:
    """Hand the price envelopes of these bids and lots to their opening; the others are never handed out."""
    standing = store.list_standing(session, tender.id, tender.notice_version, PRICE)
    return [one for one in standing if (one.id, one.lot) in passed]


def note_opened(act: Act, sealed: Sequence[SealedBid]) -> None:
    """Write down that these envelopes were handed to an opening."""
    store.mark_opened(act.session, [one.sha256 for one in sealed], act.recorded_at)


def find_prices(session: Session, tender: PublishedTender) -> dict[tuple[str, str], str]:
    """The hashes of the price envelopes of all standing bids, by bid and lot."""
    return store.hashes_of(session, tender.id, tender.notice_version, PRICE)


def list_lasting(session: Session, tender: str) -> dict[str, StandingBid]:
    """The bids on a tender that were neither withdrawn nor replaced, by tenderer; nobody is told of them."""
    return store.list_lasting(session, tender)


def get_opened_ciphertext(session: Session, sha256: str) -> bytes:
    """The bytes of an opened envelope with a price, for the bundle alone."""
    found = store.find_opened(session, sha256)
    if found is None:
        raise LookupError(sha256)
    return found

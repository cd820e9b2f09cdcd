"""Every select on bids and their envelopes."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, false, func, or_, update
from sqlalchemy import select as columns_of
from sqlmodel import Session, col, select

from minikoneps.bids.rules import BidStatus, SealedBid, StandingBid
from minikoneps.bids.tables import Bid, Envelope
from minikoneps.shared.adding import about_pairs, about_texts, given_texts, insert_rows, run, table_of
from minikoneps.shared.lists import Listing, Page, mentions, read_page
from minikoneps.tenders.rules import PRICE, PublishedTender

HEAD = 64
PRICED = ("bid", PRICE)  # the stages whose envelopes hold the price


@dataclass(frozen=True)
class Outside:
    """An envelope from the outside, with its first bytes."""

    lot: str
    stage: str
    sha256: str
    length: int
    head: bytes


@dataclass(frozen=True)
class BidTaken:
    """A bid that has just come in."""

    id: str
    tender: str
    tenderer: str
    notice_version: int
    received_at: datetime
    position: int
    consortium: str | None
    withdrawn_at: None = None
    replaced_by: None = None


@dataclass(frozen=True)
class EnvelopeTaken:
    """An envelope of such a bid."""

    bid: str
    stage: str
    lot: str
    place: int
    opening_key: str
    info: str
    sha256: str
    ciphertext: bytes

    @property
    def outside(self) -> Outside:
        """The envelope from the outside."""
        return Outside(self.lot, self.stage, self.sha256, len(self.ciphertext), self.ciphertext[:HEAD])


BID = ("id", "tender", "tenderer", "notice_version", "received_at", "position", "consortium")
ENVELOPE = ("bid", "stage", "lot", "place", "opening_key", "info", "sha256", "ciphertext")
_BID, _ENVELOPE = table_of(Bid).c, table_of(Envelope).c
#: Asked for each pair by itself: PostgreSQL would join with all that stand, before it has statistics of them.
_STANDING = about_pairs(
    lambda pairs, tender, tenderer: columns_of(
        tender,
        tenderer,
        columns_of(_BID.id)
        .where(_BID.tender == tender, _BID.tenderer == tenderer)
        .where(_BID.withdrawn_at.is_(None), _BID.replaced_by.is_(None))
        .scalar_subquery(),
    ).select_from(pairs)
)
_LASTING = columns_of(_BID.tenderer, _BID.id, _BID.notice_version).where(
    _BID.tender == bindparam("tender"), _BID.withdrawn_at.is_(None), _BID.replaced_by.is_(None)
)
_KNOWN = about_texts(
    lambda texts, sha256: (
        columns_of(_ENVELOPE.sha256).select_from(texts).join(table_of(Envelope), _ENVELOPE.sha256 == sha256)
    )
)


_STANDS = (
    _BID.tender == bindparam("tender"),
    _BID.notice_version == bindparam("notice_version"),
    _BID.withdrawn_at.is_(None),
    _BID.replaced_by.is_(None),
    _ENVELOPE.bid == _BID.id,
    _ENVELOPE.stage == bindparam("stage"),
)
_HASHES = columns_of(_BID.id, _ENVELOPE.lot, _ENVELOPE.sha256).where(*_STANDS)
#: The parts of a `SealedBid`, and what else tells which came first: a database would carry the bytes along.
_SEALED = columns_of(
    _BID.id,
    _ENVELOPE.lot,
    _ENVELOPE.stage,
    _BID.tenderer,
    _BID.received_at,
    _ENVELOPE.opening_key,
    _ENVELOPE.info,
    _ENVELOPE.sha256,
    _ENVELOPE.ciphertext,
    _BID.position,
    _ENVELOPE.place,
).where(*_STANDS)
_CAME_BY = itemgetter(4, 9, 10)


def add_bids(session: Session, bids: Sequence[BidTaken]) -> None:
    """Keep bids."""
    insert_rows(session, Bid, BID, [attrgetter(*BID)(bid) for bid in bids])


def add_envelopes(session: Session, envelopes: Sequence[EnvelopeTaken]) -> None:
    """Keep the envelopes of bids that are kept already."""
    insert_rows(session, Envelope, ENVELOPE, [attrgetter(*ENVELOPE)(one) for one in envelopes])


def find_bid(session: Session, bid: str) -> Bid | None:
    """The bid of that id."""
    return session.get(Bid, bid)


def ask_standing(
    session: Session, pairs: Collection[tuple[str, str]]
) -> Callable[[], dict[tuple[str, str], str]]:
    """The bids that were neither withdrawn nor replaced of these tenders and tenderers; to be read later."""
    found = _STANDING.soon(session, pairs)
    return lambda: {(tender, tenderer): bid for tender, tenderer, bid in found() if bid is not None}


def ask_known(session: Session, hashes: Collection[str]) -> Callable[[], set[str]]:
    """Which of these envelopes were handed in before, byte by byte; to be read later."""
    found = _KNOWN.soon(session, hashes)
    return lambda: {sha256 for (sha256,) in found()}


def list_bids(
    session: Session,
    listing: Listing,
    wanted: dict[str, list[str]],
    tender: PublishedTender,
    tenderer: str | None,
) -> Page[Bid]:
    """Bids that were disclosed, and those of one tenderer, in the order in which they came."""
    seen = or_(col(Bid.disclosed_at).is_not(None), col(Bid.tenderer) == tenderer)
    rows: Select[Any] = select(Bid).where(Bid.tender == tender.id, seen)
    for name, column in (("id", Bid.id), ("tenderer", Bid.tenderer)):
        if name in wanted:
            rows = rows.where(col(column).in_(wanted[name]))
    if "status" in wanted:
        rows = rows.where(or_(false(), *(_is_in(one, tender.notice_version) for one in wanted["status"])))
    if words := wanted.get("q"):
        enclosed = columns_of(col(Envelope.bid)).where(mentions(words, Envelope.lot, Envelope.sha256))
        rows = rows.where(or_(col(Bid.id).in_(enclosed), mentions(words, Bid.id)))
    columns = {"id": Bid.id, "receivedAt": Bid.received_at}
    return read_page(session, rows, listing, columns, [Bid.received_at, Bid.position])


def _is_in(status: str, in_force: int) -> ColumnElement[bool]:
    """`rules.bid_status` in SQL; one table of cases in the tests runs both."""
    withdrawn, replaced = col(Bid.withdrawn_at).is_not(None), col(Bid.replaced_by).is_not(None)
    current = col(Bid.notice_version) == in_force
    match status:
        case BidStatus.WITHDRAWN:
            return withdrawn
        case BidStatus.REPLACED:
            return and_(~withdrawn, replaced)
        case BidStatus.VALID:
            return and_(~withdrawn, ~replaced, current)
        case BidStatus.SUPERSEDED:
            return and_(~withdrawn, ~replaced, ~current)
    return false()


def outsides(session: Session, bids: Sequence[str]) -> dict[str, list[Outside]]:
    """Each bid's envelopes from the outside, in the order of the notice's lots."""
    length = func.length(Envelope.ciphertext)
    head = func.substr(Envelope.ciphertext, 1, HEAD)
    columns = (col(Envelope.bid), col(Envelope.lot), col(Envelope.stage), col(Envelope.sha256), length, head)
    rows = columns_of(*columns).where(col(Envelope.bid).in_(bids)).order_by(col(Envelope.place))
    found = defaultdict(list)
    for bid, lot, stage, sha256, size, first in session.execute(rows):
        found[bid].append(Outside(lot, stage, sha256, size, bytes(first)))
    return found


def list_standing(session: Session, tender: str, notice_version: int, stage: str) -> list[SealedBid]:
    """A stage's envelopes of bids neither withdrawn nor replaced nor superseded, in the order they came."""
    named = {"tender": tender, "notice_version": notice_version, "stage": stage}
    return [SealedBid(*row[:-2]) for row in sorted(run(session, _SEALED, named), key=_CAME_BY)]


def hashes_of(session: Session, tender: str, notice_version: int, stage: str) -> dict[tuple[str, str], str]:
    """The hashes of a stage's envelopes of standing bids, by bid and lot; their bytes are not read."""
    named = {"tender": tender, "notice_version": notice_version, "stage": stage}
    return {(bid, lot): sha256 for bid, lot, sha256 in run(session, _HASHES, named)}


def mark_opened(session: Session, hashes: Sequence[str], at: datetime) -> None:
    """Write down when these envelopes were handed to an opening."""
    asked = given_texts(session, hashes)
    these = update(table_of(Envelope)).where(_ENVELOPE.sha256 == asked.c.value)
    session.execute(these.values(opened_at=at))


def disclose(session: Session, tender: str, at: datetime) -> None:
    """From here on everybody may know of every bid on a tender."""
    session.execute(update(Bid).where(col(Bid.tender) == tender).values(disclosed_at=at))


def find_opened(session: Session, sha256: str) -> bytes | None:
    """The bytes of the envelope of that hash, if an opening was given it and it has a price."""
    rows = select(Envelope.ciphertext).where(Envelope.sha256 == sha256)
    rows = rows.where(col(Envelope.opened_at).is_not(None), col(Envelope.stage).in_(PRICED))
    return session.exec(rows).first()


def list_disclosed(session: Session, tender: str) -> Sequence[Bid]:
    """The bids on a tender that everybody may know of."""
    rows = select(Bid).where(Bid.tender == tender, col(Bid.disclosed_at).is_not(None))
    return session.exec(rows.order_by(col(Bid.position))).all()


def list_lasting(session: Session, tender: str) -> dict[str, StandingBid]:
    """The bids on a tender that were neither withdrawn nor replaced, by tenderer."""
    rows = run(session, _LASTING, {"tender": tender})
    return {tenderer: StandingBid(bid, version) for tenderer, bid, version in rows}

"""Every select on openings, examinations and rankings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from json import dumps, loads
from typing import Any

from sqlalchemy import Select, bindparam, case, func
from sqlalchemy import select as columns_of
from sqlmodel import Session, col, select

from minikoneps.evaluations.offers import read_parts, write_parts
from minikoneps.evaluations.placing import BidLot
from minikoneps.evaluations.rules import Counted, Opened
from minikoneps.evaluations.tables import Examination, OpenedBid, OpenedLine, Opening, Ranking
from minikoneps.sealing.answers import Answer, Figure
from minikoneps.sealing.payload import BidLine
from minikoneps.sealing.security import SecurityGiven, read_given
from minikoneps.shared.adding import Found, insert_rows, run, table_of
from minikoneps.shared.canonical import Fields, canonical, parse_canonical
from minikoneps.shared.lists import Listing, Page, read_page
from minikoneps.shared.money import Money
from minikoneps.shared.reading import once

AT_ONCE = 1_000  # envelopes whose rows are written together
OPENED_BID = (
    "bid",
    "lot",
    "tender",
    "place",
    "tenderer",
    "received_at",
    "ciphertext_sha256",
    "reason",
    "currency",
    "total_minor",
    "picks",
    "beside",
)
OPENED_LINE = ("bid", "lot", "place", *BidLine._fields)
_BID, _LINE, _EXAMINED = (table_of(model).c for model in (OpenedBid, OpenedLine, Examination))
_OUTCOME = case((_BID.reason.is_(None), "opened"), else_="unopenable")
_SORTED = {
    **{name: _BID[name] for name in ("bid", "lot", "tenderer")},
    "outcome": _OUTCOME,
    "receivedAt": _BID.received_at,
}
_OPENED = (
    columns_of(*(_BID[name] for name in OPENED_BID))
    .where(_BID.tender == bindparam("tender"))
    .order_by(_BID.place)
)
_LINES = columns_of(*(_LINE[name] for name in OPENED_LINE)).where(
    _LINE.bid == _BID.bid, _LINE.lot == _BID.lot, _BID.tender == bindparam("tender")
)
_COUNTED = (
    columns_of(_BID.lot, func.count(), func.count(_BID.reason))
    .where(_BID.tender == bindparam("tender"))
    .group_by(_BID.lot)
)
_DECIDED = columns_of(_EXAMINED.bid, _EXAMINED.lot, _EXAMINED.responsive).where(
    _EXAMINED.tender == bindparam("tender")
)
_DECISIONS = (
    columns_of(*(_EXAMINED[name] for name in ("bid", "lot", "responsive", "reasons", "examined_at", "seat")))
    .where(_EXAMINED.tender == bindparam("tender"), _EXAMINED.bid == _BID.bid, _EXAMINED.lot == _BID.lot)
    .order_by(_BID.place)
)


def add_opening(session: Session, opening: Opening) -> None:
    """Keep that a tender's bids were opened."""
    session.add(opening)
    session.flush()


def add_opened(session: Session, tender: str, found: Iterator[Opened]) -> list[Opened]:
    """Keep what comes out of the envelopes with the prices, while others are opened; it is given back."""
    kept = list[Opened]()
    while some := list(islice(found, AT_ONCE)):
        bids = [_bid_row(tender, place, one) for place, one in enumerate(some, start=len(kept))]
        insert_rows(session, OpenedBid, OPENED_BID, bids)
        insert_rows(session, OpenedLine, OPENED_LINE, [row for one in some for row in _line_rows(one)])
        kept += some
    return kept


def _bid_row(tender: str, place: int, opened: Opened) -> tuple[object, ...]:
    return (
        opened.bid,
        opened.lot,
        tender,
        place,
        opened.tenderer,
        opened.received_at,
        opened.ciphertext_sha256,
        opened.reason,
        None if opened.total is None else opened.total.currency,
        None if opened.total is None else opened.total.minor,
        None if opened.picks is None else dumps(opened.picks),
        _beside(opened),
    )


def _beside(opened: Opened) -> str | None:
    secured = {} if opened.security is None else {"security": opened.security.to_json()}
    if not (opened.answers or opened.figures or secured):
        return None
    return canonical({**write_parts(opened.answers, opened.figures), **secured}).decode()


def _line_rows(opened: Opened) -> list[tuple[object, ...]]:
    return [(opened.bid, opened.lot, place, *line) for place, line in enumerate(opened.lines)]


@once
def find_opening(session: Session, tender: str) -> Opening | None:
    """The opening of a tender, if it took place."""
    return session.get(Opening, tender)


@once
def list_opened(session: Session, tender: str, lined: bool = True) -> list[Opened]:
    """What came out of each envelope, in the order of the opening; where totals will do, without lines."""
    named = {"tender": tender}
    lines = _in_order(run(session, _LINES, named)) if lined else {}
    return [_opened(row, lines) for row in run(session, _OPENED, named)]


def _in_order(rows: Iterable[Sequence[Any]]) -> dict[BidLot, tuple[BidLine, ...]]:
    """The lines of each bid on a lot, which a database would take longer to put in order."""
    found = defaultdict[BidLot, list[tuple[int, BidLine]]](list)
    for bid, lot, place, *line in rows:
        found[bid, lot].append((place, BidLine(*line)))
    return {key: tuple(line for _, line in sorted(some)) for key, some in found.items()}


def page_opened(session: Session, tender: str, listing: Listing) -> Page[Opened]:
    """One range of what came out of the envelopes, in the order of the opening."""
    wanted = listing.wanted("bid", "lot", "tenderer", "outcome")
    rows: Select[Any] = select(OpenedBid).where(OpenedBid.tender == tender)
    for name in ("bid", "lot", "tenderer"):
        if name in wanted:
            rows = rows.where(_BID[name].in_(wanted[name]))
    if "outcome" in wanted:
        rows = rows.where(_OUTCOME.in_(wanted["outcome"]))
    page = read_page(session, rows, listing, _SORTED, [OpenedBid.place])
    of_these = columns_of(*(_LINE[name] for name in OPENED_LINE))
    lines = _in_order(session.execute(of_these.where(_LINE.bid.in_({row.bid for row in page.rows}))))
    found = [_opened([getattr(row, name) for name in OPENED_BID], lines) for row in page.rows]
    return Page(found, page.first, page.total)


def count_opened(session: Session, tender: str) -> list[Counted]:
    """How many bids there are on each lot that has any, and how many of their envelopes stayed shut."""
    return [Counted(*row) for row in run(session, _COUNTED, {"tender": tender})]


def count_tenderers(session: Session, tender: str) -> int:
    """How many tenderers' bids were opened, on however many lots each is."""
    rows = columns_of(func.count(_BID.tenderer.distinct())).where(_BID.tender == tender)
    found: int = session.execute(rows).scalar_one()
    return found


def _opened(row: Sequence[Any], lines: Mapping[BidLot, tuple[BidLine, ...]]) -> Opened:
    bid, lot, _, _, tenderer, received_at, sha256, reason, currency, total, picks, beside = row
    return Opened(
        bid,
        lot,
        tenderer,
        received_at,
        sha256,
        reason,
        None if currency is None else Money(total, currency),
        lines.get((bid, lot), ()),
        None if picks is None else tuple(loads(picks)),
        *_parts(beside),
    )


def _parts(beside: str | None) -> tuple[tuple[Answer, ...], tuple[Figure, ...], SecurityGiven | None]:
    if beside is None:
        return (), (), None
    said = Fields(parse_canonical(beside.encode()), "what stood beside a price")
    return *read_parts(said), read_given(said.value("security")) if said.has("security") else None


def add_examinations(
    session: Session, tender: str, found: Sequence[Opened], reasons: str, at: datetime, seat: str
) -> None:
    """Keep the same decision on bids that nobody has decided on yet: that they are responsive."""
    insert_rows(
        session,
        Examination,
        ("bid", "lot", "tender", "responsive", "reasons", "examined_at", "seat"),
        [(one.bid, one.lot, tender, True, reasons, at, seat) for one in found],
    )


def put_examination(session: Session, examination: Examination) -> Examination:
    """Keep a person's decision in the place of an earlier one."""
    kept = session.merge(examination)
    session.flush()
    return kept


def find_examination(session: Session, bid: str, lot: str) -> Examination | None:
    """What was decided about a bid on a lot so far."""
    return session.get(Examination, (bid, lot))


@once
def list_refused(session: Session, tender: str) -> Sequence[Examination]:
    """The decisions against a bid, in the order of the opening."""
    rows = select(Examination).where(
        Examination.tender == tender, Examination.bid == OpenedBid.bid, Examination.lot == OpenedBid.lot
    )
    rows = rows.where(col(Examination.responsive).is_(False))
    return session.exec(rows.order_by(col(OpenedBid.place))).all()


def list_decisions(session: Session, tender: str) -> Found:
    """Bid, lot, finding, reasons, instant and seat of each decision, in the order of the opening."""
    return run(session, _DECISIONS, {"tender": tender})


@once
def list_examined(session: Session, tender: str) -> dict[BidLot, bool]:
    """Whether each bid that was decided on was found responsive, by bid and lot."""
    return {(bid, lot): found for bid, lot, found in run(session, _DECIDED, {"tender": tender})}


def set_aside(session: Session, tender: str, bid: str, lot: str) -> None:
    """Let go of the decision on a bid in a lot, and of the ranking of the tender."""
    for row in (session.get(Examination, (bid, lot)), session.get(Ranking, tender)):
        if row is not None:
            session.delete(row)
    session.flush()


def add_ranking(session: Session, ranking: Ranking) -> None:
    """Keep that a tender's bids were ranked."""
    session.add(ranking)
    session.flush()


@once
def find_ranking(session: Session, tender: str) -> Ranking | None:
    """The ranking of a tender's bids, if they were ranked."""
    return session.get(Ranking, tender)

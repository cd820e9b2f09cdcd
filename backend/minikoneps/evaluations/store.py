"""Every select on openings, examinations and rankings."""

from collections import defaultdict
from collections.abc import Sequence
from json import dumps, loads

from sqlmodel import Session, col, select

from minikoneps.evaluations.offers import read_parts, write_parts
from minikoneps.evaluations.rules import LINE, Opened
from minikoneps.evaluations.tables import Examination, OpenedBid, OpenedLine, Opening, Ranking
from minikoneps.sealing.answers import Answer, Figure
from minikoneps.sealing.payload import BidLine
from minikoneps.sealing.security import SecurityGiven, read_given
from minikoneps.shared.canonical import Fields, canonical, parse_canonical
from minikoneps.shared.money import Money


def add_opening(session: Session, opening: Opening) -> None:
    """Keep that a tender's bids were opened."""
    session.add(opening)
    session.flush()


def add_opened(session: Session, tender: str, found: Sequence[Opened]) -> None:
    """Keep what came out of the envelopes with the prices."""
    session.add_all(_bid_row(tender, place, one) for place, one in enumerate(found))
    session.flush()
    session.add_all(row for one in found for row in _line_rows(one))
    session.flush()


def _bid_row(tender: str, place: int, opened: Opened) -> OpenedBid:
    return OpenedBid(
        bid=opened.bid,
        lot=opened.lot,
        tender=tender,
        place=place,
        tenderer=opened.tenderer,
        received_at=opened.received_at,
        ciphertext_sha256=opened.ciphertext_sha256,
        reason=opened.reason,
        currency=None if opened.total is None else opened.total.currency,
        total_minor=None if opened.total is None else opened.total.minor,
        picks=None if opened.picks is None else dumps(opened.picks),
        beside=_beside(opened),
    )


def _beside(opened: Opened) -> str | None:
    secured = {} if opened.security is None else {"security": opened.security.to_json()}
    if not (opened.answers or opened.figures or secured):
        return None
    return canonical({**write_parts(opened.answers, opened.figures), **secured}).decode()


def _line_rows(opened: Opened) -> list[OpenedLine]:
    return [
        OpenedLine(
            bid=opened.bid, lot=opened.lot, place=place, **{name: getattr(line, name) for name in LINE}
        )
        for place, line in enumerate(opened.lines)
    ]


def find_opening(session: Session, tender: str) -> Opening | None:
    """The opening of a tender, if it took place."""
    return session.get(Opening, tender)


def list_opened(session: Session, tender: str) -> list[Opened]:
    """What came out of each envelope, in the order of the opening."""
    rows = select(OpenedBid).where(OpenedBid.tender == tender).order_by(col(OpenedBid.place))
    bids = session.exec(rows).all()
    priced = select(OpenedLine).where(
        OpenedLine.bid == OpenedBid.bid, OpenedLine.lot == OpenedBid.lot, OpenedBid.tender == tender
    )
    lines = defaultdict(list)
    for line in session.exec(priced.order_by(col(OpenedLine.place))).all():
        lines[line.bid, line.lot].append(BidLine(line.item, line.quantity, line.unit_price, line.amount))
    return [
        Opened(
            bid=bid.bid,
            lot=bid.lot,
            tenderer=bid.tenderer,
            received_at=bid.received_at,
            ciphertext_sha256=bid.ciphertext_sha256,
            reason=bid.reason,
            total=_total(bid),
            lines=tuple(lines[bid.bid, bid.lot]),
            picks=None if bid.picks is None else tuple(loads(bid.picks)),
            answers=answers,
            figures=figures,
            security=security,
        )
        for bid in bids
        for answers, figures, security in [_parts(bid)]
    ]


def _parts(bid: OpenedBid) -> tuple[tuple[Answer, ...], tuple[Figure, ...], SecurityGiven | None]:
    if bid.beside is None:
        return (), (), None
    said = Fields(parse_canonical(bid.beside.encode()), "what stood beside a price")
    return *read_parts(said), read_given(said.value("security")) if said.has("security") else None


def _total(bid: OpenedBid) -> Money | None:
    if bid.total_minor is None or bid.currency is None:
        return None
    return Money(bid.total_minor, bid.currency)


def put_examination(session: Session, examination: Examination) -> Examination:
    """Keep a person's decision in the place of an earlier one."""
    kept = session.merge(examination)
    session.flush()
    return kept


def find_examination(session: Session, bid: str, lot: str) -> Examination | None:
    """What was decided about a bid on a lot so far."""
    return session.get(Examination, (bid, lot))


def list_examinations(session: Session, tender: str) -> Sequence[Examination]:
    """The decisions on a tender's bids, in the order of the opening."""
    rows = select(Examination).where(
        Examination.tender == tender, Examination.bid == OpenedBid.bid, Examination.lot == OpenedBid.lot
    )
    return session.exec(rows.order_by(col(OpenedBid.place))).all()


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


def find_ranking(session: Session, tender: str) -> Ranking | None:
    """The ranking of a tender's bids, if they were ranked."""
    return session.get(Ranking, tender)

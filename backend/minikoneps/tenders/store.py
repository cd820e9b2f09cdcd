"""Every select on tenders and their items."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from json import loads
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, delete, false, func, or_
from sqlalchemy import select as columns_of
from sqlmodel import Session, col, select

from minikoneps.shared.adding import about_texts, run, soon, table_of
from minikoneps.shared.lists import Listing, Page, mentions, read_page
from minikoneps.shared.reading import once, read_all_for_good
from minikoneps.tenders.notice import Item, Lot, Notice
from minikoneps.tenders.reserve_prices import Announced, read_announced
from minikoneps.tenders.rows import item_of, item_row, lot_of, lot_row, notice_of
from minikoneps.tenders.rules import PublishedTender, TenderStatus
from minikoneps.tenders.tables import NoticeVersion, Tender, TenderItem, TenderLot

# Nearly every answer reads a notice: written down once, these cost a third of what they would each time.
_WANTED: BindParameter[Any] = bindparam("wanted", expanding=True)
_LOTS = select(TenderLot).where(col(TenderLot.tender).in_(_WANTED))
_LOTS = _LOTS.order_by(col(TenderLot.tender), col(TenderLot.position))
_ITEMS = select(TenderItem).where(col(TenderItem.tender).in_(_WANTED))
_ITEMS = _ITEMS.order_by(col(TenderItem.tender), col(TenderItem.position))
_BINDING = select(
    NoticeVersion.tender, NoticeVersion.version, NoticeVersion.reserve_prices, NoticeVersion.lottery
)
_BINDING = _BINDING.where(col(NoticeVersion.tender).in_(_WANTED))
_TENDER = table_of(Tender).c
_MOMENTS = about_texts(
    lambda texts, tender: (
        columns_of(
            _TENDER.id, _TENDER.notice_version, _TENDER.deadline, _TENDER.closed_at, _TENDER.cancelled_at
        )
        .select_from(texts)
        .join(table_of(Tender), and_(_TENDER.id == tender, _TENDER.published_at.is_not(None)))
    )
)
_LATEST = columns_of(_TENDER.id).where(_TENDER.published_at.is_not(None))
_LATEST = _LATEST.order_by(_TENDER.published_at.desc(), _TENDER.notice_number.desc()).limit(1)
_NEXT = columns_of(_TENDER.deadline).where(
    _TENDER.published_at.is_not(None), _TENDER.closed_at.is_(None), _TENDER.cancelled_at.is_(None)
)
_NEXT = _NEXT.order_by(_TENDER.deadline).limit(1)


def find_tender(session: Session, tender: str) -> Tender | None:
    """The tender of that id, draft or not."""
    return session.get(Tender, tender)


def get_tender(session: Session, tender: str) -> Tender:
    """A tender that is known to exist."""
    return session.get_one(Tender, tender)


class Moments(NamedTuple):
    """What of a tender changes from one act to the next."""

    id: str
    notice_version: int
    deadline: datetime
    closed_at: datetime | None
    cancelled_at: datetime | None


def list_moments(session: Session, tenders: Collection[str]) -> list[Moments]:
    """What of those of these tenders that are published changes from one act to the next."""
    return [Moments(*row) for row in _MOMENTS(session, tenders)]


@once
def find_published(session: Session, tender: str) -> PublishedTender | None:
    """The tender of that id with the notice in force, unless it is a draft."""
    return next(iter(_as_of(session, list_moments(session, [tender])).values()), None)


def _as_of(session: Session, moments: Collection[Moments]) -> dict[Moments, PublishedTender]:
    return read_all_for_good(session, moments, partial(_find_all_published, session))


def _find_all_published(session: Session, wanted: Collection[Moments]) -> dict[Moments, PublishedTender]:
    ids = [one.id for one in wanted]
    tenders = session.exec(select(Tender).where(col(Tender.id).in_(ids))).all()
    (reserves, lotteries), notices = binding_of(session, tenders), notices_of(session, tenders)
    found = {
        tender.id: _published(tender, notices[tender.id], reserves.get(tender.id), lotteries.get(tender.id))
        for tender in tenders
    }
    return {one: there for one in wanted if (there := found.get(one.id)) is not None}


def _published(
    tender: Tender, notice: Notice, reserve_prices: Announced | None, lottery: str | None
) -> PublishedTender | None:
    match (
        tender.published_at,
        tender.deadline,
        tender.notice_number,
        tender.opening_key,
        tender.opening_public_key,
    ):
        case datetime() as published_at, datetime() as deadline, str(number), str(key), str(public_key):
            return PublishedTender(
                id=tender.id,
                procuring_entity=tender.procuring_entity,
                notice=notice,
                notice_number=number,
                notice_version=tender.notice_version,
                published_at=published_at,
                deadline=deadline,
                closed_at=tender.closed_at,
                cancelled_at=tender.cancelled_at,
                opening_key=key,
                opening_public_key=public_key,
                reserve_prices=reserve_prices,
                price_key=tender.price_key,
                price_public_key=tender.price_public_key,
                lottery=lottery,
            )
    return None


def ask_published(session: Session, tenders: Collection[str]) -> Callable[[], dict[str, PublishedTender]]:
    """The published tenders of these ids, to be read later."""
    found = _MOMENTS.soon(session, tenders)

    def published() -> dict[str, PublishedTender]:
        seen = _as_of(session, [Moments(*row) for row in found()])
        return {tender.id: tender for tender in seen.values()}

    return published


def add_version(session: Session, version: NoticeVersion) -> None:
    """Keep what everybody could read from an instant on."""
    session.add(version)
    session.flush()


def list_versions(session: Session, tender: str) -> Sequence[NoticeVersion]:
    """Every version of a published notice, the first one first."""
    rows = select(NoticeVersion).where(NoticeVersion.tender == tender)
    return session.exec(rows.order_by(col(NoticeVersion.version))).all()


def find_version(session: Session, tender: str, version: int) -> NoticeVersion | None:
    """One version of a published notice."""
    return session.get(NoticeVersion, (tender, version))


def binding_of(session: Session, tenders: Sequence[Tender]) -> tuple[dict[str, Announced], dict[str, str]]:
    """What the notices in force say of reserve prices, and what they commit to for lots, where they do."""
    in_force = {tender.id: tender.notice_version for tender in tenders}
    found = session.exec(_BINDING, params={"wanted": list(in_force)})
    rows = [row for row in found if in_force[row[0]] == row[1]]
    reserves = {tender: read_announced(loads(said)) for tender, _, said, _ in rows if said is not None}
    return reserves, {tender: lottery for tender, _, _, lottery in rows if lottery is not None}


def put_tender(session: Session, tender: Tender, notice: Notice) -> None:
    """Keep a tender and exactly the lots and items of this notice."""
    session.add(tender)
    session.flush()
    for table in (TenderItem, TenderLot):
        session.execute(delete(table).where(col(table.tender) == tender.id))
    session.add_all(lot_row(tender.id, *placed) for placed in enumerate(notice.lots))
    session.add_all(item_row(tender.id, *placed) for placed in enumerate(notice.items))
    session.flush()


def notices_of(session: Session, tenders: Sequence[Tender]) -> dict[str, Notice]:
    """The notices of these tenders, read back from their columns, lots and items."""
    wanted = {"wanted": [tender.id for tender in tenders]}
    lots: dict[str, list[Lot]] = defaultdict(list)
    items: dict[str, list[Item]] = defaultdict(list)
    for lot in session.exec(_LOTS, params=wanted):
        lots[lot.tender].append(lot_of(lot))
    for item in session.exec(_ITEMS, params=wanted):
        items[item.tender].append(item_of(item))
    return {tender.id: notice_of(tender, lots[tender.id], items[tender.id]) for tender in tenders}


def list_following(session: Session, tenders: Sequence[str]) -> Sequence[Tender]:
    """The tenders that follow these failed ones, drafts among them, the oldest first."""
    rows = select(Tender).where(col(Tender.again_of).in_(tenders))
    return session.exec(rows.order_by(col(Tender.drafted_at), Tender.id)).all()


def numbers_like(session: Session, beginning: str) -> Sequence[str]:
    """Every number given to a notice that begins so."""
    number = col(NoticeVersion.notice_number)
    return session.exec(select(number).where(number.startswith(beginning, autoescape=True))).all()


def last_sequence(session: Session) -> int:
    """The highest number a notice of this workshop has been given, or 0."""
    return session.exec(select(func.max(Tender.notice_sequence))).one() or 0


def list_due(session: Session, now: datetime) -> list[tuple[Tender, datetime]]:
    """Published tenders past their deadline, neither closed nor cancelled, with it, earliest first."""
    rows = select(Tender).where(_is_in(TenderStatus.CLOSING, now))
    found = session.exec(rows.order_by(col(Tender.deadline), Tender.id)).all()
    return [(tender, tender.deadline) for tender in found if tender.deadline is not None]


def list_taking_bids(session: Session) -> Sequence[Tender]:
    """Published tenders that are neither closed nor cancelled."""
    rows = select(Tender).where(col(Tender.published_at).is_not(None), col(Tender.closed_at).is_(None))
    return session.exec(rows.where(col(Tender.cancelled_at).is_(None)).order_by(Tender.id)).all()


def find_latest_published(session: Session) -> PublishedTender | None:
    """The tender published last."""
    return next((find_published(session, tender) for (tender,) in run(session, _LATEST)), None)


def ask_next_deadline(session: Session) -> Callable[[], datetime | None]:
    """The earliest deadline of a published tender neither closed nor cancelled; to be read later."""
    found = soon(session, _NEXT)
    return lambda: next((deadline for (deadline,) in found()), None)


def list_tenders(
    session: Session, listing: Listing, wanted: dict[str, list[str]], officer: str | None, now: datetime
) -> Page[Tender]:
    """Published tenders, and the drafts of one officer, by deadline."""
    rows: Select[Any] = select(Tender).where(_seen_by(officer))
    if "id" in wanted:
        rows = rows.where(col(Tender.id).in_(wanted["id"]))
    if "status" in wanted:
        rows = rows.where(or_(false(), *(_is_in(status, now) for status in wanted["status"])))
    if words := wanted.get("q"):
        rows = rows.where(mentions(words, Tender.title, Tender.description, Tender.notice_number))
    columns = {
        "id": Tender.id,
        "title": Tender.title,
        "closesAt": Tender.deadline,
        "publishedAt": Tender.published_at,
        "noticeNumber": Tender.notice_number,
    }
    return read_page(session, rows, listing, columns, [col(Tender.deadline), col(Tender.id)])


def _seen_by(officer: str | None) -> ColumnElement[bool]:
    published = col(Tender.published_at).is_not(None)
    return published if officer is None else or_(published, col(Tender.officer) == officer)


def _is_in(status: str, now: datetime) -> ColumnElement[bool]:
    """`rules.tender_status` in SQL; one table of cases in the tests runs both."""
    published, closed = col(Tender.published_at).is_not(None), col(Tender.closed_at).is_not(None)
    over, cancelled = col(Tender.deadline) < now, col(Tender.cancelled_at).is_not(None)
    going_on = and_(published, ~cancelled)
    match status:
        case TenderStatus.PLANNED:
            return ~published
        case TenderStatus.ACTIVE:
            return and_(going_on, ~closed, ~over)
        case TenderStatus.CLOSING:
            return and_(going_on, ~closed, over)
        case TenderStatus.CLOSED:
            return and_(going_on, closed)
        case TenderStatus.CANCELLED:
            return and_(published, cancelled)
    return false()

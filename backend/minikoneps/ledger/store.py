"""Every select on the ledger's tables, and every row added to them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, func
from sqlalchemy import select as columns_of
from sqlmodel import Session, col, select

from minikoneps.ledger.checkpoint import Checkpoint
from minikoneps.ledger.entry import Entry
from minikoneps.ledger.tables import ClockAnchor, GivenAnswer, LedgerCheckpoint, LedgerEntry, LedgerNode
from minikoneps.ledger.tree import Node, leaf_hash
from minikoneps.shared.adding import about_pairs, insert_rows, run, soon, table_of
from minikoneps.shared.clock import WorkshopClock
from minikoneps.shared.lists import mentions
from minikoneps.shared.reading import once

OPENING = "bids.opened"
ENTRY = ("position", "kind", "seat", "recorded_at", "recorded_real", "about", "body", "leaf")


class Anchor(NamedTuple):
    """What the single row of the clock says."""

    anchor_virtual: datetime
    anchor_real: datetime
    rate: int
    held_cause: str | None
    down_since: datetime | None


class Kept(NamedTuple):
    """An answer that was kept: the hash of its request, its status and its body."""

    request_sha256: str
    status: int
    body: str


_TABLES = LedgerEntry, LedgerNode, GivenAnswer, ClockAnchor
_ENTRY, _TREE, _GIVEN, _ANCHOR = (table_of(model).c for model in _TABLES)
_END = columns_of(_ENTRY.position, _ENTRY.recorded_at).order_by(_ENTRY.position.desc()).limit(1)
_CLOCK = columns_of(
    _ANCHOR.anchor_virtual, _ANCHOR.anchor_real, _ANCHOR.rate, _ANCHOR.held_cause, _ANCHOR.down_since
).where(_ANCHOR.id == 1)
#: `+ 0`: for the largest position PostgreSQL would walk along the key from its end until it meets the kind.
_LAST = columns_of(func.max(_ENTRY.position + 0)).where(_ENTRY.kind == bindparam("of_kind"))
_ANSWERS = about_pairs(
    lambda pairs, seat, key: (
        columns_of(_GIVEN.seat, _GIVEN.key, _GIVEN.request_sha256, _GIVEN.status, _GIVEN.body)
        .select_from(pairs)
        .join(table_of(GivenAnswer), and_(_GIVEN.seat == seat, _GIVEN.key == key))
    )
)
_FROM = select(LedgerEntry).where(col(LedgerEntry.position) >= bindparam("start"))
_FROM = _FROM.order_by(col(LedgerEntry.position)).limit(bindparam("most"))
_LEAF = columns_of(_ENTRY.leaf).where(_ENTRY.position == bindparam("position"))
_NODE = columns_of(_TREE.hash).where(_TREE.level == bindparam("level"))
_NODE = _NODE.where(_TREE.position == bindparam("position"))
_OPENED = columns_of(_ENTRY.about).where(_ENTRY.kind == OPENING)
ANCHOR = "anchor"  # where a session keeps what it read of the clock


def get_size(session: Session) -> int:
    """How many entries the ledger has."""
    size, _ = get_end(session)
    return size


def get_end(session: Session) -> tuple[int, datetime | None]:
    """How many entries the ledger has, and when the last was recorded."""
    return ask_end(session)()


def ask_end(session: Session) -> Callable[[], tuple[int, datetime | None]]:
    """The same, to be read later."""
    found = soon(session, _END)
    return lambda: next(((position + 1, at) for position, at in found()), (0, None))


def find_last(session: Session) -> LedgerEntry | None:
    """The last entry."""
    return session.exec(select(LedgerEntry).order_by(col(LedgerEntry.position).desc()).limit(1)).first()


def list_entries(session: Session, start: int, limit: int) -> Sequence[LedgerEntry]:
    """Entries from a position on, in order."""
    return session.exec(_FROM, params={"start": start, "most": limit}).all()


def list_wanted(
    session: Session, wanted: Mapping[str, list[str]], start: int, limit: int
) -> Sequence[LedgerEntry]:
    """Entries from a position on that fit these filters, whoever may read them."""
    rows = select(LedgerEntry).where(LedgerEntry.position >= start)
    columns = {"kind": LedgerEntry.kind, "seat": LedgerEntry.seat, "tender": LedgerEntry.about}
    for name, column in columns.items():
        if name in wanted:
            rows = rows.where(col(column).in_(wanted[name]))
    if words := wanted.get("q"):
        rows = rows.where(mentions(words, LedgerEntry.body))
    return session.exec(rows.order_by(col(LedgerEntry.position)).limit(limit)).all()


def list_of_kind(session: Session, kind: str, about: str | None = None) -> Sequence[LedgerEntry]:
    """Entries of one kind, in order."""
    rows = select(LedgerEntry).where(LedgerEntry.kind == kind)
    if about is not None:
        rows = rows.where(LedgerEntry.about == about)
    return session.exec(rows.order_by(col(LedgerEntry.position))).all()


@once
def opened_tenders(session: Session) -> frozenset[str]:
    """The tenders whose opening is recorded."""
    return frozenset(tender for (tender,) in run(session, _OPENED) if tender is not None)


def last_position(session: Session, kinds: Collection[str]) -> int:
    """Where the last entry of some kinds stands; -1 when there is none."""
    rows = select(LedgerEntry.position).where(col(LedgerEntry.kind).in_(kinds))
    found = session.exec(rows.order_by(col(LedgerEntry.position).desc()).limit(1)).first()
    return -1 if found is None else found


def ask_last_of_kind(session: Session, kind: str) -> Callable[[], int]:
    """Where the last entry of a kind stands; -1 when there is none. To be read later."""
    found = soon(session, _LAST, {"of_kind": kind})
    return lambda: next((-1 if last is None else int(last) for (last,) in found()), -1)


def get_entry(session: Session, position: int) -> LedgerEntry:
    """The entry at a position that is known to exist."""
    return session.exec(select(LedgerEntry).where(LedgerEntry.position == position)).one()


Known = dict[tuple[int, int], bytes]
"""Hashes of complete subtrees by level and position: they never change."""


def find_nodes(session: Session, wanted: Iterable[tuple[int, int]], known: Known) -> Known:
    """Hashes of complete subtrees beside the known ones: what is not known of them is read."""
    asked = {at: _ask_node(session, *at) for at in wanted if at not in known}
    return known | {at: found() for at, found in asked.items()}


def nodes(session: Session, known: Known | None = None) -> Callable[[int, int], bytes]:
    """Read hashes of complete subtrees; level 0 are the leaves."""
    kept = known or {}
    return lambda level, position: kept.get((level, position)) or _ask_node(session, level, position)()


def _ask_node(session: Session, level: int, position: int) -> Callable[[], bytes]:
    found = soon(session, _NODE if level else _LEAF, {"level": level, "position": position})
    return lambda: found()[0][0]


def find_checkpoint(session: Session, size: int | None = None) -> Checkpoint | None:
    """The signed head of a size, or the newest."""
    rows = select(LedgerCheckpoint).order_by(col(LedgerCheckpoint.size).desc()).limit(1)
    if size is not None:
        rows = select(LedgerCheckpoint).where(LedgerCheckpoint.size == size)
    found = session.exec(rows).first()
    return None if found is None else _checkpoint(found)


def first_checkpoint_over(session: Session, position: int) -> Checkpoint:
    """The signed head of the commit that added an entry."""
    rows = select(LedgerCheckpoint).where(LedgerCheckpoint.size > position)
    return _checkpoint(session.exec(rows.order_by(col(LedgerCheckpoint.size)).limit(1)).one())


def list_checkpoints(session: Session) -> list[Checkpoint]:
    """Every signed head, in order."""
    rows = session.exec(select(LedgerCheckpoint).order_by(col(LedgerCheckpoint.size))).all()
    return [_checkpoint(row) for row in rows]


def _checkpoint(row: LedgerCheckpoint) -> Checkpoint:
    return Checkpoint(row.log, row.size, row.root, row.at, row.signature, row.key)


def add_entries(session: Session, entries: Sequence[Entry], start: int) -> list[bytes]:
    """Write entries behind the others, the first at a position; their leaf hashes come back."""
    rows = []
    for position, entry in enumerate(entries, start=start):
        body, about = entry.canonical(), entry.data.get("tender")
        seen = about if isinstance(about, str) else None
        moments = (entry.recorded_at, entry.recorded_real)
        rows.append((position, entry.kind, entry.seat, *moments, seen, body.decode(), leaf_hash(body)))
    insert_rows(session, LedgerEntry, ENTRY, rows)
    return [row[-1] for row in rows]


def add_nodes(session: Session, nodes: Sequence[Node]) -> None:
    """Keep the hashes of complete subtrees; those of single leaves stand with their entries."""
    rows = [(node.level, node.position, node.hash) for node in nodes if node.level > 0]
    insert_rows(session, LedgerNode, ("level", "position", "hash"), rows)


def add_checkpoint(session: Session, checkpoint: Checkpoint) -> None:
    """Keep a signed head."""
    columns = ("size", "log", "root", "at", "signature", "key")
    insert_rows(session, LedgerCheckpoint, columns, [tuple(getattr(checkpoint, one) for one in columns)])


def _anchor(session: Session) -> Anchor | None:
    """What the single row of the clock says; who may have changed it has to call `forget_clock`."""
    ask_clock(session)
    found: Anchor | Callable[[], Sequence[Any]] | None = session.info[ANCHOR]
    if callable(found):
        found = session.info[ANCHOR] = next((Anchor(*row) for row in found()), None)
    return found


def ask_clock(session: Session) -> None:
    """Have what the clock says at hand when it is asked for."""
    if ANCHOR not in session.info:
        session.info[ANCHOR] = soon(session, _CLOCK)


def forget_clock(session: Session) -> None:
    """Have the clock read anew."""
    session.info.pop(ANCHOR, None)


@contextmanager
def clock_reread(session: Session) -> Iterator[None]:
    """Around an act that may set the clock, or be refused after it did."""
    try:
        yield
    finally:
        forget_clock(session)


def find_clock(session: Session) -> WorkshopClock | None:
    """The workshop's clock, or None before its first entry."""
    row = _anchor(session)
    if row is None:
        return None
    return WorkshopClock(row.anchor_virtual, row.anchor_real, row.rate, row.held_cause)


def put_clock(session: Session, clock: WorkshopClock) -> None:
    """Set the workshop's clock."""
    row = session.get(ClockAnchor, 1) or ClockAnchor(
        anchor_virtual=clock.anchor_virtual, anchor_real=clock.anchor_real, rate=clock.rate
    )
    row.anchor_virtual, row.anchor_real = clock.anchor_virtual, clock.anchor_real
    row.rate, row.held_cause = clock.rate, clock.held_cause
    session.add(row)
    session.flush()
    forget_clock(session)


def ask_answers(
    session: Session, asked: Sequence[tuple[str, str]]
) -> Callable[[], dict[tuple[str, str], Kept]]:
    """What was answered to these Idempotency-Keys, by seat and key; to be read later."""
    found = _ANSWERS.soon(session, asked)
    return lambda: {(of, named): Kept(*said) for of, named, *said in found()}


def add_answers(session: Session, answers: Sequence[tuple[str, str, str, int, str]]) -> None:
    """Keep answers: seat, key, the request's hash, status and body."""
    insert_rows(session, GivenAnswer, ("seat", "key", "request_sha256", "status", "body"), answers)


def find_down_since(session: Session) -> datetime | None:
    """Since when the platform is down, or None while it is up."""
    row = _anchor(session)
    return None if row is None else row.down_since


def put_down_since(session: Session, since: datetime | None) -> None:
    """Remember that the platform went down, or came back."""
    row = session.get_one(ClockAnchor, 1)
    row.down_since = since
    session.add(row)
    session.flush()
    forget_clock(session)


def last_real(session: Session) -> datetime | None:
    """The real time of the last entry."""
    last = find_last(session)
    return None if last is None else last.recorded_real


def list_of_kinds(session: Session, kinds: Collection[str], start: int = 0) -> Sequence[LedgerEntry]:
    """Entries of some kinds from a position on, in order."""
    rows = select(LedgerEntry).where(col(LedgerEntry.kind).in_(kinds), LedgerEntry.position >= start)
    return session.exec(rows.order_by(col(LedgerEntry.position))).all()

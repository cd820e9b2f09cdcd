"""Every select on committees and their marks."""

from collections.abc import Sequence

from sqlalchemy import delete
from sqlmodel import Session, col, select

from minikoneps.committees.rules import Cell, Committee, Mark, Member
from minikoneps.committees.tables import AgreedMark, CommitteeMember, CommitteeRow, GivenMark
from minikoneps.shared.database import WorkshopModel
from minikoneps.shared.reading import once


def put(session: Session, row: WorkshopModel) -> None:
    """Keep a committee, a member or a mark, or what became of it."""
    session.add(row)
    session.flush()


def find_row(session: Session, tender: str) -> CommitteeRow | None:
    """The committee of a tender as it is kept."""
    return session.get(CommitteeRow, tender)


def find_member(session: Session, tender: str, seat: str) -> CommitteeMember | None:
    """Somebody on a committee as it is kept."""
    return session.get(CommitteeMember, (tender, seat))


def list_members(session: Session, tender: str) -> Sequence[CommitteeMember]:
    """Everybody on a committee, in the order of appointment."""
    rows = select(CommitteeMember).where(CommitteeMember.tender == tender)
    return session.exec(rows.order_by(col(CommitteeMember.place))).all()


@once
def find_committee(session: Session, tender: str) -> Committee | None:
    """The committee of a tender, if one was appointed."""
    row = find_row(session, tender)
    if row is None:
        return None
    members = tuple(
        Member(
            seat=one.seat,
            reserve=one.reserve,
            declared_at=one.declared_at,
            interest=one.interest,
            recused_at=one.recused_at,
            reasons=one.reasons,
            handed_in_at=one.handed_in_at,
        )
        for one in list_members(session, tender)
    )
    return Committee(row.tender, row.chair, members, row.blind, row.closed_at, row.salt)


def find_mark(session: Session, tender: str, member: str, cell: Cell) -> GivenMark | None:
    """What a member gave in one criterion of one bid."""
    return session.get(GivenMark, (tender, member, *cell))


def remove(session: Session, row: WorkshopModel) -> None:
    """Take a mark back as if it had not been given; the ledger remembers."""
    session.delete(row)
    session.flush()


@once
def list_marks(session: Session, tender: str) -> dict[str, dict[Cell, Mark]]:
    """What each member gave, also of those who stepped aside, by member."""
    rows = select(GivenMark).where(GivenMark.tender == tender)
    order = (GivenMark.member, GivenMark.bid, GivenMark.lot, GivenMark.criterion)
    found: dict[str, dict[Cell, Mark]] = {}
    for row in session.exec(rows.order_by(*map(col, order))).all():
        cell = (row.bid, row.lot, row.criterion)
        found.setdefault(row.member, {})[cell] = Mark(cell, row.marks, row.reasons)
    return found


def find_agreed(session: Session, tender: str, cell: Cell) -> AgreedMark | None:
    """What was agreed in one criterion of one bid."""
    return session.get(AgreedMark, (tender, *cell))


@once
def list_agreed(session: Session, tender: str) -> dict[Cell, Mark]:
    """What was talked over so far."""
    rows = session.exec(select(AgreedMark).where(AgreedMark.tender == tender)).all()
    return {(one.bid, one.lot, one.criterion): _agreed(one) for one in rows}


def _agreed(row: AgreedMark) -> Mark:
    return Mark((row.bid, row.lot, row.criterion), row.marks, row.reasons)


def forget_agreed(session: Session, tender: str) -> int:
    """Drop what was agreed while somebody sat there who no longer counts; how many marks that were."""
    dropped = len(list_agreed(session, tender))
    session.execute(delete(AgreedMark).where(col(AgreedMark.tender) == tender))
    return dropped

"""Every select on consortia, their members, and who has a bid standing."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import and_
from sqlalchemy import select as columns_of
from sqlmodel import Session, col, or_, select

from minikoneps.consortia.tables import Consortium, ConsortiumMember, StandingBid
from minikoneps.shared.adding import about_pairs, insert_rows, table_of

_CONSORTIUM, _MEMBER = table_of(Consortium).c, table_of(ConsortiumMember).c
_BOUND = about_pairs(
    lambda pairs, tender, party: (
        columns_of(_CONSORTIUM.tender, _MEMBER.party)
        .select_from(pairs)
        .join(table_of(Consortium), _CONSORTIUM.tender == tender)
        .join(table_of(ConsortiumMember), and_(_MEMBER.consortium == _CONSORTIUM.id, _MEMBER.party == party))
        .where(_MEMBER.accepted_at.is_not(None), _CONSORTIUM.ended_at.is_(None))
    )
)


@dataclass(frozen=True)
class Formed:
    """A consortium with its members, the lead first."""

    row: Consortium
    members: Sequence[ConsortiumMember]


def add_consortium(session: Session, row: Consortium, members: Sequence[ConsortiumMember]) -> Formed:
    """Keep a consortium with its members."""
    session.add(row)
    session.flush()
    session.add_all(members)
    session.flush()
    return Formed(row, members)


def put(session: Session, row: Consortium | ConsortiumMember) -> None:
    """Keep what became of a consortium or of a member."""
    session.add(row)
    session.flush()


def find_consortium(session: Session, consortium: str) -> Formed | None:
    """The consortium of that id."""
    row = session.get(Consortium, consortium)
    return None if row is None else _with_members(session, [row])[0]


def list_consortia(session: Session, tender: str, party: str | None) -> list[Formed]:
    """The consortia for a tender, of one party or all, the oldest first."""
    rows = select(Consortium).where(Consortium.tender == tender)
    if party is not None:
        asked = select(ConsortiumMember.consortium).where(ConsortiumMember.party == party)
        rows = rows.where(or_(col(Consortium.lead) == party, col(Consortium.id).in_(asked)))
    return _with_members(session, session.exec(rows.order_by(col(Consortium.position))).all())


def find_bound(session: Session, tender: str, party: str) -> Consortium | None:
    """The consortium, not come to an end, that a party leads or accepted to be in."""
    rows = select(Consortium).where(
        Consortium.tender == tender,
        ConsortiumMember.consortium == Consortium.id,
        ConsortiumMember.party == party,
        col(ConsortiumMember.accepted_at).is_not(None),
        col(Consortium.ended_at).is_(None),
    )
    return session.exec(rows).first()


def ask_bound(session: Session, pairs: Collection[tuple[str, str]]) -> Callable[[], set[tuple[str, str]]]:
    """Those of these tenders and parties for which `find_bound` finds something; to be read later."""
    found = _BOUND.soon(session, pairs)
    return lambda: {(tender, party) for tender, party in found()}


def members_of(session: Session, consortia: Collection[str]) -> dict[str, list[ConsortiumMember]]:
    """The members of consortia, the lead first."""
    rows = select(ConsortiumMember).where(col(ConsortiumMember.consortium).in_(consortia))
    found = defaultdict(list)
    for member in session.exec(rows.order_by(col(ConsortiumMember.place))):
        found[member.consortium].append(member)
    return found


def has_bid(session: Session, tender: str, tenderer: str) -> bool:
    """Whether a bid in this tenderer's name stands."""
    return session.get(StandingBid, (tender, tenderer)) is not None


def add_standing(session: Session, pairs: Sequence[tuple[str, str]]) -> None:
    """Remember bids that stand: tender and tenderer of each."""
    insert_rows(session, StandingBid, ("tender", "tenderer"), pairs)


def put_bid(session: Session, tender: str, tenderer: str, *, stands: bool) -> None:
    """Remember whether a bid in this tenderer's name stands."""
    kept = session.get(StandingBid, (tender, tenderer))
    if stands and kept is None:
        session.add(StandingBid(tender=tender, tenderer=tenderer))
    elif kept is not None and not stands:
        session.delete(kept)
    session.flush()


def _with_members(session: Session, rows: Sequence[Consortium]) -> list[Formed]:
    members = members_of(session, [row.id for row in rows])
    return [Formed(row, members[row.id]) for row in rows]

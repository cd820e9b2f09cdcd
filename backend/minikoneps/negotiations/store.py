"""Every select on negotiations and their rounds."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from minikoneps.negotiations.tables import Negotiation, NegotiationRound
from minikoneps.shared.reading import once


def keep(session: Session, row: Negotiation | NegotiationRound) -> None:
    """Keep a negotiation as it stands now, or a round of it."""
    session.add(row)
    session.flush()


def find_negotiation(session: Session, bid: str, lot: str) -> Negotiation | None:
    """The negotiation about a bid in a lot, once it began."""
    return session.get(Negotiation, (bid, lot))


@once
def list_negotiations(session: Session, tender: str) -> Sequence[Negotiation]:
    """The negotiations of a tender, in the order in which they began."""
    rows = select(Negotiation).where(Negotiation.tender == tender)
    return session.exec(rows.order_by(col(Negotiation.opened_at), col(Negotiation.bid))).all()


@once
def list_rounds(session: Session, tender: str) -> Sequence[NegotiationRound]:
    """The rounds of a tender's negotiations, those of each in their order."""
    rows = select(NegotiationRound).where(NegotiationRound.tender == tender)
    return session.exec(rows.order_by(col(NegotiationRound.number))).all()

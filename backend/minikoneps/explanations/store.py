"""Every select on market research and on explanations."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from minikoneps.explanations.tables import Explanation, Research
from minikoneps.shared.reading import once


def put_research(session: Session, research: Research) -> None:
    """Keep market research in the place of an earlier one."""
    session.merge(research)
    session.flush()


@once
def list_research(session: Session, tender: str) -> Sequence[Research]:
    """The market research of a tender's lots."""
    rows = select(Research).where(Research.tender == tender)
    return session.exec(rows.order_by(col(Research.lot))).all()


def keep(session: Session, explanation: Explanation) -> None:
    """Keep an explanation as it stands now."""
    session.add(explanation)
    session.flush()


def find_explanation(session: Session, bid: str, lot: str) -> Explanation | None:
    """What was asked and said about a bid in a lot."""
    return session.get(Explanation, (bid, lot))


@once
def list_explanations(session: Session, tender: str) -> Sequence[Explanation]:
    """What was asked and said in a tender, in the order of the questions."""
    rows = select(Explanation).where(Explanation.tender == tender)
    return session.exec(rows.order_by(col(Explanation.asked_at), col(Explanation.bid))).all()

"""Every select on award decisions and on what keeps a contract waiting."""

from collections.abc import Sequence

from sqlmodel import Session, col, or_, select

from minikoneps.awards.tables import Award, AwardHold, CancelledAward, Decision, SecurityEnd


def put_award(session: Session, award: Award) -> None:
    """Keep a decision, or what became of it."""
    session.add(award)
    session.flush()


def find_award(session: Session, tender: str, lot: str) -> Award | None:
    """The decision on a lot that stands, if there is one."""
    return session.exec(select(Award).where(Award.tender == tender, Award.lot == lot)).first()


def find_decision(session: Session, tender: str, award: str) -> Award | CancelledAward | None:
    """The decision of that id on a tender, whether it stands or not."""
    found = session.get(Award, award) or session.get(CancelledAward, award)
    return found if found is not None and found.tender == tender else None


def cancel_award(session: Session, award: Award, cancelled: CancelledAward) -> None:
    """Put a decision away."""
    session.delete(award)
    session.add(cancelled)
    session.flush()


def list_awards(session: Session, tender: str) -> Sequence[Award]:
    """The decisions on a tender's lots that stand, in the order in which they were made."""
    return session.exec(select(Award).where(Award.tender == tender).order_by(col(Award.position))).all()


def list_latest(session: Session, most: int) -> Sequence[Award]:
    """The decisions of the room that stand, the last ones first."""
    rows = select(Award).order_by(col(Award.decided_at).desc(), col(Award.id))
    return session.exec(rows.limit(most)).all()


def list_cancelled(session: Session, tender: str) -> Sequence[CancelledAward]:
    """The decisions on a tender's lots that do not stand any more, in the order in which they were made."""
    rows = select(CancelledAward).where(CancelledAward.tender == tender)
    return session.exec(rows.order_by(col(CancelledAward.position))).all()


def list_decisions(session: Session, tender: str) -> list[Decision]:
    """All decisions on a tender's lots, in the order in which they were made."""
    both = [*list_awards(session, tender), *list_cancelled(session, tender)]
    return sorted(both, key=lambda one: one.position)


def put_hold(session: Session, hold: AwardHold) -> None:
    """Keep what suspends, or that it does so no longer."""
    session.add(hold)
    session.flush()


def find_hold(session: Session, complaint: str) -> AwardHold | None:
    """What a complaint suspends."""
    return session.get(AwardHold, complaint)


def list_holds(session: Session, tender: str, lot: str) -> Sequence[AwardHold]:
    """What suspends, or suspended, the awards of a lot."""
    rows = select(AwardHold).where(
        AwardHold.tender == tender, or_(col(AwardHold.lot).is_(None), AwardHold.lot == lot)
    )
    return session.exec(rows.order_by(col(AwardHold.since), col(AwardHold.complaint))).all()


def put_security_end(session: Session, end: SecurityEnd) -> None:
    """Keep that a security is held no longer."""
    session.add(end)
    session.flush()


def list_security_ends(session: Session, tender: str) -> Sequence[SecurityEnd]:
    """What became of the securities of a tender that are held no longer."""
    return session.exec(select(SecurityEnd).where(SecurityEnd.tender == tender)).all()

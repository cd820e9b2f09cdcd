"""Looking through a seat: what a trainer sees of it, which is what anybody may see of it, and never a bid.

What a tenderer alone may read before the opening tells that it takes part; what an evaluator alone may read
tells marks that are not handed in. Of these two the look leaves out what is the seat's alone.
"""

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.service import list_entries_of
from minikoneps.ledger.store import opened_tenders
from minikoneps.parties.rules import Role
from minikoneps.parties.service import find_seat
from minikoneps.shared.access import TRAINER
from minikoneps.shared.errors import RuleBroken

LOOKED, PUBLISHED = "seat.looked", "tender.published"


def begin_look(act: Act, seat: str) -> None:
    """Write down that the trainer looks through a seat; whoever sits there may read that.

    Errors: RuleBroken("workshops.seat_unknown").
    """
    if find_seat(act.session, seat) is None:
        raise RuleBroken("workshops.seat_unknown")
    act.append(LOOKED, {"seat": seat}, Audience.only(TRAINER, seat))


def has_begun(session: Session, seat: str) -> bool:
    """Whether it stands in this run's ledger that the trainer looks through a seat."""
    return any(entry.data.get("seat") == seat for _, entry in list_entries_of(session, (LOOKED,)))


def shows_own(session: Session, role: str) -> bool:
    """Whether a look shows what the seat alone may read: no bid and no mark may be told by it."""
    if role == Role.EVALUATOR:
        return False
    if role != Role.TENDERER:
        return True
    opened = opened_tenders(session)
    return all(entry.data.get("tender") in opened for _, entry in list_entries_of(session, (PUBLISHED,)))

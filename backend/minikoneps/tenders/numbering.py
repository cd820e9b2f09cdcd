"""Gives notices their numbers: the next of the room, or one behind that of the notice before."""

from datetime import datetime

from sqlmodel import Session

from minikoneps.packs.pack import Pack
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.numbers import LAST_ORDER, following_number, round_number
from minikoneps.tenders import rules, store
from minikoneps.tenders.failure import NextStep
from minikoneps.tenders.notice import Again
from minikoneps.tenders.tables import Tender


def number_first(session: Session, pack: Pack, tender: Tender, again: Again | None, now: datetime) -> None:
    """Number a notice that is published.

    Shapes: what follows a failed tender has the number before it with the next order number; another price
        round is under the same notice, and counts its rounds.
    """
    before = None if again is None else store.find_tender(session, again.of)
    if again is None or before is None or before.notice_number is None:
        tender.notice_sequence = store.last_sequence(session) + 1
        tender.notice_number = rules.notice_number(tender.notice_sequence, pack.day_of(now).year, 1)
    elif again.step is NextStep.RETENDER:
        tender.notice_number = round_number(before.notice_number)
    else:
        tender.notice_number = _next(session, tender.id, before.notice_number)


def number_next(session: Session, tender: Tender) -> None:
    """Number the next version of a published notice."""
    tender.notice_version += 1
    tender.notice_number = _next(session, tender.id, tender.notice_number or "")


def _next(session: Session, tender: str, number: str) -> str:
    known = store.numbers_like(session, number.split("-")[0])
    try:
        return following_number(number, known)
    except ValueError:
        raise RuleBroken("tenders.amended_too_often", tender=tender, most=LAST_ORDER) from None

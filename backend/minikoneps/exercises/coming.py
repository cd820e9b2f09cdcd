"""The dates ahead of a room, to which its trainer may move the clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlmodel import Session

from minikoneps.awards.service import list_doors
from minikoneps.exercises.plan import Plan
from minikoneps.exercises.state import State
from minikoneps.tenders.postponing import list_taking_bids

MOST = 6  # dates that are told
PAST = timedelta(seconds=1)  # behind an instant until which something may be done, it is over


class Event(StrEnum):
    """What comes at a date."""

    #: Bids are taken until then; behind it they can be opened.
    TENDER_CLOSES = "tenderCloses"
    #: Questions are taken until then.
    ENQUIRIES_END = "enquiriesEnd"
    #: Those who want to take part come and look.
    BRIEFING = "briefing"
    #: Behind it an award may become a contract.
    STANDSTILL_ENDS = "standstillEnds"
    #: A surprise that the trainer has planned.
    INJECT = "inject"


@dataclass(frozen=True)
class Coming:
    """A date ahead: what comes then, of what, and where the clock has to go for it to have come."""

    event: Event
    at: datetime
    name: str
    tender: str | None = None

    @property
    def to(self) -> datetime:
        """Where the clock goes."""
        return self.at if self.event in (Event.INJECT, Event.BRIEFING) else self.at + PAST


def list_coming(session: Session, plan: Plan | None, state: State, now: datetime) -> list[Coming]:
    """The next dates of a room, the nearest first."""
    found = {*_of_tenders(session), *_of_awards(session, now), *_of_injects(plan, state)}
    ahead = sorted((one for one in found if one.to > now), key=lambda one: (one.to, one.event, one.name))
    return ahead[:MOST]


def _of_tenders(session: Session) -> Iterator[Coming]:
    for tender in list_taking_bids(session):
        notice = tender.notice
        yield Coming(Event.TENDER_CLOSES, tender.deadline, notice.title, tender.id)
        if notice.enquiry_deadline is not None:
            yield Coming(Event.ENQUIRIES_END, notice.enquiry_deadline, notice.title, tender.id)
        if notice.site_briefing is not None:
            yield Coming(Event.BRIEFING, notice.site_briefing.date, notice.title, tender.id)


def _of_awards(session: Session, now: datetime) -> Iterator[Coming]:
    for tender, door in list_doors(session, now):
        if not door.open and door.opens_at is not None:
            yield Coming(Event.STANDSTILL_ENDS, door.opens_at, tender.notice.title, tender.id)


def _of_injects(plan: Plan | None, state: State) -> Iterator[Coming]:
    for name, one in state.scheduled.items() if state.on else ():
        scene = None if plan is None else plan.find(name)
        if scene is not None:
            yield Coming(Event.INJECT, one.at, scene.name)

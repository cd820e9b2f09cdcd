"""What stands of a room for everybody: its phase, what may be counted, its act, and the trainer's lines."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import cast

from sqlmodel import Session

from minikoneps.exercises.messages import SENT
from minikoneps.exercises.schemas import ExerciseShown, SceneShown
from minikoneps.exercises.state import State
from minikoneps.ledger.entry import Entry
from minikoneps.ledger.service import is_opened, list_entries_of
from minikoneps.ledger.store import list_of_kind
from minikoneps.projector.schemas import (
    ActOnWall,
    Counts,
    Deadline,
    DeadlineAhead,
    InjectOnWall,
    LineOnWall,
    Phase,
    RunOnWall,
    Stand,
)
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import PublishedTender, TenderStatus, tender_status
from minikoneps.tenders.service import facts_of, find_latest_published
from minikoneps.workshops.seating import Sitting

LINES = 3  # of the trainer's, the newest ones
ANSWERED, AMENDED = "enquiry.answered", "tender.amended"
RANKED, AWARDED = "bids.ranked", "award.decided"


def show_phase(session: Session, now: datetime) -> Phase:
    """The tender published last and how far it is; what comes of its dates, the soonest first."""
    tender = find_latest_published(session)
    if tender is None:
        return Phase(tender=None, title=None, notice_number=None, status="waiting", deadline=None, ahead=[])
    ahead = [(at, kind) for kind, at in _dates(tender.notice) if at > now]
    return Phase(
        tender=tender.id,
        title=tender.notice.title,
        notice_number=tender.notice_number,
        status=_stand(session, tender, now),
        deadline=tender.deadline,
        ahead=[DeadlineAhead(kind=kind, at=at) for at, kind in sorted(ahead)],
    )


def _dates(notice: Notice) -> Iterator[tuple[Deadline, datetime]]:
    briefing = notice.site_briefing
    dates: tuple[tuple[Deadline, datetime | None], ...] = (
        ("enquiries", notice.enquiry_deadline),
        ("briefing", None if briefing is None else briefing.date),
        ("participation", notice.participation_deadline),
        ("bids", notice.deadline),
    )
    for kind, at in dates:
        if at is not None:
            yield kind, at


def _stand(session: Session, tender: PublishedTender, now: datetime) -> Stand:
    status = tender_status(facts_of(tender), now)
    if status is TenderStatus.CANCELLED:
        return "cancelled"
    if list_of_kind(session, AWARDED, tender.id):
        return "awarded"
    if list_of_kind(session, RANKED, tender.id):
        return "ranked"
    return "opened" if is_opened(session, tender.id) else cast("Stand", status.value)


def show_counts(session: Session, phase: Phase, sat: Sequence[Sitting], bids: int | None) -> Counts:
    """What everybody may count: people on seats, answers and amendments that all have read."""
    return Counts(
        people=sum(len(one.people) + len(one.resting) for one in sat),
        seats_taken=sum(not one.is_free for one in sat),
        seats=len(sat),
        answers=_told(session, ANSWERED, phase.tender),
        amendments=_told(session, AMENDED, phase.tender),
        bids=bids,
    )


def _told(session: Session, kind: str, tender: str | None) -> int:
    """How often everybody was told something about a tender."""
    rows = list_entries_of(session, (kind,))
    return sum(entry.audience.seats is None and entry.data.get("tender") == tender for _, entry in rows)


def show_run(shown: ExerciseShown, state: State) -> RunOnWall:
    """The exercise for somebody who sits nowhere; an inject for one seat is no news for all."""
    act = next((one for one in shown.acts if one.id == shown.act), None)
    going = [one for one in shown.injects if one.phase == "playing" and _for_all(state, one.id)]
    return RunOnWall(
        status=shown.status,
        act=None if act is None or shown.status != "on" else _act(act, len(shown.acts)),
        injects=[
            InjectOnWall(name=one.name, within=one.within, begun_at=one.begun_at)
            for one in (going if shown.status == "on" else [])
        ],
        waits_for=list(dict.fromkeys(one.role for one in shown.others)) if shown.status == "on" else [],
    )


def _act(act: SceneShown, total: int) -> ActOnWall:
    return ActOnWall(
        number=act.number,
        total=total,
        name=act.name,
        minutes=act.minutes,
        preparing=act.phase == "preparing",
        begun_at=act.begun_at,
    )


def _for_all(state: State, scene: str) -> bool:
    row = state.scenes[scene]
    return row.seats is None and row.seat is None


def list_lines(session: Session) -> list[LineOnWall]:
    """The newest lines that the trainer said to everybody."""
    found = [entry for _, entry in list_entries_of(session, (SENT,)) if entry.audience.seats is None]
    return [_line(entry) for entry in found[-LINES:]]


def _line(entry: Entry) -> LineOnWall:
    line, text = entry.data.get("line"), entry.data.get("text")
    return LineOnWall.model_validate({"line": line, "text": text, "at": entry.recorded_real})

"""Bringing crowds in, hurrying, stopping and sending them away, and telling how far they have come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from minikoneps.bids.opening import list_lasting
from minikoneps.bids.rules import StandingBid
from minikoneps.crowds import rules, store
from minikoneps.crowds.calling import call
from minikoneps.crowds.habits import Habits
from minikoneps.crowds.rules import CrowdStatus
from minikoneps.crowds.schemas import CrowdPlan, CrowdProgress, CrowdShown
from minikoneps.crowds.tables import Crowd
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.law import law_of
from minikoneps.packs.procedure import Procedure
from minikoneps.participation.rules import wanted_of
from minikoneps.parties.crowding import bring_in, list_rivals
from minikoneps.parties.service import list_party_names
from minikoneps.shared.access import TRAINER
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import find_latest_published, get_published

TOLD = Audience.only(TRAINER)


@dataclass(frozen=True)
class Rival:
    """One of a crowd: its place in it, its seat and its organisation."""

    number: int
    seat: str
    party: str


@dataclass(frozen=True)
class Work:
    """A crowd with its tender, its rivals, and the bids of theirs that stand, by organisation."""

    crowd: Crowd
    tender: PublishedTender | None
    rivals: Sequence[Rival]
    standing: Mapping[str, StandingBid]

    @property
    def habits(self) -> Habits:
        """How its rivals are mixed."""
        return Habits(self.crowd.late, self.crowd.careless)

    @property
    def bids(self) -> int:
        """How many of its rivals have a bid that answers the notice in force."""
        return sum(self.has_bid(rival) for rival in self.rivals)

    def has_bid(self, rival: Rival) -> bool:
        """Whether a rival has a bid that answers the notice in force."""
        found = self.standing.get(rival.party)
        return found is not None and self.tender is not None and found.version == self.tender.notice_version

    def status(self, now: datetime) -> CrowdStatus:
        """How it stands."""
        stopped, withdrawn = (one is not None for one in (self.crowd.stopped_at, self.crowd.withdrawn_at))
        return rules.crowd_status(self.tender, now, stopped=stopped, withdrawn=withdrawn)


def form(act: Act, plan: CrowdPlan) -> Crowd:
    """Have a crowd come: to a tender at once, or to the next that is open for bids."""
    there = sum(crowd.size for crowd in store.list_crowds(act.session))
    rules.must_fit(there, plan.size)
    crowd = Crowd(
        id=new_id("crowd"),
        size=plan.size,
        late=plan.late,
        careless=plan.careless,
        seed=plan.seed,
        formed_at=act.recorded_at,
        position=act.next_position,
    )
    store.put_crowd(act.session, crowd)
    mix = {"late": plan.late, "careless": plan.careless, "seed": plan.seed}
    act.append("crowd.formed", {"crowd": crowd.id, "size": plan.size, **mix}, TOLD)
    tender = find_open(act.session, act.recorded_at) if plan.tender is None else plan.tender
    if tender is not None:
        join(act, crowd.id, tender)
    return crowd


def join(act: Act, crowd_id: str, tender_id: str) -> None:
    """Let a crowd come to a tender: its rivals are organisations of the room from now on."""
    crowd, tender = get_crowd(act.session, crowd_id), get_published(act.session, tender_id)
    if crowd.tender is not None or crowd.withdrawn_at is not None or crowd.stopped_at is not None:
        return
    procedure = _must_be_open_to_all(act.session, tender, act.received_at)
    crowd.tender, crowd.joined_at = tender.id, act.recorded_at
    called = call(f"{crowd.seed} {tender.notice.title}", crowd.size, list_party_names(act.session))
    bring_in(act, crowd.id, called, wanted_of(tender, procedure))
    store.put_crowd(act.session, crowd)
    act.append("crowd.joined", {"crowd": crowd.id, "tender": tender.id, "size": crowd.size}, TOLD)


def _must_be_open_to_all(session: Session, tender: PublishedTender, at: datetime) -> Procedure:
    """Refuse a crowd for a tender to which none may come, and give the procedure of any other."""
    rules.must_take_bids(tender, at)
    _, _, procedure = law_of(session, tender.notice)
    rules.must_admit_anybody(tender, procedure)
    return procedure


def hurry(act: Act, crowd_id: str) -> Crowd:
    """Let those bid now who have not yet."""
    crowd = _going_on(act, crowd_id)
    crowd.hurried_at = crowd.hurried_at or act.recorded_at
    return _kept(act, crowd, "crowd.hurried")


def stop(act: Act, crowd_id: str) -> Crowd:
    """Let nobody of a crowd bid any more; what was bid stays."""
    crowd = _going_on(act, crowd_id)
    crowd.stopped_at = crowd.stopped_at or act.recorded_at
    return _kept(act, crowd, "crowd.stopped")


def send_away(act: Act, crowd_id: str) -> Crowd:
    """Let nobody of a crowd bid any more, and let everybody take back what was bid."""
    crowd = _going_on(act, crowd_id)
    crowd.withdrawn_at = act.recorded_at
    return _kept(act, crowd, "crowd.sent_away")


def _going_on(act: Act, crowd_id: str) -> Crowd:
    crowd = get_crowd(act.session, crowd_id)
    rules.must_go_on(crowd.id, look(act.session, crowd).status(act.received_at))
    return crowd


def _kept(act: Act, crowd: Crowd, kind: str) -> Crowd:
    store.put_crowd(act.session, crowd)
    act.append(kind, {"crowd": crowd.id}, TOLD)
    return crowd


def get_crowd(session: Session, crowd: str) -> Crowd:
    """The crowd of that id."""
    found = store.find_crowd(session, crowd)
    if found is None:
        raise RuleBroken("crowds.not_found", crowd=crowd)
    return found


def find_open(session: Session, now: datetime) -> str | None:
    """The tender published last, if a crowd may come to it."""
    tender = find_latest_published(session)
    if tender is None:
        return None
    try:
        _must_be_open_to_all(session, tender, now)
    except RuleBroken:
        return None
    return tender.id


def look(session: Session, crowd: Crowd) -> Work:
    """A crowd with all that it has done."""
    if crowd.tender is None:
        return Work(crowd, None, (), {})
    seats = enumerate(list_rivals(session, crowd.id), start=1)
    rivals = [Rival(number, seat, party) for number, (seat, party) in seats]
    return Work(crowd, get_published(session, crowd.tender), rivals, list_lasting(session, crowd.tender))


def list_work(session: Session) -> list[Work]:
    """Every crowd of a room with all that it has done."""
    return [look(session, crowd) for crowd in store.list_crowds(session)]


def show(work: Work, now: datetime, refused: Mapping[str, str]) -> CrowdShown:
    """A crowd as the trainer reads it; `refused` are the codes that seats were refused with."""
    crowd, status = work.crowd, work.status(now)
    turned_away = [rival for rival in work.rivals if rival.seat in refused and not work.has_bid(rival)]
    left = (crowd.size if work.tender is None else len(work.rivals)) - work.bids - len(turned_away)
    waits = status in (CrowdStatus.WAITING, CrowdStatus.BIDDING)
    return CrowdShown(
        id=crowd.id,
        size=crowd.size,
        status=status,
        tender=crowd.tender,
        late=crowd.late,
        careless=crowd.careless,
        seed=crowd.seed,
        formed_at=crowd.formed_at,
        progress=CrowdProgress(
            bids=work.bids,
            waiting=left if waits else 0,
            missed=0 if waits else left,
            refused=len(turned_away),
            refusal=refused[turned_away[-1].seat] if turned_away else None,
        ),
    )

"""The debrief as pages for a wall: aims, line of time, bids of each lot, attempts, what to talk about."""

from collections.abc import Callable, Iterator, Mapping

from minikoneps.debriefs.attempt_shapes import AttemptTold
from minikoneps.debriefs.schemas import BidTold, DebriefShown, LotTold, TenderTold
from minikoneps.debriefs.telling import REFUSED
from minikoneps.exercises.state import Verdict
from minikoneps.projector.schemas import (
    AttemptOnWall,
    BidOnWall,
    BidsOnWall,
    DebriefOnWall,
    FirstOnWall,
    MomentOnWall,
    Page,
)

MOST = 4  # attempts beside each other
Leaf = tuple[Page, tuple[TenderTold, LotTold] | None]


def leaves(debrief: DebriefShown) -> list[Leaf]:
    """The pages that there is something to show on, in order."""
    return list(_leaves(debrief)) if debrief.ready else []


def _leaves(debrief: DebriefShown) -> Iterator[Leaf]:
    if debrief.aims:
        yield "aims", None
    if debrief.moments:
        yield "time", None
    for tender in debrief.tenders:
        for lot in tender.lots:
            if lot.bids:
                yield "bids", (tender, lot)
    if len(told_attempts(debrief)) > 1:
        yield "attempts", None
    yield "talk", None


def told_attempts(debrief: DebriefShown) -> list[AttemptTold]:
    """The attempts that a wall has room for: the first one, and the newest of those that may be told."""
    found = [one for one in debrief.attempts if not one.shut]
    return found if len(found) <= MOST else [found[0], *found[1 - MOST :]]


def show_debrief_page(
    debrief: DebriefShown,
    told: Callable[[int], DebriefShown],
    roles: Mapping[str, str],
    step: int,
    *,
    names: bool,
) -> DebriefOnWall:
    """One page; nobody's name is on it, and organisations' only where the trainer shows them.

    `told` reads the debrief of another attempt.
    """
    found = leaves(debrief)
    page, bids = found[min(step, len(found) - 1)]
    timed, talked = page == "time", page == "talk"
    held, checks = _counted(debrief)
    return DebriefOnWall(
        title=debrief.title,
        pages=[name for name, _ in found],
        page=page,
        aims=debrief.aims if page == "aims" else [],
        scenes=debrief.scenes if timed else [],
        moments=[
            MomentOnWall(
                real=one.real,
                role=roles.get(one.seat, one.seat),
                kind=one.kind,
                tried=one.kind.endswith(REFUSED),
            )
            for one in (debrief.moments if timed else [])
        ],
        team=debrief.team,
        checks_held=held,
        checks=checks,
        bids=None if bids is None else _bids(*bids, names=names),
        attempts=[
            _attempt(one, debrief if one.live else told(one.attempt), names=names)
            for one in (told_attempts(debrief) if page == "attempts" else [])
        ],
        own_questions=debrief.own_questions if talked else [],
        questions=debrief.questions if talked else [],
    )


def _bids(tender: TenderTold, lot: LotTold, *, names: bool) -> BidsOnWall:
    return BidsOnWall(
        title=tender.title,
        lot=lot.lot,
        lots=len(tender.lots),
        plan_price=lot.plan_price,
        floor=lot.floor,
        bids=[_bid(one, names=names) for one in lot.bids],
    )


def _bid(one: BidTold, *, names: bool) -> BidOnWall:
    return BidOnWall(
        tenderer=one.tenderer.name if names else None,
        total=one.total,
        rank=one.rank,
        result=one.outcome,
        why=one.why,
    )


def _counted(debrief: DebriefShown) -> tuple[int, int]:
    """How many checks held, of how many."""
    counted = [one.verdict for one in debrief.checks if one.verdict is not Verdict.NOT_APPLICABLE]
    return counted.count(Verdict.GREEN), len(counted)


def _attempt(one: AttemptTold, debrief: DebriefShown, *, names: bool) -> AttemptOnWall:
    held, checks = _counted(debrief)
    return AttemptOnWall(
        attempt=one.attempt,
        live=one.live,
        rewound=one.rewound,
        lots=[_first(tender, lot, names=names) for tender in debrief.tenders for lot in tender.lots],
        team=debrief.team,
        checks_held=held,
        checks=checks,
        refused=sum(moment.kind.endswith(REFUSED) for moment in debrief.moments),
    )


def _first(tender: TenderTold, lot: LotTold, *, names: bool) -> FirstOnWall:
    first = next((one for one in lot.bids if one.outcome == "first"), None)
    return FirstOnWall(
        title=tender.title,
        lot=lot.lot,
        lots=len(tender.lots),
        first=None if first is None else _bid(first, names=names),
        bids=len(lot.bids),
    )

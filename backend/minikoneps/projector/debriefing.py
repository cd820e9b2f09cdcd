"""The debrief as pages for a wall: aims, the line of time, the bids of each lot, what to talk about."""

from collections.abc import Iterator, Mapping

from minikoneps.debriefs.schemas import BidTold, DebriefShown, LotTold, TenderTold
from minikoneps.debriefs.telling import REFUSED
from minikoneps.exercises.state import Verdict
from minikoneps.projector.schemas import BidOnWall, BidsOnWall, DebriefOnWall, MomentOnWall, Page

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
    yield "talk", None


def show_debrief_page(
    debrief: DebriefShown, roles: Mapping[str, str], step: int, *, names: bool
) -> DebriefOnWall:
    """One page; nobody's name is on it, and organisations' only where the trainer shows them."""
    found = leaves(debrief)
    page, bids = found[min(step, len(found) - 1)]
    timed, talked = page == "time", page == "talk"
    counted = [one.verdict for one in debrief.checks if one.verdict is not Verdict.NOT_APPLICABLE]
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
        checks_held=counted.count(Verdict.GREEN),
        checks=len(counted),
        bids=None if bids is None else _bids(*bids, names=names),
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

"""Opening, examination and ranking over HTTP."""

from functools import partial
from typing import Annotated, Any, TypeVar, cast

from fastapi import Depends, Request, Response

from minikoneps.bids.schemas import ReceiptShown
from minikoneps.evaluations import answers, lives, opening, prices, ranking, rest, service
from minikoneps.evaluations.life_shapes import LotLivesShown
from minikoneps.evaluations.progress import LongActs, Progress
from minikoneps.evaluations.schemas import (
    ExaminationMade,
    ExaminationShown,
    OfferShown,
    OpeningShown,
    PriceOpeningShown,
    RankingShown,
    RestExamined,
    RestExaminedShown,
)
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.ledger.receipt import Receipt
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked, Page
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["evaluations"])
Record = TypeVar("Record")
Examiner = Annotated[Acting, Depends(acting_as(Role.EVALUATOR, Role.PROCURING_OFFICER))]
EXAMINED = (
    "access.wrong_role",
    "tenders.not_found",
    "tenders.not_yours",
    "tenders.cancelled",
    "evaluations.not_opened",
    "evaluations.already_ranked",
)
ON_COMMITTEE = (
    "committees.none",
    "committees.not_a_member",
    "committees.recused",
    "committees.not_declared",
    "committees.reserve_waits",
)


@router.post(
    "/tenders/{tender_id}/opening",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.not_yours",
        "tenders.cancelled",
        "evaluations.not_closed",
        "evaluations.already_opened",
    ),
)
async def open_bids(tender_id: TenderId, acting: Officer, _body: Nothing = NOTHING) -> OpeningShown:
    """Open the envelopes of a closed tender before everybody."""
    with _long_acts(acting.request).at(acting.caller.workshop, tender_id) as told:
        done = await acting.do("opening", lambda act: opening.open_bids(act, tender_id, told))
    return cast("OpeningShown", done)


@router.get("/tenders/{tender_id}/opening/progress")
def get_opening_progress(tender_id: TenderId, view: View, request: Request) -> Progress:
    """How far the opening is, of bids or of prices, while it takes its time."""
    return Progress(percent=_long_acts(request).read(view.caller.workshop, tender_id))


def _long_acts(request: Request) -> LongActs:
    return cast("LongActs", request.app.state.long_acts)


@router.get("/tenders/{tender_id}/opening", responses=refusals_of("tenders.not_found"))
def get_opening(tender_id: TenderId, view: View, asked: Asked, response: Response) -> OpeningShown | None:
    """The record of the opening with one range of its rows; null before it."""
    return _headed(opening.find_range(view.session, tender_id, asked), response, "opening")


@router.get("/tenders/{tender_id}/opening/receipt", responses=refusals_of("tenders.not_found"))
def get_opening_receipt(tender_id: TenderId, view: View) -> ReceiptShown | None:
    """The receipt of the opening's entry, which has every row; null before it."""
    return _receipt(opening.find_receipt(view.session, tender_id))


def _receipt(found: Receipt | None) -> ReceiptShown | None:
    return None if found is None else ReceiptShown.of(found)


@router.post(
    "/tenders/{tender_id}/price-opening",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "tenders.not_yours",
        "tenders.cancelled",
        "evaluations.one_envelope",
        "evaluations.not_opened",
        "evaluations.not_examined",
        "evaluations.marks_open",
        "evaluations.prices_opened",
    ),
)
async def open_prices(tender_id: TenderId, acting: Officer, _body: Nothing = NOTHING) -> PriceOpeningShown:
    """Open the prices of those whose first envelope passed; the others' stay shut for ever."""
    with _long_acts(acting.request).at(acting.caller.workshop, tender_id) as told:
        act = partial(prices.open_prices, tender_id=tender_id, progress=told)
        done = await acting.do("price_opening", act)
    return cast("PriceOpeningShown", done)


@router.get("/tenders/{tender_id}/price-opening", responses=refusals_of("tenders.not_found"))
def get_price_opening(tender_id: TenderId, view: View) -> PriceOpeningShown | None:
    """The record of the opening of prices; null before it, and where there is one envelope."""
    return prices.find_price_record(view.session, tender_id)


@router.get("/tenders/{tender_id}/price-opening/receipt", responses=refusals_of("tenders.not_found"))
def get_price_opening_receipt(tender_id: TenderId, view: View) -> ReceiptShown | None:
    """The receipt of its entry; null before it."""
    return _receipt(prices.find_price_receipt(view.session, tender_id))


@router.get("/tenders/{tender_id}/answers", responses=refusals_of("tenders.not_found", *ON_COMMITTEE))
def list_answers(tender_id: TenderId, view: View, response: Response) -> list[OfferShown]:
    """What opened bids say beside their prices, as far as you may read it: a tenderer its own."""
    rows = answers.list_answers(view.session, view.caller, tender_id)
    Page.whole(rows).head(response, "answers")
    return rows


@router.get("/tenders/{tender_id}/examinations", responses=refusals_of("tenders.not_found"))
def list_examinations(tender_id: TenderId, view: View, response: Response) -> list[ExaminationShown]:
    """What was decided about each opened bid so far."""
    rows = service.list_examinations(view.session, tender_id)
    Page.whole(rows).head(response, "examinations")
    return rows


@router.post(
    "/tenders/{tender_id}/examinations",
    status_code=201,
    responses=refusals_of(
        *EXAMINED,
        *ON_COMMITTEE,
        "committees.marks_handed_in",
        "evaluations.bid_not_opened",
        "evaluations.not_as_asked",
        "evaluations.price_inside",
    ),
)
async def examine_bid(tender_id: TenderId, made: ExaminationMade, acting: Examiner) -> ExaminationShown:
    """Say whether a bid offers what was asked, and why; it can be said anew until the ranking."""
    done = await acting.do("examination", lambda act: service.examine_bid(act, tender_id, made))
    return cast("ExaminationShown", done)


@router.post(
    "/tenders/{tender_id}/examinations/rest",
    status_code=201,
    responses=refusals_of(*EXAMINED, *ON_COMMITTEE, "evaluations.one_by_one"),
)
async def examine_rest(tender_id: TenderId, made: RestExamined, acting: Examiner) -> RestExaminedShown:
    """Find every bid responsive that offers what was asked and that nobody has examined yet."""
    with _long_acts(acting.request).at(acting.caller.workshop, tender_id) as told:
        done = await acting.do("examination", lambda act: rest.examine_rest(act, tender_id, made, told))
    return cast("RestExaminedShown", done)


@router.get("/tenders/{tender_id}/examinations/rest/progress")
def get_examination_progress(tender_id: TenderId, view: View, request: Request) -> Progress:
    """How far the examination of all bids at once is, while it takes its time."""
    return Progress(percent=_long_acts(request).read(view.caller.workshop, tender_id))


@router.post(
    "/tenders/{tender_id}/ranking",
    status_code=201,
    responses=refusals_of(
        *EXAMINED,
        *ON_COMMITTEE,
        "evaluations.prices_shut",
        "evaluations.not_examined",
        "evaluations.no_plan_price",
        "evaluations.marks_open",
    ),
)
async def rank_bids(tender_id: TenderId, acting: Examiner, _body: Nothing = NOTHING) -> RankingShown:
    """Put the responsive bids in order."""
    return cast("RankingShown", await acting.do("ranking", lambda act: ranking.rank_bids(act, tender_id)))


@router.get("/tenders/{tender_id}/life-costs", responses=refusals_of("tenders.not_found"))
def list_life_costs(tender_id: TenderId, view: View) -> list[LotLivesShown] | None:
    """What every bid costs over its life, lot by lot; null before the ranking, or if it does not count."""
    return lives.find_lives(view.session, tender_id)


@router.get("/tenders/{tender_id}/ranking", responses=refusals_of("tenders.not_found"))
def get_ranking(tender_id: TenderId, view: View, asked: Asked, response: Response) -> RankingShown | None:
    """The order of the responsive bids with one range of its rows; null before the ranking."""
    return _headed(ranking.find_range(view.session, tender_id, asked), response, "ranking")


def _headed(found: tuple[Record, Page[Any]] | None, response: Response, noun: str) -> Record | None:
    """A record whose answer says in its head which rows it has."""
    if found is None:
        return None
    record, page = found
    page.head(response, noun)
    return record

"""Showing what every bid costs over its life, once the bids are ranked by it."""

from collections.abc import Mapping
from fractions import Fraction

from sqlmodel import Session

from minikoneps.evaluations.life_shapes import (
    EvenPriceShown,
    LifeCostShown,
    LifeVariantShown,
    LifeYearShown,
    LotLivesShown,
    part_of,
    shown_amount,
)
from minikoneps.evaluations.methods.life_cycle import (
    Assumptions,
    CostSheet,
    cost_of_life,
    even_energy_price,
    vary,
)
from minikoneps.evaluations.methods.order import order_by
from minikoneps.evaluations.placing import LotCase, LotOrder, Placed
from minikoneps.evaluations.ranking import find_cases
from minikoneps.evaluations.service import readable
from minikoneps.parties.schemas import PartyReference
from minikoneps.parties.service import refer_to_all
from minikoneps.shared.money import QUANTITY_PLACES, decimal_text, round_to
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.service import get_published

OTHER_ENERGY = (Fraction(1, 2), Fraction(1), Fraction(2))
OTHER_RATES = (Fraction(0), Fraction(1), Fraction(2))


def find_lives(session: Session, tender_id: str) -> list[LotLivesShown] | None:
    """The costs of all lives by lot; None before the ranking, or where another method ranked."""
    tender = get_published(session, tender_id)
    found = find_cases(session, tender)
    lots = [(case, case.assumed, order) for case, order in found if case.assumed is not None and case.lives]
    if not lots:
        return None
    opened = readable(session, tender.id)
    tenderers = refer_to_all(session, {one.tenderer for one in opened.values()})
    whose = {bid: tenderers[one.tenderer] for (bid, _), one in opened.items()}
    return [_lot(case, assumed, order, whose) for case, assumed, order in lots]


def _lot(
    case: LotCase, assumed: Assumptions, order: LotOrder, whose: Mapping[str, PartyReference]
) -> LotLivesShown:
    prices = order_by({bid: total.minor for bid, total in case.totals.items()})
    price_ranks = {one.bid: one.rank for one in prices}
    rates = list(dict.fromkeys(assumed.rate * times for times in OTHER_RATES))
    energy = [assumed.energy_price * times for times in OTHER_ENERGY]
    return LotLivesShown(
        lot=case.lot,
        costs=[
            _cost(assumed, case.lives[one.bid], one, price_ranks[one.bid], whose[one.bid])
            for one in order.places
        ],
        even_price=_even(assumed, case.lives, order.places[0].bid, prices[0].bid),
        variants=[
            LifeVariantShown(
                rate=_text(one.rate),
                energy_price=_text(one.energy_price),
                first=[place.bid for place in one.places if place.rank == 1],
                same_first=one.same_first,
            )
            for one in vary(assumed, list(case.lives.values()), rates, energy)
        ],
    )


def _even(
    assumed: Assumptions, lives: Mapping[str, CostSheet], thrifty: str, cheap: str
) -> EvenPriceShown | None:
    if thrifty == cheap:
        return None
    price = even_energy_price(assumed, lives[thrifty], lives[cheap])
    return None if price is None else EvenPriceShown(thrifty=thrifty, cheap=cheap, energy_price=_text(price))


def _cost(
    assumed: Assumptions, sheet: CostSheet, place: Placed, price_rank: int, tenderer: PartyReference
) -> LifeCostShown:
    life, currency = cost_of_life(assumed, sheet), assumed.currency
    last = life.years[-1].divisor
    parts = {name: part_of(life, name) for name in ("operation", "maintenance", "energy", "carbon")}
    parts |= {"end_of_life": sheet.end_of_life.minor / last, "residual": sheet.residual.minor / last}
    return LifeCostShown(
        bid=place.bid,
        tenderer=tenderer,
        rank=place.rank,
        price_rank=price_rank,
        purchase=MoneyShape.of(sheet.purchase),
        total=MoneyShape.of(life.total),
        years=[LifeYearShown.of(year, currency) for year in life.years],
        **{name: shown_amount(exact, currency) for name, exact in parts.items()},
    )


def _text(number: Fraction) -> str:
    text = decimal_text(round_to(number, QUANTITY_PLACES), QUANTITY_PLACES)
    return text.rstrip("0").rstrip(".")

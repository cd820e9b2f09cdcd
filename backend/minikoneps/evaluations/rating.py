"""What a committee's marks and the notice's weights give a bid beside its price."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from minikoneps.evaluations.marked import MarkedTerms
from minikoneps.evaluations.methods.comprehensive import CapabilityTerms
from minikoneps.evaluations.methods.fixed_budget import BudgetTerms
from minikoneps.evaluations.methods.negotiated import NegotiatedTerms
from minikoneps.evaluations.methods.price_points import PriceRule
from minikoneps.evaluations.methods.rated import RatedTerms
from minikoneps.evaluations.passing import PLACES
from minikoneps.evaluations.placing import BidLot, LotCase
from minikoneps.packs.derived import FULL
from minikoneps.packs.methods import AwardRule, Comprehensive, FixedBudget, Negotiated, RatedCriteria
from minikoneps.shared.money import Money
from minikoneps.tenders.criteria import tree_of
from minikoneps.tenders.criteria_checks import price_weight_of
from minikoneps.tenders.notice import Notice

Marks = Mapping[BidLot, Mapping[str, Fraction]]


def with_ratings(
    cases: Sequence[LotCase], notice: Notice, award: AwardRule | None, marks: Marks | None
) -> list[LotCase]:
    """The cases with what is rated and what the committee gave; as they are under another award rule."""
    if award is None:
        return list(cases)
    return [replace(case, rated=_terms(case.lot, notice, award, marks or {})) for case in cases]


def _terms(lot: str, notice: Notice, award: AwardRule, marks: Marks) -> MarkedTerms | None:
    criteria = tree_of(notice.criteria)
    given = {bid: found for (bid, of), found in marks.items() if of == lot}
    value = _value(lot, notice)
    match award:
        case RatedCriteria():
            weight = price_weight_of(notice, award)
            price = PriceRule(award.price_formula, weight, award.points_decimals, value)
            return RatedTerms(criteria, price, given)
        case FixedBudget() if value is not None:
            return BudgetTerms(award, value, criteria, given, PLACES)
        case Negotiated() if award.scores and value is not None:
            weight = price_weight_of(notice, award)
            row = replace(award.scores[0], price_weight=weight, technical_weight=FULL - weight)
            return NegotiatedTerms(row, value, criteria, given)
        case Comprehensive():
            return CapabilityTerms(award, criteria, given)
    return None


def _value(lot: str, notice: Notice) -> Money | None:
    """What a lot is estimated at, or may cost: its own value, or the tender's where it is the only one."""
    own = next((one.value for one in notice.lots if one.id == lot), None)
    return own or (notice.value if len(notice.lots) == 1 else None)

"""What a committee's marks and the notice's weights give a bid beside its price."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from minikoneps.evaluations.methods.price_points import PriceRule
from minikoneps.evaluations.methods.rated import RatedTerms
from minikoneps.evaluations.placing import BidLot, LotCase
from minikoneps.packs.methods import AwardRule, RatedCriteria
from minikoneps.tenders.criteria import tree_of
from minikoneps.tenders.criteria_checks import price_weight_of
from minikoneps.tenders.notice import Notice

Marks = Mapping[BidLot, Mapping[str, Fraction]]


def with_ratings(
    cases: Sequence[LotCase], notice: Notice, award: AwardRule | None, marks: Marks | None
) -> list[LotCase]:
    """The cases with what is rated and what the committee gave; as they are under another award rule."""
    if not isinstance(award, RatedCriteria):
        return list(cases)
    values = {lot.id: lot.value or (notice.value if len(notice.lots) == 1 else None) for lot in notice.lots}
    weight, criteria = price_weight_of(notice, award), tree_of(notice.criteria)
    return [
        replace(
            case,
            rated=RatedTerms(
                criteria,
                PriceRule(award.price_formula, weight, award.points_decimals, values.get(case.lot)),
                {bid: given for (bid, lot), given in (marks or {}).items() if lot == case.lot},
            ),
        )
        for case in cases
    ]

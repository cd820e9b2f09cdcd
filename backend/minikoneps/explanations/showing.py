"""Shows the bounds of each lot, every ranked bid beside them, and what was said about it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from minikoneps.evaluations.methods.anomaly import Anomaly
from minikoneps.evaluations.methods.hearing import hearing_state, open_acts
from minikoneps.evaluations.placing import BidLot
from minikoneps.evaluations.schemas import RankedShown
from minikoneps.explanations.bounding import LotBounds, Standing
from minikoneps.explanations.schemas import (
    BoundedBidShown,
    BoundsShown,
    CeilingShown,
    ExplanationShown,
    ThresholdShown,
)
from minikoneps.explanations.tables import Explanation
from minikoneps.packs.procedure import Procedure
from minikoneps.parties.rules import Role
from minikoneps.shared.access import Caller
from minikoneps.shared.money import Money, decimal_text, round_to
from minikoneps.shared.shape import MoneyShape

PLACES = 4
READERS = (Role.EVALUATOR, Role.AUDITOR)


@dataclass(frozen=True)
class Seen:
    """Who looks, for whom the tender is run, and when."""

    caller: Caller
    procuring_entity: str
    now: datetime

    def may_read(self, row: Explanation) -> bool:
        """Whether the tenderer's own words are for this caller."""
        runs = self.caller.role == Role.PROCURING_OFFICER and self.caller.party == self.procuring_entity
        own = self.caller.role == Role.TENDERER and self.caller.party == row.tenderer
        return runs or own or self.caller.is_trainer or self.caller.role in READERS


def show_bounds(
    seen: Seen,
    law: Procedure,
    found: Mapping[str, LotBounds],
    ranked: Sequence[RankedShown],
    rows: Mapping[BidLot, Explanation],
) -> list[BoundsShown]:
    """The bounds of every lot with its ranked bids."""
    return [
        _lot(
            law,
            bounds,
            [_bid(seen, law, bounds, one, rows.get((one.bid, lot))) for one in ranked if one.lot == lot],
        )
        for lot, bounds in found.items()
    ]


def _lot(law: Procedure, bounds: LotBounds, bids: list[BoundedBidShown]) -> BoundsShown:
    low, high, known = bounds.low, bounds.high, bounds.known
    anomaly = None if low is None else low.anomaly
    source = law.too_low or law.too_high
    research = known.research
    return BoundsShown(
        lot=bounds.lot,
        too_high=None if high is None or law.too_high is None else law.too_high.rule,
        ceilings=[
            CeilingShown(
                name=one.name,  # type: ignore[arg-type]
                amount=MoneyShape.of(Money(math.floor(one.amount), one.currency)),
            )
            for one in (() if high is None else high.ceilings)
        ],
        too_low=None if law.too_low is None else law.too_low.rule,
        follows=None if low is None else low.follows,
        heard=law.too_low is not None and law.too_low.heard,
        low_limit=None if low is None or low.limit is None or research is None else _up(low.limit, research),
        threshold=None if anomaly is None else _threshold(anomaly),
        base=None if known.estimate is None else MoneyShape.of(known.estimate),
        research=None if research is None else MoneyShape.of(research),
        source=None if source is None else source.source,
        training_value=source is not None and source.training_value,
        bids=bids,
    )


def _up(amount: Fraction, like: Money) -> MoneyShape:
    return MoneyShape.of(Money(math.ceil(amount), like.currency))


def _threshold(anomaly: Anomaly) -> ThresholdShown:
    return ThresholdShown(
        total=_percent(anomaly.total) or "",
        mean=_percent(anomaly.mean),
        deviation=_percent(anomaly.deviation),
        way=anomaly.way,
        digits=list(anomaly.digits or ()),
        threshold=_percent(anomaly.threshold),
        set_aside=[*anomaly.wings.low, *anomaly.wings.high],
    )


def _percent(value: Fraction | None) -> str | None:
    return None if value is None else decimal_text(round_to(value, PLACES), PLACES)


def _bid(
    seen: Seen, law: Procedure, bounds: LotBounds, one: RankedShown, row: Explanation | None
) -> BoundedBidShown:
    anomaly = None if bounds.low is None else bounds.low.anomaly
    state = hearing_state(None if row is None else row.hearing, seen.now)
    standing = bounds.standings[one.bid]
    asks = law.too_low is not None and standing in (Standing.INSIDE, Standing.SUSPECTED)
    oral = law.too_low is not None and law.too_low.heard
    above = {} if bounds.high is None else bounds.high.above
    return BoundedBidShown(
        bid=one.bid,
        tenderer=one.tenderer,
        total=one.total,
        rank=one.rank,
        discount=None if anomaly is None else _percent(anomaly.discounts.get(one.bid)),
        standing=standing,
        above=list(above.get(one.bid, ())),
        state=state,
        open_acts=list(open_acts(state, oral)) if asks else [],
        explanation=None if row is None else _explanation(row, seen.may_read(row)),
    )


def _explanation(row: Explanation, readable: bool) -> ExplanationShown:
    return ExplanationShown(
        question=row.question,
        asked_at=row.asked_at,
        due_at=row.due_at,
        answered_at=row.answered_at,
        answer=row.answer if readable else None,
        heard_at=row.heard_at,
        minutes=row.minutes if readable else None,
        accepted=row.accepted,
        reasons=row.reasons,
        decided_at=row.decided_at,
    )

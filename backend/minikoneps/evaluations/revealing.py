"""What an opening makes of reserve prices, worked out anew at each reading from the seed and the picks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from minikoneps.evaluations.methods.lower_limit import Judged, Limits, Race, run_race, set_limits
from minikoneps.evaluations.methods.reserve_prices import Picks, PlanPrice, find_plan_price
from minikoneps.evaluations.placing import ABOVE_LIMIT, QUALIFICATION, BidLot
from minikoneps.evaluations.rules import Opened
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.reserve_prices import Announced, Candidates, Committed


class Outcome(StrEnum):
    """Whether a lot has a plan price."""

    #: The seed gives the reserve prices that the notice committed to.
    REVEALED = "revealed"
    #: The locked seed stayed shut.
    SEED_UNOPENABLE = "seed_unopenable"
    #: The seed gives other reserve prices than those.
    COMMITMENT_BROKEN = "commitment_broken"


@dataclass(frozen=True)
class Revealed:
    """The reserve prices of one lot after the opening.

    Shapes: plan price and race are there when they were revealed; the race is of every opened bid.
    """

    lot: Committed
    announced: Announced
    outcome: Outcome
    seed: str | None
    plan: PlanPrice | None = None
    race: Race | None = None

    @property
    def picks(self) -> Mapping[str, Picks]:
        """The picks that count, by bid."""
        return {} if self.plan is None else {one.bid: one for one in self.plan.picks}

    @property
    def fates(self) -> Mapping[str, Judged]:
        """What the limits make of each bid, by bid."""
        return {} if self.race is None else {one.bid: one for one in self.race.bids}

    @property
    def net_cost_floor(self) -> Money | None:
        """The least amount that follows from the net cost, where the law has one."""
        return None if self.race is None else self.race.limits.net_cost

    def record(self) -> dict[str, object]:
        """Write it as it stands in the ledger."""
        said: dict[str, object] = {"lot": self.lot.lot, "outcome": self.outcome.value}
        if self.plan is None or self.race is None:
            return said
        return {
            **said,
            "prices": [one.price.text for one in self.plan.candidates],
            "picks": [one.picks for one in self.plan.candidates],
            "why": [one.why.value for one in self.plan.candidates],
            "mean": str(self.plan.mean),
            "plan_price": self.plan.amount.text,
            "floor": self.race.limits.floor.text,
            **({} if self.net_cost_floor is None else {"net_cost_floor": self.net_cost_floor.text}),
        }


def reveal(
    tender: str, announced: Announced | None, seed: str | None, opened: Sequence[Opened]
) -> list[Revealed]:
    """Find the plan price and the limits of every lot from the seed and the picks of the opened bids.

    Shapes: `seed` in hexadecimal, None where it stayed shut; lots in the order of the notice; none for a
        tender without reserve prices.
    Source: docs/reference/koneps-rules.md, multiple reserve prices
    """
    return (
        [] if announced is None else [_reveal(tender, announced, lot, seed, opened) for lot in announced.lots]
    )


def _reveal(
    tender: str, announced: Announced, lot: Committed, seed: str | None, opened: Sequence[Opened]
) -> Revealed:
    if seed is None:
        return Revealed(lot, announced, Outcome.SEED_UNOPENABLE, None)
    candidates = _kept(tender, announced, lot, bytes.fromhex(seed))
    if candidates is None:
        return Revealed(lot, announced, Outcome.COMMITMENT_BROKEN, seed)
    read = {one.bid: one for one in opened if one.lot == lot.lot and one.total is not None}
    plan = find_plan_price(candidates, {bid: one.picks for bid, one in read.items()})
    limits = limits_around(plan.amount, announced, lot)
    totals = {bid: one.total for bid, one in read.items() if one.total is not None}
    race = run_race(limits, _in(candidates.base.currency, totals))
    return Revealed(lot, announced, Outcome.REVEALED, seed, plan, race)


def limits_around(plan_price: Money, announced: Announced, lot: Committed) -> Limits:
    """The limits of a lot: from its plan price, and from the costs that the notice names for it.

    Errors: ValueError as in `set_limits`.
    """
    share = None if announced.price_score is None else announced.price_score.net_cost_share
    return set_limits(plan_price, announced.lower_limit.share, lot.statutory_costs, lot.net_cost, share)


def _kept(tender: str, announced: Announced, lot: Committed, seed: bytes) -> Candidates | None:
    """The candidates that the seed gives, if they are those that the notice committed to."""
    try:
        candidates = announced.candidates(tender, lot, seed)
    except (RuleBroken, ValueError):
        return None
    return candidates if candidates.commitment() == lot.commitment else None


def _in(currency: str, totals: Mapping[str, Money]) -> dict[str, Money]:
    return {bid: total for bid, total in totals.items() if total.currency == currency}


def method_by(announced: Announced) -> str:
    """The award method of a tender with a plan price, by what its notice announced."""
    return ABOVE_LIMIT if announced.price_score is None else QUALIFICATION


def limits_of(tender: str, revealed: Sequence[Revealed]) -> dict[str, Limits]:
    """The limits of each lot by which bids are ranked.

    Errors: RuleBroken("evaluations.no_plan_price") naming the lots whose reserve prices were not revealed.
    """
    lost = [one.lot.lot for one in revealed if one.race is None]
    if lost:
        raise RuleBroken("evaluations.no_plan_price", tender=tender, lots=", ".join(lost))
    return {one.lot.lot: one.race.limits for one in revealed if one.race is not None}


def drawn_picks(revealed: Sequence[Revealed]) -> dict[BidLot, list[int]]:
    """The numbers that were drawn for bids that named none that count."""
    return {
        (bid, one.lot.lot): list(picks.numbers)
        for one in revealed
        for bid, picks in one.picks.items()
        if picks.drawn
    }


def lottery_record(commitment: str | None, seed: str | None) -> dict[str, object]:
    """Write the seed of the lots beside an opening; nothing where the notice committed to none."""
    if commitment is None:
        return {}
    return {"lottery": {} if seed is None else {"seed": seed}}


def opening_record(key: str, opened: Sequence[Opened], revealed: Sequence[Revealed]) -> dict[str, object]:
    """Write an opening as it stands in the ledger; a bid without picks that count tells which were drawn."""
    drawn = drawn_picks(revealed)
    rows = [one.record() for one in opened]
    if drawn:
        for one, row in zip(opened, rows, strict=True):
            if (one.bid, one.lot) in drawn:
                row["picks_drawn"] = drawn[one.bid, one.lot]
    record: dict[str, object] = {"opening_key": key, "bids": rows}
    if not revealed:
        return record
    seed = revealed[0].seed
    known = {} if seed is None else {"seed": seed}
    return {**record, "reserve_prices": {**known, "lots": [one.record() for one in revealed]}}

"""The negotiated contract: points for proposal and price make the order in which the buyer negotiates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.committees.agreeing import trim, trimmed_mean
from minikoneps.evaluations.methods.criteria import CriterionPoints, failed_criteria, score_criteria
from minikoneps.evaluations.methods.order import Place, order_by_most
from minikoneps.evaluations.methods.rated import RatedScore
from minikoneps.packs.methods import NegotiatedScore
from minikoneps.shared.money import Money
from minikoneps.tenders.weights import Criterion


class Branch(StrEnum):
    """Which line of the price formula a bid falls under."""

    #: At the high share of the plan price or above it.
    USUAL = "usual"
    #: From the low share up to the high share: less is gained by bidding lower still.
    LOW = "low"
    #: Under the low share: a fixed part of the points.
    BELOW_LOW = "belowLow"


@dataclass(frozen=True)
class Proposal:
    """What the committee has in hand for one tenderer.

    Shapes: `members` holds each member's points for what is judged, in any order; `measured` are points that
        follow from facts and are the same for everybody who works them out.
    """

    measured: Fraction
    members: tuple[Fraction, ...]


@dataclass(frozen=True)
class TechnicalPoints:
    """The technical points of one bid and what they are made of.

    Shapes: `left_out` is the highest and the lowest, or nothing.
    """

    measured: Fraction
    kept: tuple[Fraction, ...]
    left_out: tuple[Fraction, ...]
    judged: Fraction
    points: Fraction
    eligible: bool


@dataclass(frozen=True)
class PricePoints:
    """The price points of one bid.

    Units: `lowest` is what the formula takes as the lowest bid, in smallest units, never under the low share.
    """

    branch: Branch
    lowest: Fraction
    raw: Fraction
    points: Fraction


@dataclass(frozen=True)
class Scored:
    """One bid with all its points; without price points where the proposal was not good enough.

    Shapes: `place` for those whom the buyer may negotiate with.
    """

    bid: str
    amount: Money | None
    technical: TechnicalPoints
    price: PricePoints | None
    total: Fraction | None
    place: Place | None


@dataclass(frozen=True)
class NegotiatedTerms:
    """What is judged in one lot, how its price counts, and what the committee agreed on.

    Shapes: marks by bid id, then by criterion, without those of the members who are left out; the row has the
        weights of the notice.
    """

    row: NegotiatedScore
    plan_price: Money
    criteria: tuple[Criterion, ...]
    marks: Mapping[str, Mapping[str, Fraction]]


def is_eligible(row: NegotiatedScore, technical_weight: Fraction, points: Fraction) -> bool:
    """Whether technical points are enough for the price to be looked at.

    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    return points >= row.eligible_share * technical_weight


def score_proposal(row: NegotiatedScore, proposal: Proposal, most_measured: Fraction) -> TechnicalPoints:
    """Give a proposal its technical points and say whether they are enough.

    Shapes: `most_measured` of the technical points are measured, the others judged by the members.
    Errors: ValueError for more points than there are, fewer than a member may give, or no member's score.
    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    most_judged = row.technical_weight - most_measured
    least_judged = most_judged * (row.least_member_share or 0)
    if not 0 <= proposal.measured <= most_measured:
        raise ValueError("more points than what is measured can have")
    if any(not least_judged <= score <= most_judged for score in proposal.members):
        raise ValueError("a member gave more points than there are, or fewer than the least")
    kept, left_out = trim(proposal.members, row.trimmed_from)
    judged = trimmed_mean(proposal.members, row.trimmed_from)
    points = proposal.measured + judged
    eligible = is_eligible(row, row.technical_weight, points)
    return TechnicalPoints(proposal.measured, kept, left_out, judged, points, eligible)


def score_price(row: NegotiatedScore, plan_price: Money, lowest_bid: Money, amount: Money) -> PricePoints:
    """Give a bid its price points beside the lowest one.

    Shapes: never more than the price weight.
    Errors: ValueError for two currencies, a lowest bid above this one, or a bid of nothing.
    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    if {lowest_bid.currency, amount.currency} != {plan_price.currency}:
        raise ValueError("amounts in two currencies have no ratio")
    if not 0 < lowest_bid.minor <= amount.minor:
        raise ValueError("the lowest bid is above nothing and not above another")
    low, high = row.low_share * plan_price.minor, row.high_share * plan_price.minor
    lowest, bid = max(Fraction(lowest_bid.minor), low), Fraction(amount.minor)
    branch = Branch.USUAL if bid >= high else Branch.LOW if bid >= low else Branch.BELOW_LOW
    if branch is Branch.USUAL:
        raw = row.price_weight * lowest / bid
    elif branch is Branch.BELOW_LOW and row.below_low_share is not None:
        raw = row.price_weight * row.below_low_share
    else:
        bid = max(bid, low)
        bonus = (high - bid) / (high - row.bonus_from_share * plan_price.minor)
        raw = row.price_weight * lowest / high + row.bonus_points * bonus
    return PricePoints(branch, lowest, raw, min(raw, row.price_weight))


def rank_proposals(
    row: NegotiatedScore,
    plan_price: Money,
    technical: Mapping[str, TechnicalPoints],
    amounts: Mapping[str, Money],
) -> tuple[Scored, ...]:
    """Add price points for proposals that are good enough and put them in the order of negotiation.

    Shapes: amounts by bid id, of the eligible alone: the others' prices stay unread; best first, then those
        without a place by their ids; equal totals share a place.
    Errors: ValueError when an eligible bid has no amount.
    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    eligible = {bid: amounts.get(bid) for bid, points in technical.items() if points.eligible}
    known = {bid: amount for bid, amount in eligible.items() if amount is not None}
    if len(known) < len(eligible):
        raise ValueError("the price of an eligible bid is missing")
    lowest = min(known.values(), key=lambda amount: amount.minor, default=plan_price)
    prices = {bid: score_price(row, plan_price, lowest, amount) for bid, amount in known.items()}
    totals = {bid: technical[bid].points + price.points for bid, price in prices.items()}
    least = row.eligible_total or Fraction(0)
    places = {
        place.bid: place
        for place in order_by_most({bid: total for bid, total in totals.items() if total >= least})
    }
    scored = [
        Scored(bid, known.get(bid), points, prices.get(bid), totals.get(bid), places.get(bid))
        for bid, points in technical.items()
    ]
    return tuple(sorted(scored, key=lambda one: (one.place.rank if one.place else len(scored) + 1, one.bid)))


def rank_agreed(
    terms: NegotiatedTerms, amounts: Mapping[str, Money]
) -> tuple[dict[str, RatedScore], tuple[Place, ...]]:
    """Score the bids whose prices are known by what the committee agreed on, and put them in order.

    Shapes: scores by bid id; places best first, of those who may be negotiated with.
    Units: nothing is rounded.
    Errors: ValueError for marks that are missing, unknown, below zero or above full marks.
    Source: docs/reference/koneps-rules.md, the negotiated contract
    """
    row = terms.row
    given = {bid: score_criteria(terms.criteria, terms.marks.get(bid, {}), None) for bid in sorted(amounts)}
    technical = {bid: _agreed(row, points) for bid, points in given.items()}
    scored = rank_proposals(row, terms.plan_price, technical, amounts)
    scores = {one.bid: _score(one, given[one.bid], amounts[one.bid]) for one in scored}
    return scores, tuple(one.place for one in scored if one.place is not None)


def _agreed(row: NegotiatedScore, given: Sequence[CriterionPoints]) -> TechnicalPoints:
    points = sum((one.points for one in given), Fraction(0))
    eligible = is_eligible(row, row.technical_weight, points) and not failed_criteria(given)
    return TechnicalPoints(Fraction(0), (), (), points, points, eligible)


def _score(one: Scored, given: tuple[CriterionPoints, ...], amount: Money) -> RatedScore:
    priced = None if one.price is None else one.price.points
    return RatedScore(one.bid, given, one.technical.points, failed_criteria(given), amount, priced, one.total)

"""Shows the order of negotiation with every figure on the way to it, and the rounds that were held."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlmodel import Session

from minikoneps.committees.agreeing import agree_rule, left_out_of, total_of
from minikoneps.committees.rules import BidLot, plain
from minikoneps.committees.service import closed_marks
from minikoneps.evaluations.methods.negotiated import NegotiatedTerms, score_price
from minikoneps.evaluations.placing import LotCase
from minikoneps.evaluations.schemas import RankedShown
from minikoneps.ledger.law import law_of
from minikoneps.negotiations.rules import Outcome, Subject, Talks
from minikoneps.negotiations.schemas import (
    LotTalksShown,
    MemberPoints,
    NegotiatedBidShown,
    NegotiationShown,
    RoundShown,
    Standing,
)
from minikoneps.negotiations.tables import Negotiation, NegotiationRound
from minikoneps.parties.rules import Role
from minikoneps.shared.access import Caller
from minikoneps.shared.money import Money
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.rules import PublishedTender

READERS = (Role.EVALUATOR, Role.AUDITOR)
_ENDED = {Outcome.AGREED: Standing.AGREED, Outcome.BROKEN_DOWN: Standing.BROKEN_DOWN}


@dataclass(frozen=True)
class Seen:
    """Who looks, and what was ranked, begun and held."""

    caller: Caller
    tender: PublishedTender
    ranked: Sequence[RankedShown]
    rows: Mapping[BidLot, Negotiation]
    rounds: Sequence[NegotiationRound]

    def may_read(self, row: Negotiation) -> bool:
        """Whether what is said in a negotiation is for this caller."""
        entity = self.tender.procuring_entity
        runs = self.caller.role == Role.PROCURING_OFFICER and self.caller.party == entity
        own = self.caller.role == Role.TENDERER and self.caller.party == row.tenderer
        return runs or own or self.caller.is_trainer or self.caller.role in READERS


def show_lot(
    session: Session, seen: Seen, case: LotCase, talks: Mapping[str, Talks], turn: Collection[str]
) -> LotTalksShown:
    """The bids of one lot in the order of negotiation."""
    terms = case.rated
    if not isinstance(terms, NegotiatedTerms):
        raise TypeError("a lot that is negotiated about has terms of its own")
    row = terms.row
    least = row.eligible_share * row.technical_weight
    closed, (_, _, law) = closed_marks(session, seen.tender.id), law_of(session, seen.tender.notice)
    members = {} if closed is None else closed.members
    criteria, rule = seen.tender.notice.criteria, agree_rule(law.award)

    def points_of(bid: str) -> list[MemberPoints]:
        given = members.get((bid, case.lot), {})
        out = left_out_of(rule, given, criteria)
        return [
            MemberPoints(member=seat, points=plain(total_of(marks, criteria)), left_out=seat in out)
            for seat, marks in given.items()
        ]

    return LotTalksShown(
        lot=case.lot,
        plan_price=MoneyShape.of(terms.plan_price),
        technical_weight=plain(row.technical_weight),
        price_weight=plain(row.price_weight),
        least_technical=plain(least) if least else None,
        least_total=None if row.eligible_total is None else plain(row.eligible_total),
        low_share=plain(row.low_share),
        high_share=plain(row.high_share),
        trimmed_from=row.trimmed_from,
        source=row.source,
        training_value=row.training_value,
        bids=[
            _bid(seen, case, terms, one, points_of(one.bid), talks.get(one.bid), turn)
            for one in seen.ranked
            if one.lot == case.lot
        ],
    )


def _bid(
    seen: Seen,
    case: LotCase,
    terms: NegotiatedTerms,
    one: RankedShown,
    members: list[MemberPoints],
    talks: Talks | None,
    turn: Collection[str],
) -> NegotiatedBidShown:
    lowest = min(case.totals.values(), key=lambda amount: amount.minor)
    price = score_price(terms.row, terms.plan_price, lowest, one.total.money)
    row = seen.rows.get((one.bid, case.lot))
    score = one.score
    return NegotiatedBidShown(
        bid=one.bid,
        tenderer=one.tenderer,
        total=one.total,
        rank=one.rank,
        members=members,
        technical="0" if score is None else score.quality,
        branch=price.branch,
        lowest=_amount(price.lowest, lowest),
        price_points=plain(price.points),
        points="0" if score is None or score.points is None else score.points,
        standing=_standing(one, seen, talks, turn),
        negotiation=None if row is None or talks is None else _negotiation(seen, row, talks),
    )


def _amount(minor: Fraction, like: Money) -> str:
    """An amount that need not be a whole number of smallest units."""
    one = Fraction(Money(1, like.currency).text)
    return plain(minor * one)


def _standing(one: RankedShown, seen: Seen, talks: Talks | None, turn: Collection[str]) -> Standing:
    row = seen.rows.get((one.bid, one.lot))
    if talks is None:
        first = min((other.rank for other in seen.ranked if other.bid in turn), default=0)
        waits = Standing.WAITING if one.rank > first and turn else Standing.OUT
        return Standing.DUE if one.bid in turn else waits
    if row is not None and row.gone_at is not None:
        return Standing.OUT
    return Standing.OPEN if talks.outcome is None else _ENDED[talks.outcome]


def _negotiation(seen: Seen, row: Negotiation, talks: Talks) -> NegotiationShown:
    readable, most = seen.may_read(row), talks.price or talks.ceiling
    return NegotiationShown(
        opened_at=row.opened_at,
        rounds=[
            _round(one, readable, row.outcome is not None)
            for one in seen.rounds
            if (one.bid, one.lot) == (row.bid, row.lot)
        ],
        unsettled=list(talks.unsettled),
        most=MoneyShape.of(most) if readable else None,
        outcome=talks.outcome,
        agreed=None if talks.agreed is None else MoneyShape.of(talks.agreed),
        reasons=row.reasons,
        ended_at=row.ended_at,
    )


def _round(row: NegotiationRound, readable: bool, ended: bool) -> RoundShown:
    price = row.price
    return RoundShown(
        number=row.number,
        about=Subject(row.about),
        settled=row.settled,
        present=row.present if readable else None,
        minutes=row.minutes if readable else None,
        price=MoneyShape.of(price) if price is not None and (readable or ended) else None,
        held_at=row.held_at,
        seat=row.seat,
    )

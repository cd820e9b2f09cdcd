"""Who may be awarded, and when a tender may end without an award."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from minikoneps.awards.door import Door, ShutBy
from minikoneps.evaluations.line import Line, PassedOver
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.failure import Attempt, AttemptKind, Ending, Failure, find_failure
from minikoneps.tenders.notice import Lot


class AwardStatus(StrEnum):
    """How a lot was decided."""

    #: A supplier was chosen: the decision brings this about.
    ACTIVE = "active"
    #: Nobody was chosen: the decision brings this about.
    UNSUCCESSFUL = "unsuccessful"
    #: The decision does not stand any more: a withdrawal or an upheld complaint brings this about.
    CANCELLED = "cancelled"


class Cause(StrEnum):
    """Why a decision does not stand any more."""

    #: The supplier will not sign.
    SUPPLIER_WITHDREW = "supplierWithdrew"
    #: A review body upheld a complaint against the bid: it cannot be awarded.
    BID_SET_ASIDE = "bidSetAside"
    #: A review body upheld a complaint against the decision: it is to be made anew.
    DECISION_SET_ASIDE = "decisionSetAside"


#: Which causes take the bid itself out of the line.
PASSES_OVER = {
    Cause.SUPPLIER_WITHDREW: PassedOver.WITHDREW,
    Cause.BID_SET_ASIDE: PassedOver.SET_ASIDE,
}


@dataclass(frozen=True)
class Standing:
    """What the evaluation left to decide on in one lot.

    Shapes: `ranks` by bid id and `line` of who may be awarded now, both None while the bids are not ranked;
        `out_of_race` counts responsive bids without a place, which are valid bids all the same.
    """

    tender: str
    lot: str
    ranks: Mapping[str, int] | None
    decided: str | None
    minimum_valid_bids: int
    out_of_race: int = 0
    line: Line | None = None


@dataclass(frozen=True)
class Outcome:
    """How a lot stands once its bids are opened.

    Shapes: `failure` is what the rules find, None where somebody can be awarded or was.
    """

    lot: str
    valid_bids: int
    minimum_valid_bids: int
    failure: Failure | None
    decided: bool = False


def find_outcome(lot: str, valid_bids: int, minimum: int, line: Line | None) -> Outcome:
    """Say whether a lot failed, and why.

    Shapes: `valid_bids` are those that nobody found not responsive; `line` is None while they are not ranked,
        when only too few of them is a failure.
    """
    failure = find_failure(Attempt(AttemptKind.NOTICE, valid_bids, ending_of(line)), minimum)
    return Outcome(lot, valid_bids, minimum, failure)


def ending_of(line: Line | None) -> Ending:
    """Say what came of the bids on a lot.

    Shapes: `line` is None while they are not ranked; where nobody is left and somebody who was awarded did
        not sign, that is the ending, whatever became of the others.
    Source: Republic of Korea, Enforcement Decree of the State Contracts Act, article 20 (2)
    """
    if line is None or line.best:
        return Ending.AWARDED
    withdrew = PassedOver.WITHDREW in line.passed_over.values()
    return Ending.NOT_SIGNED if withdrew else Ending.NO_WINNER


def must_be_of_the_notice(tender: str, lot: str, lots: Sequence[Lot]) -> None:
    """Refuse to decide on a lot that the notice does not have.

    Errors: RuleBroken("awards.lot_unknown").
    """
    known = [one.id for one in lots]
    if lot not in known:
        raise RuleBroken("awards.lot_unknown", tender=tender, lot=lot, lots=", ".join(known))


def must_be_undecided(standing: Standing) -> None:
    """Refuse a second decision on one lot.

    Errors: RuleBroken("awards.already_decided").
    """
    if standing.decided is not None:
        raise RuleBroken(
            "awards.already_decided", tender=standing.tender, lot=standing.lot, award=standing.decided
        )


def must_be_best(standing: Standing, bid: str) -> None:
    """Refuse to award a lot to any bid but the best that is left, and one with fewer bids than the law asks.

    Errors: RuleBroken with awards.not_ranked, awards.too_few_bids, awards.bid_not_ranked,
        awards.passed_over, awards.not_the_best or awards.waits.
    Source: the pack's award method; among tied bids the officer chooses with reasons
    """
    if standing.ranks is None or standing.line is None:
        raise RuleBroken("awards.not_ranked", tender=standing.tender)
    about: dict[str, Any] = {"tender": standing.tender, "lot": standing.lot}
    count, minimum = len(standing.ranks) + standing.out_of_race, standing.minimum_valid_bids
    if count < minimum:
        raise RuleBroken("awards.too_few_bids", **about, count=count, minimum=minimum)
    if bid not in standing.ranks:
        raise RuleBroken("awards.bid_not_ranked", **about, bid=bid)
    if bid in standing.line.passed_over:
        raise RuleBroken("awards.passed_over", **about, bid=bid, why=standing.line.passed_over[bid].value)
    if bid not in standing.line.best:
        best = ", ".join(standing.line.best)
        raise RuleBroken("awards.not_the_best", **about, bid=bid, rank=standing.ranks[bid], best=best)
    if standing.line.awaits is not None:
        raise RuleBroken("awards.waits", **about, bid=bid, awaits=standing.line.awaits.value)


def must_stand(tender: str, award: str, cancelled_at: datetime | None) -> None:
    """Refuse to go on with a decision that was cancelled.

    Errors: RuleBroken("awards.cancelled").
    """
    if cancelled_at is not None:
        since = instant_text(cancelled_at)
        raise RuleBroken("awards.cancelled", tender=tender, award=award, cancelled_at=since)


def must_name_a_supplier(tender: str, award: str, supplier: str | None) -> None:
    """Refuse what only a supplier can be asked for where a lot ended without one.

    Errors: RuleBroken("awards.no_supplier").
    """
    if supplier is None:
        raise RuleBroken("awards.no_supplier", tender=tender, award=award)


def must_be_uninvited(tender: str, award: str, invited_at: datetime | None) -> None:
    """Refuse to invite a supplier twice.

    Errors: RuleBroken("awards.already_invited").
    """
    if invited_at is not None:
        since = instant_text(invited_at)
        raise RuleBroken("awards.already_invited", tender=tender, award=award, invited_at=since)


def must_be_open(tender: str, award: str, door: Door) -> None:
    """Refuse to go from an award to its contract while the door is shut.

    Errors: RuleBroken with awards.suspended or awards.standstill.
    Source: the pack's standstill_days and complaint_effect
    """
    if door.open:
        return
    if door.shut_by is ShutBy.COMPLAINT or door.opens_at is None:
        raise RuleBroken("awards.suspended", tender=tender, award=award)
    until = instant_text(door.opens_at)
    raise RuleBroken("awards.standstill", tender=tender, award=award, until=until)

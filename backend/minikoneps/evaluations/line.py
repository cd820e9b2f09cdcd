"""Whose turn it is to be awarded a lot: the best that is left, once what the law asks for was done."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from minikoneps.evaluations.placing import LotOrder


class PassedOver(StrEnum):
    """Why a bid with a place is not awarded, so that the next in line is."""

    #: It was awarded and will not sign.
    WITHDREW = "withdrew"
    #: Its tenderer, or a member of its consortium, is shut out of tenders.
    DEBARRED = "debarred"
    #: Its points did not reach the pass mark of the qualification examination.
    FAILED_EXAMINATION = "failedExamination"
    #: It passed that examination, with fewer points than another bid of the same price.
    FEWER_POINTS = "fewerPoints"
    #: A review body upheld a complaint against it.
    SET_ASIDE = "setAside"
    #: Above a ceiling of the law.
    TOO_HIGH = "tooHigh"
    #: Abnormally low: excluded by a threshold, or by a decision because the price was not explained.
    TOO_LOW = "tooLow"
    #: The negotiation with its tenderer broke down.
    NEGOTIATION_FAILED = "negotiationFailed"


class Awaits(StrEnum):
    """What has to be done before the best bid that is left can be awarded."""

    #: The qualification examination of the bid whose turn it is.
    EXAMINATION = "examination"
    #: The explanation of a price that looks too low, and the decision about it.
    EXPLANATION = "explanation"
    #: The negotiation with the tenderer whose turn it is.
    NEGOTIATION = "negotiation"


@dataclass(frozen=True)
class Line:
    """Who may be awarded a lot now.

    Shapes: `best` are the bids of the best rank that is left, more than one where a tie is for the officer
        to settle, none where nobody is left; `awaits` what must be done first with them.
    """

    lot: str
    best: tuple[str, ...]
    passed_over: Mapping[str, PassedOver]
    awaits: Awaits | None = None


def find_line(
    order: LotOrder, passed_over: Mapping[str, PassedOver], awaits: Mapping[str, Awaits] | None = None
) -> Line:
    """Find the best bids that were not passed over.

    Shapes: `passed_over` and `awaits` by bid id; bids of other lots in them are not looked at.
    """
    left = [one for one in order.places if one.bid not in passed_over]
    best = tuple(one.bid for one in left if one.rank == left[0].rank)
    placed = {one.bid for one in order.places}
    gone = {bid: why for bid, why in passed_over.items() if bid in placed}
    waits = [(awaits or {})[bid] for bid in best if bid in (awaits or {})]
    return Line(order.lot, best, gone, waits[0] if waits else None)

"""Who may be awarded, and when a tender may end without an award."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from minikoneps.shared.errors import RuleBroken


class AwardStatus(StrEnum):
    """How a tender was decided."""

    #: A supplier was chosen: the decision brings this about.
    ACTIVE = "active"
    #: Nobody was chosen: the decision brings this about.
    UNSUCCESSFUL = "unsuccessful"


@dataclass(frozen=True)
class Standing:
    """What the evaluation left to decide on.

    Shapes: `ranks` by bid id; None while the bids are not ranked.
    """

    tender: str
    ranks: Mapping[str, int] | None
    decided: str | None
    minimum_valid_bids: int


def must_be_undecided(standing: Standing) -> None:
    """Refuse a second decision on one tender.

    Errors: RuleBroken("awards.already_decided").
    """
    if standing.decided is not None:
        raise RuleBroken("awards.already_decided", tender=standing.tender, award=standing.decided)


def must_be_best(standing: Standing, bid: str) -> None:
    """Refuse to award to any bid but one of rank 1, and where there were fewer bids than the law asks.

    Errors: RuleBroken with awards.not_ranked, awards.too_few_bids, awards.bid_not_ranked or
        awards.not_the_best.
    Source: the pack's award method lowestPrice; among tied bids the officer chooses with reasons
    """
    if standing.ranks is None:
        raise RuleBroken("awards.not_ranked", tender=standing.tender)
    count, minimum = len(standing.ranks), standing.minimum_valid_bids
    if count < minimum:
        raise RuleBroken("awards.too_few_bids", tender=standing.tender, count=count, minimum=minimum)
    if bid not in standing.ranks:
        raise RuleBroken("awards.bid_not_ranked", tender=standing.tender, bid=bid)
    if standing.ranks[bid] != 1:
        raise RuleBroken("awards.not_the_best", tender=standing.tender, bid=bid, rank=standing.ranks[bid])

"""What a country's law threatens those who agree on bids, and promises those who report it."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from minikoneps.packs.figures import EXACT, Exact, Sourced


class CountedIn(StrEnum):
    """In what a consequence is counted."""

    SHARE = "share"
    YEARS = "years"
    MONTHS = "months"
    MONEY = "money"


class Consequence(StrEnum):
    """One thing that follows from rigging bids, or from reporting it."""

    #: The most that the authority may take of the sales concerned.
    SURCHARGE = "surcharge"
    #: The longest that a person may be sent to prison.
    PRISON = "prison"
    #: The most that a court may fine.
    FINE = "fine"
    #: The longest that a firm may be shut out of tenders.
    DEBARMENT = "debarment"
    #: How much of the surcharge the first who reports is spared.
    FIRST_TO_REPORT = "firstToReport"
    #: How much of it the second is spared.
    SECOND_TO_REPORT = "secondToReport"


UNITS = {
    Consequence.SURCHARGE: CountedIn.SHARE,
    Consequence.PRISON: CountedIn.YEARS,
    Consequence.FINE: CountedIn.MONEY,
    Consequence.DEBARMENT: CountedIn.MONTHS,
    Consequence.FIRST_TO_REPORT: CountedIn.SHARE,
    Consequence.SECOND_TO_REPORT: CountedIn.SHARE,
}


@dataclass(frozen=True, config=EXACT)
class BidRigging(Sourced):
    """One figure of the law against agreements on bids.

    Units: as UNITS say; shares are of one, money is in whole units of the pack's currency.
    """

    consequence: Consequence
    value: Annotated[Exact, Field(gt=0)]


def consequences_on(rows: Iterable[BidRigging], day: date) -> list[BidRigging]:
    """The figures in force on a day."""
    return [row for row in rows if row.covers(day)]

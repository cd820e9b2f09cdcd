"""The law of a room as it is shown to who writes a notice."""

from datetime import date
from typing import Annotated, Self

from pydantic import Field

from minikoneps.packs.procedure import OfficialAct, Procedure, ProcurementMethod, WhoMayBid
from minikoneps.packs.terms import SecurityBasis, SecurityForm
from minikoneps.shared.shape import Shape
from minikoneps.tenders.securities import share_text

ProcedureId = Annotated[str, Field(pattern=r"^[a-z][a-zA-Z0-9]{1,40}$", examples=["open"])]


class SecurityLawShown(Shape):
    """What the law of the room says of a bid's security, for who writes a notice."""

    forms: list[SecurityForm]
    share_of: SecurityBasis
    least_share: str
    most_share: str
    least_days_beyond: int
    source: str
    training_value: bool

    @classmethod
    def of(cls, law: Procedure) -> Self | None:
        """None where the procedure knows no such security."""
        security, days = law.bid_security, law.bid_security_days
        if security is None:
            return None
        least, most = security.bounds
        return cls(
            forms=list(security.forms),
            share_of=security.share_of,
            least_share=share_text(least),
            most_share=share_text(most),
            least_days_beyond=0 if days is None else days.value,
            source=security.source,
            training_value=security.training_value,
        )


class ProcedureShown(Shape):
    """A procedure of the country pack, with the law by which a tender period is judged.

    The source is that of the period.
    """

    id: ProcedureId
    names: dict[str, str]
    local_name: str | None
    procurement_method: ProcurementMethod
    who_may_bid: WhoMayBid
    envelopes: list[str]
    award_method: str
    pack: str
    pack_date: date
    minimum_days: int
    minimum_valid_bids: int
    source: str
    training_value: bool
    second_person: list[OfficialAct]
    playable: bool
    bid_security: SecurityLawShown | None

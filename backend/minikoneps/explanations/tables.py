"""Market research, and what was asked and said about prices that look too low."""

from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Text
from sqlmodel import Field

from minikoneps.evaluations.methods.hearing import Decision, Hearing
from minikoneps.shared.database import UtcInstant, WorkshopModel


class Research(WorkshopModel, table=True):
    """What a lot costs in the market and what there is to pay for it, written down before the opening."""

    __tablename__ = "research"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    lot: str = Field(primary_key=True)
    mean_minor: int = Field(sa_type=BigInteger)
    budget_minor: int = Field(sa_type=BigInteger)
    currency: str
    source: str = Field(sa_column=Column(Text, nullable=False))
    recorded_at: datetime = Field(sa_type=UtcInstant)


class Explanation(WorkshopModel, table=True):
    """What was asked about the price of a bid in a lot, what its tenderer said, and what was decided."""

    __tablename__ = "explanation"
    __table_args__ = (ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),)
    bid: str = Field(primary_key=True)
    lot: str = Field(primary_key=True)
    tender: str = Field(foreign_key="opening.tender", index=True)
    tenderer: str = Field(foreign_key="party.id")
    question: str = Field(sa_column=Column(Text, nullable=False))
    asked_at: datetime = Field(sa_type=UtcInstant)
    due_at: datetime = Field(sa_type=UtcInstant)
    answer: str | None = Field(default=None, sa_column=Column(Text))
    answered_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    minutes: str | None = Field(default=None, sa_column=Column(Text))
    heard_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    accepted: bool | None = None
    reasons: str | None = Field(default=None, sa_column=Column(Text))
    decided_at: datetime | None = Field(default=None, sa_type=UtcInstant)

    @property
    def hearing(self) -> Hearing:
        """The same as the rules look at it."""
        decision = None
        if self.decided_at is not None and self.accepted is not None:
            decision = Decision(self.decided_at, self.accepted, self.reasons or "")
        return Hearing(self.asked_at, self.due_at, self.answered_at, self.heard_at, decision)

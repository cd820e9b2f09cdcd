"""Order plans with their versions, and the comments on their specifications."""

from datetime import datetime

from sqlalchemy import Column, Text
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class OrderPlan(WorkshopModel, table=True):
    """A plan with its dates; what it says is in `content`, and what lists look for also in columns."""

    __tablename__ = "order_plan"
    id: str = Field(primary_key=True)
    procuring_entity: str = Field(foreign_key="party.id", index=True)
    sequence: int = Field(unique=True)
    plan_number: str = Field(unique=True)
    version: int = 1
    published_at: datetime = Field(sa_type=UtcInstant)
    revised_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    title: str
    category: str
    notice_expected_at: datetime = Field(sa_type=UtcInstant)
    content: str = Field(sa_column=Column(Text, nullable=False))
    words: str = Field(sa_column=Column(Text, nullable=False))
    prespecification_sequence: int | None = Field(default=None, unique=True)
    prespecification_number: str | None = Field(default=None, unique=True)
    specification: str | None = Field(default=None, sa_column=Column(Text))
    urgency: str | None = Field(default=None, sa_column=Column(Text))
    specified_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    comments_until: datetime | None = Field(default=None, sa_type=UtcInstant)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    withdrawal_rationale: str | None = Field(default=None, sa_column=Column(Text))
    noticed_at: datetime | None = Field(default=None, sa_type=UtcInstant)
    tender: str | None = None


class PlanVersion(WorkshopModel, table=True):
    """A plan with its specification as everybody could read them from an instant on."""

    __tablename__ = "plan_version"
    plan: str = Field(primary_key=True, foreign_key="order_plan.id")
    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    valid_from: datetime = Field(sa_type=UtcInstant)
    rationale: str = Field(sa_column=Column(Text, nullable=False))
    content: str = Field(sa_column=Column(Text, nullable=False))
    specification: str | None = Field(default=None, sa_column=Column(Text))


class PlanComment(WorkshopModel, table=True):
    """What a tenderer said about a specification, and the reply."""

    __tablename__ = "plan_comment"
    id: str = Field(primary_key=True)
    plan: str = Field(foreign_key="order_plan.id", index=True)
    author: str = Field(foreign_key="party.id")
    seat: str = Field(foreign_key="seat.seat")
    title: str
    description: str = Field(sa_column=Column(Text, nullable=False))
    related_item: str | None = None
    made_at: datetime = Field(sa_type=UtcInstant)
    position: int
    outcome: str | None = None
    answer: str | None = Field(default=None, sa_column=Column(Text))
    replied_at: datetime | None = Field(default=None, sa_type=UtcInstant)

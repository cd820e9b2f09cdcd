"""Who was invited to a tender, who registered for taking part, and who came to its briefing."""

from datetime import datetime

from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Participation(WorkshopModel, table=True):
    """A tenderer's registration for taking part in one tender; shown to nobody else before the opening."""

    __tablename__ = "participation"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    tenderer: str = Field(primary_key=True, foreign_key="party.id")
    registered_at: datetime = Field(sa_type=UtcInstant)


class Attendance(WorkshopModel, table=True):
    """A tenderer that the procuring officer saw at the site briefing of a tender."""

    __tablename__ = "attendance"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    tenderer: str = Field(primary_key=True, foreign_key="party.id")
    noted_at: datetime = Field(sa_type=UtcInstant)


class Invitation(WorkshopModel, table=True):
    """A tenderer that the procuring officer asked to bid; shown to no other tenderer before the opening."""

    __tablename__ = "invitation"
    tender: str = Field(primary_key=True, foreign_key="tender.id")
    tenderer: str = Field(primary_key=True, foreign_key="party.id")
    invited_at: datetime = Field(sa_type=UtcInstant)

"""Documents, and their bytes in a table of their own that no list reads."""

from datetime import datetime

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from minikoneps.shared.database import UtcInstant, WorkshopModel


class Document(WorkshopModel, table=True):
    """One version of a document of a tender."""

    __tablename__ = "document"
    id: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id", index=True)
    title: str
    document_type: str
    format: str
    file_name: str
    language: str
    sha256: str
    bytes: int
    version: int
    replaces: str | None = Field(default=None, foreign_key="document.id", unique=True)
    added_at: datetime = Field(sa_type=UtcInstant)
    position: int


class DocumentContent(WorkshopModel, table=True):
    """The bytes of a document."""

    __tablename__ = "document_content"
    document: str = Field(primary_key=True, foreign_key="document.id")
    data: bytes = Field(sa_column=Column(LargeBinary, nullable=False))

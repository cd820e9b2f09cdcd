"""Which files were imported into a room."""

from sqlmodel import Field

from minikoneps.shared.database import WorkshopModel


class NoticeImport(WorkshopModel, table=True):
    """A file that an officer imported, one process of it, and the tender that it became."""

    __tablename__ = "notice_import"
    officer: str = Field(primary_key=True, foreign_key="seat.seat")
    sha256: str = Field(primary_key=True)
    ocid: str = Field(primary_key=True)
    tender: str = Field(foreign_key="tender.id")

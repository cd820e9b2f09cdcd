"""A report as plain tables, whatever they are written into."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal, get_args

TableName = Literal[
    "summary", "acts", "seats", "tasks", "checks", "bids", "timeline", "attempts", "exit", "quiz", "learners"
]
TABLES: tuple[TableName, ...] = get_args(TableName)
Cell = str | int | Decimal | datetime | None


@dataclass(frozen=True)
class Table:
    """One table.

    Shapes: `columns` are the keys of their words; each row has as many cells; a datetime is the local time of
        the room, without a zone.
    """

    name: TableName
    columns: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]


@dataclass(frozen=True)
class Report:
    """A report in one language."""

    room: str
    notes: Sequence[str]
    aims: Sequence[str]
    tables: dict[TableName, Table]

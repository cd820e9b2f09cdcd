"""The kinds of columns that revisions write down, so that each says only what is its own.

What a kind means never changes: revisions of years ago stand on it. A new meaning is a new kind.
"""

from functools import partial
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
)

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
NAMED = MetaData(naming_convention=NAMES)
INSTANT = String(27).with_variant(String(27, collation="C"), "postgresql")


def column(
    kind: Any, name: str, to: str | None = None, *, key: bool = False, empty: bool = False, **more: Any
) -> Column[Any]:
    """A column that must be filled unless it may be `empty`; `to` is the column that it refers to."""
    refers = [] if to is None else [ForeignKey(to)]
    if key:
        more["autoincrement"] = False
    return Column(name, kind, *refers, primary_key=key, nullable=empty, **more)


word = partial(column, String())
text = partial(column, Text())
instant = partial(column, INSTANT)
day = partial(column, Date())
whole = partial(column, Integer())
amount = partial(column, BigInteger())
yes_no = partial(column, Boolean())
octets = partial(column, LargeBinary())

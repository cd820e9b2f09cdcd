"""Sort, range and filter of a list request, as ra-data-simple-rest sends them, turned into SQL."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Depends, Query, Response
from sqlalchemy import ColumnElement, Select, UnaryExpression, func, or_, select
from sqlalchemy.sql.operators import desc_op
from sqlmodel import Session, col

from minikoneps.shared.errors import RuleBroken

LONGEST = 1000
Row = TypeVar("Row")
Filters = Annotated[str | None, Query(alias="filter", max_length=4000, examples=["{}"])]


@dataclass(frozen=True)
class Listing:
    """What a list request asks for.

    Shapes: `sort` is a field and whether it descends; `first` and `last` are counted from 0, both included.
    """

    sort: tuple[str, bool] | None = None
    first: int = 0
    last: int = LONGEST - 1
    filters: Mapping[str, Any] | None = None

    def wanted(self, *fields: str) -> dict[str, list[str]]:
        """The filters given, each as the texts it takes, refusing one that this list does not know."""
        given: dict[str, list[str]] = {}
        for name, value in (self.filters or {}).items():
            texts = value if isinstance(value, list) else [value]
            if name not in fields:
                raise RuleBroken("input.invalid", fields={f"filter.{name[:40]}": "unknown"})
            if len(texts) > LONGEST or not all(isinstance(text, str) for text in texts):
                raise RuleBroken("input.invalid", fields={f"filter.{name}": "not_text"})
            given[name] = texts
        return given


@dataclass(frozen=True)
class Page(Generic[Row]):
    """The rows of one range, and how many there are in all."""

    rows: Sequence[Row]
    first: int
    total: int

    @classmethod
    def whole(cls, rows: Sequence[Row]) -> "Page[Row]":
        """All rows that there are."""
        return cls(rows, 0, len(rows))

    def head(self, response: Response, noun: str) -> None:
        """Say in the answer's head which rows these are."""
        last = self.first + len(self.rows) - 1
        span = f"{self.first}-{last}" if self.rows else "*"
        response.headers["Content-Range"] = f"{noun} {span}/{self.total}"


def read_page(
    session: Session,
    rows: Select[Any],
    listing: Listing,
    columns: Mapping[str, ColumnElement[Any] | Any],
    order: Sequence[ColumnElement[Any] | Any],
) -> Page[Any]:
    """Read one range of a select, sorted by one of these columns and then in the list's own order.

    Turned round, all of it is turned: rows that are equal in the column too.
    """
    total = session.execute(select(func.count()).select_from(rows.order_by(None).subquery())).scalar_one()
    if listing.sort is not None:
        field, descending = listing.sort
        if field not in columns:
            raise RuleBroken("input.invalid", fields={"sort": "unknown"})
        rows = rows.order_by(columns[field].desc() if descending else columns[field].asc())
        order = [_turned(column) for column in order] if descending else order
    rows = rows.order_by(*order).offset(listing.first).limit(listing.last - listing.first + 1)
    return Page(session.execute(rows).scalars().all(), listing.first, total)


def pick(
    rows: Sequence[Row], listing: Listing, fields: Mapping[str, Callable[[Row], str]], *searched: str
) -> Page[Row]:
    """One range of a short list that was read whole: each field filters and sorts, `q` looks into some."""
    wanted = listing.wanted(*fields, "q")
    words = [word.casefold() for word in wanted.pop("q", [])]
    found = list(rows)
    for name, texts in wanted.items():
        found = [row for row in found if fields[name](row) in texts]
    if words:
        found = [row for row in found if any(w in fields[s](row).casefold() for w in words for s in searched)]
    if listing.sort is not None:
        field, descending = listing.sort
        if field not in fields:
            raise RuleBroken("input.invalid", fields={"sort": "unknown"})
        found.sort(key=fields[field])
        found = found[::-1] if descending else found
    return Page(found[listing.first : listing.last + 1], listing.first, len(found))


def _turned(column: ColumnElement[Any] | Any) -> ColumnElement[Any]:
    if isinstance(column, UnaryExpression) and column.modifier is desc_op:
        return column.element.asc()
    turned: ColumnElement[Any] = col(column).desc()
    return turned


def mentions(words: Sequence[str], *columns: ColumnElement[Any] | Any) -> ColumnElement[bool]:
    """Whether a row has one of these words in one of these columns, whatever its case."""
    return or_(*(col(column).icontains(word, autoescape=True) for column in columns for word in words))


async def list_query(
    sort: Annotated[str | None, Query(max_length=100, examples=['["id","ASC"]'])] = None,
    span: Annotated[str | None, Query(alias="range", max_length=40, examples=["[0,24]"])] = None,
    filters: Filters = None,
) -> Listing:
    """Read the three parameters of a list request."""
    first, last = (0, LONGEST - 1) if span is None else _range(_json(span, "range"))
    return Listing(None if sort is None else _sort(_json(sort, "sort")), first, last, _filters(filters))


async def filter_query(filters: Filters = None) -> Listing:
    """Read the filters of a list that has a range and an order of its own."""
    return Listing(filters=_filters(filters))


Asked = Annotated[Listing, Depends(list_query)]
Narrowed = Annotated[Listing, Depends(filter_query)]


def _filters(text: str | None) -> Mapping[str, Any]:
    wanted = {} if text is None else _json(text, "filter")
    if not isinstance(wanted, dict):
        raise _unreadable("filter")
    return wanted


def _json(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise _unreadable(name) from None


def _sort(value: Any) -> tuple[str, bool]:
    match value:
        case [str(field), "ASC" | "DESC" as direction]:
            return field, direction == "DESC"
    raise _unreadable("sort")


def _range(value: Any) -> tuple[int, int]:
    match value:
        case [int(first), int(last)] if 0 <= first <= last < 2**31:
            return int(first), min(int(last), int(first) + LONGEST - 1)
    raise _unreadable("range")


def _unreadable(name: str) -> RuleBroken:
    return RuleBroken("input.invalid", fields={name: "unreadable"})

"""Outages as the API takes and shows them."""

from typing import Annotated

from pydantic import Field

from minikoneps.shared.shape import Identifier, Instant, Line, Shape


class OutageMade(Shape):
    """What everybody reads while the platform is down."""

    reason: Annotated[Line, Field(examples=["A fire in the data centre."])]


class PostponedShown(Shape):
    """A tender that an outage gave another deadline."""

    tender: Identifier
    title: str
    before: Instant
    deadline: Instant


class OutageShown(Shape):
    """From when to when the platform was down, why, and which deadlines moved."""

    reason: str
    down_at: Instant
    back_at: Instant | None
    postponed: list[PostponedShown]

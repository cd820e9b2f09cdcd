"""Organisations as the API shows them."""

from minikoneps.parties.rules import Role
from minikoneps.shared.shape import Identifier, Shape


class PartyReference(Shape):
    """An organisation named by another document."""

    id: Identifier
    name: str


class PartyShown(Shape):
    """An organisation, the seats that act for it, and their roles."""

    id: Identifier
    name: str
    country: str | None
    seats: list[str]
    roles: list[Role]

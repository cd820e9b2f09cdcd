"""A room for each test, on one server for each file and each kind of database."""

from tests.postgres import served_on_both as served
from tests.stages import room

__all__ = ["room", "served"]

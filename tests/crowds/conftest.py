"""A room for each test, on one server for each file."""

from tests.stages import room, served

__all__ = ["room", "served"]

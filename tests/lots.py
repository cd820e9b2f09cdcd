"""A tender of two lots for a test."""

from typing import Any

from tests.serving import Room

LAPTOPS = {"id": "1", "description": "Laptop, 14 inch", "quantity": "40", "unit": "piece", "relatedLot": "1"}
DESKS = {"id": "2", "description": "Desk", "quantity": "20", "unit": "piece", "relatedLot": "2"}


def two_lots(room: Room) -> dict[str, Any]:
    """Publish a notice for forty laptops in one lot and twenty desks in another."""
    lots = [{"id": "1", "title": "Laptops"}, {"id": "2", "title": "Desks"}]
    return room.publish(lots=lots, items=[LAPTOPS, DESKS])

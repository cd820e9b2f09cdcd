"""The parts of a plan and of a notice, from the words of the ledger into those of the standard."""

from decimal import Decimal
from typing import Any

Plain = dict[str, Any]
LICENCES = "MINIKONEPS-LICENCE"  # the scheme of the register's licences


def lot_of(lot: Plain) -> Plain:
    """A lot of a notice."""
    named = {name: lot.get(name) for name in ("title", "description")}
    return {"id": lot["id"], **named, "status": "active", "value": value_of(lot.get("value"))}


def planned_item_of(item: Plain) -> Plain:
    """An item of an order plan."""
    return {
        "id": item["id"],
        "description": item["description"],
        "quantity": Decimal(item["quantity"]),
        "unit": {"name": item["unit"]},
    }


def item_of(item: Plain) -> Plain:
    """An item of a notice."""
    code = item.get("classification")
    return {
        **planned_item_of(item),
        "relatedLot": item["related_lot"],
        "classification": None if code is None else {name: words or None for name, words in code.items()},
    }


def registration_of(said: Plain) -> Plain:
    """What everybody may know of a registered organisation: number, main office, licences, scale."""
    licences = [{"scheme": LICENCES, **licence} for licence in said["licences"]]
    details = {"scale": said.get("scale"), "classifications": licences or None}
    return {
        "identifier": said["identifier"],
        "address": {"region": said["regions"][0]["description"]},
        "details": details if any(details.values()) else None,
    }


def value_of(value: Plain | None) -> Plain | None:
    """An amount, exact."""
    return None if value is None else {"amount": Decimal(value["amount"]), "currency": value["currency"]}


def period_of(period: Plain | None) -> Plain | None:
    """From when until when."""
    return None if period is None else {"startDate": period.get("start"), "endDate": period.get("end")}

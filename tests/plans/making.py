"""Plans, specifications and comments as the tests make them."""

from typing import Any

from tests.serving import Room

OFFICER, ONE, TWO = "procuring-officer", "tenderer-1", "tenderer-2"
SPECIFICATION = "Desk lamps with a socket E27 and at least 400 lumen."
COMMENT = {"title": "The socket", "description": "Only one maker has E27 lamps of 400 lumen."}
REPLY = {"outcome": "adopted", "answer": "The socket will be E14 or E27."}


def plan(**changes: object) -> dict[str, object]:
    """A plan for a room that starts on 2 March 2026."""
    return {
        "title": "Reading lamps",
        "description": "For the upper floor.",
        "rationale": "Half of the tables have no light.",
        "mainProcurementCategory": "goods",
        "budget": {"amount": {"amount": "9000000", "currency": "KRW"}, "project": "Libraries 2026"},
        "noticeExpectedAt": "2026-04-01T00:00:00Z",
        "items": [
            {"id": "1", "description": "Reading lamp", "quantity": "120", "unit": "piece"},
            {"id": "2", "description": "Spare bulb", "quantity": "240.5", "unit": "box"},
        ],
        **changes,
    }


def published(room: Room, **changes: object) -> dict[str, Any]:
    """A published plan."""
    made: dict[str, Any] = room.done(OFFICER, "/plans", plan(**changes))
    return made


def specified(room: Room, *, urgency: str | None = None, **changes: object) -> dict[str, Any]:
    """A plan whose specification is open for comments."""
    made = published(room, **changes)
    said = {"specification": SPECIFICATION, **({} if urgency is None else {"urgency": urgency})}
    shown: dict[str, Any] = room.done(OFFICER, f"/plans/{made['id']}/prespecification", said)
    return shown


def commented(room: Room, plan_id: str, seat: str = ONE, **changes: object) -> dict[str, Any]:
    """A comment on a specification."""
    made: dict[str, Any] = room.done(seat, f"/plans/{plan_id}/comments", {**COMMENT, **changes})
    return made


def move(room: Room, to: str) -> None:
    """Move the room's clock."""
    room.done("trainer", "/clock", {"to": to})

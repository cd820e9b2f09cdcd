"""A consortium on its way: proposed, accepted, and its bid."""

from typing import Any

from tests.serving import Room

LEAD, MEMBER, THIRD = "tenderer-1", "tenderer-2", "tenderer-3"
Tender = dict[str, Any]


def shares(room: Room, own: str = "60", **partners: str) -> dict[str, Any]:
    """What a lead proposes; partners by seat with an underscore, else tenderer-2 takes the rest of 60."""
    asked = {seat.replace("_", "-"): share for seat, share in partners.items()} or {MEMBER: "40"}
    return {
        "share": own,
        "partners": [{"party": room.party(seat), "share": share} for seat, share in asked.items()],
    }


def propose(room: Room, tender: Tender, own: str = "60", **partners: str) -> dict[str, Any]:
    """The lead's proposal, which must be taken."""
    made: dict[str, Any] = room.done(
        LEAD, f"/tenders/{tender['id']}/consortia", shares(room, own, **partners)
    )
    return made


def agreed(room: Room, tender: Tender) -> dict[str, Any]:
    """A consortium of lead and member, agreed."""
    made = propose(room, tender)
    answer: dict[str, Any] = room.done(MEMBER, f"/consortia/{made['id']}/acceptance")
    return answer


def seen(room: Room, seat: str, tender: Tender) -> list[dict[str, Any]]:
    """The consortia that a seat reads of."""
    rows: list[dict[str, Any]] = room.get(seat, f"/tenders/{tender['id']}/consortia").json()
    return rows

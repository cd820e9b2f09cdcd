"""A room whose law wants two persons, and how its officers ask and approve."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from minikoneps.shared.identifiers import new_id
from tests.serving import SEATS, Room, Served, notice, open_room

FIRST, SECOND, STRANGER = "procuring-officer", "procuring-officer-2", "other-officer"
SEATED = [
    *SEATS,
    {"seat": SECOND, "role": "procuringOfficer", "organisation": "Hanbit City"},
    {"seat": STRANGER, "role": "procuringOfficer", "organisation": "Gangbuk County"},
]
Approval = dict[str, Any]


@contextmanager
def two_persons(
    served: Served, *, pack: str = "foureyes", seats: Sequence[object] = SEATED, **plan: Any
) -> Iterator[Room]:
    """A room of the pack that wants two persons."""
    with open_room(served, pack=pack, seats=seats, **plan) as room:
        yield room


def ask(room: Room, rest: str, body: object = None, seat: str = FIRST) -> Approval:
    """Do an act that is only asked for."""
    answer = room.post(seat, rest, body, key=new_id("key"))
    assert answer.status_code == 202, answer.text
    asked: Approval = answer.json()
    return asked


def ask_to_publish(room: Room, **changes: object) -> Approval:
    """Draft a notice and ask for its publication."""
    draft = room.done(FIRST, "/tenders", notice(**changes))
    return ask(room, f"/tenders/{draft['id']}/publication")


def decide(room: Room, asked: Approval, verb: str = "approval", seat: str = SECOND) -> tuple[int, str | None]:
    """Decide on what was asked; the status and the code of a refusal."""
    body = {"reasons": "Not like this."} if verb == "refusal" else {}
    answer = room.post(seat, f"/approvals/{asked['id']}/{verb}", body, key=new_id("key"))
    return answer.status_code, answer.json().get("code")


def publish(room: Room, **changes: object) -> dict[str, Any]:
    """A tender that one officer asked to publish and the other approved."""
    asked = ask_to_publish(room, **changes)
    assert decide(room, asked) == (201, None)
    tender: dict[str, Any] = room.get(FIRST, f"/tenders/{asked['tender']}").json()
    return tender


def shown(room: Room, asked: Approval, seat: str = FIRST) -> Approval:
    """An approval as a seat sees it now."""
    approval: Approval = room.get(seat, f"/approvals/{asked['id']}").json()
    return approval

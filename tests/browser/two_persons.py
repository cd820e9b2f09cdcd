"""A room whose law wants two persons, for the screens: a notice that waits, and one that was turned down."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.approvals.room import SECOND, ask_to_publish, decide, two_persons
from tests.serving import Room, Served

PLACES = {
    "en": "Reading room, second floor",
    "ar": "قاعة المطالعة، الطابق الثاني",
    "fr": "Salle de lecture, deuxième étage",
}


@contextmanager
def two_officers(
    served: Served, texts: dict[str, str], plan: dict[str, Any]
) -> Iterator[tuple[Room, dict[str, str]]]:
    """The room, and the id of the request that waits."""
    second = {"seat": SECOND, "role": "procuringOfficer", "organisation": texts["entity"]}
    seated = {**plan, "seats": [*plan["seats"], second]}
    with two_persons(served, title=texts["workshop"], **seated) as room:
        words = {"title": texts["title"], "description": texts["description"]}
        decide(room, ask_to_publish(room, **words), "refusal")
        yield room, {"approval": str(ask_to_publish(room, **words)["id"])}


def ask_for_much(room: Room, locale: str, **words: object) -> str:
    """A notice with a site briefing, a registration for taking part and conditions; gives its id."""
    briefing = {"date": "2026-03-25T02:00:00Z", "place": PLACES[locale], "attendanceRequired": True}
    tender = room.publish(
        **words,
        siteBriefing=briefing,
        participationPeriod={"endDate": "2026-03-24T09:00:00Z"},
        eligibility={"licences": [{"id": "software"}], "regions": ["capital"]},
    )
    return str(tender["id"])

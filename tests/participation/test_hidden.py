"""Nobody learns before the opening who takes part, but the officer and the tenderer it is about."""

import json
from typing import Any

from tests.serving import Room
from tests.stages import open_now, send
from tests.test_sealed import book_aside, everything, is_json

OFFICER, ONE = "procuring-officer", "tenderer-1"
READERS = (OFFICER, "tenderer-2", "observer", "trainer")  # every role is walked in tests/test_sealed.py
BRIEFING = {"date": "2026-03-05T02:00:00Z", "place": "Quay 4", "attendanceRequired": True}
UNTIL = {"endDate": "2026-03-10T09:00:00Z"}
Views = dict[tuple[str, str], Any]


def views(room: Room, tender: dict[str, Any], *, without: set[str]) -> Views:
    """All that everybody else can read, but for the book's head and its shut entries."""
    known = {
        "tender_id": [tender["id"]],
        "party_id": [room.party(ONE)],
        "link": [room.shown["projectorLink"].rsplit("/", 1)[1]],
    }
    readers = [(seat, room.at[seat]) for seat in READERS if seat not in without]
    with room.served.client() as stranger:
        return {
            (who, address): book_aside(json.loads(text)) if is_json(address) else text
            for who, client in [*readers, ("stranger", stranger)]
            for address, text in everything(client, room, known, public=who == "stranger").items()
            if text[:1] in ("[", "{") and not address.endswith("/checkpoint")
        }


def changed(before: Views, after: Views) -> list[tuple[str, str]]:
    return [where for where in before if before[where] != after[where]]


def test_who_takes_part_shows_to_nobody_else_by_any_address_until_the_opening(room: Room) -> None:
    room.at.sit_down()
    tender = room.publish(siteBriefing=BRIEFING, participationPeriod=UNTIL)
    before = views(room, tender, without=set())
    room.done(ONE, f"/tenders/{tender['id']}/participation")
    assert send(room, ONE, f"/tenders/{tender['id']}/participation")[0] == 409
    assert changed(before, views(room, tender, without=set())) == []

    room.done("trainer", "/clock", {"to": BRIEFING["date"]})
    before = views(room, tender, without={OFFICER})
    address = f"/tenders/{tender['id']}/briefing/attendance"
    noted = room.post(OFFICER, address, {"tenderers": [room.party(ONE)]})
    assert noted.status_code == 201
    assert changed(before, views(room, tender, without={OFFICER})) == []

    open_now(room, tender)
    opened = views(room, tender, without={OFFICER})
    told = [where for where, read in opened.items() if room.party(ONE) in json.dumps(read)]
    assert ("observer", room.path(address)) in told

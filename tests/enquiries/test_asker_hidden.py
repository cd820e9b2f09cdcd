"""Nobody but the asker learns who asked, by no address, stream or bundle, before the answer or after it."""

import json
from collections.abc import Iterator
from typing import Any

import httpx

from tests.serving import Room
from tests.stages import open_now, send
from tests.test_sealed import everything

ASKER, OFFICER = "tenderer-1", "procuring-officer"
QUESTION = {"title": "The quay at Millpond", "description": "May we unload at the quay of Millpond?"}
ANSWER = {"answer": "Yes, on weekdays."}
Counts = dict[tuple[str, str], list[int]]


def views(room: Room, known: dict[str, list[str]]) -> dict[tuple[str, str], str]:
    """All that anybody but the asker can read, archives unpacked."""
    readers = [(seat, client) for seat, client in room.at.items() if seat != ASKER]
    with room.served.client() as stranger:
        return {
            (seat, address): text
            for seat, client in [*readers, ("stranger", stranger)]
            for address, text in everything(client, room, known, public=seat == "stranger").items()
        }


def mentions(read: dict[tuple[str, str], str], names: list[str]) -> Counts:
    """How often each name of the asker stands in what each viewer reads."""
    return {where: [text.count(name) for name in names] for where, text in read.items()}


def grown(before: Counts, after: Counts) -> list[tuple[str, str]]:
    return [where for where in after if any(a > b for a, b in zip(after[where], before[where], strict=True))]


def readers_of(read: dict[tuple[str, str], str], words: str) -> set[str]:
    return {seat for (seat, _), text in read.items() if words in text}


def test_asker_stays_unknown_before_the_answer_after_it_and_after_the_opening(room: Room) -> None:
    room.at.sit_down()
    tender = room.publish(enquiryPeriod={"endDate": "2026-03-10T09:00:00Z"})
    party = room.party(ASKER)
    names = [ASKER, party, "Baram Computer"]
    known = {
        "tender_id": [tender["id"]],
        "party_id": [party],
        "link": [room.shown["projectorLink"].rsplit("/", 1)[1]],
    }
    before = mentions(views(room, known), names)
    assert any(sum(counts) for counts in before.values())

    enquiry = room.done(ASKER, f"/tenders/{tender['id']}/enquiries", QUESTION)["id"]
    waiting = views(room, known)
    assert grown(before, mentions(waiting, names)) == []
    assert readers_of(waiting, QUESTION["description"]) == {OFFICER}
    assert readers_of(waiting, enquiry) == {OFFICER}

    room.done(OFFICER, f"/enquiries/{enquiry}/answer", ANSWER)
    answered = views(room, known)
    assert grown(before, mentions(answered, names)) == []
    assert readers_of(answered, ANSWER["answer"]) >= set(room.at) - {ASKER}
    assert all('"own":true' not in text for text in answered.values())

    room.pass_deadline(tender)
    late = send(room, ASKER, f"/tenders/{tender['id']}/enquiries", QUESTION)
    assert late == (409, "enquiries.late")
    open_now(room, tender)
    assert grown(before, mentions(views(room, known), names)) == []
    own = room.get(ASKER, "/entries?limit=500").text
    assert '"enquiry.asked"' in own
    assert '"enquiry.refused"' in own


def told(room: Room, seat: str, until: str) -> list[dict[str, Any]]:
    """What the stream tells a seat from the first entry on, up to the first entry of a kind."""
    first = room.get(seat, "/entries?limit=1").json()["entries"][0]["cursor"]
    patience = httpx.Timeout(20)
    with room.at[seat].stream("GET", room.path("/events"), params={"after": first}, timeout=patience) as live:
        return list(_entries(live.iter_lines(), until))


def _entries(lines: Iterator[str], until: str) -> Iterator[dict[str, Any]]:
    for line in lines:
        if line.startswith("data: ") and "entry" in (data := json.loads(line.removeprefix("data: "))):
            yield data["entry"]
            if data["entry"]["kind"] == until:
                return


def test_stream_tells_the_question_to_its_asker_alone_and_the_answer_to_all(room: Room) -> None:
    tender = room.publish()["id"]
    enquiry = room.done(ASKER, f"/tenders/{tender}/enquiries", QUESTION)["id"]
    room.done(OFFICER, f"/enquiries/{enquiry}/answer", ANSWER)

    for seat in (ASKER, OFFICER, "tenderer-2", "observer", "trainer"):
        kinds = [entry["kind"] for entry in told(room, seat, "enquiry.answered")]
        assert ("enquiry.asked" in kinds) is (seat == ASKER)


def test_asker_reads_the_answer_no_sooner_than_a_rival(room: Room) -> None:
    tender = room.publish()["id"]
    enquiry = room.done(ASKER, f"/tenders/{tender}/enquiries", QUESTION)["id"]
    readers = (ASKER, "tenderer-2", "observer")

    def reads() -> dict[str, bool]:
        address = f"/tenders/{tender}/enquiries"
        return {seat: ANSWER["answer"] in room.get(seat, address).text for seat in readers}

    assert reads() == dict.fromkeys(readers, False)
    room.done(OFFICER, f"/enquiries/{enquiry}/answer", ANSWER)
    assert reads() == dict.fromkeys(readers, True)

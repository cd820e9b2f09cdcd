"""Registering for taking part, coming to the briefing, and bidding after both, over HTTP."""

from typing import Any

from tests.serving import Room
from tests.stages import entries, open_now, send

OFFICER, ONE, TWO, THREE = "procuring-officer", "tenderer-1", "tenderer-2", "tenderer-3"
UNTIL, BRIEFING = "2026-03-05T09:00:00.000000Z", "2026-03-06T02:00:00.000000Z"
NOON = "2026-03-06T03:00:00.000000Z"
NOTHING = {"registeredAt": None, "attendedAt": None, "registeredCount": None}


def published(room: Room, *, required: bool = True, **changes: object) -> dict[str, Any]:
    """A notice that asks for registration and announces a briefing."""
    briefing = {"date": BRIEFING, "place": "Quay 4, gate B", "attendanceRequired": required}
    return room.publish(siteBriefing=briefing, participationPeriod={"endDate": UNTIL}, **changes)


def register(room: Room, seat: str, tender: dict[str, Any]) -> tuple[int, str | None]:
    return send(room, seat, f"/tenders/{tender['id']}/participation")


def note(room: Room, tender: dict[str, Any], *tenderers: str, seat: str = OFFICER) -> tuple[int, str | None]:
    answer = room.post(seat, f"/tenders/{tender['id']}/briefing/attendance", {"tenderers": list(tenderers)})
    return answer.status_code, None if answer.is_success else answer.json()["code"]


def bid(room: Room, seat: str, tender: dict[str, Any], price: str = "1000") -> tuple[int, str | None]:
    return send(room, seat, f"/tenders/{tender['id']}/bids", room.sealed(seat, tender, price))


def state(room: Room, seat: str, tender: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = room.get(seat, f"/tenders/{tender['id']}/participation").json()
    return {name: told[name] for name in NOTHING}


def came(room: Room, seat: str, tender: dict[str, Any]) -> list[str]:
    rows = room.get(seat, f"/tenders/{tender['id']}/briefing/attendance").json()
    return [row["tenderer"]["name"] for row in rows]


def move(room: Room, to: str) -> None:
    room.done("trainer", "/clock", {"to": to})


def test_notice_tells_everybody_what_a_bid_will_need(room: Room) -> None:
    tender = published(room)

    shown = room.get("observer", f"/tenders/{tender['id']}").json()
    (entry,) = entries(room, "observer", "tender.published")

    assert shown["siteBriefing"] == {"date": BRIEFING, "place": "Quay 4, gate B", "attendanceRequired": True}
    assert shown["participationPeriod"] == {"startDate": "2026-03-02T09:00:00.000000Z", "endDate": UNTIL}
    assert entry["data"]["notice"]["site_briefing"] == {
        "date": BRIEFING,
        "place": "Quay 4, gate B",
        "attendance_required": True,
    }
    assert entry["data"]["participation_period"]["end"] == UNTIL


def test_who_registered_and_came_may_bid_and_who_did_not_may_not(room: Room) -> None:
    tender = published(room)
    assert [register(room, seat, tender) for seat in (ONE, TWO)] == [(201, None), (201, None)]
    assert bid(room, ONE, tender) == (409, "participation.briefing_missed")
    assert bid(room, THREE, tender) == (409, "participation.not_registered")
    assert note(room, tender, room.party(ONE)) == (409, "participation.briefing_ahead")

    move(room, NOON)
    assert register(room, THREE, tender) == (409, "participation.late")
    assert note(room, tender, room.party(ONE), room.party(THREE)) == (201, None)

    assert bid(room, ONE, tender) == (201, None)
    assert bid(room, TWO, tender) == (409, "participation.briefing_missed")
    assert bid(room, THREE, tender) == (409, "participation.not_registered")


def test_briefing_that_binds_nobody_keeps_nobody_out(room: Room) -> None:
    tender = published(room, required=False)
    register(room, ONE, tender)

    assert bid(room, ONE, tender) == (201, None)


def test_amended_notice_binds_whoever_replaces_a_bid(room: Room) -> None:
    tender = room.publish()
    sent = room.bid(ONE, tender, "1000")["bid"]["id"]
    notice = {name: tender[name] for name in ("title", "description", "currency", "lots", "items")}
    notice |= {"procurementMethod": "open", "awardCriteria": "priceOnly"}
    notice |= {"tenderPeriod": {"endDate": tender["tenderPeriod"]["endDate"]}}
    asked = {**notice, "participationPeriod": {"endDate": UNTIL}}
    amended = room.done(
        OFFICER,
        f"/tenders/{tender['id']}/amendments",
        {"rationale": "Who takes part registers now.", "notice": asked},
    )

    again = room.sealed(ONE, amended, "900")
    assert send(room, ONE, f"/bids/{sent}/replacement", again) == (409, "participation.not_registered")
    register(room, ONE, tender)
    assert send(room, ONE, f"/bids/{sent}/replacement", again) == (201, None)


def test_own_state_is_told_and_another_s_is_not(room: Room) -> None:
    tender = published(room)
    register(room, ONE, tender)
    move(room, NOON)
    note(room, tender, room.party(ONE))

    assert state(room, ONE, tender) == {
        "registeredAt": "2026-03-02T09:00:00.000000Z",
        "attendedAt": NOON,
        "registeredCount": None,
    }
    for seat in (TWO, OFFICER, "evaluator", "auditor", "observer", "trainer"):
        assert state(room, seat, tender) == NOTHING
    assert came(room, ONE, tender) == came(room, OFFICER, tender) == ["Baram Computer"]
    for seat in (TWO, "evaluator", "auditor", "observer", "trainer"):
        assert came(room, seat, tender) == []


def test_ledger_tells_registration_to_its_seat_and_attendance_to_officer_and_tenderer(room: Room) -> None:
    tender = published(room)
    register(room, ONE, tender)
    move(room, NOON)
    note(room, tender, room.party(ONE))
    facts = {"tender": tender["id"], "tenderer": room.party(ONE)}

    def readers(kind: str) -> set[str]:
        return {seat for seat in room.at if [row["data"] for row in entries(room, seat, kind)] == [facts]}

    room.at.sit_down()
    assert readers("participation.registered") == {ONE}
    assert readers("briefing.attended") == {ONE, OFFICER}
    open_now(room, tender)
    assert readers("participation.registered") == readers("briefing.attended") == set(room.at)


def test_after_the_opening_everybody_reads_who_came_and_how_many_registered(room: Room) -> None:
    tender = published(room)
    for seat in (ONE, TWO):
        register(room, seat, tender)
    move(room, NOON)
    note(room, tender, room.party(TWO))
    open_now(room, tender)

    for seat in (OFFICER, THREE, "observer"):
        assert state(room, seat, tender) == {**NOTHING, "registeredCount": 2}
        assert came(room, seat, tender) == ["Haneul Systems"]


def test_a_list_is_noted_whole_or_not_at_all(room: Room) -> None:
    tender = published(room)
    move(room, NOON)
    one, two = room.party(ONE), room.party(TWO)

    assert note(room, tender, one, room.party(OFFICER)) == (409, "participation.not_a_tenderer")
    assert note(room, tender, one, "party-none") == (409, "participation.not_a_tenderer")
    assert came(room, OFFICER, tender) == []
    assert note(room, tender, one) == (201, None)
    assert note(room, tender, two, one) == (409, "participation.already_attended")
    assert came(room, OFFICER, tender) == ["Baram Computer"]
    assert [row["data"]["code"] for row in entries(room, OFFICER, "briefing.refused")] == [
        "participation.not_a_tenderer",
        "participation.not_a_tenderer",
        "participation.already_attended",
    ]


def test_what_the_notice_does_not_ask_for_is_not_taken(room: Room) -> None:
    plain = room.publish()

    assert register(room, ONE, plain) == (409, "participation.not_asked")
    assert note(room, plain, room.party(ONE)) == (409, "participation.no_briefing")
    assert bid(room, ONE, plain) == (201, None)


def test_cancelled_tender_takes_nobody_and_a_draft_is_unknown(room: Room) -> None:
    tender = published(room)
    draft = room.done(OFFICER, "/tenders", {**_words(tender), "title": "Not yet"})
    room.done(OFFICER, f"/tenders/{tender['id']}/cancellation", {"rationale": "No money was voted."})
    move(room, NOON)

    assert register(room, ONE, tender) == (409, "participation.tender_cancelled")
    assert note(room, tender, room.party(ONE)) == (409, "participation.tender_cancelled")
    assert register(room, ONE, draft) == (404, "tenders.not_found")
    assert note(room, draft, room.party(ONE)) == (404, "tenders.not_found")
    for address in ("participation", "briefing/attendance"):
        assert room.get(OFFICER, f"/tenders/{draft['id']}/{address}").status_code == 404


def _words(tender: dict[str, Any]) -> dict[str, Any]:
    named = ("title", "description", "procurementMethod", "awardCriteria", "currency", "items")
    return {name: tender[name] for name in named}


def test_only_tenderers_register_and_only_the_procuring_officer_notes_who_came(room: Room) -> None:
    tender = published(room)
    onlookers = ["evaluator", "auditor", "observer", "trainer"]
    for seat in (OFFICER, *onlookers):
        assert register(room, seat, tender) == (403, "access.wrong_role"), seat
    move(room, NOON)
    for seat in (ONE, *onlookers):
        assert note(room, tender, room.party(ONE), seat=seat) == (403, "access.wrong_role"), seat


UNREADABLE_LISTS: list[dict[str, object]] = [
    {},
    {"tenderers": []},
    {"tenderers": ["party-1", "party-1"]},
    {"tenderers": ["no such | name"]},
    {"tenderers": "party-1"},
    {"tenderers": [f"party-{number}" for number in range(101)]},
    {"tenderers": ["party-1"], "reason": "seen"},
]


def test_a_list_that_cannot_be_read_is_refused_and_writes_nothing(room: Room) -> None:
    tender = published(room)
    move(room, NOON)
    before = room.get("trainer", "/checkpoint").json()["size"]
    address = f"/tenders/{tender['id']}/briefing/attendance"

    for body in UNREADABLE_LISTS:
        assert send(room, OFFICER, address, body) == (422, "input.invalid"), body
    assert send(room, ONE, f"/tenders/{tender['id']}/participation", {"seat": TWO}) == (422, "input.invalid")
    assert room.get("trainer", "/checkpoint").json()["size"] == before


def test_list_of_who_came_is_sorted_and_cut(room: Room) -> None:
    tender = published(room)
    move(room, NOON)
    note(room, tender, *(room.party(seat) for seat in (ONE, TWO, THREE)))
    address = f"/tenders/{tender['id']}/briefing/attendance"

    page = room.get(OFFICER, f'{address}?sort=["id","DESC"]&range=[0,1]')

    ids = sorted((room.party(seat) for seat in (ONE, TWO, THREE)), reverse=True)
    assert ([row["id"] for row in page.json()], page.headers["content-range"]) == (
        ids[:2],
        "attendance 0-1/3",
    )


UNREADABLE_CONDITIONS: list[dict[str, object]] = [
    {"siteBriefing": {"date": BRIEFING, "place": "a\u0007b"}},
    {"siteBriefing": {"place": "Quay 4"}},
    {"siteBriefing": {"date": BRIEFING, "place": "Quay 4", "attendanceRequired": "yes"}},
    {"participationPeriod": {"endDate": "soon"}},
    {"eligibility": {"licences": [{"id": "1468"}, {"id": "1468"}]}},
    {"eligibility": {"regions": ["Busan", "Busan"]}},
    {"eligibility": {"regions": [""]}},
    {"plan": "no such | name"},
]


def test_draft_whose_conditions_cannot_be_read_is_refused(room: Room) -> None:
    words = _words(room.publish())

    for changes in UNREADABLE_CONDITIONS:
        assert send(room, OFFICER, "/tenders", {**words, **changes}) == (422, "input.invalid"), changes

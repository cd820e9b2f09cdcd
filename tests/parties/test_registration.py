"""Registering tenderers over HTTP: submission, decision, change, and who reads what."""

from typing import Any

import pytest

from tests.serving import Room
from tests.stages import entries, send
from tests.test_sealed import everything

ONE, TWO = "tenderer-1", "tenderer-2"
NUMBER, EMAIL = "214-88-30025", "office@baram.example"
MADE: dict[str, Any] = {
    "businessNumber": NUMBER,
    "licences": ["electrical-works", "software"],
    "regions": ["north", "capital"],
    "scale": "small",
    "contactPoint": {"email": EMAIL, "telephone": "+82 2 555 0100"},
}
OTHERS = ("procuring-officer", TWO, "tenderer-3", "evaluator", "auditor", "observer")


def register(room: Room, seat: str = ONE, **changes: object) -> dict[str, Any]:
    made: dict[str, Any] = room.done(seat, "/registrations", {**MADE, **changes})
    return made


def approved(room: Room, seat: str = ONE, **changes: object) -> dict[str, Any]:
    made = register(room, seat, **changes)
    decided: dict[str, Any] = room.done("trainer", f"/registrations/{made['id']}/approval")
    return decided


def public(room: Room, name: str = "Baram Computer", reader: str = "observer") -> Any:
    rows = room.get(reader, f'/parties?filter={{"q":"{name}"}}').json()
    return rows[0]["registration"]


def test_registration_waits_for_the_trainer_and_comes_into_force_with_the_approval(room: Room) -> None:
    made = register(room)

    assert made == {
        "id": made["id"],
        "party": {"id": room.party(ONE), "name": "Baram Computer"},
        "status": "pending",
        **MADE,
        "submittedAt": "2026-03-02T09:00:00.000000Z",
        "decidedAt": None,
        "reasons": None,
    }
    assert public(room) is None
    decided = room.done("trainer", f"/registrations/{made['id']}/approval")

    assert decided == {**made, "status": "approved", "decidedAt": "2026-03-02T09:00:00.000000Z"}
    assert public(room) == {
        "status": "approved",
        "identifier": {"scheme": "MINIKONEPS-BN", "id": NUMBER, "legalName": "Baram Computer"},
        "licences": MADE["licences"],
        "regions": MADE["regions"],
        "scale": "small",
        "approvedAt": "2026-03-02T09:00:00.000000Z",
    }
    (entry,) = entries(room, "observer", "registration.approved")
    assert entry["data"] == {
        "registration": made["id"],
        "party": room.party(ONE),
        "identifier": {"scheme": "MINIKONEPS-BN", "id": NUMBER},
        "licences": [
            {"id": "electrical-works", "description": "Electrical works"},
            {"id": "software", "description": "Software and information systems"},
        ],
        "regions": [
            {"id": "north", "description": "Northern province"},
            {"id": "capital", "description": "Capital"},
        ],
        "scale": "small",
    }


def test_refused_registration_is_mended_and_submitted_again(room: Room) -> None:
    made = register(room)
    reasons = "The certificate for electrical works is of another company."
    refused = room.done("trainer", f"/registrations/{made['id']}/refusal", {"reasons": reasons})

    assert (refused["status"], refused["reasons"]) == ("refused", reasons)
    assert room.get(ONE, f"/registrations/{made['id']}").json() == refused
    (told,) = entries(room, ONE, "registration.turned_down")
    assert told["data"] == {"registration": made["id"], "party": room.party(ONE), "reasons": reasons}
    again = approved(room, licences=["software"])

    assert (again["status"], public(room)["licences"]) == ("approved", ["software"])
    assert [row["status"] for row in room.get(ONE, "/registrations").json()] == ["approved", "refused"]


def test_change_leaves_the_old_registration_in_force_until_it_is_approved(room: Room) -> None:
    first = approved(room)
    changed = register(room, licences=["catering"], regions=["islands"])

    assert public(room)["licences"] == MADE["licences"]
    room.done("trainer", f"/registrations/{changed['id']}/refusal", {"reasons": "No kitchen was shown."})
    assert public(room)["licences"] == MADE["licences"]
    later = approved(room, licences=["catering"], regions=["islands"])

    assert (public(room)["licences"], public(room)["regions"]) == (["catering"], ["islands"])
    statuses = {row["id"]: row["status"] for row in room.get(ONE, "/registrations").json()}
    assert statuses == {first["id"]: "replaced", changed["id"]: "refused", later["id"]: "approved"}


def test_registration_is_taken_back_while_it_waits_and_not_afterwards(room: Room) -> None:
    made = register(room)
    back = room.done(ONE, f"/registrations/{made['id']}/withdrawal")

    assert back["status"] == "withdrawn"
    decided = approved(room)
    for seat, act, body in (
        (ONE, "withdrawal", {}),
        ("trainer", "approval", {}),
        ("trainer", "refusal", {"reasons": "Too late."}),
    ):
        for one in (back, decided):
            refused = send(room, seat, f"/registrations/{one['id']}/{act}", body)
            assert refused == (409, "parties.registration_decided")


def test_nobody_reads_of_a_registration_but_its_tenderer_and_the_trainer(room: Room) -> None:
    made = register(room)
    room.done("trainer", f"/registrations/{made['id']}/refusal", {"reasons": "Unreadable copy."})
    waiting = register(room)
    traces = (NUMBER, EMAIL, made["id"], waiting["id"], "Unreadable copy")

    for seat in OTHERS:
        assert room.get(seat, "/registrations").json() == []
        assert send_get(room, seat, waiting["id"]) == (404, "parties.registration_not_found")
    assert readers_of(room, traces, "none") == []
    for seat in (ONE, "trainer"):
        assert {row["id"] for row in room.get(seat, "/registrations").json()} == {made["id"], waiting["id"]}
        assert len(entries(room, seat, "registration.submitted")) == 2
    assert [row["data"]["party"] for row in entries(room, ONE, "registration.submitted")] == [
        room.party(ONE)
    ] * 2


def test_how_to_reach_a_tenderer_is_never_published(room: Room) -> None:
    made = approved(room)

    assert readers_of(room, (EMAIL, "555 0100"), made["id"]) == []
    for seat in (ONE, "trainer"):
        book = room.get(seat, "/entries?limit=500").text
        assert EMAIL not in book
        assert "555 0100" not in book


def readers_of(room: Room, traces: tuple[str, ...], registration: str) -> list[tuple[str, str]]:
    """Who but the tenderer and the trainer reads any of these, at any address there is."""
    known = {"registration_id": [registration], "party_id": [room.party(ONE)]}
    with room.served.client() as stranger:
        readers = [*((seat, room.at[seat]) for seat in OTHERS), ("stranger", stranger)]
        return [
            (seat, address)
            for seat, client in readers
            for address, text in everything(client, room, known).items()
            if any(trace in text for trace in traces)
        ]


def send_get(room: Room, seat: str, registration: str) -> tuple[int, str | None]:
    answer = room.get(seat, f"/registrations/{registration}")
    return answer.status_code, answer.json().get("code")


def test_one_number_is_registered_once_and_a_waiting_one_is_nobody_s_news(room: Room) -> None:
    waiting = register(room)
    rival = register(room, TWO)
    room.done("trainer", f"/registrations/{waiting['id']}/approval")

    assert send(room, "trainer", f"/registrations/{rival['id']}/approval") == (409, "parties.number_taken")
    assert send(room, "tenderer-3", "/registrations", MADE) == (409, "parties.number_taken")
    changed = approved(room, regions=["west"])
    assert changed["businessNumber"] == NUMBER


def test_a_tenderer_has_one_registration_waiting(room: Room) -> None:
    register(room)

    assert send(room, ONE, "/registrations", MADE) == (409, "parties.registration_pending")
    (refused,) = entries(room, ONE, "registration.refused")
    assert refused["data"]["code"] == "parties.registration_pending"


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"businessNumber": "2148830017"}, "parties.business_number_form", "businessNumber"),
        ({"businessNumber": "214-88-3001٧"}, "parties.business_number_form", "businessNumber"),
        ({"licences": ["software", "piracy"]}, "parties.licence_unknown", "licences"),
        ({"regions": ["moon"]}, "parties.region_unknown", "regions"),
        ({"regions": []}, "input.invalid", "regions"),
        ({"licences": ["software", "software"]}, "input.invalid", "licences"),
        ({"contactPoint": {"email": "no address"}}, "input.invalid", "contactPoint.email"),
        (
            {"contactPoint": {"email": EMAIL, "telephone": "ring me"}},
            "input.invalid",
            "contactPoint.telephone",
        ),
    ],
)
def test_declaration_that_cannot_be_taken_names_its_field(
    room: Room, changes: dict[str, object], code: str, field: str
) -> None:
    answer = room.post(ONE, "/registrations", {**MADE, **changes})

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert list(answer.json()["errors"]) == [field]
    assert room.get(ONE, "/registrations").json() == []


@pytest.mark.parametrize("seat", ["procuring-officer", "evaluator", "auditor", "observer", "trainer"])
def test_only_tenderers_register_and_take_back(room: Room, seat: str) -> None:
    made = register(room)

    assert send(room, seat, "/registrations", MADE) == (403, "access.wrong_role")
    assert send(room, seat, f"/registrations/{made['id']}/withdrawal") == (403, "access.wrong_role")


@pytest.mark.parametrize("seat", [ONE, *OTHERS])
def test_only_the_trainer_decides(room: Room, seat: str) -> None:
    made = register(room)

    assert send(room, seat, f"/registrations/{made['id']}/approval") == (403, "access.wrong_role")
    refusal = send(room, seat, f"/registrations/{made['id']}/refusal", {"reasons": "I say so."})
    assert refusal == (403, "access.wrong_role")
    assert room.get(ONE, f"/registrations/{made['id']}").json()["status"] == "pending"


def test_another_s_registration_is_as_unknown_as_one_that_never_was(room: Room) -> None:
    made = register(room)

    real, unreal = (
        room.post(TWO, f"/registrations/{one}/withdrawal") for one in (made["id"], "registration-none")
    )
    assert (real.status_code, real.json()["code"]) == (404, "parties.registration_not_found")
    assert real.json()["title"].replace(made["id"], "…") == unreal.json()["title"].replace(
        "registration-none", "…"
    )


def test_registrations_are_searched_filtered_and_sorted(room: Room) -> None:
    first, second = register(room), register(room, TWO, businessNumber="309-12-00021")
    room.done("trainer", f"/registrations/{first['id']}/approval")

    def ids(query: str) -> list[str]:
        return [row["id"] for row in room.get("trainer", f"/registrations?{query}").json()]

    assert ids("") == [second["id"], first["id"]]
    assert ids('filter={"status":"pending"}') == [second["id"]]
    assert ids('filter={"status":["approved","none"]}') == [first["id"]]
    assert ids('filter={"q":"haneul"}') == ids('filter={"q":"309-12"}') == [second["id"]]
    assert ids('sort=["name","ASC"]') == [first["id"], second["id"]]
    assert ids(f'filter={{"party":"{room.party(ONE)}"}}') == [first["id"]]
    assert room.get("trainer", "/registrations?range=[0,0]").headers["content-range"] == "registrations 0-0/2"
    assert room.get(ONE, '/registrations?filter={"status":"pending"}').json() == []


def test_organisations_are_found_by_what_they_are_registered_for(room: Room) -> None:
    approved(room)
    register(room, TWO, businessNumber="309-12-00021")

    def names(query: str) -> list[str]:
        return [row["name"] for row in room.get("observer", f"/parties?filter={query}").json()]

    assert names('{"licence":"software"}') == names('{"region":"capital"}') == ["Baram Computer"]
    assert names('{"licence":"software","region":"islands"}') == []
    approved_again = approved(room, licences=["catering"])
    assert (approved_again["status"], names('{"licence":"software"}')) == ("approved", [])


def test_register_lists_names_in_the_languages_of_the_page(room: Room) -> None:
    shown = room.get("observer", "/register").json()

    assert shown["businessNumber"]["example"] == "214-88-30017"
    assert shown["businessNumber"]["invented"] is None
    assert {"en", "ar", "fr"} <= set(shown["licences"][0]["names"])
    assert [one["id"] for one in shown["regions"]][:2] == ["capital", "north"]
    assert shown["trainingValue"] is True


def test_a_tenderer_is_offered_an_invented_number_that_nobody_else_has(room: Room) -> None:
    offered = {seat: room.get(seat, "/register").json()["businessNumber"]["invented"] for seat in (ONE, TWO)}
    assert offered[ONE] == room.get(ONE, "/register").json()["businessNumber"]["invented"] != offered[TWO]
    approved(room, businessNumber=offered[TWO])

    other = room.get(TWO, "/register").json()["businessNumber"]["invented"]
    assert other != offered[TWO]
    assert register(room, TWO, businessNumber=other)["businessNumber"] == other

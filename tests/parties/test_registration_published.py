"""What the open data tells of a registered tenderer, and what it never tells."""

from typing import Any

from tests.parties.test_registration import EMAIL, MADE, NUMBER, ONE, TWO, approved, register
from tests.serving import Room
from tests.stages import examine, open_now


def read(room: Room, rest: str) -> Any:
    with room.served.client() as stranger:
        answer = stranger.get(f"/ocds/{room.slug}{rest}")
    assert answer.status_code == 200, answer.text
    return answer


def parties(room: Room) -> list[dict[str, Any]]:
    """Every mention of the tenderers' organisations, release after release."""
    ours = [room.party(seat) for seat in (ONE, TWO)]
    releases = read(room, "/releases").json()["releases"]
    return [row for release in releases for row in release.get("parties", []) if row["id"] in ours]


def test_registered_tenderer_is_told_with_its_number_region_and_licences(room: Room) -> None:
    approved(room)
    register(room, TWO, businessNumber="309-12-00021")
    tender = room.publish()
    bid = room.bid(ONE, tender, "800000")["bid"]["id"]
    other = room.bid(TWO, tender, "810000")["bid"]["id"]
    assert parties(room) == []
    assert NUMBER not in read(room, "/releases").text
    open_now(room, tender)

    assert parties(room) == [
        {
            "id": room.party(ONE),
            "name": "Baram Computer",
            "identifier": {"scheme": "MINIKONEPS-BN", "id": NUMBER, "legalName": "Baram Computer"},
            "address": {"region": "Northern province"},
            "roles": ["tenderer"],
            "details": {
                "scale": "small",
                "classifications": [
                    {
                        "scheme": "MINIKONEPS-LICENCE",
                        "id": "electrical-works",
                        "description": "Electrical works",
                    },
                    {
                        "scheme": "MINIKONEPS-LICENCE",
                        "id": "software",
                        "description": "Software and information systems",
                    },
                ],
            },
        },
        {"id": room.party(TWO), "name": "Haneul Systems", "roles": ["tenderer"]},
    ]
    approved(room, licences=["catering"])
    for one in (bid, other):
        examine(room, tender, one)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    decided = {"status": "active", "bid": bid, "reasons": "Lowest price."}
    room.done("procuring-officer", f"/tenders/{tender['id']}/awards", decided, key="award-01")

    assert parties(room)[-1] == {
        "id": room.party(ONE),
        "name": "Baram Computer",
        "roles": ["tenderer", "supplier"],
    }
    (record,) = read(room, "/records").json()["records"]
    (compiled,) = [row for row in record["compiledRelease"]["parties"] if row["id"] == room.party(ONE)]
    assert [one["id"] for one in compiled["details"]["classifications"]] == MADE["licences"]


def test_open_data_never_tells_how_to_reach_a_tenderer_nor_what_waits(room: Room) -> None:
    approved(room)
    register(room, TWO, businessNumber="309-12-00021")
    tender = room.publish()
    for seat in (ONE, TWO):
        room.bid(seat, tender, "800000")
    open_now(room, tender)

    told = read(room, "/releases").text + read(room, "/records").text
    assert NUMBER in told
    assert [trace for trace in (EMAIL, "555 0100", "309-12-00021") if trace in told] == []

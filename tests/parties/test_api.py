"""The organisations of a room over HTTP."""

from tests.serving import Room
from tests.stages import entries


def test_everybody_sees_the_organisations_with_their_seats(room: Room) -> None:
    rows = room.get("observer", "/parties").json()

    by_name = {row["name"]: (row["seats"], row["roles"]) for row in rows}
    assert by_name["Hanbit City"] == (["evaluator", "procuring-officer"], ["evaluator", "procuringOfficer"])
    assert by_name["Baram Computer"] == (["tenderer-1"], ["tenderer"])
    assert list(by_name) == sorted(by_name)
    assert len(rows) == 7


def test_list_of_organisations_is_cut_and_filtered(room: Room) -> None:
    cut = room.get("observer", '/parties?range=[0,1]&sort=["name","DESC"]')
    found = room.get("observer", '/parties?filter={"q":"city"}').json()
    named = room.get("observer", f'/parties?filter={{"id":["{found[0]["id"]}","party-unknown"]}}').json()

    assert [row["name"] for row in cut.json()] == ["Sol Trading", "Review Board"]
    assert cut.headers["content-range"] == "parties 0-1/7"
    assert [row["name"] for row in found] == ["Hanbit City"]
    assert named == found


def test_organisations_and_seats_stand_in_the_ledger(room: Room) -> None:
    parties = {
        entry["data"]["party"]: entry["data"]["name"]
        for entry in entries(room, "observer", "party.registered")
    }
    seats = {entry["data"]["seat"]: entry["data"] for entry in entries(room, "observer", "seat.assigned")}

    assert len(parties) == 7
    assert seats["tenderer-2"]["role"] == "tenderer"
    assert parties[seats["tenderer-2"]["party"]] == "Haneul Systems"

"""What became of an award is open data: cancelled with its reasons, its lot open for the next decision."""

from tests.complaints.test_api import ONE, TWO, awarded
from tests.serving import Room
from tests.stages import entries

WHY = "The maker stopped this model."


def test_an_award_that_was_given_back_is_told_as_cancelled_with_its_reasons(room: Room) -> None:
    tender, bids, award = awarded(room, {ONE: "900", TWO: "800"})
    path = f"/tenders/{tender['id']}/awards"
    room.done(TWO, f"{path}/{award['id']}/withdrawal", {"reasons": WHY})
    body = {"status": "active", "bid": bids[ONE], "reasons": "It is the next in line."}
    room.done("procuring-officer", path, body, key="key-award-anew")

    (record,) = room.at["observer"].get(f"/ocds/{room.slug}/records").json()["records"]

    told = record["compiledRelease"]
    first, second = told["awards"]
    assert (first["status"], first["amendments"][0]["rationale"]) == ("cancelled", WHY)
    assert (second["status"], second["suppliers"][0]["id"]) == ("active", room.party(ONE))
    assert (told["tender"]["status"], told["tender"]["lots"][0]["status"]) == ("complete", "complete")
    assert len(entries(room, "observer", "award.cancelled")) == 1

"""What comes before a bid, as the open data tells it."""

from typing import Any

from minikoneps.opendata.models_package import ReleasePackage
from tests.opendata.test_publication import processes_of, read
from tests.securing import ASKED as SECURED
from tests.serving import Room, notice

BRIEFING = {"date": "2026-03-06T02:00:00Z", "place": "Quay 4", "attendanceRequired": True}
ASKED = {"licences": [{"id": "1468", "description": "Software business"}], "regions": ["busan", "ulsan"]}


def tender_of(room: Room) -> dict[str, Any]:
    """The tender as the record sums it up."""
    (ocid,) = processes_of(room)
    (record,) = read(room, f"/records/{ocid}")["records"]
    told: dict[str, Any] = record["compiledRelease"]["tender"]
    return told


def test_conditions_are_milestones_and_criteria_and_void_when_an_amendment_drops_them(room: Room) -> None:
    until = {"endDate": "2026-03-05T09:00:00Z"}
    tender = room.publish(siteBriefing=BRIEFING, participationPeriod=until, eligibility=ASKED)

    told = tender_of(room)
    assert told["eligibilityCriteria"] == (
        "Licences, all of them: Software business. An office in one of these regions: busan, ulsan."
    )
    assert {row["id"]: (row["dueDate"][:16], row["status"]) for row in told["milestones"]} == {
        "participation": ("2026-03-05T09:00", "scheduled"),
        "site-briefing": ("2026-03-06T02:00", "scheduled"),
    }
    assert told["milestones"][1]["description"] == "Quay 4. Only tenderers who come may bid."

    later = notice(siteBriefing={**BRIEFING, "attendanceRequired": False})
    amended = {"rationale": "Everybody may bid.", "notice": later}
    room.done("procuring-officer", f"/tenders/{tender['id']}/amendments", amended)
    told = tender_of(room)
    assert told["eligibilityCriteria"] == "Any tenderer may bid."
    assert {row["id"]: row["status"] for row in told["milestones"]} == {
        "participation": "notMet",
        "site-briefing": "scheduled",
    }
    ReleasePackage.model_validate(read(room, "/releases"))


def test_a_notice_that_asks_for_nothing_tells_nothing(room: Room) -> None:
    room.publish()

    assert {"eligibilityCriteria", "milestones"}.isdisjoint(tender_of(room))


def test_bid_security_is_told_with_the_days_that_bids_bind(room: Room) -> None:
    room.publish(bidSecurity={**SECURED, "forms": ["guarantee", "cash"]})

    told = tender_of(room)["submissionTerms"]

    assert told["depositsGuarantees"] == (
        "Bid security for each lot: guarantee or cash, 0.02 of the estimated value, rounded up; "
        "a guarantee holds until 2026-06-12T05:00:00.000000Z at least."
    )
    assert told["bidValidityPeriod"]["durationInDays"] == 60
    assert told["bidValidityPeriod"]["endDate"][:19] == "2026-05-15T05:00:00"

"""What a notice asks for the environment, as the open data tells it."""

from typing import Any

from minikoneps.opendata.green import NO_MORE, sustainability_of
from minikoneps.opendata.models_package import ReleasePackage
from tests.opendata.test_conditions import tender_of
from tests.opendata.test_publication import read
from tests.serving import Room, notice

PAPER = {
    "id": "paper-recycled",
    "name": "Recycled paper",
    "kind": "technicalSpecification",
    "proof": "The label, or a test report",
    "standard": "EU Ecolabel",
}
BACK = {"id": "back", "name": "Packaging taken back", "kind": "contractClause", "proof": "A note"}
GIVEN_UP = {**BACK, "id": "ink", "name": "Ink", "derogation": "No such ink is sold here."}


def test_what_is_asked_for_the_environment_is_told_and_gone_when_an_amendment_drops_it(room: Room) -> None:
    tender = room.publish(green=[PAPER, BACK, GIVEN_UP])

    told = tender_of(room)
    assert told["hasSustainability"] is True
    assert told["sustainability"] == [
        {
            "description": "Recycled paper",
            "goal": "environmental",
            "strategies": ["technicalSpecifications", "nationalGPPCriteria"],
        },
        {
            "description": "Packaging taken back",
            "goal": "environmental",
            "strategies": ["contractPerformanceConditions"],
        },
    ]

    amended = {"rationale": "Nobody sells such paper.", "notice": notice()}
    room.done("procuring-officer", f"/tenders/{tender['id']}/amendments", amended)
    told = tender_of(room)
    assert (told["hasSustainability"], told["sustainability"]) == (False, [{"description": NO_MORE}])
    ReleasePackage.model_validate(read(room, "/releases"))


def test_a_notice_that_asks_for_nothing_tells_nothing(room: Room) -> None:
    room.publish()

    assert {"hasSustainability", "sustainability"}.isdisjoint(tender_of(room))


def test_a_life_that_is_counted_is_an_award_criterion() -> None:
    judged: dict[str, Any] = {"life_cycle": {"years": 8}, "criteria": [{"name": "Team", "weight": "60"}]}

    assert sustainability_of({"notice": judged}, "eg")["sustainability"] == [
        {
            "description": "Cost over a life of 8 years",
            "goal": "environmental.energyEfficiency",
            "strategies": ["awardCriteria"],
        }
    ]

"""The acts of a file played in order in one room, as in a workshop: what is so already is left alone."""

from pathlib import Path

import pytest

from minikoneps.playbook.feature import read_feature
from minikoneps.playbook.player import new_world, play, seed
from minikoneps.playbook.sending import sending
from tests.serving import Served

FOLDER = Path(__file__).parents[2] / "scenarios"
SHORT = ["one_second_late"]
OTHERS = [
    "first_bid",
    "clarification_and_amendment",
    "read_the_notice_five_traps",
    "site_briefing",
    "four_eyes",
    "before_the_notice",
    "ar/first_bid",
]


@pytest.mark.parametrize("name", [*SHORT, *(pytest.param(name, marks=pytest.mark.long) for name in OTHERS)])
def test_acts_in_one_room_are_green_in_order(name: str, served: Served) -> None:
    path = FOLDER / f"{name}.feature"
    feature = read_feature(path.read_text(encoding="utf-8"), str(path))
    acts = [scenario for scenario in feature.scenarios if scenario.act is not None]
    workshop = seed(path, served.base_url, served.trainer_token, until="act:1")
    with sending(served.base_url) as send:
        for act in acts:
            world = new_world(send, served.trainer_token, feature, act, workshop)
            problems = [f"{row.sentence.text}: {row.problem}" for row in play(act, world) if row.problem]
            assert problems == [], act.name
    with served.client(served.trainer_token) as trainer:
        kinds = [
            row["entry"]["kind"]
            for row in trainer.get(f"/api/workshops/{workshop}/entries").json()["entries"]
            if row["entry"]
        ]
    assert kinds.count("tender.published") == 1
    assert kinds.count("tender.closed") <= 1
    assert kinds.count("bids.opened") <= 1

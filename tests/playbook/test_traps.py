"""The five traps of a notice: each is there until it is corrected, and none can be passed over."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minikoneps.playbook.feature import Scenario, Sentence, read_feature
from minikoneps.playbook.player import new_world, say
from minikoneps.playbook.sending import sending
from minikoneps.playbook.world import Unmet, World
from tests.serving import serve

pytestmark = pytest.mark.stories

PATH = Path(__file__).parents[2] / "scenarios" / "read_the_notice_five_traps.feature"
FEATURE = read_feature(PATH.read_text(encoding="utf-8"), str(PATH))
FOUND, MENDED = (next(one for one in FEATURE.scenarios if one.act == act) for act in (2, 3))
# The field each check of the mended notice is about, as the table of corrections names it.
TRAPS = {
    'the notice says "six o\'clock" no more': ("", "description"),
    'the notice says "Lumina" no more': ("2", "description"),
    'the notice says "box" no more': ("3", "unit"),
    "the values of the lots add up to the value of the notice": ("", "estimated value"),
    "5 days or more are left between the last question and the deadline": ("", "questions close"),
}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A room in which the notice with the five traps is published."""
    with serve(tmp_path_factory.mktemp("traps")) as served, sending(served.base_url) as send:
        room = new_world(send, served.trainer_token, FEATURE, MENDED)
        for sentence in givens(FOUND):
            say(sentence, room)
        yield room


def givens(scenario: Scenario) -> list[Sentence]:
    return [sentence for sentence in scenario.sentences if sentence.kind == "given"]


def correction() -> Sentence:
    return next(sentence for sentence in MENDED.sentences if " corrects " in sentence.text)


def checks(scenario: Scenario, *texts: str) -> list[Sentence]:
    return [sentence for sentence in scenario.sentences if sentence.text in texts]


def problems(world: World, sentences: list[Sentence]) -> list[str]:
    """What does not hold, in the words of the sentences."""
    found = []
    for sentence in sentences:
        try:
            say(sentence, world)
        except Unmet:
            found.append(sentence.text)
    return found


def test_the_correction_of_the_scenario_mends_each_trap_once() -> None:
    rows = correction().table or ()
    assert sorted((row[0], row[1]) for row in rows[1:]) == sorted(TRAPS.values())
    assert len(checks(MENDED, *TRAPS)) == len(TRAPS) == 5


def test_every_trap_is_there_before_it_is_corrected_and_gone_after(world: World) -> None:
    about_items = [sentence for sentence in FOUND.sentences if sentence.text.startswith("a question about")]
    assert problems(world, about_items) == [sentence.text for sentence in about_items]
    asked = [sentence for sentence in FOUND.sentences if sentence.kind == "when"]
    assert problems(world, asked) == []
    assert problems(world, about_items) == []
    unanswered = checks(MENDED, "every question stands in the ledger with its answer")
    assert problems(world, unanswered) == [sentence.text for sentence in unanswered]

    head, *rows = correction().table or ()
    for done, row in enumerate(rows, start=1):
        left = [text for text, field in TRAPS.items() if field in {(r[0], r[1]) for r in rows[done - 1 :]}]
        assert sorted(problems(world, checks(MENDED, *TRAPS))) == sorted(left)
        say(Sentence("when", correction().text, 0, "en", (head, row)), world)

    assert problems(world, checks(MENDED, *TRAPS)) == []

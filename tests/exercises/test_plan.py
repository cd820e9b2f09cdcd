"""A feature as scenes of tasks and checks."""

import pytest

from minikoneps.exercises.plan import Kind, Plan, plan_of
from minikoneps.shared.languages import PAGE_LANGUAGES
from tests.exercises.simulated import FEATURE, ROSTER

FEATURE_AR = """\
# language: ar
خاصية: س
  @act:1
  سيناريو: ص
    عندما يودع مقدم العطاء 1 عطاء مختوما بقيمة AMOUNT
"""

FEATURE_KO = """\
# language: ko
기능: ㄱ
  @act:1
  시나리오: ㄴ
    만일 1번 입찰자가 AMOUNT 금액으로 봉인된 투찰서를 제출한다
"""


@pytest.fixture
def plan() -> Plan:
    return plan_of(FEATURE.replace("@minutes", "@quorum:50% @minutes"), "en", ROSTER)


def test_acts_come_by_their_number_and_injects_beside_them(plan: Plan) -> None:
    assert [scene.id for scene in plan.acts] == ["act-1", "act-2"]
    assert [(scene.id, scene.after, scene.within) for scene in plan.injects] == [("inject-1", "act-1", 7)]
    assert [plan.next_act(name) for name in (None, "act-1", "act-2")] == [*plan.acts, None]
    assert plan.find("inject-1").kind is Kind.INJECT  # type: ignore[union-attr]


def test_every_tenderer_has_a_task_of_its_own_side_by_side_and_a_barrier_behind_it(plan: Plan) -> None:
    bids = plan.acts[1]

    assert [[task.id for task in beat.tasks] for beat in bids.beats] == [
        ["act-2.1.tenderer-1", "act-2.1.tenderer-2"],
        ["act-2.2"],
        ["act-2.3"],
        ["act-2.4"],
    ]
    behind = [[check.id for check in beat.checks] for beat in bids.beats]
    assert behind == [[], ["act-2.c1"], [], ["act-2.c2"]]
    assert [check.literal for check in bids.checks] == [False, True]
    assert (bids.quorum, bids.minutes) == (50, 10)


def test_a_task_tells_no_amount_and_has_its_hints_in_levels(plan: Plan) -> None:
    arabic = plan_of(FEATURE_AR.replace("AMOUNT", "٣٤ ٠٠٠ ٠٠٠"), "en", {"tenderer-1": "tenderer"})

    assert plan.acts[1].tasks[2].text == "tenderer-1 replaces its bid by …"
    assert arabic.acts[0].tasks[0].text == "يودع مقدم العطاء 1 عطاء مختوما بقيمة …"
    own, usual = plan.acts[0].tasks[0].hints()[:2], plan.acts[0].tasks[0].hints()[2:]
    assert own == ("First level.", "Second level.")
    assert usual == ("Write what is missing, save, and press “Publish the notice”.",)


def test_usual_hints_are_in_the_language_of_the_page_whatever_that_of_the_scenario() -> None:
    korean = FEATURE_KO.replace("AMOUNT", "34 000 000")
    task = plan_of(korean, "en", {"tenderer-1": "tenderer"}).acts[0].tasks[0]

    assert task.hint_levels == 3
    begun = {page: task.hints(page)[2].split()[0] for page in PAGE_LANGUAGES}
    assert begun == {"en": "Write", "ar": "اكتب", "fr": "Écrivez", "km": "សរសេរតម្លៃឯកតាឱ្យមុខទំនិញនីមួយៗ។"}
    assert task.hints() == task.hints("en")


def test_a_seat_that_the_room_has_more_joins_in_and_one_that_it_has_not_is_passed_over() -> None:
    more = plan_of(FEATURE, "en", {**ROSTER, "tenderer-9": "tenderer"})
    fewer = plan_of(FEATURE, "en", {"officer": "procuringOfficer", "tenderer-2": "tenderer"})

    assert [task.owner for task in more.acts[1].beats[0].tasks] == ["tenderer-1", "tenderer-2", "tenderer-9"]
    assert [task.owner for task in fewer.acts[1].tasks] == ["tenderer-2", "clock", "officer"]


def test_only_what_expects_a_refusal_is_told_as_an_attempt() -> None:
    said = "tenderer-1 sends the same bid again", "tenderer-1 tries to withdraw its bid"
    text = "Feature: F\n  @act:1\n  Scenario: S\n" + "".join(f"    When {one}\n" for one in said)
    tasks = plan_of(text, "en", {"tenderer-1": "tenderer"}).acts[0].tasks

    assert [task.attempt for task in tasks] == [True, True]
    assert [task.tries for task in tasks] == [False, True]

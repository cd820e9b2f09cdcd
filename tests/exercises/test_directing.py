"""What happens next, decided from what has happened: no server, no waiting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.exercises import facts
from minikoneps.exercises.directing import note
from minikoneps.exercises.facts import Note
from minikoneps.exercises.observing import done_by
from tests.exercises.simulated import FEATURE, ROSTER, Simulated

ONE, TWO, REPLACED = "act-2.1.tenderer-1", "act-2.1.tenderer-2", "act-2.2"


def in_act_2(*people: str, text: str = FEATURE, **started: object) -> Simulated:
    """A run led by the trainer whose second act has begun."""
    run = Simulated(frozenset(people), text, ROSTER, **{"pace": "led", **started})
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    run.go_on()
    return run


@given(st.frozensets(st.sampled_from(sorted(ROSTER))), st.data())
def test_any_number_of_people_comes_to_the_end_in_any_order(
    people: frozenset[str], data: st.DataObject
) -> None:
    run = Simulated(people)

    for _ in range(40):
        run.go_on()
        if not run.state.on:
            break
        mine = [task for scene in run.plan.acts for task in scene.tasks if run.standing(task.id) == "open"]
        task = data.draw(st.sampled_from(mine))
        if data.draw(st.booleans()):
            run.act(str(task.kind), task.owner)
        else:
            run.write(note(facts.RELEASED, task, cause="trainer"))

    assert not run.state.on
    assert {run.state.scenes[act.id].phase for act in run.plan.acts} == {"complete"}


def test_a_beat_waits_for_all_its_tasks_and_its_checks_wait_for_the_beat() -> None:
    run = in_act_2("tenderer-1")

    assert (run.standing(ONE), run.standing(TWO), run.standing(REPLACED)) == ("open", "done", "waiting")
    assert run.state.checks == {}
    run.act("bid.received", "tenderer-1")
    run.go_on()
    assert (run.standing(ONE), run.standing(REPLACED)) == ("done", "open")


def test_one_bid_does_not_tick_two_tasks() -> None:
    run = in_act_2("tenderer-1")
    run.act("bid.received", "tenderer-1")
    run.go_on()

    run.go_on()
    assert run.standing(REPLACED) == "open"
    run.act("bid.received", "tenderer-1")
    run.go_on()
    assert run.standing(REPLACED) == "done"


def test_a_bid_sent_before_its_card_lay_open_counts_and_one_that_bots_prepared_does_not() -> None:
    early, prepared = (Simulated(frozenset(["tenderer-1"]), pace="led") for _ in range(2))
    early.act("bid.received", "tenderer-1")
    early.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    prepared.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    prepared.act("bid.received", "tenderer-1")
    for run in (early, prepared):
        run.go_on()

    assert (early.standing(ONE), prepared.standing(ONE)) == ("done", "open")


def test_a_bot_acts_in_its_time_and_the_silent_one_never() -> None:
    run = Simulated(frozenset(["tenderer-1"]), pace="led", bot_seconds=100)
    run.write(Note(facts.PERSONA, {"seat": "tenderer-2", "persona": "silent"}))
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    waiting = run.go_on()

    assert (run.standing(TWO), waiting.again is not None) == ("open", True)
    run.pass_time(60)
    run.go_on()
    assert (run.standing(TWO), run.state.task(TWO).by) == ("released", "silent")


def test_what_the_trainer_passed_over_may_come_back_for_a_moment() -> None:
    run = Simulated(frozenset(ROSTER), pace="led", bot_seconds=20)
    run.write(Note(facts.CALLED, {"scene": "act-1", "seats": None}))
    run.go_on()
    [task] = run.plan.acts[0].tasks
    run.write(note(facts.RELEASED, task, cause="trainer"))
    waiting = run.go_on()
    early = run.state.scenes["act-1"].phase
    run.pass_time(5)
    run.go_on()

    assert (early, waiting.again) == ("playing", run.real)
    assert run.state.scenes["act-1"].phase == "complete"


def test_the_late_bot_waits_for_people() -> None:
    run = Simulated(frozenset(["tenderer-1"]), pace="led")
    run.write(Note(facts.PERSONA, {"seat": "tenderer-2", "persona": "late"}))
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    run.go_on()
    assert run.standing(TWO) == "open"

    run.act("bid.received", "tenderer-1")
    run.go_on()

    assert run.standing(TWO) == "done"


def test_paused_bots_do_nothing_but_what_they_are_asked_for() -> None:
    run = Simulated(pace="led")
    run.write(Note(facts.PAUSED, {}), Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    run.go_on()
    assert (run.standing(ONE), run.standing(TWO)) == ("open", "open")

    task = run.plan.task(TWO)
    assert task is not None
    run.write(note(facts.ASKED, task))
    run.go_on()

    assert (run.standing(ONE), run.standing(TWO)) == ("open", "done")


@pytest.mark.parametrize(
    ("scene", "name"), [("act-2", "act-2.3"), ("inject-1", "inject-1.1")], ids=["trainer’s", "attempt"]
)
def test_what_a_bot_is_asked_for_during_an_outage_it_does(scene: str, name: str) -> None:
    tried = FEATURE.replace("withdraws its bid", "tries to submit a sealed bid of 900")
    run = Simulated(frozenset(["tenderer-1"]), tried, ROSTER, pace="led")
    run.write(Note(facts.CALLED, {"scene": scene, "seats": None}))
    run.go_on()
    for _ in range(2):
        run.act("bid.received", "tenderer-1")
        run.go_on()
    assert run.standing(name) == "open"

    run.down = True
    task = run.plan.task(name)
    assert task is not None
    run.write(note(facts.ASKED, task))
    run.pass_time(6)
    run.go_on()

    assert run.standing(name) == "done"


def test_a_closed_tender_passes_over_bids_and_a_quorum_those_who_are_slow() -> None:
    closed = in_act_2("tenderer-1")
    quorum = in_act_2("tenderer-1", text=FEATURE.replace("@minutes:10", "@quorum:50%"))
    closed.act("tender.closed", "clock")
    closed.go_on()

    assert (closed.state.task(ONE).by, quorum.state.task(ONE).by) == ("deadline", "quorum")


def test_a_passed_over_task_may_still_be_done_and_what_was_amber_is_looked_at_again() -> None:
    run = in_act_2("tenderer-1")
    for name in (ONE, REPLACED):
        task = run.plan.task(name)
        assert task is not None
        run.write(note(facts.RELEASED, task, cause="trainer"))
    told = {"scene": "act-2", "check": "act-2.c1", "problem": "", "seen": []}
    run.go_on()
    run.write(Note(facts.CHECKED, {**told, "result": "amber"}))

    run.act("bid.received", "tenderer-1")
    run.go_on()

    assert run.standing(ONE) == "done"
    assert run.state.checks["act-2.c1"].verdict.value == "green"


def test_a_bot_that_does_not_manage_says_so_after_three_tries_and_tries_again_when_asked() -> None:
    run = Simulated(pace="led")
    run.breaks.add(TWO)
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    run.go_on()
    assert run.failures[TWO].tries == 3
    assert run.state.task(TWO).stuck == "409 no"

    run.breaks.clear()
    run.pass_time(1)
    task = run.plan.task(TWO)
    assert task is not None
    run.write(note(facts.ASKED, task))
    run.go_on()

    assert run.standing(TWO) == "done"


def test_what_an_earlier_act_did_is_passed_over_once_somebody_was_refused() -> None:
    twice = FEATURE.replace(
        "Given the notice is open for bids", "When the procuring officer publishes the notice"
    )
    run = Simulated(frozenset(["officer"]), twice)
    run.go_on()
    run.act("tender.published", "officer")
    run.go_on()
    assert (run.state.act, run.standing("act-2.1")) == ("act-2", "open")

    run.act("tender.refused", "officer", code="tenders.not_draft")
    run.go_on()

    assert run.state.task("act-2.1").by == "before"


def test_another_act_leaves_the_one_that_was_on_and_one_called_again_begins_anew() -> None:
    run = in_act_2("tenderer-1")
    run.write(Note(facts.CALLED, {"scene": "act-1", "seats": None}))
    run.go_on()
    left = run.state.scenes["act-2"].phase
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    run.go_on()

    assert left == "left"
    assert run.standing(ONE) == "open"


def test_the_end_leaves_nothing_to_do() -> None:
    run = in_act_2("tenderer-1")
    run.write(Note(facts.ENDED, {}))

    assert run.decided().notes == []
    assert run.state.scenes["act-2"].phase == "left"


def test_a_sentence_about_every_bid_is_not_done_with_the_first_that_is_examined() -> None:
    text = FEATURE.replace("the procuring officer opens the bids", "the evaluator finds every bid responsive")
    run = Simulated(frozenset(["evaluator"]), text, roster=ROSTER | {"evaluator": "evaluator"}, pace="led")
    task = next(one for scene in run.plan.acts for one in scene.tasks if one.phrase == "bids.examined")
    rows = [{"bid": name, "lot": "1", "outcome": "opened"} for name in ("bid-1", "bid-2")]
    shut = {"bid": "bid-3", "lot": "1", "outcome": "unopenable"}
    run.act("bids.opened", "officer", bids=[*rows, shut])
    scene = run.plan.find("act-2")
    assert scene is not None
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    run.write(Note(facts.BEGUN, {"scene": "act-2", "kind": "act", "name": "Bids"}), note(facts.OPENED, task))

    def done() -> bool:
        row = run.state.scenes["act-2"]
        return done_by(run.acts, run.state, scene, row, task) is not None

    run.act("bid.examined", "evaluator", bid="bid-1", lot="1")
    first = done()
    run.act("bid.examined", "evaluator", bid="bid-2", lot="1")

    assert (first, done()) == (False, True)


def test_what_nobody_can_do_twice_is_not_asked_of_a_person_again_unless_it_begins_anew() -> None:
    judged = """
    @act:3
    Scenario: Judged
      When the procuring officer opens the bids
    @act:4
    Scenario: Once more
      When the procuring officer opens the bids
"""
    for between, standing in ((None, "released"), ("tender.published", "open")):
        run = Simulated(
            frozenset(["officer"]), FEATURE.replace("    @inject", f"{judged}    @inject"), pace="led"
        )
        run.write(Note(facts.CALLED, {"scene": "act-3", "seats": None}))
        run.go_on()
        run.act("bids.opened", "officer")
        run.go_on()
        if between is not None:
            run.act(between, "officer")
        run.write(Note(facts.CALLED, {"scene": "act-4", "seats": None}))
        run.go_on()

        assert run.standing("act-4.1") == standing


def test_the_late_one_waits_for_a_person_while_the_others_go_on() -> None:
    run = Simulated(
        frozenset(["officer"]),
        pace="led",
        roster={**ROSTER, "tenderer-3": "tenderer", "tenderer-4": "tenderer"},
    )
    run.people |= {"tenderer-3"}
    run.write(Note(facts.PERSONA, {"seat": "tenderer-1", "persona": "late"}))
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    run.go_on()
    before = [run.standing(f"act-2.1.tenderer-{number}") for number in (1, 2, 3, 4)]
    run.act("bid.received", "tenderer-3")
    run.go_on()

    assert before == ["open", "done", "open", "done"]
    assert run.standing("act-2.1.tenderer-1") == "done"

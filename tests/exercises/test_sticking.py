"""Whose card lies open too long, and why: decided without a server, and never in silence."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.exercises import facts
from minikoneps.exercises.directing import note
from minikoneps.exercises.facts import Note
from minikoneps.exercises.sticking import GRACE, NEAR, STILL, Watch, Why, find_slow, find_still, time_for
from minikoneps.shared.clock import WorkshopClock
from tests.exercises.simulated import FEATURE, ROSTER, START, Simulated

ONE, TWO = "act-2.1.tenderer-1", "act-2.1.tenderer-2"


def in_act_2(*people: str, text: str = FEATURE, **started: object) -> Simulated:
    """The second act's cards lie open; bots have not acted yet."""
    run = Simulated(frozenset(people), text, ROSTER, **{"pace": "led", "bot_seconds": 20, **started})
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    run.go_on()
    return run


def slow(
    run: Simulated, after: timedelta = timedelta(0), rate: int = 0, deadline: datetime | None = None
) -> dict[str, Why]:
    tasks = [task for scene in run.plan.scenes for task in scene.tasks]
    clock = WorkshopClock(START, START, rate)
    watch = Watch(run.plan, run.state, run.people, clock, deadline, START + after)
    return {task: one.why for task, one in find_slow(watch, tasks).items()}


def test_a_card_has_its_share_of_the_minutes_of_its_act() -> None:
    run = in_act_2("tenderer-1", "tenderer-2")
    act = run.plan.find("act-2")
    assert act is not None
    given = time_for(act)

    assert timedelta(minutes=3) < given < timedelta(minutes=6)
    assert slow(run, given - timedelta(seconds=1)) == {}
    assert slow(run, given) == {ONE: Why.LONG, TWO: Why.LONG}


def test_who_takes_much_longer_than_the_others_is_pointed_out_before_the_act_is_over() -> None:
    run = in_act_2("tenderer-1", "tenderer-2")
    run.pass_time(40)
    run.act("bid.received", "tenderer-2")
    run.go_on()

    assert slow(run, timedelta(seconds=79)) == {}
    assert slow(run, timedelta(seconds=80)) == {ONE: Why.BEHIND}


def test_a_bid_that_is_not_there_shortly_before_the_deadline_is_pointed_out_while_the_clock_runs() -> None:
    run = in_act_2("tenderer-1", "tenderer-2")
    deadline = START + timedelta(hours=3)  # in three real minutes, an hour a minute

    assert slow(run, timedelta(minutes=3) - NEAR, rate=60, deadline=deadline) == {
        ONE: Why.DEADLINE,
        TWO: Why.DEADLINE,
    }
    assert slow(run, timedelta(minutes=3) - NEAR, rate=0, deadline=deadline) == {}


def test_a_bot_that_fails_is_pointed_out_and_one_that_has_had_its_time_and_one_that_pauses() -> None:
    late, paused, failed = in_act_2(), in_act_2(), Simulated(pace="led")
    paused.write(Note(facts.PAUSED, {}))
    failed.breaks.add(ONE)
    failed.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))
    failed.go_on()

    seconds = timedelta(seconds=20) + GRACE
    assert slow(late, seconds - timedelta(seconds=1)) == {}
    assert slow(late, seconds) == {ONE: Why.BOT_SLOW, TWO: Why.BOT_SLOW}
    assert slow(paused) == {ONE: Why.BOTS_PAUSED, TWO: Why.BOTS_PAUSED}
    assert slow(failed, timedelta(days=1))[ONE] is Why.BOT_FAILED


def test_a_late_bot_waits_on_purpose() -> None:
    run = in_act_2("tenderer-1")
    run.write(Note(facts.PERSONA, {"seat": "tenderer-2", "persona": "late"}))

    assert slow(run, timedelta(minutes=2)) == {}


def test_more_time_quiets_a_card_until_it_is_over_and_can_be_taken_back() -> None:
    run = in_act_2("tenderer-1", "tenderer-2")
    task = run.plan.task(ONE)
    assert task is not None
    run.pass_time(600)
    before = slow(run, timedelta(minutes=10))
    run.write(note(facts.EXTENDED, task, minutes=5))
    given = [slow(run, timedelta(minutes=minutes)) for minutes in (14, 15)]
    run.write(note(facts.UNDONE, task))

    assert before == slow(run, timedelta(minutes=10)) == {ONE: Why.LONG, TWO: Why.LONG}
    assert given == [{TWO: Why.LONG}, {ONE: Why.LONG, TWO: Why.LONG}]


def test_the_others_being_done_does_not_pass_over_who_was_given_more_time() -> None:
    run = in_act_2("tenderer-1", "tenderer-2", text=FEATURE.replace("@minutes:10", "@minutes:10 @quorum:50%"))
    task = run.plan.task(ONE)
    assert task is not None
    run.write(note(facts.EXTENDED, task, minutes=5))
    run.act("bid.received", "tenderer-2")
    waiting = run.go_on()
    standing = run.standing(ONE)
    run.pass_time(300)
    run.go_on()

    assert (standing, waiting.again) == ("open", START + timedelta(minutes=5))
    assert (run.standing(ONE), run.state.task(ONE).by) == ("released", "quorum")


@given(st.frozensets(st.sampled_from(sorted(ROSTER))), st.booleans(), st.booleans())
def test_nobody_is_waited_for_in_silence(people: frozenset[str], paused: bool, asked: bool) -> None:
    run = in_act_2(*sorted(people))
    task = run.plan.task(ONE)
    assert task is not None
    if paused:
        run.write(Note(facts.PAUSED, {}))
    if asked and run.standing(ONE) == "open":
        run.write(note(facts.ASKED, task))

    open_ones = {task for task, row in run.state.tasks.items() if row.standing.value == "open"}
    assert slow(run, timedelta(hours=1)).keys() == open_ones


def test_a_room_that_waits_for_nobody_and_does_nothing_is_told_apart() -> None:
    run = Simulated(pace="led")
    run.write(Note(facts.CALLED, {"scene": "act-2", "seats": None}))

    preparing = find_still(run.state, open_tasks=False, real=START + STILL)
    run.write(Note(facts.BEGUN, {"scene": "act-2", "kind": "act", "name": "Bids"}))

    assert preparing is not None
    assert preparing[0].value == "preparing"
    assert find_still(run.state, open_tasks=False, real=START) is None
    assert find_still(run.state, open_tasks=True, real=START + STILL) is None
    checking = find_still(run.state, open_tasks=False, real=START + STILL)
    assert checking is not None
    assert checking[0].value == "checking"

"""How a run stands is worked out on from where it stood, and comes to the same as from the beginning."""

from collections.abc import Mapping
from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.exercises import facts
from minikoneps.exercises.directing import note
from minikoneps.exercises.facts import Fact, Note
from minikoneps.exercises.runs import Folded
from tests.exercises.simulated import FEATURE, ROSTER, Simulated


class Recorded(Simulated):
    """A run whose facts are kept."""

    facts: list[Fact]

    def _next(self, kind: str, seat: str, data: Mapping[str, object]) -> Fact:
        fact = super()._next(kind, seat, data)
        if kind in facts.KINDS:
            self.facts = [*getattr(self, "facts", ()), fact]
        return fact


def eventful() -> list[Fact]:
    """Two acts, one begun anew, with everything that a card can go through."""
    run = Recorded(frozenset({"tenderer-1"}), FEATURE, ROSTER, pace="led")
    for act in ("act-1", "act-2", "act-2"):
        run.write(Note(facts.CALLED, {"scene": act, "seats": None}))
        run.go_on()
    task = next(task for scene in run.plan.acts for task in scene.tasks if run.standing(task.id) == "open")
    run.write(note(facts.HINT, task, level=1), note(facts.EXTENDED, task, minutes=5))
    run.write(note(facts.ASKED, task), note(facts.UNDONE, task), note(facts.STUCK, task, problem="no"))
    run.write(Note(facts.SCHEDULED, {"scene": "inject-1", "at": "2026-03-03T09:00:00.000000Z"}))
    run.write(Note(facts.PERSONA, {"seat": "tenderer-2", "persona": "late"}), Note(facts.HIDDEN, {}))
    run.write(note(facts.RELEASED, task, cause="trainer"), Note(facts.ENDED, {}))
    return run.facts


HAPPENED = eventful()


@given(st.lists(st.integers(0, len(HAPPENED)), max_size=6).map(sorted))
def test_a_run_read_in_pieces_stands_as_one_read_whole_and_nobody_sees_it_change(cuts: list[int]) -> None:
    seen = [Folded()]
    for start, end in zip([0, *cuts], [*cuts, len(HAPPENED)], strict=True):
        seen.append(seen[-1].on(HAPPENED[start:end]))

    ends = [0, *cuts, len(HAPPENED)]
    assert [one.state for one in seen] == [Folded().on(HAPPENED[:end]).state for end in ends]
    assert seen[-1].position == HAPPENED[-1].position + 1


def test_what_is_given_out_stays_as_it_was_given() -> None:
    half = Folded().on(HAPPENED[: len(HAPPENED) // 2])
    before = deepcopy(half)

    half.on(HAPPENED[len(HAPPENED) // 2 :])

    assert half == before

"""A room without a server: notes become facts, bots' jobs are done at once, people act when told to."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from minikoneps.exercises import facts
from minikoneps.exercises.acts import Acts
from minikoneps.exercises.directing import Deed, Examine, Failure, Look, Orders, Prepare, direct, note
from minikoneps.exercises.facts import Fact, Note
from minikoneps.exercises.plan import Plan, plan_of
from minikoneps.exercises.state import State
from minikoneps.shared.clock import WorkshopClock

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
ROSTER = {"officer": "procuringOfficer", "tenderer-1": "tenderer", "tenderer-2": "tenderer"}
FEATURE = """\
Feature: A small one
  Background:
    Given these seats
      | seat       | role              | organisation |
      | officer    | procuring officer | Town         |
      | tenderer-1 | tenderer          | Firm         |
      | tenderer-2 | tenderer          | Other Firm   |
    And the bids the bots have in mind
      | seat       | amount |
      | tenderer-1 | 1 000  |
      | tenderer-2 | 900    |

  Rule: Main line
    @act:2 @minutes:10
    Scenario: Bids
      Given the notice is open for bids
      When every tenderer submits a sealed bid
      And tenderer-1 replaces its bid by 950
      Then no bid value is visible to anyone
      When the clock moves to 1 second after the deadline
      And the procuring officer opens the bids
      Then in the scripted run the total of tenderer-2 is 900
    @act:1
    Scenario: Notice
      When the procuring officer publishes the notice
        \"\"\"hint
        First
        level.

        Second level.
        \"\"\"
      Then every seat can read the notice
    @inject @after:act-1 @within:7m
    Scenario: A surprise
      When tenderer-1 withdraws its bid
"""


class Simulated:
    """A run, seen from inside."""

    def __init__(
        self,
        people: frozenset[str] = frozenset(),
        text: str = FEATURE,
        roster: Mapping[str, str] = ROSTER,
        **started: object,
    ) -> None:
        self.plan: Plan = plan_of(text, "en", roster)
        self.people, self.state, self.acts = people, State(), Acts()
        self.real, self.size = START, 0
        self.failures: dict[str, Failure] = {}
        self.breaks: set[str] = set()
        self.down = False
        about: Mapping[str, object] = {"scenario": "x", "sha256": "", "pace": "alone", "bot_seconds": 0}
        self.write(Note(facts.STARTED, {**about, **started}))

    def write(self, *notes: Note) -> None:
        """Notes as the ledger keeps them."""
        for one in notes:
            self.state.apply(self._next(one.kind, "clock", one.data))

    def act(self, kind: str, seat: str, **data: object) -> None:
        """Somebody acts in the room."""
        self.acts.add(self._next(kind, seat, data))

    def _next(self, kind: str, seat: str, data: Mapping[str, object]) -> Fact:
        fact = Fact(self.size, kind, seat, self.real, self.real, data)
        self.size += 1
        return fact

    def pass_time(self, seconds: float) -> None:
        self.real += timedelta(seconds=seconds)

    def decided(self) -> Orders:
        clock = WorkshopClock(START, START, 0)
        so_far = (self.plan, self.state, self.acts, self.people, clock, self.real, None, self.failures)
        return direct(Look(*so_far, down=self.down))

    def go_on(self) -> Orders:
        """Everything that happens without people; gives the orders that wait for something."""
        for _ in range(200):
            orders = self.decided()
            if orders.notes:
                self.write(*orders.notes)
            elif orders.job is not None:
                self._done(orders.job)
            else:
                return orders
        raise AssertionError("it never comes to rest")

    def _done(self, job: Prepare | Deed | Examine) -> None:
        match job:
            case Prepare(scene):
                self.write(Note(facts.BEGUN, {"scene": scene.id, "kind": scene.kind, "name": scene.name}))
            case Examine(scene, checks):
                told = {"scene": scene.id, "result": "green", "problem": "", "seen": []}
                self.write(*(Note(facts.CHECKED, {**told, "check": check.id}) for check in checks))
            case Deed(task) if task.id in self.breaks:
                tries = self.failures[task.id].tries + 1 if task.id in self.failures else 1
                self.failures[task.id] = Failure(tries, self.real, len(self.acts), "409 no")
                self.pass_time(30)
            case Deed(task):
                self.act(task.kind or "x.refused", "trainer" if task.led else task.owner)
                self.write(note(facts.DONE, task, by="bot"))

    def standing(self, task: str) -> str:
        return self.state.task(task).standing.value

"""Simulated people: each does what its cards ask, over HTTP, at a price of its own, and nothing else."""

from collections.abc import Mapping

from minikoneps.exercises.plan import Plan, Task, plan_of
from minikoneps.exercises.playing import LiveWorld, problem_of
from minikoneps.playbook.actors import Bot, Send
from minikoneps.playbook.lint.people import own_price
from minikoneps.playbook.phrases import SECRET
from minikoneps.playbook.player import understood
from tests.exercises.live import SCENARIOS, Live


class Reader(Bot):
    """Somebody else's seat: what these people must know of it is read as the trainer reads it."""

    def headers(self, key: str | None = None) -> dict[str, str]:
        """No seat is named: the trainer's own is played."""
        return {name: value for name, value in super().headers(key).items() if name != "Seat"}


class People(LiveWorld):
    """A room as its people see it: each seat is played with the token of who sits there."""

    def __init__(self, send: Send, live: Live, scenario: str, seats: Mapping[str, str]) -> None:
        super().__init__(send, live.room.served.trainer_token, live.room.slug)
        self._live, self._tokens = live, dict(seats)
        self._plan = plan_for(scenario, live)
        self.problems: list[str] = []

    def bot(self, seat: str) -> Bot:
        """Somebody on a seat, with their own token; other seats are asked as the trainer's programs are."""
        if seat not in self.bots:
            row = self._seat(seat)
            kind, token = (Bot, self._tokens[seat]) if seat in self._tokens else (Reader, self._token)
            self.bots[seat] = kind(self.send, self.workshop, token, seat, row["role"], row["party"])
        return self.bots[seat]

    def take_turn(self, seat: str, name: str) -> None:
        """Do what a card asks once it lies open on the page of who sits there."""
        self._tender = None  # their pages show the notice that was published last
        task = self._plan.task(name)
        card = next((one for one in self._live.seen(seat)["cards"] if one["id"] == name), None)
        if task is None or card is None or card["standing"] != "open":
            return
        if problem := problem_of(lambda: self._do(task)):
            self.problems.append(f"{task.id}: {problem}")
        if task.kind is None:  # an attempt that leaves no entry: the trainer has a bot finish it
            self._live.lead(f"/tasks/{task.id}/bot")

    def _do(self, task: Task) -> None:
        scene = self._plan.find(task.scene)
        assert scene is not None
        self.recall(scene)
        phrase, captured = understood(task.sentence, self)
        if SECRET in captured:
            captured[SECRET] = own_price(captured[SECRET])
        bids, lots = self.script.bids, self.script.lot_bids
        if task.every:
            mine = {lot: own_price(total) for lot, total in lots.get(task.owner, {}).items()}
            self.script.bids = {task.owner: own_price(bids[task.owner])}
            self.script.lot_bids = {task.owner: mine} if mine else {}
        try:
            phrase.step()(self, **captured)
        finally:
            self.script.bids, self.script.lot_bids = bids, lots


def plan_for(scenario: str, live: Live) -> Plan:
    """The plan of a scenario for the seats of a room."""
    text = (SCENARIOS / f"{scenario}.feature").read_text(encoding="utf-8")
    roster = {row["seat"]: row["role"] for row in live.room.get("trainer", "/seats").json()}
    return plan_of(text, "en", roster)

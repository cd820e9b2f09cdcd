"""A room in which simulated people sit on some seats: they act as people may, not as the bots would."""

from collections.abc import Mapping
from typing import Any

from minikoneps.playbook.actors import Answer, Send
from minikoneps.playbook.feature import Sentence
from minikoneps.playbook.phrases import SCRIPTED, SECRET
from minikoneps.playbook.player import understood
from minikoneps.playbook.words import amount
from minikoneps.playbook.world import World

CHEAPER = 97  # per cent of what a bot would bid


class Peopled(World):
    """A world in which the seats of `people` are held by participants who are no bots."""

    def __init__(self, send: Send, trainer_token: str, people: frozenset[str]) -> None:
        super().__init__(send, trainer_token)
        self.people = people

    def seated(self, row: Mapping[str, Any]) -> Answer:
        """Put a person on one of their seats, a bot on any other."""
        if row["seat"] in self.people:
            return self.trainer.seat_person(f"Person on {row['seat']}", row["seat"])
        return super().seated(row)

    def say(self, sentence: Sentence) -> None:
        """Play one sentence as these people would; a result of the scripted run is passed over."""
        phrase, captured = understood(sentence, self)
        if self.people and phrase.id.endswith(SCRIPTED):
            return
        if SECRET in captured and captured.get("seat") in self.people:
            captured[SECRET] = own_price(captured[SECRET])
        phrase.step()(self, **captured)
        if phrase.id == "script.bids":
            for seat in self.people & self.script.bids.keys():
                self.script.bids[seat] = own_price(self.script.bids[seat])
                for lot, total in self.script.lot_bids.get(seat, {}).items():
                    self.script.lot_bids[seat][lot] = own_price(total)

    def entries(self) -> int:
        """How many entries the room's ledger has; none before the room is opened."""
        if not self.workshop:
            return 0
        return int(self.shown(self.trainer.see("/checkpoint"), "the state of the ledger")["size"])


def own_price(total: str) -> str:
    """What a person bids where a bot would have bid a total: a whole amount below it."""
    whole = int(amount(total).partition(".")[0])
    return str(max(whole * CHEAPER // 100, 1))

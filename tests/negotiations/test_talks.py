"""Talks about two proposals: the first ones fail, the second ones end in an award for what was agreed."""

from minikoneps.verification.check import verify
from tests.negotiations.room import ONE, TWO, order, ranked_room, round_of
from tests.serving import Served
from tests.stages import served
from tests.verification.checked import bundle_of, frauds

__all__ = ["served"]
PRICES = {ONE: "480000000", TWO: "420000000"}
MARKS = [("96", "10", "88", "9")]  # one member is enough to put them in line


def test_talks_go_down_the_line_and_the_award_is_for_what_was_agreed(served: Served) -> None:
    with ranked_room(served, PRICES, MARKS) as played:
        assert order(played.talks())[0] == ("Baram Computer", "due")
        assert played.refused("", TWO) == "negotiations.out_of_turn"
        assert played.award(ONE) == "awards.waits"
        played.begin(ONE)
        played.hold(ONE)
        assert played.refused("/rounds", ONE, **round_of(price="480000001")) == "negotiations.price_rose"
        played.end(ONE, "brokenDown")
        assert played.award(ONE) == "awards.passed_over"

        played.begin(TWO)
        played.hold(TWO)
        played.hold(TWO, price="415000000")
        assert (played.award(TWO), played.line()["agreed"]) == ("awards.waits", None)
        played.end(TWO)

        agreed = {"amount": "415000000", "currency": "KRW"}
        assert played.line()["agreed"] == {"bid": played.bids[TWO], "value": agreed}
        assert played.award(TWO)["value"] == agreed
        bundle = played.room.get("auditor", "/bundle").content
        assert frauds(verify(bundle_of(bundle))) == {}

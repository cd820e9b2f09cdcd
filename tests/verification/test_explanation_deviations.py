"""Explanations after the fact: a rejection without a question, a late answer, research that knew the bids."""

from datetime import timedelta
from typing import Any

from minikoneps.shared.canonical import instant_text
from tests.verification.checked import check, frauds
from tests.verification.room import DEADLINE, TENDER, Room

DUE = {"due_at": instant_text(DEADLINE + timedelta(days=5))}
LATER = {"received_at": instant_text(DEADLINE + timedelta(days=6))}
IN_TIME = {"received_at": instant_text(DEADLINE + timedelta(days=1))}


class Goods(Room):
    """A room that plays by Italian law, with a tender for goods at the lowest price."""

    def notice(self) -> dict[str, object]:
        said = super().notice()
        written: dict[str, Any] = dict(said["notice"])  # type: ignore[call-overload]
        value = {"amount": "100.00", "currency": "EUR"}
        more = {"procedure": "openLowestPrice", "main_procurement_category": "goods", "value": value}
        return {**said, "notice": {**written, **more}}


def ranked(*prices: str) -> Goods:
    """Bids at these prices for the two desks and the half, ranked."""
    room = Goods(law=("it", "2026-03-02"))
    room.start()
    index = next(place for place, entry in enumerate(room.entries) if entry.kind == "attempt.started")
    room.rewrite(index, pack="it", pack_date="2026-03-02")
    room.seat_all()
    room.publish()
    for number, price in enumerate(prices, 1):
        room.bid(number, f"bid-{number}", [price, price])
    room.close()
    room.open()
    room.evaluate()
    return room


def step(room: Goods, kind: str, bid: str = "bid-1", **said: object) -> None:
    about = {"tender": TENDER, "lot": "1", "bid": bid, "tenderer": f"party-tenderer-{bid[-1]}"}
    room.act(f"explanation.{kind}", "evaluator", {**about, **said})


def explained(room: Goods) -> Goods:
    """The first is asked, answers, is heard and excluded; the second wins."""
    step(room, "asked", question="How?", **DUE)
    step(room, "given", words_sha256="00" * 32, **IN_TIME)
    room.now = DEADLINE + timedelta(days=2)
    step(room, "heard", words_sha256="00" * 32)
    step(room, "decided", accepted=False, reasons="Nothing accounts for it.")
    room.award("bid-2")
    return room


def found(room: Goods) -> dict[str, list[str]]:
    room.sign_anew()
    return frauds(check(room))


def test_an_honest_exclusion_raises_no_finding() -> None:
    assert found(explained(ranked("20", "30"))) == {}


def test_a_bid_passed_over_without_any_explanation_is_found() -> None:
    room = ranked("20", "30")
    room.award("bid-2")

    assert "which has rank 2, before bid-1" in found(room)["award_bent"][0]


def test_a_rejection_without_question_answer_or_hearing_is_found() -> None:
    silent, unheard = ranked("20", "30"), ranked("20", "30")
    step(silent, "decided", accepted=False, reasons="Too low.")
    step(unheard, "asked", question="How?", **DUE)
    step(unheard, "given", words_sha256="00" * 32, **IN_TIME)
    unheard.now = DEADLINE + timedelta(days=2)
    step(unheard, "decided", accepted=False, reasons="Too low.")

    assert "at notAsked" in found(silent)["explained_out_of_turn"][0]
    assert "at answered" in found(unheard)["explained_out_of_turn"][0]


def test_an_answer_after_its_time_is_found() -> None:
    room = ranked("20", "30")
    step(room, "asked", question="How?", **DUE)
    room.now = DEADLINE + timedelta(days=6)
    step(room, "given", words_sha256="00" * 32, **LATER)

    assert "at unanswered" in found(room)["explained_out_of_turn"][0]


def test_an_award_above_the_base_amount_is_found() -> None:
    room = ranked("41", "30")
    room.award("bid-1")

    assert "passed over: tooHigh" in found(room)["award_bent"][0]


def test_market_research_that_knew_the_bids_is_found() -> None:
    room = ranked("20", "30")
    research = {"tender": TENDER, "lot": "1", "mean": "60.00", "budget": "70.00", "currency": "EUR"}
    room.act("research.recorded", "procuring-officer", {**research, "source": "Three catalogues."})

    assert "after the opening" in found(room)["research_after_opening"][0]

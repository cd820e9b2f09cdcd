"""Too low and too high over HTTP: asked, answered in time, heard, decided, and the next in line."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.explanations.room import PRICES, italian_room, ranked
from tests.serving import Room, Served
from tests.stages import entries, send

DUE = "2026-04-20T10:00:00Z"
WEAK = "Our prices are what they are."


@pytest.fixture
def italian(served: Served) -> Iterator[Room]:
    with italian_room(served) as room:
        yield room


def bounds(room: Room, tender: dict[str, Any], seat: str = "observer") -> dict[str, Any]:
    [found] = room.get(seat, f"/tenders/{tender['id']}/bounds").json()
    return dict(found)


def line(room: Room, tender: dict[str, Any]) -> dict[str, Any]:
    [found] = room.get("observer", f"/tenders/{tender['id']}/lines").json()
    return dict(found)


def test_the_threshold_is_shown_with_every_figure_and_names_the_bids_that_reach_it(italian: Room) -> None:
    tender, bids = ranked(italian)
    found = bounds(italian, tender)

    assert (found["tooLow"], found["follows"], found["heard"]) == ("italianThreshold", "explained", True)
    threshold = found["threshold"]
    assert (threshold["threshold"], threshold["way"], threshold["mean"]) == ("16.0000", "spread", "10.0000")
    assert set(threshold["setAside"]) == {bids["tenderer-1"], bids["tenderer-5"]}
    standings = {row["bid"]: row["standing"] for row in found["bids"]}
    suspected = {bid for bid, standing in standings.items() if standing == "suspected"}
    assert suspected == {bids["tenderer-4"], bids["tenderer-5"]}
    assert line(italian, tender)["awaits"] == "explanation"


def test_a_weak_answer_is_heard_and_excluded_with_reasons_and_the_next_one_wins(italian: Room) -> None:
    tender, bids = ranked(italian)
    low, next_low = bids["tenderer-5"], bids["tenderer-4"]
    path = f"/tenders/{tender['id']}/explanations"
    asked = {"bid": low, "question": "How do you deliver for so little?", "dueAt": DUE}
    decided = {"bid": low, "accepted": False, "reasons": "No figure accounts for the price."}
    award = {"status": "active", "bid": low, "reasons": "It is the lowest."}
    awards = f"/tenders/{tender['id']}/awards"

    assert send(italian, "procuring-officer", awards, award) == (409, "awards.waits")
    assert send(italian, "evaluator", f"{path}/decision", decided) == (409, "explanations.not_open")
    italian.done("evaluator", path, asked)
    assert send(italian, "evaluator", path, asked) == (409, "explanations.not_open")
    assert send(italian, "evaluator", f"{path}/decision", decided) == (409, "explanations.still_time")
    answer = {"bid": low, "answer": WEAK}
    assert send(italian, "tenderer-4", f"{path}/answer", answer) == (409, "explanations.not_yours")
    italian.done("tenderer-5", f"{path}/answer", answer)
    assert send(italian, "evaluator", f"{path}/decision", decided) == (409, "explanations.not_heard")
    italian.done("procuring-officer", f"{path}/hearing", {"bid": low, "minutes": "It could not say more."})
    italian.done("evaluator", f"{path}/decision", decided)
    assert line(italian, tender)["passedOver"] == [{"bid": low, "why": "tooLow"}]
    assert line(italian, tender)["best"] == [next_low]

    italian.done("evaluator", path, {**asked, "bid": next_low})
    italian.done("tenderer-4", f"{path}/answer", {"bid": next_low, "answer": "Our own wood, see annex."})
    italian.done("evaluator", f"{path}/decision", {**decided, "bid": next_low, "accepted": True})
    won = italian.done("procuring-officer", awards, {**award, "bid": next_low}, key="key-award")
    assert won["bid"] == next_low


def test_the_words_of_a_tenderer_are_for_those_who_decide_and_the_ledger_holds_their_hash(
    italian: Room,
) -> None:
    tender, bids = ranked(italian)
    path, low = f"/tenders/{tender['id']}/explanations", bids["tenderer-5"]
    italian.done("evaluator", path, {"bid": low, "question": "How do you do it?", "dueAt": DUE})
    italian.done("tenderer-5", f"{path}/answer", {"bid": low, "answer": WEAK})

    def read(seat: str) -> str | None:
        rows = bounds(italian, tender, seat)["bids"]
        shown: str | None = next(row for row in rows if row["bid"] == low)["explanation"]["answer"]
        return shown

    readers = {
        seat: read(seat) == WEAK for seat in ("procuring-officer", "evaluator", "auditor", "tenderer-5")
    }
    assert all(readers.values()), readers
    assert [read(seat) for seat in ("tenderer-4", "observer")] == [None, None]
    [given] = entries(italian, "observer", "explanation.given")
    assert WEAK not in str(given)
    assert len(given["data"]["words_sha256"]) == 64


def test_who_does_not_answer_in_time_can_be_excluded_and_a_late_answer_is_refused(italian: Room) -> None:
    tender, bids = ranked(italian)
    path, low = f"/tenders/{tender['id']}/explanations", bids["tenderer-5"]
    past = {"bid": low, "question": "How do you do it?", "dueAt": "2026-04-01T10:00:00Z"}
    assert send(italian, "evaluator", path, past) == (409, "explanations.no_time")
    italian.done("evaluator", path, {**past, "dueAt": DUE})
    italian.done("trainer", "/clock", {"to": "2026-04-20T10:00:01Z"})

    late = send(italian, "tenderer-5", f"{path}/answer", {"bid": low, "answer": WEAK})
    assert late == (409, "explanations.late")
    italian.done("evaluator", f"{path}/decision", {"bid": low, "accepted": False, "reasons": "No answer."})
    assert line(italian, tender)["passedOver"] == [{"bid": low, "why": "tooLow"}]


def test_in_services_a_bid_at_the_threshold_is_out_at_once(italian: Room) -> None:
    tender, bids = ranked(italian, mainProcurementCategory="services")
    over = {row["bid"]: row["why"] for row in line(italian, tender)["passedOver"]}
    asked = {"bid": bids["tenderer-5"], "question": "How do you do it?", "dueAt": DUE}
    path = f"/tenders/{tender['id']}/explanations"

    assert over == {bids["tenderer-4"]: "tooLow", bids["tenderer-5"]: "tooLow"}
    assert line(italian, tender)["awaits"] is None
    assert send(italian, "evaluator", path, asked) == (409, "explanations.out_already")


def test_a_bid_above_the_base_is_out_and_counts_for_no_threshold(italian: Room) -> None:
    tender, bids = ranked(italian, {**PRICES, "tenderer-5": "100000.01"}, mainProcurementCategory="services")
    found = bounds(italian, tender)

    assert (found["follows"], found["threshold"]) == ("notComputed", None), "four valid bids are too few"
    assert [one["name"] for one in found["ceilings"]] == ["estimate"]
    assert line(italian, tender)["passedOver"] == [{"bid": bids["tenderer-5"], "why": "tooHigh"}]

"""Another price in a room with limits, and how soon after the last act a debrief is there."""

import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.exercises.live import Live, play_in
from tests.serving import LONG, Served, serve

pytestmark = pytest.mark.skipif(not LONG, reason="plays a whole scenario; the rules are tested by themselves")

SOON = 5.0  # seconds from the end of the last act to the debrief


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture(scope="module")
def played(served: Served) -> Iterator[Live]:
    live = play_in(served, "multiple_reserve_prices")
    live.start(pace="alone")
    live.until(lambda: live.seen()["status"] == "ended", "the bots did not come to the end")
    yield live
    live.close()


def tried(live: Live, bid: dict[str, Any], amount: str) -> dict[str, Any]:
    tender = live.open_tender()["id"]
    asked = f"/debrief/what-if?tender={tender}&lot=1&bid={bid['bid']}&amount={amount}"
    found: dict[str, Any] = live.room.get("auditor", asked).json()
    return found


def test_a_debrief_is_there_within_five_seconds_of_the_last_act(
    played: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.monotonic()
    shown = played.room.get("trainer", "/debrief").json()
    took = time.monotonic() - began

    with capsys.disabled():
        sys.stdout.write(f"\ndebrief after the last act: {took:.2f} s of {SOON:.0f} s\n")
    assert shown["ready"] is True
    assert took < SOON


def test_the_price_that_was_bid_gives_the_real_ranking(played: Live) -> None:
    lot = played.room.get("trainer", "/debrief").json()["tenders"][0]["lots"][0]
    held = [bid for bid in lot["bids"] if bid["outcome"] != "notResponsive"]

    for bid in held:
        found = tried(played, bid, bid["total"]["amount"])
        assert (found["actual"], found["rank"], found["why"]) == (True, bid["rank"], bid["why"])
        assert found["wins"] is (bid["outcome"] == "first")


def test_one_won_decides_and_what_no_bid_could_be_is_refused(played: Live) -> None:
    lot = played.room.get("trainer", "/debrief").json()["tenders"][0]["lots"][0]
    floor, cheapest = (
        int(lot["floor"]["amount"]),
        next(one for one in lot["bids"] if one["why"] == "underLimit"),
    )

    at, under = tried(played, cheapest, str(floor)), tried(played, cheapest, str(floor - 1))

    assert (at["wins"], at["rank"]) == (True, 1)
    assert (under["wins"], under["why"]) == (False, "underLimit")
    assert tried(played, cheapest, "0")["code"] == "debriefs.amount_unfit"
    assert tried(played, cheapest, "5.5")["code"] == "debriefs.amount_unfit"
    assert tried(played, {"bid": "bid-none"}, "5")["code"] == "debriefs.bid_unknown"

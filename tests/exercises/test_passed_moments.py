"""The clock only goes forward: what an inject moved it past, a later act does not wait for."""

from collections.abc import Callable

import pytest

from tests.exercises.live import Live

ONE = "tenderer-1"


@pytest.mark.long
def test_an_act_goes_on_when_an_inject_has_passed_the_deadline_already(playing: Callable[..., Live]) -> None:
    live = playing("multiple_reserve_prices")
    live.start()
    live.until_phase("act-1", "complete")
    live.lead("/scenes/palette-late-bid", seat=ONE)
    inject = live.until(lambda: running(live), "the inject did not begin")
    live.until(lambda: clock_moves(live, inject), "the clock has nothing to do in the inject")
    live.until_phase(inject, "complete")
    live.room.pass_deadline(live.open_tender(), 60)

    live.lead("/scenes/act-2")
    live.until(lambda: clock_moves(live, "act-2"), "the clock has nothing to do in the act")
    live.until_phase("act-2", "complete")

    (cell,) = [one for one in led(live) if one["task"].startswith("act-2.")]
    assert (cell["standing"], cell["by"]) == ("released", "before")


def running(live: Live) -> str | None:
    """The inject that is on."""
    return next((one["id"] for one in live.seen()["injects"] if one["phase"] == "playing"), None)


def led(live: Live) -> list[dict[str, str]]:
    """What the clock has to do."""
    return [cell for row in live.board()["rows"] if row["seat"] == "clock" for cell in row["cells"]]


def clock_moves(live: Live, scene: str) -> bool:
    """Press *Do it now*, once the task lies open."""
    ready = [one["task"] for one in led(live) if one["task"].startswith(scene) and one["standing"] == "open"]
    return any(live.lead(f"/tasks/{task}/bot").is_success for task in ready)

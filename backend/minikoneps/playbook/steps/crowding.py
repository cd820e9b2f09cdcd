"""Crowds of rivals: hundreds of tenderers that the computer plays, and what they leave on the record."""

import threading
from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.opening import opening
from minikoneps.playbook.world import World

LOOKS, PAUSE = 480, 0.25  # how often, and how long between two looks, it is waited for the last bid
GOING = ("waiting", "bidding")


@phrase(
    "crowd.present",
    "given",
    "trainer",
    {
        "en": ["a crowd of {count:Whole} rivals"],
        "ar": ["حشد من {count:Whole} منافس"],
        "fr": ["une foule de {count:Whole} concurrents"],
    },
)
def crowd_present(world: World, count: int) -> None:
    """So many rivals come to the tender that is open for bids, or to the next, with the usual habits."""
    bring(world, {"size": count})


@phrase(
    "crowd.mixed",
    "given",
    "trainer",
    {
        "en": [
            "a crowd of {count:Whole} rivals, {late:Whole} % of them in the last minutes "
            "and {careless:Whole} % careless"
        ],
        "ar": [
            "حشد من {count:Whole} منافس، {late:Whole} % منهم في الدقائق الأخيرة و{careless:Whole} % بلا عناية"
        ],
        "fr": [
            "une foule de {count:Whole} concurrents, {late:Whole} % d'entre eux dans les dernières minutes "
            "et {careless:Whole} % sans soin"
        ],
    },
)
def crowd_mixed(world: World, count: int, late: int, careless: int) -> None:
    """The same, with the shares that bid in the last five minutes, and below the lower limit."""
    bring(world, {"size": count, "late": late, "careless": careless})


@phrase(
    "crowd.in",
    "given",
    "trainer",
    {
        "en": ["the rivals have bid"],
        "ar": ["قدم المنافسون عطاءاتهم"],
        "fr": ["les concurrents ont remis leurs offres"],
    },
)
def crowd_in(world: World) -> None:
    """Every rival of the room bids now, whatever its habit."""
    trainer = world.enter()
    for crowd in crowds(world):
        if crowd["status"] in GOING and crowd["progress"]["waiting"]:
            world.granted(trainer.act(f"/crowds/{crowd['id']}/hurry", {}), "the rivals bid at once")
    left = 0
    for _ in range(LOOKS):
        left = sum(one["progress"]["waiting"] for one in crowds(world) if one["tender"] is not None)
        if left == 0:
            return
        threading.Event().wait(PAUSE)
    world.expect(False, f"{left} rivals have not bid")


@phrase(
    "crowd.opened",
    "then",
    "system",
    {
        "en": ["the bids of all rivals are on the record"],
        "ar": ["عطاءات كل المنافسين في المحضر"],
        "fr": ["les offres de tous les concurrents sont au procès-verbal"],
    },
)
def crowd_opened(world: World) -> None:
    """The record of the opening names as many tenderers as rivals have bid, none of them twice."""
    rows = (opening(world) or {"bids": []})["bids"]
    came = sum(one["progress"]["bids"] for one in crowds(world))
    firms = {row["tenderer"]["id"] for row in rows}
    world.expect(came > 0, "no rival has bid")
    world.expect(len(firms) >= came, f"{len(firms)} tenderers are on the record, and {came} rivals have bid")


def bring(world: World, plan: dict[str, object]) -> None:
    """Have a crowd come unless the room has one of this size."""
    trainer = world.enter()
    if any(one["size"] == plan["size"] for one in crowds(world)):
        return
    world.granted(trainer.act("/crowds", plan), "a crowd of rivals comes")


def crowds(world: World) -> list[dict[str, Any]]:
    """The crowds of the room, as the trainer reads them."""
    rows: list[dict[str, Any]] = world.shown(world.enter().see("/crowds"), "the crowds of the room")
    return rows

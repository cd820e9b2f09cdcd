"""Refusals: what an attempt was answered, and that the ledger kept it."""

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.world import World

LATE = "bids.late"
TOO_EARLY = "evaluations.not_closed"


@phrase(
    "refused.late",
    "then",
    "system",
    {"en": ["the attempt is refused as late"], "ar": ["ترفض المحاولة لأنها متأخرة"]},
)
def refused_as_late(world: World) -> None:
    """The last attempt was refused because the deadline had passed."""
    refused_as(world, LATE)


@phrase(
    "refused.early",
    "then",
    "system",
    {"en": ["the attempt is refused as too early"], "ar": ["ترفض المحاولة لأنها سابقة لأوانها"]},
)
def refused_as_too_early(world: World) -> None:
    """The last attempt was refused because the time for it had not come."""
    refused_as(world, TOO_EARLY)


@phrase(
    "refused.recorded", "then", "system", {"en": ["the ledger holds the refusal"], "ar": ["يثبت السجل الرفض"]}
)
def refusal_recorded(world: World) -> None:
    """The refused attempt stands in the ledger, with its code, for the seat that made it."""
    code = world.attempt.code if world.attempt else None
    world.expect(code is not None, "nothing was refused")
    for bot in world.bots.values():
        bot.cursor = None
        entries = bot.new_entries()
        if any(entry["kind"].endswith(".refused") and entry["data"].get("code") == code for entry in entries):
            return
    world.expect(False, f"the ledger holds no refusal {code}")


def refused_as(world: World, code: str) -> None:
    """Hold the last attempt to one refusal."""
    attempt = world.attempt
    world.expect(attempt is not None, "nothing was attempted")
    told = attempt.told() if attempt else ""
    world.expect(attempt is not None and attempt.code == code, f"the attempt was answered {told}, not {code}")

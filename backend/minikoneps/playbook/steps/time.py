"""The room's clock: held, moved on, moved to just before or just after the deadline."""

from datetime import datetime, timedelta

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text, parse_instant

TOO_SHORT = "tenders.period_too_short"


@phrase(
    "clock.held",
    "given",
    "clock",
    {"en": ["the clock is held at {at:Instant}"], "ar": ["الساعة متوقفة عند {at:Instant}"]},
)
def clock_held(world: World, at: datetime) -> None:
    """The room opens at this instant and its clock stands; a room already past it is left as it is."""
    if not world.workshop:
        world.script.starts_at = at
    elif world.now() < at:
        world.granted(
            world.trainer.move_clock({"to": instant_text(at), "rate": 0}), "the trainer holds the clock"
        )


@phrase(
    "clock.before_deadline",
    "when",
    "trainer",
    {
        "en": ["the clock moves to {span:Span} before the deadline"],
        "ar": ["تتقدم الساعة إلى ما قبل الموعد النهائي بمقدار {span:Span}"],
    },
    done_by="clock.moved",
    route="/clock",
)
def clock_before_deadline(world: World, span: timedelta) -> None:
    """The trainer moves the clock to just before the deadline."""
    move_to_deadline(world, -span)


@phrase(
    "clock.after_deadline",
    "when",
    "clock",
    {
        "en": ["the clock moves to {span:Span} after the deadline"],
        "ar": ["تتقدم الساعة إلى ما بعد الموعد النهائي بمقدار {span:Span}"],
    },
    done_by="tender.closed",
    route="/clock",
)
def clock_after_deadline(world: World, span: timedelta) -> None:
    """The trainer moves the clock past the deadline, and the clock closes the tender."""
    move_to_deadline(world, span)


@phrase(
    "clock.moved_on",
    "when",
    "trainer",
    {
        "en": ["the clock moves on by {span:Span}"],
        "ar": ["تتقدم الساعة بمقدار {span:Span}"],
        "fr": ["l'horloge avance de {span:Span}"],
    },
    done_by="clock.moved",
    route="/clock",
)
def clock_moved_on(world: World, span: timedelta) -> None:
    """The trainer moves the clock on."""
    moved = world.enter().move_clock({"to": instant_text(world.now() + span)})
    world.granted(moved, "the trainer moves the clock on")


def move_to_deadline(world: World, plus: timedelta) -> None:
    """Move the clock to a moment after the tender's deadline, or before it."""
    event = {"tender": world.tender_id(), "event": "deadline", "plusSeconds": int(plus.total_seconds())}
    world.granted(world.enter().move_clock({"toEvent": event}), "the trainer moves the clock to the deadline")


def deadline(world: World) -> datetime:
    """The tender's deadline."""
    return parse_instant(world.tender()["tenderPeriod"]["endDate"])


def pass_deadline(world: World) -> None:
    """Move the clock past the deadline unless it is there already."""
    if world.now() <= deadline(world):
        move_to_deadline(world, timedelta(seconds=1))


@phrase(
    "deadline.far_enough",
    "then",
    "system",
    {
        "en": ["the tenderers have the days the rules promise"],
        "ar": ["لدى مقدمي العطاءات المهلة التي تكفلها القواعد"],
    },
)
def deadline_far_enough(world: World) -> None:
    """The time between publication and deadline is no shorter than the country pack says."""
    period = world.tender()["tenderPeriod"]
    given = parse_instant(period["endDate"]) - parse_instant(period["startDate"])
    officer = world.one("procuringOfficer")
    checks = world.shown(officer.see(world.tender_path("/checks")), "the conditions of publication")
    promised = next((row["facts"]["minimumDays"] for row in checks if row["code"] == TOO_SHORT), None)
    world.expect(promised is not None, "the rules say nothing of the days")
    world.expect(
        given >= timedelta(days=int(promised or 0)), f"the tenderers have only {given}, not {promised} days"
    )

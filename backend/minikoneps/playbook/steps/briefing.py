"""The site briefing: when it is, who writes down who came, and what becomes of those who did not."""

from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.participation import NOTICE_ROUTE
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text, parse_instant


@phrase(
    "clock.to_briefing",
    "when",
    "trainer",
    {
        "en": ["the clock moves to the site briefing"],
        "ar": ["تتقدم الساعة إلى جلسة الشرح الميداني"],
        "fr": ["l'horloge passe à la visite du site"],
    },
    done_by="clock.moved",
    route="/clock",
)
def clock_to_briefing(world: World) -> None:
    """The trainer moves the clock to the beginning of the site briefing."""
    to = parse_instant(briefing_of(world)["date"])
    world.granted(world.enter().move_clock({"to": instant_text(to)}), "the trainer moves the clock")


@phrase(
    "briefing.attended",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer writes down that {seat:Seat} came to the site briefing"],
        "ar": ["يدون مسؤول الشراء أن {seat:Seat} حضر جلسة الشرح الميداني"],
        "fr": ["le responsable des marchés note que {seat:Seat} est venu à la visite du site"],
    },
    done_by="briefing.attended",
    route=NOTICE_ROUTE,
)
def note(world: World, seat: str) -> None:
    """The officer writes down whom it saw at the briefing."""
    world.granted(attend(world, seat), f"the procuring officer writes down that {seat} came")


@phrase(
    "briefing.came",
    "given",
    "{seat}",
    {
        "en": ["{seat:Seat} came to the site briefing"],
        "ar": ["حضر {seat:Seat} جلسة الشرح الميداني"],
        "fr": ["{seat:Seat} est venu à la visite du site"],
    },
)
def came(world: World, seat: str) -> None:
    """The briefing has begun, and the officer has written down that the tenderer came."""
    if world.now() < parse_instant(briefing_of(world)["date"]):
        clock_to_briefing(world)
    noted = world.shown(
        world.one("procuringOfficer").see(world.tender_path("/briefing/attendance")), "who came"
    )
    if world.bot(seat).party not in [row["id"] for row in noted]:
        note(world, seat)


@phrase(
    "briefing.tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to write down that {seat:Seat} came to the site briefing"],
        "ar": ["يحاول مسؤول الشراء تدوين أن {seat:Seat} حضر جلسة الشرح الميداني"],
        "fr": ["le responsable des marchés tente de noter que {seat:Seat} est venu à la visite du site"],
    },
    done_by="briefing.refused",
    route=NOTICE_ROUTE,
)
def try_to_note(world: World, seat: str) -> None:
    """The officer writes down that somebody came, which the rules should refuse."""
    attend(world, seat)


@phrase(
    "refused.briefing_missed",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tenderer is not among those who came"],
        "ar": ["ترفض المحاولة لأن مقدم العطاء ليس بين الحاضرين"],
        "fr": ["la tentative est refusée car le soumissionnaire n'est pas parmi ceux qui sont venus"],
    },
)
def refused_as_absent(world: World) -> None:
    """The last attempt was refused because its tenderer missed the briefing."""
    refused_as(world, "participation.briefing_missed")


@phrase(
    "refused.briefing_ahead",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the site briefing has not begun"],
        "ar": ["ترفض المحاولة لأن جلسة الشرح الميداني لم تبدأ"],
        "fr": ["la tentative est refusée car la visite du site n'a pas commencé"],
    },
)
def refused_as_ahead(world: World) -> None:
    """The last attempt was refused because nobody can have come yet."""
    refused_as(world, "participation.briefing_ahead")


def attend(world: World, seat: str) -> Answer:
    """Write down that a seat's organisation came, whatever the answer."""
    came = {"tenderers": [world.bot(seat).party]}
    world.attempt = world.one("procuringOfficer").act(world.tender_path("/briefing/attendance"), came)
    return world.attempt


def briefing_of(world: World) -> dict[str, Any]:
    """The site briefing of the notice; there must be one."""
    briefing: dict[str, Any] | None = world.tender()["siteBriefing"]
    world.expect(briefing is not None, "the notice announces no site briefing")
    return briefing or {}

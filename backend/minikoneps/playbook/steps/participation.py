"""Registering for taking part: who does it, until when, and who learns of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.words import instant_from_now, known
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text, parse_instant

NOTICE_ROUTE = "/tenders/{tender}"
ATTENDANCE = {
    "required": True,
    "free": False,
    "مطلوب": True,
    "اختياري": False,
    "obligatoire": True,
    "libre": False,
    "obligatoria": True,
    "필수": True,
    "자유": False,
}


@phrase(
    "participation.registered",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} registers for taking part"],
        "ar": ["يسجل {seat:Seat} مشاركته"],
        "fr": ["{seat:Seat} s'inscrit à la participation"],
    },
    done_by="participation.registered",
    route=NOTICE_ROUTE,
)
def register(world: World, seat: str) -> None:
    """The tenderer says that it will take part."""
    world.granted(put(world, seat), f"{seat} registers for taking part")


@phrase(
    "participation.tried",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} tries to register for taking part"],
        "ar": ["يحاول {seat:Seat} تسجيل مشاركته"],
        "fr": ["{seat:Seat} tente de s'inscrire à la participation"],
    },
    done_by="participation.refused",
    route=NOTICE_ROUTE,
)
def try_to_register(world: World, seat: str) -> None:
    """The tenderer registers for taking part, which the rules should refuse."""
    put(world, seat)


@phrase(
    "participation.in",
    "given",
    "every tenderer",
    {
        "en": ["every tenderer is registered for taking part"],
        "ar": ["كل مقدمي العطاءات مسجلون للمشاركة"],
        "fr": ["chaque soumissionnaire est inscrit à la participation"],
    },
)
def all_registered(world: World) -> None:
    """Whoever is not registered yet and still can is registered by its bot."""
    for seat, role in world.roles().items():
        if role == "tenderer" and own(world, seat)["registeredAt"] is None:
            register(world, seat)


@phrase(
    "clock.past_registration",
    "when",
    "trainer",
    {
        "en": ["the clock moves past the end of the registration for taking part"],
        "ar": ["تتقدم الساعة إلى ما بعد نهاية تسجيل المشاركة"],
        "fr": ["l'horloge passe la fin des inscriptions à la participation"],
    },
    done_by="clock.moved",
    route="/clock",
)
def clock_past_registration(world: World) -> None:
    """The trainer moves the clock one second behind the end of the registration."""
    period = world.tender()["participationPeriod"]
    world.expect(period is not None, "the notice asks for no registration")
    to = parse_instant(period["endDate"]) + timedelta(seconds=1)
    world.granted(world.enter().move_clock({"to": instant_text(to)}), "the trainer moves the clock")


@phrase(
    "participation.secret",
    "then",
    "system",
    {
        "en": ["only {seat:Seat} reads that it registered for taking part"],
        "ar": ["لا يقرأ تسجيل مشاركة {seat:Seat} إلا هو"],
        "fr": ["seul {seat:Seat} lit qu'il est inscrit à la participation"],
    },
)
def secret(world: World, seat: str) -> None:
    """Neither its address nor the ledger tells another seat or the trainer who takes part, or how many."""
    party = world.bot(seat).party
    world.expect(own(world, seat)["registeredAt"] is not None, f"{seat} has not registered")
    others = [bot for bot in world.everyone() if bot.party != party]
    for viewer in (*others, world.enter()):
        answer = viewer.see(world.tender_path("/participation"))
        told = world.shown(answer, f"the participation as {viewer.name}")
        world.expect(told["registeredCount"] is None, f"{viewer.name} reads how many registered")
        viewer.cursor = None
        seen = [entry for entry in viewer.new_entries() if entry["kind"] == "participation.registered"]
        found = [entry for entry in seen if entry["data"]["tenderer"] == party]
        world.expect(not found, f"{viewer.name} reads in the ledger that {seat} registered")


@phrase(
    "participation.disclosed",
    "then",
    "system",
    {
        "en": ["everybody reads how many registered and who came to the site briefing"],
        "ar": ["يقرأ الجميع كم سجل ومن حضر جلسة الشرح الميداني"],
        "fr": ["tous lisent combien se sont inscrits et qui est venu à la visite du site"],
    },
)
def disclosed(world: World) -> None:
    """After the opening all seats and the trainer read the same count and the same list."""
    counts, lists = set(), set()
    for viewer in (*world.everyone(), world.enter()):
        told = world.shown(viewer.see(world.tender_path("/participation")), "the participation")
        came = world.shown(viewer.see(world.tender_path("/briefing/attendance")), "who came")
        counts.add(told["registeredCount"])
        lists.add(tuple(row["tenderer"]["name"] for row in came))
    world.expect(None not in counts and len(counts) == 1, f"not all read how many registered: {counts}")
    world.expect(len(lists) == 1, f"not all read the same list of who came: {lists}")


@phrase(
    "refused.registration_over",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the registration for taking part is over"],
        "ar": ["ترفض المحاولة لأن تسجيل المشاركة انتهى"],
        "fr": ["la tentative est refusée car les inscriptions à la participation sont closes"],
    },
)
def refused_as_over(world: World) -> None:
    """The last attempt was refused because nobody registers any more."""
    refused_as(world, "participation.late")


@phrase(
    "refused.not_taking_part",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tenderer did not register for taking part"],
        "ar": ["ترفض المحاولة لأن مقدم العطاء لم يسجل مشاركته"],
        "fr": ["la tentative est refusée car le soumissionnaire ne s'est pas inscrit à la participation"],
    },
)
def refused_as_stranger(world: World) -> None:
    """The last attempt was refused because its tenderer never registered."""
    refused_as(world, "participation.not_registered")


def conditions(words: Mapping[str, str], now: datetime) -> dict[str, Any]:
    """What a notice asks for before a bid, as the API takes it, from the words of its table."""
    asked: dict[str, Any] = {}
    if "registration_closes" in words:
        until = instant_from_now(words["registration_closes"], now)
        asked["participationPeriod"] = {"endDate": instant_text(until)}
    if "briefing" in words:
        asked["siteBriefing"] = {
            "date": instant_text(instant_from_now(words["briefing"], now)),
            "place": words.get("briefing_place", ""),
            "attendanceRequired": known(ATTENDANCE, words.get("attendance", "free"), "rule of attendance"),
        }
    return asked


def put(world: World, seat: str) -> Answer:
    """Register for taking part, whatever the answer."""
    world.attempt = world.bot(seat).act(world.tender_path("/participation"))
    return world.attempt


def own(world: World, seat: str) -> dict[str, Any]:
    """How far a seat's organisation has come."""
    answer = world.bot(seat).see(world.tender_path("/participation"))
    state: dict[str, Any] = world.shown(answer, f"the participation of {seat}")
    return state

"""Before the notice: a plan is published, its specification shown, commented on, answered and mended."""

from datetime import timedelta
from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.steps.tendering import draft, notice_fields
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text, parse_instant

PLANS_ROUTE = "/plans"
OFFICER = "the procuring officer"
SPECIFICATION = "As described in the items, of any make."
MONTH = timedelta(days=30)


@phrase(
    "plan.published",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer publishes the order plan"],
        "ar": ["ينشر مسؤول الشراء خطة الشراء"],
        "fr": ["le responsable des marchés publie le programme d'achat"],
    },
    done_by="plan.published",
    route="/plans/new",
)
def publish_plan(world: World) -> None:
    """The officer publishes as a plan what the script's notice and items say."""
    world.granted(world.one("procuringOfficer").act("/plans", planned(world)), f"{OFFICER} publishes a plan")


@phrase(
    "plan.there",
    "given",
    "procuringOfficer",
    {
        "en": ["the order plan is published"],
        "ar": ["خطة الشراء منشورة"],
        "fr": ["le programme d'achat est publié"],
    },
)
def plan_there(world: World) -> None:
    """There is a plan; a bot publishes one of the script's notice when there is none."""
    if find_plan(world) is None:
        publish_plan(world)


@phrase(
    "plan.commented_on",
    "given",
    "procuringOfficer",
    {
        "en": ["the specification is open for comments"],
        "ar": ["المواصفات مفتوحة للملاحظات"],
        "fr": ["le cahier des charges est ouvert aux observations"],
    },
)
def specification_open(world: World) -> None:
    """The specification of the plan is shown; a bot shows one when there is none."""
    plan_there(world)
    if plan(world)["prespecification"] is None:
        show_specification(world, SPECIFICATION)


@phrase(
    "prespecification.published",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer shows the specification "{words}"'],
        "ar": ['يعرض مسؤول الشراء المواصفات "{words}"'],
        "fr": ['le responsable des marchés montre le cahier des charges "{words}"'],
    },
    done_by="prespecification.published",
    route=PLANS_ROUTE,
)
def show_specification(world: World, words: str) -> None:
    """The officer shows what the notice will ask for, and comments are taken."""
    world.granted(act(world, "/prespecification", {"specification": words}), f"{OFFICER} shows it")


@phrase(
    "prespecification.urgent",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer shows the specification as urgent because "{reasons}"'],
        "ar": ['يعرض مسؤول الشراء المواصفات على عجل لأن "{reasons}"'],
        "fr": ['le responsable des marchés montre d\'urgence le cahier des charges car "{reasons}"'],
    },
    done_by="prespecification.published",
    route=PLANS_ROUTE,
)
def show_urgently(world: World, reasons: str) -> None:
    """The officer shows the specification for fewer days, and says why."""
    said = {"specification": SPECIFICATION, "urgency": reasons}
    world.granted(act(world, "/prespecification", said), f"{OFFICER} shows it as urgent")


@phrase(
    "plan.revised",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer revises the specification to "{words}" because "{reasons}"'],
        "ar": ['يراجع مسؤول الشراء المواصفات لتصبح "{words}" لأن "{reasons}"'],
        "fr": ['le responsable des marchés révise le cahier des charges en "{words}" car "{reasons}"'],
    },
    done_by="plan.revised",
    route=PLANS_ROUTE,
)
def revise(world: World, words: str, reasons: str) -> None:
    """The officer puts another specification in force, the rest of the plan stays."""
    said = {name: part for name, part in plan(world).items() if name in planned(world)}
    made = {"rationale": reasons, "plan": said, "specification": words}
    world.granted(act(world, "/revisions", made), f"{OFFICER} revises the specification")


@phrase(
    "plan.withdrawn",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer withdraws the order plan because "{reasons}"'],
        "ar": ['يسحب مسؤول الشراء خطة الشراء لأن "{reasons}"'],
        "fr": ['le responsable des marchés retire le programme d\'achat car "{reasons}"'],
    },
    done_by="plan.withdrawn",
    route=PLANS_ROUTE,
)
def withdraw(world: World, reasons: str) -> None:
    """The officer gives the plan up and says why."""
    world.granted(act(world, "/withdrawal", {"rationale": reasons}), f"{OFFICER} withdraws the plan")


@phrase(
    "plan.notice_published",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer publishes the notice that comes of the plan"],
        "ar": ["ينشر مسؤول الشراء الإعلان الصادر عن الخطة"],
        "fr": ["le responsable des marchés publie l'avis issu du programme"],
    },
    done_by="tender.published",
    route=PLANS_ROUTE,
)
def publish_notice(world: World) -> None:
    """The officer begins a draft from the plan, gives it its dates, and publishes it."""
    world.granted(publish(world), f"{OFFICER} publishes the notice")


@phrase(
    "plan.notice_tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to publish the notice that comes of the plan"],
        "ar": ["يحاول مسؤول الشراء نشر الإعلان الصادر عن الخطة"],
        "fr": ["le responsable des marchés tente de publier l'avis issu du programme"],
    },
    done_by="tender.refused",
    route=PLANS_ROUTE,
)
def try_to_publish(world: World) -> None:
    """The officer publishes a notice for which it is too early, which the rules should refuse."""
    publish(world)


@phrase(
    "clock.after_comments",
    "when",
    "trainer",
    {
        "en": ["the clock moves to {span:Span} after the comments close"],
        "ar": ["تتقدم الساعة إلى ما بعد انتهاء الملاحظات بمقدار {span:Span}"],
        "fr": ["l'horloge passe à {span:Span} après la fin des observations"],
    },
    done_by="clock.moved",
    route="/clock",
)
def after_comments(world: World, span: timedelta) -> None:
    """The trainer moves the clock behind the period for comments."""
    shown = plan(world)["prespecification"]
    world.expect(shown is not None, "no specification is shown")
    later = parse_instant(shown["commentPeriod"]["endDate"]) + span
    world.granted(world.enter().move_clock({"to": instant_text(later)}), "the trainer moves the clock")


def planned(world: World) -> dict[str, Any]:
    """The plan that the script's notice and items make, for a notice in a month."""
    notice = draft(world)
    budget = notice.get("value") or {"amount": "1000000", "currency": notice["currency"]}
    kept = ("id", "description", "quantity", "unit")
    return {
        "title": notice["title"],
        "description": notice["description"],
        "rationale": "It is needed, and there is none.",
        "mainProcurementCategory": "goods",
        "procurementMethod": "open",
        "budget": {"amount": budget, "project": "The budget of the year"},
        "noticeExpectedAt": instant_text(world.now() + MONTH),
        "items": [{name: item[name] for name in kept} for item in notice["items"]],
    }


def find_plan(world: World) -> dict[str, Any] | None:
    """The room's newest plan, or None."""
    rows = world.shown(world.one("procuringOfficer").see("/plans"), "the plans")
    return max(rows, key=lambda row: str(row["planNumber"]), default=None)


def plan(world: World) -> dict[str, Any]:
    """The plan the scenario is about, as everybody reads it now."""
    found = find_plan(world)
    world.expect(found is not None, "no plan has been published in this room")
    return found or {}


def act(world: World, rest: str, body: dict[str, Any]) -> Answer:
    """An act of the officer on the plan, whatever the answer."""
    world.attempt = world.one("procuringOfficer").act(f"/plans/{plan(world)['id']}{rest}", body)
    return world.attempt


def publish(world: World) -> Answer:
    """Begin the notice from the plan and publish it, whatever the answer."""
    officer = world.one("procuringOfficer")
    begun = world.shown(officer.see(f"/plans/{plan(world)['id']}/draft"), "the draft of the plan's notice")
    words = {"closes": "in 14 days", **world.script.notice}
    dated = notice_fields(words, begun["currency"], world.now())
    periods = {name: dated[name] for name in ("tenderPeriod", "enquiryPeriod") if name in dated}
    kept = world.granted(officer.act("/tenders", begun | periods), f"{OFFICER} keeps the draft")
    world.attempt = officer.act(f"/tenders/{kept['id']}/publication")
    return world.attempt


def refused_because(world: World, code: str) -> None:
    """Hold the last attempt to one refusal, alone or among several."""
    failed = world.attempt.json().get("facts", {}).get("failed", "") if world.attempt else ""
    if code not in str(failed).split(", "):
        refused_as(world, code)

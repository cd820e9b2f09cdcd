"""What everybody reads of plans, comments and revisions, and what the open data makes of them."""

from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.plans import plan, refused_because
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import parse_instant


@phrase(
    "plan.readable",
    "then",
    "system",
    {
        "en": ["every seat can read the order plan"],
        "ar": ["يستطيع كل مقعد قراءة خطة الشراء"],
        "fr": ["chaque siège peut lire le programme d'achat"],
    },
)
def plan_readable(world: World) -> None:
    """Every seat of the room reads the same plan, with its budget and the day of its notice."""
    known = plan(world)
    for bot in world.everyone():
        read = world.shown(bot.see(f"/plans/{known['id']}"), f"the plan as {bot.name}")
        for name in ("title", "budget", "noticeExpectedAt"):
            world.expect(read[name] == known[name], f"{bot.name} reads another {name}: {read[name]}")


@phrase(
    "plan.revision_readable",
    "then",
    "system",
    {
        "en": ["every seat reads what the revision changed"],
        "ar": ["يقرأ كل مقعد ما غيرته المراجعة"],
        "fr": ["chaque siège lit ce que la révision a changé"],
    },
)
def revision_readable(world: World) -> None:
    """Every seat reads the last revision: its reason, and each field before and after."""
    for bot in world.everyone():
        told = world.shown(bot.see(f"/plans/{plan(world)['id']}/revisions"), f"the revisions as {bot.name}")
        world.expect(bool(told), f"{bot.name} reads of no revision")
        world.expect(bool(told[-1]["rationale"]), f"{bot.name} reads no reason")
        changed = [one["field"] for one in told[-1]["changes"] if one["before"] != one["after"]]
        world.expect(bool(changed), f"{bot.name} reads of no change")


@phrase(
    "plan.withdrawal_readable",
    "then",
    "system",
    {
        "en": ["every seat reads why the order plan was withdrawn"],
        "ar": ["يقرأ كل مقعد سبب سحب خطة الشراء"],
        "fr": ["chaque siège lit pourquoi le programme d'achat a été retiré"],
    },
)
def withdrawal_readable(world: World) -> None:
    """Every seat reads that the plan is withdrawn, and the reason."""
    address = f"/plans/{plan(world)['id']}"
    for bot in world.everyone():
        read = world.shown(bot.see(address), f"the plan as {bot.name}")
        world.expect(read["status"] == "withdrawn", f"{bot.name} reads that the plan is {read['status']}")
        world.expect(bool((read["withdrawal"] or {}).get("rationale")), f"{bot.name} reads no reason")


@phrase(
    "plan.comment_days",
    "then",
    "system",
    {
        "en": ["comments are taken for the days the rules promise"],
        "ar": ["تقبل الملاحظات طوال الأيام التي تكفلها القواعد"],
        "fr": ["les observations sont reçues pendant les jours que promettent les règles"],
    },
)
def comment_days(world: World) -> None:
    """The days after that of the showing are those of the pack, fewer where it is urgent."""
    known = plan(world)
    shown, law = known["prespecification"] or {}, known["consultation"]
    world.expect(bool(shown), "no specification is shown")
    start, end = (parse_instant(shown["commentPeriod"][name]).date() for name in ("startDate", "endDate"))
    promised = law["urgentDays"] if shown["urgency"] else law["minimumDays"]
    days = (end - start).days
    world.expect(days == promised, f"comments are taken for {days}, not {promised} days")


@phrase(
    "plan.told",
    "then",
    "system",
    {
        "en": ["the open data tells of the order plan"],
        "ar": ["تخبر البيانات المفتوحة عن خطة الشراء"],
        "fr": ["les données ouvertes parlent du programme d'achat"],
    },
)
def plan_told(world: World) -> None:
    """Anybody reads the plan as a process that has no tender to bid on yet."""
    known = compiled(world)
    status = known["tender"]["status"]
    world.expect(status == "planning", f"the open data says that the tender is {status}")
    world.expect("tenderPeriod" not in known["tender"], "the open data tells a period for bids")


@phrase(
    "plan.one_process",
    "then",
    "system",
    {
        "en": ["the open data tells the plan and its notice as one process"],
        "ar": ["تروي البيانات المفتوحة الخطة وإعلانها عملية واحدة"],
        "fr": ["les données ouvertes racontent le programme et son avis comme un seul processus"],
    },
)
def one_process(world: World) -> None:
    """Anybody reads plan, comments and notice under one identifier."""
    known = compiled(world)
    world.expect("planning" in known, "the process has no planning")
    world.expect("tenderPeriod" in known["tender"], "the process has no notice")
    world.expect(plan(world)["tender"] == world.tender_id(), "the plan names another notice")


def compiled(world: World) -> dict[str, Any]:
    """The process that the plan began, as anybody reads it."""
    suffix = plan(world)["id"].removeprefix("plan-")
    answer = world.stranger().ask("GET", f"/ocds/{world.workshop}/records")
    records = world.shown(answer, "the open data")["records"]
    found = next((record for record in records if record["ocid"].endswith(f"-{suffix}")), None)
    world.expect(found is not None, "the open data does not tell of the plan")
    known: dict[str, Any] = (found or {})["compiledRelease"]
    return known


@phrase(
    "refused.comments_over",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the time for comments is over"],
        "ar": ["ترفض المحاولة لأن وقت الملاحظات انقضى"],
        "fr": ["la tentative est refusée car le délai d'observation est passé"],
    },
)
def refused_as_over(world: World) -> None:
    """The last attempt was refused because no comment is taken any more."""
    refused_as(world, "plans.comments_late")


@phrase(
    "refused.comments_open",
    "then",
    "system",
    {
        "en": ["the attempt is refused because comments are still taken"],
        "ar": ["ترفض المحاولة لأن الملاحظات ما زالت تقبل"],
        "fr": ["la tentative est refusée car des observations sont encore reçues"],
    },
)
def refused_as_open(world: World) -> None:
    """The notice was refused because tenderers may still comment on its specification."""
    refused_because(world, "tenders.comments_open")


@phrase(
    "refused.comment_unanswered",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a comment waits for its reply"],
        "ar": ["ترفض المحاولة لأن ملاحظة تنتظر ردها"],
        "fr": ["la tentative est refusée car une observation attend sa réponse"],
    },
)
def refused_as_unanswered(world: World) -> None:
    """The notice was refused because a comment on its specification has no reply."""
    refused_because(world, "tenders.comments_unanswered")


@phrase(
    "refused.plan_withdrawn",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the order plan was withdrawn"],
        "ar": ["ترفض المحاولة لأن خطة الشراء سحبت"],
        "fr": ["la tentative est refusée car le programme d'achat a été retiré"],
    },
)
def refused_as_withdrawn(world: World) -> None:
    """The notice was refused because its plan was given up."""
    refused_because(world, "tenders.plan_withdrawn")

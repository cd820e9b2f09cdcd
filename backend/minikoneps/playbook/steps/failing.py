"""A tender that found nobody: declared, tried again on the same conditions, and settled with one firm."""

from datetime import timedelta
from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.awarding import AWARD_ROUTE, award_nobody
from minikoneps.playbook.steps.evaluating import examine_all
from minikoneps.playbook.steps.opening import bids_open
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text

CHANGED = "tenders.conditions_changed"
BESIDE = (
    "procurementMethod",
    "awardCriteria",
    "mainProcurementCategory",
    "criteria",
    "priceWeight",
    "lifeCycle",
)
KEPT = ("title", "description", "value", "lots", "items", "eligibility", "procedureId", "currency")


@phrase(
    "failure.literal",
    "then",
    "system",
    {
        "en": ["in the scripted run the rules found {count:Whole} valid of {minimum:Whole} needed bids"],
        "ar": ["بحسب السيناريو وجدت القواعد {count:Whole} من العطاءات الصالحة والمطلوب {minimum:Whole}"],
    },
)
def failure_found(world: World, count: int, minimum: int) -> None:
    """Everybody reads that the last tender failed, by how many valid bids, and how many the law asks for."""
    for bot in world.everyone():
        (end,) = world.shown(bot.see(world.tender_path("/failure")), "why it failed")["lots"]
        seen = (end["validBids"], end["minimumValidBids"])
        world.expect(seen == (count, minimum), f"{bot.name} reads {seen[0]} of {seen[1]} bids")
        world.expect(end["decided"] and end["failure"] is not None, f"{bot.name} reads of no failure")


@phrase(
    "failure.private_waits",
    "then",
    "system",
    {
        "en": ["a private contract has to wait"],
        "ar": ["على التعاقد المباشر أن ينتظر"],
    },
)
def private_waits(world: World) -> None:
    """The law does not let the officer ask one firm alone yet, and says how much is missing."""
    found = failure(world)
    world.expect(bool(found["missingNotices"]), "no notice has to fail any more")
    private = next(one for one in found["options"] if one["step"] == "privateContract")
    world.expect(not private["open"], "a private contract is open already")


@phrase(
    "failure.changed",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer tries to publish it again under the title "{title}"'],
        "ar": ['يحاول مسؤول الشراء نشره من جديد بعنوان "{title}"'],
    },
    done_by="tender.refused",
    route=AWARD_ROUTE,
)
def try_another_title(world: World, title: str) -> None:
    """The officer begins the same notice again, changes a condition, and asks to publish it."""
    officer = world.one("procuringOfficer")
    begun = begin(world, "renotice")
    save(world, begun, timedelta(days=10), title=title)
    world.attempt = officer.act(f"/tenders/{begun['id']}/publication", {})


@phrase(
    "failure.change_refused",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a condition changed"],
        "ar": ["ترفض المحاولة لأن شرطًا تغيّر"],
    },
)
def change_refused(world: World) -> None:
    """The last attempt was refused because it changed what the failed notice had said."""
    refused_as(world, CHANGED)


@phrase(
    "tender.noticed_again",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer publishes the same notice again, with bids closing in {span:Span}"],
        "ar": ["ينشر مسؤول الشراء الإعلان نفسه من جديد، ويغلق باب العطاءات بعد {span:Span}"],
    },
    done_by="tender.published",
    route=AWARD_ROUTE,
)
def notice_again(world: World, span: timedelta) -> None:
    """The officer publishes what failed once more, on the same conditions, with a new deadline."""
    publish(world, begin(world, "renotice"), span)


@phrase(
    "tender.asked_alone",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer asks {seat:Seat} alone, with bids closing in {span:Span}"],
        "ar": ["يطلب مسؤول الشراء العرض من {seat:Seat} وحده، ويغلق باب العطاءات بعد {span:Span}"],
    },
    done_by="tender.published",
    route=AWARD_ROUTE,
)
def ask_alone(world: World, seat: str, span: timedelta) -> None:
    """After enough failed notices the officer negotiates with one tenderer, on the terms published first."""
    publish(world, begin(world, "privateContract", tenderer=world.bot(seat).party), span)


@phrase(
    "tender.same_conditions",
    "then",
    "system",
    {
        "en": ["the notice says the same as the one before it"],
        "ar": ["يقول الإعلان ما قاله الذي قبله"],
    },
)
def same_conditions(world: World) -> None:
    """The notice names the failed one, has the next number, and changed nothing but dates."""
    tender = world.tender()
    before = world.shown(
        world.one("procuringOfficer").see(f"/tenders/{tender['again']['of']}"), "the notice before"
    )
    changed = [name for name in KEPT if tender[name] != before[name]]
    world.expect(not changed, f"it says something else: {', '.join(changed)}")
    numbers = before["noticeNumber"], tender["noticeNumber"]
    world.expect(
        numbers[0][:-3] == numbers[1][:-3] and numbers[0] < numbers[1], f"its number is {numbers[1]}"
    )


@phrase(
    "tender.one_alone",
    "then",
    "system",
    {"en": ["nobody but {seat:Seat} may bid"], "ar": ["لا يحق لأحد غير {seat:Seat} أن يقدم عطاءً"]},
)
def one_alone(world: World, seat: str) -> None:
    """The notice names the tenderer who is asked."""
    asked = (world.tender()["again"] or {}).get("tenderer") or {}
    world.expect(asked.get("id") == world.bot(seat).party, f"asked is {asked.get('name', 'everybody')}")


@phrase(
    "tender.failed",
    "given",
    "procuringOfficer",
    {"en": ["the tender has failed"], "ar": ["فشلت المناقصة"]},
)
def tender_failed(world: World) -> None:
    """The newest tender was declared failed; bots do what is missing."""
    if not failure(world)["failedLots"]:
        bids_open(world)
        examine_all(world)
        award_nobody(world, "Too few valid bids came in.")


@phrase(
    "tender.is_again",
    "given",
    "procuringOfficer",
    {"en": ["the notice was published again"], "ar": ["نُشر الإعلان من جديد"]},
)
def is_noticed_again(world: World) -> None:
    """The newest tender follows a failed one; bots do what is missing."""
    if world.find_tender() is None or world.tender()["again"] is None:
        tender_failed(world)
        notice_again(world, timedelta(days=7))


@phrase(
    "tender.failed_again",
    "given",
    "procuringOfficer",
    {"en": ["the notice failed again"], "ar": ["فشل الإعلان مرة أخرى"]},
)
def failed_again(world: World) -> None:
    """The notice that was published again failed, too; bots do what is missing."""
    is_noticed_again(world)
    tender_failed(world)


def failure(world: World) -> dict[str, Any]:
    """How the tender's lots stand and what may follow; nothing failed where nothing is published yet."""
    if world.find_tender() is None:
        return {"failedLots": []}
    found: dict[str, Any] = world.shown(
        world.one("procuringOfficer").see(world.tender_path("/failure")), "what became of the tender"
    )
    return found


def begin(world: World, step: str, **more: str | None) -> dict[str, Any]:
    """Take a step after the failure; gives the draft."""
    asked = {"step": step, **more}
    taken = world.one("procuringOfficer").act(world.tender_path("/next-try"), asked)
    draft: dict[str, Any] = world.granted(taken, "the procuring officer takes the next step")
    return draft


def save(world: World, draft: dict[str, Any], span: timedelta, **changes: str) -> None:
    """Save a draft with a deadline, and with changes."""
    said = {name: draft[name] for name in (*KEPT, *BESIDE) if draft.get(name) is not None}
    until = {"tenderPeriod": {"endDate": instant_text(world.now() + span)}}
    path, body = f"/tenders/{draft['id']}", said | until | changes
    saved = world.one("procuringOfficer").act(path, body, method="PUT")
    world.granted(saved, "the procuring officer sets the dates")


def publish(world: World, draft: dict[str, Any], span: timedelta) -> None:
    """Set the deadline of a draft and publish it; the scenario goes on with it."""
    save(world, draft, span)
    published = world.one("procuringOfficer").act(f"/tenders/{draft['id']}/publication", {})
    world.granted(published, "the procuring officer publishes it again")
    world.turn_to(str(draft["id"]))

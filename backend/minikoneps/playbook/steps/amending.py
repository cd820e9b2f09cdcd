"""The notice changes after publication, or is given up: everybody is told, and old bids count no more."""

from datetime import timedelta
from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text, parse_instant

NOTICE_ROUTE = "/tenders/{tender}"
KEPT = (
    "title",
    "description",
    "buyer",
    "procurementMethod",
    "procedureId",
    "mainProcurementCategory",
    "awardCriteria",
    "value",
    "currency",
    "lots",
    "items",
    "contractPeriod",
    "plan",
    "eligibility",
    "siteBriefing",
)
PERIODS = ("enquiryPeriod", "tenderPeriod", "participationPeriod")
CANCELLED = ("tenders.cancelled", "bids.tender_cancelled")
TRIED = "The procuring officer wants it so."


@phrase(
    "tender.extended",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer moves the deadline {span:Span} later because "{reasons}"'],
        "ar": ['يؤخر مسؤول الشراء الموعد النهائي بمقدار {span:Span} لأن "{reasons}"'],
    },
    done_by="tender.amended",
    route=NOTICE_ROUTE,
)
def extend(world: World, span: timedelta, reasons: str) -> None:
    """The officer amends the notice: the deadline is that much later, the rest stays."""
    world.granted(amend(world, reasons, later=span), "the procuring officer moves the deadline")


@phrase(
    "tender.quantity_amended",
    "when",
    "procuringOfficer",
    {
        "en": [
            "the procuring officer changes the quantity of item {place:Whole} to {quantity:Whole} "
            'because "{reasons}"'
        ],
        "ar": ['يغير مسؤول الشراء كمية الصنف {place:Whole} إلى {quantity:Whole} لأن "{reasons}"'],
    },
    done_by="tender.amended",
    route=NOTICE_ROUTE,
)
def change_quantity(world: World, place: int, quantity: int, reasons: str) -> None:
    """The officer amends the notice: more or fewer of one item, the rest stays."""
    items = [dict(item) for item in world.tender()["items"]]
    world.expect(0 < place <= len(items), f"the notice has no item {place}, only {len(items)}")
    items[place - 1]["quantity"] = str(quantity)
    world.granted(amend(world, reasons, items=items), "the procuring officer changes the quantity")


@phrase(
    "tender.description_amended",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer changes the description to "{words}" because "{reasons}"'],
        "ar": ['يغير مسؤول الشراء الوصف إلى "{words}" لأن "{reasons}"'],
    },
    done_by="tender.amended",
    route=NOTICE_ROUTE,
)
def change_description(world: World, words: str, reasons: str) -> None:
    """The officer amends the notice: another description, the rest stays."""
    world.granted(amend(world, reasons, description=words), "the procuring officer changes the description")


@phrase(
    "tender.amendment_tried",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer tries to change the description to "{words}"'],
        "ar": ['يحاول مسؤول الشراء تغيير الوصف إلى "{words}"'],
    },
    done_by="tender.refused",
    route=NOTICE_ROUTE,
)
def try_to_change(world: World, words: str) -> None:
    """The officer sends an amendment that the rules should refuse."""
    amend(world, TRIED, description=words)


@phrase(
    "tender.shortening_tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to bring the deadline forward by {span:Span}"],
        "ar": ["يحاول مسؤول الشراء تقديم الموعد النهائي بمقدار {span:Span}"],
    },
    done_by="tender.refused",
    route=NOTICE_ROUTE,
)
def try_to_shorten(world: World, span: timedelta) -> None:
    """The officer sends an amendment with an earlier deadline, which the rules should refuse."""
    amend(world, TRIED, later=-span)


@phrase(
    "tender.cancelled",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer cancels the tender because "{reasons}"'],
        "ar": ['يلغي مسؤول الشراء المناقصة لأن "{reasons}"'],
    },
    done_by="tender.cancelled",
    route=NOTICE_ROUTE,
)
def cancel(world: World, reasons: str) -> None:
    """The officer gives the tender up and says why."""
    sent = world.one("procuringOfficer").act(world.tender_path("/cancellation"), {"rationale": reasons})
    world.granted(sent, "the procuring officer cancels the tender")


@phrase(
    "amendment.readable",
    "then",
    "system",
    {
        "en": ["every seat reads what the amendment changed"],
        "ar": ["يقرأ كل مقعد ما غيره التعديل"],
    },
)
def amendment_readable(world: World) -> None:
    """Every seat reads the same last amendment: its reason, and each field before and after."""
    tender = world.tender()
    for bot in world.everyone():
        told = world.shown(bot.see(world.tender_path("/amendments")), f"the amendments as {bot.name}")
        world.expect(bool(told), f"{bot.name} reads of no amendment")
        last = told[-1]
        world.expect(last["noticeNumber"] == tender["noticeNumber"], f"{bot.name} reads of another version")
        world.expect(bool(last["rationale"]), f"{bot.name} reads no reason")
        named = [change["field"] for change in last["changes"] if change["before"] != change["after"]]
        world.expect(bool(named), f"{bot.name} reads of no change")


@phrase(
    "bid.superseded",
    "then",
    "system",
    {
        "en": ["the bid of {seat:Seat} is superseded"],
        "ar": ["لم يعد عطاء {seat:Seat} ساريا بعد التعديل"],
    },
)
def bid_superseded(world: World, seat: str) -> None:
    """The tenderer reads in time, in the ledger and at its bid, that it answers an earlier notice."""
    bot, bid = world.bot(seat), world.bid_of(seat) or {}
    world.expect(bid.get("status") == "superseded", f"{seat} reads that its bid is {bid.get('status')}")
    bot.cursor = None
    amended = [entry["data"] for entry in bot.new_entries() if entry["kind"] == "tender.amended"]
    newer = [said for said in amended if said["notice_version"] > bid["noticeVersion"]]
    world.expect(bool(newer), f"the ledger tells {seat} of no amendment")
    world.expect(world.tender()["status"] == "active", "it is too late to bid anew")


@phrase(
    "bid.answers_notice_in_force",
    "then",
    "system",
    {
        "en": ["the bid of {seat:Seat} answers the notice in force"],
        "ar": ["عطاء {seat:Seat} مقدم على الإعلان الساري"],
    },
)
def bid_in_force(world: World, seat: str) -> None:
    """The tenderer reads that its bid stands, and that it was sealed to the last version of the notice."""
    bid = world.bid_of(seat) or {}
    world.expect(bid.get("status") == "valid", f"{seat} reads that its bid is {bid.get('status')}")
    version = world.tender()["noticeVersion"]
    world.expect(bid["noticeVersion"] == version, f"the bid of {seat} answers version {bid['noticeVersion']}")


@phrase(
    "cancellation.readable",
    "then",
    "system",
    {
        "en": ["every seat reads why the tender was cancelled"],
        "ar": ["يقرأ كل مقعد سبب إلغاء المناقصة"],
    },
)
def cancellation_readable(world: World) -> None:
    """Every seat reads that the tender is cancelled, and the reason."""
    for bot in world.everyone():
        read = world.shown(bot.see(world.tender_path()), f"the notice as {bot.name}")
        world.expect(read["status"] == "cancelled", f"{bot.name} reads that the tender is {read['status']}")
        reason = (read["cancellation"] or {}).get("rationale")
        world.expect(bool(reason), f"{bot.name} reads no reason")


@phrase(
    "refused.time_left_too_short",
    "then",
    "system",
    {
        "en": ["the attempt is refused because too little time would be left"],
        "ar": ["ترفض المحاولة لأن المدة الباقية أقصر من اللازم"],
    },
)
def refused_as_short(world: World) -> None:
    """The amendment was refused because the deadline is too near for it."""
    refused_as(world, "tenders.extension_too_short")


@phrase(
    "refused.deadline_earlier",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a deadline never comes earlier"],
        "ar": ["ترفض المحاولة لأن الموعد النهائي لا يقدم أبدا"],
    },
)
def refused_as_earlier(world: World) -> None:
    """The amendment was refused because it would take days away from the tenderers."""
    refused_as(world, "tenders.deadline_earlier")


@phrase(
    "refused.cancelled",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tender is cancelled"],
        "ar": ["ترفض المحاولة لأن المناقصة ملغاة"],
    },
)
def refused_as_cancelled(world: World) -> None:
    """The last attempt was refused because the tender was given up."""
    attempt = world.attempt
    told = attempt.told() if attempt else "nothing"
    world.expect(attempt is not None and attempt.code in CANCELLED, f"the attempt was answered {told}")


def amend(world: World, reasons: str, later: timedelta = timedelta(), **changes: Any) -> Answer:
    """Send the notice as it stands with these changes, whatever the answer."""
    notice = standing(world) | changes
    deadline = parse_instant(notice["tenderPeriod"]["endDate"]) + later
    return send_amendment(world, reasons, notice | {"tenderPeriod": {"endDate": instant_text(deadline)}})


def standing(world: World) -> dict[str, Any]:
    """The notice in force as its officer would write it."""
    tender = world.tender()
    periods = {name: {"endDate": tender[name]["endDate"]} for name in PERIODS if tender[name]}
    return {name: tender[name] for name in KEPT} | periods


def send_amendment(world: World, reasons: str, notice: dict[str, Any]) -> Answer:
    """Send the next version of the notice, whatever the answer."""
    body = {"rationale": reasons, "notice": notice}
    world.attempt = world.one("procuringOfficer").act(world.tender_path("/amendments"), body)
    return world.attempt

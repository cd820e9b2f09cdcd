"""The notice: drafted, published, open for bids, closed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from minikoneps.playbook.actors import Bot
from minikoneps.playbook.lives import asked_for, life_cycle
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.securing import security_asked
from minikoneps.playbook.steps.participation import conditions
from minikoneps.playbook.steps.registration import eligibility
from minikoneps.playbook.words import amount, instant_from_now
from minikoneps.playbook.world import Unmet, World
from minikoneps.shared.canonical import instant_text

ASKED = 202  # the answer to an act that waits for a second person


@phrase(
    "tender.published",
    "when",
    "procuringOfficer",
    {"en": ["the procuring officer publishes the notice"], "ar": ["ينشر مسؤول الشراء الإعلان"]},
    done_by="tender.published",
    route="/tenders/new",
)
def publish_notice(world: World) -> None:
    """The officer writes the notice down as a draft and publishes it, with a colleague where the law asks."""
    officer = world.one("procuringOfficer")
    drafted = world.granted(officer.act("/tenders", draft(world)), "the procuring officer drafts the notice")
    published = officer.act(f"/tenders/{drafted['id']}/publication", {})
    told = world.granted(published, "the procuring officer publishes the notice")
    if published.status == ASKED:
        world.granted(colleague(world).act(f"/approvals/{told['id']}/approval"), "a colleague approves")


@phrase(
    "tender.open",
    "given",
    "procuringOfficer",
    {"en": ["the notice is open for bids"], "ar": ["باب تقديم العطاءات مفتوح"]},
)
def notice_open(world: World) -> None:
    """There is a published tender; a bot publishes the script's notice when there is none."""
    if world.find_tender() is None:
        publish_notice(world)


@phrase(
    "tender.readable",
    "then",
    "system",
    {"en": ["every seat can read the notice"], "ar": ["يستطيع كل مقعد قراءة الإعلان"]},
)
def notice_readable(world: World) -> None:
    """Every seat of the room reads the same notice."""
    tender = world.tender()
    for bot in world.everyone():
        read = world.shown(bot.see(world.tender_path()), f"the notice as {bot.name}")
        world.expect(read["title"] == tender["title"], f"{bot.name} reads another title: {read['title']}")
        world.expect(read["tenderPeriod"] == tender["tenderPeriod"], f"{bot.name} reads other dates")


@phrase(
    "tender.sealed_shut",
    "then",
    "system",
    {
        "en": ["the notice carries the padlock for the envelopes"],
        "ar": ["يحمل الإعلان قفل المظاريف"],
    },
)
def notice_has_padlock(world: World) -> None:
    """The published notice names its opening key, so that every bid can be sealed for it."""
    key = world.tender().get("openingKey") or {}
    world.expect(len(bytes.fromhex(key.get("publicKey", ""))) == 32, "the notice carries no opening key")


@phrase(
    "tender.closing_recorded",
    "then",
    "system",
    {
        "en": ["the ledger holds the closing before the opening"],
        "ar": ["يثبت السجل الإغلاق قبل الفتح"],
    },
)
def closing_before_opening(world: World) -> None:
    """The closing stands in the ledger, after every bid and before the opening."""
    reader = world.one("procuringOfficer")
    reader.cursor = None
    kinds = [entry["kind"] for entry in reader.new_entries()]
    world.expect("tender.closed" in kinds, "the ledger holds no closing")
    closed = kinds.index("tender.closed")
    world.expect("bids.opened" not in kinds[:closed], "the opening stands before the closing")
    world.expect("bid.received" not in kinds[closed:], "a bid stands after the closing")


def colleague(world: World) -> Bot:
    """The bot on another officer's seat of the same organisation as the first's."""
    first = world.one("procuringOfficer")
    others = [world.bot(seat) for seat, role in world.roles().items() if role == first.role]
    found = next((bot for bot in others if bot.party == first.party and bot.seat != first.seat), None)
    if found is None:
        raise Unmet("the room has no second seat for a procuringOfficer")
    return found


def draft(world: World) -> dict[str, Any]:
    """The draft the script's notice makes, dated from the room's present time."""
    words = {"title": "A small purchase", "description": "As described in the items.", "closes": "in 14 days"}
    words |= world.script.notice
    currency = words.get("currency", "KRW")
    written: dict[str, Any] = {
        "procurementMethod": "open",
        "awardCriteria": "priceOnly",
        "currency": currency,
        "items": [item(number, row) for number, row in enumerate(world.script.items, start=1)],
    }
    if world.script.criteria:
        written |= {"criteria": world.script.criteria, "priceWeight": amount(words["price_weight"])}
    if world.script.lots:
        written["lots"] = [lot(row, currency) for row in world.script.lots]
    asked = {"green": asked_for(library(world), words["green"])} if "green" in words else {}
    if "security" in words:
        procedures = world.shown(world.one("procuringOfficer").see("/procedures"), "the procedures")
        asked |= security_asked(words, procedures)
    return written | notice_fields(words, currency, world.now()) | asked | eligibility(world)


def library(world: World) -> list[dict[str, Any]]:
    """What the law of the room lets a notice ask for the environment."""
    answer = world.one("procuringOfficer").see("/green-criteria")
    found: list[dict[str, Any]] = world.shown(answer, "the library of green criteria")
    return found


def notice_fields(words: Mapping[str, str], currency: str, now: datetime) -> dict[str, Any]:
    """The fields of a notice as the API takes them, from the words of a table that says some of them."""
    written: dict[str, Any] = {name: words[name] for name in ("title", "description") if name in words}
    written |= conditions(words, now) | life_cycle(words)
    for name, period in (("questions_close", "enquiryPeriod"), ("closes", "tenderPeriod")):
        if name in words:
            written[period] = {"endDate": instant_text(instant_from_now(words[name], now))}
    for name, field in (("procedure", "procedureId"), ("category", "mainProcurementCategory")):
        if name in words:
            written[field] = words[name]
    if "buyer" in words:
        written["buyer"] = {"name": words["buyer"]}
    if "value" in words:
        written["value"] = {"amount": amount(words["value"]), "currency": currency}
    if "contract_from" in words:
        start, end = (instant_from_now(words[name], now) for name in ("contract_from", "contract_until"))
        written["contractPeriod"] = {"startDate": instant_text(start), "endDate": instant_text(end)}
    return written


def lot(row: dict[str, str], currency: str) -> dict[str, Any]:
    """One lot of a draft from its row in the table; its value may be left out."""
    value = {"amount": amount(row["value"]), "currency": currency} if "value" in row else None
    return {"id": row["lot"], "title": row["title"], "value": value}


def item(number: int, row: dict[str, str]) -> dict[str, str]:
    """One item of a draft from its row in the table."""
    return {
        "id": str(number),
        "description": row["item"],
        "quantity": amount(row["quantity"]),
        "unit": row["unit"],
        "relatedLot": row.get("lot", "1"),
    }

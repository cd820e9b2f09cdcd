"""A notice read closely: what readers ask about, what is corrected, and that the error is gone."""

import re
from datetime import timedelta
from decimal import Decimal
from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.amending import NOTICE_ROUTE, TRIED, send_amendment, standing
from minikoneps.playbook.steps.asking import put, read, reply_to, waiting
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.steps.tendering import notice_fields, notice_open
from minikoneps.playbook.words import NOTICE_FIELDS, TABLE_WORDS, Table, amount, known, records
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import parse_instant

COUNTED = ("quantity", "unit")
OF_ITEMS = (
    {column: column for column in COUNTED}
    | {word: column for word, column in TABLE_WORDS.items() if column in COUNTED}
    | {word: field for word, field in NOTICE_FIELDS.items() if field == "description"}
)


@phrase(
    "enquiry.asked_about_item",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} asks about item "{item}" "{question}"'],
        "ar": ['يسأل {seat:Seat} عن الصنف "{item}" "{question}"'],
    },
    done_by="enquiry.asked",
    route=NOTICE_ROUTE,
)
def ask_about_item(world: World, seat: str, item: str, question: str) -> None:
    """The tenderer asks about one item of the notice."""
    world.granted(put(world, seat, question, relatedItem=item), f"{seat} asks about item {item}")


@phrase(
    "enquiry.waits",
    "given",
    "tenderer",
    {"en": ["a question waits for its answer"], "ar": ["سؤال ينتظر إجابته"]},
)
def question_waits(world: World) -> None:
    """Somebody has asked; a bot asks when no question was ever asked."""
    notice_open(world)
    if not read(world, world.one("procuringOfficer")):
        asker = world.one("tenderer").seat or ""
        world.granted(put(world, asker, "Is everything as you want it?"), f"{asker} asks")


@phrase(
    "enquiries.answered",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer answers every question "{reply}"'],
        "ar": ['يجيب مسؤول الشراء عن كل سؤال "{reply}"'],
    },
    done_by="enquiry.answered",
    route=NOTICE_ROUTE,
)
def answer_every_question(world: World, reply: str) -> None:
    """The officer answers every question that waits; people answer each in its own words."""
    officer = world.one("procuringOfficer")
    for row in waiting(world, officer):
        reply_to(world, officer, row, reply)


@phrase(
    "tender.corrected",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer corrects the notice because "{reasons}"'],
        "ar": ['يصحح مسؤول الشراء الإعلان لأن "{reasons}"'],
    },
    done_by="tender.amended",
    route=NOTICE_ROUTE,
)
def correct(world: World, reasons: str, datatable: Table) -> None:
    """The officer amends the notice field by field, as a table of items, fields and values says."""
    world.granted(corrected(world, reasons, datatable), "the procuring officer corrects the notice")


@phrase(
    "tender.correction_tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to correct the notice"],
        "ar": ["يحاول مسؤول الشراء تصحيح الإعلان"],
    },
    done_by="tender.refused",
    route=NOTICE_ROUTE,
)
def try_to_correct(world: World, datatable: Table) -> None:
    """The officer sends a correction that the rules should refuse."""
    corrected(world, TRIED, datatable)


def corrected(world: World, reasons: str, table: Table) -> Answer:
    """Send the notice with the fields of a table put right, whatever the answer."""
    notice = standing(world)
    items = {item["id"]: item for item in notice["items"]}
    words: dict[str, str] = {}
    for row in records(table):
        number = row.get("item", "")
        if number:
            world.expect(number in items, f"the notice has no item {number}, only {', '.join(items)}")
            field = known(OF_ITEMS, row["field"], "field of an item")
            items[number][field] = amount(row["value"]) if field == "quantity" else row["value"]
        else:
            words[known(NOTICE_FIELDS, row["field"], "field of a notice")] = row["value"]
    return send_amendment(world, reasons, notice | notice_fields(words, notice["currency"], world.now()))


@phrase(
    "enquiry.about_item",
    "then",
    "system",
    {
        "en": ['a question about item "{item}" stands in the ledger'],
        "ar": ['في السجل سؤال عن الصنف "{item}"'],
    },
)
def asked_about_item(world: World, item: str) -> None:
    """Somebody found something in this item: the ledger holds the question, and shows it to its asker."""
    about = [entry["data"].get("related_item") for entry in entries(world, "enquiry.asked")]
    world.expect(item in about, f"nobody asked about item {item}")


@phrase(
    "enquiries.all_answered",
    "then",
    "system",
    {
        "en": ["every question stands in the ledger with its answer"],
        "ar": ["كل سؤال مدون في السجل مع إجابته"],
    },
)
def all_answered(world: World) -> None:
    """There is at least one question, and the ledger answers each of them once."""
    asked = sorted(entry["data"]["enquiry"] for entry in entries(world, "enquiry.asked"))
    answered = sorted({entry["data"]["enquiry"] for entry in entries(world, "enquiry.answered")})
    world.expect(bool(asked), "the ledger holds no question")
    world.expect(asked == answered, f"the ledger answers {len(answered)} of {len(asked)} questions")


@phrase(
    "notice.says_no_more",
    "then",
    "system",
    {
        "en": ['the notice says "{words}" no more'],
        "ar": ['لم يعد الإعلان يقول "{words}"'],
    },
)
def says_no_more(world: World, words: str) -> None:
    """The notice said it once, an amendment took it out, and the version in force is free of it."""
    told = world.shown(world.one("auditor").see(world.tender_path("/amendments")), "the amendments")
    before = [str(change["before"]) for amendment in told for change in amendment["changes"]]
    world.expect(any(says(text, words) for text in before), f"no amendment took “{words}” out")
    world.expect(not notice_says(world, words), f"the notice still says “{words}”")


@phrase(
    "notice.says",
    "then",
    "system",
    {"en": ['the notice still says "{words}"'], "ar": ['ما زال الإعلان يقول "{words}"']},
)
def still_says(world: World, words: str) -> None:
    """The notice in force says it: an answer to a question changes no notice."""
    world.expect(notice_says(world, words), f"the notice does not say “{words}”")


@phrase(
    "notice.lots_add_up",
    "then",
    "system",
    {
        "en": ["the values of the lots add up to the value of the notice"],
        "ar": ["مجموع قيم الأجزاء يساوي قيمة الإعلان"],
    },
)
def lots_add_up(world: World) -> None:
    """The estimated value of the notice is exactly the sum of the estimated values of its lots."""
    tender = world.tender()
    parts = [Decimal(lot["value"]["amount"]) for lot in tender["lots"] if lot["value"]]
    whole = Decimal(tender["value"]["amount"]) if tender["value"] else None
    world.expect(bool(parts) and sum(parts) == whole, f"the lots are worth {sum(parts)}, the notice {whole}")


@phrase(
    "enquiry.time_to_use",
    "then",
    "system",
    {
        "en": ["{span:Span} or more are left between the last question and the deadline"],
        "ar": ["تبقى {span:Span} أو أكثر بين آخر سؤال والموعد النهائي"],
    },
)
def time_to_use_answers(world: World, span: timedelta) -> None:
    """Whoever asks last can still use the answer."""
    tender = world.tender()
    questions, bids = (parse_instant(tender[name]["endDate"]) for name in ("enquiryPeriod", "tenderPeriod"))
    world.expect(bids - questions >= span, f"only {bids - questions} are left")


@phrase(
    "refused.questions_outside",
    "then",
    "system",
    {
        "en": ["the attempt is refused because questions would end after the deadline"],
        "ar": ["ترفض المحاولة لأن الاستفسارات تنتهي بعد الموعد النهائي"],
    },
)
def refused_as_outside(world: World) -> None:
    """The correction was refused because the rules find this error themselves."""
    refused_as(world, "tenders.enquiry_period_outside")


def entries(world: World, kind: str) -> list[dict[str, Any]]:
    """The entries of a kind that any seat may read, each once."""
    found: dict[str, dict[str, Any]] = {}
    for bot in world.everyone():
        bot.cursor = None
        found |= {entry["data"]["enquiry"]: entry for entry in bot.new_entries() if entry["kind"] == kind}
    return list(found.values())


def notice_says(world: World, words: str) -> bool:
    """Whether the notice in force says something, in its title, description, lots or items."""
    tender = world.tender()
    parts = (tender, *tender["lots"], *tender["items"])
    texts = [part[name] for part in parts for name in ("title", "description", "unit") if name in part]
    return any(says(text, words) for text in texts)


def says(text: str, words: str) -> bool:
    """Whether a text says something as whole words."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) is not None

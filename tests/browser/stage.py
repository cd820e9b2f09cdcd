"""A room with a tender at every stage, so that every screen has something to show."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from minikoneps.sealing.envelope import seal
from minikoneps.sealing.keys import new_opening_key
from minikoneps.sealing.payload import BidLine, BidPayload
from minikoneps.shared.identifiers import new_id, new_salt
from tests.browser.blind import blind_prices_room
from tests.browser.complained import complain
from tests.browser.enveloped import two_envelopes_room
from tests.browser.lots import decide_lots, publish_lots
from tests.browser.notices import cancel, furnish
from tests.browser.planning import plan_ahead
from tests.browser.registrations import register
from tests.browser.two_persons import ask_for_much, two_officers
from tests.browser.visitor import Visitor
from tests.serving import Room, Served, open_room

SOON, LATER = "2026-03-16T05:00:00Z", "2026-03-30T05:00:00Z"
PRICES = {"tenderer-1": "840000", "tenderer-2": "849500.5"}

TEXTS = {
    "en": {
        "workshop": "Procurement week, group 2",
        "empty": "A room for tomorrow",
        "scenario": "first_bid",
        "newcomer": "Mina Park",
        "title": "Forty laptops for the city library",
        "description": "Portable computers for the reading rooms.\n\nDelivered, unpacked and switched on.",
        "buyer": "Hanbit City Library",
        "item": "Laptop, 14 inch, 16 GB",
        "second item": "Carrying case",
        "unit": "piece",
        "entity": "Hanbit City",
        "tenderer-1": "Baram Computer",
        "tenderer-2": "Haneul Systems",
        "tenderer-3": "Sol Trading",
        "review-body": "Procurement Review Board",
        "auditor": "Audit Office",
        "observer": "Daily Paper",
        "reasons": "Offers every item of the notice.",
        "award": "Lowest price among the responsive bids.",
    },
    "ar": {
        "workshop": "أسبوع المشتريات، المجموعة الثانية",
        "empty": "قاعة الغد",
        "scenario": "ar/first_bid",
        "newcomer": "منى صالح",
        "title": "توريد أربعين حاسوبًا محمولًا لمكتبة المدينة",
        "description": "حواسيب محمولة لقاعات المطالعة.\n\nتُسلَّم جاهزة للعمل.",
        "buyer": "مكتبة المدينة",
        "item": "حاسوب محمول، 14 بوصة",
        "second item": "حقيبة حمل",
        "unit": "قطعة",
        "entity": "بلدية النهر",
        "tenderer-1": "شركة العوسق للحواسيب",
        "tenderer-2": "شركة المرفأ الأزرق",
        "tenderer-3": "مؤسسة الفانوس",
        "review-body": "مكتب تظلمات التعاقدات",
        "auditor": "ديوان المحاسبة",
        "observer": "صحيفة الصباح",
        "reasons": "يعرض كل بنود الإعلان.",
        "award": "أقل سعر بين العطاءات المستوفية.",
    },
    "fr": {
        "workshop": "Semaine des marchés publics, groupe 2",
        "empty": "Une salle pour demain",
        "scenario": "fr/first_bid",
        "newcomer": "Aïcha Ben Salah",
        "title": "Quarante ordinateurs portables pour la bibliothèque municipale",
        "description": "Ordinateurs portables pour les salles de lecture.\n\nLivrés et mis en marche.",
        "buyer": "Bibliothèque municipale de l’Estuaire",
        "item": "Ordinateur portable, 14 pouces, 16 Go",
        "second item": "Sacoche de transport",
        "unit": "pièce",
        "entity": "Ville de l’Estuaire",
        "tenderer-1": "Crécerelle Informatique",
        "tenderer-2": "Systèmes du Port Bleu",
        "tenderer-3": "La Lanterne Bureautique",
        "review-body": "Comité de recours des marchés",
        "auditor": "Cour des comptes",
        "observer": "La Gazette du matin",
        "reasons": "Propose chaque article de l’avis.",
        "award": "Prix le plus bas parmi les offres conformes.",
    },
}
ROLES = {
    "procuring-officer": ("procuringOfficer", "entity"),
    "tenderer-1": ("tenderer", "tenderer-1"),
    "tenderer-2": ("tenderer", "tenderer-2"),
    "tenderer-3": ("tenderer", "tenderer-3"),
    "evaluator": ("evaluator", "entity"),
    "review-body": ("reviewBody", "review-body"),
    "auditor": ("auditor", "auditor"),
    "observer": ("observer", "observer"),
}
# The word of a tender on the stage, and how far it has come.
TENDERS = ("awarded", "ranked", "opened", "closed", "open", "draft")


@dataclass(frozen=True)
class Stage:
    """The rooms by their word, "" for the one in which everything was played, and where everything is."""

    served: Served
    rooms: dict[str, Room]
    places: dict[str, str]
    tokens: dict[str, str]
    visitors: dict[tuple[str, str, bool], Visitor] = field(default_factory=dict)

    def path(self, template: str) -> str:
        """An address with the names of this room in it."""
        slugs = {name or "slug": room.slug for name, room in self.rooms.items()}
        return template.format(**slugs, **self.places)


@contextmanager
def set_stage(served: Served, locale: str) -> Iterator[Stage]:
    """Play everything that the screens shall show, in the words of a language."""
    texts = TEXTS[locale]
    seats = [
        {"seat": seat, "role": role, "organisation": texts[name]} for seat, (role, name) in ROLES.items()
    ]
    plan: dict[str, Any] = {"language": locale, "seats": seats}
    with (
        open_room(served, title=texts["workshop"], scenario=texts["scenario"], **plan) as room,
        open_room(served, title=texts["empty"], **plan) as empty,
        two_officers(served, texts, seats, {"language": locale}) as (two, asked),
        blind_prices_room(served, texts, plan) as (blind, drawn),
        two_envelopes_room(served, texts, plan) as (shut, halves),
    ):
        rooms = {"": room, "empty": empty, "two": two, "blind": blind, "shut": shut}
        places = play(room, texts, locale) | asked | drawn | halves
        shown = room.shown
        places["join"] = shown["joinLink"].split("/", 3)[3]
        places["projector"] = shown["projectorLink"].split("/", 3)[3]
        tokens = {
            f"{where} {seat}".strip(): str(client.headers["Authorization"]).removeprefix("Bearer ")
            for where, one in rooms.items()
            for seat, client in one.at.items()
        }
        for seat, client in empty.at.items():
            if seat.startswith("tenderer"):
                client.delete(empty.path(f"/seats/{seat}/claim"))
        tokens["newcomer"] = newcomer(empty, texts["newcomer"])
        yield Stage(served, rooms, places, tokens)


def newcomer(room: Room, name: str) -> str:
    """Somebody in the room who has no seat yet."""
    body = {"name": name, "bot": False, "seats": []}
    return str(room.trainer.post(room.path("/participants"), json=body).json()["token"])


def play(room: Room, texts: dict[str, str], locale: str) -> dict[str, str]:
    """Bring one tender to each stage; gives their ids and that of a standing bid."""
    items = [
        {"id": "1", "description": texts["item"], "quantity": "40", "unit": texts["unit"]},
        {"id": "2", "description": texts["second item"], "quantity": "40", "unit": texts["unit"]},
    ]
    words = {
        "title": texts["title"],
        "description": texts["description"],
        "buyer": {"name": texts["buyer"]},
        "value": {"amount": "72000000", "currency": "KRW"},
        "items": items,
        "contractPeriod": {"startDate": "2026-05-04T00:00:00Z", "endDate": "2026-06-30T00:00:00Z"},
    }
    tenders = {}
    for name in TENDERS[:-1]:
        deadline = {"endDate": LATER if name == "open" else SOON}
        tenders[name] = room.publish(**words, tenderPeriod=deadline)
    places = {name: str(tender["id"]) for name, tender in tenders.items()}
    draft = {key: words[key] for key in ("title", "description", "items")}
    draft |= {"procurementMethod": "open", "awardCriteria": "priceOnly", "currency": "KRW"}
    soon = {"tenderPeriod": {"endDate": "2026-03-18T05:00:00Z"}}
    places["draft"] = str(room.done("procuring-officer", "/tenders", {**draft, **soon})["id"])
    for name in ("awarded", "opened", "closed"):
        for seat, price in PRICES.items():
            room.bid(seat, tenders[name], price)
    for seat in ROLES:
        if seat.startswith("tenderer"):
            room.bid(seat, tenders["ranked"], "870000" if seat == "tenderer-3" else "840000")
    send_to_the_wrong_key(room, tenders["opened"])
    places["bid"] = str(room.bid("tenderer-2", tenders["open"], "851000")["bid"]["id"])
    places |= publish_lots(room, locale)
    furnish(room, places["open"], locale)
    register(room, locale)
    places["conditions"] = ask_for_much(room, locale, **words, tenderPeriod={"endDate": LATER})
    places["cancelled"] = cancel(room, locale, **words, tenderPeriod={"endDate": SOON})
    room.pass_deadline(tenders["closed"])
    for name in ("awarded", "ranked", "opened"):
        room.done("procuring-officer", f"/tenders/{places[name]}/opening")
    for name in ("awarded", "ranked"):
        rank(room, places[name], texts["reasons"])
    decide(room, places["awarded"], texts["award"])
    places |= complain(room, locale, places["awarded"], "tenderer-2")
    decide_lots(room, locale, places)
    places["process"] = f"ocds-213czf-{room.slug}-1-{places['awarded'].removeprefix('tender-')}"
    return places | plan_ahead(room, locale)


def send_to_the_wrong_key(room: Room, tender: dict[str, Any]) -> None:
    """An envelope that the opening key of the tender does not open."""
    body = room.sealed("tenderer-3", tender, "1")
    envelope = body["envelopes"][0]
    line = BidLine("1", "40", "1", "40")
    payload = BidPayload("KRW", (line,), "40", new_salt())
    stray = seal(new_opening_key().public, envelope["info"], payload)
    envelope["ciphertext"] = base64.b64encode(stray).decode()
    room.done("tenderer-3", f"/tenders/{tender['id']}/bids", body, key=new_id("key"))


def rank(room: Room, tender: str, reasons: str) -> None:
    """Find every bid responsive and rank them."""
    for bid in room.get("evaluator", f"/tenders/{tender}/opening").json()["bids"]:
        finding = {"bid": bid["bid"], "responsive": True, "reasons": reasons}
        room.done("evaluator", f"/tenders/{tender}/examinations", finding)
    room.done("evaluator", f"/tenders/{tender}/ranking")


def decide(room: Room, tender: str, reasons: str) -> None:
    """Award to the first ranked."""
    first = room.get("procuring-officer", f"/tenders/{tender}/ranking").json()["ranking"][0]["bid"]
    decision = {"status": "active", "bid": first, "reasons": reasons}
    room.done("procuring-officer", f"/tenders/{tender}/awards", decision, key=new_id("key"))

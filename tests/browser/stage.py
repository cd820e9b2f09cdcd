"""A room with a tender at every stage, so that every screen has something to show."""

import base64
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

from minikoneps.sealing.envelope import seal
from minikoneps.sealing.keys import new_opening_key
from minikoneps.sealing.payload import BidLine, BidPayload
from minikoneps.shared.identifiers import new_id, new_salt
from tests.browser.blind import blind_prices_room
from tests.browser.complained import complain
from tests.browser.enveloped import two_envelopes_room
from tests.browser.exercised import debrief_room, exercise_room, outage_room, quiz_room
from tests.browser.judged import italian_room
from tests.browser.judged_abroad import korean_room, mexican_room
from tests.browser.lots import decide_lots, publish_lots
from tests.browser.marked_abroad import cambodian_room, egyptian_room
from tests.browser.notices import cancel, furnish
from tests.browser.planning import plan_ahead
from tests.browser.registrations import register
from tests.browser.secured import secured_room
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
        "people": "Jonas Weber, Amara Diallo",
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
        "people": "سامي خليل, ليلى حداد",
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
        "people": "Jonas Weber, Amara Diallo",
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


# The rooms with a law or seats of their own, each played when its first screen is asked for.
OTHERS = {
    "two": two_officers,
    "blind": blind_prices_room,
    "shut": two_envelopes_room,
    "kr": korean_room,
    "it": italian_room,
    "mx": mexican_room,
    "kh": cambodian_room,
    "eg": egyptian_room,
    "sec": secured_room,
    "play": exercise_room,
    "past": debrief_room,
    "down": outage_room,
    "ask": quiz_room,
}


@dataclass(frozen=True)
class Stage:
    """The rooms by their word, "" for the one in which most was played, and where everything is."""

    served: Served
    locale: str
    stack: ExitStack
    rooms: dict[str, Room] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    visitors: dict[tuple[str, str, bool], Visitor] = field(default_factory=dict)

    def path(self, template: str) -> str:
        """An address with the names of the rooms in it."""
        slugs = {name or "slug": room.slug for name, room in self.rooms.items()}
        return template.format(**slugs, **self.places)

    @property
    def plan(self) -> dict[str, Any]:
        """Language and seats of a room."""
        texts = TEXTS[self.locale]
        seats = [
            {"seat": seat, "role": role, "organisation": texts[name]} for seat, (role, name) in ROLES.items()
        ]
        return {"language": self.locale, "seats": seats}

    def enter(self, word: str) -> None:
        """Play what a room shall show, if it was not yet."""
        if word not in self.rooms:
            room, places = self.stack.enter_context(OTHERS[word](self.served, TEXTS[self.locale], self.plan))
            self.add(word, room, places)

    def add(self, word: str, room: Room, places: dict[str, str]) -> None:
        """A room that was played: its tenders, and who sits in it."""
        self.rooms[word] = room
        self.places.update(places)
        for seat, client in room.at.items():
            token = str(client.headers["Authorization"]).removeprefix("Bearer ")
            self.tokens[f"{word} {seat}".strip()] = token


@contextmanager
def set_stage(served: Served, locale: str) -> Iterator[Stage]:
    """Play what most screens show, in the words of a language."""
    texts = TEXTS[locale]
    with ExitStack() as stack:
        stage = Stage(served, locale, stack)
        played: dict[str, Any] = {"title": texts["workshop"], "scenario": texts["scenario"]}
        room = stack.enter_context(open_room(served, **played, **stage.plan))
        empty = stack.enter_context(open_room(served, title=texts["empty"], **stage.plan))
        places = play(room, texts, locale)
        places["join"] = room.shown["joinLink"].split("/", 3)[3]
        places["projector"] = room.shown["projectorLink"].split("/", 3)[3]
        stage.add("", room, places)
        stage.add("empty", empty, {})
        for seat, client in empty.at.items():
            if seat.startswith("tenderer"):
                client.delete(empty.path(f"/seats/{seat}/claim"))
        stage.tokens["newcomer"] = newcomer(empty, texts["newcomer"])
        yield stage


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

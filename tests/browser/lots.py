"""Tenders of several lots for the screens: one open, one opened, one ranked and half awarded, one amended."""

from typing import Any

from minikoneps.shared.identifiers import new_id
from tests.serving import Room, notice

SOON, LATER = "2026-03-16T05:00:00Z", "2026-03-30T05:00:00Z"
ENQUIRIES = "2026-03-12T05:00:00Z"

TEXTS = {
    "en": {
        "wanted": "Delivered, assembled and put in place.",
        "title": "Furniture for three schools of the district",
        "lots": ["Northern school: desks and chairs", "Southern school: a library", "A playground"],
        "about": "The ground floor is reached by the side gate alone.",
        "items": ["Pupil's desk, height adjustable", "Pupil's chair", "Bookshelf, 5 boards", "Swing"],
        "unit": "piece",
        "seat": "Swings, slides and climbing frames",
        "reasons": "Offers every item of the lot.",
        "award": "Lowest price among the responsive bids on this lot.",
        "change": "Tenderers asked for a longer contract; nothing else changes.",
    },
    "ar": {
        "wanted": "تُسلَّم مركبة وموضوعة في أماكنها.",
        "title": "أثاث لثلاث مدارس في المنطقة",
        "lots": ["المدرسة الشمالية: مقاعد وكراسي", "المدرسة الجنوبية: مكتبة", "ساحة ألعاب"],
        "about": "الدخول إلى الطابق الأرضي من البوابة الجانبية وحدها.",
        "items": ["مقعد تلميذ قابل لتعديل الارتفاع", "كرسي تلميذ", "رف كتب بخمسة ألواح", "أرجوحة"],
        "unit": "قطعة",
        "seat": "أراجيح وزلاقات وهياكل تسلق",
        "reasons": "يعرض كل بنود الجزء.",
        "award": "أقل سعر بين العطاءات المستجيبة لهذا الجزء.",
        "change": "طلب مقدمو العطاءات مدة أطول للعقد، ولا شيء غير ذلك يتغير.",
    },
    "fr": {
        "wanted": "Livré, monté et mis en place.",
        "title": "Mobilier pour trois écoles de l’arrondissement",
        "lots": [
            "École du nord : pupitres et chaises",
            "École du sud : une bibliothèque",
            "Une aire de jeux",
        ],
        "about": "On n’accède au rez-de-chaussée que par le portail latéral.",
        "items": ["Pupitre réglable en hauteur", "Chaise d’élève", "Étagère à cinq planches", "Balançoire"],
        "unit": "pièce",
        "seat": "Balançoires, toboggans et portiques",
        "reasons": "Propose chaque article du lot.",
        "award": "Prix le plus bas parmi les offres conformes pour ce lot.",
        "change": "Des soumissionnaires ont demandé un contrat plus long ; rien d’autre ne change.",
    },
}
# What each seat asks for a piece, lot by lot; nobody bids on the playground.
PRICES = {
    "tenderer-1": {"1": "64000", "2": "180000"},
    "tenderer-2": {"1": "64000"},
    "tenderer-3": {"1": "71500", "2": "169900.5"},
}


def wanted(locale: str, deadline: str = LATER) -> dict[str, Any]:
    """The notice of the furniture, in three lots."""
    texts: dict[str, Any] = TEXTS[locale]
    values = ["26000000", "9000000", "4000000"]
    kinds: list[dict[str, str] | None] = [
        {"scheme": "MINIKONEPS", "id": "G202", "description": ""},
        None,
        None,
        {"scheme": "CPV", "id": "37535200-9", "description": texts["seat"]},
    ]
    items = [
        {"id": str(place), "description": name, "quantity": quantity, "unit": texts["unit"]}
        | {"relatedLot": lot, "classification": kind}
        for place, (name, quantity, lot, kind) in enumerate(
            zip(texts["items"], ["200", "200", "48", "6"], ["1", "1", "2", "3"], kinds, strict=True), 1
        )
    ]
    lots = [
        {"id": str(place), "title": title, "description": texts["about"] if place == 1 else ""}
        | {"value": {"amount": value, "currency": "KRW"}}
        for place, (title, value) in enumerate(zip(texts["lots"], values, strict=True), 1)
    ]
    period = {"tenderPeriod": {"endDate": deadline}, "enquiryPeriod": {"endDate": ENQUIRIES}}
    return notice(
        title=texts["title"],
        description=texts["wanted"],
        value={"amount": "39000000", "currency": "KRW"},
        lots=lots,
        items=items,
        **period,
    )


def sealed_lots(room: Room, seat: str, tender: dict[str, Any], prices: dict[str, str]) -> dict[str, Any]:
    """A bid on some lots: an envelope for each, at one price for every item of the lot."""
    bids = [room.sealed(seat, tender, price, [lot]) for lot, price in prices.items()]
    return {**bids[0], "envelopes": [envelope for bid in bids for envelope in bid["envelopes"]]}


def publish_lots(room: Room, locale: str) -> dict[str, str]:
    """Publish the tenders, and bid on them."""
    places = {}
    for name in ("lots_open", "lots_opened", "lots_ranked", "lots_amended"):
        late = name in ("lots_open", "lots_amended")
        draft = room.done("procuring-officer", "/tenders", wanted(locale, LATER if late else SOON))
        tender = room.done("procuring-officer", f"/tenders/{draft['id']}/publication")
        places[name] = str(tender["id"])
        for seat, prices in PRICES.items():
            if not late or seat == "tenderer-2":
                all_lots = {"1": "65000", "2": "175500"} if late else prices
                body = sealed_lots(room, seat, tender, all_lots)
                room.done(seat, f"/tenders/{tender['id']}/bids", body, key=new_id("key"))
    longer = {"startDate": "2026-05-04T00:00:00Z", "endDate": "2026-12-31T00:00:00Z"}
    amended = {**wanted(locale, "2026-04-13T05:00:00Z"), "contractPeriod": longer}
    change = {"rationale": TEXTS[locale]["change"], "notice": amended}
    room.done("procuring-officer", f"/tenders/{places['lots_amended']}/amendments", change)
    draft = room.done("procuring-officer", "/tenders", wanted(locale))
    return {**places, "lots_draft": str(draft["id"])}


def decide_lots(room: Room, locale: str, places: dict[str, str]) -> None:
    """Open two of the tenders; examine and rank one, and award its first lot."""
    texts: dict[str, Any] = TEXTS[locale]
    for name in ("lots_opened", "lots_ranked"):
        room.done("procuring-officer", f"/tenders/{places[name]}/opening")
    ranked = f"/tenders/{places['lots_ranked']}"
    for row in room.get("evaluator", f"{ranked}/opening").json()["bids"]:
        finding = {"bid": row["bid"], "lot": row["lot"], "responsive": True, "reasons": texts["reasons"]}
        room.done("evaluator", f"{ranked}/examinations", finding)
    rows = room.done("evaluator", f"{ranked}/ranking")["ranking"]
    best = next(row for row in rows if row["lot"] == "1" and row["rank"] == 1)
    decision = {"lot": "1", "status": "active", "bid": best["bid"], "reasons": texts["award"]}
    room.done("procuring-officer", f"{ranked}/awards", decision, key=new_id("key"))

"""What goes before a notice, for the screens: plans at every stage, comments and replies."""

from typing import Any

from tests.serving import Room

OFFICER = "procuring-officer"
TEXTS: dict[str, dict[str, Any]] = {
    "en": {
        "lamps": "Reading lamps for the upper floor",
        "roof": "A new roof for the archive",
        "guards": "Night watch of the reading rooms",
        "description": "Desk lamps for all the tables of the upper floor, with spare bulbs.",
        "rationale": "Half of the tables have no light of their own after four in the afternoon.",
        "project": "Libraries 2026, line 4",
        "items": [("Reading lamp", "120", "piece"), ("Spare bulb", "240", "piece")],
        "specification": "Desk lamps, cable of two metres.\nAt least 400 lumen, warm white.\nSocket E27.",
        "better": "Desk lamps, cable of two metres.\nAt least 400 lumen, warm white.\nSocket E14 or E27.",
        "comments": [
            ("The socket", "Only one maker offers E27 at 400 lumen. E14 would let four of us bid."),
            ("Cable", "Two metres do not reach the floor boxes of the third row."),
        ],
        "answer": "You are right. The specification will allow both sockets.",
        "revised": "A comment was right about the socket.",
        "withdrawn": "The council moved the money to the roof.",
    },
    "ar": {
        "lamps": "مصابيح قراءة للطابق العلوي",
        "roof": "سقف جديد لدار المحفوظات",
        "guards": "حراسة ليلية لقاعات المطالعة",
        "description": "مصابيح مكتب لكل طاولات الطابق العلوي، ومعها مصابيح احتياطية.",
        "rationale": "نصف الطاولات بلا ضوء خاص بها بعد الرابعة عصرًا.",
        "project": "مكتبات 2026، البند الرابع",
        "items": [("مصباح قراءة", "120", "قطعة"), ("لمبة احتياطية", "240", "قطعة")],
        "specification": "مصابيح مكتب بسلك طوله متران.\nأربعمئة لومن على الأقل، أبيض دافئ.\nقاعدة واسعة.",
        "better": "مصابيح مكتب بسلك طوله متران.\nأربعمئة لومن على الأقل، أبيض دافئ.\nقاعدة واسعة أو ضيقة.",
        "comments": [
            (
                "قاعدة المصباح",
                "صانع واحد يعرض القاعدة الواسعة بهذا الضوء. القاعدة الضيقة تتيح لأربعة منا أن يقدموا عطاءات.",
            ),
            ("السلك", "متران لا يصلان إلى مقابس الصف الثالث."),
        ],
        "answer": "معك حق. ستقبل المواصفات القاعدتين.",
        "revised": "كانت إحدى الملاحظات محقة في شأن القاعدة.",
        "withdrawn": "نقل المجلس المال إلى السقف.",
    },
    "fr": {
        "lamps": "Lampes de lecture pour l’étage supérieur",
        "roof": "Un nouveau toit pour les archives",
        "guards": "Gardiennage de nuit des salles de lecture",
        "description": "Lampes de bureau pour toutes les tables de l’étage, avec des ampoules de rechange.",
        "rationale": "La moitié des tables n’ont aucune lumière à elles après seize heures.",
        "project": "Bibliothèques 2026, ligne 4",
        "items": [("Lampe de lecture", "120", "pièce"), ("Ampoule de rechange", "240", "pièce")],
        "specification": "Lampes, câble de 2 mètres.\nAu moins 400 lumens, blanc chaud.\nDouille E27.",
        "better": "Lampes, câble de 2 mètres.\nAu moins 400 lumens, blanc chaud.\nDouille E14 ou E27.",
        "comments": [
            (
                "La douille",
                "Un seul fabricant offre l’E27 à 400 lumens. Avec l’E14, quatre d’entre nous offriraient.",
            ),
            ("Câble", "Deux mètres n’atteignent pas les prises de sol de la troisième rangée."),
        ],
        "answer": "Vous avez raison. Le cahier des charges admettra les deux douilles.",
        "revised": "Une observation était juste au sujet de la douille.",
        "withdrawn": "Le conseil a affecté l’argent au toit.",
    },
}


def plan_ahead(room: Room, locale: str) -> dict[str, str]:
    """Plans of each status; gives the ids of one that is only planned and of one open for comments."""
    texts = TEXTS[locale]
    roof = {**_plan(texts, "roof", "works"), "items": []}
    planned = str(room.done(OFFICER, "/plans", roof)["id"])
    gone = room.done(OFFICER, "/plans", _plan(texts, "guards", "services"))["id"]
    room.done(OFFICER, f"/plans/{gone}/withdrawal", {"rationale": texts["withdrawn"]})
    lamps = _plan(texts, "lamps", "goods")
    plan = str(room.done(OFFICER, "/plans", lamps)["id"])
    room.done(OFFICER, f"/plans/{plan}/prespecification", {"specification": texts["specification"]})
    said = []
    for seat, (title, description) in zip(("tenderer-1", "tenderer-2"), texts["comments"], strict=True):
        words = {"title": title, "description": description}
        said.append(room.done(seat, f"/plans/{plan}/comments", words)["id"])
    reply = {"outcome": "adopted", "answer": texts["answer"]}
    room.done(OFFICER, f"/comments/{said[0]}/reply", reply)
    revision = {"rationale": texts["revised"], "plan": lamps, "specification": texts["better"]}
    room.done(OFFICER, f"/plans/{plan}/revisions", revision)
    return {"plan": planned, "consulting": plan}


def _plan(texts: dict[str, Any], name: str, category: str) -> dict[str, Any]:
    items = [
        {"id": str(place), "description": description, "quantity": quantity, "unit": unit}
        for place, (description, quantity, unit) in enumerate(texts["items"], 1)
    ]
    return {
        "title": texts[name],
        "description": texts["description"],
        "rationale": texts["rationale"],
        "mainProcurementCategory": category,
        "budget": {"amount": {"amount": "9000000", "currency": "KRW"}, "project": texts["project"]},
        "noticeExpectedAt": "2026-04-15T00:00:00Z",
        "items": items,
    }

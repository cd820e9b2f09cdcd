"""What lives beside a notice, for the screens: documents, questions, and a cancelled tender."""

from typing import Any

from minikoneps.shared.identifiers import new_id
from tests.serving import Room

PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
CSV = b"item,statement\n1,yes\n2,yes\n"

TEXTS: dict[str, dict[str, Any]] = {
    "en": {
        "documents": ["Technical specifications of the laptops", "Form for the maker's statement"],
        "questions": [
            ("Keyboard layout", "Which keyboard layout is wanted: Korean, English, or both?"),
            ("Battery", "Does a battery of 56 Wh satisfy the notice?"),
        ],
        "answer": "Korean with English letters, printed or engraved.",
        "cancelled": "The city council took back the budget for this year.",
    },
    "ar": {
        "documents": ["المواصفات الفنية للحواسيب", "نموذج إقرار الشركة الصانعة"],
        "questions": [
            ("ترتيب لوحة المفاتيح", "ما ترتيب لوحة المفاتيح المطلوب: عربي أم إنجليزي أم كلاهما؟"),
            ("البطارية", "هل تفي بطارية سعتها 56 واط ساعة بالمطلوب؟"),
        ],
        "answer": "عربي مع حروف إنجليزية، مطبوعة أو محفورة.",
        "cancelled": "سحب مجلس المدينة الاعتماد المالي لهذا العام.",
    },
    "fr": {
        "documents": ["Spécifications techniques des ordinateurs", "Formulaire d’attestation du fabricant"],
        "questions": [
            (
                "Disposition du clavier",
                "Quelle disposition de clavier voulez-vous : AZERTY, QWERTY ou les deux ?",
            ),
            ("Batterie", "Une batterie de 56 Wh répond-elle à l’avis ?"),
        ],
        "answer": "AZERTY, imprimé ou gravé.",
        "cancelled": "Le conseil municipal a repris le budget de cette année.",
    },
}


def attach(room: Room, tender: str, title: str, name: str, data: bytes, **more: str) -> dict[str, Any]:
    """A document put beside a notice by its officer."""
    kind = {"pdf": "application/pdf", "csv": "text/csv"}[name.rpartition(".")[2]]
    about = {"title": title, "documentType": "biddingDocuments", "language": "en", "fileName": name, **more}
    answer = room.at["procuring-officer"].post(
        room.path(f"/tenders/{tender}/documents"),
        params=about,
        content=data,
        headers={"Content-Type": kind, "Idempotency-Key": new_id("key")},
    )
    assert answer.status_code == 201, answer.text
    document: dict[str, Any] = answer.json()
    return document


def ask(room: Room, seat: str, tender: str, title: str, description: str) -> str:
    """A question of a tenderer; gives its id."""
    question = {"title": title, "description": description}
    return str(room.done(seat, f"/tenders/{tender}/enquiries", question)["id"])


def furnish(room: Room, tender: str, locale: str) -> None:
    """Put documents, one of them renewed, an answer and a waiting question beside a notice."""
    texts = TEXTS[locale]
    specification, form = texts["documents"]
    first = attach(room, tender, specification, "specification.pdf", PDF, language=locale)
    attach(room, tender, form, "statement.csv", CSV, language=locale)
    renewed = {"language": locale, "replaces": str(first["id"])}
    attach(room, tender, specification, "specification-2.pdf", PDF * 400, **renewed)
    for title, description in texts["questions"]:
        question = ask(room, "tenderer-1", tender, title, description)
        if title == texts["questions"][0][0]:
            room.done("procuring-officer", f"/enquiries/{question}/answer", {"answer": texts["answer"]})


def cancel(room: Room, locale: str, **words: object) -> str:
    """A notice that was published and given up; gives its id."""
    tender = room.publish(**words)
    reasons = {"rationale": TEXTS[locale]["cancelled"]}
    room.done("procuring-officer", f"/tenders/{tender['id']}/cancellation", reasons)
    return str(tender["id"])

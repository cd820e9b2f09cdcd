"""A complaint for the screens: filed and answered, so that the review body can decide."""

from tests.serving import Room

WORDS = {
    "en": ("Line 2 offers cases that are too small.", "The data sheet of line 2 names the right size."),
    "ar": ("يعرض السطر الثاني حقائب أصغر مما طُلب.", "تذكر نشرة البيانات في السطر الثاني المقاس الصحيح."),
    "fr": (
        "La ligne 2 propose des étuis trop petits.",
        "La fiche technique de la ligne 2 donne la bonne taille.",
    ),
}


def complain(room: Room, locale: str, tender: str, seat: str) -> dict[str, str]:
    """A tenderer that lost attacks the award, and the procuring entity answers; gives where it is."""
    grounds, answer = WORDS[locale]
    award = room.get(seat, f"/tenders/{tender}/awards").json()[-1]["id"]
    body = {"attacks": "award", "award": award, "grounds": grounds}
    made = room.done(seat, f"/tenders/{tender}/complaints", body)
    room.done("procuring-officer", f"/complaints/{made['id']}/answer", {"answer": answer})
    return {"complaint": str(made["id"])}

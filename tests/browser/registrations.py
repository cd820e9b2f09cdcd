"""Registrations at every stage, for the screens: in force and changing, refused, not sent."""

from tests.serving import Room

REASONS = {
    "en": "The certificate for electrical works is missing.",
    "ar": "شهادة الأعمال الكهربائية ناقصة.",
    "fr": "Le certificat d’électricité manque.",
}


def register(room: Room, locale: str) -> None:
    """One tenderer is registered and changes it, one is refused."""
    first = declare(room, "tenderer-1", "214-88-30017", ["electrical-works", "software"])
    room.done("trainer", f"/registrations/{first}/approval")
    declare(room, "tenderer-1", "214-88-30017", ["electrical-works", "catering"])
    second = declare(room, "tenderer-2", "309-12-00021", [])
    room.done("trainer", f"/registrations/{second}/refusal", {"reasons": REASONS[locale]})


def declare(room: Room, seat: str, number: str, licences: list[str]) -> str:
    """What a tenderer sends to the office; gives its id."""
    made = {
        "businessNumber": number,
        "licences": licences,
        "regions": ["north", "capital"],
        "contactPoint": {"email": "office@tenderer.example", "telephone": "+82 2 555 0100"},
    }
    return str(room.done(seat, "/registrations", made)["id"])

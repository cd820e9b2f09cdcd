"""Invented names for those who would rather not give theirs, in the language they came in."""

from collections.abc import Collection

from minikoneps.shared.identifiers import choose

# What a language says first comes first: "Silver Heron", "Héron argenté", "الصقر الذهبي".
WORDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        (
            "Amber",
            "Azure",
            "Cedar",
            "Copper",
            "Coral",
            "Golden",
            "Indigo",
            "Jade",
            "Lotus",
            "Maple",
            "Silver",
        ),
        ("Bridge", "Falcon", "Harbour", "Heron", "Lantern", "Meadow", "Orchard", "Pine", "River", "Sparrow"),
    ),
    "ar": (
        ("الصقر", "النورس", "الجسر", "المرفأ", "البستان", "النهر", "الفانوس", "الهدهد", "الكوكب", "الغزال"),
        ("الذهبي", "الفضي", "الأزرق", "الأخضر", "الهادئ", "البعيد", "اللامع", "السريع", "الوفي", "الحكيم"),
    ),
    "fr": (
        ("Faucon", "Héron", "Pont", "Verger", "Phare", "Jardin", "Ruisseau", "Moineau", "Cèdre", "Fanal"),
        (
            "doré",
            "argenté",
            "bleu",
            "vert",
            "discret",
            "lointain",
            "brillant",
            "rapide",
            "fidèle",
            "paisible",
        ),
    ),
    "km": (
        ("ក្រៀល", "ស្ពាន", "ទន្លេ", "ឈូក", "ចម្ប៉ា", "ផ្កាយ", "កុក", "ដូង", "រមាំង", "ចង្កៀង"),
        ("មាស", "ប្រាក់", "ខៀវ", "បៃតង", "ស្ងប់", "ភ្លឺ", "រហ័ស", "ឆ្លាត", "ស្មោះ", "រីករាយ"),
    ),
}


def pseudonym(language: str = "en", taken: Collection[str] = ()) -> str:
    """A name nobody has at work, nor in the room as long as there are enough of them."""
    first, second = WORDS.get(language, WORDS["en"])
    free = [name for one in first for other in second if (name := f"{one} {other}") not in taken]
    return choose(free) if free else f"{choose(first)} {choose(second)} {len(taken) + 1}"

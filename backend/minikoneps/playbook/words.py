"""How seats, amounts, instants and tables are written in a scenario, in each of its languages."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Generic, TypeVar

from minikoneps.playbook.tongues import tongues

T = TypeVar("T")

DIGITS = {ord(digit): str(value) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")} | {ord("٫"): "."}
TABLE_WORDS = {
    "المقعد": "seat",
    "الدور": "role",
    "الجهة": "organisation",
    "المبلغ": "amount",
    "البند": "field",
    "القيمة": "value",
    "الصنف": "item",
    "الكمية": "quantity",
    "الوحدة": "unit",
    "الجزء": "lot",
    "عنوان الجزء": "title",
    "bid of": "bid",
    "عطاء": "bid",
    "المعيار": "criterion",
    "اسم المعيار": "name",
    "الوصف": "description",
    "الوزن": "weight",
    "الدرجات": "marks",
    "energy a year": "energy",
    "operation a year": "operation",
    "maintenance a year": "maintenance",
    "CO2 a year": "directCarbon",
    "end of life": "endOfLife",
    "residual value": "residual",
    "الطاقة سنويا": "energy",
    "التشغيل سنويا": "operation",
    "الصيانة سنويا": "maintenance",
    "نهاية العمر": "endOfLife",
    "القيمة المتبقية": "residual",
}
ROLES = {
    "procuring officer": "procuringOfficer",
    "tenderer": "tenderer",
    "evaluator": "evaluator",
    "review body": "reviewBody",
    "auditor": "auditor",
    "observer": "observer",
    "مسؤول الشراء": "procuringOfficer",
    "مقدم عطاء": "tenderer",
    "المقيّم": "evaluator",
    "جهة التظلمات": "reviewBody",
    "المدقق": "auditor",
    "مراقب": "observer",
}
SINGLE_SEATS = {
    "مسؤول الشراء": "procuring-officer",
    "المقيّم": "evaluator",
    "جهة التظلمات": "review-body",
    "المدقق": "auditor",
}
NOTICE_FIELDS = {
    "title": "title",
    "description": "description",
    "buyer": "buyer",
    "procedure": "procedure",
    "kind of purchase": "category",
    "currency": "currency",
    "estimated value": "value",
    "questions close": "questions_close",
    "registration closes": "registration_closes",
    "site briefing": "briefing",
    "briefing place": "briefing_place",
    "briefing attendance": "attendance",
    "bids close": "closes",
    "delivery from": "contract_from",
    "delivery until": "contract_until",
    "price weight": "price_weight",
    "وزن السعر": "price_weight",
    "green criteria": "green",
    "bid security": "security",
    "years of use": "life_years",
    "yearly rate": "life_rate",
    "unit of energy": "energy_unit",
    "price of energy": "energy_price",
    "price of a tonne of CO2": "carbon_price",
    "CO2 in a unit of energy": "carbon_per_energy",
    "العنوان": "title",
    "التأمين الابتدائي": "security",
    "سنوات الاستعمال": "life_years",
    "المعدل السنوي": "life_rate",
    "وحدة الطاقة": "energy_unit",
    "سعر الطاقة": "energy_price",
    "الوصف": "description",
    "المشتري": "buyer",
    "الإجراء": "procedure",
    "نوع الشراء": "category",
    "العملة": "currency",
    "القيمة التقديرية": "value",
    "إغلاق الاستفسارات": "questions_close",
    "إغلاق تسجيل المشاركة": "registration_closes",
    "الشرح الميداني": "briefing",
    "مكان الشرح": "briefing_place",
    "حضور الشرح": "attendance",
    "إغلاق العطاءات": "closes",
    "بداية التسليم": "contract_from",
    "نهاية التسليم": "contract_until",
}
SPANS = {
    "seconds": ["second", "seconds", "ثانية", "ثوان"],
    "minutes": ["minute", "minutes", "دقيقة", "دقائق"],
    "hours": ["hour", "hours", "ساعة", "ساعات"],
    "days": ["day", "days", "يوما", "يوم", "أيام"],
}
LATER = ["in #", "بعد #"]
NUMBERED_SEATS = {"مقدم العطاء #": "tenderer"}
ARTICLES: list[str] = []

for tongue in tongues().values():
    TABLE_WORDS |= {word: column for column, word in tongue["columns"].items()}
    ROLES |= {word: role for role, word in tongue["roles"].items()}
    NOTICE_FIELDS |= {word: field for field, word in tongue["notice"].items()}
    NUMBERED_SEATS |= {word: seat.removesuffix("-#") for seat, word in tongue["seats"].items() if "#" in word}
    SINGLE_SEATS |= {word: seat for seat, word in tongue["seats"].items() if "#" not in word}
    SPANS = {unit: [*words, *tongue["spans"][unit]] for unit, words in SPANS.items()}
    LATER.append(tongue["from_now"])
    ARTICLES += tongue["articles"]

FIGURE = "[0-9٠-٩]+"
UNITS = {word: unit for unit, words in SPANS.items() for word in words}
SPAN = rf"{FIGURE} ?(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})"
FROM_NOW = re.compile("|".join(later.replace("#", f"({SPAN})") for later in LATER))
NAMED_SEATS = rf"(?:{'|'.join(ARTICLES)})?(?:{'|'.join(NUMBERED_SEATS).replace('#', FIGURE)})"
SLUGS = "|".join(sorted(set(NUMBERED_SEATS.values())))
SLUG_OF_NUMBERED = re.compile(rf"(?:{SLUGS})-[0-9]+")
MENTIONED = re.compile(rf"\b(?:{SLUGS})-{FIGURE}|{NAMED_SEATS}", re.IGNORECASE)

Table = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Written(Generic[T]):
    """A kind of value as sentences write it: the form it has, and how it is read."""

    pattern: str
    read: Callable[[str], T]

    def __call__(self, text: str) -> T:
        """The value a text stands for."""
        return self.read(text)


def read_seat(text: str) -> str:
    """A seat's identifier, from the identifier itself or from its name in a language."""
    plain = text.strip().translate(DIGITS)
    if plain in SINGLE_SEATS:
        return SINGLE_SEATS[plain]
    for name, slug in NUMBERED_SEATS.items():
        form = rf"(?:{'|'.join(ARTICLES)})?{name.replace('#', '([0-9]+)')}"
        if found := re.fullmatch(form, plain, re.IGNORECASE):
            return f"{slug}-{found[1]}"
    return plain


def swap_seats(text: str, one: str, other: str) -> str:
    """A text in which two numbered seats of a role stand in each other's place."""
    places = {one: other, other: one}

    def swapped(found: re.Match[str]) -> str:
        seat = read_seat(found[0])
        number = places.get(seat, seat).rpartition("-")[2]
        return re.sub(FIGURE, number, found[0]) if seat in places else found[0]

    return MENTIONED.sub(swapped, text)


def read_amount(text: str) -> str:
    """A decimal number as the API takes it, from one with spaces between its thousands."""
    return re.sub(r"[ \u00a0\u202f]", "", text.translate(DIGITS))


def read_instant(text: str) -> datetime:
    """An instant of the room's clock; scenarios write UTC."""
    return datetime.fromisoformat(text.strip()).replace(tzinfo=UTC)


def read_span(text: str) -> timedelta:
    """A length of time: a number and a unit.

    Errors: ValueError for a unit that is not in the list.
    """
    found = re.fullmatch(r"([0-9]+) ?(.+)", text.translate(DIGITS))
    if found is None or found[2] not in UNITS:
        raise ValueError(f"“{text}” is not a length of time")
    return timedelta(**{UNITS[found[2]]: int(found[1])})


def read_whole(text: str) -> int:
    """A whole number."""
    return int(text.translate(DIGITS))


seat = Written(rf"[a-z][a-z0-9]*(?:-[a-z0-9]+)*|{NAMED_SEATS}", read_seat)
amount = Written(r"[0-9٠-٩][0-9٠-٩ \u00a0\u202f]*(?:[.٫][0-9٠-٩]+)?", read_amount)
day = Written(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", date.fromisoformat)
instant = Written(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}", read_instant)
span = Written(SPAN, read_span)
whole = Written(r"[0-9٠-٩]+", read_whole)
points = Written(r"[0-9٠-٩]+(?:[.٫][0-9٠-٩]+)?", read_amount)

TYPES: Mapping[str, Callable[[str], Any]] = {
    "Seat": seat,
    "Amount": amount,
    "Day": day,
    "Instant": instant,
    "Span": span,
    "Whole": whole,
    "Points": points,
}


def records(table: Table) -> list[dict[str, str]]:
    """A table's rows by the English names of their columns."""
    head, *rows = [[cell.strip() for cell in row] for row in table]
    columns = [TABLE_WORDS.get(name, name) for name in head]
    return [dict(zip(columns, row, strict=True)) for row in rows]


def role(text: str) -> str:
    """The role as the API names it.

    Errors: ValueError for a word that is not a role.
    """
    return known(ROLES, text, "role")


class NoSuchWord(ValueError):
    """A word of a table that stands for nothing in the API."""

    def __init__(self, word: str, noun: str, known: Mapping[str, Any]) -> None:
        self.word, self.known = word, tuple(known)
        super().__init__(f"“{word}” is not a {noun}; there are: {', '.join(known)}")


def known(words: Mapping[str, T], text: str, noun: str) -> T:
    """What a word of a scenario stands for in the API.

    Errors: NoSuchWord.
    """
    if text in words:
        return words[text]
    raise NoSuchWord(text, noun, words)


def instant_from_now(text: str, now: datetime) -> datetime:
    """An instant given outright, or as a length of time from now.

    Errors: ValueError for anything else.
    """
    plain = text.strip().translate(DIGITS)
    if found := FROM_NOW.fullmatch(plain):
        return now + span(next(part for part in found.groups() if part))
    return instant(plain)

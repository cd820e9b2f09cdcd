"""The characters of bots: when they act and what they bid, the same way every time."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256

from minikoneps.shared.money import Money, parse_decimal, round_half_up

PLACES = 6
ROUND = 1000  # prices above a hundred of these are whole thousands, as people write them


class Persona(StrEnum):
    """What a bot on a seat is like; `scripted` does what the scenario wrote down."""

    SCRIPTED = "scripted"
    CAREFUL = "careful"
    CHEAP = "cheap"
    LATE = "late"
    CARTEL = "cartel"
    SILENT = "silent"


#: From which share of the time that bots have to which a bot of a character acts.
SPANS: Mapping[Persona, tuple[Fraction, Fraction]] = {
    Persona.SCRIPTED: (Fraction(1, 5), Fraction(3, 5)),
    Persona.CAREFUL: (Fraction(1, 2), Fraction(4, 5)),
    Persona.CHEAP: (Fraction(1, 10), Fraction(2, 5)),
    Persona.LATE: (Fraction(1), Fraction(1)),
    Persona.CARTEL: (Fraction(2, 5), Fraction(3, 5)),
    Persona.SILENT: (Fraction(1, 2), Fraction(1, 2)),
}
#: What a character makes of the price it has in mind; a cartel's is worked out in `price_of`.
FACTORS: Mapping[Persona, Fraction] = {
    Persona.CAREFUL: Fraction(104, 100),
    Persona.CHEAP: Fraction(91, 100),
}
FAITHFUL = (Persona.SCRIPTED, Persona.LATE)  # they leave the script's figures and its results as they are


@dataclass(frozen=True)
class Notice:
    """What a bot reads of a notice before it prices its bid."""

    currency: str
    value: str | None
    quantities: tuple[str, ...]
    scripted: bool


def share(persona: Persona, word: str) -> Fraction:
    """When a bot acts, as a share of the time that bots have; `word` names the task."""
    first, last = SPANS[persona]
    return first + (last - first) * dice(word)


def dice(word: str) -> Fraction:
    """A number from 0 to 1 that looks like chance and is the same for the same word."""
    return Fraction(int.from_bytes(sha256(word.encode()).digest()[:4]), 2**32)


def price_of(persona: Persona, in_mind: str | None, notice: Notice, seat: str, ring: tuple[str, ...]) -> str:
    """The total that a bot bids; `ring` are the seats of the cartel, of which the first is to win."""
    if notice.scripted and in_mind is not None and persona in FAITHFUL:
        return in_mind
    base = _base(in_mind, notice, seat)
    factor = FACTORS.get(persona, Fraction(1))
    if persona is Persona.CARTEL and seat != min(ring, default=seat):
        factor = Fraction(105, 100) + Fraction(4, 100) * dice(f"cover {seat}")
    return _written(base * factor, notice.currency)


def _base(in_mind: str | None, notice: Notice, seat: str) -> Fraction:
    """What the seat would bid anyway: the script's figure, or one made from a notice another wrote."""
    if notice.scripted and in_mind is not None:
        return parse_decimal(in_mind, PLACES)
    if notice.value is not None:
        return parse_decimal(notice.value, PLACES) * (Fraction(88, 100) + Fraction(9, 100) * dice(seat))
    if in_mind is not None:
        return parse_decimal(in_mind, PLACES)
    pieces = sum((parse_decimal(one, PLACES) for one in notice.quantities), Fraction(0))
    return max(pieces, Fraction(1)) * 100 * (1 + dice(seat) / 5)


def _written(total: Fraction, currency: str) -> str:
    whole = round_half_up(total)
    if whole >= 100 * ROUND:
        whole = round_half_up(Fraction(whole, ROUND)) * ROUND
    return Money.parse(str(max(whole, 1)), currency).text

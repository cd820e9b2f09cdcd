"""The security that lies with a price: a promise to pay, a guarantee, or money laid down."""

import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from unicodedata import normalize

from minikoneps.shared.canonical import Fields, Unreadable, instant_text, parse_instant
from minikoneps.shared.money import QUANTITY_PLACES, parse_decimal

UNDERTAKING, GUARANTEE, CASH = "undertaking", "guarantee", "cash"
LONGEST_WORDS = 250

_DIGEST = re.compile(r"[0-9a-f]{64}")
# Nothing that moves or hides other characters; a name stands on one line.
_LINE = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,250}")


@dataclass(frozen=True, slots=True)
class SecurityGiven:
    """What a tenderer gives so that its word is good.

    Shapes: an undertaking names by `accepted`, their SHA-256, the words of the notice that were promised; a
        guarantee says for how much, by whom, under which number and until when; cash says how much was laid
        down and under which number. Whatever else stays empty.
    Units: the amount is a decimal string in the bid's currency.
    """

    form: str
    amount: str | None = None
    issuer: str | None = None
    number: str | None = None
    valid_until: datetime | None = None
    accepted: str | None = None

    def to_json(self) -> dict[str, str]:
        """Write it as it stands in the envelope."""
        return _present(self, "validUntil")

    def record(self) -> dict[str, str]:
        """Write it as it stands in the ledger."""
        return _present(self, "valid_until")


def read_given(value: object, until: str = "validUntil") -> SecurityGiven:
    """Read what `to_json` or, with its name for the end, `record` wrote.

    Errors: Unreadable for anything else.
    """
    said = Fields(value, "the security of the bid")
    form = said.text("form")
    match form:
        case "undertaking":
            given = SecurityGiven(form, accepted=_matching(_DIGEST, said.text("accepted")))
        case "guarantee":
            end = parse_instant(said.text(until))
            given = SecurityGiven(form, _amount(said), _words(said, "issuer"), _words(said, "number"), end)
        case "cash":
            given = SecurityGiven(form, _amount(said), number=_words(said, "number"))
        case _:
            raise Unreadable("the security of the bid has a form this version does not know")
    said.done()
    return given


def _present(given: SecurityGiven, until: str) -> dict[str, str]:
    end = None if given.valid_until is None else instant_text(given.valid_until)
    said = {
        "form": given.form,
        "amount": given.amount,
        "issuer": given.issuer,
        "number": given.number,
        until: end,
        "accepted": given.accepted,
    }
    return {name: part for name, part in said.items() if part is not None}


def _amount(said: Fields) -> str:
    amount = said.text("amount")
    try:
        parse_decimal(amount, QUANTITY_PLACES)
    except ValueError:
        raise Unreadable("the amount of the security is no number") from None
    return amount


def _words(said: Fields, name: str) -> str:
    words = _matching(_LINE, said.text(name))
    if not words.strip():
        raise Unreadable(f"the {name} of the security is empty")
    return words


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if pattern.fullmatch(text) is None:
        raise Unreadable("the security of the bid has a part this version does not know")
    return text


def words_digest(undertaking: str) -> str:
    """The fingerprint by which a tenderer says which words it accepted."""
    return sha256(normalize("NFC", undertaking).encode()).hexdigest()

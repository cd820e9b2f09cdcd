"""What a bid says inside its envelope: lines and a total that add up, and what lies beside them."""

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Self

from minikoneps.sealing.answers import Answer, Figure, read_answers, read_figures
from minikoneps.sealing.security import SecurityGiven, read_given
from minikoneps.shared.canonical import Fields, NotCanonical, Unreadable, canonical, parse_canonical
from minikoneps.shared.money import Money, decimals, line_amount, must_be_decimal

# The versions: prices alone, with numbers picked, with answers or figures, with a security.
PRICED, PICKED, ANSWERED, SECURED = 1, 2, 3, 4
MAX_LINES = 1000
MAX_PICKS = 9
MAX_PICK = 99

_ITEM = re.compile(r"[A-Za-z0-9._-]{1,64}")
_SALT = re.compile(r"[0-9a-f]{32}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_AMOUNT_PLACES = 6


class EnvelopeUnopenable(Exception):
    """An envelope that cannot be opened, with the reason as a fixed word.

    Shapes: not_decryptable, not_padded, malformed, not_canonical, wrong_version,
        wrong_currency_decimals, wrong_arithmetic or no_price.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BidLine(NamedTuple):
    """One priced item.

    Units: `quantity` and `unit_price` have up to 6 decimals, `amount` those of the bid's currency.
    """

    item: str
    quantity: str
    unit_price: str
    amount: str

    def record(self) -> dict[str, str]:
        """Write the line as it stands in the ledger."""
        return {
            "item": self.item,
            "quantity": self.quantity,
            "unit_price": self.unit_price,
            "amount": self.amount,
        }

    def to_json(self) -> dict[str, str]:
        """Write the line as it stands in the envelope."""
        return {
            "item": self.item,
            "quantity": self.quantity,
            "unitPrice": self.unit_price,
            "amount": self.amount,
        }


@dataclass(frozen=True, slots=True)
class BidPayload:
    """The content of a sealed bid.

    Shapes: amounts are decimal strings; `salt` is 32 hexadecimal digits that make equal bids differ;
        `picks` are the numbers of reserve prices that the tenderer chose blindly, None where none were asked;
        without a price (a first envelope) currency and total are empty, and there are no lines and no picks;
        a security, whose amount may be a share of the price, lies with the price alone.
    """

    currency: str
    lines: tuple[BidLine, ...]
    total: str
    salt: str
    picks: tuple[int, ...] | None = None
    answers: tuple[Answer, ...] = ()
    figures: tuple[Figure, ...] = ()
    security: SecurityGiven | None = None

    def __reduce__(self) -> tuple[object, ...]:
        """Give its parts to another process plainly: there may be very many contents."""
        lines = [tuple(line) for line in self.lines]
        beside = (self.total, self.salt, self.picks, self.answers, self.figures, self.security)
        return _put_together, (self.currency, lines, *beside)

    @property
    def version(self) -> int:
        """The version that this content is written in: the lowest that has room for it."""
        if self.security is not None:
            return SECURED
        if self.answers or self.figures:
            return ANSWERED
        return PRICED if self.picks is None else PICKED

    @classmethod
    def priced(
        cls,
        currency: str,
        lines: Iterable[tuple[str, str, str]],
        *,
        salt: str | None = None,
        picks: tuple[int, ...] | None = None,
        answers: tuple[Answer, ...] = (),
        figures: tuple[Figure, ...] = (),
        security: SecurityGiven | None = None,
    ) -> Self:
        """Compute amounts and total from (item, quantity, unit price).

        Errors: ValueError when a number is not a plain decimal or the currency is unknown.
        """
        priced = [
            BidLine(item, quantity, price, line_amount(quantity, price, currency).text)
            for item, quantity, price in lines
        ]
        total = sum((Money.parse(line.amount, currency) for line in priced), Money(0, currency))
        salted = salt or secrets.token_hex(16)
        return cls(currency, tuple(priced), total.text, salted, picks, answers, figures, security)

    @classmethod
    def unpriced(
        cls, answers: Iterable[Answer] = (), figures: Iterable[Figure] = (), *, salt: str | None = None
    ) -> Self:
        """The content of a first envelope: answers and figures, and no price."""
        salted = salt or secrets.token_hex(16)
        return cls("", (), "", salted, answers=tuple(answers), figures=tuple(figures))

    def to_bytes(self) -> bytes:
        """Write the canonical bytes that are padded and sealed."""
        written: dict[str, object] = {"v": self.version, "salt": self.salt}
        if self.lines or self.version != ANSWERED:
            written["lines"] = [line.to_json() for line in self.lines]
            written |= {"currency": self.currency, "total": self.total}
        parts: dict[str, object] = {
            "picks": self.picks,
            "answers": _written(self.answers),
            "figures": _written(self.figures),
            "security": None if self.security is None else self.security.to_json(),
        }
        return canonical(written | {name: part for name, part in parts.items() if part})


def _put_together(currency: str, lines: list[tuple[str, str, str, str]], *beside: Any) -> BidPayload:
    return BidPayload(currency, tuple(map(BidLine._make, lines)), *beside)


def _written(parts: Iterable[Answer | Figure]) -> list[dict[str, str]]:
    return [part.to_json() for part in parts]


def read_payload(data: bytes) -> BidPayload:
    """Read the content of an envelope and check its arithmetic.

    Errors: EnvelopeUnopenable with the first reason that applies, in the order malformed (not JSON),
        not_canonical, wrong_version, malformed (shape), wrong_currency_decimals, wrong_arithmetic.
    Source: docs/reference/bundle.md, the sealed bid
    """
    try:
        value = parse_canonical(data)
    except NotCanonical:
        raise EnvelopeUnopenable("not_canonical") from None
    except Unreadable:
        raise EnvelopeUnopenable("malformed") from None
    payload = _shaped(value)
    _check_amounts(payload)
    return payload


def _shaped(value: object) -> BidPayload:
    try:
        fields = Fields(value, "the bid")
        version = fields.integer("v")
        if version not in (PRICED, PICKED, ANSWERED, SECURED):
            raise EnvelopeUnopenable("wrong_version")
        payload = _answered(fields) if version >= ANSWERED else _priced(fields, picked=version == PICKED)
        if version == SECURED:
            payload = replace(payload, security=read_given(fields.value("security")))
        fields.done()
        _check_numbers(payload)
    except ValueError:
        raise EnvelopeUnopenable("malformed") from None
    if payload.version != version or (payload.security is not None and not payload.lines):
        raise EnvelopeUnopenable("malformed")
    return payload


def _priced(fields: Fields, *, picked: bool) -> BidPayload:
    payload = BidPayload(
        currency=_matching(_CURRENCY, fields.text("currency")),
        lines=tuple(_line(line) for line in fields.array("lines")),
        total=fields.text("total"),
        salt=_matching(_SALT, fields.text("salt")),
        picks=_picks(fields.array("picks")) if picked else None,
    )
    decimals(payload.currency)
    if not 1 <= len(payload.lines) <= MAX_LINES:
        raise Unreadable("a bid has 1 to 1000 lines")
    return payload


def _answered(fields: Fields) -> BidPayload:
    """Answers, figures or both; the price stands with them or in an envelope of its own."""
    answers = read_answers(fields.array("answers")) if fields.has("answers") else ()
    figures = read_figures(fields.array("figures")) if fields.has("figures") else ()
    if not any(fields.has(name) for name in ("currency", "lines", "total", "picks")):
        return BidPayload.unpriced(answers, figures, salt=_matching(_SALT, fields.text("salt")))
    priced = _priced(fields, picked=fields.has("picks"))
    return replace(priced, answers=answers, figures=figures)


def _picks(values: list[object]) -> tuple[int, ...]:
    """Different numbers of candidates; whether they count is for the notice's rule to say."""
    picks = tuple(value for value in values if type(value) is int and 1 <= value <= MAX_PICK)
    if len(picks) != len(values) or len(set(picks)) != len(picks) or not 1 <= len(picks) <= MAX_PICKS:
        raise Unreadable("the picks of the bid are not different numbers of candidates")
    return picks


def _line(value: object) -> BidLine:
    fields = Fields(value, "a line of the bid")
    line = BidLine(
        item=_matching(_ITEM, fields.text("item")),
        quantity=fields.text("quantity"),
        unit_price=fields.text("unitPrice"),
        amount=fields.text("amount"),
    )
    fields.done()
    return line


def _check_numbers(payload: BidPayload) -> None:
    for line in payload.lines:
        for number in (line.quantity, line.unit_price, line.amount):
            must_be_decimal(number, _AMOUNT_PLACES)
    if payload.lines:
        must_be_decimal(payload.total, _AMOUNT_PLACES)


def _check_amounts(payload: BidPayload) -> None:
    """Hold the amounts against the currency's decimals, and then against each other."""
    if not payload.lines:
        return
    currency = payload.currency
    try:
        total = Money.parse(payload.total, currency)
        amounts = [Money.parse(line.amount, currency) for line in payload.lines]
        if payload.security is not None and payload.security.amount is not None:
            Money.parse(payload.security.amount, currency)
    except ValueError:
        raise EnvelopeUnopenable("wrong_currency_decimals") from None
    worked_out = [line_amount(line.quantity, line.unit_price, currency) for line in payload.lines]
    if worked_out != amounts or sum(amount.minor for amount in amounts) != total.minor:
        raise EnvelopeUnopenable("wrong_arithmetic")


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if pattern.fullmatch(text) is None:
        raise Unreadable("a text of the bid has a form this version does not know")
    return text

"""Money is exact: a decimal string outside, an integer of the smallest unit inside."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache

from iso4217 import Currency

AMOUNT = re.compile(r"(0|[1-9][0-9]{0,14})(\.[0-9]+)?")
QUANTITY_PLACES = 6
LARGEST = 2**63 - 1  # smallest units in a database column; only four-decimal currencies can reach it


@cache
def decimals(currency: str) -> int:
    """How many decimals a currency has.

    Errors: ValueError for a code that is not money in ISO 4217.
    Source: ISO 4217 (KRW 0, USD 2, TND 3).
    """
    exponent = Currency(currency).exponent
    if exponent is None:
        raise ValueError(f"{currency} has no smallest unit")
    return int(exponent)


def is_currency(code: str) -> bool:
    """Whether amounts can be given in this currency."""
    try:
        decimals(code)
    except ValueError:
        return False
    return True


def parse_decimal(text: str, places: int) -> Fraction:
    """Read a plain decimal number exactly.

    Shapes: digits with an optional point; no sign, exponent, space, leading zero or other script's digits.
    Errors: ValueError for another shape, more than 15 digits before the point or more than `places` after it.
    """
    return Fraction(_counted(text, places), 10**places)


def must_be_decimal(text: str, places: int) -> None:
    """Refuse what `parse_decimal` could not read.

    Errors: ValueError as there.
    """
    _counted(text, places)


@lru_cache(maxsize=1024)
def _counted(text: str, places: int) -> int:
    """How many times a plain decimal number holds the last of so many places."""
    if not AMOUNT.fullmatch(text):
        raise ValueError("not a plain decimal number")
    whole, _, rest = text.partition(".")
    if len(rest) > places:
        raise ValueError(f"more than {places} decimals")
    return int(whole + rest.ljust(places, "0"))


@dataclass(frozen=True, order=False)
class Money:
    """An amount in one currency.

    Units: `minor` counts the currency's smallest unit.
    """

    minor: int
    currency: str

    @classmethod
    def parse(cls, text: str, currency: str) -> "Money":
        """Read an amount as people and the API write it.

        Errors: ValueError for another shape, too many decimals, an unknown currency or more than can be kept.
        """
        minor = _counted(text, decimals(currency))
        if minor > LARGEST:
            raise ValueError("more than can be kept")
        return cls(minor, currency)

    @property
    def text(self) -> str:
        """The amount as a decimal string with all decimals of its currency."""
        places = decimals(self.currency)
        if places == 0:
            return str(self.minor)
        whole, rest = divmod(self.minor, 10**places)
        return f"{whole}.{rest:0{places}d}"

    def __add__(self, other: "Money") -> "Money":
        if self.currency != other.currency:
            raise ValueError("amounts in two currencies do not add up")
        return Money(self.minor + other.minor, self.currency)


def round_half_up(value: Fraction) -> int:
    """Round a value that is not negative to the nearest whole number, halves upwards."""
    return _half_up(value.numerator, value.denominator)


def _half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


def round_to(value: Fraction, places: int) -> Fraction:
    """Round a value to so many decimals, halves away from zero."""
    step = 10**places
    rounded = Fraction(round_half_up(abs(value) * step), step)
    return rounded if value >= 0 else -rounded


def decimal_text(value: Fraction, places: int) -> str:
    """Write an exact number with so many decimals, no more and no fewer.

    Errors: ValueError when it has more.
    """
    counted = value * 10**places
    if counted.denominator != 1:
        raise ValueError(f"more than {places} decimals")
    sign, digits = "-" if counted < 0 else "", str(abs(counted.numerator))
    if places == 0:
        return sign + digits
    digits = digits.rjust(places + 1, "0")
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


def line_amount(quantity: str, unit_price: str, currency: str) -> Money:
    """Quantity × unit price, rounded half up to the currency's decimals.

    Units: quantity and unit price have up to 6 decimals.
    Errors: ValueError when either is not a plain decimal number.
    Source: docs/reference/bundle.md, the sealed bid.
    """
    product = _counted(quantity, QUANTITY_PLACES) * _counted(unit_price, QUANTITY_PLACES)
    return Money(_half_up(product * 10 ** decimals(currency), 10 ** (2 * QUANTITY_PLACES)), currency)


def money_record(amount: Money) -> dict[str, str]:
    """Write an amount as it stands in the ledger."""
    return {"amount": amount.text, "currency": amount.currency}

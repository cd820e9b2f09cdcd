"""The base of every JSON shape: camelCase outside, snake_case inside, nothing unknown, nothing coerced."""

from datetime import UTC, datetime
from functools import cache
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    WithJsonSchema,
    model_validator,
)
from pydantic.alias_generators import to_camel

from minikoneps.shared.canonical import instant_text
from minikoneps.shared.money import Money, is_currency


class Shape(BaseModel):
    """What comes in or goes out over HTTP."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        extra="forbid",
        frozen=True,
        str_strip_whitespace=False,
        ser_json_inf_nan="strings",
    )

    @classmethod
    def known(cls, **values: Any) -> Self:
        """The shape of values that were looked at before: there may be very many, and nothing is checked.

        Errors: TypeError unless every field is named, and nothing else.
        """
        if values.keys() != cls.__pydantic_fields__.keys():
            raise TypeError(f"{cls.__name__} has other fields than {', '.join(values)}")
        made = cls.__new__(cls)
        object.__setattr__(made, "__dict__", values)
        object.__setattr__(made, "__pydantic_fields_set__", _fields_of(cls))
        object.__setattr__(made, "__pydantic_extra__", None)
        object.__setattr__(made, "__pydantic_private__", None)
        return made


@cache
def _fields_of(shape: type[Shape]) -> set[str]:
    return set(shape.__pydantic_fields__)


class Nothing(Shape):
    """The body of an act that needs no words: an empty object, or no body at all."""


NOTHING = Nothing()


def _in_utc(instant: datetime) -> datetime:
    try:
        return instant.astimezone(UTC)
    except OverflowError:
        raise ValueError("an instant that far away cannot be told in UTC") from None


def _money_currency(code: str) -> str:
    if not is_currency(code):
        raise ValueError("not a currency of ISO 4217")
    return code


Instant = Annotated[
    AwareDatetime,
    AfterValidator(_in_utc),
    PlainSerializer(instant_text, return_type=str),
    WithJsonSchema({"type": "string", "format": "date-time", "examples": ["2026-03-02T09:00:00.000000Z"]}),
]
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["tender-7k2m9q4x1c8d"])]
Hex = Annotated[str, Field(pattern=r"^[0-9a-f]*$")]
Line = Annotated[str, Field(min_length=1, max_length=250, pattern=r"^[^\p{Cc}]*\S[^\p{Cc}]*$")]
Paragraphs = Annotated[str, Field(max_length=20_000)]
Words = Annotated[str, Field(min_length=3, max_length=4_000, pattern=r"\S")]
Reasons = Annotated[
    str,
    Field(
        max_length=2_000,
        pattern=r"\S[\s\S]*\S[\s\S]*\S",  # at least three characters that say something
        examples=["As the notice asks, in every item."],
    ),
]
CurrencyCode = Annotated[str, Field(pattern=r"^[A-Z]{3}$", examples=["KRW"]), AfterValidator(_money_currency)]
AmountText = Annotated[str, Field(pattern=r"^(0|[1-9][0-9]{0,14})(\.[0-9]{1,4})?$", examples=["34000000"])]
QuantityText = Annotated[str, Field(pattern=r"^(0|[1-9][0-9]{0,14})(\.[0-9]{1,6})?$", examples=["40"])]


class MoneyShape(Shape):
    """An amount: a decimal string with no more decimals than its currency has."""

    amount: AmountText
    currency: CurrencyCode

    @model_validator(mode="after")
    def fits_its_currency(self) -> Self:
        """Refuse an amount finer than its currency."""
        Money.parse(self.amount, self.currency)
        return self

    @classmethod
    def of(cls, money: Money) -> "MoneyShape":
        """The shape of an amount, which is not looked at once more."""
        return cls.known(amount=money.text, currency=money.currency)

    @property
    def money(self) -> Money:
        """The amount itself."""
        return Money.parse(self.amount, self.currency)


class ChangeShown(Shape):
    """One field of a document that says something else than before; what was or became empty is empty."""

    field: str
    before: str
    after: str

"""JSON with exact numbers: what has a fraction is a decimal, on the way in and on the way out."""

import json
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from minikoneps.shared.canonical import Unreadable, instant_text

LONGEST_NUMBER = 40  # characters
WIDEST = 20  # powers of ten above or below one; 1e9999 is nobody's amount
DEEPEST = 32
MOST_NODES = 1_000_000


class TooMuch(Unreadable):
    """The text is JSON, but deeper or longer than any release."""


def read_json(text: str) -> Any:
    """Read a JSON text; a number that nobody means becomes a text, to be reported where it stands.

    Errors: Unreadable, naming line and column; TooMuch for what is nested too deep or has too many parts.
    """
    try:
        value = json.loads(text, parse_float=_decimal, parse_int=_integer, parse_constant=str)
    except json.JSONDecodeError as fault:
        raise Unreadable(f"line {fault.lineno}, column {fault.colno}: {fault.msg}") from None
    except RecursionError:
        raise TooMuch(f"it is nested more than {DEEPEST} deep") from None
    _measure(value)
    return value


def _decimal(text: str) -> Decimal | str:
    if len(text) > LONGEST_NUMBER:
        return text
    number = Decimal(text)
    return number if abs(number.adjusted()) <= WIDEST else text


def _integer(text: str) -> int | str:
    return text if len(text) > LONGEST_NUMBER else int(text)


def _measure(value: Any) -> None:
    level, depth, count = [value], 0, 0
    while level:
        depth, count = depth + 1, count + len(level)
        if depth > DEEPEST:
            raise TooMuch(f"it is nested more than {DEEPEST} deep")
        if count > MOST_NODES:
            raise TooMuch(f"it has more than {MOST_NODES} parts")
        level = [inner for outer in level for inner in _inside(outer)]


def _inside(value: Any) -> Any:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def write_json(value: Any) -> bytes:
    """Write a value as JSON in UTF-8, each decimal with exactly its digits.

    Errors: TypeError for a float, which is not exact.
    """
    return "".join(_pieces(value)).encode()


def _pieces(value: Any) -> Iterator[str]:
    match value:
        case dict():
            yield from _joined("{", ((key, inner) for key, inner in value.items()), "}")
        case list() | tuple():
            yield from _joined("[", ((None, inner) for inner in value), "]")
        case Decimal():
            yield format(value, "f")
        case datetime():
            yield json.dumps(instant_text(value))
        case None | bool() | int() | str():
            yield json.dumps(value, ensure_ascii=False)
        case _:
            raise TypeError(f"a {type(value).__name__} cannot be written exactly")


def _joined(start: str, members: Iterator[tuple[str | None, Any]], end: str) -> Iterator[str]:
    yield start
    for number, (key, inner) in enumerate(members):
        if number:
            yield ","
        if key is not None:
            yield json.dumps(key, ensure_ascii=False) + ":"
        yield from _pieces(inner)
    yield end

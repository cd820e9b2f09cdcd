"""Reads JSON strictly: what one reader takes for another thing than the next is refused."""

import json
import re
from typing import Any

from minikoneps.shared.errors import RuleBroken

DEEPEST = 32
LONGEST_INTEGER = 25
STRANGE = re.compile("[\0\ud800-\udfff]")


def read_strictly(body: bytes) -> Any:
    """Read a JSON document that means the same to every reader.

    Errors: RuleBroken("input.not_json") for anything else.
    """
    try:
        value = _DECODER.decode(body.decode("utf-8"))
        spelt = b"\\u" in body
        if spelt or body.count(b"{") + body.count(b"[") > DEEPEST:  # else nothing can be too deep or strange
            _walk(value, 0, spelt=spelt)
    except RecursionError:
        raise RuleBroken("input.not_json", problem="it is nested too deep") from None
    except UnicodeDecodeError:
        raise RuleBroken("input.not_json", problem="it is not UTF-8") from None
    except json.JSONDecodeError as fault:
        raise RuleBroken("input.not_json", problem=f"line {fault.lineno}, column {fault.colno}") from None
    except _Strange as strange:
        raise RuleBroken("input.not_json", problem=str(strange)) from None
    return value


class _Strange(Exception):
    """JSON, but of a kind that readers disagree about."""


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Strange("a key is given twice")
    return found


def _no_constant(_text: str) -> Any:
    raise _Strange("NaN and Infinity are not JSON")


def _plain_float(text: str) -> float:
    if "e" in text.lower() or len(text) > LONGEST_INTEGER:
        raise _Strange("a number has an exponent or too many digits")
    return float(text)


def _short_integer(text: str) -> int:
    if len(text) > LONGEST_INTEGER:
        raise _Strange("a number has too many digits")
    return int(text)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_no_repeats,
    parse_constant=_no_constant,
    parse_float=_plain_float,
    parse_int=_short_integer,
)


def _walk(value: Any, depth: int, *, spelt: bool) -> None:
    """Look at the depth, and at texts where characters are `spelt` out: else none of them can be strange."""
    if depth > DEEPEST:
        raise _Strange("it is nested too deep")
    if isinstance(value, str) and spelt:
        _check_text(value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            _walk(key, depth, spelt=spelt)
            _walk(inner, depth + 1, spelt=spelt)
    elif isinstance(value, list):
        for inner in value:
            _walk(inner, depth + 1, spelt=spelt)


def _check_text(text: str) -> None:
    if STRANGE.search(text) is not None:
        raise _Strange("a text has a NUL or half a character")

"""The one way to write a value as bytes, so that the same facts always give the same fingerprint."""

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

MAX_INTEGER = 2**53 - 1
MAX_DEPTH = 24

_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z")
_HALF = re.compile("[\ud800-\udfff]")
_HEX = re.compile(r"(?:[0-9a-f]{2})*")
# What is written was walked through before, to a bounded depth: no circle gets this far.
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False)

# Where a value stands: the place of what holds it, and the key or the number under which it does.
_Place = tuple["_Place", str | int] | None


class Unreadable(ValueError):
    """Said in words: a text is not in the format it should be in."""


class NotCanonical(Unreadable):
    """The text is JSON, but not written the one way that is allowed."""


def canonical(value: object, under: str | None = None) -> bytes:
    """Write a value as canonical JSON.

    Shapes: keys sorted and ASCII, no spaces, NFC strings, UTF-8 unescaped; objects, arrays, strings,
        booleans, null and integers up to 2^53 - 1, never a number with a fraction; `under` is the key
        under which the value will lie in another.
    Errors: NotCanonical, naming the place, for any other type.
    Source: docs/reference/ledger.md
    """
    place, depth = (None, 0) if under is None else ((None, under), 1)
    return _ENCODER.encode(value if _is_plain(value, depth) else _plain(value, place, depth)).encode()


def parse_json(data: bytes) -> Any:
    """Read JSON strictly, whatever its spacing and key order.

    Errors: Unreadable when it is not JSON; NotCanonical when it holds a repeated key, a fraction or NaN.
    """
    try:
        return _DECODER.decode(data.decode("utf-8"))
    except Unreadable:
        raise
    except (ValueError, RecursionError):
        raise Unreadable("it is not JSON in UTF-8") from None


def parse_canonical(data: bytes) -> Any:
    """Read JSON that must be written exactly as `canonical` writes it.

    Errors: Unreadable when it is not JSON; NotCanonical when it is JSON written another way.
    """
    value = parse_json(data)
    if canonical(value) != data:
        raise NotCanonical("it is not written in canonical form")
    return value


@lru_cache(maxsize=1024)
def instant_text(moment: datetime) -> str:
    """Write a moment in UTC with microseconds, as "2026-03-02T09:00:00.000000Z"."""
    if moment.tzinfo is None:
        raise NotCanonical("a moment without a time zone cannot be written")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


@lru_cache(maxsize=1024)
def parse_instant(text: str) -> datetime:
    """Read a moment written by `instant_text`; Unreadable for any other form."""
    if _INSTANT.fullmatch(text) is None:
        raise Unreadable(f"{text[:40]!r} is not a moment like 2026-03-02T09:00:00.000000Z")
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise Unreadable(f"{text[:40]!r} is not a moment in the calendar") from None


class Fields:
    """The fields of one JSON object, each taken once and checked; `done` refuses what nobody took."""

    def __init__(self, value: object, what: str) -> None:
        if not isinstance(value, Mapping):
            raise Unreadable(f"{what} is not an object")
        self._values: dict[str, object] = dict(value)
        self._what = what

    def has(self, name: str) -> bool:
        return name in self._values

    def value(self, name: str) -> object:
        if name not in self._values:
            raise Unreadable(f"{self._what} has no {name}")
        return self._values.pop(name)

    def text(self, name: str) -> str:
        value = self.value(name)
        if not isinstance(value, str):
            raise Unreadable(f"{self._what}: {name} is not a text")
        return value

    def constant(self, name: str, expected: object) -> None:
        value = self.value(name)
        if value != expected or type(value) is not type(expected):
            raise Unreadable(f"{self._what}: {name} is not {expected!r}")

    def integer(self, name: str, least: int = 0) -> int:
        value = self.value(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise Unreadable(f"{self._what}: {name} is not a whole number from {least}")
        return value

    def hex(self, name: str, length: int) -> bytes:
        return hex_bytes(self.text(name), length, f"{self._what}: {name}")

    def instant(self, name: str) -> datetime:
        return parse_instant(self.text(name))

    def array(self, name: str) -> list[object]:
        value = self.value(name)
        if not isinstance(value, list):
            raise Unreadable(f"{self._what}: {name} is not a list")
        return value

    def object(self, name: str) -> dict[str, object]:
        value = self.value(name)
        if not isinstance(value, dict):
            raise Unreadable(f"{self._what}: {name} is not an object")
        return value

    def done(self) -> None:
        if self._values:
            raise Unreadable(f"{self._what} has an unknown field {min(self._values)[:40]!r}")


def hex_bytes(text: object, length: int, what: str) -> bytes:
    """Read lower-case hexadecimal of exactly `length` bytes."""
    if not isinstance(text, str) or len(text) != 2 * length or _HEX.fullmatch(text) is None:
        raise Unreadable(f"{what} is not {length} bytes in lower-case hexadecimal")
    return bytes.fromhex(text)


def _is_plain(value: Any, depth: int) -> bool:
    """Whether `_plain` would change nothing, as in nearly all that is written; False where it has to look."""
    kind = type(value)
    if kind is str:
        return bool(value.isascii())
    if kind is int:
        return bool(-MAX_INTEGER <= value <= MAX_INTEGER)
    if kind is dict:
        return depth < MAX_DEPTH and _holds_plain(value, depth + 1)
    if kind is list or kind is tuple:
        return depth < MAX_DEPTH and all(_is_plain(item, depth + 1) for item in value)
    return value is None or kind is bool


def _holds_plain(values: dict[Any, Any], depth: int) -> bool:
    for key, item in values.items():
        if type(key) is not str or not key.isascii():
            return False
        if not (item.isascii() if type(item) is str else _is_plain(item, depth)):
            return False
    return True


def _plain(value: object, place: _Place, depth: int) -> object:
    if depth > MAX_DEPTH:
        raise NotCanonical(f"it is nested more than {MAX_DEPTH} deep at {_told(place)}")
    if isinstance(value, str):
        return value if type(value) is str and value.isascii() else _text(value, place)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if abs(value) > MAX_INTEGER:
            raise NotCanonical(f"the integer at {_told(place)} is too large to be exact everywhere")
        return int(value)
    if isinstance(value, Mapping):
        return {_key(key, place): _plain(item, (place, key), depth + 1) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item, (place, number), depth + 1) for number, item in enumerate(value)]
    raise NotCanonical(f"a {type(value).__name__} at {_told(place)} has no canonical form")


def _told(place: _Place) -> str:
    """A place in words; it is made up only for a value that is refused."""
    steps: list[str] = []
    while place is not None:
        place, step = place
        steps.append(f"[{step}]" if isinstance(step, int) else f".{step}")
    return "".join(reversed(steps)).lstrip(".") or "the top"


def _text(value: str, place: _Place) -> str:
    if _HALF.search(value) is not None:
        raise NotCanonical(f"the text at {_told(place)} holds half a character")
    return unicodedata.normalize("NFC", str(value))


def _key(key: object, place: _Place) -> str:
    # JavaScript sorts by UTF-16 unit and Python by code point: they agree on ASCII only.
    if not isinstance(key, str) or not key.isascii():
        raise NotCanonical(f"a key at {_told(place)} is not ASCII text")
    return str(key)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotCanonical("an object names a key twice")
    return found


def _refuse_number(text: str) -> Any:
    raise NotCanonical("it holds a number with a fraction; amounts are written as texts")


def _bounded_integer(text: str) -> int:
    if len(text) > 17:
        raise NotCanonical("it holds an integer too large to be exact everywhere")
    return int(text)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_without_repeats,
    parse_float=_refuse_number,
    parse_constant=_refuse_number,
    parse_int=_bounded_integer,
)

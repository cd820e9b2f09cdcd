"""Fits what a stranger wrote into our profile: keeps what the models know, and says what became of the rest.

A null stays, because it tells the merge to forget a field; everything else that holds nothing goes silently.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import AwareDatetime, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from minikoneps.opendata.lines import Report
from minikoneps.opendata.models import DIGITS, Part, Text, is_empty
from minikoneps.shared.canonical import instant_text

BETWEEN_TEXTS = ";"  # how a table writes several texts into one cell
UNWRITABLE = re.compile("[\0\ud800-\udfff]")
NUMBER = re.compile(r"[+-]?[0-9]{1,25}(\.[0-9]{1,15})?")
DATE = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"([T ](?P<time>[0-9]{2}:[0-9]{2}(:[0-9]{2})?)(\.(?P<fraction>[0-9]{1,9}))?)?"
    r" ?(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?"
)
TRUTHS = {"true": True, "false": False}
NOTHING = object()  # what cannot be taken


def fit(part: type[Part], value: dict[str, Any], path: str, report: Report) -> dict[str, Any]:
    """The fields of an object that our profile has, each of the kind it should be."""
    known, kept = _fields(part), dict[str, Any]()
    for name, given in value.items():
        place = f"{path}/{name}" if path else name
        if name not in known:
            if not is_empty(given):
                report.say("unknownField", place)
            continue
        if given is None:
            kept[name] = None
            continue
        if is_empty(given):
            continue
        taken = _fitted(known[name], given, place, report)
        if taken is not NOTHING and not is_empty(taken):
            kept[name] = taken
    return kept


@dataclass(frozen=True)
class Kind:
    """What a field holds: texts of a pattern have a check of their own."""

    base: type
    several: bool
    check: TypeAdapter[Any] | None


def _kind(annotation: Any) -> Kind:
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _kind(next(one for one in inner if one is not NoneType))
    if origin is tuple:
        return replace(_kind(inner[0]), several=True)
    if origin is Annotated:
        base = _kind(inner[0])
        is_free = annotation == Text
        return replace(base, check=TypeAdapter(annotation)) if base.base is str and not is_free else base
    return Kind(annotation, False, None)


@cache
def _fields(part: type[Part]) -> dict[str, Kind]:
    return {field.alias or name: _kind(_annotation(field)) for name, field in part.model_fields.items()}


def _annotation(field: FieldInfo) -> Any:
    annotation: Any = field.annotation
    return Annotated[(annotation, *field.metadata)] if field.metadata else annotation


def _fitted(kind: Kind, value: Any, path: str, report: Report) -> Any:
    if not kind.several:
        taken = _one(kind, value, path, report)
        return _named(kind.base, taken, path, report) if isinstance(taken, dict) else taken
    members = _members(kind.base, value, path, report)
    fitted = [
        _one(kind, member, f"{path}/{number}", report)
        for number, member in enumerate(members)
        if not is_empty(member)
    ]
    return _identified(kind.base, [member for member in fitted if member is not NOTHING], path, report)


def _needs_id(kind: type) -> bool:
    return issubclass(kind, Part) and "id" in kind.model_fields and kind.model_fields["id"].is_required()


def _named(kind: type, member: dict[str, Any], path: str, report: Report) -> dict[str, Any]:
    if not _needs_id(kind) or member.get("id") is not None:
        return member
    name = path.rpartition("/")[2]
    report.say("identifierMissing", path, name)
    return {**member, "id": name}


def _members(kind: type, value: Any, path: str, report: Report) -> list[Any]:
    if isinstance(value, list):
        return value
    if isinstance(value, str) and not issubclass(kind, Part):
        return [text.strip() for text in value.split(BETWEEN_TEXTS)]
    report.say("otherKind", path)
    return []


def _identified(kind: type, members: list[Any], path: str, report: Report) -> list[Any]:
    """A list whose objects can be told apart by their ids."""
    if not _needs_id(kind):
        return members
    seen: dict[str, Any] = {}
    for number, member in enumerate(members, 1):
        if member.get("id") is None:
            report.say("identifierMissing", path, "itsNumber")
            member = {**member, "id": str(number)}
        if member["id"] in seen:
            report.say("identifierRepeated", path)
        else:
            seen[member["id"]] = member
    return [member for member in seen.values() if _complete(kind, member, path, report)]


def _complete(kind: type[Part], member: dict[str, Any], path: str, report: Report) -> bool:
    needed = {field.alias or name for name, field in kind.model_fields.items() if field.is_required()}
    missing = [name for name in needed if member.get(name) is None]
    for name in missing:
        report.say("otherKind", f"{path}/{name}")
    return not missing


def _one(kind: Kind, value: Any, path: str, report: Report) -> Any:
    if issubclass(kind.base, Part):
        if isinstance(value, dict):
            return fit(kind.base, value, path, report)
        report.say("otherKind", path)
        return NOTHING
    read = next(reader for base, reader in READERS if issubclass(kind.base, base))
    taken = read(kind.base, value, path, report)
    if kind.check is None or taken is NOTHING or is_empty(taken) or _holds(kind.check, taken):
        return taken
    if _holds(kind.check, taken.upper()):
        report.say("codeWritten", path, taken.upper())
        return taken.upper()
    report.say("codeUnknown", path)
    return NOTHING


def _holds(check: TypeAdapter[Any], text: str) -> bool:
    try:
        check.validate_python(text)
    except ValidationError:
        return False
    return True


def _text(_kind: type, value: Any, path: str, report: Report) -> Any:
    if isinstance(value, bool | dict | list):
        report.say("otherKind", path)
        return NOTHING
    text = format(value, "f") if isinstance(value, Decimal) else str(value)
    return UNWRITABLE.sub("", text).strip()


def _code(kind: type, value: Any, path: str, report: Report) -> Any:
    codes = {str(code).casefold(): str(code) for code in kind}  # type: ignore[attr-defined]
    code = codes.get(value.strip().casefold()) if isinstance(value, str) else None
    if code is None:
        report.say("codeUnknown", path)
        return NOTHING
    if code != value:
        report.say("codeWritten", path, code)
    return code


def _number(_kind: type, value: Any, path: str, report: Report) -> Any:
    if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
        report.say("textAsNumber", path, "aNumber")
        value = Decimal(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        report.say("numberUnclear", path)
        return NOTHING
    number = Decimal(value)
    if len(number.as_tuple().digits) > DIGITS or not number.is_finite():
        report.say("numberUnclear", path)
        return NOTHING
    return int(number) if number == number.to_integral_value() else number


def _whole(kind: type, value: Any, path: str, report: Report) -> Any:
    number = _number(kind, value, path, report)
    if number is NOTHING or (isinstance(number, int) and number >= 0):
        return number
    report.say("numberUnclear", path)
    return NOTHING


def _truth(_kind: type, value: Any, path: str, report: Report) -> Any:
    truth = TRUTHS.get(value.strip().casefold()) if isinstance(value, str) else value
    if isinstance(truth, bool):
        return truth
    report.say("otherKind", path)
    return NOTHING


def _moment(_kind: type, value: Any, path: str, report: Report) -> Any:
    instant = read_date(value) if isinstance(value, str) else None
    if instant is None:
        report.say("dateUnclear", path)
        return NOTHING
    if instant.tzinfo is None:
        report.say("zoneMissing", path, "UTC")
        instant = instant.replace(tzinfo=UTC)
    try:
        return instant_text(instant)
    except OverflowError:
        report.say("dateUnclear", path)
        return NOTHING


def read_date(text: str) -> datetime | None:
    """A date as publishers write it: with or without a time, a zone, and up to nine digits of a second."""
    found = DATE.fullmatch(text.strip())
    if found is None:
        return None
    fraction = (found["fraction"] or "")[:6]
    written = f"{found['day']}T{found['time'] or '00:00:00'}{'.' + fraction if fraction else ''}"
    try:
        return datetime.fromisoformat(written + (found["zone"] or ""))
    except ValueError:
        return None


READERS: tuple[tuple[type, Callable[[type, Any, str, Report], Any]], ...] = (
    (StrEnum, _code),
    (bool, _truth),
    (int, _whole),
    (str, _text),
    (Decimal, _number),
    (AwareDatetime, _moment),
)

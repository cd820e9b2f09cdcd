"""What a later version of a document says otherwise, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """One field of a document that says something else than in the version before.

    Shapes: `field` is the dotted path of the field as the API calls it, with the ids of the members of
        lists; what was or became empty is the empty text.
    """

    field: str
    before: str
    after: str


def changes_between(before: object, after: object) -> list[Change]:
    """Tell field by field what another version of a document says otherwise.

    Shapes: both are documents as the API writes them; members of a list go by their ids, not their order,
        those that are texts by what they say.
    """
    was, is_now = dict(_fields("", before)), dict(_fields("", after))
    paths = [*was, *(path for path in is_now if path not in was)]
    found = [Change(path, was.get(path, ""), is_now.get(path, "")) for path in paths]
    return [change for change in found if change.before != change.after]


def _fields(path: str, value: object) -> list[tuple[str, str]]:
    match value:
        case Mapping():
            parts = [(str(name), part) for name, part in value.items()]
        case list():
            parts = [_member(part) for part in value]
        case None:
            return []
        case bool():
            return [(path, str(value).lower())]
        case _:
            return [(path, str(value))]
    return [field for name, part in parts for field in _fields(f"{path}.{name}" if path else name, part)]


def _member(part: object) -> tuple[str, object]:
    return (str(part["id"]), {**part, "id": None}) if isinstance(part, Mapping) else (str(part), part)

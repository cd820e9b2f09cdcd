"""Merges the releases of one process into what is known of it now, by the rules of OCDS 1.1.

Later values win; a null forgets; lists of objects are joined by `id`; every other list is replaced whole.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from minikoneps.opendata.codes import ReleaseTag

#: Lists of objects that the standard or an extension of the profile replaces whole.
WHOLE_LISTS = frozenset(
    {"additionalIdentifiers", "additionalClassifications", "classifications", "sustainability"}
)
FORGOTTEN = frozenset({"id", "date", "tag"})

Plain = dict[str, Any]


def in_order(releases: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Releases by their date, those of one instant as they were given."""
    return sorted(releases, key=lambda release: str(release["date"]))


def compile_releases(releases: Iterable[Mapping[str, Any]]) -> Plain:
    """The compiled release of the releases of one process, whose dates are written alike (as UTC)."""
    compiled: Plain = {"tag": [str(ReleaseTag.COMPILED)]}
    for release in in_order(releases):
        compiled |= {"id": f"{release['ocid']}-{release['date']}", "date": release["date"]}
        for name, value in release.items():
            if name not in FORGOTTEN:
                _put(compiled, name, value)
    return compiled


def _put(target: Plain, name: str, value: Any) -> None:
    if value is None:
        target.pop(name, None)
    elif isinstance(value, dict):
        if value:
            known = target.get(name)
            target[name] = _merged(known if isinstance(known, dict) else {}, value)
    elif isinstance(value, list | tuple) and name not in WHOLE_LISTS and _all_objects(value):
        if value:
            known = target.get(name)
            target[name] = _joined(known if isinstance(known, list) else [], value)
    else:
        target[name] = value


def _all_objects(value: Iterable[Any]) -> bool:
    return all(isinstance(member, dict) for member in value)


def _merged(known: Plain, value: Plain) -> Plain:
    merged = dict(known)
    for name, inner in value.items():
        _put(merged, name, inner)
    return merged


def _joined(known: list[Plain], members: Iterable[Plain]) -> list[Plain]:
    joined = list(known)
    places = {member["id"]: place for place, member in enumerate(joined) if "id" in member}
    for member in members:
        place = places.get(member["id"]) if "id" in member else None
        if place is None:
            place = len(joined)
            joined.append({})
            if "id" in member:
                places[member["id"]] = place
        joined[place] = _merged(joined[place], member)
    return joined

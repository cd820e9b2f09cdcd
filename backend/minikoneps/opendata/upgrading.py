"""Brings what was written in OCDS 1.0 to the places that 1.1 has for it, before anything else looks at it.

Later versions are looked at too: many who say 1.1 still describe organisations where they mention them.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from minikoneps.opendata.lines import Report
from minikoneps.opendata.models import is_empty

Found = dict[str, Any]
DETAILS = ("identifier", "additionalIdentifiers", "address", "contactPoint")


def upgrade(release: Found, path: str, report: Report) -> Found:
    """A copy of a release with amendments, transactions and parties where OCDS 1.1 has them."""
    upgraded: Found = _copied(release)
    place = f"{path}/" if path else ""
    _move_amendments(upgraded, place, report)
    _move_lot_items(upgraded, place, report)
    for contract in _objects(upgraded.get("contracts")):
        implementation = contract.get("implementation")
        if isinstance(implementation, dict):
            for transaction in _objects(implementation.get("transactions")):
                _move_transaction(transaction, f"{place}contracts/implementation/transactions", report)
    _gather_parties(upgraded, place, report)
    return upgraded


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(inner) for key, inner in value.items()}
    return [_copied(inner) for inner in value] if isinstance(value, list) else value


def _objects(value: Any) -> Iterator[Found]:
    if isinstance(value, list):
        yield from (member for member in value if isinstance(member, dict))


def _move_amendments(release: Found, path: str, report: Report) -> None:
    for name in ("tender", "awards", "contracts"):
        section = release.get(name)
        for holder in _objects([section] if isinstance(section, dict) else section):
            amendment = holder.pop("amendment", None)
            if isinstance(amendment, dict) and not is_empty(amendment):
                report.say("olderVersion", f"{path}{name}/amendment")
                known = holder.get("amendments")
                holder["amendments"] = [*(known if isinstance(known, list) else []), amendment]


def _move_lot_items(release: Found, path: str, report: Report) -> None:
    """Some list the items of a lot in the lot; the standard names the lot in the item."""
    tender = release.get("tender")
    if not isinstance(tender, dict):
        return
    items = {item.get("id"): item for item in _objects(tender.get("items")) if _is_name(item.get("id"))}
    for lot in _objects(tender.get("lots")):
        listed = lot.get("items")
        if not isinstance(listed, list) or not _is_name(lot.get("id")):
            continue
        del lot["items"]
        report.say("olderVersion", f"{path}tender/lots/0/items")
        for name in listed:
            if _is_name(name) and name in items:
                items[name].setdefault("relatedLot", lot["id"])


def _is_name(value: object) -> bool:
    return isinstance(value, str | int)


def _move_transaction(transaction: Found, path: str, report: Report) -> None:
    amount = transaction.pop("amount", None)
    if amount is not None:
        transaction.setdefault("value", amount)
        report.say("olderVersion", f"{path}/amount")
    for old, new in (("providerOrganization", "payer"), ("receiverOrganization", "payee")):
        named = transaction.pop(old, None)
        if isinstance(named, dict) and new not in transaction:
            report.say("olderVersion", f"{path}/{old}")
            transaction[new] = {"name": named.get("legalName"), "identifier": named}


def _gather_parties(release: Found, path: str, report: Report) -> None:
    given = release.get("parties")
    parties = {party["id"]: party for party in _objects(given) if _is_name(party.get("id"))}
    for place, role, mention in _mentions(release):
        known = mention.get("id")
        if set(mention) <= {"id", "name"} and _is_name(known) and known in parties:
            continue
        name = _id_of(mention)
        if name is None:
            continue
        described = {key: mention.pop(key) for key in DETAILS if key in mention}
        if not is_empty(described):
            report.say("detailsMoved", f"{path}{place}")
        mention["id"] = name
        party = parties.setdefault(name, {"id": name, "name": mention.get("name"), "roles": []})
        for key, value in described.items():
            party.setdefault(key, value)
        roles = party.setdefault("roles", [])
        if isinstance(roles, list) and role not in roles:
            roles.append(role)
    if parties and (given is None or isinstance(given, list)):
        release["parties"] = list(parties.values())


def _mentions(release: Found) -> Iterator[tuple[str, str, Found]]:
    """Every place where an organisation is mentioned, with the role that the place gives it."""
    tender = release.get("tender")
    tender = tender if isinstance(tender, dict) else {}
    yield from _several("buyer", "buyer", [release.get("buyer")])
    yield from _several("tender/procuringEntity", "procuringEntity", [tender.get("procuringEntity")])
    yield from _several("tender/tenderers", "tenderer", tender.get("tenderers"))
    for award in _objects(release.get("awards")):
        yield from _several("awards/suppliers", "supplier", award.get("suppliers"))
    for contract in _objects(release.get("contracts")):
        implementation = contract.get("implementation")
        done = implementation.get("transactions") if isinstance(implementation, dict) else None
        for transaction in _objects(done):
            for role in ("payer", "payee"):
                place = f"contracts/implementation/transactions/{role}"
                yield from _several(place, role, [transaction.get(role)])


def _several(place: str, role: str, mentions: Any) -> Iterator[tuple[str, str, Found]]:
    for mention in _objects(mentions):
        yield place, role, mention


def _id_of(mention: Found) -> str | None:
    """The id of an organisation: given, or from its register, or from its name."""
    identifier = mention.get("identifier")
    number = identifier if isinstance(identifier, dict) else {}
    given = mention.get("id") or number.get("id")
    if given is not None and not isinstance(given, bool | dict | list):
        scheme = number.get("scheme")
        registered = isinstance(scheme, str) and scheme and not mention.get("id")
        return f"{scheme}-{given}" if registered else str(given)
    name = mention.get("name")
    if not isinstance(name, str) or not name.strip():
        return None
    return "name-" + sha256(name.strip().casefold().encode("utf-8", "replace")).hexdigest()[:12]

"""The list of a workshop's processes: searched, chosen by status, sorted, in pages."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from minikoneps.opendata.overview import processes
from minikoneps.opendata.publication import Plain, Publishing
from minikoneps.opendata.schemas import ProcessShown
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.lists import Listing, Page

#: What a list may be sorted by; a process without it stands first.
SORTS: Mapping[str, Callable[[ProcessShown], Any]] = {
    "title": lambda row: row.title.casefold(),
    "buyer": lambda row: (row.buyer or "").casefold(),
    "status": lambda row: row.status,
    "publishedAt": lambda row: row.published_at,
    "changedAt": lambda row: row.changed_at,
    "deadline": lambda row: row.deadline or datetime.min.replace(tzinfo=UTC),
    "value": lambda row: ("", Decimal(0)) if row.value is None else (row.value.currency, _number(row)),
}


def _number(row: ProcessShown) -> Decimal:
    return Decimal(row.value.amount if row.value else 0)


def list_processes(publishing: Publishing, listing: Listing) -> Page[ProcessShown]:
    """The processes that are asked for; of themselves, the one that changed last comes first.

    Errors: RuleBroken("input.invalid") for a field that this list does not know.
    """
    wanted = listing.wanted("q", "status", "ocid")
    words = " ".join(wanted.get("q", ())).casefold().split()
    rows = [
        row
        for row in processes(publishing)
        if row.status in wanted.get("status", (row.status,))
        and row.ocid in wanted.get("ocid", (row.ocid,))
        and _mentions(publishing.records[row.ocid]["compiledRelease"], words)
    ]
    rows.sort(key=lambda row: (row.changed_at, row.ocid), reverse=True)
    if listing.sort is not None:
        field, descending = listing.sort
        if field not in SORTS:
            raise RuleBroken("input.invalid", fields={"sort": "unknown"})
        rows.sort(key=SORTS[field], reverse=descending)
    return Page(rows[listing.first : listing.last + 1], listing.first, len(rows))


def _mentions(known: Plain, words: list[str]) -> bool:
    """Whether names or things bought hold every word that is looked for."""
    asked: Plain = known.get("tender", {})
    texts = [
        known["ocid"],
        asked.get("title"),
        asked.get("description"),
        *(party.get("name") for party in known.get("parties", ())),
        *(item.get("description") for item in asked.get("items", ())),
    ]
    searched = "\n".join(text for text in texts if text).casefold()
    return all(word in searched for word in words)

"""What a reader finds in the open data: who bought from whom, for how much; held against the data itself."""

import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience, Entry
from minikoneps.ledger.service import list_done
from minikoneps.opendata.codes import AwardStatus
from minikoneps.opendata.publication import Plain, Publishing, find_record
from minikoneps.opendata.schemas import Agreement, FindingMade, OpenFindingShown
from minikoneps.shared.access import TRAINER, Caller
from minikoneps.shared.errors import RuleBroken

RECORDED = "finding.recorded"


def record_finding(act: Act, made: FindingMade, published: Publishing) -> OpenFindingShown:
    """Write down what a seat found, and whether the published data says the same.

    Errors: RuleBroken("opendata.not_found"), RuleBroken("opendata.not_awarded").
    """
    known = find_record(published, made.ocid)["compiledRelease"]
    award = _award(known, made.lot)
    data = {
        "ocid": made.ocid,
        "lot": next(iter(award["relatedLots"])),
        "buyer": made.buyer,
        "supplier": made.supplier,
        "value": made.value.model_dump(),
        "agrees": _agreement(made, known, award).model_dump(),
    }
    entry = act.append(RECORDED, data, Audience.only(act.seat, TRAINER))
    return _show(entry)


def _award(known: Plain, lot: str | None) -> Plain:
    awards = [
        award
        for award in known.get("awards", ())
        if award["status"] == AwardStatus.ACTIVE and lot in (None, *award["relatedLots"])
    ]
    if not awards or (lot is None and len(awards) > 1):
        raise RuleBroken("opendata.not_awarded", id=known["ocid"], lot=lot or "–")
    found: Plain = awards[0]
    return found


def _agreement(made: FindingMade, known: Plain, award: Plain) -> Agreement:
    value = award["value"]
    same_amount = Decimal(made.value.amount) == Decimal(value["amount"])
    return Agreement(
        buyer=_same(made.buyer, known["buyer"]["name"]),
        supplier=any(_same(made.supplier, supplier["name"]) for supplier in award["suppliers"]),
        value=same_amount and made.value.currency == value["currency"],
    )


def _same(said: str, published: str) -> bool:
    """Whether two names are one, however they are written."""
    return _plain(said) == _plain(published)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def list_findings(session: Session, caller: Caller) -> list[OpenFindingShown]:
    """What the seat in play found so far; for the trainer, what everybody found."""
    found = (_show(entry) for entry in list_done(session, caller.seats, [RECORDED]))
    return [one for one in found if caller.seat in (one.seat, TRAINER)]


def _show(entry: Entry) -> OpenFindingShown:
    data: Mapping[str, Any] = entry.data
    return OpenFindingShown.model_validate({**data, "seat": entry.seat, "recorded_at": entry.recorded_at})

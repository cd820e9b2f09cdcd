"""Makes the draft of a notice of what a process says of its tender, and says what a notice cannot take.

Nothing is guessed in silence: what is put in a gap's place has a line, and publication checks the rest.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from pydantic import ValidationError

from minikoneps.opendata.lines import Report
from minikoneps.opendata.models import Item as PublishedItem
from minikoneps.opendata.models import Period, Value, is_empty
from minikoneps.opendata.models_process import Lot as PublishedLot
from minikoneps.opendata.models_process import Release, Tender
from minikoneps.packs.procedure import ProcurementMethod
from minikoneps.shared.money import QUANTITY_PLACES, parse_decimal
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.notice import MOST_ITEMS, MOST_LOTS, ONLY_LOT
from minikoneps.tenders.notice_shapes import (
    BuyerShape,
    ClassificationShape,
    ContractPeriodShape,
    DeadlineShape,
    ItemShape,
    LotShape,
)
from minikoneps.tenders.schemas import TenderDraft

WORDS_TAKEN = {"id", "title", "description"}
IN_TENDER = WORDS_TAKEN | {
    "status",
    "procuring_entity",
    "items",
    "lots",
    "value",
    "procurement_method",
    "award_criteria",
    "tender_period",
    "enquiry_period",
    "contract_period",
}
IN_RELEASE = WORDS_TAKEN | {
    "ocid",
    "date",
    "tag",
    "initiation_type",
    "language",
    "parties",
    "buyer",
    "tender",
}
LONGEST_LINE, LONGEST_TEXT = 250, 20_000
NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
NO_CURRENCY = "USD"


def draft_of(release: Release, now: datetime, report: Report) -> TenderDraft | None:
    """The draft that a compiled release gives in a room at an instant; None where there is no tender."""
    tender = release.tender
    if tender is None:
        report.say("tenderMissing", "tender")
        return None
    _say_what_stays_out(release, tender, report)
    lots, names = _lots(tender, report)
    title, description = _words(release, tender, report)
    return TenderDraft(
        title=title,
        description=description,
        buyer=_buyer(release, report),
        procurement_method=ProcurementMethod.OPEN,
        award_criteria="priceOnly",
        value=_money(tender.value, "tender/value", report),
        currency=_currency(release, tender, report),
        lots=lots,
        items=_items(tender, lots, names, report),
        enquiry_period=_deadline(tender.enquiry_period, "tender/enquiryPeriod/endDate", now, report),
        tender_period=_deadline(tender.tender_period, "tender/tenderPeriod/endDate", now, report),
        contract_period=_contract_period(tender.contract_period, now, report),
    )


def _say_what_stays_out(release: Release, tender: Tender, report: Report) -> None:
    for part, taken, place in ((release, IN_RELEASE, ""), (tender, IN_TENDER, "tender/")):
        for name, field in type(part).model_fields.items():
            if name not in taken and not is_empty(getattr(part, name)):
                report.say("draftHolds", f"{place}{field.alias or name}")
    if tender.procuring_entity is not None:
        report.say("procuringEntityOther", "tender/procuringEntity")
    if tender.procurement_method not in (None, "open"):
        report.say("methodOther", "tender/procurementMethod", "open")
    if tender.award_criteria not in (None, "priceOnly"):
        report.say("methodOther", "tender/awardCriteria", "priceOnly")


def _words(release: Release, tender: Tender, report: Report) -> tuple[str, str]:
    description = tender.description or release.description or ""
    title = tender.title or release.title
    if title is None:
        report.say("titleMissing", "tender/title", "itsBeginning")
        return _one_line(description[:LONGEST_LINE], "tender/title", report), _cut(description, report)
    return _one_line(title, "tender/title", report), _cut(description, report)


def _cut(description: str, report: Report) -> str:
    if len(description) > LONGEST_TEXT:
        report.say("textShortened", "tender/description")
    return description[:LONGEST_TEXT]


def _one_line(text: str, place: str, report: Report) -> str:
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    if len(line) > LONGEST_LINE:
        report.say("textShortened", place)
    return line[:LONGEST_LINE]


def _buyer(release: Release, report: Report) -> BuyerShape | None:
    if release.buyer is None or release.buyer.name is None:
        report.say("buyerMissing", "buyer")
        return None
    return BuyerShape(name=_one_line(release.buyer.name, "buyer/name", report))


def _currency(release: Release, tender: Tender, report: Report) -> str:
    budget = None if release.planning is None else release.planning.budget
    values: Iterable[Value | None] = (
        tender.value,
        tender.min_value,
        *(lot.value for lot in tender.lots),
        *(item.unit.value for item in tender.items if item.unit is not None),
        None if budget is None else budget.amount,
        *(award.value for award in release.awards),
    )
    found = next((value.currency for value in values if value is not None and value.currency), None)
    if found is None:
        report.say("currencyMissing", "tender/value/currency", NO_CURRENCY)
    return found or NO_CURRENCY


def _money(value: Value | None, place: str, report: Report) -> MoneyShape | None:
    if value is None or value.amount is None:
        return None
    if value.currency is None:
        report.say("amountUnfit", place)
        return None
    try:
        return MoneyShape(amount=_digits(value.amount), currency=value.currency)
    except ValidationError:
        report.say("amountUnfit", place)
        return None


def _digits(number: Decimal) -> str:
    """A number as people write it, without zeros that say nothing."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _lots(tender: Tender, report: Report) -> tuple[list[LotShape], dict[str, str]]:
    """The lots of the draft, and by which of its names each published lot goes."""
    if not tender.lots:
        return [LotShape(id=ONLY_LOT)], {}
    if len(tender.lots) > MOST_LOTS:
        report.say("lotsTooMany", "tender/lots", "oneLot")
        return [LotShape(id=ONLY_LOT)], {lot.id: ONLY_LOT for lot in tender.lots}
    names = _names([lot.id for lot in tender.lots], "tender/lots", report)
    lots = [_lot(lot, names[lot.id], number, report) for number, lot in enumerate(tender.lots)]
    return lots, names


def _lot(lot: PublishedLot, name: str, number: int, report: Report) -> LotShape:
    place = f"tender/lots/{number}"
    if lot.description is not None and len(lot.description) > LONGEST_TEXT:
        report.say("textShortened", f"{place}/description")
    if lot.contract_period is not None:
        report.say("draftHolds", f"{place}/contractPeriod")
    return LotShape(
        id=name,
        title=_one_line(lot.title or "", f"{place}/title", report),
        description=(lot.description or "")[:LONGEST_TEXT],
        value=_money(lot.value, f"{place}/value", report),
    )


def _names(ids: list[str], place: str, report: Report) -> dict[str, str]:
    """The names of a list in the draft: their own where a notice takes all of them, else their numbers."""
    if all(NAME.fullmatch(given) for given in ids):
        return {given: given for given in ids}
    report.say("identifierShortened", f"{place}/0/id", "itsNumber")
    return {given: str(number) for number, given in enumerate(ids, 1)}


def _items(tender: Tender, lots: list[LotShape], names: dict[str, str], report: Report) -> list[ItemShape]:
    if len(tender.items) > MOST_ITEMS:
        report.say("itemsTooMany", "tender/items")
    taken = tender.items[:MOST_ITEMS]
    ids = _names([item.id for item in taken], "tender/items", report)
    return [
        _item(item, ids[item.id], _lot_of(item, lots, names, number, report), number, report)
        for number, item in enumerate(taken)
    ]


def _lot_of(
    item: PublishedItem, lots: list[LotShape], names: dict[str, str], number: int, report: Report
) -> str:
    named = names.get(item.related_lot or "")
    if named is None and (len(lots) > 1 or item.related_lot is not None):
        report.say("lotUnknown", f"tender/items/{number}/relatedLot", lots[0].id)
    return named or lots[0].id


def _item(item: PublishedItem, name: str, lot: str, number: int, report: Report) -> ItemShape:
    place = f"tender/items/{number}"
    if item.additional_classifications:
        report.say("draftHolds", f"{place}/additionalClassifications")
    kind = item.classification
    words = item.description or (kind.description if kind is not None else None) or ""
    unit = "" if item.unit is None else item.unit.name or item.unit.id or ""
    if not unit:
        report.say("unitMissing", f"{place}/unit")
    if item.unit is not None and item.unit.value is not None:
        report.say("draftHolds", f"{place}/unit/value")
    return ItemShape(
        id=name,
        description=_one_line(words, f"{place}/description", report),
        quantity=_quantity(item.quantity, f"{place}/quantity", report),
        unit=_one_line(unit, f"{place}/unit/name", report),
        related_lot=lot,
        classification=_classification(item, place, report),
    )


def _quantity(quantity: Decimal | None, place: str, report: Report) -> str:
    text = "" if quantity is None else _digits(quantity)
    try:
        parse_decimal(text, QUANTITY_PLACES)
    except ValueError:
        report.say("quantityMissing", place, "0")
        return "0"
    return text


def _classification(item: PublishedItem, place: str, report: Report) -> ClassificationShape | None:
    kind = item.classification
    if kind is None:
        return None
    described = _one_line(kind.description or "", f"{place}/classification/description", report)
    code = {"scheme": (kind.scheme or "").upper(), "id": kind.id or "", "description": described}
    try:
        return ClassificationShape.model_validate(code)
    except ValidationError:
        report.say("classificationUnknown", f"{place}/classification")
        return None


def _deadline(period: Period | None, place: str, now: datetime, report: Report) -> DeadlineShape | None:
    end = _coming(None if period is None else period.end_date, place, now, report)
    return None if end is None else DeadlineShape(end_date=end)


def _contract_period(period: Period | None, now: datetime, report: Report) -> ContractPeriodShape | None:
    if period is None:
        return None
    place = "tender/contractPeriod"
    if period.duration_in_days is not None and period.start_date is None and period.end_date is None:
        report.say("draftHolds", f"{place}/durationInDays")
    start = _coming(period.start_date, f"{place}/startDate", now, report)
    end = _coming(period.end_date, f"{place}/endDate", now, report)
    return None if start is None and end is None else ContractPeriodShape(start_date=start, end_date=end)


def _coming(instant: datetime | None, place: str, now: datetime, report: Report) -> datetime | None:
    if instant is not None and instant <= now:
        report.say("dateInThePast", place)
        return None
    return instant

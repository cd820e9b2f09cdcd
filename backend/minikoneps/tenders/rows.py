"""A notice as the rows that keep it, and back."""

from collections.abc import Iterable
from dataclasses import asdict
from json import dumps, loads
from typing import Any, cast

from minikoneps.packs.figures import Category
from minikoneps.shared.canonical import Fields, canonical
from minikoneps.shared.money import Money
from minikoneps.tenders.criteria import read_terms
from minikoneps.tenders.failure import NextStep
from minikoneps.tenders.notice import (
    Again,
    Classification,
    Eligibility,
    Item,
    Licence,
    Lot,
    Notice,
    SiteBriefing,
)
from minikoneps.tenders.tables import Tender, TenderItem, TenderLot


def columns_of(notice: Notice) -> dict[str, Any]:
    """A notice as the columns that hold it; its lots and items lie in tables of their own."""
    value, briefing = notice.value, notice.site_briefing
    return {
        "title": notice.title,
        "description": notice.description,
        "buyer": notice.buyer,
        "procurement_method": notice.procurement_method,
        "award_criteria": notice.award_criteria,
        "currency": notice.currency,
        "value_minor": None if value is None else value.minor,
        "value_currency": None if value is None else value.currency,
        "enquiry_deadline": notice.enquiry_deadline,
        "deadline": notice.deadline,
        "contract_start": notice.contract_start,
        "contract_end": notice.contract_end,
        "plan": notice.plan,
        "eligibility": None if notice.eligibility is None else dumps(asdict(notice.eligibility)),
        "briefing_date": None if briefing is None else briefing.date,
        "briefing_place": None if briefing is None else briefing.place,
        "attendance_required": None if briefing is None else briefing.attendance_required,
        "participation_deadline": notice.participation_deadline,
        "procedure": notice.procedure,
        "category": notice.category,
        "terms": canonical(notice.terms.record()).decode(),
    }


def lot_row(tender: str, position: int, lot: Lot) -> TenderLot:
    """A lot at its place in the list."""
    return TenderLot(
        tender=tender,
        position=position,
        lot=lot.id,
        title=lot.title,
        description=lot.description,
        value_minor=None if lot.value is None else lot.value.minor,
        value_currency=None if lot.value is None else lot.value.currency,
        **_columns("statutory_costs", lot.statutory_costs),
        **_columns("net_cost", lot.net_cost),
    )


def _columns(name: str, amount: Money | None) -> dict[str, Any]:
    if amount is None:
        return {}
    return {f"{name}_minor": amount.minor, f"{name}_currency": amount.currency}


def item_row(tender: str, position: int, item: Item) -> TenderItem:
    """An item at its place in the list."""
    code = item.classification
    return TenderItem(
        tender=tender,
        position=position,
        item=item.id,
        description=item.description,
        quantity=item.quantity,
        unit=item.unit,
        related_lot=item.related_lot,
        classification_scheme=None if code is None else code.scheme,
        classification=None if code is None else code.id,
        classification_description=None if code is None else code.description,
    )


def notice_of(tender: Tender, lots: Iterable[Lot], items: Iterable[Item]) -> Notice:
    """A notice read back from its columns, lots and items."""
    return Notice(
        title=tender.title,
        description=tender.description,
        buyer=tender.buyer,
        procurement_method=tender.procurement_method,
        award_criteria=tender.award_criteria,
        currency=tender.currency,
        value=_money(tender.value_minor, tender.value_currency),
        items=tuple(items),
        deadline=tender.deadline,
        contract_start=tender.contract_start,
        contract_end=tender.contract_end,
        lots=tuple(lots),
        enquiry_deadline=tender.enquiry_deadline,
        plan=tender.plan,
        eligibility=_eligibility(tender.eligibility),
        site_briefing=_briefing(tender),
        participation_deadline=tender.participation_deadline,
        procedure=tender.procedure,
        category=cast("Category | None", tender.category),
        again=again_of(tender),
        **vars(read_terms(Fields(loads(tender.terms), "the terms"))),
    )


def again_of(tender: Tender) -> Again | None:
    """Which failed tender it follows, if any."""
    if tender.again_of is None or tender.again_step is None:
        return None
    return Again(NextStep(tender.again_step), tender.again_of, tender.again_tenderer)


def _eligibility(kept: str | None) -> Eligibility | None:
    if kept is None:
        return None
    said = loads(kept)
    return Eligibility(tuple(Licence(**licence) for licence in said["licences"]), tuple(said["regions"]))


def _briefing(tender: Tender) -> SiteBriefing | None:
    if tender.briefing_date is None:
        return None
    return SiteBriefing(tender.briefing_date, tender.briefing_place or "", bool(tender.attendance_required))


def lot_of(row: TenderLot) -> Lot:
    """A lot read back."""
    return Lot(
        row.lot,
        row.title,
        row.description,
        _money(row.value_minor, row.value_currency),
        _money(row.statutory_costs_minor, row.statutory_costs_currency),
        _money(row.net_cost_minor, row.net_cost_currency),
    )


def item_of(row: TenderItem) -> Item:
    """An item read back."""
    scheme, code, words = row.classification_scheme, row.classification, row.classification_description
    kind = None if scheme is None or code is None else Classification(scheme, code, words or "")
    return Item(row.item, row.description, row.quantity, row.unit, row.related_lot, kind)


def _money(minor: int | None, currency: str | None) -> Money | None:
    return None if minor is None or currency is None else Money(minor, currency)

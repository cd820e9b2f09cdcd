"""Handing out a notice's items as a workbook, and taking them back into a draft."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from minikoneps.ledger.act import Act
from minikoneps.ledger.acting import Viewing
from minikoneps.tenders import rules, service
from minikoneps.tenders.schemas import TenderShown
from minikoneps.tenders.sheets_read import Sheet, items_and_lots
from minikoneps.tenders.sheets_words import SheetLanguage
from minikoneps.tenders.sheets_written import MARK, items_workbook, price_workbook


@dataclass(frozen=True)
class Workbook:
    """A workbook to be saved under a name."""

    name: str
    data: bytes


def items_sheet(view: Viewing, tender_id: str, language: SheetLanguage) -> Workbook:
    """The items and lots of a tender that the caller may see."""
    tender = service.must_see(view.session, view.caller, tender_id)
    notice = service.notice_of(view.session, tender)
    return Workbook(f"{tender.notice_number or tender.id}-items.xlsx", items_workbook(notice, language))


def price_sheet(view: Viewing, tender_id: str, lots: Sequence[str], language: SheetLanguage) -> Workbook:
    """A sheet to price the items of some lots of a published tender, or of all."""
    tender = service.get_published(view.session, tender_id)
    known = [lot.id for lot in tender.notice.lots]
    wanted = [lot for lot in known if lot in lots] or known
    mark = f"{MARK}:{tender.id}:{tender.notice_version}"
    data = price_workbook(tender.notice, wanted, language, mark)
    return Workbook(f"{tender.notice_number}-prices.xlsx", data)


def take_items(act: Act, tender_id: str, sheet: Sheet) -> TenderShown:
    """Put a workbook's items and lots in the place of a draft's; one wrong cell, and nothing is written."""
    tender = service.own_tender(act, tender_id)
    rules.must_be_draft(tender.id, service.facts_of(tender))
    notice = service.notice_of(act.session, tender)
    items, lots = items_and_lots(sheet, notice.lots, notice.currency)
    return service.save_draft(act, tender, replace(notice, items=items, lots=lots))

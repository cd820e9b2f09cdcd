"""Marking alone, handing in, agreeing, and closing."""

from fractions import Fraction

from minikoneps.committees import rules, store
from minikoneps.committees.agreeing import TRIMMED_BY_TOTAL, AgreedBy, least_marks
from minikoneps.committees.rules import Cell
from minikoneps.committees.schemas import AgreedMarkMade, MarkMade, MarksShown
from minikoneps.committees.service import Presenter, must_be_opened, must_find, sheet_of, show_marks
from minikoneps.committees.showing import Sheet, is_blind_to
from minikoneps.committees.tables import AgreedMark, GivenMark
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.parties.rules import Role
from minikoneps.parties.service import acting_for, list_seats
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_salt
from minikoneps.shared.reading import only_reading
from minikoneps.tenders.rules import must_not_be_cancelled
from minikoneps.tenders.service import get_published


def give_mark(act: Act, tender_id: str, made: MarkMade, presenter: Presenter) -> MarkMade:
    """Give a bid a mark with its reason, change it or take it back, before nobody's eyes but one's own."""
    sheet, seat = _open_sheet(act, tender_id, presenter)
    member = rules.must_have_access(sheet.committee, seat)
    cell = _cell(act, sheet, made.bid, made.lot, made.criterion)
    before = sheet.given.get(seat, {}).get(cell)
    rules.must_be_marking(sheet.committee, member)
    if made.marks is None:
        rules.must_fit(tender_id, cell, "0", sheet.cells)
    else:
        least = least_marks(sheet.rule.least_share, sheet.cells.get(cell, Fraction(0)))
        rules.must_fit(tender_id, cell, made.marks, sheet.cells, least)
    row = store.find_mark(act.session, tender_id, seat, cell)
    if made.marks is not None:
        keys = {**_keys(tender_id, cell), "member": seat}
        row = row or GivenMark(**keys, marks="", reasons="", marked_at=act.recorded_at)
        row.marks, row.reasons, row.marked_at = made.marks, made.reasons, act.recorded_at
        store.put(act.session, row)
    elif row is not None:
        store.remove(act.session, row)
    said = made.model_dump(mode="json", exclude_none=True)
    was = {} if before is None else {"was": before.marks}
    act.append("mark.given", {"tender": tender_id, **said, **was}, Audience.only(seat))
    return made


def hand_in(act: Act, tender_id: str, presenter: Presenter) -> MarksShown:
    """Hand in one's marks: from here on they stand, bound by a fingerprint that everybody reads."""
    sheet, seat = _open_sheet(act, tender_id, presenter)
    member = rules.must_have_access(sheet.committee, seat)
    rules.must_be_marking(sheet.committee, member)
    given = sheet.given.get(seat, {})
    rules.must_be_complete(tender_id, sheet.cells.keys(), given.keys())
    row = store.find_member(act.session, tender_id, seat)
    if row is not None:
        row.handed_in_at, row.salt = act.recorded_at, new_salt()
        store.put(act.session, row)
        bound = rules.fingerprint(given.values(), row.salt)
        act.append("marks.handed_in", {"tender": tender_id, "count": len(given), "marks_sha256": bound})
    return _shown(act, tender_id, presenter)


def agree(act: Act, tender_id: str, made: AgreedMarkMade, presenter: Presenter) -> AgreedMarkMade:
    """As the chair, write down what the members agreed on where they differed, and why."""
    sheet, seat = _open_sheet(act, tender_id, presenter)
    rules.must_lead(sheet.committee, seat)
    rules.must_have_handed_in(sheet.committee)
    if sheet.rule.by is AgreedBy.MEAN:
        raise RuleBroken("committees.agreed_by_mean", tender=tender_id)
    cell = _cell(act, sheet, made.bid, made.lot, made.criterion)
    rules.must_fit(tender_id, cell, made.marks, sheet.cells)
    before = store.find_agreed(act.session, tender_id, cell)
    row = before or AgreedMark(**_keys(tender_id, cell), marks="", reasons="", agreed_at=act.recorded_at)
    was = {"was": before.marks} if before is not None else {}
    row.marks, row.reasons, row.agreed_at = made.marks, made.reasons, act.recorded_at
    store.put(act.session, row)
    readers = Audience.only(*(one.seat for one in sheet.committee.counted), *_officers(act, sheet))
    act.append("mark.agreed", {"tender": tender_id, **made.model_dump(mode="json"), **was}, readers)
    return made


def close(act: Act, tender_id: str, presenter: Presenter) -> MarksShown:
    """As the chair, close: every mark becomes public and nothing changes any more."""
    sheet, seat = _open_sheet(act, tender_id, presenter)
    rules.must_lead(sheet.committee, seat)
    rules.must_have_handed_in(sheet.committee)
    for given in sheet.counted.values():
        rules.must_be_complete(tender_id, sheet.cells.keys(), given.keys())
    agreed = sheet.agreed()
    rules.must_have_agreed(tender_id, sheet.cells, agreed)
    row = store.find_row(act.session, tender_id)
    if row is not None:
        row.closed_at = act.recorded_at
        store.put(act.session, row)
    act.append("committee.closed", {"tender": tender_id, **_protocol(act, sheet)})
    return _shown(act, tender_id, presenter)


def _shown(act: Act, tender_id: str, presenter: Presenter) -> MarksShown:
    if act.caller is None:
        raise RuleBroken("access.no_seat")
    with only_reading(act.session):
        return show_marks(act.session, act.caller, tender_id, presenter)


def _open_sheet(act: Act, tender_id: str, presenter: Presenter) -> tuple[Sheet, str]:
    with only_reading(act.session):
        seat, _ = acting_for(act)
        tender = get_published(act.session, tender_id)
        must_not_be_cancelled(tender)
        committee = must_find(act.session, tender.id)
        rules.must_be_open(committee)
        must_be_opened(act.session, tender.id)
        return sheet_of(act.session, tender, committee, presenter(act.session, tender.id)), seat


def _cell(act: Act, sheet: Sheet, bid: str, lot: str, criterion: str) -> Cell:
    """What is marked; blind eyes name a bid by its letter, and by nothing else."""
    if not is_blind_to(sheet.committee, act.caller):
        return bid, lot, criterion
    known = {letter: name for name, letter in sheet.letters.items()}
    return known.get(bid, ""), lot, criterion


def _keys(tender: str, cell: Cell) -> dict[str, str]:
    return {"tender": tender, "bid": cell[0], "lot": cell[1], "criterion": cell[2]}


def _officers(act: Act, sheet: Sheet) -> list[str]:
    entity = sheet.tender.procuring_entity
    return [
        one.seat
        for one in list_seats(act.session)
        if one.party == entity and one.role == Role.PROCURING_OFFICER
    ]


def _protocol(act: Act, sheet: Sheet) -> dict[str, object]:
    """Everything that was marked and agreed, as it stands in the ledger."""
    members = []
    for seat, given in sheet.counted.items():
        row = store.find_member(act.session, sheet.tender.id, seat)
        rows = [given[cell].record() for cell in sorted(given)]
        members.append({"member": seat, "salt": "" if row is None else row.salt or "", "marks": rows})
    agreed = []
    for cell, mark in sorted(sheet.agreed().items()):
        talked = sheet.talked.get(cell)
        why = {} if talked is None else {"reasons": talked.reasons}
        agreed.append({**_agreed(cell, str(mark)), **why})
    rule = {} if sheet.rule.trimmed_from is None else {"trimmed_from": sheet.rule.trimmed_from}
    by = {"trimmed_by": TRIMMED_BY_TOTAL} if sheet.rule.by_total else {}
    return {"agreed_by": sheet.rule.by.value, **rule, **by, "members": members, "agreed": agreed}


def _agreed(cell: Cell, marks: str) -> dict[str, object]:
    bid, lot, criterion = cell
    return {"bid": bid, "lot": lot, "criterion": criterion, "marks": marks}
